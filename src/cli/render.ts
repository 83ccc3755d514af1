/**
 * The forms of output: a record a line, a JSON array, a table. Each takes one answer at a time and gives text to
 * write at once; only the table waits, for as many rows as it needs to find its widths.
 */
import type { Answer } from "./answer.ts"
import { select } from "./fields.ts"
import type { Terminal } from "./output.ts"
import { type Counts, headOf, linesOf, rowsOf, summaryOf, type Widths, widthsFor } from "./table.ts"

export const formats = ["pretty", "ndjson", "json", "csv", "parquet"] as const
export type Format = (typeof formats)[number]

/** Turns answers into text, one at a time, and ends it. */
export interface Renderer {
  /** Stands before the first record. */
  readonly begin: string
  /** Stands between two records. */
  readonly between: string
  /** The text of a record. */
  readonly next: (answer: Answer) => string
  /** What ends the output, after so many records. */
  readonly end: (records: number) => string
}

type Fields = ReadonlyArray<string> | undefined

const outputOf = ({ _tag, record }: Answer, fields: Fields): object =>
  _tag === "Invalid" || fields === undefined ? record : select(fields, record)

const ndjson = (fields: Fields): Renderer => ({
  begin: "",
  between: "",
  next: (answer) => `${JSON.stringify(outputOf(answer, fields))}\n`,
  end: () => ""
})

const json = (fields: Fields): Renderer => ({
  begin: "[\n",
  between: ",\n",
  next: (answer) => JSON.stringify(outputOf(answer, fields), null, 2).replace(/^/gm, "  "),
  end: (records) => (records === 0 ? "[]\n" : "\n]\n")
})

const enough = 100

const pretty = (to: Terminal): Renderer => {
  const { colour, width } = to
  let waiting: Array<Answer> | undefined = []
  let widths: Widths | undefined
  const counts: { -readonly [Tag in keyof Counts]: number } = {}
  const show = (answer: Answer): string =>
    rowsOf(answer)
      .map((row) => `${linesOf(row, widths!, colour).join("\n")}\n\n`)
      .join("")
  const showAll = (): string => {
    const all = waiting ?? []
    waiting = undefined
    widths = widthsFor(all.flatMap(rowsOf), width)
    return `${headOf(widths).join("\n")}\n${all.map(show).join("")}`
  }
  return {
    begin: "",
    between: "",
    next: (answer) => {
      for (const { outcome } of rowsOf(answer)) counts[outcome] = (counts[outcome] ?? 0) + 1
      if (waiting === undefined) return show(answer)
      waiting.push(answer)
      return waiting.length < enough ? "" : showAll()
    },
    end: (records) =>
      records === 0 ? "" : `${waiting === undefined ? "" : showAll()}${summaryOf(counts, records, to).join("\n")}\n`
  }
}

/** No output at all, where only what is counted is wanted. */
export const nothing: Renderer = { begin: "", between: "", next: () => "", end: () => "" }

/** The renderer of a format; those of tables bring a library, and are loaded where they are asked for. */
export const renderer = (format: Exclude<Format, "csv" | "parquet">, fields: Fields, terminal: Terminal): Renderer =>
  format === "pretty" ? pretty(terminal) : format === "json" ? json(fields) : ndjson(fields)
