/**
 * Criteria are values: a question, or all, any, not, or left to judgment, each citing its clauses and readings. The same
 * value is weighed, explained and rendered; nothing here decides. This module knows no policy and asks nobody.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { ReadingId } from "../../spec/readings.ts"
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import type { Question } from "./chart.ts"
import { answersAsSet, anyAnswer, type ChoiceFact, cutOf, type Fact, type NumberFact } from "./fact.ts"

/** What a statement rests on: a clause of the policy, or a reading of the register. */
export type Citation = ClauseId | ReadingId

/** Whether what is cited is a reading, and no clause; of another policy too. */
export const isReading = (cited: string): cited is ReadingId => cited.startsWith("R-")

/** What sort of thing an unmet criterion is. */
export type UnmetKind =
  | "prerequisite"
  | "criterion"
  | "not-listed"
  | "not-indicated"
  | "investigational"
  | "order-of-tests"

interface Cited {
  readonly cites: ReadonlyArray<Citation>
  /** Cited as well when the criterion is unmet: the limit or bar that then applies. */
  readonly bars?: ReadonlyArray<Citation>
  /** What it asks for, where the sentence made from its parts would read badly. */
  readonly name?: string
  /** What sort of thing is missing when it is unmet; a criterion by default. */
  readonly kind?: UnmetKind
  /** A study that is supported instead: the same one on the affected side, or without or with contrast. */
  readonly instead?: "the affected side" | "with contrast" | "both sides"
}

export type Criterion = Cited &
  (
    | { readonly _tag: "Ask"; readonly question: Question }
    | { readonly _tag: "Not"; readonly of: Criterion }
    | { readonly _tag: "Judgment"; readonly of: Criterion }
    | { readonly _tag: "All"; readonly of: ReadonlyArray<Criterion> }
    | { readonly _tag: "Any"; readonly of: ReadonlyArray<Criterion> }
  )

/** The answer is one of these; for a yes/no fact without a list, yes. */
export const is = <A extends string | boolean>(fact: ChoiceFact<A>, ...answers: ReadonlyArray<A>): Criterion => ({
  _tag: "Ask",
  question: { fact, yes: answersAsSet(fact, answers.length === 0 ? [true as A] : answers) },
  cites: []
})

/** The number satisfies the threshold, in the threshold's own direction. */
export const meets = <T extends ThresholdId>(fact: NumberFact<T>, threshold: NoInfer<T>): Criterion => {
  const below = (1 << (fact.cuts.indexOf(cutOf(threshold)) + 1)) - 1
  const yes = thresholds[threshold].bound === "at most" ? below : anyAnswer(fact) & ~below
  return { _tag: "Ask", question: { fact, yes }, cites: [] }
}

export const not = (of: Criterion): Criterion => ({ _tag: "Not", of, cites: [] })
/** Every part; with no part, met. */
export const allOf = (...of: ReadonlyArray<Criterion>): Criterion => ({ _tag: "All", of, cites: [] })
/** At least one part; with no part, unmet. */
export const anyOf = (...of: ReadonlyArray<Criterion>): Criterion => ({ _tag: "Any", of, cites: [] })
/** Left to a person: never more than judgment. */
export const leftToJudgment = (of: Criterion = allOf()): Criterion => ({ _tag: "Judgment", of, cites: [] })

/** Cites clauses or readings for a criterion. */
export const by =
  (...cites: ReadonlyArray<Citation>) =>
  (of: Criterion): Criterion => ({
    ...of,
    cites: [...cites, ...of.cites]
  })
/** Cites what bars the study when the criterion is unmet. */
export const barredBy =
  (...bars: ReadonlyArray<Citation>) =>
  (of: Criterion): Criterion => ({ ...of, bars })
/** The clause that grants, where nothing more is asked than what has been asked already. */
export const granted = (...cites: ReadonlyArray<Citation>): Criterion => by(...cites)(allOf())
/** Says a criterion in words of its own. */
export const named = (name: string, of: Criterion): Criterion => ({ ...of, name })
/** Says what sort of thing is missing when it is unmet, and which study is supported instead. */
export const lacking = (kind: UnmetKind, of: Criterion, instead?: NonNullable<Cited["instead"]>): Criterion =>
  instead === undefined ? { ...of, kind } : { ...of, kind, instead }
/** A step that comes before imaging: an evaluation, a test, a history. */
export const prerequisite = (name: string, of: Criterion): Criterion => ({ ...of, name, kind: "prerequisite" })

/** The questions that a criterion asks, in order. */
export const questionsIn = (criterion: Criterion): ReadonlyArray<Question> =>
  criterion._tag === "Ask"
    ? [criterion.question]
    : criterion._tag === "All" || criterion._tag === "Any"
      ? criterion.of.flatMap(questionsIn)
      : questionsIn(criterion.of)

/** The facts that a criterion asks about, in order. */
export const factsIn = (criterion: Criterion): ReadonlyArray<Fact> => questionsIn(criterion).map(({ fact }) => fact)

/** What tells two criteria apart: their questions, names and citations. */
export const identityOf = (criterion: Criterion): string =>
  JSON.stringify(criterion, (key, value: unknown) => (key === "fact" ? (value as Fact).id : value))
