/**
 * Brute force for explanations: what the program of one indication comes to when facts have one of some answers, path by
 * path. It replays programs and may not know diagrams.
 */
import { forkingPaths, settled } from "../../src/charts/forking.ts"
import { knowledge } from "../../src/charts/knowledge.ts"
import type { Question } from "../../src/language/chart.ts"
import type { AnswerSet, Fact } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { type Decided, outcomeOf } from "../../src/language/ruling.ts"
import { rule } from "../../src/policy.ts"
import { pathOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"

/** A request's first service under its first indication. */
export const first = { service: 0, indication: 0 }

/** The answers that a fact may have. */
export type Possible = (fact: Fact, path: string) => AnswerSet

/** What is on file of a request with one service; no other is ordered. */
export const onFile =
  (request: Request): Possible =>
  (fact) =>
    fact.scope === "order" ? 2 : knowledge(request, registerProfile, fact, first).possible

/** Every fact that is asked about on some path, by its place in the request. */
export const factsAsked = (request: Request, possible: Possible): ReadonlyMap<string, Fact> => {
  const asked = new Map<string, Fact>()
  for (const _ of outcomesOf(request, (fact, path) => {
    asked.set(path, fact)
    return possible(fact, path)
  }));
  return asked
}

/** What the paths come to, one after the other. */
export function* outcomesOf(request: Request, possible: Possible): Generator<Decided> {
  const found = forkingPaths(rule(request.indications[0]._tag), (askOpen) => ({ fact, yes }: Question) => {
    const path = pathOf(fact, first)
    const answers = possible(fact, path)
    return { path, answer: settled(answers, yes) ?? askOpen({ path, fact, possible: answers }, yes), source: "open" }
  })
  for (const { value } of found) yield outcomeOf(value)
}

/** Whether every path comes to the outcome. */
export const forced = (request: Request, outcome: Decided, possible: Possible): boolean => {
  for (const found of outcomesOf(request, possible)) if (found !== outcome) return false
  return true
}

/** Whether some path comes to the outcome. */
export const reached = (request: Request, outcome: Decided, possible: Possible): boolean => {
  for (const found of outcomesOf(request, possible)) if (found === outcome) return true
  return false
}

/** The one outcome that is decided, or nothing. */
export const decided = (request: Request): Decided | undefined => {
  const [one, ...others] = new Set(outcomesOf(request, onFile(request)))
  return others.length === 0 ? one : undefined
}
