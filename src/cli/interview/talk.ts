/** The conversation: shows each question, reads what is typed, and hands it to the interview, until there is an end. */
import { Result } from "effect"
import { answer, back, type Finished, type Interview, next, type Question, soFar, why } from "../../api/interview.ts"
import type { Problem } from "../../index.ts"
import { wrap } from "../text.ts"
import type { Lines } from "./lines.ts"
import { read } from "./reply.ts"
import { endLines, plainReasons, questionLines, type Screen, tinted, whyLines } from "./screen.ts"

/** How a conversation ended. */
export type End =
  | Finished
  | { readonly _tag: "Interrupted" }
  /** Stopped before there was a request; what it still lacks. */
  | { readonly _tag: "TooEarly"; readonly missing: ReadonlyArray<string> }

/** What a line did: it was taken, or the same question stands, or it was the last. */
interface Heard {
  readonly says: ReadonlyArray<string>
  readonly then: Interview | "the same question" | "stop"
}

const problemInWords = ({ expected, found, path }: Problem): string => `${path}: found ${found}, expected ${expected}.`

const whyInWords = (interview: Interview, question: Question, screen: Screen): ReadonlyArray<string> =>
  question._tag === "Fact"
    ? whyLines(why(interview, question), screen)
    : wrap(plainReasons[question._tag], screen.width)

const hear = (interview: Interview, question: Question, line: string, screen: Screen): Heard => {
  const stay = (...says: ReadonlyArray<string>): Heard => ({ says, then: "the same question" })
  const heard = read(question, line)
  switch (heard._tag) {
    case "Stop":
      return { says: [], then: "stop" }
    case "Why":
      return stay(...whyInWords(interview, question, screen))
    case "Unclear":
      return stay(...wrap(heard.says, screen.width))
    case "Back": {
      const before = back(interview)
      return before === undefined ? stay("There is nothing to go back to.") : { says: [], then: before }
    }
    case "Reply": {
      const answered = answer(interview, question, heard.reply)
      if (Result.isFailure(answered)) {
        return stay(...answered.failure.flatMap((problem) => wrap(problemInWords(problem), screen.width)))
      }
      const words = heard.chosen?.says ?? ""
      const repeated = words === line.trim() ? "" : words
      return { says: repeated === "" ? [] : [tinted(`  ${repeated}`, "quiet", screen)], then: answered.success }
    }
  }
}

/** The end of an interview that is stopped where it stands. */
const stopped = (interview: Interview): End =>
  soFar(interview) ?? {
    _tag: "TooEarly",
    missing: [
      ...(interview.draft.indications === undefined ? ["the indication"] : []),
      ...(interview.draft.dateOfService === undefined ? ["the date of service"] : [])
    ]
  }

/**
 * Talks until nothing is left to ask, or until the person stops.
 *
 * @param say writes lines to the person
 */
export const talk = async (
  beginning: Interview,
  lines: Lines,
  screen: Screen,
  say: (lines: ReadonlyArray<string>) => void
): Promise<End> => {
  let interview = beginning
  const ended = (end: End): End => {
    if (end._tag === "Finished") say(endLines(end, interview.answered, screen))
    return end
  }
  for (let question = next(interview); question._tag !== "Finished"; question = next(interview)) {
    say(questionLines(question, screen))
    const here = interview
    while (interview === here) {
      const typed = await lines.next("> ")
      if (typed._tag !== "Line") say([""])
      if (typed._tag === "Interrupted") return typed
      if (typed._tag === "End") return ended(stopped(interview))
      const { says, then } = hear(interview, question, typed.text, screen)
      say(says)
      if (then === "stop") return ended(stopped(interview))
      if (then !== "the same question") interview = then
    }
  }
  return ended(stopped(interview))
}
