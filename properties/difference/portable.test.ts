/**
 * The portable form: what is exported is read back, whole or in part, and an independent validator finds that it fits the
 * published schema; what was tampered with or cut short is refused, with the place.
 */
import { Ajv2020 } from "ajv/dist/2020.js"
import { Result } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { policySchema } from "../../src/cli/commands/schema.ts"
import { interpret } from "../../src/diagram/interpret.ts"
import { policyText } from "../../src/diagram/portable.ts"
import { partOf } from "../../src/diagram/portable-part.ts"
import { readPortable } from "../../src/diagram/read-portable.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { changed, exported, factIn, type Json, testsOf } from "./exports.ts"

const seed = 20211001
const whole = exported()
const valid = new Ajv2020({ allErrors: true, strict: true, validateFormats: false }).compile(policySchema())

const problems = (policy: unknown): ReadonlyArray<string> =>
  Result.match(readPortable(policy), {
    onSuccess: () => [],
    onFailure: (error) => error.message.split("\n")
  })

describe("what is exported", () => {
  it("is read back as it was", () => {
    const read = Result.getOrThrow(readPortable(exported()))
    expect(read).toEqual(whole)
    expect(policyText(read)).toBe(policyText(whole))
  })

  it("fits the published schema", () => {
    expect(valid(whole), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
  })

  it("has the same text in whatever order its fields are written, and another when it says something else", () => {
    const backwards = (value: Json): Json =>
      Array.isArray(value)
        ? value.map(backwards)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, of]) => [key, backwards(of)])
            )
          : value
    expect(JSON.stringify(backwards(whole))).not.toBe(JSON.stringify(whole))
    expect(policyText(backwards(whole))).toBe(policyText(whole))
    expect(policyText(changed((policy) => policy.leaves[3].cites.reverse()))).not.toBe(policyText(whole))
  })

  it.each(indicationTags)("is read back in part: %s", (tag) => {
    const part = JSON.parse(JSON.stringify(partOf(whole, [tag])))
    expect(problems(part)).toEqual([])
    expect(valid(part)).toBe(true)
    expect(Object.keys(part.indications)).toEqual([tag])
    expect(part.tests.length).toBeLessThan(whole.tests.length)
  })

  it("says in part what it says whole", () => {
    const part = partOf(whole, ["LEMS", "POEMS"])
    const [ofPart, ofWhole] = [interpret(part), interpret(whole)]
    const sizes: ReadonlyArray<number> = whole.facts.map(
      ({ answers, cuts }: Json) => answers?.length ?? cuts.length + 1
    )
    const answers = fc.tuple(...sizes.map((size) => fc.nat(size - 1)))
    fc.assert(
      fc.property(fc.constantFrom("LEMS", "POEMS"), answers, (tag, all) => {
        const own = part.facts.map(({ id }) => all[whole.facts.findIndex((fact: Json) => fact.id === id)]!)
        expect(part.leaves[ofPart.leaf(tag, own)]).toEqual(whole.leaves[ofWhole.leaf(tag, all)])
      }),
      { seed }
    )
  })
})

