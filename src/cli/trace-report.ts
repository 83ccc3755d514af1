/**
 * A trace as text: a table for a terminal, Markdown, or CSV with a clause a line. It lays out what was traced; it traces
 * nothing itself.
 */
import { type ClauseTrace, type Summary, vectorsOf } from "../../properties/trace/trace.ts"
import {
  casesBy,
  casesOf,
  count,
  countsInWords,
  isBare,
  legend,
  parts,
  programsOf,
  statusOf,
  summaryInWords,
  vectorParts,
  ways
} from "../../properties/trace/words.ts"
import { cell, quoted } from "./commands/catalog.ts"
import { notices } from "./notices.ts"
import { padded, widthOf, wrap, wrapIndented } from "./text.ts"

const columns: ReadonlyArray<readonly [head: string, width: number]> = [
  ["satisfied", 7],
  ["unsatisfied", 12],
  ["open", 6],
  ["beside", 7],
  ["vectors", 10],
  ["laws", 5],
  ["cases", 6]
]
const [idWidth, kindWidth] = [11, 15]
const roomy = idWidth + kindWidth + columns.reduce((sum, [, width]) => sum + width, 0)

const figuresOf = (traced: ClauseTrace): ReadonlyArray<string> => [
  ...parts.map((part) => count(traced.total[part])),
  `${count(traced.vectors.satisfied)}/${count(traced.vectors.unsatisfied)}`,
  count(traced.laws.length),
  count(casesOf(traced))
]

/** The kind and the first figure share their room, which the head of the figure needs. */
const rowOf = (id: string, kind: string, cells: ReadonlyArray<string>): string => {
  const room = (at: number) => columns[at]![1] + (at === 0 ? kindWidth - widthOf(kind) : 0)
  return `${padded(id, idWidth)}${kind}${cells.map((text, at) => text.padStart(room(at))).join("")}`
}

/** Text under the id, wrapped. */
const under = (text: string, width: number): ReadonlyArray<string> => wrapIndented(`    ${text}`, width)

const errorLines = ({ errors }: ClauseTrace, width: number): ReadonlyArray<string> =>
  errors.flatMap((error) => under(`ERROR: ${error}`, width))

/** A clause on one line, and what is wrong or why it is silent below it. */
const shortly = (traced: ClauseTrace, width: number): ReadonlyArray<string> => {
  const { clause } = traced
  const figures = isBare(traced) ? [] : figuresOf(traced)
  const why = clause.operative && traced.excused === undefined ? [] : under(statusOf({ ...traced, errors: [] }), width)
  return [rowOf(clause.id, clause.kind, figures).trimEnd(), ...why, ...errorLines(traced, width)]
}

/** The ids that a clause has, by what they are. */
const listsOf = (traced: ClauseTrace): ReadonlyArray<readonly [what: string, ids: ReadonlyArray<string>]> =>
  [
    ["paths", programsOf(traced)] as const,
    ["vectors", vectorsOf(traced.vectors) === 0 ? [] : [countsInWords(traced.vectors)]] as const,
    ["laws", traced.laws] as const,
    ...ways.map((how) => [how, casesBy(traced, how)] as const)
  ].filter(([, ids]) => ids.length > 0)

/** A clause with everything that exercises it. */
const atLength = (traced: ClauseTrace, width: number): ReadonlyArray<string> => {
  const { clause, total } = traced
  return [
    ...wrap(`${clause.id}  ${clause.kind}, ${clause.place}`, width),
    ...under(statusOf({ ...traced, errors: [] }), width),
    ...(traced.programs.length < 2 ? [] : under(`paths in all: ${countsInWords(total)}`, width)),
    ...listsOf(traced).flatMap(([what, ids]) => [...under(`${what}: ${ids.join("; ")}`, width)]),
    ...errorLines(traced, width),
    ""
  ]
}

/** The table for a terminal: a line a clause, or everything that exercises it. */
export const tableOf = (
  traced: ReadonlyArray<ClauseTrace>,
  summary: Summary,
  { verbose, width }: { readonly verbose: boolean; readonly width: number }
): string => {
  const long = verbose || width < roomy
  const head = rowOf(
    "clause",
    "",
    columns.map(([name]) => name)
  )
  const clauses = traced.flatMap((one) => (long ? atLength(one, width) : shortly(one, width)))
  const top = long ? [] : [head, "─".repeat(widthOf(head))]
  const said = [...summaryInWords(summary), "", ...legend, "", notices.join(" ")]
  return [
    ...top,
    ...clauses,
    ...(long ? [] : [""]),
    ...said.flatMap((line) => (line === "" ? [""] : wrap(line, width)))
  ].join("\n")
}

type Cells = Readonly<Record<string, string>>

const cellsOf = (traced: ClauseTrace): Cells => {
  const { clause, errors, laws, section, total } = traced
  const listed = (ids: ReadonlyArray<string>) => ids.join("; ")
  return {
    clause: clause.id,
    section,
    kind: clause.kind,
    place: clause.place,
    operative: clause.operative ? "yes" : "no",
    why: clause.why ?? traced.excused ?? "",
    ...Object.fromEntries(parts.map((part) => [part, `${total[part]}`])),
    programs: listed(programsOf(traced)),
    ...Object.fromEntries(vectorParts.map((part) => [`vectors ${part}`, `${traced.vectors[part]}`])),
    laws: listed(laws),
    met: listed(casesBy(traced, "met")),
    "just missed": listed(casesBy(traced, "just missed")),
    "other cases": listed(casesBy(traced, "applies", "or", "relied on")),
    errors: listed(errors)
  }
}

/** CSV: a clause a line, after a header. */
export const csvOf = (traced: ReadonlyArray<ClauseTrace>): string => {
  const rows = traced.map(cellsOf)
  return [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.map(quoted).join(","))
    .join("\n")
}

/** Markdown: the figures, then a table. */
export const markdownOf = (traced: ReadonlyArray<ClauseTrace>, summary: Summary): string => {
  const rows = traced.map(cellsOf)
  const line = (cells: ReadonlyArray<string>) =>
    `| ${cells.map((text) => cell(text.replace(/\s+/g, " "))).join(" | ")} |`
  const heads = Object.keys(rows[0]!)
  return [
    ...summaryInWords(summary).map((says) => `- ${says}`),
    "",
    ...legend.flatMap((says) => [says, ""]),
    line(heads),
    `|${heads.map(() => " --- ").join("|")}|`,
    ...rows.map((row) => line(Object.values(row))),
    "",
    notices.join(" ")
  ].join("\n")
}
