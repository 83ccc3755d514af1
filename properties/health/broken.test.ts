/**
 * Every check of the policy's health finds what it is for: small policies, each right but for one thing, and the finding
 * that is expected of it. The same policy without the fault has none.
 */
import { Effect } from "effect"
import { describe, expect, it } from "vitest"
import type { Clause } from "../../spec/clause.ts"
import { clauseOf } from "../../spec/clauses.ts"
import type { Precedence } from "../../spec/precedences.ts"
import { readingOf } from "../../spec/readings.ts"
import { lint, type Subject } from "../../src/health/lint.ts"
import { type Check, checks } from "../../src/health/program.ts"
import {
  allOf,
  anyOf,
  by,
  type Criterion,
  is,
  leftToJudgment,
  meets,
  named,
  not
} from "../../src/language/criterion.ts"
import { notListed, referred, type Section, supported, unsupported } from "../../src/language/ruling.ts"
import { answered, holds } from "../../src/language/weigh.ts"
import { lems } from "../../src/request/indications/neuromuscular.ts"
import { mri, ordered } from "../../src/request/order.ts"
import { previous, study } from "../../src/request/service.ts"
import { ultrasound } from "../../src/request/work-up.ts"
import { brokenSection } from "./broken-section.ts"

const wristMri = mri("wrist", "without")
const asked = by("PN-2.c3", "R-40")(is(ultrasound.result, "equivocal", "non-diagnostic"))

/** A section without fault: one study by one criterion, a referral, and nothing else listed. */
const sound = (...criteria: ReadonlyArray<Criterion>): Section =>
  Effect.gen(function* () {
    if (yield* answered(study.region, "cervical spine")) return referred("SP-3", "PN-2.c5")
    if (yield* holds(ordered(wristMri))) return yield* supported(asked, ...criteria)
    return notListed([wristMri], "PN-2.c3")
  })

const clause = (id: Parameters<typeof clauseOf>[0]): Clause => clauseOf(id)

/** A policy of one section, and what differs in it. */
const policyOf = (program: Section, change: Partial<Subject> = {}): Subject => ({
  programs: [{ section: "PN-2", name: "CarpalTunnelSyndrome", tag: "CarpalTunnelSyndrome", program }],
  declared: [
    {
      scope: "service",
      fields: (["modality", "region", "contrast"] as const).map((key) => ({ path: ["study", key] }))
    },
    { scope: "request", fields: [{ path: ["ultrasound", "result"] }] }
  ],
  beside: {},
  clauses: [clause("PN-2.c3"), clause("PN-2.c5")],
  readings: [readingOf("R-40"), readingOf("R-46")],
  citedElsewhere: {},
  thresholds: [],
  precedences: [],
  ...change
})

it("a policy without fault has no findings", () => {
  expect(lint(policyOf(sound())).findings).toEqual([])
})

/** The study guard met by two rules, the wider one first; under which reading or clause, if any. */
const overlapping: Section = Effect.gen(function* () {
  if (yield* answered(study.region, "cervical spine")) return referred("SP-3", "PN-2.c5")
  if (yield* answered(study.modality, "MRI")) return yield* supported(asked)
  return notListed([wristMri], "PN-2.c3")
})
const rank = (by: Precedence["by"]): Precedence => ({
  first: { citing: ["PN-2.c5"] },
  over: { kinds: ["criteria"] },
  by,
  why: "a referral comes first"
})

