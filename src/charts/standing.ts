/**
 * How each fact stands on file: the answers that a request leaves possible, where it stands, and what it comes to where
 * code and description name different studies or where it is about the other services. It asks nobody.
 */
import type { Criterion } from "../language/criterion.ts"
import { type AnswerSet, answersAsSet, anyAnswer, type Fact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import type { OrderFact } from "../request/derived.ts"
import type { Request } from "../request/request.ts"
import {
  type CodeMap,
  contradictory,
  describedOrCoded,
  isCoded,
  knowledge,
  type Position,
  pathOf,
  type Source
} from "./knowledge.ts"
import { definition } from "./order-facts.ts"
import type { Variable } from "./variable.ts"

/** What is decided on: a request under a profile, and the service and indication that are looked at. */
export interface File {
  readonly request: Request
  readonly profile: Profile
  readonly position: Position
  /** The studies that codes stand for, where not the ones that this policy knows. */
  readonly codes?: CodeMap
}

/** Where the fact of a question stands: facts about other services carry the place of theirs. */
const whereOf = (fact: Fact, position: Position): Position =>
  "service" in fact ? { ...position, service: fact.service as number } : position

/** What the file says of a fact, if description or code is believed where the two contradict. */
const standingOf = (
  { codes, profile, request }: File,
  fact: Fact,
  there: Position,
  branch?: "described" | "coded"
): Standing => {
  const { possible, source } = knowledge(request, profile, fact, there, branch, codes)
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
  if (!isCoded(fact) || !contradictory(file.request, there.service, file.codes)) return standingOf(file, fact, there)
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
