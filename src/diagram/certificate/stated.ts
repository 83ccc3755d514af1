/**
 * What a determination states, as far as the diagrams can tell: outcome, kind, referral, clauses and readings, and what
 * is open. The words are those of the policy that made it, so they are texts here. Of a determination nothing else is
 * looked at: reasons, unmet criteria and notices are made from criteria, which no diagram has.
 */
import { Schema } from "effect"
import { Certificate } from "../../certificate.ts"
import type { Decided } from "../../language/ruling.ts"
import type { IndicationTag } from "../../request/indication.ts"
import type { Request } from "../../request/request.ts"
import { inDocumentOrder, winners } from "../deciding.ts"
import type { Portable } from "../portable.ts"
import { setAside } from "../several-indications.ts"

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

/** An indication of the request, and the outcomes that it comes to over all completions. */
export interface Considered {
  readonly indication: number
  readonly tag: IndicationTag
  readonly possible: ReadonlyArray<Decided>
}

/** The indications that a determination of this outcome is told of, and those that are set aside. */
export const toldOf = <A extends Considered>(
  request: Request,
  considered: ReadonlyArray<A>,
  outcome: Decided | undefined
) => {
  const aside = setAside(considered)
  const deciding = considered.filter((one) => !aside.includes(one))
  const won = outcome === undefined ? considered : winners(deciding, outcome)
  /** Nothing but the two that differ comes to the outcome. */
  const conflicting = won.length === 0
  return { aside, conflicting, told: inDocumentOrder(request, conflicting ? aside : won) }
}

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
