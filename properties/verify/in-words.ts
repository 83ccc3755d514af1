/** The figures and results of a verification in words, the same in every form of the report. Pure text. */
import type { LawReport, Report } from "./report.ts"

const number = new Intl.NumberFormat("en-US")

/** A number with its thousands apart. */
export const count = (value: number): string => number.format(value)

/** A number of things. */
export const counted = (value: number, one: string, several = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : several}`

/** Over how much a law was established. */
export const sizeOf = ({ method, regions = 0, runs = 0, trials = 0 }: LawReport): readonly [number, string] =>
  method === "proof" ? [regions, "region"] : method === "sample" ? [runs, "run"] : [trials, "trial"]

/** How a law was established. */
export const establishedBy = (law: LawReport): string =>
  law.method === "trials" ? counted(...sizeOf(law)) : `${law.method}, ${counted(...sizeOf(law))}`

/** A result with its sign. */
export const resultInWords = { holds: "✓ holds", refuted: "✗ refuted", untried: "– untried" } as const

/** The same of another engine, which keeps laws or breaks them. */
export const engineResultInWords = { holds: "✓ kept", refuted: "✗ broken", untried: "– untried" } as const

/** The summary in one line. */
export const summaryInWords = ({ engine, summary }: Report): string => {
  const { kept, laws, proved, refuted, regions, runs, sampled, trials, untried } = summary
  if (engine === undefined) {
    return (
      `${counted(laws, "law")}: ${count(proved)} proved over ${counted(regions, "region")}, ` +
      `${count(sampled)} sampled over ${counted(runs, "run")}, ${count(refuted)} refuted`
    )
  }
  const { asked, disagreed } = engine.comparison
  return (
    `${counted(laws, "law")}: ${count(kept)} kept over ${counted(trials, "trial")}, ${count(refuted)} broken, ` +
    `${count(untried)} untried; ${count(disagreed)} of ${counted(asked, "request")} decided otherwise than by the ` +
    `policy; ${count(engine.unanswered.length)} unanswered`
  )
}

/** What finds the counterexample of a law again. */
export const replayOf = ({ counterexamples: [first] = [], id, method, seed }: LawReport): string =>
  method === "proof" || seed === undefined
    ? `pnd verify --law ${id}`
    : `pnd verify --law ${id} --seed ${seed}${first?.path === undefined ? "" : ` --path ${first.path}`}${
        method === "trials" ? " --against …" : ""
      }`

/** The counterexamples of a law in lines: each request as JSON, what is decided of it, and how that came about. */
export const counterexamplesInWords = ({ counterexamples = [] }: LawReport): ReadonlyArray<string> =>
  counterexamples.flatMap(({ generated, shown }) => [
    ...shown.flatMap(({ chosen, engine, request, said }) => [
      JSON.stringify(request),
      ...(chosen === undefined ? [] : [`  readings: ${JSON.stringify(chosen)}`]),
      ...(engine === undefined ? [] : [`  the engine: ${engine}; the policy:`]),
      ...said.flatMap(({ clauses, outcome, readings, trace }) => [
        `  ${outcome} [${[...clauses, ...readings].join(" ")}]`,
        ...(engine === undefined ? trace : []).map(
          ({ answer, asked, fact, source }) => `    ${answer ? "yes" : "no "} ${asked} (${fact}, ${source})`
        )
      ])
    ]),
    ...(generated === undefined ? [] : [`generated: ${JSON.stringify(generated)}`])
  ])
