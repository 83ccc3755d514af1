/**
 * Parquet as output: the columns and texts of CSV, except that what there is nothing of has no value, and no text is
 * changed for a spreadsheet. Rows are written as lines of JSON first, since a Parquet file can only be made whole; so no
 * more than a few thousand of them are in memory. It does not know what a field means.
 */
import { open } from "node:fs/promises"
import { resolve } from "node:path"
import { cell, columnsOf, rowsOf } from "./csv.ts"
import { openDatabase, patternOf, quotedName, quotedText } from "./parquet.ts"
import type { Renderer } from "./render.ts"

type Fields = ReadonlyArray<string> | undefined

/** A text in UTF-8, which has no half of a character. */
const textOf = (value: unknown): string | null =>
  value === undefined ? null : cell(value).replace(/\p{Surrogate}/gu, "\uFFFD")

/** The renderer of the rows. */
export const parquetRows = (fields: Fields): Renderer => {
  const columns = columnsOf(fields)
  return {
    begin: "",
    between: "",
    next: (answer) =>
      rowsOf(answer)
        .map((row) => columns.map((name) => [name, textOf(row[name])]))
        .map((cells) => `${JSON.stringify(Object.fromEntries(cells))}\n`)
        .join(""),
    end: () => ""
  }
}

/** Few enough to be held, and many enough that each column is packed well. */
const rowGroup = 16_384

/** An error by which the system would say the same. */
const systemErrorOf = (error: unknown): unknown => {
  const { message = "" } = error as Error
  if (!/^(?:IO|Out of Memory) Error/.test(message)) return error
  const code = /No space left/.test(message) ? "ENOSPC" : /^Out/.test(message) ? "ENOMEM" : "EIO"
  return Object.assign(new Error(code), { code })
}

/** Makes a Parquet file of rows. */
export const parquetFrom =
  (fields: Fields) =>
  async (rows: string, to: string): Promise<void> => {
    const columns = columnsOf(fields).map((name) => `${quotedName(name)}: 'VARCHAR'`)
    const from =
      `read_json(${quotedText(patternOf(rows))}, format = 'newline_delimited', compression = 'uncompressed', ` +
      `columns = {${columns.join(", ")}}, maximum_object_size = ${32 * 1024 * 1024})`
    const { close, connection } = await openDatabase()
    try {
      await connection.run(
        `COPY (SELECT * FROM ${from}) TO ${quotedText(resolve(to))} ` +
          `(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup}, USE_TMP_FILE false)`
      )
    } catch (error) {
      throw systemErrorOf(error)
    } finally {
      close()
    }
    const handle = await open(to, "r+")
    await handle.sync()
    await handle.close()
  }
