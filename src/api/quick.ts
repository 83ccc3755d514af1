/**
 * A record of output as text, with few fields: what one ruling comes to is written once, so that a decision costs less than
 * reading the request. It says what `decide` says, field by field. It does not know where a record comes from.
 */
import { type Profile, registerProfile } from "../language/profile.ts"
import { isValid } from "../request/decode.ts"
import { type OutcomeGrounds, type Said, saidOf } from "./service-outcome.ts"

/** The fields of a determination that are found without its reasons. */
const known: ReadonlyArray<string> = ["id", "_tag", "clauses", "readings"]

/** Writes the record of a value; nothing where the value is no valid request. */
export type QuickWriter = (value: unknown) => string | undefined

/**
 * A writer of records with these fields only.
 *
 * @param fields the fields of the record, in the order in which a determination is to have them
 * @returns nothing where a field takes more to say
 */
export const quickWriter = (
  fields: ReadonlyArray<string>,
  { profile = registerProfile }: { readonly profile?: Profile } = {}
): QuickWriter | undefined => {
  if (!fields.every((field) => known.includes(field))) return undefined
  const chosen = fields.filter((field) => field !== "id")
  const texts = new WeakMap<OutcomeGrounds, string>()
  const textOf = ({ _tag, grounds }: Said): string => {
    const written = texts.get(grounds)
    if (written !== undefined) return written
    const said: Readonly<Record<string, unknown>> = { _tag, clauses: grounds.clauses, readings: grounds.readings }
    const text = JSON.stringify(Object.fromEntries(chosen.map((field) => [field, said[field]])))
    texts.set(grounds, text)
    return text
  }
  const hasId = fields.includes("id")
  return (value) => {
    if (!isValid(value)) return undefined
    const { id, services } = value
    let line = hasId && id !== undefined ? `{"id":${JSON.stringify(id)},"determinations":[` : '{"determinations":['
    for (let service = 0; service < services.length; service++) {
      const text = textOf(saidOf(value, profile, service))
      line += service === 0 ? text : `,${text}`
    }
    return `${line}]}`
  }
}
