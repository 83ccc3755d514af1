/**
 * The numbers that the policy compares with: each a value with its unit, its direction and the clause that sets it, so
 * that no program contains a number. It may not know which fact is compared.
 */
import type { ClauseId } from "./clauses.ts"

export interface Threshold {
  readonly id: string
  readonly value: number
  readonly unit: "days" | "months" | "years"
  readonly bound: "at least" | "at most"
  readonly clause: ClauseId
  readonly says: string
}

export const thresholds = {
  earlyCourse: {
    id: "earlyCourse",
    value: 14,
    unit: "days",
    bound: "at most",
    clause: "PN-1.c5",
    says:
      "An early course: at most 14 days from the onset of symptoms. The text puts the peak of nerve conduction " +
      "changes at two weeks and sets no cut-off; day 14 counts as early."
  },
  conservativeTrial: {
    id: "conservativeTrial",
    value: 2,
    unit: "months",
    bound: "at least",
    clause: "PN-4.c13",
    says:
      "Conservative treatment of a neurogenic thoracic outlet syndrome was tried for at least 2 months, the lower " +
      "end of the range in the text."
  },
  conservativeTrialLong: {
    id: "conservativeTrialLong",
    value: 3,
    unit: "months",
    bound: "at least",
    clause: "PN-4.c13",
    says:
      "The same trial measured by the upper end of the range, at least 3 months; only where reading R-25 is set to " +
      "three-months."
  },
  lemsRepeat: {
    id: "lemsRepeat",
    value: 3,
    unit: "months",
    bound: "at least",
    clause: "PN-6.1.c7",
    says: "A chest CT in Lambert-Eaton syndrome is repeated no sooner than 3 months after the negative one."
  },
  gaucherRepeat: {
    id: "gaucherRepeat",
    value: 12,
    unit: "months",
    bound: "at least",
    clause: "PN-6.3.c8",
    says:
      "A Gaucher study is repeated no sooner than 12 months after the last of the same kind: spine and femurs " +
      "(PN-6.3.c8), abdomen (PN-6.3.c10), chest (PN-6.3.c12)."
  },
  dxaAge: {
    id: "dxaAge",
    value: 6,
    unit: "years",
    bound: "at least",
    clause: "PN-6.3.c13",
    says: "DXA in Gaucher disease starts at 6 years of age."
  },
  dxaRepeat: {
    id: "dxaRepeat",
    value: 24,
    unit: "months",
    bound: "at least",
    clause: "PN-6.3.c14",
    says: "DXA in Gaucher disease is repeated no sooner than 24 months after the last one."
  },
  adultAge: {
    id: "adultAge",
    value: 18,
    unit: "years",
    bound: "at least",
    clause: "PN-6.2.c7",
    says:
      "An adult is 18 or older. The text gives no number: below it an inflammatory muscle disease goes to the " +
      "pediatric guideline (R-32), from it on the pediatric DXA proviso is left to judgment (R-33)."
  }
} as const satisfies Record<string, Threshold>

/** A number of the policy, by its name. */
export type ThresholdId = keyof typeof thresholds
