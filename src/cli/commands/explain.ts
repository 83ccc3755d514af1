/** `pnd explain`: one request in full sentences, criterion by criterion, or as the paragraph of a notice. */
import { Effect } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { type DecideOptions, explainInWords, letter } from "../../index.ts"
import { answer, complaints } from "../answer.ts"
import { defectOf, type Failure } from "../exits.ts"
import { described, profileFlag } from "../flags.ts"
import type { Item } from "../input/item.ts"
import { recordsOf } from "../input/records.ts"
import { terminal, write } from "../output.ts"
import { optionsFrom } from "../profile.ts"
import { wrap, wrapIndented } from "../text.ts"

const readable = 100

const sentences = (item: Item, asLetter: boolean, options: DecideOptions, width: number): string | Failure => {
  if (item._tag === "Unread") return { _tag: "Unread", inputs: [item] }
  try {
    const answered = answer(item, options)
    if (answered._tag === "Invalid") {
      for (const line of complaints(answered.record)) process.stderr.write(`${line}\n`)
      return { _tag: "InvalidRecords", invalid: 1, records: 1 }
    }
    const lines = asLetter
      ? letter(answered.request, options).map((paragraph) => wrap(paragraph, width).join("\n"))
      : explainInWords(answered.request, options).flatMap((line) => wrapIndented(line, width))
    return `${lines.join(asLetter ? "\n\n" : "\n")}\n`
  } catch (error) {
    return defectOf(error, item)
  }
}

/** The first records of a file: enough to see whether there is more than one. */
const firstOf = async (file: string): Promise<ReadonlyArray<Item>> => {
  const items: Array<Item> = []
  for await (const item of recordsOf([file])) if (items.push(item) === 2) break
  return items
}

export const explain = Command.make(
  "explain",
  {
    file: Argument.String("file").pipe(
      Argument.withDescription('A file with one request, or "-" for standard input, the default'),
      Argument.withDefault("-")
    ),
    letter: Flag.Boolean("letter").pipe(
      Flag.withDescription("The paragraph for a notice: the specific reason, the criterion by name, what to send"),
      Flag.withDefault(false)
    ),
    profile: profileFlag
  },
  Effect.fn(function* (input) {
    const options = yield* optionsFrom(input.profile)
    const [item, second] = yield* Effect.promise(() => firstOf(input.file))
    if (second !== undefined) return yield* Effect.fail<Failure>({ _tag: "SeveralRequests", file: input.file })
    const said = sentences(item!, input.letter, options, Math.min(terminal().width, readable))
    if (typeof said !== "string") return yield* Effect.fail(said)
    yield* Effect.promise(() => write(said))
  })
).pipe(
  Command.withShortDescription("Explain one request in full sentences"),
  Command.withDescription(
    described(
      "Explains one request: for each service the outcome, and under each indication every criterion with how it " +
        "stands (met, not met, left to judgment, unknown) and the clauses and readings it rests on."
    )
  ),
  Command.withExamples([
    { command: "pnd explain request.json", description: "Criterion by criterion" },
    { command: "pnd explain --letter request.json", description: "The paragraph for a notice" }
  ])
)
