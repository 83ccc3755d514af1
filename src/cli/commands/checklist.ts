/** `pnd checklist`: what to document and send for one study under one indication. */
import { Effect, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { type Code, codes } from "../../../spec/codes.ts"
import {
  checklist as checklistFor,
  checklistInWords,
  type IndicationTag,
  indicationTags,
  type Service
} from "../../index.ts"
import { nearMiss } from "../../request/near-miss.ts"
import { studyInWords } from "../../request/study-in-words.ts"
import type { Failure } from "../exits.ts"
import { described, profileFlag } from "../flags.ts"
import { terminal, write } from "../output.ts"
import { optionsFrom } from "../profile.ts"
import { wrapIndented } from "../text.ts"

const readable = 100

const plain = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, "")

const usage = (says: string): Failure => ({ _tag: "Usage", says: [says], command: "pnd checklist" })

const indicationFrom = (text: string): Result.Result<IndicationTag, Failure> => {
  const found = indicationTags.find((tag) => plain(tag) === plain(text))
  if (found !== undefined) return Result.succeed(found)
  const meant = nearMiss(text, indicationTags)
  const hint = meant === undefined ? "the help lists them" : `did you mean "${meant}"?`
  return Result.fail(usage(`INDICATION: "${text}" is not an indication (${hint})`))
}

const isCode = (text: string): text is Code => Object.hasOwn(codes, text)

const serviceFrom = (text: string): Result.Result<Service, Failure> => {
  const code = text.trim().toUpperCase()
  if (isCode(code)) return Result.succeed({ code })
  if (/^(?=.*\d)[0-9A-Z]{5}$/.test(code)) {
    const all = Object.keys(codes).join(", ")
    return Result.fail(usage(`STUDY: the code map does not know "${text}"; it knows ${all}`))
  }
  return Result.mapBoth(studyInWords(text), {
    onFailure: (says) => usage(`STUDY: ${says}`),
    onSuccess: (study): Service => ({ study })
  })
}

export const checklist = Command.make(
  "checklist",
  {
    indication: Argument.String("indication").pipe(Argument.withDescription("An indication, as in a request's _tag")),
    study: Argument.String("study").pipe(
      Argument.withDescription('A procedure code, or words: "MRI chest without and with"; what is left out stays open'),
      Argument.variadic({ min: 1 })
    ),
    format: Flag.Literals("format", ["text", "md", "json"]).pipe(
      Flag.withDescription("text: for a terminal; md: Markdown; json: for programs"),
      Flag.withDefault("text")
    ),
    profile: profileFlag
  },
  Effect.fn(function* (input) {
    const options = yield* optionsFrom(input.profile)
    const indication = yield* Effect.fromResult(indicationFrom(input.indication))
    const service = yield* Effect.fromResult(serviceFrom(input.study.join(" ")))
    const found = checklistFor(indication, service, options)
    const width = Math.min(terminal().width, readable)
    const lines =
      input.format === "json"
        ? [JSON.stringify(found, null, 2)]
        : checklistInWords(found, input.format).flatMap((line) =>
            input.format === "md" ? [line] : wrapIndented(line, width)
          )
    yield* Effect.promise(() => write(`${lines.join("\n")}\n`))
  })
).pipe(
  Command.withShortDescription("List what to document and send for a study"),
  Command.withDescription(
    described(
      "Lists what to document and send for one study under one indication: every criterion on the paths to CriteriaMet, " +
        "with the clauses, the field of a request to fill, and the answers that would do. Where there are several " +
        "routes, it says what chooses between them. Where no path leads there, it says which studies can.",
      `Indications: ${indicationTags.join(", ")}.`
    )
  ),
  Command.withExamples([
    { command: "pnd checklist BrachialPlexus 71552", description: "By code" },
    { command: "pnd checklist UlnarNeuropathy MRI elbow without left", description: "In words" },
    { command: "pnd checklist GaucherDisease DXA --format md", description: "To print or to paste" }
  ])
)
