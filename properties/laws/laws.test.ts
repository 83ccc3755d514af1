/**
 * The list of laws: each has a name and a sentence of its own and rests on operative clauses; and nothing is left out that
 * the set should have: a redirect, a threshold, a default, a list, a fact that decides.
 */
import { expect, it } from "vitest"
import { clauseOf, clauses } from "../../spec/clauses.ts"
import { thresholds } from "../../spec/thresholds.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { type Criterion, factsIn } from "../../src/language/criterion.ts"
import type { Fact } from "../../src/language/fact.ts"
import { assumedFacts } from "./defaults.ts"
import { isProvable, laws, type Provable } from "./laws.ts"
import { slogans } from "./slogans.ts"
import { cutThresholds } from "./thresholds.ts"

const proved = laws.filter(isProvable)
const ids = (facts: ReadonlyArray<Fact>): ReadonlyArray<string> => facts.map(({ id }) => id).sort()

it("every law has an id and a sentence of its own", () => {
  console.log(`${laws.length} laws: ${proved.length} proved, ${laws.length - proved.length} sampled`)
  const all = [...laws, ...slogans]
  expect(all.filter(({ id }) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  expect(all.filter(({ says }) => !/^[A-Z].*[^.]\.$/.test(says)).map(({ says }) => says)).toEqual([])
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ says }) => says)).size).toBe(all.length)
})

it("every law that is proved rests on operative clauses, each named once", () => {
  const idle = laws.flatMap(({ clauses: cited, id }) =>
    cited.filter((clause) => !clauseOf(clause).operative).map((clause) => `${id}: ${clause}`)
  )
  expect(idle).toEqual([])
  expect(proved.filter(({ clauses: cited }) => cited.length === 0)).toEqual([])
  expect(laws.filter(({ clauses: cited }) => new Set(cited).size < cited.length)).toEqual([])
})

it("every operative clause has a law", () => {
  const cited = new Set(laws.flatMap((law) => law.clauses))
  expect(clauses.filter(({ id, operative }) => operative && !cited.has(id)).map(({ id }) => id)).toEqual([])
})

it("every threshold, every default and every list that offers a choice has a law", () => {
  expect(new Set(cutThresholds)).toEqual(new Set(Object.keys(thresholds)))
  const withDefault = programDiagrams.facts.filter((fact) => fact._tag === "Choice" && fact.fallback !== undefined)
  expect([...assumedFacts].sort()).toEqual(ids(withDefault))
  const lists = programDiagrams.facts.filter((fact) => "alternative" in fact)
  const found = proved.flatMap((law) => (law._tag === "Departs" ? law.cases.map(({ fact }) => fact) : []))
  expect(ids(found.filter(({ scope }) => scope === "order"))).toEqual(ids(lists))
})

/** The facts that a law speaks of. */
const spokenOf = (law: Provable): ReadonlyArray<Fact> =>
  law.cases.flatMap((one) => [
    ...Object.values(one).flatMap((part) =>
      typeof part === "object" && "_tag" in part && "cites" in part ? factsIn(part as Criterion) : []
    ),
    ...("fact" in one ? [one.fact] : []),
    ...("limbs" in one ? [...one.limbs, ...one.without].flatMap((answers) => answers.map(([fact]) => fact)) : []),
    ...("facts" in law ? law.facts : "fact" in law ? [law.fact] : [])
  ])

it("every fact that decides has a law, and every reading that can be chosen", () => {
  const spoken = new Set(proved.flatMap(spokenOf).map(({ id }) => id))
  const chosen = new Set(proved.flatMap(({ profile, readings }) => (profile === undefined ? [] : readings)))
  const silent = programDiagrams.facts.filter(
    ({ id, scope }) => !(scope === "reading" ? chosen : spoken).has(id as never)
  )
  expect(ids(silent)).toEqual([])
})
