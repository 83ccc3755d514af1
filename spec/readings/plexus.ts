/**
 * Readings of the two plexuses (PN-4, PN-5). Data only: it may not know how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const plexusReadings = [
  {
    id: "R-21",
    question: "How far does the exemption from EMG reach?",
    options: [
      {
        id: "infiltration-only",
        says:
          "To malignant infiltration, known or suspected, and no further. Radiation plexitis or plexopathy studied " +
          "to rule out infiltration still needs EMG."
      },
      {
        id: "radiation-too",
        says: "To the radiation indications as well, since they name malignant infiltration."
      },
      {
        id: "known-infiltration",
        says: "To infiltration that is already known."
      }
    ],
    reason:
      "The words stand in brackets after the one indication. Imaging is how infiltration is established, so a " +
      "suspicion must be enough.",
    clauses: ["PN-4.c4", "PN-4.c5", "PN-4.c6", "PN-5.c7", "PN-5.c8", "PN-5.c9"],
    live: false
  },
  {
    id: "R-22",
    question: "Which studies of the brachial plexus does the condition on the upper trunk limit?",
    options: [
      {
        id: "neck-only",
        says: "MRI of the neck only; arm and chest carry no such condition."
      },
      {
        id: "every-region",
        says: "All three regions: arm, chest and neck each need disease of the upper trunk."
      }
    ],
    reason:
      "The bracket follows the neck codes directly. The wider reading would leave disease of the lower trunk " +
      "without any study.",
    clauses: ["PN-4.c1", "PN-4.c3"],
    live: true
  },
  {
    id: "R-23",
    question: "Which study goes with which lumbar plexus?",
    options: [
      {
        id: "by-anatomy",
        says:
          "By anatomy: abdomen and pelvis for the upper lumbar plexus, pelvis for the lumbosacral plexus, abdomen " +
          "and pelvis when both are involved. MRI of the abdomen (74183) counts only together with MRI of the " +
          "pelvis (72197)."
      },
      {
        id: "in-printed-order",
        says:
          "In the order of print: pelvis for the upper lumbar plexus, abdomen and pelvis for the lumbosacral " +
          "plexus."
      }
    ],
    reason:
      "The text labels the two sites itself as retroperitoneal and pelvic; taken in the order of print the studies " +
      "would miss the sites they are meant to show.",
    clauses: ["PN-5.c1", "PN-5.c2", "PN-5.c3", "PN-5.c4", "PN-5.c6"],
    live: true
  },
  {
    id: "R-24",
    question: "How unable to have MRI must a patient be before a CT takes its place, and which CT?",
    options: [
      {
        id: "graded",
        says:
          "Feasibility of MRI is one fact: possible, contraindicated, unable, not available, inconvenient. " +
          "Contraindicated counts everywhere. Unable counts in PN-4 and PN-5 and is ClinicalReview in PN-2. Not " +
          "available counts in PN-5 and is ClinicalReview in PN-2 and PN-4. Inconvenient is ClinicalReview in PN-5 " +
          "and unmet elsewhere. The condition on availability covers both CT options of PN-5. A CT in PN-4 needs " +
          "the cause, EMG and side of the MRI it replaces; of arm, chest, or neck if the upper trunk is involved, " +
          "without or with contrast, it is CriteriaMet; without and with contrast, ClinicalReview; of another " +
          "region, CriteriaNotMet."
      },
      {
        id: "contraindicated-only",
        says: "Only a contraindication counts, in every section, by the general paragraph."
      },
      {
        id: "any-obstacle",
        says: "Any obstacle counts in every section, inconvenience apart."
      }
    ],
    reason:
      "The sections use three different words, and the narrower or wider word of a section prevails over the " +
      "general one. What a word neither includes nor excludes is left to a person. PN-4 names no region and no " +
      "contrast for its CT, so those of the MRI are taken.",
    clauses: ["PN-1.c9", "PN-2.c18", "PN-2.c27", "PN-4.c18", "PN-5.c3", "PN-5.c4", "PN-5.c16"],
    live: false
  },
  {
    id: "R-25",
    question: "How long must the conservative trial in thoracic outlet syndrome have lasted, and what else is needed?",
    options: [
      {
        id: "two-months",
        says:
          "Neurogenic, a conservative trial of at least 2 months that failed, an operation considered, and EMG. A " +
          "vascular form is Referred to CH-31."
      },
      {
        id: "three-months",
        says: "The same with a trial of at least 3 months."
      }
    ],
    reason: "The range starts at two months, so two months satisfy it and less never does. It sets no upper limit.",
    clauses: ["PN-4.c13", "PN-4.c14"],
    live: true
  },
  {
    id: "R-26",
    question: "What becomes of a PET for a plexus?",
    options: [
      {
        id: "order-then-referral",
        says:
          "With MRI done, Referred to ONC-1.4. With MRI not done but possible, CriteriaNotMet as an order of " +
          "tests. With MRI not possible, Referred to ONC-1.4."
      },
      {
        id: "referral-at-once",
        says: "Referred to ONC-1.4 in every case; the order of tests is for that guideline."
      },
      {
        id: "never-without-mri",
        says: "CriteriaNotMet whenever MRI was not done, even where it cannot be done."
      }
    ],
    reason:
      "The order of tests is stated here, the criteria of PET elsewhere. An order cannot be kept by a patient who " +
      "can have no MRI.",
    clauses: ["PN-4.c17", "PN-4.c19", "PN-5.c15", "PN-5.c17"],
    live: false
  },
  {
    id: "R-27",
    question: "Does the EMG/NCV that the plexus lists put first reach the spine MRI for trauma inside them?",
    options: [
      {
        id: "inherited",
        says:
          "Yes. Plain cervical MRI for trauma of the brachial plexus, and plain lumbar MRI for trauma of the " +
          "lumbosacral plexus, cases after surgery included, are CriteriaMet after EMG/NCV. Cervical MRI for " +
          "radiculopathy is Referred to SP-3."
      },
      {
        id: "not-inherited",
        says: "No. The same spine MRI is CriteriaMet for trauma without EMG/NCV."
      }
    ],
    reason:
      "The permission stands in a bracket inside a list that comes after electrodiagnostics. Early trauma has the " +
      "remark on early courses as its way out.",
    clauses: ["PN-4.c2", "PN-4.c9", "PN-4.c10", "PN-4.c12", "PN-5.c5", "PN-5.c11"],
    live: true
  },
  {
    id: "R-28",
    question: "Which sides of a limb are supported, and what is a side on chest or neck?",
    options: [
      {
        id: "affected-side",
        says:
          "MRI of an arm or leg is one-sided; chest and neck show both sides, and a side stated for them is " +
          "ignored and noted. A bilateral limb request in PN-2 or PN-4 with one affected side is CriteriaNotMet " +
          "for the pair, with the supported side named; both sides affected, met. The unaffected side alone is " +
          "CriteriaNotMet, with the other named. A bilateral request is one service with side both; two one-sided " +
          "services in one request fall under R-43."
      },
      {
        id: "never-bilateral",
        says: "No bilateral limb study outside muscle disease and Gaucher disease, even with both sides affected."
      },
      {
        id: "either-side",
        says: "The side is not judged; a comparison side is as good."
      }
    ],
    reason:
      "The text says of the arm only that its MRI shows one side. A grant for a disorder of a nerve reaches the " +
      "side where the disorder is.",
    clauses: ["PN-4.c16", "PN-6.2.c3", "PN-6.3.c7"],
    live: false
  }
] as const satisfies ReadonlyArray<Reading>
