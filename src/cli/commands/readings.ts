/** `pnd readings`: the register of readings, as text, as a table in Markdown, or as JSON. */
import { Effect } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import type { KnownReading } from "../../../spec/readings.ts"
import { readingsNamed } from "../difference/choices.ts"
import { described } from "../flags.ts"
import { terminal, write } from "../output.ts"
import { wrapIndented } from "../text.ts"
import { cell } from "./catalog.ts"

const readable = 100

const canBeChosen = "a profile may choose another option"

const text = (register: ReadonlyArray<KnownReading>): string => {
  const width = Math.min(terminal().width, readable)
  const lines = register.flatMap(({ clauses, id, live, options, question, reason }) => [
    `${id}  ${question}`,
    ...options.map(
      (option, place) => `  - ${option.id}${place === 0 ? " (the register's choice)" : ""}: ${option.says}`
    ),
    `  Why: ${reason}`,
    `  Clauses: ${clauses.length === 0 ? "none" : clauses.join(" ")}`,
    ...(live ? [`  Live: ${canBeChosen}; pnd diff --reading ${id}=${options.at(-1)!.id} shows what changes.`] : []),
    ""
  ])
  const live = register.filter((reading) => reading.live).length
  return [
    ...lines,
    `${register.length} ${register.length === 1 ? "reading" : "readings"}, ${live} of them live: ${canBeChosen}.`
  ]
    .flatMap((line) => (line === "" ? [""] : wrapIndented(line, width)))
    .join("\n")
}

const markdown = (register: ReadonlyArray<KnownReading>): string =>
  [
    "| id | live | question | options, the register's first | reason | clauses |",
    "| --- | --- | --- | --- | --- | --- |",
    ...register.map(({ clauses, id, live, options, question, reason }) => {
      const said = options.map((option) => `**${option.id}**: ${option.says}`).join("<br>")
      return `| ${[id, live ? "yes" : "no", question, said, reason, clauses.join(" ")].map(cell).join(" | ")} |`
    })
  ].join("\n")

const forms = { text, md: markdown, json: (register) => JSON.stringify(register, null, 2) } as const satisfies Record<
  string,
  (register: ReadonlyArray<KnownReading>) => string
>

export const readings = Command.make(
  "readings",
  {
    ids: Argument.String("reading").pipe(
      Argument.withDescription("The id of a reading, such as R-25; all readings when none is named"),
      Argument.variadic()
    ),
    format: Flag.Literals("format", ["text", "md", "json"]).pipe(
      Flag.withDescription("text; md: a table in Markdown; json: an array"),
      Flag.withDefault("text")
    )
  },
  Effect.fn(function* ({ format, ids }) {
    const register = yield* Effect.fromResult(readingsNamed(ids, "pnd readings"))
    yield* Effect.promise(() => write(`${forms[format](register)}\n`))
  })
).pipe(
  Command.withShortDescription("List the readings: where the text can be read in more than one way"),
  Command.withDescription(
    described(
      "Lists the register of readings: every place where the text of the policy can be read in more than one way, with " +
        "the question, the options, the one that the register chose and why, and the clauses concerned. A reading is " +
        "live when a reading profile may choose another option."
    )
  ),
  Command.withExamples([
    { command: "pnd readings R-25 R-23", description: "Two of them" },
    { command: "pnd readings --format md", description: "A table" }
  ])
)
