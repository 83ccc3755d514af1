/** Worked cases of PN-2, row 3: radial neuropathy. */
import type { WorkedCase } from "../case.ts"
import { emg, evaluated } from "./on-file.ts"
import { rightMri, rightUltrasound } from "./ordered.ts"

const radial = (facts: object) => ({
  ...evaluated,
  ...emg("confirms the disorder"),
  indications: [{ _tag: "RadialNeuropathy", affectedSide: "right", ...facts }]
})
const severe = { severe: true, surgeryConsidered: true, tumorSuspected: false }
const tumor = { severe: false, surgeryConsidered: false, tumorSuspected: true }
const enhanced = "without and with"

export const radialCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/radial-severe",
    says: "A severe radial palsy with surgery being considered: plain MRI of the upper arm is supported.",
    shows: [{ clause: "PN-2.c11", how: "met" }, { or: "PN-2.c11", limb: "upper arm" }, { trap: "T-08" }],
    request: { ...radial(severe), services: [{ code: "73218", ...rightMri("upper arm") }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c10", "PN-2.c11"] }]
  },
  {
    id: "PN-2/radial-severe-forearm",
    says: "The same patient, plain MRI of the forearm: supported.",
    shows: [
      { clause: "PN-2.c11", how: "met" },
      { or: "PN-2.c11", limb: "forearm" }
    ],
    request: { ...radial(severe), services: [rightMri("forearm")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c11"] }]
  },
  {
    id: "PN-2/radial-not-severe",
    says: "A mild radial palsy with surgery being considered: plain MRI needs severity too.",
    shows: [{ clause: "PN-2.c11", how: "just missed" }, { trap: "T-08" }],
    request: { ...radial({ ...severe, severe: false }), services: [rightMri("upper arm")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c11"] }]
  },
  {
    id: "PN-2/radial-no-surgery",
    says: "A severe radial palsy after a fracture, surgery declined: the cause in the notes does not help.",
    shows: [{ clause: "PN-2.c11", how: "just missed" }, { trap: "T-09" }],
    request: { ...radial({ ...severe, surgeryConsidered: false }), services: [rightMri("upper arm")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c11"] }]
  },
  {
    id: "PN-2/radial-tumor",
    says: "A neuroma of the radial nerve is suspected, the palsy is mild: MRI without and with contrast is supported.",
    shows: [{ clause: "PN-2.c12", how: "met" }, { or: "PN-2.c12", limb: "forearm" }, { trap: "T-08" }],
    request: { ...radial(tumor), services: [{ code: "73220", ...rightMri("forearm", enhanced) }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c10", "PN-2.c12"] }]
  },
  {
    id: "PN-2/radial-tumor-upper-arm",
    says: "The same suspicion, MRI of the upper arm without and with contrast: supported.",
    shows: [
      { clause: "PN-2.c12", how: "met" },
      { or: "PN-2.c12", limb: "upper arm" }
    ],
    request: { ...radial(tumor), services: [rightMri("upper arm", enhanced)] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c12"] }]
  },
  {
    id: "PN-2/radial-contrast-no-tumor",
    says: "MRI without and with contrast for a severe radial palsy before surgery, no tumor suspected: not supported.",
    shows: [{ clause: "PN-2.c12", how: "just missed" }, { trap: "T-08" }],
    request: { ...radial(severe), services: [rightMri("upper arm", enhanced)] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c12"] }]
  },
  {
    id: "PN-2/radial-tumor-plain",
    says: "A tumor is suspected and plain MRI ordered, the palsy mild: the suspicion opens only the contrast study.",
    shows: [{ clause: "PN-2.c11", how: "just missed" }, { trap: "T-08" }],
    request: { ...radial(tumor), services: [rightMri("forearm")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c11"] }]
  },
  {
    id: "PN-2/radial-tumor-no-emg",
    says: "A tumor of the radial nerve is suspected, EMG not done in three months: EMG still comes first.",
    shows: [{ clause: "PN-2.c12", how: "just missed" }],
    request: {
      ...radial(tumor),
      ...emg("not done"),
      onset: { daysBeforeService: 90 },
      services: [rightMri("forearm", enhanced)]
    },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c10"] }]
  },
  {
    id: "PN-2/radial-allergy",
    says: "The contrast MRI for a suspected tumor, with a gadolinium allergy on file: met, with a notice.",
    shows: [{ reading: "R-51" }],
    request: {
      ...radial(tumor),
      contrastSafety: { gadolinium: "allergy" },
      services: [rightMri("forearm", enhanced)]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c12"] }]
  },
  {
    id: "PN-2/radial-ultrasound",
    says: "Ultrasound of the radial nerve, which its row does not list: preferred for such nerves, a person decides.",
    shows: [{ clause: "PN-1.c7", how: "applies" }, { reading: "R-40" }],
    request: { ...radial(severe), services: [rightUltrasound("upper arm")] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c7"] }]
  },
  {
    id: "PN-2/radial-partial",
    says: "A severe radial palsy, plain MRI ordered; whether surgery is in view is not on file.",
    shows: [{ reading: "R-49" }],
    request: { ...radial({ severe: true }), services: [rightMri("upper arm")] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].surgeryConsidered"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
