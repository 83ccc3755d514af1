/**
 * The places of a request where a fact or a date stands or could stand, so that laws can add one, take one away or change
 * one. It knows no fact by name, but for what a code says in place of a description.
 */
import { codes } from "../../spec/codes.ts"
import { at } from "../../src/request/paths.ts"
import { presuppositions } from "../../src/request/presuppositions.ts"
import type { Request } from "../../src/request/request.ts"
import { study } from "../../src/request/service.ts"
import { type Fields, put } from "../../src/request/state.ts"
import { statements } from "../generators/facts.ts"
import { indicationPart, isRequest, type Leaf, requestPart, servicePart } from "../generators/parts.ts"

/** A field of the request itself, or of one of its services or indications. */
export interface Place extends Leaf {
  readonly list?: "services" | "indications"
  readonly index: number
  /** As determinations print it. */
  readonly name: string
  readonly value: unknown
}

const inList = (list: "services" | "indications", request: Request): ReadonlyArray<Place> =>
  request[list].flatMap((owner, index) => {
    const { leaves } = "_tag" in owner ? indicationPart(owner._tag) : servicePart
    return leaves.map((leaf) => ({
      ...leaf,
      list,
      index,
      name: `${list}[${index}].${leaf.path.join(".")}`,
      value: at(owner, leaf.path)
    }))
  })

/** Every place of a request, filled or not. */
export const placesOf = (request: Request): ReadonlyArray<Place> => [
  ...requestPart.leaves.map((leaf) => ({
    ...leaf,
    index: 0,
    name: leaf.path.join("."),
    value: at(request, leaf.path)
  })),
  ...inList("services", request),
  ...inList("indications", request)
]

/** The request with a value at a place, or with none there; undefined when that is no request. */
export const withAt = (request: Request, { index, list, path }: Place, value: unknown): Request | undefined => {
  const fields = request as unknown as Fields
  const changed =
    list === undefined
      ? put(fields, path, value)
      : {
          ...fields,
          [list]: (fields[list] as ReadonlyArray<Fields>).with(
            index,
            put(request[list][index] as unknown as Fields, path, value)
          )
        }
  return isRequest(changed) ? changed : undefined
}

const spokenOfByCodes: ReadonlyArray<string> = [study.modality, study.region, study.contrast].map(({ path }) =>
  path.join()
)
const isDate = ({ fact, path }: Leaf): boolean => fact === undefined && path.at(-1) !== "id" && path.at(-1) !== "code"

/**
 * Whether a place holds a fact without a default, or a date. A study that a known code describes has none there: to
 * describe it otherwise contradicts the code, or makes it neurography.
 */
export const hasNoDefault =
  (request: Request) =>
  (place: Place): boolean => {
    const { fact, index, list, path } = place
    if (fact === undefined) return isDate(place)
    if (fact._tag === "Choice" && fact.fallback !== undefined) return false
    const coded = list === "services" && Object.hasOwn(codes, request.services[index]?.code ?? "")
    return !(coded && spokenOfByCodes.includes(path.join()))
  }

/** Whether what stands at a place narrows another fact: a date of a test says that it was done. */
export const presupposes = ({ path }: Place): boolean =>
  presuppositions.some(({ because }) => because.includes(path.join(".")))

/** Something that can be stated at a place, the n-th in turn. */
export const valueFor = ({ dateOfService }: Request, { fact }: Place, nth: number): unknown => {
  if (fact === undefined)
    return new Date(Date.parse(dateOfService) - (nth % 1500) * 86_400_000).toISOString().slice(0, 10)
  if (fact._tag === "Choice") return statements(fact)[nth % statements(fact).length]
  const near = fact.cuts.flatMap((cut: number) => [cut - 1, cut])
  return near[nth % near.length]
}
