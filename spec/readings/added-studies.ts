/**
 * Readings added while the programs were written, where text and earlier readings were silent: what counts as the study,
 * the test or the obstacle that the text speaks of. Data only: it may not know how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const addedStudiesReadings = [
  {
    id: "R-52",
    question: "Is EMG/NCV one examination or two?",
    options: [
      {
        id: "one-but-in-fasciculations",
        says:
          "One, everywhere but in PN-8.3, where nerve conduction and needle EMG are asked for separately. " +
          "Elsewhere one of the two on file counts as EMG/NCV done."
      },
      {
        id: "two-everywhere",
        says: "Two: both components must be on file in every section."
      }
    ],
    reason: "The policy writes the two as a single study, sometimes only EMG, and spells both out in one place alone.",
    clauses: ["PN-1.c2", "PN-2.c1", "PN-3.c9", "PN-8.3.c11"],
    live: false
  },
  {
    id: "R-53",
    question: "Who decides a cervical MRI when trauma of the brachial plexus and radiculopathy are both documented?",
    options: [
      {
        id: "trauma-grant-for-plain",
        says:
          "Plain MRI for trauma is judged by the trauma grant; any other cervical MRI with radiculopathy is " +
          "Referred to SP-3."
      },
      {
        id: "radiculopathy-refers",
        says: "Radiculopathy sends every cervical MRI to SP-3."
      },
      {
        id: "trauma-decides",
        says: "Trauma decides every cervical MRI; a study other than the plain one is not listed."
      }
    ],
    reason: "The trauma grant names one study outright and does not ask that radiculopathy be absent.",
    clauses: ["PN-4.c9", "PN-4.c10", "PN-4.c12"],
    live: false
  },
  {
    id: "R-54",
    question: "What of a repeat chest CT in Lambert-Eaton syndrome when the first was positive?",
    options: [
      {
        id: "not-met",
        says: "The repeat rule asks for a negative first CT, so CriteriaNotMet."
      },
      {
        id: "review",
        says: "ClinicalReview: the rule does not reach a positive first CT, and nothing bars the study."
      }
    ],
    reason:
      "The rule here has no triggers that could speak for an early look, unlike that of myasthenia gravis; a " +
      "finding already on the first CT is followed on other grounds.",
    clauses: ["PN-6.1.c7"],
    live: false
  },
  {
    id: "R-55",
    question: "What of a chest CT in Gaucher disease without new symptoms and with no earlier CT on file?",
    options: [
      {
        id: "review-with-involvement",
        says:
          "ClinicalReview if lung involvement is documented and enzyme replacement or surveillance goes on; " +
          "otherwise CriteriaNotMet."
      },
      {
        id: "not-met",
        says: "CriteriaNotMet: the first CT is for symptoms, and there is nothing to repeat."
      },
      {
        id: "counts-as-due",
        says: "CriteriaMet with involvement: a study never done is overdue."
      }
    ],
    reason:
      "The repeat clause describes the patient but presumes an earlier study; without involvement neither chest " +
      "clause speaks for the CT.",
    clauses: ["PN-6.3.c11", "PN-6.3.c12"],
    live: false
  },
  {
    id: "R-56",
    question: "What of a spine study in PN-8 of a kind that the text does not list, such as CT, PET or contrast only?",
    options: [
      {
        id: "spine-guidelines",
        says: "It too follows PN-8.3.c13 and is Referred to the Spine guidelines."
      },
      {
        id: "not-listed",
        says: "CriteriaNotMet (not-listed), with the listed MRI as the alternative."
      }
    ],
    reason: "The pointer speaks of spine imaging that does not qualify, without regard to modality.",
    clauses: ["PN-8.1.c2", "PN-8.3.c7", "PN-8.3.c13"],
    live: false
  },
  {
    id: "R-57",
    question: "What does contraindicated take in where R-13 and R-17 speak of it?",
    options: [
      {
        id: "graded-as-in-pn-2",
        says:
          "The grading of PN-2 in R-24: contraindicated counts, unable and not available are left to judgment, " +
          "inconvenient never counts."
      },
      {
        id: "literal",
        says: "Contraindicated only; every other obstacle is unmet."
      }
    ],
    reason: "A nerve without a row and a row without a CT grant rest on the same general sentence as the rest of PN-2.",
    clauses: ["PN-1.c9", "PN-2.c18", "PN-2.c27"],
    live: false
  },
  {
    id: "R-58",
    question: "Does a code tell whether a study is neurography?",
    options: [
      {
        id: "order-says",
        says: "No. A study billed by an MRI code is MRN only if the order says so."
      },
      {
        id: "code-means-mri",
        says: "Yes: a code of MRI makes it MRI, and calling it MRN contradicts the code (R-41)."
      }
    ],
    reason: "MRN has no code of its own in the text and is billed under those of MRI.",
    clauses: ["PN-7.c1"],
    live: false
  },
  {
    id: "R-59",
    question: "Is fat suppression in PN-5 a criterion?",
    options: [
      {
        id: "noted",
        says: "It is a technique without a code: noted on the determination, not judged."
      },
      {
        id: "required",
        says: "An order that does not ask for it is not the listed study."
      }
    ],
    reason: "Nothing in a code or region tells it apart, and the radiology department sets the technique.",
    clauses: ["PN-5.c1", "PN-5.c2"],
    live: false
  },
  {
    id: "R-60",
    question: "When is MRI not possible before a PET for a plexus?",
    options: [
      {
        id: "inconvenient-is-possible",
        says:
          "When it is contraindicated, the patient is unable, or it is not available; inconvenience leaves it " +
          "possible."
      },
      {
        id: "contraindicated-only",
        says: "Only when it is contraindicated."
      },
      {
        id: "inconvenient-too",
        says: "Inconvenience counts too."
      }
    ],
    reason:
      "The sentence on order asks for MRI first without saying how hard it may be; what cannot be had cannot come " +
      "first.",
    clauses: ["PN-4.c17", "PN-5.c15"],
    live: false
  },
  {
    id: "R-61",
    question: "What of ultrasound of a deep or bone-covered nerve without a row?",
    options: [
      {
        id: "not-listed",
        says: "CriteriaNotMet (not-listed): the preference for ultrasound speaks of superficial nerves."
      },
      {
        id: "review",
        says: "ClinicalReview, as for a superficial nerve."
      }
    ],
    reason: "For these nerves the paragraph names MRI instead.",
    clauses: ["PN-1.c7", "PN-1.c8"],
    live: false
  },
  {
    id: "R-62",
    question: "What of a one-sided femur MRI in Gaucher disease?",
    options: [
      {
        id: "both-sides",
        says:
          "The text lists both femurs: met when both sides are ordered, as one service or two; otherwise not " +
          "listed, with the bilateral study named."
      },
      {
        id: "part-of-the-pair",
        says: "One side is a part of what is listed and is met."
      }
    ],
    reason: "Marrow disease is looked for in both, and the text writes bilateral into the study.",
    clauses: ["PN-6.3.c7", "PN-6.3.c8"],
    live: false
  },
  {
    id: "R-63",
    question: "Are the usually affected muscles a criterion of muscle MRI?",
    options: [
      {
        id: "noted",
        says: "Noted on the determination, not judged."
      },
      {
        id: "judged",
        says: "ClinicalReview unless the region is documented as one that the disease usually affects."
      }
    ],
    reason: "The text neither lists muscles by disease nor says by which measure they are usual.",
    clauses: ["PN-6.2.c2"],
    live: false
  }
] as const satisfies ReadonlyArray<Reading>
