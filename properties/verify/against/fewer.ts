/**
 * Requests that state less, one fact fewer each, the same fact in every one of several that are compared. It may not know
 * why a request matters, nor whether one with less on file still does.
 */

import type { Request } from "../../../src/request/request.ts"
import { type Fields, put } from "../../../src/request/state.ts"
import { plainDate } from "../../generators/dates.ts"
import { isRequest } from "../../generators/parts.ts"
import { statedIn } from "../stated.ts"

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

/** The same requests with less on file: another service fewer, one fact fewer that all of them state alike, a plain date. */
export const fewer = (requests: ReadonlyArray<Request>): ReadonlyArray<ReadonlyArray<Request>> => {
  const [first] = requests
  const all = requests.map((request) => new Map(statedIn(request)))
  const shared = [...all[0]!].flatMap(([path, value]) => (all.every((one) => one.get(path) === value) ? [path] : []))
  const services = first!.services.map((_, place) => place).slice(1)
  return [
    ...services.map((place) =>
      requests.map((one) => ({ ...one, services: one.services.toSpliced(place, 1) as unknown as Request["services"] }))
    ),
    ...shared.map((path) => requests.map((one) => without(one, path))),
    ...(new Set(requests.map(({ dateOfService }) => dateOfService)).size === 1 && first!.dateOfService !== plainDate
      ? [requests.map((one) => ({ ...one, dateOfService: plainDate }))]
      : [])
  ].filter((changed) => changed.every(isRequest))
}

/** Says which of several candidates, the smallest first, still matters: its place, or nothing. */
export type FirstThatMatters = (candidates: ReadonlyArray<ReadonlyArray<Request>>) => Promise<number | undefined>

/** The smallest requests on the way down that still matter. */
export const smallest = async (
  requests: ReadonlyArray<Request>,
  first: FirstThatMatters
): Promise<ReadonlyArray<Request>> => {
  let found = requests
  for (;;) {
    const candidates = fewer(found).toSorted((a, b) => sizeOf(a) - sizeOf(b))
    const place = await first(candidates)
    if (place === undefined) return found
    found = candidates[place]!
  }
}
