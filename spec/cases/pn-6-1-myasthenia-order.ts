/**
 * Worked cases of myasthenia gravis (PN-6.1): the order itself, the evaluation, and what is left undocumented. Data
 * only: they may not know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { myasthenia, noTrigger } from "./indications.ts"
import { evaluated, never } from "./on-file.ts"
import { chestCt, firstChestCt, firstPlainChestCt } from "./ordered.ts"

const first = { ...evaluated, indications: [myasthenia], services: [firstChestCt] }

export const myastheniaOrderCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.1/mg-both-contrast-forms",
    says: "Plain and contrast chest CT are ordered and contrast is a concern: one stands for the other, review.",
    shows: [{ reading: "R-43" }],
    request: { ...first, contrastSafety: { iodinated: "concern" }, services: [firstChestCt, firstPlainChestCt] },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-6.1.c4"] },
      { outcome: "ClinicalReview", clauses: ["PN-6.1.c4"] }
    ]
  },
  {
    id: "PN-6.1/mg-both-forms-without-concern",
    says: "Both forms are ordered and contrast is no concern: the plain CT fails, the contrast CT goes to a reviewer.",
    shows: [{ reading: "R-43" }],
    request: { ...first, contrastSafety: { iodinated: "neither" }, services: [firstPlainChestCt, firstChestCt] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-6.1.c4"], kind: "criterion" },
      { outcome: "ClinicalReview", clauses: ["PN-6.1.c4"] }
    ]
  },
  {
    id: "PN-6.1/mg-contrast-despite-allergy",
    says: "Contrast CT in established myasthenia with a contrast allergy on file: still supported, with a notice.",
    shows: [{ reading: "R-51" }],
    request: { ...first, contrastSafety: { iodinated: "allergy" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c2"] }]
  },
  {
    id: "PN-6.1/mg-ct-without-and-with",
    says: "A chest CT before and after contrast is not a form that myasthenia has.",
    shows: [{ reading: "R-40" }],
    request: {
      ...first,
      services: [{ study: { ...chestCt, contrast: "without and with" }, previous: never }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }]
  },
  {
    id: "PN-6.1/mg-chest-mri",
    says: "MRI of the chest for the thymus is not listed; CT is.",
    shows: [{ reading: "R-40" }],
    request: { ...first, services: [{ code: "71552", previous: never }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }]
  },
  {
    id: "PN-6.1/mg-pet",
    says: "PET/CT for a thymic tumor in myasthenia is not listed here, whatever the CT showed.",
    shows: [{ trap: "T-25" }, { reading: "R-40" }],
    request: { ...first, services: [{ study: { modality: "PET/CT", region: "chest" } }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }]
  },
  {
    id: "PN-6.1/mg-radiograph",
    says: "A chest radiograph in myasthenia is no advanced imaging: this policy does not decide it.",
    shows: [{ reading: "R-04" }],
    request: { ...first, services: [{ study: { modality: "radiograph", region: "chest" } }] },
    expect: [{ outcome: "NotGoverned", clauses: [] }]
  },
  {
    id: "PN-6.1/mg-code-against-description",
    says: "The code says plain, the order says with contrast, and both would be supported: the contradiction is idle.",
    shows: [{ reading: "R-41" }, { trap: "T-48" }],
    request: {
      ...first,
      contrastSafety: { iodinated: "concern" },
      services: [{ code: "71250", study: chestCt, previous: never }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: [] }]
  },
  {
    id: "PN-6.1/mg-code-against-description-open",
    says: "The code says plain, the order says with contrast, and only one would be supported: ask which is meant.",
    shows: [{ reading: "R-41" }],
    request: {
      ...first,
      contrastSafety: { iodinated: "neither" },
      services: [{ code: "71250", study: chestCt, previous: never }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].code"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.1/mg-never-evaluated",
    says: "Established myasthenia, but nobody evaluated the patient for this request: the evaluation comes first.",
    shows: [
      { clause: "PN-1.c1", how: "applies" },
      { clause: "PN-6.1.c2", how: "just missed" }
    ],
    request: { ...first, evaluation: { contact: "none" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.1/mg-video-visit",
    says: "An established patient was seen by video, long after the pandemic: that is an evaluation.",
    shows: [{ clause: "PN-1.c3", how: "applies" }, { trap: "T-44" }, { reading: "R-05" }],
    request: { ...first, evaluation: { contact: "remote, established patient" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c3", "PN-6.1.c2"] }]
  },
  {
    id: "PN-6.1/mg-video-visit-new-patient",
    says: "A new patient was seen by video only: that is not yet an evaluation.",
    shows: [{ trap: "T-44" }, { reading: "R-05" }],
    request: { ...first, evaluation: { contact: "remote, new patient" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c3"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.1/mg-without-neurological-examination",
    says: "The visit in person left out the neurological examination: a reviewer weighs that.",
    shows: [{ contradicts: "evaluation.neurologicalExamination" }, { reading: "R-06" }, { trap: "T-45" }],
    request: { ...first, evaluation: { contact: "in person", neurologicalExamination: "not done" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c2"] }]
  },
  {
    id: "PN-6.1/mg-judgment-below-unmet",
    says: "No neurological examination and a diagnosis only suspected: what fails outweighs what needs judgment.",
    shows: [{ reading: "R-50" }],
    request: {
      ...first,
      evaluation: { contact: "in person", neurologicalExamination: "not done" },
      indications: [{ ...myasthenia, diagnosis: "suspected" }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c2"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-diagnosis-undocumented",
    says: "Nothing is said about how certain the diagnosis is: that alone is asked.",
    shows: [{ reading: "R-29" }],
    request: { ...first, indications: [{ _tag: "MyastheniaGravis" }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].diagnosis"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.1/mg-earlier-result-undocumented",
    says: "A CT was done before, titers rise, its result is not on file: negative supports, positive needs review.",
    shows: [{ reading: "R-30" }],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, risingTiters: true }],
      services: [{ study: chestCt, previous: { result: "done" } }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].previous.result"],
        possible: ["CriteriaMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-6.1/mg-triggers-undocumented",
    says: "First CT negative, no surgery planned, titers and symptoms not on file: those two are asked.",
    shows: [{ clause: "PN-6.1.c3", how: "just missed" }],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, preoperativeNeed: false }],
      services: [{ study: chestCt, previous: { result: "negative" } }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].chestMassSymptoms", "indications[0].risingTiters"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.1/mg-history-undocumented",
    says: "Established myasthenia and no word on earlier CT or triggers: whether this is the first CT matters most.",
    shows: [{ reading: "R-30" }],
    request: { ...evaluated, indications: [myasthenia], services: [{ study: chestCt }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "services[0].previous.result",
          "indications[0].chestMassSymptoms",
          "indications[0].risingTiters",
          "indications[0].preoperativeNeed"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-6.1/mg-history-idle",
    says: "Whether a CT was done before is unknown, but nothing triggers a repeat and the diagnosis is only suspected.",
    shows: [{ reading: "R-29" }],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, ...noTrigger, diagnosis: "suspected" }],
      services: [{ study: chestCt }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-concern-undocumented",
    says: "Plain chest CT, and nothing on file about contrast: ask for the reason.",
    shows: [{ reading: "R-31" }],
    request: { ...first, services: [firstPlainChestCt] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["contrastSafety.iodinated"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.1/mg-evaluation-undocumented",
    says: "Everything fits but the file does not say whether anyone evaluated the patient.",
    shows: [{ reading: "R-05" }],
    request: { dateOfService: "2024-03-01", indications: [myasthenia], services: [firstChestCt] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["evaluation.contact"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
