/**
 * DuckDB, which reads and writes Parquet: a package that users install themselves, loaded where a Parquet file is named. It
 * gets one thread, little memory, no network and no place for files of its own. It does not know what is in a file.
 */
import { resolve } from "node:path"
import type { DuckDBConnection } from "@duckdb/node-api"
import { Effect } from "effect"
import type { Failure } from "./exits.ts"

const load = () => import("@duckdb/node-api")

/** Fails where DuckDB cannot be loaded. */
export const duckDbAtHand: Effect.Effect<void, Failure> = Effect.tryPromise({
  try: load,
  catch: (error): Failure => {
    const { code, message } = error as NodeJS.ErrnoException
    return {
      _tag: "NoParquet",
      // what is not found may also be the part of it that is made for the system
      isInstalled: code !== "ERR_MODULE_NOT_FOUND" || !message.includes("'@duckdb/node-api'")
    }
  }
})

const settings = {
  threads: "1",
  memory_limit: "512MB",
  preserve_insertion_order: "true",
  temp_directory: "",
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false"
}

/** A database without tables, in memory. */
export interface Database {
  readonly connection: DuckDBConnection
  readonly close: () => void
}

/** Opens a database. */
export const openDatabase = async (): Promise<Database> => {
  const { DuckDBInstance } = await load()
  const instance = await DuckDBInstance.create(":memory:", settings)
  const connection = await instance.connect()
  return {
    connection,
    close: () => {
      connection.closeSync()
      instance.closeSync()
    }
  }
}

/** What DuckDB takes for this file, whatever is in its path: no address, and no pattern for several files. */
export const patternOf = (file: string): string => resolve(file).replace(/[*?[]/g, "[$&]")

/** A name in SQL. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text in SQL. */
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Whether it is more memory that DuckDB lacks. */
export const lacksMemory = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith("Out of Memory")
