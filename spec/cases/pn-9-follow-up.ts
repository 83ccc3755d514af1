/**
 * Worked cases of PN-9, nerve sheath tumors: follow-up and malignant transformation. Data only: it may not know how a
 * program decides.
 */
import type { WorkedCase } from "../case.ts"
import { evaluated } from "./on-file.ts"

const vestibular = {
  _tag: "VestibularSchwannoma",
  diagnosis: "established",
  phase: "follow-up",
  newSymptomsOrFindings: false,
  postoperative: false,
  surgeonRequests: false,
  baselineAfterIncompleteRemoval: false,
  malignantTransformation: "neither"
}
const operated = { ...vestibular, postoperative: true }
const paraspinal = { ...vestibular, _tag: "ParaspinalNeurofibroma" }
const elsewhere = { ...vestibular, _tag: "OtherNerveSheathTumor" }

const brain = { study: { modality: "MRI", region: "brain", contrast: "without and with" } }
const lumbar = { study: { modality: "MRI", region: "lumbar spine", contrast: "without and with" } }
const thigh = { study: { modality: "MRI", region: "thigh", contrast: "without and with", side: "left" } }
const chest = { study: { modality: "CT", region: "chest", contrast: "with" } }
const abdomen = { study: { modality: "CT", region: "abdomen", contrast: "with" } }
const base = { ...evaluated, indications: [vestibular], services: [brain] }
const malignant = { ...base, services: [chest, abdomen] }

