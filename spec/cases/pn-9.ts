/** Worked cases of PN-9, nerve sheath tumors: the first studies. Data only: it may not know how a program decides. */
import type { WorkedCase } from "../case.ts"
import { evaluated } from "./on-file.ts"

const vestibular = { _tag: "VestibularSchwannoma", diagnosis: "suspected", phase: "initial" }
const paraspinal = { ...vestibular, _tag: "ParaspinalNeurofibroma" }
const elsewhere = { ...vestibular, _tag: "OtherNerveSheathTumor" }

const mri = (region: string, contrast = "without and with") => ({ study: { modality: "MRI", region, contrast } })
const brain = mri("brain")
const cervical = mri("cervical spine")
const thigh = { study: { ...mri("thigh").study, side: "left" } }
const base = { ...evaluated, indications: [vestibular], services: [brain] }
const spine = { ...base, indications: [paraspinal], services: [cervical] }

export const pn9Cases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-9/vestibular-first",
    says: "A vestibular schwannoma is suspected: brain MRI before and after contrast is supported; no EMG is needed.",
    shows: [
      { clause: "PN-9.c2", how: "met" },
      { clause: "PN-9.c3", how: "met" },
      { clause: "PN-9.c4", how: "applies" },
      { reading: "R-39" },
      { trap: "T-40" }
    ],
    request: { ...base, electrodiagnostics: { emgNcv: "not done" }, onset: { daysBeforeService: 200 } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c2", "PN-9.c3"] }]
  },
  {
    id: "PN-9/vestibular-established",
    says: "The schwannoma is known from elsewhere and imaged here for the first time: supported as well.",
    shows: [{ clause: "PN-9.c3", how: "met" }, { reading: "R-39" }],
    request: { ...base, indications: [{ ...vestibular, diagnosis: "established" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c3"] }]
  },
  {
    id: "PN-9/vestibular-not-suspected",
    says: "No schwannoma is known or suspected: the brain MRI does not meet the criteria.",
    shows: [{ clause: "PN-9.c2", how: "just missed" }, { clause: "PN-9.c3", how: "just missed" }, { reading: "R-47" }],
    request: { ...base, indications: [{ ...vestibular, diagnosis: "neither" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c2"], kind: "criterion" }]
  },
  {
    id: "PN-9/vestibular-plain",
    says: "Plain brain MRI is not the study listed for a vestibular schwannoma.",
    shows: [{ clause: "PN-9.c3", how: "just missed" }, { reading: "R-40" }],
    request: { ...base, services: [{ code: "70551" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c3"], kind: "not-listed" }]
  },
  {
    id: "PN-9/vestibular-not-evaluated",
    says: "Nobody has seen the patient: the brain MRI waits for the evaluation.",
    shows: [{ clause: "PN-1.c1", how: "applies" }, { reading: "R-05" }],
    request: { ...base, evaluation: { contact: "none" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-9/no-neurological-examination",
    says: "The visit left out the neurological examination: a reviewer weighs it.",
    shows: [{ contradicts: "evaluation.neurologicalExamination" }, { reading: "R-06" }, { trap: "T-45" }],
    request: { ...base, evaluation: { contact: "in person", neurologicalExamination: "not done" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c2"] }]
  },
  {
    id: "PN-9/paraspinal-three-levels",
    says: "A neurofibroma beside the spine is suspected: MRI before and after contrast of each level is supported.",
    shows: [
      { clause: "PN-9.c5", how: "met" },
      { or: "PN-9.c5", limb: "cervical" },
      { or: "PN-9.c5", limb: "thoracic" },
      { or: "PN-9.c5", limb: "lumbar" },
      { reading: "R-39" },
      { reading: "R-42" },
      { trap: "T-41" }
    ],
    request: { ...spine, services: [{ code: "72156" }, { code: "72157" }, { code: "72158" }] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-9.c5"] },
      { outcome: "CriteriaMet", clauses: ["PN-9.c5"] },
      { outcome: "CriteriaMet", clauses: ["PN-9.c5"] }
    ]
  },
  {
    id: "PN-9/paraspinal-one-level",
    says: "Only the lumbar level is ordered: the list does not ask for all three.",
    shows: [{ clause: "PN-9.c5", how: "met" }, { reading: "R-42" }, { trap: "T-41" }],
    request: { ...spine, services: [mri("lumbar spine")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c5"] }]
  },
  {
    id: "PN-9/paraspinal-plain",
    says: "Plain spine MRI is not listed for a neurofibroma, and here nothing passes it on to the spine guidelines.",
    shows: [{ clause: "PN-9.c5", how: "just missed" }, { reading: "R-38" }, { reading: "R-40" }],
    request: { ...spine, services: [mri("cervical spine", "without")] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c5"], kind: "not-listed" }]
  },
  {
    id: "PN-9/paraspinal-plain-beside-contrast",
    says: "Both forms are ordered: the listed one is supported, the plain one is not. Nothing offers a choice here.",
    shows: [{ reading: "R-43" }, { reading: "R-64" }],
    request: { ...spine, services: [cervical, mri("cervical spine", "without")] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-9.c5"] },
      { outcome: "CriteriaNotMet", clauses: ["PN-9.c5"], kind: "not-listed" }
    ]
  },
  {
    id: "PN-9/paraspinal-not-suspected",
    says: "No neurofibroma is known or suspected: the spine MRI does not meet the criteria.",
    shows: [{ clause: "PN-9.c5", how: "just missed" }],
    request: { ...spine, indications: [{ ...paraspinal, diagnosis: "neither" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "criterion" }]
  },
  {
    id: "PN-9/sites-not-exchanged",
    says: "Spine MRI for a vestibular schwannoma is not listed, although it would be for a tumor beside the spine.",
    shows: [{ reading: "R-40" }, { trap: "T-48" }],
    request: { ...base, services: [cervical] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c3"], kind: "not-listed" }]
  },
  {
    id: "PN-9/elsewhere",
    says: "A nerve sheath tumor of the thigh is suspected: the list is open, so a reviewer weighs the MRI.",
    shows: [{ clause: "PN-9.c2", how: "applies" }, { reading: "R-39" }],
    request: { ...base, indications: [elsewhere], services: [thigh] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-9.c2"] }]
  },
  {
    id: "PN-9/elsewhere-not-suspected",
    says: "No tumor is known or suspected: there is nothing for a reviewer to weigh.",
    shows: [{ clause: "PN-9.c2", how: "just missed" }],
    request: { ...base, indications: [{ ...elsewhere, diagnosis: "neither" }], services: [thigh] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-9.c2"], kind: "criterion" }]
  },
  {
    id: "PN-9/neurofibromatosis-surveillance",
    says: "Surveillance in neurofibromatosis without a suspected tumor, nobody seen yet: the pediatric guideline.",
    shows: [{ clause: "PN-9.c10", how: "applies" }, { reading: "R-39" }, { reading: "R-46" }, { trap: "T-49" }],
    request: {
      ...base,
      evaluation: { contact: "none" },
      indications: [{ _tag: "NeurofibromatosisSurveillance" }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-9.c10"], referral: "PEDONC-2.3" }]
  },
  {
    id: "PN-9/neurofibromatosis-surveillance-adult",
    says: "The same at the age of 45: the line names no age.",
    shows: [{ clause: "PN-9.c10", how: "applies" }, { reading: "R-39" }],
    request: {
      ...base,
      patient: { age: 45 },
      indications: [{ _tag: "NeurofibromatosisSurveillance" }],
      services: [mri("abdomen")]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-9.c10"], referral: "PEDONC-2.3" }]
  },
  {
    id: "PN-9/neurofibromatosis-with-a-suspected-tumor",
    says: "In neurofibromatosis a paraspinal tumor is now suspected: the pointer does not take the spine MRI away.",
    shows: [{ reading: "R-39" }, { reading: "R-45" }, { trap: "T-49" }],
    request: { ...spine, indications: [{ _tag: "NeurofibromatosisSurveillance" }, paraspinal] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c5"] }]
  },
  {
    id: "PN-9/vestibular-nothing-on-file",
    says: "Brain MRI before and after contrast and nothing else: evaluation, diagnosis, phase and follow-up matter.",
    shows: [{ reading: "R-39" }, { reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "VestibularSchwannoma" }],
      services: [brain]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "evaluation.contact",
          "indications[0].diagnosis",
          "indications[0].phase",
          "indications[0].newSymptomsOrFindings",
          "indications[0].postoperative",
          "indications[0].surgeonRequests",
          "indications[0].baselineAfterIncompleteRemoval"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-9/paraspinal-suspicion-unknown",
    says: "A first spine MRI; whether a neurofibroma is suspected is not on file.",
    shows: [{ reading: "R-39" }, { reading: "R-47" }],
    request: { ...spine, indications: [{ _tag: "ParaspinalNeurofibroma", phase: "initial" }] },
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
    id: "PN-9/elsewhere-phase-unknown",
    says: "A suspected tumor of the thigh, first study or follow-up not stated: at best a review.",
    shows: [{ reading: "R-39" }],
    request: {
      ...base,
      indications: [
        {
          _tag: "OtherNerveSheathTumor",
          diagnosis: "suspected",
          newSymptomsOrFindings: false,
          postoperative: false
        }
      ],
      services: [thigh]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].phase"],
        possible: ["CriteriaNotMet", "ClinicalReview"]
      }
    ]
  }
]
