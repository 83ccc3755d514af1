/**
 * The reading of nerve sheath tumors (PN-9). Data only: it may not know how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const nerveSheathReadings = [
  {
    id: "R-39",
    question: "Which studies are first, which are follow-up, and what of tumors that the list does not place?",
    options: [
      {
        id: "list-and-follow-up",
        says:
          "First: vestibular schwannoma, MRI of the brain before and after contrast (70553), CriteriaMet with " +
          "HD-33.1 as further reading; paraspinal neurofibroma, each of 72156, 72157 and 72158. A tumor elsewhere " +
          "is ClinicalReview. Follow-up of any of them: new symptoms or findings; or post-operative, and the " +
          "surgeon's discretion or consultation, or a baseline after incomplete removal; otherwise CriteriaNotMet; " +
          "of a tumor elsewhere ClinicalReview at best. Malignant transformation, known or suspected: CT of the " +
          "chest 71260 and of the abdomen 74160. Surveillance of neurofibromatosis without a suspected tumor is " +
          "Referred to PEDONC-2.3, whatever the age."
      },
      {
        id: "follow-up-paraspinal-only",
        says: "The limit on follow-up concerns the paraspinal neurofibroma alone."
      },
      {
        id: "list-closed",
        says: "A tumor elsewhere is CriteriaNotMet, since the list names no study for it."
      },
      {
        id: "pointers-decide",
        says: "Vestibular schwannoma and neurofibromatosis are always Referred."
      }
    ],
    reason:
      "The list opens with what imaging may include, so it is not closed. The sentence on follow-up is worded for " +
      "all. The line on neurofibromatosis names no age.",
    clauses: ["PN-9.c2", "PN-9.c3", "PN-9.c4", "PN-9.c5", "PN-9.c6", "PN-9.c7", "PN-9.c8", "PN-9.c9", "PN-9.c10"],
    live: false
  }
] as const satisfies ReadonlyArray<Reading>
