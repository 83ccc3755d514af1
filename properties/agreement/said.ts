/**
 * What a decision says, as one text: the outcome, the kind of what is missing, the referral, and the clauses and readings
 * that decide, in their order. Made from rulings and from leaves, apart from how the diagrams make leaves of rulings.
 */
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import type { Ruling } from "../../src/language/ruling.ts"
import { outcomeOf } from "../../src/language/ruling.ts"

/** What a ruling of a program says. */
export const saidByRuling = (ruling: Ruling): string => {
  const kind = ruling._tag === "Weighed" || ruling._tag === "Unsupported" ? ruling.kind : undefined
  const guideline = ruling._tag === "Elsewhere" ? ruling.guideline : undefined
  return JSON.stringify([outcomeOf(ruling), kind ?? "", guideline ?? "", ...new Set(ruling.cites)])
}

/** What a leaf of a diagram says. */
export const saidByLeaf = ({ cites, guideline, kind, outcome }: Leaf): string =>
  JSON.stringify([outcome, kind ?? "", guideline ?? "", ...cites])

/** The outcome in what is said. */
export const outcomeIn = (said: string): string => said.slice(2, said.indexOf('"', 2))
