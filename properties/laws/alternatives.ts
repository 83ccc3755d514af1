/**
 * How the laws about "or" write an alternative: some facts, each with one answer, or with a number on one side of a
 * threshold. It may not know any law.
 */
import type { ThresholdId } from "../../spec/thresholds.ts"
import { thresholds } from "../../spec/thresholds.ts"
import {
  type AnswerSet,
  answersAsSet,
  type ChoiceFact,
  cutOf,
  type Fact,
  type NumberFact
} from "../../src/language/fact.ts"

type One = readonly [Fact, AnswerSet]

/** A fact with one answer; for a yes/no fact without one, yes. */
export const so = <A extends string | boolean>(fact: ChoiceFact<A>, answer: A = true as A): One => [
  fact,
  answersAsSet(fact, [answer])
]

/** A fact once with each of these answers. */
export const each = <A extends string | boolean>(
  fact: ChoiceFact<A>,
  ...answers: ReadonlyArray<A>
): ReadonlyArray<ReadonlyArray<One>> => answers.map((answer) => [so(fact, answer)])

const side = (fact: NumberFact<ThresholdId>, threshold: ThresholdId, satisfied: boolean): One => {
  const at = fact.cuts.indexOf(cutOf(threshold))
  return [fact, 1 << (at + ((thresholds[threshold].bound === "at least") === satisfied ? 1 : 0))]
}
/** A number that just satisfies a threshold. */
export const just = <T extends ThresholdId>(fact: NumberFact<T>, threshold: NoInfer<T>): One =>
  side(fact as never, threshold, true)
/** A number that just misses a threshold. */
export const barelyNot = <T extends ThresholdId>(fact: NumberFact<T>, threshold: NoInfer<T>): One =>
  side(fact as never, threshold, false)
