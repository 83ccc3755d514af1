/**
 * The parts of a request (the request itself, a service, an indication of each tag) as lists of their optional fields,
 * read from the schemas, and the few operations on plain objects that generators need. It may not know what is likely.
 */
import { Result, type Schema } from "effect"
import { edition } from "../../spec/edition.ts"
import { decode } from "../../src/request/decode.ts"
import { type Field, optionalFields } from "../../src/request/fields.ts"
import { Indication, type IndicationTag } from "../../src/request/indication.ts"
import { at } from "../../src/request/paths.ts"
import { presuppositions } from "../../src/request/presuppositions.ts"
import { Request } from "../../src/request/request.ts"
import { Service } from "../../src/request/service.ts"
import { type Fields, put } from "../../src/request/state.ts"

/** An optional field: a fact, or a date, code or id. */
export interface Leaf extends Field {
  /** Whether the requester states it about the case, rather than about plan, mandate or list. */
  readonly clinical: boolean
}

export interface Part {
  readonly scope: "request" | "service" | "indication"
  readonly leaves: ReadonlyArray<Leaf>
}

const leavesOf = (fields: Schema.Struct.Fields): ReadonlyArray<Leaf> =>
  optionalFields(fields).map((field) => ({
    ...field,
    clinical: field.fact !== undefined && field.path[0] !== "coverage"
  }))

export const requestPart: Part = { scope: "request", leaves: leavesOf(Request.fields) }
export const servicePart: Part = { scope: "service", leaves: leavesOf(Service.fields) }
const indicationParts = new Map<string, Part>(
  Object.entries(Indication.cases).map(([tag, { fields }]) => [tag, { scope: "indication", leaves: leavesOf(fields) }])
)
export const indicationPart = (tag: IndicationTag): Part => indicationParts.get(tag)!

/** Whether something decodes as a request. */
export const isRequest = (value: unknown): value is Request => Result.isSuccess(decode(value))

/** Whether an indication, a service or both decode as parts of a request. */
export const isPartly = (indication: unknown, service: unknown): boolean =>
  isRequest({ dateOfService: edition.effective, indications: [indication], services: [service] })

const answersOf = ({ fact }: Leaf): ReadonlyArray<unknown> => (fact?._tag === "Choice" ? fact.answers : [])

/** The presuppositions about a field: the answers that say there was nothing, and so rule other fields out. */
const rulesAbout = ({ scope }: Part, { path }: Leaf) =>
  presuppositions.filter(({ fact }) => fact.scope === scope && fact.path.join() === path.join())

/** The answers of a field that say the least first: those that rule other fields out. */
export const leastFirst = (part: Part, leaf: Leaf): ReadonlyArray<unknown> => [
  ...new Set([...rulesAbout(part, leaf).flatMap(({ excludes }) => excludes), ...answersOf(leaf)])
]

/** The same without what a stated answer rules out: "not done" beside a date of the test loses the date. */
export const consistent = (part: Part, stated: Fields): Fields => {
  let fields = stated
  for (const leaf of part.leaves) {
    for (const { excludes, when } of rulesAbout(part, leaf)) {
      if (!excludes.includes(at(fields, leaf.path) as string)) continue
      for (const { path, ...other } of part.leaves) {
        const alone = (value: unknown) => value !== undefined && when(put({}, path, value))
        if (alone(at(fields, path))) {
          fields = put(
            fields,
            path,
            answersOf({ path, ...other }).find((answer) => !alone(answer))
          )
        }
      }
    }
  }
  return fields
}
