/**
 * Readings of MRN and of motor neuron disease (PN-7, PN-8). Data only: it may not know how a program asks for them.
 */
import type { Reading } from "../reading.ts"

export const motorNeuronReadings = [
  {
    id: "R-34",
    question: "What does MRN need, and what makes a study MRN?",
    options: [
      {
        id: "all-conditions",
        says:
          "Complicated, uncertain, EMG/NCV equivocal or non-diagnostic, ultrasound equivocal or non-diagnostic, " +
          "and a result that decides intervention or surgical planning, all of them. A study ordered as MRN is " +
          "judged by PN-7 whatever code bills it. Ultrasound not feasible, as for a deep nerve: ClinicalReview."
      },
      {
        id: "either-test",
        says: "One inconclusive test, electrodiagnostic or ultrasound, is enough."
      },
      {
        id: "judged-by-code",
        says: "A study billed under an MRI code is judged as that MRI."
      }
    ],
    reason:
      "The bracket names both tests, and the conditions are joined by and. No code for MRN is printed, so a rule " +
      "that went by codes would never apply.",
    clauses: ["PN-7.c1"],
    live: false
  },
  {
    id: "R-35",
    question: "Which motor neuron disease opens which studies in ALS?",
    options: [
      {
        id: "established-or-both-findings",
        says:
          "ALS established, or suspected with upper and lower motor neuron findings: MRI of brain, cervical, " +
          "thoracic and lumbar spine, each without or without and with contrast. Repeats are Referred to the Spine " +
          "guidelines."
      },
      {
        id: "suspicion-alone",
        says: "A suspicion of ALS is enough, whatever the findings."
      },
      {
        id: "established-only",
        says: "Only an established diagnosis makes the studies approvable; a suspected one is left to judgment."
      }
    ],
    reason:
      "The bracket explains what a suspicion is: a combination of both kinds of finding. The list of studies " +
      "carries no code and no limit on subsets.",
    clauses: ["PN-8.1.c2", "PN-8.1.c3", "PN-8.1.c4", "PN-8.2.c4"],
    live: false
  },
  {
    id: "R-36",
    question: "Whose MRI is unnecessary in spinal muscular atrophy?",
    options: [
      {
        id: "by-onset",
        says:
          "With onset in infancy or childhood MRI is usually unnecessary: CriteriaNotMet. With adult onset the " +
          "rules of suspected ALS apply. Onset, as infant, child or adult, is a fact of its own and not the age at " +
          "service."
      },
      {
        id: "by-age",
        says: "The age at service decides."
      },
      {
        id: "infants-only",
        says: "MRI is unnecessary in infants; a childhood onset goes to review."
      }
    ],
    reason: "The text sets adult onset against the rest. A grown patient can have had the disease since childhood.",
    clauses: ["PN-8.2.c1", "PN-8.2.c2", "PN-8.2.c3"],
    live: false
  },
  {
    id: "R-37",
    question: "What comes before imaging for fasciculations, and when is the lumbar spine open?",
    options: [
      {
        id: "all-prerequisites",
        says:
          "A complete history and nine laboratory tests for every study; for brain, cervical and thoracic MRI also " +
          "upper motor neuron signs, nerve conduction and needle EMG, both. Lumbar MRI, without or without and " +
          "with contrast, needs history and laboratory tests and no EMG: with sphincter involvement CriteriaMet; " +
          "otherwise, with a lower motor neuron cause in the legs to exclude, Referred to SP-6.1; otherwise R-38."
      },
      {
        id: "emg-for-lumbar",
        says: "Electrodiagnostics come before the lumbar spine as well."
      },
      {
        id: "lumbar-exceptions-alike",
        says: "Both exceptions make lumbar MRI CriteriaMet."
      }
    ],
    reason:
      "The electrodiagnostic sentence speaks of the central nervous system. The pointer to the spine guideline " +
      "stands with the second exception only.",
    clauses: [
      "PN-8.3.c2",
      "PN-8.3.c3",
      "PN-8.3.c4",
      "PN-8.3.c6",
      "PN-8.3.c7",
      "PN-8.3.c8",
      "PN-8.3.c9",
      "PN-8.3.c10",
      "PN-8.3.c11"
    ],
    live: false
  },
  {
    id: "R-38",
    question: "How far does the last pointer to the spine guidelines reach, and what fails without it?",
    options: [
      {
        id: "motor-neuron-only",
        says:
          "To PN-8. There a spine study whose criteria fail is Referred to the Spine guidelines, whatever its " +
          "prerequisites. Where the text itself calls the study not indicated or usually unnecessary it is " +
          "CriteriaNotMet (not-indicated) with those guidelines as further reading: lumbar in fasciculations with " +
          "both exceptions documented absent, and spinal muscular atrophy of an infant or child. Criteria that " +
          "hold with prerequisites undone are CriteriaNotMet; a brain study that fails either way is " +
          "CriteriaNotMet."
      },
      {
        id: "muscle-and-storage-too",
        says: "To PN-8 and to PN-6: a spine study there whose criteria fail is Referred as well."
      }
    ],
    reason:
      "The sentence stands in PN-8.3 and speaks of neuromuscular or muscle disorders, which PN-6 also is; its " +
      "place limits it to the motor neuron sections. A referral for failed criteria is stated, one for undone " +
      "prerequisites is not.",
    clauses: ["PN-8.2.c2", "PN-8.3.c8", "PN-8.3.c13"],
    live: true
  }
] as const satisfies ReadonlyArray<Reading>
