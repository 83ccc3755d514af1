/**
 * Deciding by a policy in portable JSON: this policy's own export decides as the package does, and changed ones decide as
 * consensus over their diagrams does, under their own codes and dates; what they lack is said and never guessed.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Decision, impactOf } from "../../src/api/impact.ts"
import { unreadable } from "../../src/api/impact-lacking.ts"
import { byPolicy } from "../../src/api/impact-policy.ts"
import { serviceOutcome } from "../../src/api/service-outcome.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { onFile } from "../../src/diagram/instantiate.ts"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { Portable } from "../../src/diagram/portable.ts"
import { type Profile, type Request, registerProfile } from "../../src/index.ts"
import { read } from "../difference/compared.ts"
import { changed, exported, factIn, type Json, withThreshold } from "../difference/exports.ts"
import * as generate from "../generators/request.ts"
import { request as sample } from "./pnd.ts"

const own: Portable = exported()
const decides = byPolicy(own, registerProfile)
const requests = fc.oneof(generate.request, generate.several, generate.complete)
const runs = { numRuns: 120 }

const each = (request: Request, check: (service: number) => void): void => {
  for (const service of request.services.keys()) check(service)
}
const sorted = (ids: ReadonlyArray<string> = []) => [...ids].sort()

describe("this policy's own export", () => {
  it("comes to what the package comes to, and cites no less", () => {
    fc.assert(
      fc.property(requests, (request) => {
        each(request, (service) => {
          const { _tag: outcome, grounds, possible } = serviceOutcome(request, registerProfile, service)
          const found = decides(request)(service) as Decision
          expect([found.outcome, found.possible]).toEqual([outcome, possible])
          expect(sorted(found.referral)).toEqual(sorted(grounds.referral))
          expect(found.clauses).toEqual(expect.arrayContaining([...grounds.clauses]))
          expect(found.readings).toEqual(expect.arrayContaining([...grounds.readings]))
        })
      }),
      runs
    )
  })

  it("cites exactly what the package cites where every fact is stated", () => {
    fc.assert(
      fc.property(generate.complete, (request) => {
        const { _tag: outcome, grounds } = serviceOutcome(request, registerProfile, 0)
        const found = decides(request)(0) as Decision
        expect([found.outcome, found.kind]).toEqual([outcome, grounds.kind])
        expect(sorted(found.clauses)).toEqual(sorted(grounds.clauses))
        expect(sorted(found.readings)).toEqual(sorted(grounds.readings))
      }),
      runs
    )
  })
})

describe("another policy decides as consensus over its diagrams does", () => {
  const swapped = (policy: Json, tag: string): void => {
    const test = policy.tests[policy.indications[tag]]
    ;[test[2], test[3]] = [test[3], test[2]]
  }
  const changes: ReadonlyArray<readonly [says: string, change: (policy: Json) => void]> = [
    [
      "a test asks for the opposite",
      (policy) => ["ALS", "CIDP", "Myopathy", "LEMS"].map((tag) => swapped(policy, tag))
    ],
    [
      "codes stand for other studies",
      (policy) => {
        for (const code of Object.values<Json>(policy.codes)) code.contrast = "with"
      }
    ],
    ["it takes effect later", (policy) => (policy.effective = "2024-01-01")],
    ["it assumes otherwise", (policy) => (factIn(policy, "coverage.administered").fallback = false)],
    [
      "other readings are its register's choice",
      (policy) => {
        for (const { id, options } of policy.readings.filter(({ options }: Json) => options.length === 2)) {
          const fact = factIn(policy, id)
          if (fact === undefined) continue
          options.reverse()
          fact.answers.reverse()
          const place = policy.facts.indexOf(fact)
          for (const test of policy.tests) if (test[0] === place) test[1] = 3 - test[1]
        }
      }
    ]
  ]

  it.each(changes)("%s", (_, change) => {
    const policy = read(changed(change))
    const { codes, effective, emergency } = policy
    const profile: Profile = { name: "register", effective, emergency }
    const ordered = orderedDiagrams(policy as never)
    const other = byPolicy(policy, { name: "register" })
    let differing = 0
    fc.assert(
      fc.property(requests, (request) => {
        each(request, (service) => {
          const { possible } = consensus(request, profile, service, ordered as never, (file, fact) =>
            onFile({ ...file, codes }, fact)
          )
          const found = other(request)(service) as Decision
          expect(found.possible ?? [found.outcome]).toEqual(possible)
          if (impactOf(decides(request)(service) as Decision, found) !== undefined) differing += 1
        })
      }),
      runs
    )
    expect(differing).toBeGreaterThan(0)
  })
})

describe("what a policy lacks", () => {
  const tarsal = sample("a") as Request
  const granted = {
    ...tarsal,
    services: [{ ...tarsal.services[0], coverage: { mandate: "grants" } }]
  } as never as Request
  const renamed = (id: string, answer: string) =>
    read(
      changed((policy) => {
        const fact = factIn(policy, id)
        fact.answers[fact.answers.indexOf(answer)] = "a word of its own"
        fact.covers = {}
      })
    )
  const at = (policy: Portable, request: Request) => byPolicy(policy, { name: "register" })(request)(0)

  it("an indication is said, and nothing is decided", () => {
    const policy = read(changed((policy) => delete policy.indications.TarsalTunnelSyndrome))
    expect(at(policy, tarsal)).toEqual({ indications: ["TarsalTunnelSyndrome"] })
  })

  it("an answer that is stated and matters is said; it is not taken for silence, for which there is a default", () => {
    expect([at(own, tarsal), at(own, granted)].map((one) => (one as Decision).outcome)).toEqual([
      "Referred",
      "NotGoverned"
    ])
    const policy = renamed("studyCoverage.mandate", "grants")
    expect(at(policy, granted)).toEqual({ facts: ["studyCoverage.mandate"] })
    expect(at(policy, tarsal)).toEqual(at(own, tarsal))
  })

  it.each([
    ["request", "electrodiagnostics.emgNcv", "equivocal", "pelvis", { electrodiagnostics: { emgNcv: "equivocal" } }],
    [
      "indication",
      "SpinalMuscularAtrophy.onset",
      "adulthood",
      "lumbar spine",
      { indications: [{ _tag: "SpinalMuscularAtrophy", onset: "adulthood" }] }
    ]
  ])("an answer of the %s is found wherever it stands", (_, id, answer, region, change) => {
    const study = { modality: "MRI", region, contrast: "without" }
    const request = {
      ...tarsal,
      indications: [{ _tag: "FemoralNeuropathy" }],
      services: [{ study }],
      ...change
    } as never as Request
    expect(at(renamed(id, answer), request)).toEqual({ facts: [id] })
  })

  it("an answer does not matter where all that the policy has agree", () => {
    const early = { ...granted, dateOfService: "2021-01-01" }
    expect(at(renamed("studyCoverage.mandate", "grants"), early)).toMatchObject({ outcome: "NotGoverned" })
  })

  it.each<readonly [says: string, change: (policy: Json) => void, problem: RegExp]>([
    [
      "no fact is a choice here and a number there",
      (policy) => {
        const fact = factIn(policy, "LEMS.diagnosis")
        Object.assign(fact, { _tag: "Number", thresholds: ["lemsRepeat"], cuts: [3] })
      },
      /^the fact LEMS\.diagnosis: a choice in one policy, a number in the other$/
    ],
    [
      "regions are those of this version",
      (policy) => (factIn(policy, "study.region").answers[0] = "head"),
      /^the fact study\.region: /
    ],
    [
      "codes stand for studies of this version",
      (policy) => (policy.codes["73220"].contrast = "some"),
      /^the code 73220: /
    ]
  ])("%s, or no request can be decided", (_, change, problem) => {
    expect(unreadable(own)).toEqual([])
    expect(unreadable(changed(change))).toContainEqual(expect.stringMatching(problem))
  })

  it("a threshold that is moved is no such thing", () => {
    expect(unreadable(changed((policy) => withThreshold(policy, "lemsRepeat", 4)))).toEqual([])
  })
})

describe("the impact of a change", () => {
  const decision = (change: object = {}): Decision => ({
    outcome: "CriteriaMet",
    clauses: ["PN-1.c1"],
    readings: [],
    ...change
  })

  it("is nothing where both say the same, in whatever order", () => {
    const [a, b] = [decision({ clauses: ["PN-1.c1", "PN-1.c2"] }), decision({ clauses: ["PN-1.c2", "PN-1.c1"] })]
    expect([impactOf(a, b), impactOf(a, { ...a })]).toEqual([undefined, undefined])
  })

  it.each<readonly [object, object]>([
    [{ clauses: ["PN-1.c2"] }, { aspects: ["clauses"], newly: ["PN-1.c2"], noLonger: ["PN-1.c1"] }],
    [{ readings: ["R-01"] }, { aspects: ["readings"], newly: ["R-01"], noLonger: [] }],
    [{ kind: "criterion" }, { aspects: ["kind"], newly: [], noLonger: [] }],
    [{ referral: ["PND"] }, { aspects: ["referral"] }],
    [{ possible: ["Referred"] }, { aspects: ["possible"] }],
    [
      { outcome: "Referred", clauses: [] },
      { isOutcome: true, aspects: [], noLonger: ["PN-1.c1"] }
    ]
  ])("says what is not the same: %j", (change, expected) => {
    expect(impactOf(decision(), decision(change))).toMatchObject(expected)
  })

  it("is the outcome alone where clauses cannot be compared", () => {
    expect(impactOf(decision(), decision({ clauses: ["X"] }), true)).toBeUndefined()
    expect(impactOf(decision(), decision({ outcome: "Referred", clauses: ["X"] }), true)).toEqual({
      isOutcome: true,
      aspects: [],
      newly: [],
      noLonger: []
    })
  })
})
