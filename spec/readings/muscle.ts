/**
 * Readings of neuromuscular junction, muscle and storage disease (PN-6). Data only: it may not know how a program
 * asks for them.
 */
import type { Reading } from "../reading.ts"

export const muscleReadings = [
  {
    id: "R-29",
    question: "How certain must the diagnosis be before a chest CT, and are the lists in brackets conditions?",
    options: [
      {
        id: "as-each-says",
        says:
          "Myasthenia gravis needs an established diagnosis; Lambert-Eaton and stiff-person syndrome a suspected " +
          "or an established one. The lists in brackets are kinds of evidence and not conditions."
      },
      {
        id: "all-evidence",
        says: "Each list in brackets has to be complete."
      },
      {
        id: "suspicion-for-all",
        says: "A suspected diagnosis is enough in all three."
      }
    ],
    reason:
      "The three items use different words on purpose. A diagnosis that is established was suspected before. The " +
      "brackets hold nouns without a verb.",
    clauses: ["PN-6.1.c2", "PN-6.1.c3", "PN-6.1.c6", "PN-6.1.c9"],
    live: false
  },
  {
    id: "R-30",
    question: "When can the chest CT be repeated, and what if the first was positive?",
    options: [
      {
        id: "after-negative",
        says:
          "Myasthenia gravis: first CT negative and one of the three triggers, without interval. Lambert-Eaton: " +
          "first CT negative, at least 3 months, suspicion persisting. Stiff-person: no rule, ClinicalReview. With " +
          "a positive first CT in myasthenia gravis: none of the triggers, CriteriaNotMet; a trigger present, " +
          "ClinicalReview, because the rule does not reach a positive first CT and nothing bars the study."
      },
      {
        id: "any-first-result",
        says: "A trigger opens the repeat whatever the first CT showed."
      },
      {
        id: "three-months-for-all",
        says: "The three months hold in myasthenia gravis as well."
      }
    ],
    reason:
      "Interval and triggers are stated for one disease each and do not carry over. A positive first CT is " +
      "followed up on grounds that the text leaves out.",
    clauses: ["PN-6.1.c3", "PN-6.1.c7", "PN-6.1.c9"],
    live: false
  },
  {
    id: "R-31",
    question: "Where can the chest CT be done without contrast?",
    options: [
      {
        id: "mg-with-concern",
        says:
          "In PN-6.1, in myasthenia gravis with a concern about contrast only. In Gaucher disease it is the " +
          "regular study."
      },
      {
        id: "all-of-pn-6-1",
        says: "In all three diseases of PN-6.1 where contrast is a concern."
      }
    ],
    reason:
      "The sentence names individuals with myasthenia gravis. Gaucher disease lists the plain CT without any such " +
      "concern.",
    clauses: ["PN-6.1.c4", "PN-6.3.c11"],
    live: false
  },
  {
    id: "R-32",
    question: "What must muscle MRI rest on, and which requests go elsewhere?",
    options: [
      {
        id: "all-three",
        says:
          "For myopathy or myositis: examination, EMG/NCV as a gate, and laboratory tests, all three. For planning " +
          "a biopsy: none of them. Bilateral studies are allowed. Inflammatory disease under 18 is Referred to " +
          "PEDMS-10.3, lung disease to CH-11.1, a tumor search in dermatomyositis or polymyositis to ONC-30.3."
      },
      {
        id: "any-adjunct",
        says:
          "For myopathy or myositis: examination and at least one of EMG/NCV and laboratory tests; everything else " +
          "as in the choice."
      }
    ],
    reason:
      "The bracket joins the tests by and. The biopsy stands as an item of its own without a bracket. The " +
      "pediatric pointer gives no age, so 18 is taken.",
    clauses: ["PN-6.2.c3", "PN-6.2.c4", "PN-6.2.c5", "PN-6.2.c6", "PN-6.2.c7", "PN-6.2.c8", "PN-6.2.c9"],
    live: true
  },
  {
    id: "R-33",
    question: "What is a repeat in Gaucher disease, who can have DXA, and what of cases between the clauses?",
    options: [
      {
        id: "per-study",
        says:
          "A repeat needs at least 12 months since the same study, and enzyme replacement or surveillance; for the " +
          "chest also documented involvement, while new or worsening symptoms reopen the chest CT without " +
          "interval. DXA: age at least 6, first or at least 24 months since the last, requester expert in " +
          "pediatric DXA; under 6, CriteriaNotMet; from 18 on without that expertise, ClinicalReview. Painful " +
          "bone: radiograph first, then MRI without and with contrast if it is non-diagnostic or points further. " +
          "PET or PET/CT: CriteriaNotMet, investigational. No study on file and the diagnosis not recent: " +
          "ClinicalReview, since neither clause reaches it."
      },
      {
        id: "shared-interval",
        says: "The 12 months run from any imaging for the disease."
      },
      {
        id: "late-first-as-initial",
        says: "A first study counts as initial whenever the diagnosis was made."
      }
    ],
    reason:
      "Each repeat clause follows the study it repeats. The reason given against PET/CT lies in its tracers and " +
      "covers PET. A demand for pediatric expertise fits an adult badly, and a late first study fits no clause.",
    clauses: [
      "PN-6.3.c7",
      "PN-6.3.c8",
      "PN-6.3.c9",
      "PN-6.3.c10",
      "PN-6.3.c11",
      "PN-6.3.c12",
      "PN-6.3.c13",
      "PN-6.3.c14",
      "PN-6.3.c16",
      "PN-6.3.c17",
      "PN-6.3.c18"
    ],
    live: false
  }
] as const satisfies ReadonlyArray<Reading>
