/**
 * Worked cases of PN-5, CT in place of MRI, and PET. Data only; it may not know how a request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { bothPlexuses, lowerPlexus, upperPlexus } from "./indications.ts"
import { studied } from "./on-file.ts"
import { pelvisMri } from "./ordered.ts"

const notAvailable = { ...studied, mri: { feasibility: "not available" } }
const pelvisCt = { modality: "CT", region: "pelvis", contrast: "with" }
const abdomenAndPelvisCt = { modality: "CT", region: "abdomen and pelvis", contrast: "with" }
const pet = { modality: "PET", region: "pelvis" }
const infiltration = { _tag: "LumbosacralPlexus", cause: "malignant infiltration", part: "lumbosacral plexus" }

export const pn5CtAndPetCases: ReadonlyArray<WorkedCase> = [
  // ── CT in place of MRI ────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-5/ct-not-available",
    says: "No MRI is to be had: CT of the pelvis with contrast (72193) takes its place for the lumbosacral plexus.",
    shows: [
      { clause: "PN-5.c3", how: "met" },
      { or: "PN-5.c3", limb: "not available" },
      { reading: "R-24" },
      { trap: "T-18" }
    ],
    request: { ...notAvailable, indications: [lowerPlexus], services: [{ code: "72193" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c3"] }]
  },
  {
    id: "PN-5/ct-contraindicated",
    says: "MRI is contraindicated by an implant: the CT takes its place as well.",
    shows: [{ clause: "PN-5.c16", how: "met" }, { or: "PN-5.c3", limb: "contraindicated" }, { reading: "R-24" }],
    request: {
      ...studied,
      mri: { feasibility: "contraindicated" },
      indications: [lowerPlexus],
      services: [{ study: pelvisCt }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c3"] }]
  },
  {
    id: "PN-5/ct-unable",
    says:
      "The patient is unable to have an MRI, and the upper lumbar plexus is involved: CT of abdomen and pelvis " +
      "(74177).",
    shows: [
      { clause: "PN-5.c4", how: "met" },
      { clause: "PN-5.c16", how: "met" },
      { or: "PN-5.c3", limb: "unable" },
      { reading: "R-23" },
      { trap: "T-18" }
    ],
    request: { ...studied, mri: { feasibility: "unable" }, indications: [upperPlexus], services: [{ code: "74177" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c4", "PN-5.c16"] }]
  },
  {
    id: "PN-5/ct-both-parts",
    says: "Both plexuses are involved and MRI is not available: CT of abdomen and pelvis.",
    shows: [{ or: "PN-5.c4", limb: "both plexuses involved" }],
    request: { ...notAvailable, indications: [bothPlexuses], services: [{ study: abdomenAndPelvisCt }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c4"] }]
  },
  {
    id: "PN-5/ct-mri-possible",
    says: "MRI is possible: neither CT is supported, the wider one no more than the narrower.",
    shows: [
      { clause: "PN-5.c3", how: "just missed" },
      { clause: "PN-5.c4", how: "just missed" },
      { clause: "PN-5.c16", how: "just missed" },
      { clause: "PN-1.c9", how: "applies" },
      { reading: "R-12" },
      { reading: "R-24" },
      { trap: "T-18" }
    ],
    request: {
      ...studied,
      mri: { feasibility: "possible" },
      indications: [upperPlexus],
      services: [{ study: abdomenAndPelvisCt }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c9", "PN-5.c4"], kind: "criterion" }]
  },
  {
    id: "PN-5/pelvic-ct-mri-possible",
    says: "The same for the pelvis and the lumbosacral plexus.",
    shows: [{ clause: "PN-5.c3", how: "just missed" }],
    request: {
      ...studied,
      mri: { feasibility: "possible" },
      indications: [lowerPlexus],
      services: [{ study: pelvisCt }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c9", "PN-5.c3"], kind: "criterion" }]
  },
  {
    id: "PN-5/ct-inconvenient",
    says: "MRI would be inconvenient; whether that is unavailable enough is a matter of judgment in this section.",
    shows: [{ reading: "R-24" }],
    request: {
      ...studied,
      mri: { feasibility: "inconvenient" },
      indications: [lowerPlexus],
      services: [{ study: pelvisCt }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-5.c3"] }]
  },
  {
    id: "PN-5/ct-wrong-region",
    says: "CT follows the plexus too: the pelvis alone for the upper lumbar plexus is not supported.",
    shows: [{ clause: "PN-5.c3", how: "just missed" }, { clause: "PN-5.c6", how: "applies" }, { trap: "T-17" }],
    request: { ...notAvailable, indications: [upperPlexus], services: [{ study: pelvisCt }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c6"] }]
  },
  {
    id: "PN-5/ct-too-wide",
    says: "CT of abdomen and pelvis for the lumbosacral plexus alone.",
    shows: [{ clause: "PN-5.c4", how: "just missed" }, { trap: "T-17" }],
    request: { ...notAvailable, indications: [lowerPlexus], services: [{ code: "74177" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c6"] }]
  },
  {
    id: "PN-5/ct-plain",
    says: "The pelvic CT of this section is the one with contrast; the plain one belongs to single nerves.",
    shows: [{ reading: "R-40" }, { trap: "T-20" }],
    request: {
      ...notAvailable,
      indications: [lowerPlexus],
      services: [{ study: { ...pelvisCt, contrast: "without" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c3"], kind: "not-listed" }]
  },
  {
    id: "PN-5/ct-abdomen",
    says: "CT of the abdomen alone (74160) belongs to another section.",
    shows: [{ reading: "R-40" }, { trap: "T-19" }],
    request: { ...notAvailable, indications: [upperPlexus], services: [{ code: "74160" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c4"], kind: "not-listed" }]
  },
  {
    id: "PN-5/ct-without-emg",
    says: "The CT waits for EMG/NCV like the MRI it replaces.",
    shows: [{ clause: "PN-5.c5", how: "applies" }],
    request: {
      ...notAvailable,
      onset: { daysBeforeService: 60 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [lowerPlexus],
      services: [{ study: pelvisCt }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-5/ct-feasibility-undocumented",
    says: "A pelvic CT with no word on whether MRI can be had.",
    shows: [{ reading: "R-24" }],
    request: { ...studied, indications: [lowerPlexus], services: [{ study: pelvisCt }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["mri.feasibility"],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-5/mri-and-ct",
    says: "MRI and CT of the pelvis are alternatives and both are ordered: a clinician says which was meant.",
    shows: [{ reading: "R-64" }, { reading: "R-43" }],
    request: { ...notAvailable, indications: [lowerPlexus], services: [{ study: pelvisMri }, { study: pelvisCt }] },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-5.c1", "PN-5.c3"] },
      { outcome: "ClinicalReview", clauses: ["PN-5.c1", "PN-5.c3"] }
    ]
  },
  // ── PET ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-5/pet-after-mri",
    says: "PET for infiltration of the plexus after MRI: the oncology guideline decides, evaluation and EMG/NCV aside.",
    shows: [{ clause: "PN-5.c17", how: "applies" }, { reading: "R-26" }, { reading: "R-46" }, { trap: "T-25" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ ...infiltration, plexusMriDone: true }],
      services: [{ study: pet }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-5.c17"], referral: "ONC-1.4" }]
  },
  {
    id: "PN-5/pet-before-mri",
    says: "PET although MRI is possible and has not been done: MRI comes first.",
    shows: [{ clause: "PN-5.c15", how: "applies" }, { reading: "R-26" }, { trap: "T-16" }, { trap: "T-25" }],
    request: {
      ...studied,
      mri: { feasibility: "possible" },
      indications: [{ ...infiltration, plexusMriDone: false }],
      services: [{ study: pet }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c15"], kind: "order-of-tests" }]
  },
  {
    id: "PN-5/pet-mri-not-available",
    says: "PET/CT where MRI is not available: the order cannot be kept, the oncology guideline decides.",
    shows: [{ reading: "R-26" }, { reading: "R-60" }, { trap: "T-25" }],
    request: {
      ...notAvailable,
      indications: [{ ...infiltration, plexusMriDone: false }],
      services: [{ study: { ...pet, modality: "PET/CT" } }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-5.c17"], referral: "ONC-1.4" }]
  },
  {
    id: "PN-5/pet-undocumented",
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
  }
]
