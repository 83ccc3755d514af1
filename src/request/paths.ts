/**
 * Where a request says a fact: the object that a fact belongs to, its path as messages and traces print it, and the
 * interval that two dates give. It may not know what any program asks, nor which answers a value leaves open.
 */
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import type { Fact, NumberFact, Scope } from "../language/fact.ts"
import { between } from "./calendar.ts"
import type { Request } from "./request.ts"

/** Where in a request a program looks: one service under one indication. */
export interface Position {
  readonly service: number
  readonly indication: number
}

/** A path inside a scope as it is printed; one that starts with a slash is the request's. */
export const pathIn = (scope: Scope, { indication, service }: Position, path: string): string =>
  path.startsWith("/")
    ? path.slice(1)
    : scope === "service"
      ? `services[${service}].${path}`
      : scope === "indication"
        ? `indications[${indication}].${path}`
        : path

/** The path of a fact in the request: `services[0].study.region`. */
export const pathOf = (fact: Fact, position: Position): string => {
  switch (fact.scope) {
    case "request":
    case "service":
    case "indication":
      return pathIn(fact.scope, position, fact.path.join("."))
    case "order":
      return pathIn("service", position, fact.id)
    case "reading":
      return fact.id
  }
}

/** The value at a path inside an object; undefined where the path ends early. */
export const at = (root: unknown, path: ReadonlyArray<string>): unknown => {
  let value = root
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

/** The object of the request that a fact's path starts from. */
export const rootOf = (request: Request, scope: Scope, { indication, service }: Position): unknown =>
  scope === "service" ? request.services[service] : scope === "indication" ? request.indications[indication] : request

/** Reads a value at a path of a scope; a path that starts with a slash is the request's. */
type Reader = (request: Request, position: Position) => unknown

const readerOf = (scope: Scope, path: string): Reader => {
  const keys = path.replace(/^\//, "").split(".")
  return path.startsWith("/") || scope === "request"
    ? (request) => at(request, keys)
    : (request, position) => at(rootOf(request, scope, position), keys)
}

/** A value at a path of a scope; a path that starts with a slash is the request's. */
export const valueAt = (request: Request, scope: Scope, position: Position, path: string): unknown =>
  readerOf(scope, path)(request, position)

const readers = new WeakMap<Fact, ReadonlyArray<Reader>>()

/** How the two dates are read that a number may be computed from; nothing for another fact. */
export const datesOf = (fact: Fact): ReadonlyArray<Reader> => {
  const found =
    readers.get(fact) ??
    (fact._tag === "Number" ? (fact.between ?? []).map((path: string) => readerOf(fact.scope, path)) : [])
  readers.set(fact, found)
  return found
}

/** The interval that two dates of the request give for a number, in the number's unit, if both are there. */
export const computed = (request: Request, fact: Fact, position: Position): number | undefined => {
  const [readFrom, readTo] = datesOf(fact)
  if (readFrom === undefined || readTo === undefined) return undefined
  const [from, to] = [readFrom(request, position), readTo(request, position)]
  return typeof from === "string" && typeof to === "string"
    ? between[thresholds[(fact as NumberFact<ThresholdId>).thresholds[0]!].unit](from, to)
    : undefined
}
