/**
 * Deciding requests that are columns of numbers rather than objects: one service under one indication in each row, every
 * fact a column of the places of its answers. It reads the diagrams; what a row comes to is what `decide` says of a request
 * that states the same.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { ReadingId } from "../../spec/readings.ts"
import { policyInterpreter, programDiagrams } from "../diagram/policy-diagrams.ts"
import { type AnswerSet, answersAsSet, type ChoiceFact, type Fact } from "../language/fact.ts"
import { type Profile, registerProfile } from "../language/profile.ts"
import type { Decided } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"
import { cited } from "./grounds.ts"

/** A column: what its numbers stand for. */
export type ColumnFact =
  | {
      readonly id: string
      /** What the places 0, 1, … stand for. */
      readonly answers: ReadonlyArray<string | boolean>
      /** What is assumed where there is no column. */
      readonly fallback?: string | boolean
    }
  | {
      readonly id: string
      /** A number says how many of these it reaches. */
      readonly cuts: ReadonlyArray<number>
    }

/** Where a row can end. */
export interface ColumnEnd {
  readonly _tag: Decided
  readonly clauses: ReadonlyArray<ClauseId>
  readonly readings: ReadonlyArray<ReadingId>
}

const listed = (fact: Fact): ColumnFact =>
  fact._tag === "Number"
    ? { id: fact.id, cuts: fact.cuts }
    : { id: fact.id, answers: fact.answers, ...(fact.fallback === undefined ? {} : { fallback: fact.fallback }) }

/** The facts that can be columns: all but the readings, which a profile chooses, and facts about other services. */
export const columnFacts: ReadonlyArray<ColumnFact> = programDiagrams.facts
  .filter(({ scope }) => scope !== "reading" && scope !== "order")
  .map(listed)

/** Where rows can end, by the numbers that `decideColumns` gives. */
export const columnEnds: ReadonlyArray<ColumnEnd | undefined> = programDiagrams.leaves.map(({ cites, outcome }) =>
  outcome === undefined ? undefined : { _tag: outcome, ...cited(cites) }
)

/** What is known of a fact in every row, where it has no column. */
const always = (fact: Fact, { readings = {} }: Profile): AnswerSet => {
  if (fact._tag === "Number") return 0
  // a row is one service: there is no other
  if (fact.scope === "order") return answersAsSet(fact as ChoiceFact<boolean>, [false])
  const chosen: Readonly<Record<string, string>> = readings
  const usual = fact.scope === "reading" ? (chosen[fact.id] ?? fact.answers[0]) : fact.fallback
  return usual === undefined ? 0 : answersAsSet(fact as ChoiceFact<string | boolean>, [usual])
}

/**
 * Decides the rows of some columns.
 *
 * @param tag the indication of every row
 * @param rows how many there are
 * @param columns by the id of the fact: for each row the place of its answer, or how many cuts the number reaches; any
 * other number, such as -1 or 255, where it is not known
 * @returns for each row a place in {@link columnEnds}; -1 where a fact that matters is not known, and `decide` is to be asked
 * @throws RangeError for a column of no fact, or one that is too short
 *
 * **Example** (Three rows)
 *
 * ```ts
 * import { columnEnds, columnFacts, decideColumns } from "pnd-policy"
 *
 * const place = (id: string, answer: string) => {
 *   const fact = columnFacts.find((one) => one.id === id)
 *   return fact !== undefined && "answers" in fact ? fact.answers.indexOf(answer) : -1
 * }
 * const periods = ["before this edition", "outside the emergency"].map((answer) => place("period", answer))
 * const ends = decideColumns("TarsalTunnelSyndrome", 3, {
 *   period: Int8Array.of(...periods, -1),
 *   "study.modality": new Int8Array(3).fill(place("study.modality", "MRI"))
 * })
 * Array.from(ends, (end) => columnEnds[end]?._tag) // => ["NotGoverned", "Referred", undefined]
 * ```
 */
export const decideColumns = (
  tag: IndicationTag,
  rows: number,
  columns: Readonly<Record<string, ArrayLike<number>>>,
  { profile = registerProfile }: { readonly profile?: Profile } = {}
): Int32Array => {
  for (const [id, column] of Object.entries(columns)) {
    if (!columnFacts.some((fact) => fact.id === id)) throw new RangeError("a column of no fact; columnFacts lists them")
    if (column.length < rows) throw new RangeError(`the column of ${id} has fewer than ${rows} rows`)
  }
  const { facts } = programDiagrams
  const given = facts.map(({ id }) => columns[id])
  const usual = facts.map((fact) => always(fact, profile))
  const sizes = facts.map((fact) => (fact._tag === "Number" ? fact.cuts.length + 1 : fact.answers.length))
  let row = 0
  const possible = (fact: number): AnswerSet => {
    const column = given[fact]
    if (column === undefined) return usual[fact]!
    const place = column[row]!
    return place >= 0 && place < sizes[fact]! ? 1 << place : 0
  }
  const { leafWithin } = policyInterpreter()
  const ends = new Int32Array(rows)
  for (; row < rows; row++) ends[row] = leafWithin(tag, possible)
  return ends
}
