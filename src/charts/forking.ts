/**
 * Forking: every path of a program, one for each way in which the open questions can be answered. Numbers and choices are
 * narrowed as they are asked, so that no path combines answers that exclude each other. Consensus, exploration and
 * interviews are all made of this.
 */
import { Effect } from "effect"
import { Chart, type FactMissing, type Question } from "../language/chart.ts"
import type { Criterion } from "../language/criterion.ts"
import type { AnswerSet } from "../language/fact.ts"
import type { Source } from "./knowledge.ts"
import { keyOf, settled, type Variable } from "./variable.ts"

export { keyOf, settled, type Variable } from "./variable.ts"

/** What a chart says to a question; undefined: it does not say. */
export interface Answer {
  readonly path: string
  readonly answer: boolean | undefined
  readonly source: Source
}

/** A question that was put, and what the chart said. */
export interface Asked extends Answer {
  readonly question: Question
  /** The criterion for whose sake it was put. */
  readonly of: Criterion
}

/** A fork: a question that was open, and the way taken. */
export interface Fork {
  readonly variable: Variable
  readonly yes: AnswerSet
  readonly answer: boolean
}

/** One run of a program: the forks taken, what was asked, and what it came to. */
export interface Path<A> {
  readonly forks: ReadonlyArray<Fork>
  readonly asked: ReadonlyArray<Asked>
  readonly value: A
}

/** Answers a question about an open fact; undefined when nobody does. */
export type AskOpen = (variable: Variable, yes: AnswerSet) => boolean | undefined

/**
 * Every path of a program.
 *
 * @param lookUp answers what is known and hands the rest on
 */
export function* forkingPaths<A>(
  program: Effect.Effect<A, FactMissing, Chart>,
  lookUp: (askOpen: AskOpen) => (question: Question) => Answer
): Generator<Path<A>> {
  const script: Array<{ readonly variable: Variable; readonly yes: AnswerSet; answer: boolean }> = []
  do {
    const narrowed = new Map<string, AnswerSet>()
    const asked: Array<Asked> = []
    let depth = 0
    const answer = lookUp((variable, yes) => {
      const possible = narrowed.get(keyOf(variable)) ?? variable.possible
      const sure = settled(possible, yes)
      if (sure !== undefined) return sure
      if (depth === script.length) script.push({ variable, yes, answer: true })
      const taken = script[depth++]!.answer
      narrowed.set(keyOf(variable), taken ? possible & yes : possible & ~yes)
      return taken
    })
    const chart = Chart.of({
      ask: (question, of) =>
        Effect.sync(() => {
          const said = answer(question)
          asked.push({ question, of, ...said })
          return said.answer === true
        })
    })
    const value = Effect.runSync(Effect.provideService(program, Chart, chart))
    yield { forks: script.map((fork) => ({ ...fork })), asked, value }
    while (script.at(-1)?.answer === false) script.pop()
    const last = script.at(-1)
    if (last !== undefined) last.answer = false
  } while (script.length > 0)
}
