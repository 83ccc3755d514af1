/**
 * Where a request says a fact: the object that a fact belongs to, its path as messages and traces print it, and the
 * interval that two dates give. It may not know what any program asks, nor which answers a value leaves open.
 */
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import type { Fact, Scope } from "../language/fact.ts"
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

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined

/** The value at a path inside an object; undefined where the path ends early. */
export const at = (root: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>((value, key) => record(value)?.[key], root)

/** The object of the request that a fact's path starts from. */
export const rootOf = (request: Request, scope: Scope, { indication, service }: Position): unknown =>
  scope === "service" ? request.services[service] : scope === "indication" ? request.indications[indication] : request

/** A value at a path of a scope; a path that starts with a slash is the request's. */
export const valueAt = (request: Request, scope: Scope, position: Position, path: string): unknown =>
  path.startsWith("/") ? at(request, path.slice(1).split(".")) : at(rootOf(request, scope, position), path.split("."))

/** The interval that two dates of the request give for a number, in the number's unit, if both are there. */
export const computed = (request: Request, fact: Fact, position: Position): number | undefined => {
  if (fact._tag === "Choice" || fact.between === undefined) return undefined
  const [from, to] = fact.between.map((path) => valueAt(request, fact.scope, position, path))
  return typeof from === "string" && typeof to === "string"
    ? between[thresholds[fact.thresholds[0] as ThresholdId].unit](from, to)
    : undefined
}
