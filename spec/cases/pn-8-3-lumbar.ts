/**
 * Worked cases of PN-8.3, fasciculations: the lumbar spine, and studies that are not listed. Data
 * only: it may not know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { completeFasciculations } from "./indications.ts"
import { emg, fullyStudied } from "./on-file.ts"
import { mri } from "./ordered.ts"

const sphincter = { ...completeFasciculations, sphincterDysfunction: "present" }
const legs = { ...completeFasciculations, lowerExtremityCause: true }
const brain = mri("brain")
const cervical = mri("cervical spine")
const lumbar = mri("lumbar spine")
const base = { ...fullyStudied, indications: [completeFasciculations], services: [lumbar] }
const undone = { ...base, ...emg("not done") }

export const pn83LumbarCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-8.3/lumbar-sphincter",
    says:
      "Fasciculations with sphincter trouble, no upper motor neuron sign, history and laboratory tests complete, EMG " +
      "undone: plain lumbar MRI is supported without EMG.",
    shows: [
      { clause: "PN-8.3.c9", how: "met" },
      { or: "PN-8.3.c9", limb: "sphincter involvement" },
      { reading: "R-37" },
      { trap: "T-38" },
      { trap: "T-51" }
    ],
    request: { ...undone, indications: [{ ...sphincter, upperMotorNeuronSigns: false }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.3.c9"] }]
  },
  {
    id: "PN-8.3/lumbar-sphincter-contrast",
    says: "The same study before and after contrast, given by its code, is supported too.",
    shows: [{ clause: "PN-8.3.c9", how: "met" }, { reading: "R-37" }, { trap: "T-48" }],
    request: { ...base, indications: [sphincter], services: [{ code: "72158" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.3.c9"] }]
  },
  {
    id: "PN-8.3/lumbar-sphincter-and-legs",
    says: "Sphincter trouble and a question about the legs: the first ground is enough, the study stays here.",
    shows: [{ or: "PN-8.3.c9", limb: "sphincter involvement" }, { reading: "R-37" }],
    request: { ...base, indications: [{ ...sphincter, lowerExtremityCause: true }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.3.c9"] }]
  },
  {
    id: "PN-8.3/lumbar-sphincter-tests-lacking",
    says: "Sphincter trouble, but no ANA on file: the lumbar MRI waits for it.",
    shows: [{ clause: "PN-8.3.c9", how: "just missed" }, { clause: "PN-8.3.c4", how: "applies" }, { reading: "R-38" }],
    request: { ...base, indications: [{ ...sphincter, antinuclearAntibodies: false }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c4"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/lumbar-sphincter-history-incomplete",
    says: "Sphincter trouble, but the history does not mention pain: the lumbar MRI waits.",
    shows: [
      { clause: "PN-8.3.c9", how: "just missed" },
      { clause: "PN-8.3.c3", how: "applies" }
    ],
    request: { ...base, indications: [{ ...sphincter, pain: "not addressed" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c3"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/lumbar-legs",
    says: "No sphincter trouble; a lumbar root lesion is to be ruled out in the legs: the spine guideline on leg pain.",
    shows: [
      { clause: "PN-8.3.c10", how: "applies" },
      { or: "PN-8.3.c9", limb: "lower motor neuron cause in the legs" },
      { reading: "R-37" },
      { trap: "T-49" }
    ],
    request: { ...base, indications: [legs] },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c10"], referral: "SP-6.1" }]
  },
  {
    id: "PN-8.3/lumbar-legs-nothing-done",
    says: "The same without evaluation, tests or EMG: a referral does not wait for them.",
    shows: [{ clause: "PN-8.3.c10", how: "applies" }, { reading: "R-46" }],
    request: {
      ...undone,
      evaluation: { contact: "none" },
      indications: [{ ...legs, completeBloodCount: false, pain: "not addressed" }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c10"], referral: "SP-6.1" }]
  },
  {
    id: "PN-8.3/lumbar-no-ground",
    says: "No sphincter trouble and no question about the legs, both documented: lumbar MRI is not indicated.",
    shows: [
      { clause: "PN-8.3.c8", how: "applies" },
      { clause: "PN-8.3.c9", how: "just missed" },
      { reading: "R-38" },
      { trap: "T-38" }
    ],
    request: base,
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c8"], kind: "not-indicated" }]
  },
  {
    id: "PN-8.3/lumbar-no-ground-not-evaluated",
    says: "The same with no evaluation on file: not indicated in any case.",
    shows: [{ clause: "PN-8.3.c8", how: "applies" }, { reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "Fasciculations", sphincterDysfunction: "absent", lowerExtremityCause: false }],
      services: [lumbar]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c8"], kind: "not-indicated" }]
  },
  {
    id: "PN-8.3/lumbar-ct-no-ground",
    says: "Lumbar CT, and lumbar MRI with contrast only, on neither ground: any lumbar imaging is not indicated then.",
    shows: [{ clause: "PN-8.3.c8", how: "applies" }, { reading: "R-38" }],
    request: {
      ...base,
      services: [
        { study: { modality: "CT", region: "lumbar spine", contrast: "without" } },
        mri("lumbar spine", "with")
      ]
    },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-8.3.c8"], kind: "not-indicated" },
      { outcome: "CriteriaNotMet", clauses: ["PN-8.3.c8"], kind: "not-indicated" }
    ]
  },
  {
    id: "PN-8.3/lumbar-sphincters-not-addressed",
    says: "The history is silent on the sphincters and the legs raise no question: for the spine guidelines.",
    shows: [{ clause: "PN-8.3.c13", how: "applies" }, { reading: "R-38" }],
    request: { ...base, indications: [{ ...completeFasciculations, sphincterDysfunction: "not addressed" }] },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }]
  },
  {
    id: "PN-8.3/contrast-only",
    says: "With contrast only: brain MRI is not listed; cervical MRI goes to the spine guidelines.",
    shows: [{ reading: "R-40" }, { reading: "R-56" }],
    request: { ...base, services: [mri("brain", "with"), mri("cervical spine", "with")] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-8.3.c7"], kind: "not-listed" },
      { outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }
    ]
  },
  {
    id: "PN-8.3/lumbar-ct",
    says: "CT of the lumbar spine for sphincter trouble is not the study meant: the spine guidelines decide.",
    shows: [{ reading: "R-56" }],
    request: {
      ...base,
      indications: [sphincter],
      services: [{ study: { modality: "CT", region: "lumbar spine", contrast: "without" } }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }]
  },
  {
    id: "PN-8.3/pet-and-pelvis",
    says: "PET of the brain and MRI of the pelvis are not listed for fasciculations.",
    shows: [{ reading: "R-40" }, { trap: "T-25" }],
    request: { ...base, services: [{ study: { modality: "PET", region: "brain" } }, mri("pelvis")] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" },
      { outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }
    ]
  },
  {
    id: "PN-8.3/plain-or-contrast",
    says: "Cervical MRI is ordered plain and again with and without contrast: one or the other was meant, so review.",
    shows: [{ reading: "R-43" }],
    request: { ...base, services: [cervical, { code: "72156" }, brain] },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-8.3.c7"] },
      { outcome: "ClinicalReview", clauses: ["PN-8.3.c7"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.3.c7"] }
    ]
  }
]
