/**
 * What a determination states, as far as the diagrams can tell: outcome, kind, referral, clauses and readings, and what
 * is open. The words are those of the policy that made it, so they are texts here. Of a determination nothing else is
 * looked at: reasons, unmet criteria and notices are made from criteria, which no diagram has.
 */
import { Schema } from "effect"
import { Certificate } from "../../certificate.ts"
import type { Portable } from "../portable.ts"

const named = { clauses: Schema.Array(Schema.String), readings: Schema.Array(Schema.String) }

/** What is stated of one of several indications. */
export const StatedUnder = Schema.Struct({ indication: Schema.String, outcome: Schema.String, ...named })
export interface StatedUnder extends Schema.Schema.Type<typeof StatedUnder> {}

/** What is stated of a service. Every determination is one. */
export const Stated = Schema.Struct({
  _tag: Schema.String,
  service: Schema.Int,
  serviceId: Schema.optionalKey(Schema.String),
  ...named,
  kind: Schema.optionalKey(Schema.String),
  referral: Schema.optionalKey(Schema.Array(Schema.Struct({ guideline: Schema.String }))),
  possible: Schema.optionalKey(Schema.Array(Schema.String)),
  missing: Schema.optionalKey(Schema.Array(Schema.Struct({ fact: Schema.String }))),
  next: Schema.optionalKey(Schema.String),
  indications: Schema.optionalKey(Schema.Array(StatedUnder)),
  stamp: Schema.Struct({ edition: Schema.String, digest: Schema.String, profile: Schema.String }),
  certificate: Schema.optionalKey(Certificate)
})
export interface Stated extends Schema.Schema.Type<typeof Stated> {}

/** What is stated of a request: of each of its services, in their order. */
export const StatedRecord = Schema.Struct({
  id: Schema.optionalKey(Schema.String),
  determinations: Schema.Array(Stated)
})
export interface StatedRecord extends Schema.Schema.Type<typeof StatedRecord> {}

/** Leaves in the order in which they are reached, those of one kind first. */
export const kindFirst = (
  { leaves }: Pick<Portable, "leaves">,
  reached: ReadonlyArray<number>,
  kind: string | undefined
): ReadonlyArray<number> => {
  if (kind === undefined) return reached
  const isOfKind = (leaf: number) => leaves[leaf]!.kind === kind
  return [...reached.filter(isOfKind), ...reached.filter((leaf) => !isOfKind(leaf))]
}
