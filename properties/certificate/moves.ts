/**
 * Every way to move a fact of a request to the other side of a question on the walk of a certificate: the request says no
 * where it said yes, or says something where it said nothing. A move that makes no valid request, or that does not change
 * what the request says to the question, is none.
 */
import { Result } from "effect"
import type { Listed } from "../../src/certificate.ts"
import { contradictory, isCoded } from "../../src/charts/knowledge.ts"
import { evaluate } from "../../src/charts/order-facts.ts"
import { type File, orderCriterion, standing } from "../../src/charts/standing.ts"
import { settled } from "../../src/charts/variable.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Question } from "../../src/language/chart.ts"
import type { Fact } from "../../src/language/fact.ts"
import type { Profile } from "../../src/language/profile.ts"
import { decode } from "../../src/request/decode.ts"
import { period } from "../../src/request/derived.ts"
import { type Position, pathOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"
import { stating, valuesOf } from "../../src/request/state.ts"

/** A request in which a fact was moved, and which. */
export interface Moved {
  readonly fact: string
  readonly request: Request
  readonly profile: Profile
}

/** What a request says to a question; nothing where it leaves it open. */
const answer = (file: File, { fact, yes }: Question): boolean | undefined => {
  if (fact.scope === "order") {
    const holds = evaluate(orderCriterion(file, fact), (question) => answer(file, question))
    return holds === undefined ? undefined : ((yes >> (holds ? 0 : 1)) & 1) === 1
  }
  const found = standing(file, fact)
  return "choice" in found ? undefined : settled(found.possible, yes)
}

const dates = ["2021-09-30", "2022-06-01", "2024-03-01"]

/** The request with something else said of a fact, in every way; those that are no request too. */
const otherwise = ({ position, profile, request }: File, fact: Fact): ReadonlyArray<Omit<Moved, "fact">> => {
  if (fact.id === period.id) return dates.map((dateOfService) => ({ profile, request: { ...request, dateOfService } }))
  if (fact.scope === "reading") {
    return valuesOf(fact).map((option) => {
      const readings = { ...profile.readings, [fact.id]: option }
      return { request, profile: { ...profile, readings } as Profile }
    })
  }
  if (fact.scope === "order") return [{ profile, request: { ...request, services: [request.services[0]] } }]
  return valuesOf(fact).map((value) => ({ profile, request: stating(request, fact, position, value) }))
}

/** Every fact on a walk moved, in every way. */
export function* moves(request: Request, profile: Profile, { service, walk }: Listed): Generator<Moved> {
  for (const item of walk) {
    if (typeof item === "number") continue
    const [test, path, says] = item
    const [place, yes] = programDiagrams.tests[test]!
    const fact = programDiagrams.facts[place]!
    const position: Position = { service, indication: Number(/^indications\[(\d+)\]/.exec(path)?.[1] ?? 0) }
    if (pathOf(fact, position) !== path) continue // the study of another service, or which study of two is ordered
    // of two studies, the one on this way may be the one that does not move
    if (isCoded(fact) && contradictory(request, service)) continue
    for (const moved of otherwise({ request, profile, position }, fact)) {
      const decoded = decode(moved.request)
      if (Result.isFailure(decoded)) continue
      const now = answer({ ...moved, position }, { fact, yes })
      if ((now === undefined ? "open" : now ? "yes" : "no") !== says) yield { fact: path, ...moved }
    }
  }
}
