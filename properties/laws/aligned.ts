/**
 * A policy brought to the facts that laws speak of: a number that it cuts elsewhere is cut in both places, and a fact that
 * it never asks for is there all the same, so that one law can be asked of any edition of the policy and of any broken
 * one. It may not know any law.
 */
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import type { AnswerSet, Fact } from "../../src/language/fact.ts"

/** The stretches of a number cut finer that lie in a set of its stretches. */
export const recut = (set: AnswerSet, cuts: ReadonlyArray<number>, finer: ReadonlyArray<number>): AnswerSet =>
  [Number.NEGATIVE_INFINITY, ...finer].reduce((found, low, stretch) => {
    const inside = (set >> cuts.filter((cut) => cut <= low).length) & 1
    return found | (inside << stretch)
  }, 0)

/** The policy with every fact that is asked of it, each number cut wherever either cuts it. */
export const alignedWith = (asked: ReadonlyArray<Fact>, policy: ProgramDiagrams): ProgramDiagrams => {
  const known = new Map(asked.map((fact) => [fact.id, fact]))
  const facts = policy.facts.map((fact): Fact => {
    const other = known.get(fact.id)
    if (fact._tag === "Choice" || other?._tag !== "Number") return fact
    return { ...fact, cuts: [...new Set([...fact.cuts, ...other.cuts])].sort((a, b) => a - b) }
  })
  const cutsOf = (fact: Fact) => (fact._tag === "Number" ? fact.cuts : [])
  const own = new Set(facts.map(({ id }) => id))
  return {
    ...policy,
    facts: [...facts, ...asked.filter(({ id }) => !own.has(id))],
    tests: policy.tests.map((test) => {
      const [place, yes, then, otherwise] = test
      const [was, is] = [cutsOf(policy.facts[place]!), cutsOf(facts[place]!)]
      return was.length === is.length ? test : [place, recut(yes, was, is), then, otherwise]
    })
  }
}
