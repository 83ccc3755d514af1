/**
 * Readings of single-nerve disorders (PN-2). Data only: it may not know how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const focalReadings = [
  {
    id: "R-14",
    question:
      "Which conditions of carpal tunnel imaging hold together, and what of studies for other questions under this " +
      "label?",
    options: [
      {
        id: "all-three",
        says:
          "Pre-operative, EMG equivocal and clinical picture uncertain, all three, for ultrasound and MRI alike. A " +
          "study of the cervical spine ordered under this label is Referred to SP-3; other questions about the " +
          "wrist are Referred to MS-21."
      },
      {
        id: "ultrasound-unconditioned",
        says: "The conditions govern MRI only."
      },
      {
        id: "either-uncertainty",
        says: "Pre-operative, and either the EMG or the clinical picture uncertain."
      }
    ],
    reason: "One sentence carries both studies and all conditions, joined by and.",
    clauses: ["PN-2.c3", "PN-2.c4", "PN-2.c5"],
    live: false
  },
  {
    id: "R-15",
    question: "What are the two grounds of ulnar MRI?",
    options: [
      {
        id: "surgery-or-complex",
        says: "Pre-operative; or complex, and uncertain after EMG, and after ultrasound."
      },
      {
        id: "surgery-with-both-tests",
        says: "Either ground only after EMG and ultrasound were done and left doubt."
      }
    ],
    reason:
      "The list says any of the following, and the tests belong to the second item alone. Ultrasound is a " +
      "precondition of MRI nowhere else in the table.",
    clauses: ["PN-2.c6", "PN-2.c8", "PN-2.c9"],
    live: false
  },
  {
    id: "R-16",
    question: "What allows CT of the pelvis in sciatic neuropathy and meralgia paresthetica?",
    options: [
      {
        id: "iodinated-allergy-and-mri",
        says:
          "CT without contrast needs an allergy to iodinated contrast, a gadolinium reaction does not count, and a " +
          "contraindication to MRI as well; in meralgia also one of the reasons of its MRI. An allergy alone is " +
          "unmet. With MRI contraindicated, no allergy, and CT with contrast ordered: ClinicalReview, because the " +
          "row neither grants nor bars it."
      },
      {
        id: "either-suffices",
        says: "Allergy or contraindication, either one."
      },
      {
        id: "any-contrast-allergy",
        says: "An allergy to any contrast agent counts, gadolinium included."
      }
    ],
    reason:
      "The row joins the two by and. The agent that matters for a CT is iodinated, since the MRI of these rows " +
      "uses none. The CT of meralgia replaces an MRI and so needs that MRI's reason.",
    clauses: ["PN-2.c17", "PN-2.c18", "PN-2.c24", "PN-2.c25", "PN-2.c26", "PN-2.c27"],
    live: false
  },
  {
    id: "R-17",
    question: "What of CT in a row that grants none, femoral neuropathy included?",
    options: [
      {
        id: "review-if-contraindicated",
        says: "ClinicalReview when MRI is contraindicated, otherwise CriteriaNotMet."
      },
      {
        id: "never",
        says: "CriteriaNotMet in every case: the row lists no CT."
      },
      {
        id: "met-if-contraindicated",
        says: "CriteriaMet when MRI is contraindicated, by the general paragraph."
      }
    ],
    reason:
      "The general limit leaves room for CT where MRI is contraindicated but grants none; with no grant and no bar " +
      "a person decides.",
    clauses: ["PN-1.c9", "PN-2.c3", "PN-2.c8", "PN-2.c11", "PN-2.c21", "PN-2.c31"],
    live: false
  }
] as const satisfies ReadonlyArray<Reading>
