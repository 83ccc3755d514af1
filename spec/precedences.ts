/**
 * Which rule goes first where the guards of two can both hold, and the reading or clause that says so. The programs put
 * the rules in an order; this register says why that order, once for each kind of pair. Data only: it cannot tell which
 * pairs there are.
 */
import type { ClauseId } from "./clauses.ts"
import type { ReadingId } from "./readings.ts"

/** In which way a rule decides. */
export type RuleKind =
  | "criteria"
  | "referral"
  | "not-governed"
  | "not-listed"
  | "not-indicated"
  | "investigational"
  | "order-of-tests"

/** Some rules: of one of these ways, and resting on one of these clauses or readings; what is left out is any. */
export interface Rules {
  readonly kinds?: ReadonlyArray<RuleKind>
  readonly citing?: ReadonlyArray<ClauseId | ReadingId>
}

export interface Precedence {
  readonly first: Rules
  readonly over: Rules
  readonly by: ClauseId | ReadingId
  readonly why: string
}

/** In this order: a pair is explained by the first entry that it fits. */
export const precedences: ReadonlyArray<Precedence> = [
  // ── the frame ─────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    first: { citing: ["R-01"] },
    over: { citing: ["R-01", "R-02", "R-03"] },
    by: "R-01",
    why: "whether this edition applies on the date of service comes before everything that it says of plan and study"
  },
  {
    first: { citing: ["R-03"] },
    over: { citing: ["R-02", "R-03"] },
    by: "R-03",
    why: "a plan or a study that the policy does not reach is outside it, whatever a mandate or a plan document says"
  },
  {
    first: { citing: ["PN-0.c6"] },
    over: { citing: ["PN-0.c5"] },
    by: "R-02",
    why: "a mandate outranks the plan document"
  },
  {
    first: { citing: ["PN-0.c1", "PN-0.c2", "PN-0.c5", "PN-0.c6", "PN-0.c13"] },
    over: {},
    by: "R-50",
    why: "the frame is the first thing decided"
  },
  // ── what a study is, whatever the indication ──────────────────────────────────────────────────────────────────────
  {
    first: { kinds: ["not-governed"], citing: ["R-04"] },
    over: {},
    by: "R-04",
    why: "a radiograph is not advanced imaging, so that no rule for imaging reaches it"
  },
  {
    first: { citing: ["PN-7.c1"] },
    over: {},
    by: "R-50",
    why: "neurography comes right after the frame: before referrals, lists and criteria"
  },
  // ── within a section ──────────────────────────────────────────────────────────────────────────────────────────────
  {
    first: {},
    over: { citing: ["PN-8.3.c13"] },
    by: "R-38",
    why: "the pointer to the spine guidelines takes the spine studies that no other rule of the section decides"
  },
  {
    first: { citing: ["PN-8.2.c3", "PN-8.1.c4", "PN-8.3.c13"] },
    over: { citing: ["PN-8.2.c2"] },
    by: "R-36",
    why: "onset in adulthood is judged like suspected ALS; that MRI is unnecessary is said of the other onsets"
  },
  {
    first: { citing: ["PN-4.c14"] },
    over: {},
    by: "R-73",
    why: "the vascular form is referred, whatever the study: its guideline, not the plexus list, speaks on it"
  },
  {
    first: { citing: ["R-26"] },
    over: { citing: ["R-26"] },
    by: "R-26",
    why: "a PET is refused for its place in the order of tests only while an MRI is possible and undone"
  },
  {
    first: { kinds: ["criteria"], citing: ["PN-4.c12"] },
    over: { citing: ["PN-4.c10"] },
    by: "R-53",
    why: "the grant for trauma names the plain cervical study outright and does not ask that radiculopathy be absent"
  },
  {
    first: { citing: ["PN-5.c6"] },
    over: { citing: ["PN-5.c6"] },
    by: "R-23",
    why: "each region ordered is matched with the plexus that belongs to it"
  },
  {
    first: { citing: ["PN-6.3.c7", "PN-6.3.c9"] },
    over: { citing: ["PN-6.3.c8", "PN-6.3.c10"] },
    by: "R-33",
    why: "the repeat interval speaks of studies that were done before"
  },
  {
    first: { citing: ["PN-6.3.c11"] },
    over: { citing: ["PN-6.3.c12"] },
    by: "R-33",
    why: "new or worsening symptoms open a chest CT without an interval"
  },
  {
    first: { citing: ["PN-6.3.c16"] },
    over: { citing: ["PN-6.3.c16"] },
    by: "R-04",
    why: "the radiograph of a painful bone is the one that the policy asks for"
  },
  {
    first: { citing: ["PN-8.1.c1"] },
    over: { citing: ["PN-8.1.c3"] },
    by: "R-35",
    why: "an established disease is not asked for the findings that a suspected one needs"
  },
  {
    first: { citing: ["PN-8.3.c9"] },
    over: { citing: ["PN-8.3.c8", "PN-8.3.c10"] },
    by: "R-37",
    why: "sphincter involvement lifts the bar on the lumbar spine first, then a cause in the legs to exclude"
  },
  {
    first: { citing: ["PN-9.c9"] },
    over: { citing: ["PN-9.c2"] },
    by: "R-39",
    why: "the CT for malignant change is named outright; the list for a tumor elsewhere is open"
  },
  {
    first: { kinds: ["referral"] },
    over: { kinds: ["criteria", "not-listed"] },
    by: "R-50",
    why: "referrals come before lists and criteria"
  }
]
