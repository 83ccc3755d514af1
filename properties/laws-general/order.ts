/** What comes first in a request does not matter: indications, services, the keys of the JSON. */
import fc from "fast-check"
import { decideDecoded } from "../../src/api/decide.ts"
import type { Determination, RequestDetermination } from "../../src/determination.ts"
import type { Request } from "../../src/request/request.ts"
import { several } from "../generators/request.ts"
import type { Sampled } from "../laws/law.ts"
import { anyRequest, changing, changingRequest } from "./decider.ts"
import { alike, ofAllRequests } from "./general.ts"
import { unordered } from "./unordered.ts"

type List = "indications" | "services"

/** A request of several lines, and another order of one of its lists: turned round, or its first items moved to its end. */
const reordered = (list: List) =>
  fc
    .tuple(
      several.filter((request) => request[list].length > 1),
      fc.boolean(),
      fc.nat(5)
    )
    .map(([request, turned, moved]) => {
      const places = [...request[list].keys()]
      const cut = 1 + (moved % (places.length - 1))
      const order = turned ? places.reverse() : [...places.slice(cut), ...places.slice(0, cut)]
      return { request, order }
    })

const inOrder = (request: Request, list: List, order: ReadonlyArray<number>): Request =>
  ({ ...request, [list]: order.map((at) => request[list][at]) }) as unknown as Request

/** What a determination says, as far as order is no part of it; paths are those of the request before it was reordered. */
const content = (one: Determination, list: string, order: ReadonlyArray<number>): string => {
  const back = new RegExp(`${list}\\[(\\d+)\\]`, "g")
  const renamed: Determination = JSON.parse(
    JSON.stringify(one).replaceAll(back, (_, at) => `${list}[${order[Number(at)]}]`)
  )
  // reasons name things in their order; where an answer is stated and computed, either is its source
  return unordered({ ...renamed, service: 0 }, ["reason", "source"])
}
const asListed = (length: number): ReadonlyArray<number> => [...Array(length).keys()]

export const indicationsInAnyOrder: Sampled = {
  ...ofAllRequests,
  id: "order-of-indications",
  says: "The order of the indications changes nothing but the order in which they are named.",
  of: (decide) =>
    fc.property(reordered("indications"), ({ order, request }) => {
      const [one, other] = [decide(request), decide(inOrder(request, "indications", order))]
      return one.determinations.every(
        (each, at) =>
          content(each, "indications", asListed(order.length)) ===
          content(other.determinations[at]!, "indications", order)
      )
    }),
  broken: {
    "looks at the first indication only": changingRequest((request) => ({
      ...request,
      indications: [request.indications[0]]
    }))
  },
  trials: alike(reordered("indications").map(({ order, request }) => [request, inOrder(request, "indications", order)]))
}

export const servicesInAnyOrder: Sampled = {
  ...ofAllRequests,
  id: "order-of-services",
  says: "The order of the services changes nothing, and each keeps its determination.",
  of: (decide) =>
    fc.property(reordered("services"), ({ order, request }) => {
      const [one, other] = [decide(request), decide(inOrder(request, "services", order))]
      return order.every(
        (was, is) =>
          content(one.determinations[was]!, "services", asListed(order.length)) ===
          content(other.determinations[is]!, "services", order)
      )
    }),
  broken: {
    "lets a service see only those before it": (request) => {
      const seen = request.services.map((_, at) => {
        const [first, ...rest] = request.services.slice(0, at + 1)
        return decideDecoded({ ...request, services: [first!, ...rest] }).determinations[at]!
      })
      return { determinations: seen } as unknown as RequestDetermination
    }
  },
  // an engine that says one outcome says it of the first service, which stays where it is
  trials: alike(
    several.map((request) => {
      const [first, ...others] = request.services
      return [request, { ...request, services: [first!, ...others.reverse()] }]
    })
  )
}

/** The same value with the keys of every object the other way round. */
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, reversed(inner)])
        )
      : value

export const keysInAnyOrder: Sampled = {
  ...ofAllRequests,
  id: "order-of-keys",
  says: "The order of the keys changes nothing at all.",
  of: (decide) =>
    fc.property(
      anyRequest,
      (request) => JSON.stringify(decide(request)) === JSON.stringify(decide(reversed(request) as Request))
    ),
  broken: {
    "names the first key of the request": changing((one, request) => ({ ...one, reason: Object.keys(request)[0] }))
  }
}

export const orderLaws: ReadonlyArray<Sampled> = [indicationsInAnyOrder, servicesInAnyOrder, keysInAnyOrder]
