/**
 * Requests that state less, one fact fewer each, the same fact in every one of several that are compared. It may not know
 * why a request matters, nor whether one with less on file still does.
 */

import type { Request } from "../../../src/request/request.ts"
import { type Fields, put } from "../../../src/request/state.ts"
import { plainDate } from "../../generators/dates.ts"
import { isRequest } from "../../generators/parts.ts"
import { leaves, statedIn } from "../stated.ts"

/** The request without what is stated at a path. */
const without = (request: Request, path: string): Request => {
  const [, list, at, rest] = /^(?:(services|indications)\[(\d+)\]\.)?(.*)$/.exec(path)!
  const fields = request as unknown as Fields
  if (list === undefined) return put(fields, rest!.split("."), undefined) as unknown as Request
  const parts = fields[list] as ReadonlyArray<Fields>
  const part = put(parts[Number(at)]!, rest!.split("."), undefined)
  return { ...fields, [list]: parts.with(Number(at), part) } as unknown as Request
}

/** How many facts the requests state, those that they share counted once. */
export const sizeOf = (requests: ReadonlyArray<Request>): number =>
  new Set(requests.flatMap((request) => statedIn(request).map(([path]) => path))).size

/** The requests without one field of an indication or a service, wherever in them that same one stands. */
const withoutInPart = (requests: ReadonlyArray<Request>): ReadonlyArray<ReadonlyArray<Request>> =>
  (["services", "indications"] as const).flatMap((list) => {
    const parts = new Map(requests.flatMap((one) => one[list].map((part) => [JSON.stringify(part), part] as const)))
    return [...parts].flatMap(([text, part]) =>
      leaves(part)
        .filter(([path]) => path !== "_tag")
        .map(([path]) => {
          const changed = put(part as unknown as Fields, path.split("."), undefined)
          return requests.map((one) => {
            const all = one[list].map((other) => (JSON.stringify(other) === text ? changed : other))
            return { ...one, [list]: all } as unknown as Request
          })
        })
    )
  })

/** The same requests with less on file: another service fewer, one fact fewer that all of them state alike, a plain date. */
export const fewer = (requests: ReadonlyArray<Request>): ReadonlyArray<ReadonlyArray<Request>> => {
  const [first] = requests
  const all = requests.map((request) => new Map(statedIn(request)))
  const shared = [...all[0]!].flatMap(([path, value]) => (all.every((one) => one.get(path) === value) ? [path] : []))
  const services = first!.services.map((_, place) => place).slice(1)
  const candidates = [
    ...services.map((place) =>
      requests.map((one) => ({ ...one, services: one.services.toSpliced(place, 1) as unknown as Request["services"] }))
    ),
    ...shared.map((path) => requests.map((one) => without(one, path))),
    ...(requests.length > 1 ? withoutInPart(requests) : []),
    ...(new Set(requests.map(({ dateOfService }) => dateOfService)).size === 1 && first!.dateOfService !== plainDate
      ? [requests.map((one) => ({ ...one, dateOfService: plainDate }))]
      : [])
  ]
  const unique = new Map(candidates.map((changed) => [JSON.stringify(changed), changed]))
  return [...unique.values()].filter((changed) => changed.every(isRequest))
}

/** The candidates, the smallest first. */
const smallestFirst = (requests: ReadonlyArray<Request>) => fewer(requests).toSorted((a, b) => sizeOf(a) - sizeOf(b))

/** Says which of several candidates, the smallest first, still matters: its place, or nothing. */
export type FirstThatMatters = (candidates: ReadonlyArray<ReadonlyArray<Request>>) => Promise<number | undefined>

/** The smallest requests on the way down that still matter. */
export const smallest = async (
  requests: ReadonlyArray<Request>,
  first: FirstThatMatters
): Promise<ReadonlyArray<Request>> => {
  let found = requests
  for (;;) {
    const candidates = smallestFirst(found)
    const place = await first(candidates)
    if (place === undefined) return found
    found = candidates[place]!
  }
}

/** The same, where it is said of each candidate at once whether it matters. */
export const smallestThat = (
  requests: ReadonlyArray<Request>,
  matters: (candidate: ReadonlyArray<Request>) => boolean
): ReadonlyArray<Request> => {
  const next = smallestFirst(requests).find(matters)
  return next === undefined ? requests : smallestThat(next, matters)
}
