/** Worked cases of PN-1: the evaluation, and a nerve that has no row of its own. Electrodiagnostics stand in pn-1-emg.ts. */
import type { WorkedCase } from "../case.ts"
import { dateOfService } from "./on-file.ts"
import { mri } from "./ordered.ts"
import { pn1EmgCases } from "./pn-1-emg.ts"

const date = { dateOfService }
const seen = { evaluation: { contact: "in person" } }
const pelvis = mri("pelvis")
const sciatic = {
  ...date,
  electrodiagnostics: { emgNcv: "confirms the disorder" },
  indications: [{ _tag: "SciaticNeuropathy" }],
  services: [pelvis]
}

const evaluationCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-1/no-evaluation",
    says: "Pelvic MRI for sciatic neuropathy is ordered before anyone has evaluated the patient: not supported yet.",
    shows: [{ clause: "PN-2.c16", how: "just missed" }, { reading: "R-05" }],
    request: { ...sciatic, evaluation: { contact: "none" } },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-1.c1"] }]
  },
  {
    id: "PN-1/remote-established",
    says: "An established patient was evaluated by video, years after the pandemic: that counts as the evaluation.",
    shows: [{ clause: "PN-1.c3", how: "applies" }, { reading: "R-05" }, { trap: "T-44" }],
    request: { ...sciatic, evaluation: { contact: "remote, established patient" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c3", "PN-2.c16"] }]
  },
  {
    id: "PN-1/remote-new",
    says: "A new patient was evaluated only by telephone: that does not count as the evaluation.",
    shows: [{ reading: "R-05" }, { trap: "T-44" }],
    request: { ...sciatic, evaluation: { contact: "remote, new patient" } },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-1.c1"] }]
  },
  {
    id: "PN-1/remote-replaces-no-test",
    says: "An established patient was evaluated remotely and EMG was never done: the visit does not replace the test.",
    shows: [{ trap: "T-44" }],
    request: {
      ...sciatic,
      evaluation: { contact: "remote, established patient" },
      electrodiagnostics: { emgNcv: "not done" },
      onset: { daysBeforeService: 60 }
    },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c15"] }]
  },
  {
    id: "PN-1/evaluation-undocumented",
    says: "All is on file for sciatic neuropathy but the evaluation: it decides.",
    shows: [{ reading: "R-05" }],
    request: sciatic,
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["evaluation.contact"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-1/no-neurological-examination",
    says: "The visit in person is on file as one without a neurological examination: a person weighs that.",
    shows: [{ contradicts: "evaluation.neurologicalExamination" }, { reading: "R-06" }, { trap: "T-45" }],
    request: { ...sciatic, evaluation: { contact: "in person", neurologicalExamination: "not done" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c2"] }]
  },
  {
    id: "PN-1/remote-no-neurological-examination",
    says: "An established patient was evaluated by message, naturally without an examination: that still counts.",
    shows: [{ clause: "PN-1.c3", how: "applies" }, { reading: "R-06" }],
    request: {
      ...sciatic,
      evaluation: { contact: "remote, established patient", neurologicalExamination: "not done" }
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c3", "PN-2.c16"] }]
  },
  {
    id: "PN-1/unmet-before-judgment",
    says:
      "No neurological examination, which is left to judgment, and no EMG three months on, which is unmet: the unmet " +
      "one decides.",
    shows: [{ reading: "R-50" }],
    request: {
      ...sciatic,
      evaluation: { contact: "in person", neurologicalExamination: "not done" },
      electrodiagnostics: { emgNcv: "not done" },
      onset: { daysBeforeService: 90 }
    },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c15"] }]
  },
  {
    id: "PN-1/ultrasound-waits",
    says: "Ultrasound for carpal tunnel syndrome, all criteria on file but no evaluation: ultrasound waits for it too.",
    shows: [{ clause: "PN-2.c3", how: "just missed" }, { reading: "R-04" }],
    request: {
      ...date,
      evaluation: { contact: "none" },
      electrodiagnostics: { emgNcv: "equivocal" },
      indications: [
        { _tag: "CarpalTunnelSyndrome", affectedSide: "right", surgeryConsidered: true, clinicallyUncertain: true }
      ],
      services: [{ study: { modality: "ultrasound", region: "wrist", side: "right" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-1.c1"] }]
  },
  {
    id: "PN-1/dxa-does-not-wait",
    says: "A first DXA at age 7 in Gaucher disease, by an institution with the expertise, no evaluation: supported.",
    shows: [{ reading: "R-04" }],
    request: {
      ...date,
      patient: { age: 7 },
      evaluation: { contact: "none" },
      indications: [{ _tag: "GaucherDisease", pediatricDxaExpertise: true }],
      services: [{ study: { modality: "DXA" }, previous: { result: "none" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c13"] }]
  },
  {
    id: "PN-1/referral-does-not-wait",
    says: "Tarsal tunnel syndrome, nobody has evaluated the patient: it is referred all the same.",
    shows: [{ clause: "PN-2.c33", how: "applies" }, { reading: "R-46" }],
    request: {
      ...date,
      evaluation: { contact: "none" },
      indications: [{ _tag: "TarsalTunnelSyndrome" }],
      services: [{ study: { modality: "MRI", region: "ankle", contrast: "without", side: "left" } }]
    },
    expect: [{ outcome: "Referred", referral: "MS-27", clauses: ["PN-2.c33"] }]
  },
  {
    id: "PN-1/mri-contraindicated-notice",
    says: "The pelvic MRI is ordered although MRI is on file as contraindicated: met, with a notice.",
    shows: [{ reading: "R-51" }],
    request: { ...sciatic, ...seen, mri: { feasibility: "contraindicated" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c16"] }]
  }
]

const nerve = (course: string, surgicalPlanning: boolean) => ({
  ...date,
  ...seen,
  indications: [{ _tag: "OtherPeripheralNerve", course, surgicalPlanning }]
})
const superficial = nerve("superficial", false)
const deep = nerve("deep or covered by bone", false)
const leg = (modality: string) => ({
  services: [{ study: { modality, region: "lower leg", contrast: "without", side: "left" } }]
})

const nerveCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-1/sural-ultrasound",
    says: "Ultrasound of the sural nerve, which has no row: preferred for such nerves, so a person decides.",
    shows: [{ clause: "PN-1.c7", how: "applies" }, { reading: "R-13" }],
    request: { ...superficial, ...leg("ultrasound") },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c7"] }]
  },
  {
    id: "PN-1/sural-mri",
    says: "MRI of the sural nerve, no operation in view: the policy does not support it.",
    shows: [{ clause: "PN-1.c8", how: "just missed" }, { reading: "R-13" }, { reading: "R-48" }],
    request: { ...superficial, ...leg("MRI") },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c8"] }]
  },
  {
    id: "PN-1/sural-mri-planning",
    says: "MRI of the sural nerve to plan an operation: a person decides.",
    shows: [{ clause: "PN-1.c8", how: "applies" }, { or: "PN-1.c8", limb: "surgical planning" }, { reading: "R-13" }],
    request: { ...nerve("superficial", true), ...leg("MRI") },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c8"] }]
  },
  {
    id: "PN-1/deep-mri",
    says: "MRI of a deep nerve without a row, no operation in view: a person decides.",
    shows: [
      { clause: "PN-1.c8", how: "applies" },
      { or: "PN-1.c8", limb: "deep or covered by bone" },
      { reading: "R-13" }
    ],
    request: { ...deep, ...leg("MRI") },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c8"] }]
  },
  {
    id: "PN-1/deep-mri-no-evaluation",
    says: "MRI of the same deep nerve before any evaluation: the evaluation comes first.",
    shows: [{ reading: "R-50" }],
    request: { ...deep, ...leg("MRI"), evaluation: { contact: "none" } },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-1.c1"] }]
  },
  {
    id: "PN-1/deep-ultrasound",
    says: "Ultrasound of a deep nerve without a row: the preference for ultrasound does not reach it.",
    shows: [{ reading: "R-61" }],
    request: { ...deep, ...leg("ultrasound") },
    expect: [{ outcome: "CriteriaNotMet", kind: "not-listed", clauses: ["PN-1.c7"] }]
  },
  {
    id: "PN-1/nerve-ct",
    says: "CT of a deep nerve in a patient who can have MRI: the policy does not support it.",
    shows: [{ clause: "PN-1.c9", how: "applies" }, { reading: "R-13" }],
    request: { ...deep, ...leg("CT"), mri: { feasibility: "possible" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-1/nerve-ct-contraindicated",
    says: "CT of a deep nerve in a patient barred from MRI: the limit is kept and nothing granted, so a person decides.",
    shows: [{ clause: "PN-1.c9", how: "applies" }, { reading: "R-12" }, { reading: "R-13" }],
    request: { ...deep, ...leg("CT"), mri: { feasibility: "contraindicated" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-1/nerve-ct-unable",
    says: "CT of a deep nerve in a patient unable to lie through an MRI, though nothing bars it: a person decides.",
    shows: [{ reading: "R-57" }],
    request: { ...deep, ...leg("CT"), mri: { feasibility: "unable" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-1/nerve-ct-not-available",
    says: "CT of a superficial nerve where no MRI is to be had: a person decides.",
    shows: [{ reading: "R-57" }],
    request: { ...superficial, ...leg("CT"), mri: { feasibility: "not available" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-1/nerve-ct-inconvenient",
    says: "CT of a deep nerve because MRI is inconvenient: not supported.",
    shows: [{ clause: "PN-1.c9", how: "applies" }, { reading: "R-57" }],
    request: { ...deep, ...leg("CT"), mri: { feasibility: "inconvenient" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-1/nerve-partial",
    says: "MRI of a nerve without a row; neither its course nor the purpose is on file: both can matter.",
    shows: [{ reading: "R-13" }],
    request: { ...date, ...seen, indications: [{ _tag: "OtherPeripheralNerve" }], ...leg("MRI") },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].course", "indications[0].surgicalPlanning"],
        possible: ["ClinicalReview", "CriteriaNotMet"]
      }
    ]
  }
]

export const pn1Cases: ReadonlyArray<WorkedCase> = [...evaluationCases, ...pn1EmgCases, ...nerveCases]
