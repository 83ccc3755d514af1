/**
 * The shape of a reading: a question that the text leaves open, the ways to answer it, and the answer chosen. Data
 * only; it may not know how a program asks for it.
 */
import type { ClauseId } from "./clauses.ts"

/** One way to read the text. */
export interface ReadingOption {
  /** kebab-case */
  readonly id: string
  readonly says: string
}

export interface Reading {
  readonly id: `R-${string}`
  /** What the text leaves open. */
  readonly question: string
  /** The choice of this register first, then the alternatives that were considered. */
  readonly options: readonly [ReadingOption, ...ReadonlyArray<ReadingOption>]
  /** Why the first option was chosen. */
  readonly reason: string
  readonly clauses: ReadonlyArray<ClauseId>
  /** True: the programs ask for it, and a profile may choose another option. */
  readonly live: boolean
}
