/** `pnd decide`: every record of the input gets one record of output, in order, decided or invalid. */
import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { Entry } from "../entry.ts"
import { exitOf, type Failure } from "../exits.ts"
import { fieldsIn } from "../fields.ts"
import { described, filesArgument, profileFlag } from "../flags.ts"
import { sizeOf } from "../input/folder.ts"
import { terminal, write } from "../output.ts"
import { optionsFrom } from "../profile.ts"
import { progress } from "../progress.ts"
import { type Format, formats } from "../render.ts"
import { columnsFlag, endAtASignal, inputsOf, parquetAtHand, sinkFor, type UnderWay } from "../volume/around.ts"
import { runOf } from "../volume/run.ts"
import type { Setting } from "../volume/setting.ts"

const command = "pnd decide"

const format = Flag.Literals("format", formats).pipe(
  Flag.withDescription(
    "pretty: a table; ndjson: a record a line; json: an array; csv: a row for each service; parquet: the same, to a file " +
      "(--out), with the package @duckdb/node-api installed. On a terminal a table, otherwise ndjson"
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

const jobs = Flag.Int("jobs").pipe(
  Flag.withMetavar("n"),
  Flag.withDescription("How many threads decide; the order of the records stays. 1 without it"),
  Flag.optional
)

/** The format asked for, or the one that suits where the output goes. */
const formatFor = (asked: Option.Option<Format>, fields: Option.Option<unknown>, toTerminal: boolean): Format =>
  Option.getOrElse(asked, () => (toTerminal && Option.isNone(fields) ? "pretty" : "ndjson"))

/** What makes Parquet of rows; loaded where it is asked for. */
const parquetFor = (fields: ReadonlyArray<string> | undefined) =>
  parquetAtHand.pipe(
    Effect.andThen(Effect.promise(() => import("../parquet-rows.ts"))),
    Effect.map(({ parquetFrom }) => parquetFrom(fields))
  )

const misused = (...says: ReadonlyArray<string>): Failure => ({ _tag: "Usage", says, command })

export const decide = Command.make(
  "decide",
  { files: filesArgument, format, fields, certificate, profile: profileFlag, out, columns: columnsFlag, summary, jobs },
  Effect.fn(function* (input) {
    const { profile } = yield* optionsFrom(input.profile)
    const chosen = Option.isNone(input.fields) ? undefined : yield* Effect.fromResult(fieldsIn(input.fields.value))
    const file = Option.getOrUndefined(Option.filter(input.out, (name) => name !== "-"))
    const form = formatFor(input.format, input.fields, terminal().isTerminal && file === undefined)
    if (form === "pretty" && chosen !== undefined)
      return yield* Effect.fail(
        misused("--fields goes with the formats ndjson, json, csv and parquet; the table has its own columns")
      )
    if (form === "parquet" && file === undefined)
      return yield* Effect.fail(misused("--format parquet goes with --out, the name of a file"))
    const threads = Option.getOrElse(input.jobs, () => 1)
    if (threads < 1) return yield* Effect.fail(misused("--jobs is a number of threads, 1 or more"))

    const remake = form === "parquet" ? yield* parquetFor(chosen) : undefined
    const { columns, files } = yield* inputsOf(input.files, input.columns, file)

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
    const sink = yield* sinkFor(file, input.summary, remake)
    underWay.sink = sink
    const entry = yield* Entry
    const work = {
      files,
      columns,
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
    if (input.summary && (failure === undefined || exitOf(failure) < 70)) {
      const { summaryOf } = yield* Effect.promise(() => import("../volume/summary.ts"))
      yield* Effect.promise(() => write(`${summaryOf(run.counts, run.records(), terminal()).join("\n")}\n`))
    }
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
        "or .json, also with .gz or .zst, in the order of their paths; with --columns, that end in .csv or .parquet. With a " +
        "request on each line or row, memory does not grow with the input; a list is held whole."
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
