/**
 * Worked cases of PN-4, thoracic outlet syndrome, sides, and studies that stand for one another. Data only; it may not
 * know how a request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { mriContraindicated, studied, unstudied } from "./on-file.ts"
import { chestMri, plainLeftArmMri } from "./ordered.ts"

const contraindicated = { ...studied, ...mriContraindicated }
const plexitis = { _tag: "BrachialPlexus", cause: "brachial plexitis", affectedSide: "left" }
const untimedOutlet = {
  _tag: "BrachialPlexus",
  cause: "neurogenic thoracic outlet syndrome",
  affectedSide: "left",
  conservativeTrial: "failed",
  surgeryConsidered: true
}
const outlet = { ...untimedOutlet, trialMonths: 3 }

export const pn4OutletCases: ReadonlyArray<WorkedCase> = [
  // ── thoracic outlet syndrome ──────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-4/outlet-three-months",
    says:
      "Neurogenic thoracic outlet syndrome, three months of conservative treatment failed, an operation is " +
      "considered, EMG/NCV is done: the chest MRI is supported.",
    shows: [
      { clause: "PN-4.c13", how: "met" },
      { threshold: "conservativeTrial", at: "over" },
      { reading: "R-25" },
      { trap: "T-23" }
    ],
    request: { ...studied, indications: [outlet], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c2", "PN-4.c13"] }]
  },
  {
    id: "PN-4/outlet-two-months",
    says: "Two months are enough, the lower end of the range.",
    shows: [{ threshold: "conservativeTrial", at: "at" }, { reading: "R-25" }, { trap: "T-23" }],
    request: { ...studied, indications: [{ ...outlet, trialMonths: 2 }], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c13"] }]
  },
  {
    id: "PN-4/outlet-one-month",
    says: "One month is too short.",
    shows: [
      { clause: "PN-4.c13", how: "just missed" },
      { threshold: "conservativeTrial", at: "under" },
      { trap: "T-23" }
    ],
    request: { ...studied, indications: [{ ...outlet, trialMonths: 1 }], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c13"], kind: "criterion" }]
  },
  {
    id: "PN-4/outlet-a-year",
    says: "There is no upper limit: a trial of a year counts.",
    shows: [{ threshold: "conservativeTrial", at: "over" }, { reading: "R-25" }, { trap: "T-23" }],
    request: { ...studied, indications: [{ ...outlet, trialMonths: 12 }], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c13"] }]
  },
  {
    id: "PN-4/outlet-two-months-by-dates",
    says: "From December 15 to February 15 is two calendar months.",
    shows: [{ threshold: "conservativeTrial", at: "at" }],
    request: {
      ...studied,
      indications: [{ ...untimedOutlet, trialBegan: "2023-12-15", trialEnded: "2024-02-15" }],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c13"] }]
  },
  {
    id: "PN-4/outlet-a-day-short",
    says: "From December 15 to February 14 is a day short of two months.",
    shows: [
      { clause: "PN-4.c13", how: "just missed" },
      { threshold: "conservativeTrial", at: "under" }
    ],
    request: {
      ...studied,
      indications: [{ ...untimedOutlet, trialBegan: "2023-12-15", trialEnded: "2024-02-14" }],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c13"], kind: "criterion" }]
  },
  {
    id: "PN-4/outlet-trial-under-way",
    says: "Conservative treatment has not failed; it is still under way after three months.",
    shows: [{ clause: "PN-4.c13", how: "just missed" }],
    request: {
      ...studied,
      indications: [{ ...outlet, conservativeTrial: "succeeded or still under way" }],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c13"], kind: "criterion" }]
  },
  {
    id: "PN-4/outlet-no-operation",
    says: "The trial failed, but no operation is considered.",
    shows: [{ clause: "PN-4.c13", how: "just missed" }, { trap: "T-23" }],
    request: { ...studied, indications: [{ ...outlet, surgeryConsidered: false }], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c13"], kind: "criterion" }]
  },
  {
    id: "PN-4/outlet-no-emg",
    says: "All of it holds, but EMG/NCV was not done.",
    shows: [{ clause: "PN-4.c13", how: "just missed" }, { reading: "R-25" }, { trap: "T-23" }],
    request: { ...unstudied, indications: [outlet], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c2"], kind: "prerequisite" }]
  },
  {
    id: "PN-4/outlet-vascular",
    says: "A vascular thoracic outlet syndrome belongs to the chest guideline, whatever else is on file.",
    shows: [{ clause: "PN-4.c14", how: "applies" }, { reading: "R-25" }, { reading: "R-46" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "BrachialPlexus", cause: "vascular thoracic outlet syndrome" }],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-4.c14"], referral: "CH-31" }]
  },
  {
    id: "PN-4/outlet-vascular-pet",
    says: "A PET is ordered for a vascular thoracic outlet syndrome before any MRI: it goes to the chest guideline too.",
    shows: [{ reading: "R-73" }],
    request: {
      dateOfService: "2024-03-01",
      mri: { feasibility: "possible" },
      indications: [{ _tag: "BrachialPlexus", cause: "vascular thoracic outlet syndrome", plexusMriDone: false }],
      services: [{ study: { modality: "PET", region: "chest" } }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-4.c14"], referral: "CH-31" }]
  },
  {
    id: "PN-4/outlet-kind-open",
    says:
      "Thoracic outlet syndrome, neurogenic or vascular not stated; the conditions of the neurogenic form all " +
      "hold.",
    shows: [{ reading: "R-25" }],
    request: {
      ...studied,
      indications: [{ ...outlet, cause: "thoracic outlet syndrome" }],
      services: [{ study: chestMri }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].cause"],
        possible: ["CriteriaMet", "Referred"]
      }
    ]
  },
  // ── sides and alternatives ────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-4/unaffected-arm",
    says: "The left plexus is ill and the right arm is ordered: the left arm is the supported study.",
    shows: [{ clause: "PN-4.c1", how: "just missed" }, { reading: "R-28" }, { trap: "T-24" }],
    request: { ...studied, indications: [plexitis], services: [{ study: { ...plainLeftArmMri, side: "right" } }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c16"] }]
  },
  {
    id: "PN-4/both-arms-one-affected",
    says: "Both arms as one order with only the left affected: not supported as a pair.",
    shows: [{ reading: "R-28" }, { trap: "T-24" }],
    request: { ...studied, indications: [plexitis], services: [{ study: { ...plainLeftArmMri, side: "both" } }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c16"], kind: "not-listed" }]
  },
  {
    id: "PN-4/both-arms-both-affected",
    says: "Both sides are affected: a bilateral order is supported.",
    shows: [{ reading: "R-28" }, { trap: "T-24" }],
    request: {
      ...studied,
      indications: [{ ...plexitis, affectedSide: "both" }],
      services: [{ study: { ...plainLeftArmMri, side: "both" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c7"] }]
  },
  {
    id: "PN-4/one-arm-each",
    says: "Both sides are affected and each arm is a service of its own: they are no alternatives to each other.",
    shows: [{ reading: "R-28" }, { reading: "R-43" }],
    request: {
      ...studied,
      indications: [{ ...plexitis, affectedSide: "both" }],
      services: [{ study: plainLeftArmMri }, { study: { ...plainLeftArmMri, side: "right" } }]
    },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-4.c7"] },
      { outcome: "CriteriaMet", clauses: ["PN-4.c7"] }
    ]
  },
  {
    id: "PN-4/side-of-the-chest",
    says: "A chest MRI shows both sides; a right side on the order means nothing, though the left plexus is ill.",
    shows: [{ reading: "R-28" }, { trap: "T-24" }],
    request: { ...studied, indications: [plexitis], services: [{ study: { ...chestMri, side: "right" } }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c7"] }]
  },
  {
    id: "PN-4/side-undocumented",
    says: "An arm MRI with neither the affected nor the ordered side on file.",
    shows: [{ reading: "R-28" }],
    request: {
      ...studied,
      indications: [{ _tag: "BrachialPlexus", cause: "brachial plexitis" }],
      services: [{ code: "73218" }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].study.side", "indications[0].affectedSide"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-4/chest-and-arm",
    says:
      "Chest and arm are alternatives and both are ordered, the arm first: which was meant is a clinician's " +
      "choice.",
    shows: [{ reading: "R-43" }, { or: "PN-4.c1", limb: "arm or chest, not both" }],
    request: { ...studied, indications: [plexitis], services: [{ study: plainLeftArmMri }, { study: chestMri }] },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-4.c1"] },
      { outcome: "ClinicalReview", clauses: ["PN-4.c1"] }
    ]
  },
  {
    id: "PN-4/chest-twice",
    says: "The chest plain and the chest before and after contrast are alternatives too.",
    shows: [{ reading: "R-43" }],
    request: { ...studied, indications: [plexitis], services: [{ code: "71550" }, { code: "71552" }] },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-4.c1"] },
      { outcome: "ClinicalReview", clauses: ["PN-4.c1"] }
    ]
  },
  {
    id: "PN-4/chest-and-unsupported-neck",
    says:
      "Chest and neck are ordered with the upper trunk spared: the neck is not supported, and of the chest a " +
      "clinician says whether it was meant.",
    shows: [{ reading: "R-43" }],
    request: {
      ...studied,
      indications: [{ ...plexitis, upperTrunk: false }],
      services: [{ study: chestMri }, { study: { ...chestMri, region: "neck" } }]
    },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-4.c1"] },
      { outcome: "CriteriaNotMet", clauses: ["PN-4.c3"], kind: "criterion" }
    ]
  },
  {
    id: "PN-4/code-against-order",
    says:
      "The code is that of the plain chest MRI, the order says before and after contrast; either is supported, so " +
      "nothing is asked.",
    shows: [{ reading: "R-41" }],
    request: { ...studied, indications: [plexitis], services: [{ code: "71550", study: chestMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c7"] }]
  },
  {
    id: "PN-4/second-indication",
    says:
      "A chest MRI for CIDP and for plexitis: under CIDP a person would decide, under plexitis the criteria are " +
      "met.",
    shows: [{ reading: "R-45" }, { trap: "T-12" }],
    request: {
      ...studied,
      indications: [{ _tag: "CIDP", uncertainAfterEmg: true }, plexitis],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c7"] }]
  },
  {
    id: "PN-4/mri-against-an-implant",
    says: "A chest MRI is ordered although MRI is contraindicated: the criteria are met, the contradiction is noted.",
    shows: [{ reading: "R-51" }],
    request: { ...contraindicated, indications: [plexitis], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c7"] }]
  }
]
