/**
 * What a sender writes freely does not come back: of the texts of a request, only its ids, the words of the closed
 * vocabularies and the codes of the code map can stand in a determination.
 */
import { isDeepStrictEqual } from "node:util"
import fc from "fast-check"
import { codes } from "../../spec/codes.ts"
import type { Request } from "../../src/request/request.ts"
import { anyRequest, changing, changingRequest, checkDecider, type Decide } from "./law.ts"
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

checkDecider({
  says: "no date, no id and no code that the map lacks is repeated in a determination",
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
})

checkDecider({
  says: "ids decide nothing",
  of: (decide) =>
    fc.property(anyRequest, (request) => {
      const [one, other] = [marked(request, "one"), marked(request, "other")]
      return saidBy(decide, one) === saidBy(decide, other)
    }),
  broken: {
    "takes an id for an urgent one": changing((one, { id }) => (id?.includes("other") ? { ...one, reason: "" } : one))
  }
})

checkDecider({
  says: "a code that the map lacks says nothing: it may be any other, or none, and a notice says so",
  runs: 600,
  of: (decide) =>
    fc.property(anyRequest, fc.constantFrom("00000", "ZZZZZ", "9999T"), (request, code) => {
      const place = placesOf(request).find(({ path, value }) => path.join() === "code" && value === undefined)
      if (place === undefined) return true
      const coded = withAt(request, place, code)!
      const without = decide(request).determinations
      return decide(coded).determinations.every((one, service) => {
        if (service !== place.index) return isDeepStrictEqual(one, without[service])
        const notices = one.notices.filter(({ says }) => !says.startsWith("The code map does not know the code"))
        return notices.length < one.notices.length && isDeepStrictEqual({ ...one, notices }, without[service])
      })
    }),
  broken: {
    "looks a code up elsewhere": changingRequest((request) => ({
      ...request,
      services: request.services.map((service) => (service.code === "00000" ? { ...service, code: "74177" } : service))
    }))
  }
})