const faults: Readonly<Record<string, readonly [check: Check, says: RegExp, subject: Subject]>> = {
  "a rule behind a wider guard": [
    "a guard that always or never holds",
    /region: wrist: it never holds/,
    policyOf(brokenSection)
  ],
  "a guard that is implied by the one before": [
    "a guard that always or never holds",
    /modality: MRI or CT: it always holds/,
    policyOf(
      Effect.gen(function* () {
        if (!(yield* answered(study.modality, "MRI"))) return notListed([wristMri], "PN-2.c3")
        if (yield* answered(study.modality, "MRI", "CT")) return yield* supported(asked)
        return referred("SP-3", "PN-2.c5")
      })
    )
  ],
  "a conjunct that the alternatives imply": [
    "a part that never decides",
    /^ultrasound of the nerve: not not feasible: nothing changes when it is taken to be met/,
    policyOf(brokenSection)
  ],
  "an alternative that another one contains": [
    "a part that never decides",
    /same kind: negative: nothing changes when it is taken to be unmet/,
    policyOf(sound(by("PN-2.c3")(anyOf(is(previous.result, "none", "negative"), is(previous.result, "negative")))))
  ],
  "a rule that only a request which contradicts itself could come to": [
    "a rule that no request reaches",
    /referral to SP-3 .*: Referred only for/,
    policyOf(
      Effect.gen(function* () {
        const untimed = allOf(is(previous.result, "none"), meets(previous.monthsAgo, "lemsRepeat"))
        if (yield* holds(untimed)) return referred("SP-3", "PN-2.c5")
        return yield* supported(asked)
      })
    )
  ],
  "a criterion that asks for two answers of one fact": [
    "a criterion that no request meets",
    /^never: no answers meet it/,
    policyOf(sound(named("never", allOf(is(previous.result, "none"), is(previous.result, "positive")))))
  ],
  "a criterion that takes an answer and its opposite": [
    "a criterion that every request meets",
    /same kind: none, or an earlier.*: every answer meets it/,
    policyOf(sound(anyOf(is(previous.result, "none"), not(is(previous.result, "none")))))
  ],
  "a criterion that is left to judgment whatever is answered": [
    "a criterion that every request meets",
    /every answer leaves it to judgment/,
    policyOf(
      sound(anyOf(leftToJudgment(is(previous.result, "none")), leftToJudgment(not(is(previous.result, "none")))))
    )
  ],
  "criteria that everyone who comes to them meets": [
    "a criterion that every request meets",
    /equivocal or non-diagnostic: every answer meets it/,
    policyOf(
      Effect.gen(function* () {
        if (yield* answered(ultrasound.result, "equivocal", "non-diagnostic")) return yield* supported(asked)
        return notListed([wristMri], "PN-2.c3")
      })
    )
  ],
  "a field that nothing asks for": [
    "a fact that is not asked",
    /^mri\.feasibility: /,
    policyOf(sound(), {
      declared: [{ scope: "request", fields: [{ path: ["mri", "feasibility"] }, { path: ["ultrasound", "result"] }] }]
    })
  ],
  "a field of an indication that only another indication asks for": [
    "a fact that is not asked",
    /^AnotherDisorder\.suspicionPersists: /,
    policyOf(sound(by("PN-2.c3")(is(lems.suspicionPersists))), {
      declared: [{ scope: "indication", program: "AnotherDisorder", fields: [{ path: ["suspicionPersists"] }] }]
    })
  ],
  "a fact that is asked for and changes nothing": [
    "a fact that never matters",
    /^previous\.result: /,
    policyOf(
      Effect.gen(function* () {
        yield* answered(previous.result, "none")
        return yield* sound()
      })
    )
  ],
  "a threshold that nothing is compared with": [
    "a threshold that is not tested",
    /^dxaAge: no program compares/,
    policyOf(sound(), { thresholds: ["dxaAge"] })
  ],
  "a cut of a number that no question uses": [
    "a threshold that is not tested",
    /^gaucherRepeat: previous\.monthsAgo is cut there/,
    policyOf(sound(by("PN-2.c3")(meets(previous.monthsAgo, "lemsRepeat"))), { thresholds: ["lemsRepeat"] })
  ],
  "an operative clause that no path cites": [
    "an operative clause that is not cited",
    /^PN-2\.c4 /,
    policyOf(sound(), { clauses: [clause("PN-2.c3"), clause("PN-2.c5"), clause("PN-2.c4")] })
  ],
  "a cited clause that is not operative": [
    "a citation of a clause that is not operative",
    /^PN-2\.c5 /,
    policyOf(sound(), { clauses: [clause("PN-2.c3"), { ...clause("PN-2.c5"), operative: false, why: "for the test" }] })
  ],
  "a reading that nothing cites": [
    "a reading that is not cited",
    /^R-41: /,
    policyOf(sound(), { readings: [readingOf("R-40"), readingOf("R-41")] })
  ],
  "a reading listed as cited elsewhere that a path cites": [
    "an entry that applies to nothing",
    /^R-40 is listed/,
    policyOf(sound(), { citedElsewhere: { "R-40": "elsewhere" } })
  ],
  "a field listed as asked for by nobody that is asked for": [
    "an entry that applies to nothing",
    /^ultrasound\.result: it is asked for/,
    policyOf(sound(), { beside: { "ultrasound.result": "for nothing" } })
  ],
  "criteria that cite no clause": [
    "an outcome without a clause",
    /CriteriaMet rests on no clause/,
    policyOf(
      Effect.gen(function* () {
        return yield* supported(is(ultrasound.result, "equivocal"))
      })
    )
  ],
  "a criterion with an empty name": [
    "an outcome without a reason",
    /cites nothing has no words/,
    policyOf(sound(named("", is(previous.result, "none"))))
  ],
  "a statement that does not say why": [
    "an outcome without a reason",
    /investigational .*does not say why/,
    policyOf(
      Effect.gen(function* () {
        if (yield* answered(study.modality, "PET")) return unsupported("investigational", " ", "PN-2.c5")
        return yield* sound()
      })
    )
  ],
  "two rules that can both apply, and nothing that ranks them": [
    "an overlap without a precedence",
    /^referral to SP-3 .* before criteria .*both guards hold with the region: cervical spine; the modality: MRI/,
    policyOf(overlapping)
  ],
  "two rules ranked by a reading that neither rests on": [
    "an overlap without a precedence",
    /R-25 is named, and neither rests on it/,
    policyOf(overlapping, { precedences: [rank("R-25")] })
  ],
  "a precedence that no two rules need": [
    "an entry that applies to nothing",
    /^R-50, a referral comes first/,
    policyOf(overlapping, { precedences: [rank("R-46"), rank("R-50")] })
  ]
}

describe("lint finds", () => {
  it.each(Object.entries(faults))("%s", (_, [check, says, subject]) => {
    const found = lint(subject).findings.filter((one) => one.check === check)
    expect(found.map((one) => one.says)).toContainEqual(expect.stringMatching(says))
  })

  it("everything that it can find in one of these", () => {
    const shown = new Set(Object.values(faults).map(([check]) => check))
    expect(checks.filter((check) => !shown.has(check))).toEqual([])
  })

  it("nothing where a reading ranks the two rules that can both apply", () => {
    const health = lint(policyOf(overlapping, { precedences: [rank("R-46")] }))
    expect(health.overlaps).toHaveLength(1)
    expect(health.findings.map(({ check }) => check)).toEqual(["a fact that is not asked"])
  })
})
