/** Every number of the policy moved by one unit, either way: laws find each out, and no law finds out what has not moved. */
import { expect, it } from "vitest"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { laws } from "../laws/laws.ts"
import { isProved, prover } from "../laws/prove.ts"
import { examineMoved, movedOf, withMoved } from "./thresholds.ts"

const all = movedOf(programDiagrams)
const across = laws.filter(({ _tag }) => _tag === "Across")

it("every threshold is moved both ways wherever it is compared", () => {
  const cuts = programDiagrams.facts.reduce((sum, fact) => sum + (fact._tag === "Number" ? fact.cuts.length : 0), 0)
  expect(cuts).toBeGreaterThan(7)
  expect(all).toHaveLength(2 * cuts)
  expect(all.filter(({ threshold }) => threshold === undefined)).toEqual([])
})

it.each(all)("$fact, $threshold moved by $by, is found out by a law about numbers", (moved) => {
  expect(withMoved(programDiagrams, moved)).not.toEqual(programDiagrams)
  expect(examineMoved(programDiagrams, across, moved).law).toBeDefined()
  expect(examineMoved(programDiagrams, [], moved).law).toBeUndefined()
})

it("a number moved onto another leaves one cut, and the answers on either side of it", () => {
  const fact = programDiagrams.facts.findIndex(({ id }) => id === "BrachialPlexus.trialMonths")
  const { facts, tests } = withMoved(programDiagrams, {
    fact: "BrachialPlexus.trialMonths",
    threshold: "conservativeTrial",
    by: 1
  })
  const sets = (some: typeof tests) =>
    [...new Set(some.filter(([place]) => place === fact).map(([, yes]) => yes))].sort()
  expect(facts[fact]).toMatchObject({ cuts: [3] })
  expect([sets(programDiagrams.tests), sets(tests)]).toEqual([[4, 6], [2]])
})

it("the same laws hold of the policy as it is", () => {
  const { prove } = prover(programDiagrams)
  expect(across.filter((law) => law._tag === "Across" && !isProved(prove(law)))).toEqual([])
})
