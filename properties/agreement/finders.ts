/**
 * All that say which outcomes sets of answers leave possible, side by side: the programs, run over every answer in the
 * sets; the diagrams in program order, narrowed from test to test; the ordered diagrams.
 */
import { forkingPaths } from "../../src/charts/forking.ts"
import { interpret } from "../../src/diagram/interpret.ts"
import { type OrderedDiagrams, orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { ProgramDiagrams, Ref } from "../../src/diagram/program-diagram.ts"
import { type AnswerSet, anyAnswer } from "../../src/language/fact.ts"
import { outcomeOf } from "../../src/language/ruling.ts"
import { rule } from "../../src/policy.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { outcomesWithin } from "./outcomes-within.ts"

/** The outcomes that sets of answers leave possible, by name. */
export type Finder = (tag: IndicationTag, box: ReadonlyMap<number, AnswerSet>) => ReadonlyArray<string>

/** The finders that are compared. */
export interface Finders {
  readonly programOrder: Finder
  readonly ordered: Finder
  /** The one outcome where no question is open; otherwise nothing. */
  readonly settled: Finder
}

const byName = (outcomes: Iterable<string>): ReadonlyArray<string> => [...new Set(outcomes)].sort()

/** The program, run over every answer in the sets. */
export const program = ({ facts }: ProgramDiagrams): Finder => {
  const places = new Map(facts.map(({ id }, place) => [id, place]))
  return (tag, box) =>
    byName(
      Array.from(
        forkingPaths(rule(tag), (askOpen) => ({ fact, yes }) => {
          const possible = box.get(places.get(fact.id)!) ?? anyAnswer(fact)
          return { path: fact.id, source: "open", answer: askOpen({ path: fact.id, fact, possible }, yes) }
        }),
        ({ value }) => outcomeOf(value)
      )
    )
}

/** The diagrams in program order: each way that the sets allow, a fact narrowed wherever it is tested. */
export const programOrder =
  ({ facts, frame, indications, leaves, tests }: ProgramDiagrams): Finder =>
  (tag, box) => {
    const outcomes = new Set<string>()
    const narrowed = new Map(box)
    const go = (ref: Ref): void => {
      if (ref < 0) {
        const { outcome } = leaves[~ref]!
        if (outcome === undefined) go(indications[tag])
        else outcomes.add(outcome)
        return
      }
      const [fact, yes, then, otherwise] = tests[ref]!
      const possible = narrowed.get(fact) ?? anyAnswer(facts[fact]!)
      for (const [set, to] of [
        [possible & yes, then],
        [possible & ~yes, otherwise]
      ] as const) {
        if (set === 0) continue
        narrowed.set(fact, set)
        go(to)
      }
      narrowed.set(fact, possible)
    }
    go(frame)
    return byName(outcomes)
  }

/** The ordered diagrams, as far as they are reached. */
export const ordered = (policy: OrderedDiagrams): Finder => {
  const within = outcomesWithin(policy)
  return (tag, box) => byName(within(tag, (fact) => box.get(fact) ?? anyAnswer(policy.facts[fact]!))!)
}

/** The interpreter, on sets that leave no question open. */
export const settled = (policy: ProgramDiagrams): Finder => {
  const { leafWithin } = interpret(policy)
  return (tag, box) => {
    const leaf = leafWithin(tag, (fact) => box.get(fact) ?? anyAnswer(policy.facts[fact]!))
    return leaf < 0 ? [] : [policy.leaves[leaf]!.outcome!]
  }
}

/** The finders of a policy. */
export const findersOf = (policy: ProgramDiagrams): Finders => ({
  programOrder: programOrder(policy),
  ordered: ordered(orderedDiagrams(policy)),
  settled: settled(policy)
})
