/** `pnd interview`: asks only what still matters, and ends with the request as JSON and its determination. */
import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import type { Finished } from "../../api/interview.ts"
import { type DecideOptions, explainInWords } from "../../index.ts"
import { defectOf, type Failure } from "../exits.ts"
import { described, profileFlag } from "../flags.ts"
import { linesOfInput } from "../interview/lines.ts"
import { beginningOf } from "../interview/start.ts"
import { type End, talk } from "../interview/talk.ts"
import { type Terminal, terminal, write } from "../output.ts"
import { optionsFrom } from "../profile.ts"
import { wrapIndented } from "../text.ts"

const readable = 100

const say = (lines: ReadonlyArray<string>): void => {
  for (const line of lines) process.stderr.write(`${line}\n`)
}

const conversation = async (interview: Parameters<typeof talk>[0]): Promise<End | Failure> => {
  const lines = linesOfInput()
  const { colour, width } = terminal(process.stderr)
  try {
    return await talk(interview, lines, { colour, width: Math.min(width, readable) }, say)
  } catch (error) {
    return defectOf(error)
  } finally {
    lines.close()
  }
}

const pretty = ({ request }: Finished, options: DecideOptions, { width }: Terminal): string =>
  [
    ...explainInWords(request, options).flatMap((line) => wrapIndented(line, Math.min(width, readable))),
    "",
    "The request:",
    JSON.stringify(request, null, 2)
  ].join("\n")

export const interview = Command.make(
  "interview",
  {
    about: Argument.String("section or indication").pipe(
      Argument.withDescription("A section (PN-4), a heading above sections (PN-6), or the name of an indication (ALS)"),
      Argument.optional
    ),
    request: Flag.String("request").pipe(
      Flag.withMetavar("file"),
      Flag.withDescription(
        "What is known already: a request with a date of service; indications and services may be missing"
      ),
      Flag.optional
    ),
    format: Flag.Literals("format", ["pretty", "json"]).pipe(
      Flag.withDescription(
        "json: the request and its determination; pretty: explained. On a terminal pretty, otherwise json"
      ),
      Flag.optional
    ),
    profile: profileFlag
  },
  Effect.fn(function* (input) {
    const options = yield* optionsFrom(input.profile)
    const word = Option.getOrUndefined(input.about)
    const begun = yield* Effect.promise(() => beginningOf(word, Option.getOrUndefined(input.request), options))
    const end = yield* Effect.promise(conversation.bind(undefined, yield* Effect.fromResult(begun)))
    if (end._tag === "TooEarly") {
      const why = `ended too early: a request needs ${end.missing.join(" and ")}`
      return yield* Effect.fail<Failure>({ _tag: "Unread", inputs: [{ file: "-", why }] })
    }
    if (end._tag !== "Finished") return yield* Effect.fail(end)
    const to = terminal()
    const { determination, request } = end
    const format = Option.getOrElse(input.format, () => (to.isTerminal ? "pretty" : "json"))
    const text = format === "pretty" ? pretty(end, options, to) : JSON.stringify({ request, determination }, null, 2)
    yield* Effect.promise(() => write(`${text}\n`))
  })
).pipe(
  Command.withShortDescription("Ask only what still matters, and decide"),
  Command.withDescription(
    described(
      "Asks for a request, question by question: the indication, the date of service, the study, then of all facts only " +
        "those that can still change the outcome, the most telling first. It ends when the outcome is certain or nobody " +
        "knows more, with the request as JSON and its determination, the same that `pnd decide` gives on that request.",
      "Questions are on standard error, the result is on standard output. Answers are read from the terminal or from a " +
        "pipe, one a line: the number of a choice, its words or their beginning; u if it is not known, b to go back, ? for " +
        "why it is asked, q to stop. The end of the input ends the interview with what is known so far."
    )
  ),
  Command.withExamples([
    { command: "pnd interview", description: "From the beginning" },
    { command: "pnd interview PN-4 > result.json", description: "About the brachial plexus; the result in a file" },
    { command: "pnd interview --request request.json", description: "Only what this request leaves open" }
  ])
)
