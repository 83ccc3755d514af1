/**
 * What a request answers: what is on file alone; or, to a program, every completion of what is not on file, one path each.
 */
import type { Effect } from "effect"
import type { Chart, FactMissing, Question } from "../language/chart.ts"
import type { AnswerSet } from "../language/fact.ts"
import type { Say } from "../language/weigh.ts"
import { type Answer, type AskOpen, forkingPaths, type Path } from "./forking.ts"
import { pathOf } from "./knowledge.ts"
import { evaluate } from "./order-facts.ts"
import { type File, orderCriterion, type Standing, standing, theDescription } from "./standing.ts"
import { settled } from "./variable.ts"

export { type Contradicted, type File, orderCriterion, type Standing, standing, theDescription } from "./standing.ts"

/** Answers from the file; what the file leaves open is handed on. */
const answerer = (file: File, askOpen: AskOpen) => {
  const asked = ({ source, ...variable }: Standing, yes: AnswerSet): Answer => {
    const sure = settled(variable.possible, yes)
    return sure === undefined
      ? { answer: askOpen(variable, yes), path: variable.path, source: "open" }
      : { answer: sure, path: variable.path, source }
  }
  const lookUp = ({ fact, yes }: Question): Answer => {
    if (fact.scope === "order") {
      const answer = evaluate(orderCriterion(file, fact), (inner) => lookUp(inner).answer)
      return { answer, path: pathOf(fact, file.position), source: "computed" }
    }
    const found = standing(file, fact)
    if (!("choice" in found)) return asked(found, yes)
    const { choice, coded, described } = found
    const believed = askOpen(choice, theDescription)
    if (believed !== undefined) return asked(believed ? described : coded, yes)
    return { answer: settled(described.possible | coded.possible, yes), path: described.path, source: "stated" }
  }
  return lookUp
}

/** Says what is on file, and nothing of what is not. */
export const onFileAlone = (file: File): Say => {
  const lookUp = answerer(file, () => undefined)
  return (question) => lookUp(question).answer
}

/** Every path of a program that the file leaves open: all completions, exactly. */
export const paths = <A>(program: Effect.Effect<A, FactMissing, Chart>, file: File): Generator<Path<A>> =>
  forkingPaths(program, (askOpen) => answerer(file, askOpen))
