/**
 * What a determination names among its grounds: a clause or a reading exactly where something holds. What is left to a
 * reviewer names all that is left open and nothing else, and what is refused names the first criterion that is unmet. It
 * may not know any law.
 */
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import { allOf, type Citation, type Criterion, not } from "../../src/language/criterion.ts"
import type { Decided } from "../../src/language/ruling.ts"
import type { Case, Statement } from "./law.ts"

/** What is named together; the first of it is named for this alone. */
export type Marks = readonly [mark: Citation, ...also: ReadonlyArray<Citation>]

/** What comes to an outcome names some things where they hold, and otherwise not. */
export const namedExactly = (
  outcome: Decided,
  { tags, where = allOf() }: Case,
  [mark, ...also]: Marks,
  holding: Criterion
): ReadonlyArray<Statement> => {
  const of = (right: (leaf: Leaf) => boolean) => (leaf: Leaf) => leaf.outcome !== outcome || right(leaf)
  return [
    { tags, where: allOf(where, holding), of: of(({ cites }) => [mark, ...also].every((one) => cites.includes(one))) },
    { tags, where: allOf(where, not(holding)), of: of(({ cites }) => !cites.includes(mark)) }
  ]
}

/** The same of what goes to a reviewer. */
export const reviewNames = (one: Case, marks: Marks, holding: Criterion) =>
  namedExactly("ClinicalReview", one, marks, holding)

/** The same of what is refused. */
export const refusalNames = (one: Case, marks: Marks, holding: Criterion) =>
  namedExactly("CriteriaNotMet", one, marks, holding)
