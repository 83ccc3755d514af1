/**
 * Which answers of a request another policy does not have, and what of the policy cannot be read as this version reads
 * requests. It compares declarations of facts and knows no diagram.
 */
import { Result } from "effect"
import { readOtherwise } from "../diagram/certificate/vocabulary.ts"
import { align } from "../diagram/difference/align.ts"
import { programDiagrams } from "../diagram/policy-diagrams.ts"
import type { Portable, PortableFact } from "../diagram/portable.ts"
import { at, type Position, rootOf } from "../request/paths.ts"
import type { Request } from "../request/request.ts"

const own: ReadonlyArray<PortableFact> = programDiagrams.facts

/** What a value can be under a fact; labels and questions aside. */
const readingOf = (fact: PortableFact): string =>
  JSON.stringify([fact._tag, fact.scope, fact.path, fact._tag === "Choice" ? [fact.answers, fact.covers] : []])

const has = (fact: PortableFact, value: unknown): boolean =>
  fact._tag === "Number"
    ? typeof value === "number"
    : (fact.answers as ReadonlyArray<unknown>).includes(value) ||
      (typeof value === "string" && Object.hasOwn(fact.covers, value))

/** Every place in a request at which a fact can stand. */
const positionsOf = ({ scope }: PortableFact, { indications, services }: Request): ReadonlyArray<Position> => {
  if (scope === "service") return services.map((_, service) => ({ service, indication: 0 }))
  if (scope === "indication") return indications.map((_, indication) => ({ service: 0, indication }))
  return scope === "request" ? [{ service: 0, indication: 0 }] : []
}

/** A request without the answers that a policy lacks, and the facts that they answer. */
export interface Lacking {
  readonly facts: ReadonlyArray<string>
  readonly request: Request
}

/** Finds what a request states and the policy has no answer for; nothing where it has all. */
export const lackedBy = ({ facts }: Portable): ((request: Request) => Lacking | undefined) => {
  const declared = new Map(own.map((fact) => [fact.id, readingOf(fact)]))
  const otherwise = facts.filter((fact) => declared.get(fact.id) !== readingOf(fact))
  return (request) => {
    const found = otherwise.flatMap((fact) =>
      positionsOf(fact, request).flatMap((position) => {
        const value = at(rootOf(request, fact.scope, position), fact.path)
        return value === undefined || has(fact, value) ? [] : [{ fact, position }]
      })
    )
    if (found.length === 0) return undefined
    const silent = structuredClone(request)
    for (const { fact, position } of found) {
      const holder = at(rootOf(silent, fact.scope, position), fact.path.slice(0, -1)) as
        | Record<string, unknown>
        | undefined
      // what holds it may have been taken out before
      if (holder !== undefined) delete holder[fact.path.at(-1)!]
    }
    return { facts: [...new Set(found.map(({ fact }) => fact.id))], request: silent }
  }
}

/** Why requests cannot be decided by a policy here, a line for each fact and code; none where they can. */
export const unreadable = (policy: Portable): ReadonlyArray<string> => {
  const aligned = align(own, policy.facts)
  if (Result.isFailure(aligned)) return [`the fact ${aligned.failure.fact}: ${aligned.failure.why}`]
  return readOtherwise(policy).map(
    (what) =>
      `${what.startsWith("code ") ? `the ${what}` : `the fact ${what}`}: it does not have the words or the unit of this ` +
      "version, which reads the requests"
  )
}
