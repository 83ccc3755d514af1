/**
 * Worked cases of PN-8.1, amyotrophic lateral sclerosis: repeats, other studies, partial requests. Data only: it may
 * not know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { establishedAls, suspectedAls } from "./indications.ts"
import { evaluated } from "./on-file.ts"
import { firstMri } from "./ordered.ts"

const brain = firstMri("brain")
const cervical = firstMri("cervical spine")
const thoracic = firstMri("thoracic spine")
const lumbar = firstMri("lumbar spine")
const base = { ...evaluated, indications: [suspectedAls], services: [brain] }

export const pn81StudiesCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-8.1/spinal-cord",
    says: "An order for MRI of the spinal cord leaves cervical or thoracic open; in ALS both are supported, so it is.",
    shows: [{ reading: "R-41" }, { reading: "R-50" }],
    request: { ...base, services: [firstMri("spinal cord")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.1.c3"] }]
  },
  {
    id: "PN-8.1/repeat-lumbar",
    says: "The lumbar spine was imaged before: a repeat in ALS belongs to the spine guidelines.",
    shows: [{ clause: "PN-8.1.c4", how: "applies" }, { reading: "R-35" }, { trap: "T-49" }],
    request: { ...base, indications: [establishedAls], services: [{ ...lumbar, previous: { result: "negative" } }] },
    expect: [{ outcome: "Referred", clauses: ["PN-8.1.c4"], referral: "Spine" }]
  },
  {
    id: "PN-8.1/repeat-brain-not-evaluated",
    says: "A repeat brain MRI, on file only as done before, of a patient not evaluated: passed on without waiting.",
    shows: [{ clause: "PN-8.1.c4", how: "applies" }, { reading: "R-46" }, { trap: "T-49" }],
    request: {
      ...base,
      evaluation: { contact: "none" },
      indications: [establishedAls],
      services: [{ ...brain, previous: { result: "done" } }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-8.1.c4"], referral: "Spine" }]
  },
  {
    id: "PN-8.1/contrast-only",
    says: "With contrast only: the brain study is not listed; the cervical one goes to the spine guidelines.",
    shows: [{ reading: "R-40" }, { reading: "R-56" }],
    request: { ...base, services: [firstMri("brain", "with"), firstMri("cervical spine", "with")] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-8.1.c2"], kind: "not-listed" },
      { outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }
    ]
  },
  {
    id: "PN-8.1/ct-and-pelvis",
    says: "In ALS a CT of the brain and an MRI of the pelvis are not listed; a CT of the spine is passed on.",
    shows: [{ reading: "R-40" }, { reading: "R-56" }],
    request: {
      ...base,
      services: [
        { ...brain, study: { ...brain.study, modality: "CT" } },
        firstMri("pelvis"),
        { ...cervical, study: { ...cervical.study, modality: "CT" } }
      ]
    },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-8.1.c2"], kind: "not-listed" },
      { outcome: "CriteriaNotMet", clauses: ["PN-8.1.c2"], kind: "not-listed" },
      { outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }
    ]
  },
  {
    id: "PN-8.1/pet-of-the-spine",
    says: "PET of the thoracic spine in ALS does not qualify here either, so it too goes to the spine guidelines.",
    shows: [{ reading: "R-56" }, { trap: "T-25" }],
    request: { ...base, services: [{ ...thoracic, study: { modality: "PET", region: "thoracic spine" } }] },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }]
  },
  {
    id: "PN-8.1/plain-or-contrast",
    says:
      "Brain MRI is ordered plain and, in a second service, with and without contrast; the cervical MRI once. The " +
      "text offers one or the other, so a reviewer weighs both brain studies.",
    shows: [{ reading: "R-43" }],
    request: {
      ...base,
      services: [brain, firstMri("brain", "without and with"), firstMri("cervical spine", "without and with")]
    },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-8.1.c2"] },
      { outcome: "ClinicalReview", clauses: ["PN-8.1.c2"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c3"] }
    ]
  },
  {
    id: "PN-8.1/mri-contraindicated",
    says: "MRI is on file as contraindicated: the criteria are met as before; the conflict is noted.",
    shows: [{ reading: "R-51" }],
    request: { ...base, mri: { feasibility: "contraindicated" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.1.c3"] }]
  },
  {
    id: "PN-8.1/lower-findings-unknown",
    says: "Upper motor neuron findings are on file, lower ones not mentioned: for the cervical spine they decide.",
    shows: [{ reading: "R-35" }, { reading: "R-38" }],
    request: {
      ...base,
      indications: [{ _tag: "ALS", diagnosis: "suspected", upperMotorNeuronFindings: true }],
      services: [cervical]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].lowerMotorNeuronFindings"],
        possible: ["CriteriaMet", "Referred"]
      }
    ]
  },
  {
    id: "PN-8.1/earlier-study-unknown",
    says: "All is on file but whether the brain was imaged before: a first study is supported, a repeat referred.",
    shows: [{ reading: "R-35" }],
    request: { ...base, services: [{ study: brain.study }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].previous.result"],
        possible: ["CriteriaMet", "Referred"]
      }
    ]
  },
  {
    id: "PN-8.1/nothing-on-file",
    says: "A plain brain MRI for ALS and nothing else: evaluation, diagnosis, findings and earlier studies matter.",
    shows: [{ reading: "R-35" }, { reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "ALS" }],
      services: [{ study: brain.study }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "evaluation.contact",
          "indications[0].diagnosis",
          "indications[0].upperMotorNeuronFindings",
          "indications[0].lowerMotorNeuronFindings",
          "services[0].previous.result"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "Referred"]
      }
    ]
  },
  {
    id: "PN-8.1/contrast-unknown",
    says: "A brain MRI in established ALS, contrast not stated: contrast alone would not be listed, so it matters.",
    shows: [{ reading: "R-40" }, { trap: "T-51" }],
    request: {
      ...base,
      indications: [establishedAls],
      services: [{ ...brain, study: { modality: "MRI", region: "brain" } }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].study.contrast"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
