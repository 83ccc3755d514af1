/**
 * Vectors replayed through the programs: what is decided, against what is expected. It may not know how vectors are made.
 */
import { type Determination, decideDecoded } from "../../src/index.ts"
import type { Vector } from "../../src/vectors/vector.ts"

const textOf = (outcome: string, kind = "", referral = "", cites: ReadonlyArray<string> = []): string =>
  [outcome, kind, referral, ...[...cites].sort()].join(" ")

const said = (determination: Determination): string =>
  textOf(
    determination._tag,
    determination._tag === "CriteriaNotMet" ? determination.kind : undefined,
    determination._tag === "Referred" ? determination.referral.map(({ guideline }) => guideline).join() : undefined,
    [...determination.clauses, ...determination.readings]
  )

/** The vectors on which the programs come to something else: outcome, kind, referral or what decides. */
export const differences = (vectors: ReadonlyArray<Vector>): ReadonlyArray<string> =>
  vectors
    .filter(({ expected: { cites, kind, outcome, referral }, request }) => {
      const [determination] = decideDecoded(request).determinations
      return said(determination) !== textOf(outcome, kind, referral, cites)
    })
    .map(({ id }) => id)
