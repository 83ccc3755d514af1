/**
 * The shape of a worked case: a sentence that a clinician can sign, a request, what the policy says of it, and what the
 * case shows. Data only; the requests are plain JSON, so that this module need not know their types.
 */
import type { ClauseId } from "./clauses.ts"
import type { GuidelineId } from "./guidelines.ts"
import type { ReadingId } from "./readings.ts"
import type { ThresholdId } from "./thresholds.ts"
import type { TrapId } from "./traps.ts"

/** What a case shows. */
export type Shows =
  /** An approval or repeat clause, satisfied and deciding, or missed by one fact. */
  | { readonly clause: ClauseId; readonly how: "met" | "just missed" }
  /** One alternative of an "or": which, in a few words. */
  | { readonly or: ClauseId; readonly limb: string }
  /** A redirect, an exemption, an ordering, a limit, an investigational statement or a precedence, at work. */
  | { readonly clause: ClauseId; readonly how: "applies" }
  /** A number just under, at, or just over its threshold. */
  | { readonly threshold: ThresholdId; readonly at: "under" | "at" | "over" }
  /** A default contradicted: the path of the fact. */
  | { readonly contradicts: string }
  /** A reading that decides. */
  | { readonly reading: ReadingId }
  /** A trap of the text. */
  | { readonly trap: TrapId }

/** The expected determination of one service. */
export interface Expected {
  readonly outcome:
    | "CriteriaMet"
    | "CriteriaNotMet"
    | "NeedsInformation"
    | "Referred"
    | "ClinicalReview"
    | "NotGoverned"
  /** Clauses that must be among those relied on. */
  readonly clauses: ReadonlyArray<ClauseId>
  readonly kind?: "prerequisite" | "criterion" | "not-listed" | "not-indicated" | "investigational" | "order-of-tests"
  readonly referral?: GuidelineId
  /** Paths of the facts that can still matter: all of them, in any order. */
  readonly missing?: ReadonlyArray<string>
  readonly possible?: ReadonlyArray<Expected["outcome"]>
}

export interface WorkedCase {
  /** The section and a short name: "PN-2/ulnar-preoperative". */
  readonly id: `PN-${string}/${string}`
  /** The case in plain sentences. */
  readonly says: string
  readonly shows: readonly [Shows, ...ReadonlyArray<Shows>]
  readonly request: { readonly [key: string]: unknown }
  /** For each service of the request, in order. */
  readonly expect: readonly [Expected, ...ReadonlyArray<Expected>]
}
