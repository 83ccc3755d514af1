/**
 * What a sender writes freely does not come back: of the texts of a request, only its ids, the words of the closed
 * vocabularies and the codes of the code map can stand in a determination.
 */
import { isDeepStrictEqual } from "node:util"
import fc from "fast-check"
import { codes } from "../../spec/codes.ts"
import type { Request } from "../../src/request/request.ts"
import type { Sampled } from "../laws/law.ts"
import { anyRequest, changing, changingRequest, type Decide } from "./decider.ts"
import { alike, ofAllRequests } from "./general.ts"
import { placesOf, withAt } from "./places.ts"

/** Texts that occur nowhere else. */
const marked = (request: Request, mark: string): Request => ({
  ...request,
  id: `id of the request ${mark}`,
  services: request.services.map((service, at) => ({ ...service, id: `id of service ${at} ${mark}` })) as never
})

/** The determinations without what may repeat the sender's own texts, and without the stamp. */
const saidBy = (decide: Decide, request: Request): string =>
  JSON.stringify(decide(request).determinations.map((one) => ({ ...one, serviceId: "", stamp: "" })))

/** The texts of a request that are its own: dates, and codes that the map lacks. */
const freeTexts = (request: Request): ReadonlyArray<string> =>
  [
    request.dateOfService,
    ...placesOf(request)
      .filter(({ fact }) => fact === undefined)
      .map(({ value }) => value)
  ].filter((value) => typeof value === "string" && !Object.hasOwn(codes, value)) as ReadonlyArray<string>

export const nothingRepeated: Sampled = {
  ...ofAllRequests,
  id: "no-text-of-the-request",
  says: "No date, no id and no code that the map lacks is repeated in a determination.",
  runs: 600,
  of: (decide) =>
    fc.property(anyRequest, (request) => {
      const sent = marked(request, "Zq7")
      const said = saidBy(decide, sent)
      return !said.includes("Zq7") && freeTexts(sent).every((text) => !said.includes(text))
    }),
  broken: {
    "gives the date of service in its reason": changing((one, { dateOfService }) => ({
      ...one,
      reason: dateOfService
    })),
    "greets the sender": changing((one, { id }) => ({ ...one, reason: `Dear ${id}` }))
  }
}

export const idsDecideNothing: Sampled = {
  ...ofAllRequests,
  id: "ids-decide-nothing",
  says: "Ids decide nothing.",
  of: (decide) =>
    fc.property(anyRequest, (request) => {
      const [one, other] = [marked(request, "one"), marked(request, "other")]
      return saidBy(decide, one) === saidBy(decide, other)
    }),
  broken: {
    "takes an id for an urgent one": changing((one, { id }) => (id?.includes("other") ? { ...one, reason: "" } : one))
  },
  trials: alike(anyRequest.map((request) => [marked(request, "one"), marked(request, "other")]))
}

/** The request with a code at the first service that has none. */
const codedAs = (request: Request, code: string) => {
  const place = placesOf(request).find(({ path, value }) => path.join() === "code" && value === undefined)
  return place === undefined ? undefined : { at: place.index, coded: withAt(request, place, code)! }
}
const unknown = fc.constantFrom("00000", "ZZZZZ", "9999T")

export const unknownCodes: Sampled = {
  ...ofAllRequests,
  id: "unknown-codes-say-nothing",
  says: "A code that the map lacks says nothing: it may be any other, or none, and a notice says so.",
  runs: 600,
  of: (decide) =>
    fc.property(anyRequest, unknown, (request, code) => {
      const found = codedAs(request, code)
      if (found === undefined) return true
      const without = decide(request).determinations
      return decide(found.coded).determinations.every((one, service) => {
        if (service !== found.at) return isDeepStrictEqual(one, without[service])
        const notices = one.notices.filter(({ says }) => !says.startsWith("The code map does not know the code"))
        return notices.length < one.notices.length && isDeepStrictEqual({ ...one, notices }, without[service])
      })
    }),
  broken: {
    "looks a code up elsewhere": changingRequest((request) => ({
      ...request,
      services: request.services.map((service) => (service.code === "00000" ? { ...service, code: "74177" } : service))
    }))
  },
  trials: alike(fc.tuple(anyRequest, unknown).map(([request, code]) => [request, codedAs(request, code)?.coded]))
}

export const privateLaws: ReadonlyArray<Sampled> = [nothingRepeated, idsDecideNothing, unknownCodes]
