/**
 * The chart of a request. Strict, it says what is on file and fails on what is not. Forking, it follows every completion
 * of what is not on file, one path each.
 */
import { Effect } from "effect"
import { Chart, FactMissing, type Question } from "../language/chart.ts"
import type { Criterion } from "../language/criterion.ts"
import { type AnswerSet, answersAsSet, anyAnswer, type Fact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import type { OrderFact } from "../request/derived.ts"
import type { Request } from "../request/request.ts"
import { type Answer, type AskOpen, forkingPaths, type Path, settled, type Variable } from "./forking.ts"
import { contradictory, describedOrCoded, isCoded, knowledge, type Position, pathOf, type Source } from "./knowledge.ts"
import { definition, evaluate } from "./order-facts.ts"

/** What is decided on: a request under a profile, and the service and indication that are looked at. */
export interface File {
  readonly request: Request
  readonly profile: Profile
  readonly position: Position
}

/** Where the fact of a question stands: facts about other services carry the place of theirs. */
const whereOf = (fact: Fact, position: Position): Position =>
  "service" in fact ? { ...position, service: fact.service as number } : position

/** What the file says of a fact, if description or code is believed where the two contradict. */
const standingOf = (
  { profile, request }: File,
  fact: Fact,
  there: Position,
  branch?: "described" | "coded"
): Standing => {
  const { possible, source } = knowledge(request, profile, fact, there, branch)
  return { path: pathOf(fact, there), fact, possible, source, ...(branch === undefined ? {} : { branch }) }
}

/** A variable, and where what is known of it comes from. */
export interface Standing extends Variable {
  readonly source: Source
}

/** How the study is open where description and code contradict: which of the two it is, and each as it stands. */
export interface Contradicted {
  readonly choice: Variable
  readonly described: Standing
  readonly coded: Standing
}

/** What the file says of a fact that is not one of the other services. */
export const standing = (file: File, fact: Fact): Standing | Contradicted => {
  const there = whereOf(fact, file.position)
  if (!isCoded(fact) || !contradictory(file.request, there.service)) return standingOf(file, fact, there)
  return {
    choice: { path: pathOf(describedOrCoded, there), fact: describedOrCoded, possible: anyAnswer(describedOrCoded) },
    described: standingOf(file, fact, there, "described"),
    coded: standingOf(file, fact, there, "coded")
  }
}

/** The answer to the choice between description and code that stands for the description. */
export const theDescription: AnswerSet = answersAsSet(describedOrCoded, ["the study described"])

/** What a fact about the other services of the request comes to, as a criterion over the studies. */
export const orderCriterion = ({ position, request }: File, fact: Fact): Criterion =>
  definition(fact as unknown as OrderFact, position.service, request.services.length)

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

/** A chart that says what is on file and fails on what is not. */
export const strictChart = (file: File) => {
  const lookUp = answerer(file, () => undefined)
  return Chart.of({
    ask: (question) =>
      Effect.suspend(() => {
        const { answer, path } = lookUp(question)
        return answer === undefined ? Effect.fail(new FactMissing({ fact: path })) : Effect.succeed(answer)
      })
  })
}

/** Every path of a program that the file leaves open: all completions, exactly. */
export const paths = <A>(program: Effect.Effect<A, FactMissing, Chart>, file: File): Generator<Path<A>> =>
  forkingPaths(program, (askOpen) => answerer(file, askOpen))
