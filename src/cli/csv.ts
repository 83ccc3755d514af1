/**
 * Determinations as CSV, a row for each service and one for each invalid record: for spreadsheets and tables, so that no
 * cell is taken for a formula. It knows how a field is written in a cell, not what it means.
 */
import { stringify } from "csv-stringify/sync"
import { type Answer, type Invalid, inWords } from "./answer.ts"
import type { Renderer } from "./render.ts"

/** The columns, where no fields are chosen; what a row cannot be told apart without. */
const usual: ReadonlyArray<string> = [
  "id",
  "service",
  "serviceId",
  "_tag",
  "kind",
  "clauses",
  "readings",
  "referral",
  "unmet",
  "missing",
  "reason"
]

/** A row, by its columns. */
export type Row = Readonly<Record<string, unknown>>

/** What stands for an item of a list: its fact, criterion or guideline. */
const wordOf = (item: unknown): string => {
  if (typeof item !== "object" || item === null) return String(item)
  const { criterion, fact, guideline } = item as Row
  return String(fact ?? criterion ?? guideline ?? JSON.stringify(item))
}

/** What is in a cell. */
export const cell = (value: unknown): string => {
  if (value === undefined) return ""
  if (Array.isArray(value)) return value.map(wordOf).join(typeof value[0] === "string" ? " " : "; ")
  return typeof value === "object" ? JSON.stringify(value) : String(value)
}

const invalidRow = ({ id, line, problems }: Invalid): Row => ({
  id,
  _tag: "Invalid",
  problems: `line ${line}: ${problems.map(inWords).join("; ")}`
})

/** A row for each service, or one of an invalid record. */
export const rowsOf = ({ _tag, record }: Answer): ReadonlyArray<Row> =>
  _tag === "Invalid" ? [invalidRow(record)] : record.determinations.map((one) => ({ id: record.id, ...one }))

/** The columns; by the last two an invalid record is told, whatever is chosen. */
export const columnsOf = (fields: ReadonlyArray<string> = usual): ReadonlyArray<string> => [
  ...new Set([...fields, "_tag", "problems"])
]

/** The renderer of CSV. */
export const csv = (fields: ReadonlyArray<string> | undefined): Renderer => {
  const columns = columnsOf(fields)
  const text = (rows: ReadonlyArray<ReadonlyArray<string>>): string =>
    stringify([...rows], { escape_formulas: true, record_delimiter: "unix" })
  const head = text([columns])
  return {
    begin: head,
    between: "",
    next: (answer) => text(rowsOf(answer).map((row) => columns.map((column) => cell(row[column])))),
    end: (records) => (records === 0 ? head : "")
  }
}
