/**
 * The scalars of a request: dates and short texts. A date is a calendar date without a time; impossible dates are refused.
 */
import { Schema } from "effect"
import { isDate } from "./calendar.ts"

/** A calendar date, `YYYY-MM-DD`. */
export const IsoDate = Schema.String.check(
  Schema.makeFilter((text) => (isDate(text) ? undefined : "a date that exists, as YYYY-MM-DD")),
  Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u, { message: "a calendar date as YYYY-MM-DD" })
).annotate({ description: "A calendar date, YYYY-MM-DD.", format: "date" })

/** A short text of the sender's own, such as an id. It is returned, and never read. */
export const Text = Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(200))

const isText = Schema.is(Text)

/** The id of a value that may be no request, if it is one that a request could have; nothing else of it is repeated. */
export const idOf = (value: unknown): { readonly id?: string } => {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined
  return isText(id) ? { id } : {}
}
