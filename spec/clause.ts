/**
 * The shape of a clause: one statement of the policy, where it stands, what kind of statement it is, and what it says
 * in our own words. Data only. This module knows neither requests nor programs; it cannot tell who cites a clause.
 */

/** What a clause does to a request. */
export type ClauseKind =
  | "approval"
  | "denial-or-limit"
  | "prerequisite"
  | "exemption"
  | "repeat-interval"
  | "redirect"
  | "ordering"
  | "precedence"
  | "investigational"
  | "definition"
  | "informative"

/** How strongly the clause speaks, in our closed vocabulary (the document's own verbs differ from clause to clause). */
export type Strength = "must" | "should" | "may" | "not needed" | "bars" | "points" | "defines" | "describes"

interface Stated {
  readonly id: `PN-${string}.c${number}`
  readonly kind: ClauseKind
  readonly strength: Strength
  /** Where a reader of the document finds it, for example "indication 3" or "row 1, carpal tunnel, imaging column". */
  readonly place: string
  /** Lines of the text extraction whose digest the edition records; both ends included. */
  readonly lines: ReadonlyArray<readonly [from: number, to: number]>
  /** A paraphrase; for an informative clause that is not operative, a topic of at most ten words. */
  readonly text: string
}

/** A determination can rest on it: as a ground, a gate, a limit, a referral or a notice. */
export interface OperativeClause extends Stated {
  readonly operative: true
  readonly why?: never
}

/** No determination rests on it; `why` says what keeps it out. */
export interface SilentClause extends Stated {
  readonly operative: false
  readonly why: string
}

export type Clause = OperativeClause | SilentClause
