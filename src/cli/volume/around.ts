/**
 * What commands over many records share around a run: which files they read, where they write to, and how a signal ends
 * them. It does not know what is made of a record.
 */
import { Effect, Option } from "effect"
import { Flag } from "effect/cli"
import { exitOf, type Failure, nameOf, report } from "../exits.ts"
import type { ColumnMapping } from "../input/columns.ts"
import { type Expanded, filesIn, isParquet } from "../input/folder.ts"
import { codeOf } from "../written.ts"
import type { Run } from "./run.ts"
import { fileSink, noSink, type Remake, type Sink, standardOutput } from "./sink.ts"

/** Which column is which fact. */
export const columnsFlag = Flag.String("columns").pipe(
  Flag.withMetavar("columns.json"),
  Flag.withDescription(
    "The input is CSV or Parquet, and this file says which column is which fact, and what its words mean"
  ),
  Flag.optional
)

/** What there is of a run when a signal comes. */
export interface UnderWay {
  sink?: Sink
  run?: Run
}

/** Ends the process at a signal, with nothing left behind. */
export const endAtASignal = (underWay: UnderWay, clear: () => void, file: string | undefined): void => {
  const endWith = (_tag: "Interrupted" | "Terminated") => (): void => {
    clear()
    underWay.sink?.abandon()
    const failure = { _tag, records: underWay.run?.records() ?? 0, ...(file === undefined ? {} : { file }) }
    report(failure)
    process.exit(exitOf(failure))
  }
  process.once("SIGINT", endWith("Interrupted"))
  process.once("SIGTERM", endWith("Terminated"))
  process.once("SIGHUP", endWith("Terminated"))
}

/** A failure of what is written to a file, or to standard output. */
export const outputFailed =
  (file: string | undefined) =>
  (error: unknown): Failure => ({
    _tag: "OutputFailed",
    code: codeOf(error),
    ...(file === undefined ? {} : { file })
  })

/**
 * Where the output goes.
 *
 * @param nowhere whether nothing is wanted on standard output
 * @param remake makes the file of what was written, where that is not what the file is to hold
 */
export const sinkFor = (file: string | undefined, nowhere: boolean, remake?: Remake): Effect.Effect<Sink, Failure> =>
  file === undefined
    ? Effect.succeed(nowhere ? noSink : standardOutput)
    : Effect.tryPromise({ try: () => fileSink(file, remake), catch: outputFailed(file) })

/** How columns are read; loaded where it is asked for, as what few runs need is. */
const columnsOf = (file: string) =>
  Effect.promise(() => import("../input/columns.ts")).pipe(Effect.flatMap(({ readColumns }) => readColumns(file)))

/** Fails where Parquet cannot be read or written. */
export const parquetAtHand = Effect.promise(() => import("../parquet.ts")).pipe(
  Effect.flatMap(({ duckDbAtHand }) => duckDbAtHand)
)

/** What is to be read. */
export interface Inputs extends Pick<Expanded, "files"> {
  readonly columns: ColumnMapping | undefined
}

/**
 * What is to be read; standard input where nothing is named.
 *
 * @param out the file that is written
 */
export const inputsOf = Effect.fnUntraced(function* (
  named: ReadonlyArray<string>,
  columns: Option.Option<string>,
  out: string | undefined
): Effect.fn.Return<Inputs, Failure> {
  const mapping = Option.isNone(columns) ? undefined : yield* columnsOf(columns.value)
  const names = named.length === 0 ? ["-"] : named
  if (names.includes("-") && process.stdin.isTTY === true)
    process.stderr.write("Reading from the terminal; Ctrl-D ends.\n")
  const { files, passedOver } = filesIn(names, out, mapping === undefined ? "json" : "columns")
  for (const { count, folder } of passedOver)
    process.stderr.write(`${nameOf(folder)}: ${count} of its files not read: their names are not those of records\n`)
  const isTable = (file: Inputs["files"][number]): file is string => typeof file === "string" && isParquet(file)
  if (mapping !== undefined && files.some(isTable)) yield* parquetAtHand
  return {
    files: files.map((file) =>
      mapping === undefined && isTable(file)
        ? { _tag: "Unread", file, why: "is Parquet, and --columns columns.json has to say which column is which fact" }
        : file
    ),
    columns: mapping
  }
})
