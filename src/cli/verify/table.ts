/** What was found of laws as a table for people, and every counterexample below it. It lays out; it finds nothing. */
import type { EngineReport } from "../../../properties/verify/against/report.ts"
import {
  count,
  counted,
  counterexamplesInWords,
  engineResultInWords,
  replayOf,
  resultInWords,
  sizeOf,
  summaryInWords
} from "../../../properties/verify/in-words.ts"
import type { LawReport, Report } from "../../../properties/verify/report.ts"
import type { Terminal } from "../output.ts"
import { padded, wrap, wrapIndented } from "../text.ts"

const gap = "  "
const resultWidth = 9
const methodWidth = 6
const sizeWidth = 7
const widest = 160
/** More disagreements than this are in the report only. */
const shownAtMost = 40

const colours = { holds: 32, refuted: 31, untried: 90 } as const

const tinted = (text: string, code: number, colour: boolean): string =>
  colour ? `\u001b[${code}m${text}\u001b[0m` : text

const resultOf = ({ method, result }: LawReport, colour: boolean): string =>
  tinted((method === "trials" ? engineResultInWords : resultInWords)[result], colours[result], colour)

interface Widths {
  readonly law: number
  readonly says: number
}

const widthsFor = (width: number): Widths => {
  const left = Math.max(60, Math.min(width, widest) - methodWidth - sizeWidth - resultWidth - 4 * gap.length)
  const law = Math.min(44, Math.floor(left * 0.4))
  return { law, says: left - law }
}

const rowOf = (law: LawReport, widths: Widths, colour: boolean): ReadonlyArray<string> => {
  const [ids, sentences] = [wrap(law.id, widths.law), wrap(law.says, widths.says)]
  const size = count(sizeOf(law)[0]).padStart(sizeWidth)
  return Array.from({ length: Math.max(ids.length, sentences.length) }, (_, line) => {
    const cells = [padded(ids[line] ?? "", widths.law), padded(sentences[line] ?? "", widths.says)]
    const rest = line === 0 ? [padded(law.method, methodWidth), size, resultOf(law, colour)] : []
    return [...cells, ...rest].join(gap).trimEnd()
  })
}

/** What is said of a law below the table, if it does not hold. */
const refutationOf = (law: LawReport, width: number): ReadonlyArray<string> => [
  "",
  `✗ ${law.id}`,
  ...wrap(law.says, width - 2).map((line) => `  ${line}`),
  ...wrap(`scope: ${law.scope}`, width - 2).map((line) => `  ${line}`),
  `  clauses: ${law.clauses.map(({ id }) => id).join(" ")}`,
  `  ${law.why ?? "refuted"}`,
  ...counterexamplesInWords(law).map((line) => `  ${line}`),
  `  again: ${replayOf(law)}`
]

const disagreementsOf = ({ comparison, unanswered, wrong }: EngineReport, width: number): ReadonlyArray<string> => {
  const { disagreements, otherClauses, sections } = comparison
  const more = disagreements.length - shownAtMost
  return [
    "",
    "section     compared  otherwise",
    ...sections.map(
      ({ asked, disagreed, section }) =>
        `${padded(section, 10)}${count(asked).padStart(10)}${count(disagreed).padStart(11)}`
    ),
    ...(otherClauses === 0 ? [] : [`the same outcome for the sake of other clauses: ${counted(otherClauses, "time")}`]),
    ...disagreements
      .slice(0, shownAtMost)
      .flatMap(({ clause, count: times, facts, outcome, request, section, verdict }) => [
        "",
        `${section} ${clause}: the policy ${outcome}, the engine ${verdict} (${counted(times, "request")}; ${counted(facts, "fact")} in this one)`,
        `  ${JSON.stringify(request)}`
      ]),
    ...(more > 0
      ? ["", `and ${counted(more, "other kind")} of disagreement, in the report (--report, --format json)`]
      : []),
    ...unanswered.flatMap(({ request, why }) => [
      "",
      ...wrapIndented(`unanswered: ${why}`, width),
      `  ${JSON.stringify(request)}`
    ]),
    ...wrong.flatMap((one) => ["", ...wrapIndented(`wrong: ${one}`, width)])
  ]
}

/** The table, the counterexamples, and the summary. */
export const tableOf = (report: Report, { colour, width }: Terminal): string => {
  const { engine, laws, notices, seed } = report
  const widths = widthsFor(width)
  const head = [
    [padded("law", widths.law), padded("sentence", widths.says), "method", "   size", "result"].join(gap),
    [widths.law, widths.says, methodWidth, sizeWidth, resultWidth].map((one) => "─".repeat(one)).join(gap)
  ]
  return [
    ...head,
    ...laws.flatMap((law) => rowOf(law, widths, colour)),
    ...laws.flatMap((law) => (law.result === "refuted" ? refutationOf(law, width) : [])),
    ...(engine === undefined ? [] : disagreementsOf(engine, width)),
    "",
    ...wrap(`${summaryInWords(report)} (seed ${seed})`, width),
    "",
    ...wrap(notices.join(" "), width),
    ""
  ].join("\n")
}
