/**
 * Determinations as a table for people: what was ordered and why, the outcome, the clauses it rests on and a short
 * reason, then how often each outcome came. It lays out what was decided; the words are the library's.
 */
import { guidelineInWords, indicationNames, orderInWords, outcomeInWords, studyInWords } from "../api/words.ts"
import { type Determination, outcomes } from "../index.ts"
import { type Answer, complaints, type Invalid } from "./answer.ts"
import { nameOf } from "./exits.ts"
import { notices } from "./notices.ts"
import type { Terminal } from "./output.ts"
import { printable } from "./printable.ts"
import { padded, widthOf, wrap } from "./text.ts"

type Outcome = Determination["_tag"] | "Invalid"

/** A symbol that says the outcome without colour, and the colour that repeats it. */
const marks: { readonly [Tag in Outcome]: readonly [symbol: string, colour: number] } = {
  CriteriaMet: ["✓", 32],
  CriteriaNotMet: ["✗", 31],
  NeedsInformation: ["?", 33],
  Referred: ["→", 36],
  ClinicalReview: ["◇", 35],
  NotGoverned: ["–", 90],
  Invalid: ["!", 31]
}

const named = (outcome: Outcome): string =>
  `${marks[outcome][0]} ${outcome === "Invalid" ? "invalid" : outcomeInWords[outcome]}`

/** A row: three cells of lines to be wrapped. */
interface Row {
  readonly outcome: Outcome
  readonly id: string
  readonly service: string
  readonly indication: string
  readonly clauses: string
  readonly reason: string
}

const listed = (items: ReadonlyArray<{ readonly criterion: string }>): string =>
  items.map(({ criterion }) => criterion).join("; ")

/** The reason in short: the table already says the study and the indication. */
const shortReason = (determination: Determination): string => {
  switch (determination._tag) {
    case "CriteriaMet":
      return "every criterion is met"
    case "CriteriaNotMet": {
      const { alternatives, kind, unmet } = determination
      const instead = alternatives.length === 0 ? "" : `; listed instead: ${alternatives.map(studyInWords).join("; ")}`
      return `${kind === "prerequisite" || kind === "criterion" ? "not met: " : ""}${listed(unmet)}${instead}`
    }
    case "NeedsInformation":
      return `not documented: ${determination.missing.map(({ fact }) => fact).join(", ")}`
    case "Referred":
      return `decided by ${determination.referral.map(({ guideline }) => guidelineInWords(guideline)).join(" or ")}`
    case "ClinicalReview":
      return determination.judgment.length === 0
        ? "left to judgment"
        : `left to judgment: ${listed(determination.judgment)}`
    case "NotGoverned":
      return determination.reason.slice(determination.reason.indexOf(": ") + 2)
  }
}

const invalidRow = (record: Invalid): Row => {
  const [first = "", ...more] = complaints(record).map((line) => line.slice(line.indexOf(": ") + 2))
  return {
    outcome: "Invalid",
    id: record.id ?? `${nameOf(record.file)}:${record.line}`,
    service: "",
    indication: "",
    clauses: "",
    reason: `${first}${more.length === 0 ? "" : `; and ${more.length} more`}`
  }
}

/** The rows of a record: one for each service. */
export const rowsOf = (answer: Answer): ReadonlyArray<Row> => {
  if (answer._tag === "Invalid") return [invalidRow(answer.record)]
  const { record, request } = answer
  const indication = request.indications.map(({ _tag }) => indicationNames[_tag]).join("; and ")
  return record.determinations.map((determination) => ({
    outcome: determination._tag,
    id: `${record.id ?? "(no id)"}${
      determination.serviceId === undefined
        ? record.determinations.length === 1
          ? ""
          : ` (service ${determination.service + 1})`
        : ` (${determination.serviceId})`
    }`,
    service: orderInWords(request, determination.service),
    indication,
    clauses: (determination.clauses.length === 0 ? determination.readings : determination.clauses).join(" "),
    reason: shortReason(determination)
  }))
}

/** The widths of the three columns. */
export interface Widths {
  readonly id: number
  readonly service: number
  readonly reason: number
}

const gap = "  "
const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** Widths for a terminal, from the rows at hand. */
export const widthsFor = (rows: ReadonlyArray<Row>, terminal: number): Widths => {
  const widest = (cell: (row: Row) => string, most: number) =>
    clamp(Math.max(0, ...rows.map((row) => widthOf(cell(row)))), 19, most)
  const id = widest((row) => printable(row.id), Math.max(19, Math.floor(terminal * 0.3)))
  const service = widest((row) => row.service, Math.max(19, Math.floor(terminal * 0.3)))
  return { id, service, reason: Math.max(24, terminal - id - service - 2 * gap.length) }
}

const tinted = (text: string, code: number, colour: boolean): string =>
  colour ? `\u001b[${code}m${text}\u001b[0m` : text

/** A row in lines: id and outcome, service and indication, clauses and reason. */
export const linesOf = (row: Row, widths: Widths, colour: boolean): ReadonlyArray<string> => {
  const id = wrap(printable(row.id), widths.id)
  const service = wrap(row.service, widths.service)
  const cells = [
    [...id, named(row.outcome)],
    [...service, ...(row.indication === "" ? [] : wrap(`for ${row.indication}`, widths.service))],
    [...(row.clauses === "" ? [] : wrap(row.clauses, widths.reason)), ...wrap(row.reason, widths.reason)]
  ] as const
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => {
    const [first, second, third] = cells.map((lines) => lines[line] ?? "") as [string, string, string]
    const left = line === id.length ? tinted(first, marks[row.outcome][1], colour) : first
    return `${left}${" ".repeat(widths.id - widthOf(first))}${gap}${padded(second, widths.service)}${gap}${third}`.trimEnd()
  })
}

/** The head of the table. */
export const headOf = (widths: Widths): ReadonlyArray<string> => [
  `${padded("request and outcome", widths.id)}${gap}${padded("service, indication", widths.service)}${gap}clauses, reason`,
  [widths.id, widths.service, widths.reason].map((width) => "─".repeat(width)).join(gap)
]

/** How often each outcome came. */
export type Counts = { readonly [Tag in Outcome]?: number }

/** The summary by outcome. */
export const summaryOf = (counts: Counts, records: number, { colour, width }: Terminal): ReadonlyArray<string> => {
  const shown = ([...outcomes, "Invalid"] as const).filter((outcome) => (counts[outcome] ?? 0) > 0)
  const services = outcomes.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0)
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? "" : "s"}`
  return [
    `${plural(services, "service")} in ${plural(records, "record")}`,
    ...shown.map((outcome) => `${tinted(padded(named(outcome), 21), marks[outcome][1], colour)}${counts[outcome]}`),
    "",
    ...wrap(notices.join(" "), width)
  ]
}
