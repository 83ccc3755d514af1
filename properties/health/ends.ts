/**
 * Every way through the guards of a program, each to its end once: what the ruling at the end weighs itself is answered in
 * one way only, since the source that runs is the same in every other. It knows no policy.
 */
import { Effect } from "effect"
import { settled } from "../../src/charts/forking.ts"
import type { Program } from "../../src/health/program.ts"
import { Chart } from "../../src/language/chart.ts"
import type { Criterion } from "../../src/language/criterion.ts"
import { type AnswerSet, anyAnswer } from "../../src/language/fact.ts"
import type { Ruling } from "../../src/language/ruling.ts"

/** The ends of a program. */
export function* endsOf(program: Program["program"]): Generator<Ruling | undefined> {
  const script: Array<{ answer: boolean; of: Criterion }> = []
  do {
    const left = new Map<string, AnswerSet>()
    let depth = 0
    const chart = Chart.of({
      ask: ({ fact, yes }, of) =>
        Effect.sync(() => {
          const possible = left.get(fact.id) ?? anyAnswer(fact)
          const sure = settled(possible, yes)
          if (sure !== undefined) return sure
          if (depth === script.length) script.push({ answer: true, of })
          const step = script[depth++]!
          step.of = of
          left.set(fact.id, step.answer ? possible & yes : possible & ~yes)
          return step.answer
        })
    })
    const end = Effect.runSync(Effect.provideService(program, Chart, chart))
    yield end
    const judgedBy = end?._tag === "Weighed" ? end.criterion : undefined
    while (script.length > 0 && (script.at(-1)!.of === judgedBy || !script.at(-1)!.answer)) script.pop()
    const last = script.at(-1)
    if (last !== undefined) last.answer = false
  } while (script.length > 0)
}
