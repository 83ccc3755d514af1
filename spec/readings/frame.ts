/**
 * Readings of the frame (PN-0): which edition, what outranks it, what it does not reach. Data only: it may not know
 * how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const frameReadings = [
  {
    id: "R-01",
    question: "Which date picks the edition, and when does the edition end?",
    options: [
      {
        id: "date-of-service",
        says:
          "The date of service picks the edition, and a request must state it. Before October 1, 2021 the request " +
          "is NotGoverned. The text has no end date: unless stated otherwise the edition is taken to be in force " +
          "on the date of service, which the determination lists as an assumption; stated as no longer in force, " +
          "NotGoverned."
      },
      {
        id: "date-of-request",
        says: "The date on which the request is made picks the edition."
      }
    ],
    reason:
      "The text ties the plan document to the date of service (PN-0.c8); one date for both keeps policy and plan " +
      "in step. A request from before the edition is outside it, not refused by it.",
    clauses: ["PN-0.c1", "PN-0.c8"],
    live: false
  },
  {
    id: "R-02",
    question: "How do mandate, plan document and policy rank, and in which direction do the higher ones work?",
    options: [
      {
        id: "mandate-plan-policy",
        says:
          "A mandate outranks the plan document, and the plan document outranks the policy, whether they grant or " +
          "withhold. If either speaks on the study, the request is NotGoverned and the determination names which " +
          "of them spoke and in what direction. When nothing is said, both are taken to be silent."
      },
      {
        id: "plan-above-all",
        says: "The plan document outranks a mandate too, as the word “always” might suggest."
      },
      {
        id: "restriction-only",
        says: "Mandate and plan document can only take away what the policy allows, never add to it."
      }
    ],
    reason:
      "The plan is ranked above the policy only; that a mandate comes first is implied by the guard on the plan's " +
      "last word. A conflict has two directions, and what follows from the plan is no result of these criteria.",
    clauses: ["PN-0.c5", "PN-0.c6", "PN-0.c8"],
    live: false
  },
  {
    id: "R-03",
    question:
      "What becomes of a study that is not on the list of reviewed procedures, or of a plan that is not " +
      "administered under the policy?",
    options: [
      {
        id: "not-governed",
        says:
          "NotGoverned. When nothing is said, the study is taken to be reviewed and the plan to be administered " +
          "under the policy."
      },
      {
        id: "judged-anyway",
        says: "The criteria are applied all the same, since the text mentions the study."
      }
    ],
    reason:
      "The text itself says that it mentions procedures which are not reviewed, and whom it governs. The list of " +
      "reviewed procedures lies outside the text, so it enters as a stated fact.",
    clauses: ["PN-0.c2", "PN-0.c13", "PN-0.c14"],
    live: false
  }
] as const satisfies ReadonlyArray<Reading>
