/**
 * The records of a CSV file: a row is a request, by a mapping of its columns. Every row is a record, also one that cannot
 * be read. It does not know what a request is.
 */
import { whyOf } from "./chunks.ts"
import type { ColumnMapping } from "./columns.ts"
import type { Batch, RefusedItem, UnreadItem, ValueItem } from "./item.ts"
import { type Block, type Line, type LinesBlock, linesIn, textOf } from "./lines.ts"
import { type RowReader, rowReader } from "./rows.ts"

/** What the parser says of a row that is no CSV, in words. */
const broken: { readonly [code: string]: readonly [found: string, expected: string] } = {
  CSV_QUOTE_NOT_CLOSED: ["a quote that is not closed", "a closing quote"],
  CSV_INVALID_CLOSING_QUOTE: ["text after a closing quote", "the end of the cell"],
  INVALID_OPENING_QUOTE: ["a quote within a cell", "a cell in quotes, and its quotes doubled"],
  CSV_MAX_RECORD_SIZE: ["a row of more than 16 MiB", "a request on each row"]
}

/** How many lines a row may have; where a quote is not closed by then, only the line that opens it is at fault. */
const longestRow = 100

/** Rows, none for an empty line; or the code of what is wrong with them. */
type Parsed = ReadonlyArray<ReadonlyArray<string>> | string

const parserOf = async (delimiter: string): Promise<(text: string) => Parsed> => {
  const { CsvError, parse } = await import("csv-parse/sync")
  const options = { delimiter, relax_column_count: true, skip_empty_lines: true, record_delimiter: "\n" }
  return (text) => {
    try {
      return parse(text, options)
    } catch (error) {
      if (error instanceof CsvError) return error.code
      throw error
    }
  }
}

/** Lines to rows, one after another: a line after a row that is no CSV begins the next. */
const rowsOf = (
  parsed: (text: string) => Parsed,
  onRow: (row: ReadonlyArray<string>, line: number) => void,
  onBroken: (code: string, line: number) => void
) => {
  let open: ReadonlyArray<Line> = []
  const refuseFirst = (code: string): void => {
    const [first, ...rest] = open
    open = []
    onBroken(code, first!.number)
    for (const line of rest) take(line)
  }
  const take = (line: Line): void => {
    const { number, text = "\uFFFD" } = line
    const isOpen = open.length > 0
    open = [...open, { number, text }]
    if (isOpen && !text.includes('"') && open.length < longestRow) return
    const found = parsed(open.map((one) => one.text).join("\n"))
    if (typeof found === "string") {
      if (found !== "CSV_QUOTE_NOT_CLOSED" || open.length >= longestRow) refuseFirst(found)
      return
    }
    const first = open[0]!.number
    open = []
    for (const row of found) onRow(row, first)
  }
  return {
    take: (block: LinesBlock): void => {
      const text = open.length === 0 ? textOf(block)?.replaceAll("\r\n", "\n") : undefined
      // without a quote, a line is a row, and a parser for all of them costs a tenth of one for each
      const found = text === undefined || text.includes('"') ? "" : parsed(text)
      if (typeof found === "string") {
        for (const line of linesIn(block)) take(line)
        return
      }
      const numbers = text!.split("\n").flatMap((line, index) => (line === "" ? [] : [block.first + index]))
      for (const [index, row] of found.entries()) onRow(row, numbers[index]!)
    },
    end: (): void => {
      while (open.length > 0) refuseFirst("CSV_QUOTE_NOT_CLOSED")
    }
  }
}

/** The records of a CSV file, a batch for each block of its lines, and what kept it from being read to its end. */
export async function* csvBatchesOf(
  file: string,
  blocks: AsyncIterable<Block>,
  mapping: ColumnMapping
): AsyncGenerator<Batch | UnreadItem> {
  let items: Array<ValueItem | RefusedItem> = []
  let reader: RowReader | undefined
  let isEmpty = true
  let why: string | undefined
  const refuse = (code: string, line: number): void => {
    const [found, expected] = broken[code] ?? ["something else", "a row of CSV"]
    items.push({ _tag: "Refused", file, line, value: undefined, problems: [{ path: "(CSV)", found, expected }] })
  }
  const rows = rowsOf(
    await parserOf(mapping.delimiter),
    (row, line) => {
      if (reader === undefined) reader = rowReader(file, row, mapping)
      else if (reader.read !== undefined) items.push(reader.read(row, line))
    },
    refuse
  )
  for await (const block of blocks) {
    if (block._tag === "Failed") {
      why = whyOf(block.error, block.line)
      if (why === undefined) throw block.error
      break
    }
    if (block._tag === "TooLong") {
      rows.end()
      refuse("CSV_MAX_RECORD_SIZE", block.first)
    } else rows.take(block)
    why = reader?.wrong
    if (why !== undefined) break
    isEmpty &&= items.length === 0
    if (items.length > 0) yield { _tag: "Items", items }
    items = []
  }
  rows.end()
  isEmpty &&= items.length === 0
  if (items.length > 0) yield { _tag: "Items", items }
  if (why !== undefined) yield { _tag: "Unread", file, why }
  else if (isEmpty) yield { _tag: "Unread", file, why: "is empty: it holds no request" }
}
