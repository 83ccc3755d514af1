/**
 * What a request says of a fact outright: its value stands where the fact does, or the request is silent and a default is
 * assumed. The same as `knowledge` says, found sooner; where more has to be looked at, nothing, and `knowledge` is asked.
 */
import { type AnswerSet, answersAsSet, type ChoiceFact, type Fact, stretchOf } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { period } from "../request/derived.ts"
import type { Position } from "../request/paths.ts"
import { presuppositions } from "../request/presuppositions.ts"
import type { Request } from "../request/request.ts"
import { isCoded, periodOf } from "./knowledge.ts"

/** The answers that a request leaves to a fact; 0 where it takes more to say. */
export type Outright = (request: Request, position: Position, profile: Profile) => AnswerSet

/** The answers for each value that a request can state. */
const setsOf = (fact: ChoiceFact<string | boolean>): ReadonlyMap<unknown, AnswerSet> =>
  new Map<unknown, AnswerSet>([
    ...fact.answers.map((answer) => [answer, answersAsSet(fact, [answer])] as const),
    ...Object.entries(fact.covers).map(([term, covered]) => [term, answersAsSet(fact, covered)] as const)
  ])

const rootFor: { readonly [S in "request" | "service" | "indication"]: (request: Request, at: Position) => unknown } = {
  request: (request) => request,
  service: ({ services }, { service }) => services[service],
  indication: ({ indications }, { indication }) => indications[indication]
}

/** How a fact is read outright. */
export const outright = (fact: Fact): Outright => {
  if (fact.scope === "order") {
    // there is no other service to be anything
    const alone = answersAsSet(fact as ChoiceFact<boolean>, [false])
    return ({ services }) => (services.length === 1 ? alone : 0)
  }
  if (fact.scope === "reading") {
    const sets = setsOf(fact as ChoiceFact<string | boolean>)
    const usual = sets.get((fact as ChoiceFact<string>).answers[0])!
    return (_, __, { readings }) => {
      const chosen = readings?.[fact.id as keyof typeof readings]
      return chosen === undefined ? usual : sets.get(chosen)!
    }
  }
  if (fact.id === period.id) return ({ dateOfService }, _, profile) => periodOf(dateOfService, profile)
  const root = rootFor[fact.scope]
  const [first, second, ...deeper] = fact.path as readonly [string, string?, ...ReadonlyArray<string>]
  if (deeper.length > 0) return () => 0
  const valueOf: (request: Request, at: Position) => unknown =
    second === undefined
      ? (request, at) => (root(request, at) as Readonly<Record<string, unknown>>)[first]
      : (request, at) =>
          (root(request, at) as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[first]?.[
            second
          ]
  if (fact._tag === "Number") {
    return (request, at) => {
      const value = valueOf(request, at)
      return value === undefined ? 0 : stretchOf(fact, value as number)
    }
  }
  const sets = setsOf(fact)
  const isPresupposed = presuppositions.some((rule) => rule.fact.id === fact.id)
  const silent = fact.fallback === undefined || isPresupposed ? 0 : answersAsSet(fact, [fact.fallback])
  if (!isCoded(fact)) {
    return (request, at) => {
      const value = valueOf(request, at)
      return value === undefined ? silent : (sets.get(value) ?? 0)
    }
  }
  return (request, at) => {
    if (request.services[at.service]?.code !== undefined) return 0
    const value = valueOf(request, at)
    return value === undefined ? silent : (sets.get(value) ?? 0)
  }
}
