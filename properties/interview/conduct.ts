/**
 * Interviews conducted to their end, with an answerer that is a function of the question. The transcript says what was
 * asked, what could matter at that time, and what was refused. It may not know any fact by name.
 */
import { Result } from "effect"
import {
  answer,
  type Beginning,
  begin,
  type Finished,
  type Interview,
  next,
  type Question,
  type Reply
} from "../../src/api/interview.ts"
import type { Problem } from "../../src/request/decode.ts"

/** What an interviewer does; a broken one does it wrong. */
export interface Interviewer {
  readonly next: (interview: Interview) => Question | Finished
  readonly answer: typeof answer
}

/** The interviewer itself. */
export const interviewer: Interviewer = { next, answer }

/** A question that was asked, and what came of it. */
export interface Turn {
  readonly before: Interview
  readonly question: Question
  readonly reply: Reply
  /** Why the reply was refused; empty where it was taken. */
  readonly problems: ReadonlyArray<Problem>
}

export interface Transcript {
  readonly turns: ReadonlyArray<Turn>
  readonly interview: Interview
  /** Absent where the interview did not end. */
  readonly finished?: Finished
}

/** Answers a question; `tries` counts the replies to it that were refused. */
export type Answerer = (question: Question, interview: Interview, tries: number) => Reply

const patience = 100

/** Conducts an interview until it ends, or until patience does. */
export const conduct = (
  beginning: Beginning,
  reply: Answerer,
  { answer, next }: Interviewer = interviewer
): Transcript => {
  let interview = Result.getOrThrow(begin(beginning))
  const turns: Array<Turn> = []
  let tries = 0
  while (turns.length < patience) {
    const question = next(interview)
    if (question._tag === "Finished") return { turns, interview, finished: question }
    const said = reply(question, interview, tries)
    const answered = answer(interview, question, said)
    const refused = Result.isFailure(answered)
    turns.push({ before: interview, question, reply: said, problems: refused ? answered.failure : [] })
    tries = refused ? tries + 1 : 0
    if (!refused) interview = answered.success
  }
  return { turns, interview }
}
