/**
 * Writing a request: a value at the place of a fact, and a value that stands for an answer. The reverse of reading what a
 * request says. It may not know what any program asks.
 */
import type { Fact } from "../language/fact.ts"
import type { Position } from "./paths.ts"
import type { Request } from "./request.ts"

export type Fields = Readonly<Record<string, unknown>>

/** What can be stated of a fact. */
export type Value = string | number | boolean

/** The same with a value at a path; undefined takes it away, and a group of fields that is left empty with it. */
export const put = (fields: Fields, [key, ...rest]: ReadonlyArray<string>, value: unknown): Fields => {
  if (rest.length === 0 ? fields[key!] === value : value === undefined && fields[key!] === undefined) return fields
  const inner = rest.length === 0 ? value : put((fields[key!] ?? {}) as Fields, rest, value)
  const { [key!]: _, ...others } = fields
  const emptied = value === undefined && (rest.length === 0 || Object.keys(inner as Fields).length === 0)
  return emptied ? others : { ...fields, [key!]: inner }
}

/** The request with a fact stated; undefined takes it away. */
export const stating = (request: Request, fact: Fact, { indication, service }: Position, value: unknown): Request => {
  const fields = request as unknown as Fields
  if (fact.scope === "request") return put(fields, fact.path, value) as unknown as Request
  const [list, index] = fact.scope === "service" ? ["services", service] : ["indications", indication]
  const parts = fields[list as string] as ReadonlyArray<Fields>
  const changed = parts.with(index as number, put(parts[index as number]!, fact.path, value))
  return { ...fields, [list as string]: changed } as unknown as Request
}

/** A value for each answer of a fact; of a number, the last of the lowest stretch and the first of each other. */
export const valuesOf = (fact: Fact): ReadonlyArray<Value> =>
  fact._tag === "Choice" ? fact.answers : [fact.cuts[0]! - 1, ...fact.cuts]
