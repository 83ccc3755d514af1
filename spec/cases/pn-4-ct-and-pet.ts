/**
 * Worked cases of PN-4, CT in place of MRI, and PET. Data only; it may not know how a request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { mriContraindicated, studied, unstudied } from "./on-file.ts"
import { chestCt, chestMri, plainLeftArmMri } from "./ordered.ts"

const contraindicated = { ...studied, ...mriContraindicated }
const pet = { modality: "PET", region: "chest" }
const plexitis = { _tag: "BrachialPlexus", cause: "brachial plexitis", affectedSide: "left" }
const infiltration = { _tag: "BrachialPlexus", cause: "malignant infiltration", affectedSide: "left" }

export const pn4CtAndPetCases: ReadonlyArray<WorkedCase> = [
  // ── CT in place of MRI ────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-4/ct-contraindicated",
    says: "An implant rules out MRI: CT of the chest with contrast takes its place.",
    shows: [
      { clause: "PN-4.c18", how: "met" },
      { or: "PN-4.c18", limb: "contraindicated" },
      { reading: "R-24" },
      { trap: "T-51" }
    ],
    request: { ...contraindicated, indications: [plexitis], services: [{ study: chestCt }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c7", "PN-4.c18"] }]
  },
  {
    id: "PN-4/ct-unable",
    says: "The patient cannot go through an MRI: a plain CT of the affected arm takes its place.",
    shows: [{ or: "PN-4.c18", limb: "unable" }, { reading: "R-24" }],
    request: {
      ...studied,
      mri: { feasibility: "unable" },
      indications: [plexitis],
      services: [{ study: { ...plainLeftArmMri, modality: "CT" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c18"] }]
  },
  {
    id: "PN-4/ct-neck-upper-trunk",
    says: "CT of the neck where MRI is contraindicated and the upper trunk is involved.",
    shows: [{ reading: "R-24" }, { reading: "R-22" }],
    request: {
      ...contraindicated,
      indications: [{ ...plexitis, upperTrunk: true }],
      services: [{ study: { ...chestCt, region: "neck" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c3", "PN-4.c18"] }]
  },
  {
    id: "PN-4/ct-neck-lower-trunk",
    says: "With the upper trunk spared a CT of the neck is no more supported than the MRI it replaces.",
    shows: [{ clause: "PN-4.c18", how: "just missed" }, { reading: "R-24" }],
    request: {
      ...contraindicated,
      indications: [{ ...plexitis, upperTrunk: false }],
      services: [{ study: { ...chestCt, region: "neck" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c3"], kind: "criterion" }]
  },
  {
    id: "PN-4/ct-mri-possible",
    says: "MRI is possible: a CT of the plexus is not supported.",
    shows: [{ clause: "PN-4.c18", how: "just missed" }, { clause: "PN-1.c9", how: "applies" }, { reading: "R-12" }],
    request: { ...studied, mri: { feasibility: "possible" }, indications: [plexitis], services: [{ study: chestCt }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c9"], kind: "criterion" }]
  },
  {
    id: "PN-4/ct-mri-not-available",
    says: "No scanner is at hand. The remark speaks of a patient who is unable, so a person decides.",
    shows: [{ reading: "R-24" }],
    request: {
      ...studied,
      mri: { feasibility: "not available" },
      indications: [plexitis],
      services: [{ study: chestCt }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-4.c18"] }]
  },
  {
    id: "PN-4/ct-mri-inconvenient",
    says: "MRI would only be inconvenient: that is no reason for a CT here.",
    shows: [{ reading: "R-24" }],
    request: {
      ...studied,
      mri: { feasibility: "inconvenient" },
      indications: [plexitis],
      services: [{ study: chestCt }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c18"], kind: "criterion" }]
  },
  {
    id: "PN-4/ct-two-phases",
    says:
      "A chest CT before and after contrast: the remark names no form of contrast, and this one is left to a " +
      "person.",
    shows: [{ reading: "R-24" }],
    request: {
      ...contraindicated,
      indications: [plexitis],
      services: [{ study: { ...chestCt, contrast: "without and with" } }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-4.c18"] }]
  },
  {
    id: "PN-4/ct-shoulder",
    says: "A CT of the shoulder joint shows none of the regions of the MRI it would replace.",
    shows: [{ clause: "PN-4.c18", how: "just missed" }, { reading: "R-24" }],
    request: {
      ...contraindicated,
      indications: [plexitis],
      services: [{ study: { modality: "CT", region: "shoulder", contrast: "without", side: "left" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c18"], kind: "not-listed" }]
  },
  {
    id: "PN-4/ct-infiltration-without-emg",
    says: "Malignant infiltration, MRI contraindicated, no EMG/NCV: the exemption holds for the CT as for the MRI.",
    shows: [{ clause: "PN-4.c5", how: "applies" }, { reading: "R-24" }],
    request: {
      ...unstudied,
      mri: { feasibility: "contraindicated" },
      indications: [infiltration],
      services: [{ study: chestCt }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c4", "PN-4.c5", "PN-4.c18"] }]
  },
  {
    id: "PN-4/ct-without-emg",
    says: "Plexitis, no scanner at hand, EMG/NCV not done: what a person could weigh does not outweigh what is unmet.",
    shows: [{ clause: "PN-4.c2", how: "applies" }, { reading: "R-50" }],
    request: {
      ...unstudied,
      mri: { feasibility: "not available" },
      indications: [plexitis],
      services: [{ study: chestCt }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c2"], kind: "prerequisite" }]
  },
  {
    id: "PN-4/ct-feasibility-undocumented",
    says: "A chest CT for plexitis, and whether MRI can be done is not on file.",
    shows: [{ reading: "R-24" }],
    request: { ...studied, indications: [plexitis], services: [{ study: chestCt }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["mri.feasibility"],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  // ── PET ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-4/pet-after-mri",
    says: "PET for infiltration of the plexus after MRI: the oncology guideline decides, evaluation and EMG/NCV aside.",
    shows: [{ clause: "PN-4.c19", how: "applies" }, { reading: "R-26" }, { reading: "R-46" }, { trap: "T-25" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ ...infiltration, plexusMriDone: true }],
      services: [{ study: pet }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-4.c19"], referral: "ONC-1.4" }]
  },
  {
    id: "PN-4/pet-before-mri",
    says: "PET although MRI is possible and has not been done: MRI comes first.",
    shows: [{ clause: "PN-4.c17", how: "applies" }, { reading: "R-26" }, { trap: "T-16" }, { trap: "T-25" }],
    request: {
      ...studied,
      mri: { feasibility: "possible" },
      indications: [{ ...infiltration, plexusMriDone: false }],
      services: [{ study: pet }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c17"], kind: "order-of-tests" }]
  },
  {
    id: "PN-4/pet-mri-impossible",
    says:
      "PET/CT where MRI is contraindicated and so was not done: the order cannot be kept, the oncology guideline " +
      "decides.",
    shows: [{ reading: "R-26" }, { reading: "R-60" }, { trap: "T-25" }],
    request: {
      ...contraindicated,
      indications: [{ ...infiltration, plexusMriDone: false }],
      services: [{ study: { ...pet, modality: "PET/CT" } }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-4.c19"], referral: "ONC-1.4" }]
  },
  {
    id: "PN-4/pet-mri-inconvenient",
    says: "An MRI that is only inconvenient is possible, and it comes before PET.",
    shows: [{ reading: "R-60" }],
    request: {
      ...studied,
      mri: { feasibility: "inconvenient" },
      indications: [{ ...infiltration, plexusMriDone: false }],
      services: [{ study: pet }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c17"], kind: "order-of-tests" }]
  },
  {
    id: "PN-4/pet-undocumented",
    says: "PET with nothing on file about MRI: whether it was done, and whether it could be.",
    shows: [{ reading: "R-26" }],
    request: { dateOfService: "2024-03-01", indications: [infiltration], services: [{ study: pet }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].plexusMriDone", "mri.feasibility"],
        possible: ["Referred", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-4/mri-because-pet-is-planned",
    says: "An MRI wanted only because a PET is to follow: the remark on their order is not one of the reasons for MRI.",
    shows: [{ trap: "T-16" }],
    request: {
      ...studied,
      indications: [{ _tag: "BrachialPlexus", cause: "another cause", affectedSide: "left", plexusMriDone: false }],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c1"], kind: "criterion" }]
  }
]
