/** The prover: what it refuses to answer, what it finds smallest, and a number that a broken policy cuts elsewhere. */
import { expect, it } from "vitest"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { type Criterion, is, not } from "../../src/language/criterion.ts"

import { lems } from "../../src/request/indications/neuromuscular.ts"
import { previous } from "../../src/request/service.ts"
import { contrastSafety, evaluation } from "../../src/request/work-up.ts"
import { recut } from "./aligned.ts"
import type { OnlyWhere } from "./law.ts"
import { laws } from "./laws.ts"
import { isProved, prover } from "./prove.ts"
import * as scope from "./scopes.ts"
import { ctSlogan } from "./slogans.ts"
import { spokenOf } from "./spoken.ts"

const law = (then: Criterion, rest: Partial<OnlyWhere> = {}): OnlyWhere => ({
  ...ctSlogan,
  cases: [{ tags: ["LEMS"], then }],
  ...rest
})
const { prove } = prover(programDiagrams)

it("a fact that no program asks for is named", () => {
  expect(() => prove(law(is(contrastSafety.gadolinium, "none")))).toThrow(
    "no program asks for contrastSafety.gadolinium"
  )
})

it("a fact that the programs ask for in another way is named", () => {
  const other = { ...evaluation.contact, answers: ["in person", "none"] } as unknown as typeof evaluation.contact
  expect(() => prove(law(is(other, "none")))).toThrow("the programs ask for evaluation.contact, but otherwise")
})

it("a law that compares a fact of which its premise speaks is refused", () => {
  const idle = {
    ...ctSlogan,
    _tag: "Idle",
    facts: [evaluation.contact],
    of: "outcome",
    cases: [{ tags: ["LEMS"], where: scope.evaluated }]
  } as const
  expect(() => prove(idle)).toThrow("compares evaluation.contact, of which its premise speaks")
})

it("a law that speaks of no request is refused", () => {
  const [where, then] = [scope.anyCt, not(scope.neurography)]
  expect(() => prove(law(then, { cases: [{ tags: ["LEMS"], where, then }] }))).toThrow("says nothing of LEMS")
})

it("a refutation states no more than it must", () => {
  const { refutation } = prove(law(is(lems.diagnosis, "established")))
  expect(refutation!.said).toEqual(["CriteriaMet"])
  expect(refutation!.stated[0]!.request).toMatchObject({
    evaluation: { contact: "in person" },
    indications: [{ _tag: "LEMS", diagnosis: "suspected" }],
    services: [{ study: { modality: "CT", region: "chest", contrast: "with" }, previous: { result: "none" } }]
  })
  expect(Object.keys(refutation!.stated[0]!.request)).toEqual([
    "dateOfService",
    "indications",
    "services",
    "evaluation"
  ])
})

it("a number cut in more places keeps its answers", () => {
  // under three, from three on; cut at three and at twelve
  expect(recut(0b10, [3], [3, 12])).toBe(0b110)
  expect(recut(0b01, [3], [3, 12])).toBe(0b001)
  expect(recut(0b10, [4], [3, 4])).toBe(0b100)
})

it("a policy that no longer asks for a fact is held to the laws about it", () => {
  const gone = programDiagrams.facts.findIndex(({ id }) => id === previous.monthsAgo.id)
  const policy = {
    ...programDiagrams,
    tests: programDiagrams.tests.map(([fact, yes, then, otherwise]) =>
      fact === gone ? ([0, yes, then, then] as const) : ([fact, yes, then, otherwise] as const)
    )
  }
  const repeat = law(not(is(previous.result, "negative")))
  expect(isProved(prover(policy).prove(repeat))).toBe(false)
})

it("a fact that no program asks for is known to a prover that is told of it, and laws about it are refuted", () => {
  const spoken = spokenOf(laws)
  const ids = spoken.map(({ id }) => id)
  expect(ids).toContain("BrachialPlexus.upperTrunk")
  expect(new Set(ids).size).toBe(ids.length)
  const told = [...programDiagrams.facts, contrastSafety.gadolinium]
  expect(isProved(prover(programDiagrams, told).prove(law(is(contrastSafety.gadolinium, "none"))))).toBe(false)
})
