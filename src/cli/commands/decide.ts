/** `pnd decide`: every record of the input gets one record of output, in order, decided or invalid. */
import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { Entry } from "../entry.ts"
import { exitOf, type Failure, nameOf, report } from "../exits.ts"
import { fieldsIn } from "../fields.ts"
import { described, filesArgument, profileFlag } from "../flags.ts"
import { readColumns } from "../input/columns.ts"
import { filesIn, sizeOf } from "../input/folder.ts"
import { terminal, write } from "../output.ts"
import { optionsFrom } from "../profile.ts"
import { progress } from "../progress.ts"
import { type Format, formats } from "../render.ts"
import { type Run, runOf } from "../volume/run.ts"
import type { Setting } from "../volume/setting.ts"
import { fileSink, noSink, type Sink, standardOutput } from "../volume/sink.ts"
import { summaryOf } from "../volume/summary.ts"
import { codeOf } from "../written.ts"

const command = "pnd decide"

const format = Flag.Literals("format", formats).pipe(
  Flag.withDescription(
    "pretty: a table; ndjson: a record a line; json: an array; csv: a row for each service. On a terminal a table, otherwise ndjson"
  ),
  Flag.optional
)

const fields = Flag.String("fields").pipe(
  Flag.withAlias("select"),
  Flag.withMetavar("a,b,c"),
  Flag.withDescription("Only these fields: id, and fields of each determination, as in id,_tag,clauses"),
  Flag.optional
)

const certificate = Flag.Boolean("certificate").pipe(
  Flag.withDescription("Give each determination its certificate, by which pnd check verifies it; the table shows none"),
  Flag.withDefault(false)
)

const out = Flag.String("out").pipe(
  Flag.withMetavar("decided.ndjson"),
  Flag.withDescription(
    "Write the records to this file, which has its name only when all are in it; until then it is " +
      ".decided.ndjson.partial-PID beside it"
  ),
  Flag.optional
)

const summary = Flag.Boolean("summary").pipe(
  Flag.withDescription(
    "Print how often each outcome came, by section, clause and reading, and what was unmet or missing most, instead of " +
      "the records; with --out both"
  ),
  Flag.withDefault(false)
)

const columns = Flag.String("columns").pipe(
  Flag.withMetavar("columns.json"),
  Flag.withDescription("The input is CSV, and this file says which column is which fact, and what its words mean"),
  Flag.optional
)

const jobs = Flag.Int("jobs").pipe(
  Flag.withMetavar("n"),
  Flag.withDescription("How many threads decide; the order of the records stays. 1 without it"),
  Flag.optional
)

/** The format asked for, or the one that suits where the output goes. */
const formatFor = (asked: Option.Option<Format>, fields: Option.Option<unknown>, toTerminal: boolean): Format =>
  Option.getOrElse(asked, () => (toTerminal && Option.isNone(fields) ? "pretty" : "ndjson"))

const misused = (...says: ReadonlyArray<string>): Failure => ({ _tag: "Usage", says, command })

/** What there is of a run when a signal comes. */
interface UnderWay {
  sink?: Sink
  run?: Run
}

/** Ends the process at a signal, with nothing left behind. */
const endAtASignal = (underWay: UnderWay, clear: () => void, file: string | undefined): void => {
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

/** Where the records go. */
const sinkFor = (file: string | undefined, onlyCounted: boolean): Effect.Effect<Sink, Failure> =>
  file === undefined
    ? Effect.succeed(onlyCounted ? noSink : standardOutput)
    : Effect.tryPromise({
        try: () => fileSink(file),
        catch: (error): Failure => ({ _tag: "OutputFailed", code: codeOf(error), file })
      })

export const decide = Command.make(
  "decide",
  { files: filesArgument, format, fields, certificate, profile: profileFlag, out, columns, summary, jobs },
  Effect.fn(function* (input) {
    const { profile } = yield* optionsFrom(input.profile)
    const chosen = Option.isNone(input.fields) ? undefined : yield* Effect.fromResult(fieldsIn(input.fields.value))
    const file = Option.getOrUndefined(Option.filter(input.out, (name) => name !== "-"))
    const form = formatFor(input.format, input.fields, terminal().isTerminal && file === undefined)
    if (form === "pretty" && chosen !== undefined)
      return yield* Effect.fail(
        misused("--fields goes with the formats ndjson, json and csv; the table has its own columns")
      )
    const threads = Option.getOrElse(input.jobs, () => 1)
    if (threads < 1) return yield* Effect.fail(misused("--jobs is a number of threads, 1 or more"))

    const mapping = Option.isNone(input.columns) ? undefined : yield* readColumns(input.columns.value)

    const names = input.files.length === 0 ? ["-"] : input.files
    if (names.includes("-") && process.stdin.isTTY === true)
      process.stderr.write("Reading from the terminal; Ctrl-D ends.\n")
    const { files, passedOver } = filesIn(names, file, mapping === undefined ? "json" : "csv")
    for (const { count, folder } of passedOver)
      process.stderr.write(`${nameOf(folder)}: ${count} of its files not read: their names are not those of records\n`)

    const setting: Setting = {
      format: input.summary && file === undefined ? undefined : form,
      fields: chosen,
      profile,
      certificate: input.certificate || chosen?.includes("certificate") === true,
      count: input.summary
    }
    const shown = progress(sizeOf(files), file !== undefined || input.summary)
    const underWay: UnderWay = {}
    endAtASignal(underWay, shown.clear, file)
    const sink = yield* sinkFor(file, input.summary)
    underWay.sink = sink
    const entry = yield* Entry
    const work = {
      files,
      columns: mapping,
      setting,
      // the table is laid out by all rows together
      jobs: form === "pretty" ? 1 : threads,
      entry,
      sink,
      out: file,
      shown
    }
    const run = yield* Effect.promise(() => runOf(work))
    underWay.run = run
    const failure = yield* Effect.promise(run.done)
    if (input.summary && (failure === undefined || exitOf(failure) < 70))
      yield* Effect.promise(() => write(`${summaryOf(run.counts, run.records(), terminal()).join("\n")}\n`))
    if (failure !== undefined) return yield* Effect.fail(failure)
  })
).pipe(
  Command.withShortDescription("Decide requests"),
  Command.withDescription(
    described(
      "Decides prior-authorization requests: a JSON request, a JSON list, or a request on each line (NDJSON), told apart " +
        "by the content. Every input record gives one output record, in order: its id and a determination for each " +
        'service, or "_tag": "Invalid" with file, line and everything that is wrong. Nothing of an invalid request but ' +
        "its id is repeated.",
      "Files may be packed with gzip or Zstandard, and a folder stands for all files below it that end in .ndjson, .jsonl " +
        "or .json, also with .gz or .zst, in the order of their paths. With a request on each line, memory does not grow " +
        "with the input; a list is held whole."
    )
  ),
  Command.withExamples([
    { command: "pnd decide requests.ndjson", description: "A table on a terminal" },
    {
      command: "pnd decide --fields id,_tag,clauses - < requests.ndjson",
      description: "Three fields, a record a line"
    },
    { command: "pnd decide request.json --readings profile.json", description: "Under a plan's own readings" },
    {
      command: "pnd decide january/ --out decided.ndjson --summary",
      description: "A folder, to a file, and in numbers"
    }
  ])
)