describe("what was tampered with is refused, with the place", () => {
  it.each<readonly [says: string, change: (policy: Json) => void]>([
    [
      '(policy): found an object of another format, expected a policy, with "format": "pnd-policy-diagrams/1"',
      (policy) => (policy.format = "pnd-policy-diagrams/2")
    ],
    ["more: found a number, expected no field of this name", (policy) => (policy.more = 1)],
    ["tests[0][3]: found nothing, expected a value", (policy) => policy.tests[0].pop()],
    [
      "tests[7][2]: found a text, expected a reference to a test or a leaf, as a whole number",
      (policy) => (policy.tests[7][2] = "8")
    ],
    [
      "tests[100][2]: found the test itself, expected a test before this one, so that no path is a circle",
      (policy) => (policy.tests[100][2] = 100)
    ],
    [
      "tests[100][3]: found test 101, further down, expected a test before this one, so that no path is a circle",
      (policy) => (policy.tests[100][3] = 101)
    ],
    [
      `tests[100][3]: found test 99999, which does not exist, expected one of ${whole.tests.length} tests`,
      (policy) => (policy.tests[100][3] = 99999)
    ],
    [
      `tests[100][2]: found leaf ${whole.leaves.length}, which does not exist, expected one of ${whole.leaves.length} leaves`,
      (policy) => (policy.tests[100][2] = ~policy.leaves.length)
    ],
    [
      `tests[5][0]: found fact ${whole.facts.length}, which does not exist, expected one of ${whole.facts.length} facts`,
      (policy) => (policy.tests[5][0] = policy.facts.length)
    ],
    [
      "tests[0][1]: found 8, expected some of its 3 answers as bits, and not all: 1 to 6",
      (policy) => (policy.tests[0] = [0, 8, -1, -2])
    ],
    [
      "tests[0][1]: found 7, expected some of its 3 answers as bits, and not all: 1 to 6",
      (policy) => (policy.tests[0] = [0, 7, -1, -2])
    ],
    ['facts[9].id: found "period" again, expected each fact once', (policy) => (policy.facts[9].id = "period")],
    [
      "facts[1].fallback: found an answer that the fact does not have, expected one of its answers",
      (policy) => (policy.facts[1].fallback = "yes")
    ],
    [
      "facts[0].answers[3]: found an answer listed before, expected each answer once",
      (policy) => policy.facts[0].answers.push(policy.facts[0].answers[0])
    ],
    [
      "leaves[3].kind: found nothing, expected a kind where the outcome is CriteriaNotMet, only there",
      (policy) => (policy.leaves[3].outcome = "CriteriaNotMet")
    ],
    [
      "leaves[3].guideline: found nothing, expected a guideline where the outcome is Referred, only there",
      (policy) => (policy.leaves[3].outcome = "Referred")
    ],
    [
      `indications.LEMS: found test ${whole.tests.length}, which does not exist, expected one of ${whole.tests.length} tests`,
      (policy) => (policy.indications.LEMS = policy.tests.length)
    ],
    [
      "indications.LEMS: found a path to a leaf without an outcome, expected an outcome on every path",
      (policy) => (policy.indications.LEMS = policy.frame)
    ],
    [
      "emergency.to: found a date before emergency.from, expected a date on or after it",
      (policy) => (policy.emergency.to = "2019-01-01")
    ],
    [
      "effective: found a text, expected a date that exists, as YYYY-MM-DD",
      (policy) => (policy.effective = "2021-02-30")
    ],
    [
      'thresholds.dxaAge.id: found "dxaRepeat", expected "dxaAge"',
      (policy) => (policy.thresholds.dxaAge.id = "dxaRepeat")
    ]
  ])("%s", (says, change) => {
    expect(problems(changed(change))).toEqual([says])
  })

  it("cuts that do not ascend, or are not those of the thresholds", () => {
    const at = whole.facts.findIndex((fact: Json) => fact.id === "BrachialPlexus.trialMonths")
    const withCuts = (...cuts: ReadonlyArray<number>) =>
      problems(changed((policy) => (factIn(policy, "BrachialPlexus.trialMonths").cuts = cuts)))
    expect(withCuts(3, 2)).toEqual([`facts[${at}].cuts[1]: found 2, expected more than 3: cuts ascend`])
    expect(withCuts(2, 2)).toEqual([`facts[${at}].cuts[1]: found 2, expected more than 2: cuts ascend`])
    expect(withCuts(2, 4)).toEqual([`facts[${at}].cuts: found 2, 4, expected 2, 3, of its thresholds`])
  })

  it("readings whose options are not those of the register beside it", () => {
    const at = whole.facts.findIndex((fact: Json) => fact.id === "R-25")
    expect(problems(changed((policy) => factIn(policy, "R-25").answers.reverse()))).toEqual([
      `facts[${at}].answers: found three-months, two-months, expected the options of this reading in readings`
    ])
  })

  it("everything that is wrong is said, not only the first", () => {
    const wrong = changed((policy) => {
      policy.tests[3][2] = 3
      policy.tests[9][0] = -1
      policy.leaves[1].outcome = "Approved"
    })
    expect(problems(wrong).map((line) => line.split(":")[0])).toEqual(["tests[9][0]", "leaves[1].outcome"])
  })

  it("any reference that leads upward or nowhere", () => {
    const tests = testsOf(whole, "BrachialPlexus")
    fc.assert(
      fc.property(fc.constantFrom(...tests), fc.constantFrom(2, 3), fc.nat(), (test, branch, far) => {
        const wrong = { ...whole, tests: whole.tests.with(test, whole.tests[test].with(branch, test + far)) }
        expect(problems(wrong).map((line) => line.split(":")[0])).toEqual([`tests[${test}][${branch}]`])
      }),
      { seed, numRuns: 20 }
    )
  })

  it.each([null, 1, "policy", [], {}, { id: "a request", dateOfService: "2024-03-01" }])(
    "what is no policy at all, and nothing of it is repeated: %j",
    (input) => {
      const [line, ...more] = problems(input)
      expect(line).toMatch(/^\(policy\): found .*, expected a policy, with "format": "pnd-policy-diagrams\/1"$/)
      expect(line).not.toContain("request")
      expect(more).toEqual([])
    }
  )
})
