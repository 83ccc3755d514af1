/** Worked cases of PN-2, row 1: carpal tunnel syndrome. */
import type { WorkedCase } from "../case.ts"
import { emg, evaluated } from "./on-file.ts"
import { rightMri, rightUltrasound } from "./ordered.ts"

const ct = (region: string) => ({ study: { modality: "CT", region, contrast: "without", side: "right" } })

const carpalTunnel = (surgeryConsidered: boolean, clinicallyUncertain: boolean, emgNcv = "equivocal") => ({
  ...evaluated,
  ...emg(emgNcv),
  indications: [{ _tag: "CarpalTunnelSyndrome", affectedSide: "right", surgeryConsidered, clinicallyUncertain }]
})

export const carpalTunnelCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/carpal-mri",
    says: "MRI of the wrist before carpal tunnel surgery, EMG equivocal, the clinical picture uncertain: supported.",
    shows: [
      { clause: "PN-2.c3", how: "met" },
      { or: "PN-2.c3", limb: "MRI" },
      { reading: "R-14" },
      { reading: "R-49" },
      { trap: "T-07" }
    ],
    request: { ...carpalTunnel(true, true), services: [rightMri("wrist")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c2", "PN-2.c3"] }]
  },
  {
    id: "PN-2/carpal-ultrasound",
    says: "Ultrasound of the wrist for the same patient; no code exists in the text, and none is needed: supported.",
    shows: [{ clause: "PN-2.c3", how: "met" }, { or: "PN-2.c3", limb: "ultrasound" }, { trap: "T-51" }],
    request: { ...carpalTunnel(true, true), services: [rightUltrasound("wrist")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c3"] }]
  },
  {
    id: "PN-2/carpal-no-surgery",
    says: "All doubts are there, and the operation was declined: the study is not pre-operative.",
    shows: [{ clause: "PN-2.c3", how: "just missed" }, { reading: "R-14" }, { reading: "R-49" }, { trap: "T-07" }],
    request: { ...carpalTunnel(false, true), services: [rightMri("wrist")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c3"] }]
  },
  {
    id: "PN-2/carpal-emg-confirms",
    says: "Before surgery and clinically uncertain, but EMG confirms the syndrome: certainty ends the need for MRI.",
    shows: [{ clause: "PN-2.c3", how: "just missed" }, { trap: "T-07" }, { trap: "T-50" }],
    request: { ...carpalTunnel(true, true, "confirms the disorder"), services: [rightMri("wrist")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c3"] }]
  },
  {
    id: "PN-2/carpal-clinically-clear",
    says: "Before surgery with an equivocal EMG, but a clear clinical picture: not supported, ultrasound included.",
    shows: [{ clause: "PN-2.c3", how: "just missed" }, { reading: "R-14" }, { trap: "T-07" }, { trap: "T-50" }],
    request: { ...carpalTunnel(true, false), services: [rightUltrasound("wrist")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c3"] }]
  },
  {
    id: "PN-2/carpal-neck",
    says: "MRI of the cervical spine under the label of carpal tunnel syndrome: referred to the spine guideline.",
    shows: [{ clause: "PN-2.c5", how: "applies" }, { reading: "R-14" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "CarpalTunnelSyndrome" }],
      services: [{ study: { modality: "MRI", region: "cervical spine", contrast: "without" } }]
    },
    expect: [{ outcome: "Referred", referral: "SP-3", clauses: ["PN-2.c5"] }]
  },
  {
    id: "PN-2/other-wrist-question",
    says: "MRI of the wrist for pain without carpal tunnel syndrome: referred to the guideline on the wrist.",
    shows: [{ clause: "PN-2.c4", how: "applies" }, { reading: "R-14" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "OtherWristQuestion" }],
      services: [rightMri("wrist")]
    },
    expect: [{ outcome: "Referred", referral: "MS-21", clauses: ["PN-2.c4"] }]
  },
  {
    id: "PN-2/carpal-ct-possible",
    says: "CT of the wrist for carpal tunnel syndrome in a patient who can have MRI: not supported.",
    shows: [{ reading: "R-17" }, { clause: "PN-1.c9", how: "applies" }],
    request: { ...carpalTunnel(true, true), mri: { feasibility: "possible" }, services: [ct("wrist")] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-2/carpal-ct-contraindicated",
    says: "The same CT in a patient barred from MRI: the row grants no CT and does not bar it, so a person decides.",
    shows: [{ reading: "R-17" }, { clause: "PN-1.c9", how: "applies" }],
    request: { ...carpalTunnel(true, true), mri: { feasibility: "contraindicated" }, services: [ct("wrist")] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-2/carpal-bare",
    says: "MRI of the right wrist for carpal tunnel syndrome with nothing else on file: all that can matter is listed.",
    shows: [{ reading: "R-08" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "CarpalTunnelSyndrome" }],
      services: [rightMri("wrist")]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "evaluation.contact",
          "electrodiagnostics.emgNcv",
          "electrodiagnostics.daysAfterOnset",
          "onset.daysBeforeService",
          "indications[0].affectedSide",
          "indications[0].surgeryConsidered",
          "indications[0].clinicallyUncertain"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  }
]
