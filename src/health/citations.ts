/**
 * The register against the programs: operative clauses that no path cites, cited clauses that are not operative, and
 * readings that nothing cites. What is cited beside the rulings, or cannot be cited by any, is listed with the reason.
 */
import type { Clause } from "../../spec/clause.ts"
import type { KnownReading, ReadingId } from "../../spec/readings.ts"
import type { End } from "./guard-tree.ts"
import type { Finding } from "./program.ts"

/** Readings that a determination cites beside the rulings, and where. */
export const citedBeside = {
  "R-41": "a determination that used a code cites it",
  "R-44": "several indications: ALS beside fasciculations",
  "R-45": "several indications for one service",
  "R-51": "a notice beside the outcome",
  "R-69": "several indications: ALS beside fasciculations"
} as const satisfies { readonly [Id in ReadingId]?: string }

/** Readings that no single decision rests on, and why. */
export const structural = {
  "R-50": "says in which order everything is decided",
  "R-68": "ranks NotGoverned last among several indications"
} as const satisfies { readonly [Id in ReadingId]?: string }

/** Every clause and reading that paths cite, notes included. */
export const citedOn = (paths: Iterable<{ readonly value: End }>): ReadonlySet<string> => {
  const cited = new Set<string>()
  for (const { value } of paths) {
    if (value === undefined) continue
    for (const id of value.cites) cited.add(id)
    for (const note of value.notes ?? []) for (const id of note.cites) cited.add(id)
  }
  return cited
}

/** What is wrong between the register of clauses and what is cited. */
export const clauseFindings = (cited: ReadonlySet<string>, clauses: ReadonlyArray<Clause>): ReadonlyArray<Finding> =>
  clauses
    .filter(({ id, operative }) => operative !== cited.has(id))
    .map(({ id, operative, place }) =>
      operative
        ? { check: "an operative clause that is not cited", says: `${id} (${place}): no path cites it` }
        : { check: "a citation of a clause that is not operative", says: `${id} (${place}): a path cites it` }
    )

/** What is wrong between the register of readings and what is cited. */
export const readingFindings = (
  cited: ReadonlySet<string>,
  readings: ReadonlyArray<Pick<KnownReading, "id" | "question">>,
  elsewhere: { readonly [Id in ReadingId]?: string } = { ...citedBeside, ...structural }
): ReadonlyArray<Finding> =>
  readings.flatMap(({ id, question }): ReadonlyArray<Finding> => {
    const listed = elsewhere[id] !== undefined
    if (cited.has(id) !== listed) return []
    return [
      listed
        ? { check: "an entry that applies to nothing", says: `${id} is listed as cited elsewhere, and a path cites it` }
        : { check: "a reading that is not cited", says: `${id}: ${question}` }
    ]
  })
