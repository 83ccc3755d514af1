/** Answers in words, as vectors and sheets name them. */
import type { AnswerSet, ChoiceFact, Fact } from "../language/fact.ts"
import { answersIn, statementOf } from "../language/render.ts"

/** A number's stretches without its label. */
const stretches = (fact: Fact, yes: AnswerSet): string => statementOf({ fact, yes }).slice(`${fact.label}: `.length)

/** An answer of a fact; of a number, the stretch. */
export const answerOf = (fact: Fact, answer: number): string | boolean =>
  fact._tag === "Number" ? stretches(fact, 1 << answer) : (fact as ChoiceFact<string | boolean>).answers[answer]!

/** The answers of a set; of a number, the threshold. */
export const answersOf = (fact: Fact, set: AnswerSet): ReadonlyArray<string | boolean> | string =>
  fact._tag === "Number" ? stretches(fact, set) : answersIn(fact as ChoiceFact<string | boolean>, set)
