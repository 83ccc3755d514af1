/**
 * A record of output as text, for requests that come to one leaf each: what is said of a leaf is written once, so that a
 * decision costs less than reading the request. It says what `decide` says, field by field, or nothing: then `decide` is
 * to be asked. It does not know where a record comes from.
 */
import { type Profile, registerProfile } from "../language/profile.ts"
import { isValid } from "../request/decode.ts"
import { groundsAlone, type LeafAlone, leafAlone } from "./service-outcome.ts"

/** The fields of a determination that a leaf alone decides. */
const known: ReadonlyArray<string> = ["id", "_tag", "clauses", "readings"]

/** Writes the record of a value; nothing where `decide` has to be asked, or the value is no valid request. */
export type QuickWriter = (value: unknown) => string | undefined

/**
 * A writer of records with these fields only.
 *
 * @param fields the fields of the record, in the order in which a determination is to have them
 * @returns nothing where a field takes more than the leaf to say
 */
export const quickWriter = (
  fields: ReadonlyArray<string>,
  { profile = registerProfile }: { readonly profile?: Profile } = {}
): QuickWriter | undefined => {
  if (!fields.every((field) => known.includes(field))) return undefined
  const chosen = fields.filter((field) => field !== "id")
  const texts = [new Map<LeafAlone["leaf"], string>(), new Map<LeafAlone["leaf"], string>()] as const
  const textOf = (only: LeafAlone): string => {
    const written = texts[only.coded ? 1 : 0]
    const found = written.get(only.leaf)
    if (found !== undefined) return found
    const { clauses, readings } = groundsAlone(only)
    const said: Readonly<Record<string, unknown>> = { _tag: only.leaf.outcome, clauses, readings }
    const text = JSON.stringify(Object.fromEntries(chosen.map((field) => [field, said[field]])))
    written.set(only.leaf, text)
    return text
  }
  const hasId = fields.includes("id")
  return (value) => {
    if (!isValid(value)) return undefined
    const { id, services } = value
    let line = hasId && id !== undefined ? `{"id":${JSON.stringify(id)},"determinations":[` : '{"determinations":['
    for (let service = 0; service < services.length; service++) {
      const only = leafAlone(value, profile, service)
      if (only === undefined) return undefined
      line += service === 0 ? textOf(only) : `,${textOf(only)}`
    }
    return `${line}]}`
  }
}
