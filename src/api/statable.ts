/** What a request can state for a set of answers. It knows facts, not what any program asks of them. */
import { Schema } from "effect"
import { type AnswerSet, answersAsSet, type ChoiceFact, type Fact } from "../language/fact.ts"
import { answersIn } from "../language/render.ts"

/** Answers as they are written in a request. */
export const Answers = Schema.Array(Schema.Union([Schema.String, Schema.Boolean]))

/** The answers of a set, or the wider term that stands for them; none are listed of a number. */
export const statable = (fact: Fact, answers: AnswerSet): ReadonlyArray<string | boolean> => {
  if (fact._tag === "Number") return []
  const wider = Object.entries(fact.covers).find(([, covered]) => answersAsSet(fact, covered) === answers)
  return wider === undefined ? answersIn(fact as ChoiceFact<string | boolean>, answers) : [wider[0]]
}
