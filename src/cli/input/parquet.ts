/**
 * The records of a Parquet file: a row is a request, by a mapping of its columns, read as the same row of a CSV file is.
 * What has no value is not on file. It does not know what a request is.
 */
import { stat } from "node:fs/promises"
import type { DuckDBConnection } from "@duckdb/node-api"
import { lacksMemory, openDatabase, patternOf, quotedName } from "../parquet.ts"
import { printable } from "../printable.ts"
import { reasonOf } from "../reason.ts"
import type { ColumnMapping } from "./columns.ts"
import type { Batch, UnreadItem } from "./item.ts"
import { rowReader } from "./rows.ts"

const plain = /^(?:VARCHAR|ENUM|BOOLEAN|DATE|U?(?:TINYINT|SMALLINT|INTEGER|BIGINT))$/
const timestamp = /^TIMESTAMP(?:_S|_MS|_NS)?$/ // with a time zone, which the file does not name, it has no day

/** What is in a column of a type as text, in SQL; nothing where the type is not read. */
const cellOf = (name: string, type: string): string | undefined => {
  if (plain.test(type)) return `CAST(${quotedName(name)} AS VARCHAR)`
  return timestamp.test(type) ? `CAST(CAST(${quotedName(name)} AS DATE) AS VARCHAR)` : undefined
}

const wouldDo = "text, integers, true and false, dates, and timestamps without a time zone"

/** The lines of the same table in CSV: its head is the first. */
const firstRow = 2

/** What selects the columns of a mapping as text; or what is wrong with them. */
const selectionOf = async (connection: DuckDBConnection, file: string, { columns }: ColumnMapping) => {
  const { DuckDBTypeId } = await import("@duckdb/node-api")
  const [from, values] = ["read_parquet($1, hive_partitioning = false)", [patternOf(file)]]
  const all = await connection.stream(`SELECT * FROM ${from} LIMIT 0`, values)
  const names = all.columnNames()
  const mapped = columns.map(({ name }) => name).filter((name) => names.includes(name))
  const typed = mapped.map((name) => {
    const type = DuckDBTypeId[all.columnTypeId(names.indexOf(name))]!
    return { name, type, cell: cellOf(name, type) }
  })
  const wrong = typed.filter(({ cell }) => cell === undefined)
  return {
    mapped,
    wrong: wrong.map(({ name, type }) => `column "${printable(name)}" is of type ${type}`).join(", "),
    sql: `SELECT ${typed.map(({ cell }) => cell).join(", ") || "NULL"} FROM ${from}`,
    values
  }
}

const rowCountOf = async (connection: DuckDBConnection, file: string): Promise<number> => {
  const found = await connection.run("SELECT num_rows FROM parquet_file_metadata($1)", [patternOf(file)])
  return Number((await found.getRows())[0]?.[0])
}

/** Why a file was not read beyond a line. */
const whyOf = (line: number, error?: unknown): string => {
  if (lacksMemory(error)) return "has row groups too large to be read in 512 MB"
  if (line < firstRow) return "is damaged, or not Parquet"
  return (
    "cannot be read on: it is damaged, or its row groups are too large to be read in 512 MB; " +
    `the last row that was read is line ${line}`
  )
}

/**
 * The records of a Parquet file in batches, and what kept it from being read to its end.
 *
 * @param onRead is told how many bytes of the file that many rows come to
 */
export async function* parquetBatchesOf(
  file: string,
  mapping: ColumnMapping,
  onRead: (bytes: number) => void
): AsyncGenerator<Batch | UnreadItem> {
  const unread = (why: string): UnreadItem => ({ _tag: "Unread", file, why })
  let size: number
  try {
    size = (await stat(file)).size
  } catch (error) {
    const why = reasonOf(error)
    if (why === undefined) throw error
    return yield unread(why)
  }
  const { close, connection } = await openDatabase()
  let line = firstRow - 1
  try {
    const { mapped, sql, values, wrong } = await selectionOf(connection, file, mapping)
    const reader = rowReader(file, mapped, mapping)
    if (reader.wrong !== undefined) return yield unread(reader.wrong)
    if (wrong !== "") return yield unread(`${wrong}; what would do: ${wouldDo}`)
    const rows = await rowCountOf(connection, file)
    // rows are handed over as they are read: what was read before an error is not lost with it
    await connection.run("SET streaming_buffer_size = '1KB'")
    const result = await connection.stream(sql, values)
    for (;;) {
      const chunk = await result.fetchChunk()
      if (chunk === null || chunk.rowCount === 0) break
      const items = chunk.getRows().map((row) => {
        line += 1
        return reader.read(
          mapped.map((_, index) => String(row[index] ?? "")),
          line
        )
      })
      onRead((size * items.length) / rows)
      yield { _tag: "Items", items }
    }
    // an error after the first rows is no error of DuckDB's package, but an end
    if (line - firstRow + 1 < rows) yield unread(whyOf(line))
    else if (line < firstRow) yield unread("is empty: it holds no request")
  } catch (error) {
    // the errors of DuckDB have no class of their own, those of a defect do
    if (!(error instanceof Error) || error.constructor !== Error) throw error
    yield unread(whyOf(line, error))
  } finally {
    close()
  }
}
