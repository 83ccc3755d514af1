/** What each of the six outcomes means and what it never means, in plain words, with a sign beside the word. */
import type { Outcome } from "../../src/determination.ts"

/** An outcome for a reader. */
export interface OutcomeSaid {
  /** A sign for the eye; the word stands beside it. */
  readonly sign: string
  readonly means: string
  readonly neverMeans: string
}

export const outcomesSaid: { readonly [Tag in Outcome]: OutcomeSaid } = {
  CriteriaMet: {
    sign: "✓",
    means: "the policy’s criteria for this study are met",
    neverMeans: "that the plan pays"
  },
  CriteriaNotMet: {
    sign: "✗",
    means: "a criterion is documented as unmet, or the policy does not support the study",
    neverMeans: "a denial: that is a clinician’s act"
  },
  NeedsInformation: {
    sign: "?",
    means: "the facts on file allow more than one outcome; what is missing is listed",
    neverMeans: "that a fact is false"
  },
  Referred: {
    sign: "→",
    means: "another guideline decides",
    neverMeans: "that criteria are not met"
  },
  ClinicalReview: {
    sign: "◆",
    means: "the text leaves it to judgment",
    neverMeans: "that something is unknown"
  },
  NotGoverned: {
    sign: "–",
    means: "this edition does not decide",
    neverMeans: "that criteria are not met"
  }
}
