/** What the policy cannot tell apart: left and right, and one era of the calendar and the next. */
import fc from "fast-check"
import { edition } from "../../spec/edition.ts"
import { decideDecoded } from "../../src/api/decide.ts"
import type { Determination } from "../../src/determination.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"
import { dated } from "../generators/request.ts"
import type { Sampled } from "../laws/law.ts"
import { anyRequest, changing } from "./decider.ts"
import { alike, ofAllRequests } from "./general.ts"
import { placesOf, withAt } from "./places.ts"
import { unordered } from "./unordered.ts"

// ── left and right ──────────────────────────────────────────────────────────────────────────────────────────────────
const mirrored = (text: string): string =>
  text.replace(/\b(left|right)\b(?! to)/g, (side) => (side === "left" ? "right" : "left"))

/** The request with every side changed for the other. */
const mirror = (request: Request): Request =>
  placesOf(request).reduce(
    (so, place) => (place.value === "left" || place.value === "right" ? withAt(so, place, mirrored(place.value))! : so),
    request
  )

/** What is said, without the order in which the sides were asked for. */
const said = (one: Determination): string => unordered({ ...one, trace: [] })
/** Lists of answers name the left side first, whichever side is meant. */
const listed = (text: string): string => text.replaceAll(/(\\*")right\1, \1left\1/g, "$1left$1, $1right$1")

export const leftAndRight: Sampled = {
  ...ofAllRequests,
  id: "left-and-right",
  says: "Left and right are alike: with every side mirrored, nothing changes but the sides that are named.",
  of: (decide) =>
    fc.property(anyRequest, (request) => {
      const [here, there] = [decide(request).determinations, decide(mirror(request)).determinations]
      return here.every((one, at) => said(JSON.parse(listed(mirrored(JSON.stringify(one))))) === said(there[at]!))
    }),
  broken: {
    "images left sides only": changing((one, { services }) =>
      services[one.service]!.study?.side === "right" ? { ...one, _tag: "CriteriaNotMet" } : one
    )
  },
  trials: alike(anyRequest.map((request) => [request, mirror(request)]))
}

// ── the calendar ────────────────────────────────────────────────────────────────────────────────────────────────────
const [years, { effective, emergency }] = [400, edition]
const later = (date: string): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
const isDate = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** The request with every date moved by 400 years, after which the calendar repeats to the day. */
const moved = (request: Request): Request =>
  JSON.parse(JSON.stringify(request), (_, value) => (isDate(value) ? later(value) : value))

const movedProfile: Profile = {
  ...registerProfile,
  effective: later(effective),
  emergency: { from: later(emergency.from), to: later(emergency.to) }
}

export const noClock: Sampled = {
  ...ofAllRequests,
  id: "no-clock",
  says: "There is no clock: 400 years later, the edition and the emergency too, nothing changes.",
  of: (decide) =>
    fc.property(
      fc.oneof(dated, anyRequest),
      (request) => JSON.stringify(decide(request)) === JSON.stringify(decide(moved(request), { profile: movedProfile }))
    ),
  broken: {
    "knows what year it is": changing((one, { dateOfService }) =>
      dateOfService > "2100-01-01" ? { ...one, _tag: "NotGoverned" } : one
    ),
    "has an emergency of its own": (request) => decideDecoded(request)
  }
}

export const symmetryLaws: ReadonlyArray<Sampled> = [leftAndRight, noClock]
