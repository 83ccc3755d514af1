/** A chart that says what is on file and fails on what is not; no completion is looked at. */
import { Effect } from "effect"
import { onFileAlone } from "../src/charts/request-chart.ts"
import type { File } from "../src/charts/standing.ts"
import { Chart, FactMissing } from "../src/language/chart.ts"

/** The chart of a file. */
export const strictChart = (file: File) => {
  const say = onFileAlone(file)
  return Chart.of({
    ask: (question) =>
      Effect.suspend(() => {
        const said = say(question)
        return said === undefined ? Effect.fail(new FactMissing({ fact: question.fact.id })) : Effect.succeed(said)
      })
  })
}
