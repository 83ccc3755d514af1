/**
 * Worked cases of muscle disease (PN-6.2): which studies, which sides, and several of them. Data only: they may not
 * know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { emg, evaluated } from "./on-file.ts"

const myopathy = { _tag: "Myopathy", inflammatory: false, examined: true, laboratoryTested: true }
const request = { ...evaluated, patient: { age: 40 }, ...emg("confirms the disorder"), indications: [myopathy] }
const mri = (region: string, contrast: string, side: string) => ({ study: { modality: "MRI", region, contrast, side } })
const met = { outcome: "CriteriaMet", clauses: ["PN-6.2.c1", "PN-6.2.c4"] } as const
const review = { outcome: "ClinicalReview", clauses: ["PN-6.2.c1"] } as const
const notListed = { outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" } as const

export const muscleStudyCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.2/leg-plain",
    says: "Myopathy, examined, EMG and blood tests done: plain MRI of a thigh is supported.",
    shows: [
      { clause: "PN-6.2.c4", how: "met" },
      { clause: "PN-6.2.c1", how: "met" },
      { or: "PN-6.2.c1", limb: "leg, plain" },
      { clause: "PN-6.2.c2", how: "applies" },
      { reading: "R-63" }
    ],
    request: { ...request, services: [mri("thigh", "without", "left")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c1", "PN-6.2.c2", "PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/leg-contrast",
    says: "The same work-up: MRI of a lower leg before and after contrast is supported.",
    shows: [{ or: "PN-6.2.c1", limb: "leg, without and with contrast" }],
    request: { ...request, services: [mri("lower leg", "without and with", "right")] },
    expect: [met]
  },
  {
    id: "PN-6.2/arm-plain",
    says: "The same work-up: plain MRI of an upper arm is supported.",
    shows: [{ or: "PN-6.2.c1", limb: "arm, plain" }],
    request: { ...request, services: [mri("upper arm", "without", "right")] },
    expect: [met]
  },
  {
    id: "PN-6.2/arm-contrast",
    says: "The same work-up: MRI of a forearm before and after contrast is supported.",
    shows: [{ or: "PN-6.2.c1", limb: "arm, without and with contrast" }],
    request: { ...request, services: [mri("forearm", "without and with", "left")] },
    expect: [met]
  },
  {
    id: "PN-6.2/code-alone",
    says: "Only the code of a leg study is given, no segment and no side: every reading of it is supported.",
    shows: [{ reading: "R-41" }, { trap: "T-48" }],
    request: { ...request, services: [{ code: "73720" }] },
    expect: [met]
  },
  {
    id: "PN-6.2/arm-in-general",
    says: "The order says no more than an arm outside its joints, both sides: supported.",
    shows: [{ reading: "R-41" }, { clause: "PN-6.2.c3", how: "met" }],
    request: { ...request, services: [mri("upper extremity other than joint", "without", "both")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c1", "PN-6.2.c3", "PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/both-thighs",
    says: "Both thighs in one study: muscle disease is a place where a pair of limbs is open.",
    shows: [{ clause: "PN-6.2.c3", how: "met" }, { trap: "T-24" }, { reading: "R-32" }],
    request: { ...request, services: [mri("thigh", "without and with", "both")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c3", "PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/both-thighs-work-up-missing",
    says: "Both thighs, but no blood tests: the permission for two sides presumes that the criteria are met.",
    shows: [{ clause: "PN-6.2.c3", how: "just missed" }],
    request: {
      ...request,
      indications: [{ ...myopathy, laboratoryTested: false }],
      services: [mri("thigh", "without", "both")]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/thighs-as-two-services",
    says: "Left and right thigh ordered one by one: each is supported.",
    shows: [{ trap: "T-24" }, { reading: "R-43" }],
    request: { ...request, services: [mri("thigh", "without", "left"), mri("thigh", "without", "right")] },
    expect: [met, met]
  },
  {
    id: "PN-6.2/arm-and-leg",
    says: "An arm and a leg together: the text joins them with and as well as or.",
    shows: [{ trap: "T-29" }, { reading: "R-43" }],
    request: { ...request, services: [mri("thigh", "without", "left"), mri("upper arm", "without", "left")] },
    expect: [met, met]
  },
  {
    id: "PN-6.2/arm-plain-leg-contrast",
    says: "A plain arm and a leg with contrast: the choice of contrast is made for each limb.",
    shows: [{ trap: "T-29" }],
    request: { ...request, services: [mri("upper arm", "without", "left"), mri("thigh", "without and with", "left")] },
    expect: [met, met]
  },
  {
    id: "PN-6.2/thigh-plain-and-contrast",
    says: "The same thigh plain and with contrast: one stands for the other, and a reviewer chooses.",
    shows: [{ reading: "R-43" }, { trap: "T-29" }],
    request: { ...request, services: [mri("thigh", "without and with", "left"), mri("thigh", "without", "left")] },
    expect: [review, review]
  },
  {
    id: "PN-6.2/thigh-plain-within-both-contrast",
    says: "Both thighs with contrast and the left one plain as well: the left is ordered in both forms.",
    shows: [{ reading: "R-43" }],
    request: { ...request, services: [mri("thigh", "without and with", "both"), mri("thigh", "without", "left")] },
    expect: [review, review]
  },
  {
    id: "PN-6.2/left-plain-right-contrast",
    says: "The left thigh plain and the right one with contrast: no side is ordered twice.",
    shows: [{ reading: "R-43" }],
    request: { ...request, services: [mri("thigh", "without", "left"), mri("thigh", "without and with", "right")] },
    expect: [met, met]
  },
  {
    id: "PN-6.2/knee",
    says: "MRI of a knee, a joint, is not a study of muscle.",
    shows: [{ clause: "PN-6.2.c1", how: "just missed" }, { reading: "R-40" }],
    request: { ...request, services: [{ code: "73721", study: { region: "knee", side: "left" } }] },
    expect: [notListed]
  },
  {
    id: "PN-6.2/contrast-only",
    says: "MRI of a thigh with contrast only is neither of the two forms offered.",
    shows: [{ clause: "PN-6.2.c1", how: "just missed" }, { reading: "R-40" }],
    request: { ...request, services: [mri("thigh", "with", "left")] },
    expect: [notListed]
  },
  {
    id: "PN-6.2/pelvis",
    says: "MRI of the pelvis for the muscles of the girdle lies outside arms and legs.",
    shows: [{ clause: "PN-6.2.c1", how: "just missed" }, { reading: "R-40" }],
    request: { ...request, services: [{ study: { modality: "MRI", region: "pelvis", contrast: "without" } }] },
    expect: [notListed]
  },
  {
    id: "PN-6.2/ultrasound",
    says: "Ultrasound of a thigh: the background mentions it, the criteria do not offer it.",
    shows: [{ reading: "R-40" }],
    request: { ...request, services: [{ study: { modality: "ultrasound", region: "thigh", side: "left" } }] },
    expect: [notListed]
  },
  {
    id: "PN-6.2/ct-with-mri-contraindicated",
    says: "CT of a thigh because MRI is contraindicated: muscle disease has no CT to fall back on.",
    shows: [{ reading: "R-40" }],
    request: {
      ...request,
      mri: { feasibility: "contraindicated" },
      services: [{ study: { modality: "CT", region: "thigh", contrast: "without", side: "left" } }]
    },
    expect: [notListed]
  },
  {
    id: "PN-6.2/neurography-under-a-muscle-code",
    says: "Neurography of a thigh, billed as plain MRI, in a case that is not complicated: its own rule holds.",
    shows: [{ trap: "T-35" }, { reading: "R-34" }, { reading: "R-58" }],
    request: {
      ...request,
      neurography: { complicated: false, diagnosisUncertain: true, decidesTreatment: true },
      ultrasound: { result: "non-diagnostic" },
      electrodiagnostics: { emgNcv: "equivocal" },
      services: [{ code: "73718", study: { modality: "MRN", region: "thigh", side: "left" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "criterion" }]
  },
  {
    id: "PN-6.2/region-undocumented",
    says: "A plain MRI without a region: which part of the body decides.",
    shows: [{ reading: "R-40" }],
    request: { ...request, services: [{ study: { modality: "MRI", contrast: "without" } }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].study.region"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.2/side-of-one-form-undocumented",
    says: "The left thigh plain, and a thigh with contrast whose side is not on file: the side decides both.",
    shows: [{ reading: "R-43" }],
    request: {
      ...request,
      services: [
        mri("thigh", "without", "left"),
        { study: { modality: "MRI", region: "thigh", contrast: "without and with" } }
      ]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[1].study.side"],
        possible: ["CriteriaMet", "ClinicalReview"]
      },
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[1].study.side"],
        possible: ["CriteriaMet", "ClinicalReview"]
      }
    ]
  }
]
