/** `pnd decide`: every record of the input gets one record of output, in order, decided or invalid. */
import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import type { DecideOptions } from "../../index.ts"
import { type Answer, answer, complaints } from "../answer.ts"
import { defectOf, type Failure, type Unread } from "../exits.ts"
import { fieldsIn } from "../fields.ts"
import { described, filesArgument, profileFlag } from "../flags.ts"
import { recordsOf } from "../input/records.ts"
import { terminal, write } from "../output.ts"
import { optionsFrom } from "../profile.ts"
import { progress } from "../progress.ts"
import { type Format, formats, type Renderer, renderer } from "../render.ts"

/** Decides every record of these files; what failed is said when all the rest is written. */
const decideAll = async (
  files: ReadonlyArray<string>,
  options: DecideOptions,
  out: Renderer
): Promise<Failure | undefined> => {
  const shown = progress()
  const unread: Array<Unread> = []
  let records = 0
  let invalid = 0
  let defect: Failure | undefined
  for await (const item of recordsOf(files)) {
    if (item._tag === "Unread") {
      unread.push(item)
      continue
    }
    let answered: Answer
    try {
      answered = answer(item, options)
    } catch (error) {
      defect = defectOf(error, item)
      break
    }
    records += 1
    if (answered._tag === "Invalid") {
      invalid += 1
      shown.clear()
      for (const line of complaints(answered.record)) process.stderr.write(`${line}\n`)
    }
    await write(out.next(answered))
    shown.tick(records)
  }
  shown.clear()
  await write(out.end())
  if (defect !== undefined) return defect
  if (unread.length > 0) return { _tag: "Unread", inputs: unread }
  return invalid > 0 ? { _tag: "InvalidRecords", invalid, records } : undefined
}

const format = Flag.Literals("format", formats).pipe(
  Flag.withDescription(
    "pretty: a table; ndjson: a record a line; json: an array. On a terminal a table, otherwise ndjson"
  ),
  Flag.optional
)

const fields = Flag.String("fields").pipe(
  Flag.withMetavar("a,b,c"),
  Flag.withDescription("Only these fields: id, and fields of each determination, as in id,_tag,clauses"),
  Flag.optional
)

const certificate = Flag.Boolean("certificate").pipe(
  Flag.withDescription("Give each determination its certificate, by which pnd check verifies it; the table shows none"),
  Flag.withDefault(false)
)

/** The format asked for, or the one that suits where the output goes. */
const formatFor = (asked: Option.Option<Format>, fields: Option.Option<unknown>, isTerminal: boolean): Format =>
  Option.getOrElse(asked, () => (isTerminal && Option.isNone(fields) ? "pretty" : "ndjson"))

export const decide = Command.make(
  "decide",
  { files: filesArgument, format, fields, certificate, profile: profileFlag },
  Effect.fn(function* (input) {
    const { profile } = yield* optionsFrom(input.profile)
    const chosen = Option.isNone(input.fields) ? undefined : yield* Effect.fromResult(fieldsIn(input.fields.value))
    const options = {
      ...(profile === undefined ? {} : { profile }),
      certificate: input.certificate || chosen?.includes("certificate") === true
    }
    const to = terminal()
    const form = formatFor(input.format, input.fields, to.isTerminal)
    if (form === "pretty" && chosen !== undefined) {
      const says = ["--fields goes with the formats ndjson and json; the table has its own columns"]
      return yield* Effect.fail<Failure>({ _tag: "Usage", says, command: "pnd decide" })
    }
    const files = input.files.length === 0 ? ["-"] : input.files
    if (files.includes("-") && process.stdin.isTTY === true)
      process.stderr.write("Reading from the terminal; Ctrl-D ends.\n")
    const failure = yield* Effect.promise(() => decideAll(files, options, renderer(form, chosen, to)))
    if (failure !== undefined) return yield* Effect.fail(failure)
  })
).pipe(
  Command.withShortDescription("Decide requests"),
  Command.withDescription(
    described(
      "Decides prior-authorization requests: a JSON request, a JSON list, or a request on each line (NDJSON), told apart " +
        "by the content. Every input record gives one output record, in order: its id and a determination for each " +
        'service, or "_tag": "Invalid" with file, line and everything that is wrong. Nothing of an invalid request but ' +
        "its id is repeated."
    )
  ),
  Command.withExamples([
    { command: "pnd decide requests.ndjson", description: "A table on a terminal" },
    {
      command: "pnd decide --fields id,_tag,clauses - < requests.ndjson",
      description: "Three fields, a record a line"
    },
    { command: "pnd decide request.json --readings profile.json", description: "Under a plan's own readings" }
  ])
)
