/**
 * A reading profile: a plan's own choices where the text can be read in more than one way, who made them and when, and
 * the dated inputs that the text leaves outside itself. Without one, the register's choices hold.
 */
import { Schema } from "effect"
import { edition } from "../../spec/edition.ts"
import { type LiveReadingId, readings } from "../../spec/readings.ts"

const live = readings.filter((reading) => reading.live)
const exists = (date: string): boolean => {
  const at = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
}
const CalendarDate = Schema.String.check(
  Schema.makeFilter((date) => (exists(date) ? undefined : "a date that exists, as YYYY-MM-DD")),
  Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u)
)

/** A profile, as JSON. Every key is optional but the name. */
export const Profile = Schema.Struct({
  /** The profile's name; it stands in the stamp of every determination. */
  name: Schema.NonEmptyString,
  decidedBy: Schema.optionalKey(Schema.NonEmptyString),
  decidedOn: Schema.optionalKey(CalendarDate),
  /** The option chosen for each reading that can be chosen. */
  readings: Schema.optionalKey(
    Schema.Struct(
      Object.fromEntries(
        live.map(({ id, options }) => [id, Schema.optionalKey(Schema.Literals(options.map((option) => option.id)))])
      ) as unknown as Record<LiveReadingId, Schema.optionalKey<Schema.Literals<ReadonlyArray<string>>>>
    )
  ),
  /** First date of service that the edition governs. */
  effective: Schema.optionalKey(CalendarDate),
  /** The public health emergency; both days included. */
  emergency: Schema.optionalKey(
    Schema.Struct({ from: CalendarDate, to: CalendarDate }).check(
      Schema.makeFilter(({ from, to }) => (from <= to ? undefined : { path: ["to"], issue: "a date on or after from" }))
    )
  )
})
export interface Profile extends Schema.Schema.Type<typeof Profile> {}

/** The register's own choices. */
export const registerProfile: Profile = {
  name: "register",
  readings: Object.fromEntries(live.map(({ id, options }) => [id, options[0].id])),
  effective: edition.effective,
  emergency: edition.emergency
}
