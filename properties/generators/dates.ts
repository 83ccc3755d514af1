/**
 * Dates for a request: the date of service near the ends of its periods, and dates in place of stated intervals, drawn
 * so that both agree. What is computed from which dates comes from the facts' declarations.
 */
import { edition } from "../../spec/edition.ts"
import { type Threshold, type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import { between, isDate } from "../../src/request/calendar.ts"
import { at } from "../../src/request/paths.ts"
import { type Fields, put } from "../../src/request/state.ts"
import type { Draw } from "./drawn.ts"
import type { Part } from "./parts.ts"

const day = 86_400_000
const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10)
const lastOfMonth = (date: string): string => addDays(`${addDays(`${date.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1)

const { effective, emergency } = edition
const days = (from: string, to: string) => between.days(from, to)

/** A date of service that no threshold of the calendar is near. */
export const plainDate = addDays(emergency.to, 1)

/** A date of service: within the emergency or after it, now and then before the edition, often where one begins. */
export const drawDateOfService = (draw: Draw): string => {
  if (draw.chance(3)) return addDays(effective, -draw.one([1, draw.whole(2, 2000)]))
  const [from, length] = draw.chance(50) ? [effective, days(effective, emergency.to)] : [plainDate, 4000]
  const date = addDays(from, draw.one([0, length, draw.whole(0, length), draw.whole(0, length), draw.whole(0, length)]))
  return draw.chance(15) && from === plainDate ? lastOfMonth(date) : date
}

/** How many days a unit lasts on average, and at most. */
const lengths = { days: [1, 1], months: [30.437, 31], years: [365.25, 366] } as const

/** A date so many units before or after another one: the nearest, the furthest or one between. */
const apart = (
  draw: Draw,
  date: string,
  units: number,
  unit: Threshold["unit"],
  direction: 1 | -1
): string | undefined => {
  const [mean, longest] = lengths[unit]
  const rough = Math.round(units * mean)
  if (rough > 500_000) return undefined
  const ends = Array.from({ length: 9 }, (_, k) => k - 4).flatMap((k) => [k, k + longest])
  const found = [...ends, draw.whole(0, longest)]
    .map((k) => addDays(date, direction * (rough + k)))
    .filter(
      (other) => isDate(other) && (direction < 0 ? between[unit](other, date) : between[unit](date, other)) === units
    )
    .sort()
  return found.length === 0 ? undefined : draw.one([found[0]!, found.at(-1)!, draw.one(found)])
}

/** The same with dates in place of the intervals that can be computed from them, or beside them. */
export const withDates = (draw: Draw, part: Part, whole: Fields, dateOfService: string): Fields =>
  part.leaves.reduce((fields, { fact, path }) => {
    const interval = at(fields, path)
    if (fact?._tag !== "Number" || fact.between === undefined || typeof interval !== "number") return fields
    const { unit } = thresholds[fact.thresholds[0] as ThresholdId]
    const [start, end] = fact.between.map((name) => (name.startsWith("/") ? undefined : name.split(".")))
    let from = at(fields, start!) as string | undefined
    let to = end === undefined ? dateOfService : (at(fields, end) as string | undefined)
    if (to === undefined) {
      to = from === undefined ? addDays(dateOfService, -draw.whole(0, 60)) : apart(draw, from, interval, unit, 1)
      if (to === undefined || to > dateOfService) to = dateOfService
    }
    from ??= apart(draw, to, interval, unit, -1)
    if (from === undefined) return fields
    const dated = put(put(fields, start!, from), end ?? start!, end === undefined ? from : to)
    return put(dated, path, draw.chance(30) ? between[unit](from, to) : undefined)
  }, whole)
