/**
 * Worked cases of PN-7: neurography is for complicated and uncertain cases after inconclusive tests. Data only: it may
 * not know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { preoperativeCarpalTunnel, preoperativeNerve } from "./indications.ts"
import { neurography, readyForNeurography } from "./on-file.ts"
import { forearmMrn } from "./ordered.ts"

const base = { ...readyForNeurography, indications: [preoperativeNerve], services: [{ study: forearmMrn }] }
const carpalTunnel = { ...base, indications: [preoperativeCarpalTunnel("left")] }

export const pn7Cases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-7/all-conditions",
    says:
      "A complicated, uncertain nerve lesion of the forearm; EMG equivocal, ultrasound without an answer; the result " +
      "decides on nerve repair: neurography is supported.",
    shows: [
      { clause: "PN-7.c1", how: "met" },
      { or: "PN-7.c1", limb: "EMG/NCV equivocal" },
      { or: "PN-7.c1", limb: "ultrasound non-diagnostic" },
      { reading: "R-34" },
      { trap: "T-51" }
    ],
    request: base,
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-7.c1"] }]
  },
  {
    id: "PN-7/other-inconclusive-results",
    says: "The same with EMG non-diagnostic and ultrasound equivocal: neurography is supported.",
    shows: [
      { or: "PN-7.c1", limb: "EMG/NCV non-diagnostic" },
      { or: "PN-7.c1", limb: "ultrasound equivocal" }
    ],
    request: { ...base, electrodiagnostics: { emgNcv: "non-diagnostic" }, ultrasound: { result: "equivocal" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-7.c1"] }]
  },
  {
    id: "PN-7/not-complicated",
    says: "A straightforward case, all else as needed: neurography is not supported.",
    shows: [
      { clause: "PN-7.c1", how: "just missed" },
      { clause: "PN-7.c1", how: "applies" }
    ],
    request: { ...base, neurography: { ...neurography, complicated: false } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "criterion" }]
  },
  {
    id: "PN-7/not-uncertain",
    says: "The diagnosis is clear; neurography would only map a known lesion: not supported.",
    shows: [{ clause: "PN-7.c1", how: "just missed" }, { reading: "R-34" }],
    request: { ...base, neurography: { ...neurography, diagnosisUncertain: false } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "criterion" }]
  },
  {
    id: "PN-7/decides-nothing",
    says: "No operation or intervention hangs on the result: neurography is not supported.",
    shows: [{ clause: "PN-7.c1", how: "just missed" }, { reading: "R-34" }],
    request: { ...base, neurography: { ...neurography, decidesTreatment: false } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "criterion" }]
  },
  {
    id: "PN-7/emg-confirms",
    says: "EMG settled the matter; only ultrasound was inconclusive: one open test of two is too few.",
    shows: [{ clause: "PN-7.c1", how: "just missed" }, { reading: "R-34" }, { trap: "T-50" }],
    request: { ...base, electrodiagnostics: { emgNcv: "confirms the disorder" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "criterion" }]
  },
  {
    id: "PN-7/ultrasound-diagnostic",
    says: "Ultrasound showed the lesion; only EMG was inconclusive: neurography is not supported.",
    shows: [{ clause: "PN-7.c1", how: "just missed" }, { reading: "R-34" }, { trap: "T-50" }],
    request: { ...base, ultrasound: { result: "diagnostic" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "criterion" }]
  },
  {
    id: "PN-7/ultrasound-not-done",
    says: "Ultrasound of a nerve that it can reach was never done: neurography is not supported yet.",
    shows: [{ clause: "PN-7.c1", how: "just missed" }, { reading: "R-34" }],
    request: { ...base, ultrasound: { result: "not done" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"] }]
  },
  {
    id: "PN-7/ultrasound-not-feasible",
    says: "The nerve lies too deep for ultrasound: a reviewer weighs the neurography.",
    shows: [{ reading: "R-34" }],
    request: {
      ...base,
      ultrasound: { result: "not feasible" },
      indications: [{ _tag: "OtherPeripheralNerve", course: "deep or covered by bone", surgicalPlanning: true }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-7.c1"] }]
  },
  {
    id: "PN-7/deep-nerve-settled-by-emg",
    says: "Ultrasound cannot reach the nerve, but EMG confirmed the lesion: not supported, whatever a reviewer thinks.",
    shows: [{ reading: "R-50" }],
    request: {
      ...base,
      ultrasound: { result: "not feasible" },
      electrodiagnostics: { emgNcv: "confirms the disorder" }
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "criterion" }]
  },
  {
    id: "PN-7/billed-as-wrist-mri",
    says:
      "A carpal tunnel that would qualify for a plain wrist MRI; neurography is ordered under the same code, and the " +
      "case is not complicated: not supported.",
    shows: [{ reading: "R-34" }, { reading: "R-58" }, { trap: "T-35" }, { trap: "T-48" }],
    request: {
      ...carpalTunnel,
      neurography: { ...neurography, complicated: false },
      services: [{ code: "73221", study: { ...forearmMrn, region: "wrist" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "criterion" }]
  },
  {
    id: "PN-7/code-of-mri-order-of-neurography",
    says: "Neurography under an arm MRI code, every condition fulfilled: supported; the order counts, not the code.",
    shows: [{ reading: "R-58" }, { trap: "T-35" }],
    request: { ...base, services: [{ code: "73218", study: forearmMrn }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-7.c1"] }]
  },
  {
    id: "PN-7/same-code-without-the-word",
    says: "The same wrist code with no mention of neurography: the carpal tunnel row decides and supports it.",
    shows: [{ reading: "R-58" }, { trap: "T-35" }],
    request: {
      ...carpalTunnel,
      neurography: { ...neurography, complicated: false },
      services: [{ code: "73221", study: { region: "wrist", side: "left" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c3"] }]
  },
  {
    id: "PN-7/before-referrals",
    says: "Neurography for a tarsal tunnel: judged here, although other studies of it belong to another guideline.",
    shows: [{ reading: "R-50" }, { trap: "T-35" }],
    request: {
      ...base,
      indications: [{ _tag: "TarsalTunnelSyndrome" }],
      services: [{ study: { ...forearmMrn, region: "ankle" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-7.c1"] }]
  },
  {
    id: "PN-7/spine-neurography-in-als",
    says: "Neurography of the lumbar roots in suspected ALS, nothing complicated: not supported, and not passed on.",
    shows: [{ reading: "R-50" }, { reading: "R-34" }],
    request: {
      ...base,
      neurography: { ...neurography, complicated: false },
      indications: [{ _tag: "ALS", diagnosis: "suspected", upperMotorNeuronFindings: false }],
      services: [{ study: { modality: "MRN", region: "lumbar spine", contrast: "without" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "criterion" }]
  },
  {
    id: "PN-7/no-evaluation",
    says: "Nobody has seen the patient: neurography waits for the evaluation.",
    shows: [{ clause: "PN-1.c1", how: "applies" }, { reading: "R-04" }],
    request: { ...base, evaluation: { contact: "none" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-7/no-neurological-examination",
    says: "The visit in person left out the neurological examination: a reviewer weighs it.",
    shows: [{ contradicts: "evaluation.neurologicalExamination" }, { reading: "R-06" }, { trap: "T-45" }],
    request: { ...base, evaluation: { contact: "in person", neurologicalExamination: "not done" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c2"] }]
  },
  {
    id: "PN-7/study-not-reviewed",
    says: "The plan's list does not have neurography reviewed: this policy does not decide it.",
    shows: [{ contradicts: "services[].coverage.reviewed" }, { reading: "R-50" }, { trap: "T-47" }],
    request: { ...base, services: [{ study: forearmMrn, coverage: { reviewed: false } }] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c13"] }]
  },
  {
    id: "PN-7/nothing-on-file",
    says: "Neurography is ordered and nothing else is known: every condition can still matter.",
    shows: [{ reading: "R-34" }, { reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "OtherPeripheralNerve" }],
      services: [{ study: { modality: "MRN" } }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "services[0].study.region",
          "evaluation.contact",
          "onset.daysBeforeService",
          "electrodiagnostics.emgNcv",
          "electrodiagnostics.daysAfterOnset",
          "ultrasound.result",
          "neurography.complicated",
          "neurography.diagnosisUncertain",
          "neurography.decidesTreatment"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-7/brain",
    says: "Neurography of the brain, every condition fulfilled: the brain is no peripheral nerve.",
    shows: [{ reading: "R-71" }],
    request: { ...base, services: [{ study: { modality: "MRN", region: "brain", contrast: "without" } }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "not-listed" }]
  },
  {
    id: "PN-7/nothing-on-file-but-an-easy-case",
    says: "Nothing is known but that the case is not complicated: that is enough to decide.",
    shows: [{ reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      neurography: { complicated: false },
      indications: [{ _tag: "OtherPeripheralNerve" }],
      services: [{ study: { modality: "MRN" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"] }]
  }
]
