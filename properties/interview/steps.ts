/** An interview taken step by step: replies in short, and the interview after some of them. */
import { Result } from "effect"
import {
  answer,
  type Beginning,
  begin,
  type FactQuestion,
  type Interview,
  next,
  type Question,
  type Reply
} from "../../src/api/interview.ts"

export const say = (value: string | boolean): Reply => ({ _tag: "Choice", value })
export const dates = (...all: ReadonlyArray<string>): Reply => ({ _tag: "Dates", dates: all })
export const code = (one: string): Reply => ({ _tag: "Code", code: one })
export const number = (value: number): Reply => ({ _tag: "Number", value })
export const unknown: Reply = { _tag: "Unknown" }
export const allHold: Reply = { _tag: "DoNotHold", facts: [] }

export const started = (beginning: Beginning): Interview => Result.getOrThrow(begin(beginning))
export const step = (interview: Interview, reply: Reply) => answer(interview, next(interview) as Question, reply)
export const following = (interview: Interview, ...replies: ReadonlyArray<Reply>): Interview =>
  replies.reduce((so, reply) => Result.getOrThrow(step(so, reply)), interview)
export const asked = (interview: Interview): FactQuestion => next(interview) as FactQuestion
export const problem = (interview: Interview, reply: Reply) =>
  Result.match(step(interview, reply), { onSuccess: () => undefined, onFailure: ([first]) => first })

export const on = "2024-03-01"
export const plexus = started({ among: ["BrachialPlexus"], start: { dateOfService: on } })
export const request = { dateOfService: on, evaluation: { contact: "in person" } } as const
