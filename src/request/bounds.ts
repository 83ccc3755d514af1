/**
 * What dates and intervals on file say of another interval: an examination lies between onset and service, a trial ends
 * by the date of service. Exactly what the decoder would refuse is left out, so that no completion is impossible.
 */
import type { Fact } from "../language/fact.ts"
import { daysBetween, monthsBetween } from "./calendar.ts"
import { brachial } from "./indications/plexus.ts"
import { at, computed, type Position, rootOf } from "./paths.ts"
import type { Request } from "./request.ts"
import { electrodiagnostics, onset } from "./work-up.ts"

/** The least and the most that a number can be; both the same when it is settled. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

const days = (request: Request, fact: Fact, position: Position): number | undefined => {
  const stated = at(rootOf(request, fact.scope, position), fact.path)
  return typeof stated === "number" ? stated : computed(request, fact, position)
}

const anyNumber: Bounds = { least: 0, most: Number.POSITIVE_INFINITY }

/** What the rest of the request says of a number that is neither stated nor computed. */
export const boundsOf = (request: Request, fact: Fact, position: Position): Bounds => {
  const done = request.electrodiagnostics?.date
  const sinceExamination = done === undefined ? undefined : daysBetween(done, request.dateOfService)
  if (fact.id === electrodiagnostics.daysAfterOnset.id) {
    const since = days(request, onset.daysBeforeService, position)
    if (since === undefined) return anyNumber
    return sinceExamination === undefined
      ? { least: 0, most: since }
      : { least: since - sinceExamination, most: since - sinceExamination }
  }
  if (fact.id === onset.daysBeforeService.id) {
    const least = (days(request, electrodiagnostics.daysAfterOnset, position) ?? 0) + (sinceExamination ?? 0)
    const settled = sinceExamination !== undefined && request.electrodiagnostics?.daysAfterOnset !== undefined
    return { least, most: settled ? least : Number.POSITIVE_INFINITY }
  }
  if (fact.id === brachial.trialMonths.id) {
    const began = at(rootOf(request, fact.scope, position), ["trialBegan"])
    return typeof began === "string" ? { least: 0, most: monthsBetween(began, request.dateOfService) } : anyNumber
  }
  return anyNumber
}