export const pn9FollowUpCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-9/follow-up-unprompted",
    says: "Routine follow-up of a stable vestibular schwannoma, not operated on: follow-up is not needed.",
    shows: [
      { clause: "PN-9.c6", how: "applies" },
      { clause: "PN-9.c7", how: "just missed" },
      { reading: "R-39" },
      { trap: "T-40" }
    ],
    request: base,
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c6"] }]
  },
  {
    id: "PN-9/follow-up-new-symptoms",
    says: "New symptoms have developed: follow-up is supported, whoever wishes it.",
    shows: [
      { clause: "PN-9.c7", how: "met" },
      { or: "PN-9.c6", limb: "new symptoms or findings" },
      { reading: "R-39" },
      { trap: "T-40" }
    ],
    request: { ...base, indications: [{ ...vestibular, newSymptomsOrFindings: true }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c7"] }]
  },
  {
    id: "PN-9/follow-up-surgeon",
    says: "After the operation the surgeon asks for a follow-up: supported, without new symptoms.",
    shows: [
      { clause: "PN-9.c8", how: "met" },
      { or: "PN-9.c8", limb: "surgeon" },
      { or: "PN-9.c6", limb: "post-operative" },
      { reading: "R-39" },
      { trap: "T-40" }
    ],
    request: { ...base, indications: [{ ...operated, surgeonRequests: true }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c8"] }]
  },
  {
    id: "PN-9/follow-up-baseline",
    says: "Part of the tumor was left and a new baseline is wanted: supported, without the surgeon.",
    shows: [{ clause: "PN-9.c8", how: "met" }, { or: "PN-9.c8", limb: "baseline" }, { trap: "T-40" }],
    request: { ...base, indications: [{ ...operated, baselineAfterIncompleteRemoval: true }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c8"] }]
  },
  {
    id: "PN-9/follow-up-operated-only",
    says: "Operated on and nothing more: neither the surgeon nor a remnant asks for imaging, so it is not needed.",
    shows: [{ clause: "PN-9.c8", how: "just missed" }, { clause: "PN-9.c6", how: "applies" }, { trap: "T-40" }],
    request: { ...base, indications: [operated] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c6"] }]
  },
  {
    id: "PN-9/follow-up-surgeon-without-operation",
    says: "The surgeon is consulted, but there was no operation: follow-up is not needed.",
    shows: [{ clause: "PN-9.c8", how: "just missed" }, { reading: "R-39" }, { trap: "T-40" }],
    request: {
      ...base,
      indications: [{ ...vestibular, surgeonRequests: true, baselineAfterIncompleteRemoval: true }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c6"] }]
  },
  {
    id: "PN-9/follow-up-paraspinal",
    says: "A neurofibroma beside the spine: with new findings lumbar MRI is supported.",
    shows: [{ clause: "PN-9.c7", how: "met" }, { reading: "R-39" }],
    request: { ...base, indications: [{ ...paraspinal, newSymptomsOrFindings: true }], services: [lumbar] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c7"] }]
  },
  {
    id: "PN-9/follow-up-paraspinal-stable",
    says: "A stable neurofibroma beside the spine: follow-up is not needed, and it is not passed on.",
    shows: [{ clause: "PN-9.c6", how: "applies" }, { reading: "R-38" }, { trap: "T-40" }],
    request: { ...base, indications: [paraspinal], services: [lumbar] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c6"] }]
  },
  {
    id: "PN-9/follow-up-unlisted-study",
    says: "New symptoms of a vestibular schwannoma, plain brain MRI ordered: the follow-up uses the listed study.",
    shows: [{ reading: "R-40" }],
    request: {
      ...base,
      indications: [{ ...vestibular, newSymptomsOrFindings: true }],
      services: [{ study: { modality: "MRI", region: "brain", contrast: "without" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c3"], kind: "not-listed" }]
  },
  {
    id: "PN-9/follow-up-elsewhere",
    says: "New symptoms of a tumor in the thigh: a reviewer weighs the MRI, as for the first study.",
    shows: [{ reading: "R-39" }],
    request: { ...base, indications: [{ ...elsewhere, newSymptomsOrFindings: true }], services: [thigh] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-9.c2"] }]
  },
  {
    id: "PN-9/follow-up-elsewhere-stable",
    says: "A stable tumor in the thigh: follow-up is not needed; there is nothing to review.",
    shows: [{ clause: "PN-9.c6", how: "applies" }, { reading: "R-39" }, { trap: "T-40" }],
    request: { ...base, indications: [elsewhere], services: [thigh] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c6"] }]
  },
  {
    id: "PN-9/follow-up-facts-unknown",
    says: "Follow-up without new symptoms, the operation not on file: operation, surgeon and baseline matter.",
    shows: [{ reading: "R-39" }],
    request: {
      ...base,
      indications: [
        {
          _tag: "VestibularSchwannoma",
          diagnosis: "established",
          phase: "follow-up",
          newSymptomsOrFindings: false
        }
      ]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "indications[0].postoperative",
          "indications[0].surgeonRequests",
          "indications[0].baselineAfterIncompleteRemoval"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-9/malignant-suspected",
    says:
      "A stable tumor is suspected of turning malignant: CT of chest and abdomen with contrast is supported, MRI " +
      "possible or not, although routine follow-up would not be.",
    shows: [
      { clause: "PN-9.c9", how: "met" },
      { or: "PN-9.c9", limb: "suspected" },
      { reading: "R-12" },
      { reading: "R-39" },
      { reading: "R-42" },
      { trap: "T-40" },
      { trap: "T-41" }
    ],
    request: {
      ...malignant,
      mri: { feasibility: "possible" },
      indications: [{ ...paraspinal, malignantTransformation: "suspected" }]
    },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-9.c9"] },
      { outcome: "CriteriaMet", clauses: ["PN-9.c9"] }
    ]
  },
  {
    id: "PN-9/malignant-known-elsewhere",
    says: "A tumor of the thigh is known to have turned malignant: the CT of the chest alone is supported too.",
    shows: [{ clause: "PN-9.c9", how: "met" }, { or: "PN-9.c9", limb: "known" }, { reading: "R-47" }, { trap: "T-41" }],
    request: {
      ...malignant,
      indications: [{ ...elsewhere, malignantTransformation: "known" }],
      services: [{ code: "71260" }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c9"] }]
  },
  {
    id: "PN-9/malignant-abdomen-by-code",
    says: "The abdomen by its code, for a vestibular schwannoma thought to turn malignant: supported.",
    shows: [{ clause: "PN-9.c9", how: "met" }, { trap: "T-19" }],
    request: {
      ...malignant,
      indications: [{ ...vestibular, malignantTransformation: "suspected" }],
      services: [{ code: "74160" }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c9"] }]
  },
  {
    id: "PN-9/malignant-neither",
    says: "No malignant change is known or suspected. That some tumors change is a frequency and no criterion.",
    shows: [{ clause: "PN-9.c9", how: "just missed" }, { trap: "T-34" }],
    request: { ...malignant, indications: [paraspinal] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-9.c9"], kind: "criterion" },
      { outcome: "CriteriaNotMet", clauses: ["PN-9.c9"], kind: "criterion" }
    ]
  },
  {
    id: "PN-9/malignant-other-studies",
    says: "Malignant change is suspected: plain chest CT and CT of abdomen with pelvis are not the studies listed.",
    shows: [{ clause: "PN-9.c9", how: "just missed" }, { reading: "R-40" }, { trap: "T-19" }],
    request: {
      ...malignant,
      indications: [{ ...paraspinal, malignantTransformation: "suspected" }],
      services: [{ code: "71250" }, { code: "74177" }]
    },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-9.c9"], kind: "not-listed" },
      { outcome: "CriteriaNotMet", clauses: ["PN-9.c9"], kind: "not-listed" }
    ]
  },
  {
    id: "PN-9/malignant-not-evaluated",
    says: "Malignant change is suspected, but nobody evaluated the patient: the prerequisite is unmet.",
    shows: [{ clause: "PN-1.c1", how: "applies" }, { reading: "R-04" }],
    request: {
      ...malignant,
      evaluation: { contact: "none" },
      indications: [{ ...paraspinal, malignantTransformation: "suspected" }],
      services: [chest]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-9/malignant-pet",
    says: "Malignant change is suspected and PET/CT is ordered: no line lists it.",
    shows: [{ reading: "R-40" }, { trap: "T-25" }],
    request: {
      ...malignant,
      indications: [{ ...paraspinal, malignantTransformation: "suspected" }],
      services: [{ study: { modality: "PET/CT", region: "chest" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c9"], kind: "not-listed" }]
  },
  {
    id: "PN-9/follow-up-of-no-tumor",
    says: "New symptoms, but a neurofibroma is neither suspected nor established: the list does not open.",
    shows: [{ reading: "R-72" }],
    request: {
      ...malignant,
      indications: [{ ...paraspinal, diagnosis: "neither", phase: "follow-up", newSymptomsOrFindings: true }],
      services: [{ code: "72156" }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c2"], kind: "criterion" }]
  },
  {
    id: "PN-9/malignant-unknown",
    says: "A chest CT with contrast for a neurofibroma and no more on file: evaluation, suspicion and malignant change matter.",
    shows: [{ reading: "R-39" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "ParaspinalNeurofibroma" }],
      services: [chest]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["evaluation.contact", "indications[0].diagnosis", "indications[0].malignantTransformation"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
