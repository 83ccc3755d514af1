/** Worked cases of PN-8.1, amyotrophic lateral sclerosis. Data only: it may not know how a program decides. */
import type { WorkedCase } from "../case.ts"
import { establishedAls, suspectedAls } from "./indications.ts"
import { evaluated } from "./on-file.ts"
import { firstMri } from "./ordered.ts"

const upperOnly = { ...suspectedAls, lowerMotorNeuronFindings: false }
const lowerOnly = { ...suspectedAls, upperMotorNeuronFindings: false }
const neither = { _tag: "ALS", diagnosis: "neither" }
const brain = firstMri("brain")
const cervical = firstMri("cervical spine")
const thoracic = firstMri("thoracic spine")
const lumbar = firstMri("lumbar spine")
const base = { ...evaluated, indications: [suspectedAls], services: [brain] }
const unexamined = { contact: "in person", neurologicalExamination: "not done" }

export const pn81Cases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-8.1/established-four-regions",
    says: "ALS is established: first MRI of brain and of all three parts of the spine is supported, each study.",
    shows: [
      { clause: "PN-8.1.c2", how: "met" },
      { reading: "R-35" },
      { reading: "R-42" },
      { reading: "R-43" },
      { trap: "T-41" },
      { trap: "T-51" }
    ],
    request: { ...base, indications: [establishedAls], services: [brain, cervical, thoracic, lumbar] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c2"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c2"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c2"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c2"] }
    ]
  },
  {
    id: "PN-8.1/established-before-and-after-contrast",
    says: "ALS is established: the same four studies before and after contrast are supported as well.",
    shows: [{ or: "PN-8.1.c2", limb: "without and with contrast" }, { reading: "R-35" }],
    request: {
      ...base,
      indications: [establishedAls],
      services: ["brain", "cervical spine", "thoracic spine", "lumbar spine"].map((region) =>
        firstMri(region, "without and with")
      )
    },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c2"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c2"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c2"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c2"] }
    ]
  },
  {
    id: "PN-8.1/suspected-both-findings",
    says: "ALS is suspected, with upper and lower motor neuron findings: MRI of brain and lumbar spine is supported.",
    shows: [
      { clause: "PN-8.1.c3", how: "met" },
      { or: "PN-8.1.c2", limb: "without contrast" },
      { reading: "R-35" },
      { trap: "T-36" },
      { trap: "T-41" }
    ],
    request: { ...base, services: [brain, lumbar] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c3", "PN-8.2.c4"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c3"] }
    ]
  },
  {
    id: "PN-8.1/lower-findings-without-emg",
    says: "Lower motor neuron findings rest on wasting alone; EMG was not done: brain MRI is supported all the same.",
    shows: [{ or: "PN-8.2.c4", limb: "clinical examination" }, { trap: "T-36" }],
    request: { ...base, onset: { daysBeforeService: 200 }, electrodiagnostics: { emgNcv: "not done" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.1.c3", "PN-8.2.c4"] }]
  },
  {
    id: "PN-8.1/lower-findings-by-emg",
    says: "Lower motor neuron findings come from an abnormal EMG: the studies are supported.",
    shows: [{ or: "PN-8.2.c4", limb: "EMG" }],
    request: { ...base, electrodiagnostics: { emgNcv: "confirms the disorder" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.1.c3", "PN-8.2.c4"] }]
  },
  {
    id: "PN-8.1/upper-findings-only-brain",
    says: "ALS is suspected on upper motor neuron findings alone: the brain MRI does not meet the criteria.",
    shows: [{ clause: "PN-8.1.c3", how: "just missed" }, { reading: "R-35" }, { reading: "R-38" }, { trap: "T-36" }],
    request: { ...base, indications: [upperOnly] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.1.c3"], kind: "criterion" }]
  },
  {
    id: "PN-8.1/lower-findings-only-brain",
    says: "ALS is suspected on lower motor neuron findings alone: the brain MRI does not meet the criteria.",
    shows: [{ clause: "PN-8.1.c3", how: "just missed" }, { reading: "R-35" }],
    request: { ...base, indications: [lowerOnly] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.1.c3"], kind: "criterion" }]
  },
  {
    id: "PN-8.1/upper-findings-only-spine",
    says: "The same for the cervical spine: it does not qualify here and belongs to the spine guidelines.",
    shows: [{ clause: "PN-8.3.c13", how: "applies" }, { reading: "R-38" }, { trap: "T-49" }],
    request: { ...base, indications: [upperOnly], services: [cervical] },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }]
  },
  {
    id: "PN-8.1/failed-criteria-before-gates",
    says: "Criteria fail for the thoracic spine, and the patient was not seen either: still for the spine guidelines.",
    shows: [{ reading: "R-38" }, { reading: "R-46" }],
    request: { ...base, evaluation: { contact: "none" }, indications: [lowerOnly], services: [thoracic] },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }]
  },
  {
    id: "PN-8.1/neither-established-nor-suspected",
    says: "ALS is neither established nor suspected: brain MRI does not meet the criteria, lumbar MRI is passed on.",
    shows: [{ clause: "PN-8.1.c2", how: "just missed" }, { reading: "R-35" }, { reading: "R-47" }],
    request: { ...base, indications: [neither], services: [brain, lumbar] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: [], kind: "criterion" },
      { outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }
    ]
  },
  {
    id: "PN-8.1/not-evaluated-spine",
    says: "Criteria hold for the lumbar spine, but the patient was not evaluated: the prerequisite is unmet.",
    shows: [{ clause: "PN-1.c1", how: "applies" }, { reading: "R-38" }],
    request: { ...base, evaluation: { contact: "none" }, services: [lumbar] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.1/established-no-neurological-examination",
    says: "ALS is established and the last visit had no neurological examination: none is needed, MRI is supported.",
    shows: [
      { clause: "PN-8.1.c1", how: "applies" },
      { contradicts: "evaluation.neurologicalExamination" },
      { reading: "R-06" },
      { trap: "T-36" }
    ],
    request: { ...base, evaluation: unexamined, indications: [establishedAls] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.1.c1", "PN-8.1.c2"] }]
  },
  {
    id: "PN-8.1/suspected-no-neurological-examination",
    says: "ALS is only suspected and the examination was left out: a reviewer weighs it.",
    shows: [
      { contradicts: "evaluation.neurologicalExamination" },
      { reading: "R-06" },
      { trap: "T-36" },
      { trap: "T-45" }
    ],
    request: { ...base, evaluation: unexamined },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c2"] }]
  },
  {
    id: "PN-8.1/established-not-evaluated",
    says: "Even with ALS established, some evaluation must have taken place.",
    shows: [{ clause: "PN-8.1.c1", how: "applies" }, { reading: "R-05" }],
    request: { ...base, evaluation: { contact: "none" }, indications: [establishedAls] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.1/established-by-video",
    says: "An established patient with established ALS was seen by video: that is an evaluation, and MRI is supported.",
    shows: [{ clause: "PN-1.c3", how: "applies" }, { reading: "R-05" }, { trap: "T-44" }],
    request: { ...base, evaluation: { contact: "remote, established patient" }, indications: [establishedAls] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.1.c2", "PN-1.c3"] }]
  }
]
