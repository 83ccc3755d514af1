/**
 * The chart of a request. Strict, it says what is on file and fails on what is not. Forking, it follows every completion
 * of what is not on file, one path each.
 */
import { Effect } from "effect"
import { Chart, FactMissing, type Question } from "../language/chart.ts"
import { answersAsSet, anyAnswer } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import type { OrderFact } from "../request/derived.ts"
import type { Request } from "../request/request.ts"
import { type Answer, type AskOpen, forkingPaths, type Path, settled } from "./forking.ts"
import {
  contradictory,
  describedOrCoded,
  isCoded,
  type Knowledge,
  knowledge,
  type Position,
  pathOf
} from "./knowledge.ts"
import { definition, evaluate } from "./order-facts.ts"

interface File {
  readonly request: Request
  readonly profile: Profile
  readonly position: Position
}

/** Answers from the file; what the file leaves open is handed on. */
const answerer = ({ position, profile, request }: File, askOpen: AskOpen) => {
  const lookUp = (question: Question): Answer => {
    const { fact, yes } = question
    if (fact.scope === "order") {
      const criterion = definition(fact as unknown as OrderFact, position.service, request.services.length)
      const answer = evaluate(criterion, (inner) => lookUp(inner).answer)
      return { answer, path: pathOf(fact, position), source: "computed" }
    }
    const there = "service" in fact ? { ...position, service: fact.service as number } : position
    let known: Knowledge
    let believed: "described" | "coded" | undefined
    if (isCoded(fact) && contradictory(request, there.service)) {
      const described = askOpen(
        { path: pathOf(describedOrCoded, there), fact: describedOrCoded, possible: anyAnswer(describedOrCoded) },
        answersAsSet(describedOrCoded, ["the study described"])
      )
      if (described === undefined) {
        const either = [
          knowledge(request, profile, fact, there, "described"),
          knowledge(request, profile, fact, there, "coded")
        ]
        const possible = either.reduce((set, { possible }) => set | possible, 0)
        return { answer: settled(possible, yes), path: pathOf(fact, there), source: "stated" }
      }
      believed = described ? "described" : "coded"
      known = knowledge(request, profile, fact, there, believed)
    } else known = knowledge(request, profile, fact, there)
    const path = pathOf(fact, there)
    const sure = settled(known.possible, yes)
    if (sure !== undefined) return { answer: sure, path, source: known.source }
    const branch = believed === undefined ? {} : { branch: believed }
    return { answer: askOpen({ path, fact, possible: known.possible, ...branch }, yes), path, source: "open" }
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
