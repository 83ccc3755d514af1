/**
 * Rules that only a request which contradicts itself could come to. Every path of a program is answers that do not
 * exclude each other; whether a request can state them all is another question, and is tried for each rule and outcome.
 */

import type { Path } from "../charts/forking.ts"
import { type Answers, requestStating } from "../charts/stated-request.ts"
import type { AnswerSet, Fact } from "../language/fact.ts"
import { outcomeOf } from "../language/ruling.ts"
import { type Explored, type Finding, findingIn } from "./program.ts"
import { ruleInWords } from "./rules.ts"

/** What a path leaves of the answers of each fact that it asks for. */
export const answersOn = ({ forks }: Pick<Path<unknown>, "forks">): Answers => {
  const left = new Map<string, readonly [Fact, AnswerSet]>()
  for (const { answer, variable, yes } of forks) {
    const before = left.get(variable.path)?.[1] ?? variable.possible
    left.set(variable.path, [variable.fact, answer ? before & yes : before & ~yes])
  }
  return [...left.values()]
}

/** The rules of a program with an outcome that no valid request comes to. */
export const unreached = (program: Explored): ReadonlyArray<Finding> => {
  const { rules, tag } = program
  if (tag === undefined) return []
  return rules.flatMap((rule) =>
    [...new Set(rule.paths.map(({ value }) => outcomeOf(value)))]
      .filter(
        (outcome) =>
          !rule.paths.some(
            (path) => outcomeOf(path.value) === outcome && requestStating(tag, answersOn(path)) !== undefined
          )
      )
      .map((outcome) =>
        findingIn(
          program,
          "a rule that no request reaches",
          `${ruleInWords(rule)}: ${outcome} only for requests that contradict themselves`
        )
      )
  )
}
