/**
 * The chart: the only service that a section needs. It answers one kind of question, whether the answer of a fact lies
 * in a given set, so that every question is yes or no. Who stands behind it (a request, a person, an explorer) the
 * programs cannot tell.
 */
import { Context, Effect, Schema } from "effect"
import type { Criterion } from "./criterion.ts"
import type { AnswerSet, Fact } from "./fact.ts"

/** A fact and the set of answers that would satisfy it. */
export interface Question {
  readonly fact: Fact
  readonly yes: AnswerSet
}

/** The chart does not say. */
export class FactMissing extends Schema.TaggedError<FactMissing>()("FactMissing", { fact: Schema.String }) {}

export class Chart extends Context.Service<
  Chart,
  {
    /** Answers a question, which is put for the sake of a criterion: a guard, or what a study is judged by. */
    readonly ask: (question: Question, of: Criterion) => Effect.Effect<boolean, FactMissing>
  }
>()("pnd-policy/language/Chart") {}

/** Ask the chart. */
export const ask = (question: Question, of: Criterion): Effect.Effect<boolean, FactMissing, Chart> =>
  Effect.flatMap(Chart, (chart) => chart.ask(question, of))
