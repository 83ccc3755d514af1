/**
 * What is on file and what is not: a fact more never changes what is decided, a fact less never gives an approval, and
 * what no program asks for does not count. Facts with a default are apart: contradicting an assumption may change all.
 */
import fc from "fast-check"
import { pathsOf } from "../../src/api/grounds.ts"
import type { Determination } from "../../src/determination.ts"
import { stretchOf } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"
import { partial } from "../generators/request.ts"
import type { Sampled } from "../laws/law.ts"
import { anyRequest, changing, verdict } from "./decider.ts"
import { alike, ofAllRequests } from "./general.ts"
import { hasNoDefault, type Place, placesOf, presupposes, valueFor, withAt } from "./places.ts"

/** A number for a name, another one for each seed. */
const mixed = (seed: number, name: string): number =>
  [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5 + seed) >>> 0

/**
 * One of some places: of all fields the one whose name comes first by chance, in the n-th service or indication that has
 * it. So it is mostly the same still where a request is made smaller elsewhere.
 */
const chosen = (places: ReadonlyArray<Place>, nth: number): Place | undefined => {
  const nameOf = ({ list, path }: Place): string => `${list} ${path.join(".")}`
  const least = Math.min(...places.map((place) => mixed(nth, nameOf(place))))
  const alike = places.filter((place) => mixed(nth, nameOf(place)) === least)
  return alike[nth % Math.max(1, alike.length)]
}

/** A request, and the same with one place changed that suits. */
const changed = (
  requests: fc.Arbitrary<Request>,
  suits: (request: Request) => (place: Place) => boolean,
  value: (request: Request, place: Place, nth: number) => unknown
) =>
  fc.tuple(requests, fc.nat(10_000), fc.nat(10_000)).map(([request, which, nth]) => {
    const place = chosen(placesOf(request).filter(suits(request)), which)
    const other = place === undefined ? undefined : withAt(request, place, value(request, place, nth))
    return { request, place, other }
  })

const lines = (
  one: ReadonlyArray<Determination>,
  other: ReadonlyArray<Determination>,
  agree: (one: Determination, other: Determination) => boolean
): boolean => one.every((each, at) => agree(each, other[at]!))

const hopeful = changing((one) =>
  one._tag === "NeedsInformation" && one.possible.includes("CriteriaMet") ? { ...one, _tag: "CriteriaMet" } : one
)
const mostly = fc.oneof({ arbitrary: partial(10), weight: 3 }, { arbitrary: anyRequest, weight: 1 })

export const aFactMore: Sampled = {
  ...ofAllRequests,
  id: "a-fact-more-decides-nothing-else",
  says: "A fact more that has no default never changes what is decided.",
  runs: 600,
  of: (decide) =>
    fc.property(
      changed(mostly, (request) => (place) => place.value === undefined && hasNoDefault(request)(place), valueFor),
      ({ other, request }) => {
        if (other === undefined) return true
        const [before, after] = [decide(request).determinations, decide(other).determinations]
        return lines(before, after, (was, is) => was._tag === "NeedsInformation" || was._tag === is._tag)
      }
    ),
  broken: { "approves where approval is possible": hopeful }
}

export const aFactLess: Sampled = {
  ...ofAllRequests,
  id: "a-fact-less-is-never-met",
  says: "A fact less that has no default never turns anything else into CriteriaMet.",
  runs: 600,
  of: (decide) =>
    fc.property(
      changed(
        anyRequest,
        (request) => (place) => place.value !== undefined && hasNoDefault(request)(place),
        () => undefined
      ),
      ({ other, request }) => {
        if (other === undefined) return true
        const [before, after] = [decide(request).determinations, decide(other).determinations]
        return lines(before, after, (was, is) => was._tag === "CriteriaMet" || is._tag !== "CriteriaMet")
      }
    ),
  broken: { "approves where approval is possible": hopeful }
}

/** Every place that a program asks about on some completion, whatever the service and the indication. */
const askedIn = (request: Request): ReadonlySet<string> =>
  new Set(
    request.services.flatMap((_, service) =>
      request.indications.flatMap((_, indication) =>
        pathsOf(request, registerProfile, { service, indication }).flatMap(({ asked }) => asked.map(({ path }) => path))
      )
    )
  )
export const notAskedFor: Sampled = {
  ...ofAllRequests,
  id: "a-fact-not-asked-for-never-matters",
  says: "A fact that was not asked for may be any other, and nothing is decided otherwise.",
  of: (decide) =>
    fc.property(
      changed(
        anyRequest,
        (request) => {
          const asked = askedIn(request)
          // the study is asked for on behalf of the other services too
          return (place) =>
            place.fact?._tag === "Choice" &&
            place.value !== undefined &&
            place.path[0] !== "study" &&
            !presupposes(place) &&
            !asked.has(place.name)
        },
        valueFor
      ),
      ({ other, request }) =>
        other === undefined ||
        lines(decide(request).determinations, decide(other).determinations, (was, is) => verdict(was) === verdict(is))
    ),
  broken: {
    "refuses whoever has a gadolinium allergy": changing((one, { contrastSafety }) =>
      contrastSafety?.gadolinium === "allergy" ? { ...one, _tag: "CriteriaNotMet" } : one
    )
  }
}

const onTheSameSide = changed(
  anyRequest,
  ({ electrodiagnostics }) =>
    ({ fact, value }) =>
      // the date of an examination and the time since onset give the time between them
      fact?._tag === "Number" && value !== undefined && electrodiagnostics?.date === undefined,
  (_, { fact, value }, nth) => {
    if (fact?._tag !== "Number") return value
    const other = Number(value) + 1 + (nth % 7)
    return stretchOf(fact, other) === stretchOf(fact, Number(value)) ? other : value
  }
)

export const sidesOnly: Sampled = {
  ...ofAllRequests,
  id: "a-number-counts-by-its-side",
  says: "A number counts only by the side of its thresholds, and is not repeated.",
  of: (decide) =>
    fc.property(
      onTheSameSide,
      ({ other, request }) => other === undefined || JSON.stringify(decide(request)) === JSON.stringify(decide(other))
    ),
  broken: {
    "says how old the patient is": changing((one, { patient }) => ({ ...one, reason: `${patient?.age} years old` }))
  },
  trials: alike(onTheSameSide.map(({ other, request }) => [request, other]))
}

export const informationLaws: ReadonlyArray<Sampled> = [aFactMore, aFactLess, notAskedFor, sidesOnly]
