/** Worked cases of myasthenia gravis (PN-6.1). Data only: they may not know how a program decides. */
import type { WorkedCase } from "../case.ts"
import { myasthenia, noTrigger } from "./indications.ts"
import { evaluated, never } from "./on-file.ts"
import { chestCt, firstChestCt, firstPlainChestCt, plainChestCt } from "./ordered.ts"

const afterNegative = { study: chestCt, previous: { result: "negative", monthsAgo: 1 } }
const afterPositive = { study: chestCt, previous: { result: "positive", monthsAgo: 1 } }
const first = { ...evaluated, indications: [myasthenia], services: [firstChestCt] }

export const myastheniaCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.1/mg-first-ct",
    says: "Myasthenia gravis is an established diagnosis and the chest was never imaged: contrast CT is supported.",
    shows: [{ clause: "PN-6.1.c2", how: "met" }, { trap: "T-26" }, { trap: "T-48" }, { reading: "R-29" }],
    request: { ...evaluated, indications: [myasthenia], services: [{ code: "71260", previous: never }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c2"] }]
  },
  {
    id: "PN-6.1/mg-only-suspected",
    says: "Myasthenia gravis is no more than suspected: the chest CT has to wait for the diagnosis.",
    shows: [{ clause: "PN-6.1.c2", how: "just missed" }, { trap: "T-26" }, { reading: "R-29" }],
    request: { ...first, indications: [{ ...myasthenia, diagnosis: "suspected" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c2"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-no-diagnosis",
    says: "Myasthenia gravis is neither established nor suspected: no chest CT on its account.",
    shows: [{ clause: "PN-6.1.c2", how: "just missed" }],
    request: { ...first, indications: [{ ...myasthenia, diagnosis: "neither" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c2"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-without-emg-or-mri-obstacle",
    says: "Established myasthenia, no EMG ever done, MRI perfectly possible: the chest CT asks for neither.",
    shows: [{ clause: "PN-6.1.c2", how: "met" }, { trap: "T-27" }, { reading: "R-12" }],
    request: {
      ...first,
      onset: { daysBeforeService: 400 },
      electrodiagnostics: { emgNcv: "not done", waivedBy: "nobody" },
      mri: { feasibility: "possible" }
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c2"] }]
  },
  {
    id: "PN-6.1/mg-repeat-for-mass-symptoms",
    says: "The first CT was negative a month ago and there are now symptoms of a chest mass: it can be repeated.",
    shows: [
      { clause: "PN-6.1.c3", how: "met" },
      { or: "PN-6.1.c3", limb: "symptoms of a chest mass" },
      { trap: "T-26" },
      { reading: "R-30" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, ...noTrigger, chestMassSymptoms: true }],
      services: [afterNegative]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c3"] }]
  },
  {
    id: "PN-6.1/mg-repeat-for-rising-titers",
    says: "First CT negative, antibodies against striated muscle rising, nothing else new: it can be repeated.",
    shows: [
      { clause: "PN-6.1.c3", how: "met" },
      { or: "PN-6.1.c3", limb: "rising anti-striated-muscle titers" },
      { trap: "T-27" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, ...noTrigger, risingTiters: true }],
      electrodiagnostics: { emgNcv: "not done" },
      services: [afterNegative]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c3"] }]
  },
  {
    id: "PN-6.1/mg-repeat-before-surgery",
    says: "First CT negative, a preoperative evaluation is needed: it can be repeated, however recent the first.",
    shows: [
      { clause: "PN-6.1.c3", how: "met" },
      { or: "PN-6.1.c3", limb: "preoperative evaluation" },
      { reading: "R-30" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, ...noTrigger, preoperativeNeed: true }],
      services: [{ study: chestCt, previous: { result: "negative", date: "2024-03-01" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c3"] }]
  },
  {
    id: "PN-6.1/mg-repeat-without-trigger",
    says: "The first CT was negative five years ago and nothing has changed: time alone supports no repeat.",
    shows: [{ clause: "PN-6.1.c3", how: "just missed" }, { trap: "T-26" }],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, ...noTrigger }],
      services: [{ study: chestCt, previous: { result: "negative", date: "2019-03-01" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c3"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-repeat-while-suspected",
    says: "Titers rise after a negative CT, but myasthenia is still only suspected: the repeat is not supported.",
    shows: [{ clause: "PN-6.1.c3", how: "just missed" }, { reading: "R-29" }],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, ...noTrigger, diagnosis: "suspected", risingTiters: true }],
      services: [afterNegative]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-first-positive-with-trigger",
    says: "The first CT was positive and symptoms of a mass appear: the repeat rule is silent, a reviewer decides.",
    shows: [{ reading: "R-30" }, { trap: "T-50" }],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, ...noTrigger, chestMassSymptoms: true }],
      services: [afterPositive]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-6.1.c3"] }]
  },
  {
    id: "PN-6.1/mg-first-positive-without-trigger",
    says: "The first CT was positive and nothing new has come up: a repeat is not supported.",
    shows: [{ clause: "PN-6.1.c3", how: "just missed" }, { reading: "R-30" }, { trap: "T-50" }],
    request: { ...evaluated, indications: [{ ...myasthenia, ...noTrigger }], services: [afterPositive] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c3"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-plain-for-concern",
    says: "Established myasthenia and a worry that contrast might do harm: the chest CT can be done plain.",
    shows: [
      { clause: "PN-6.1.c4", how: "met" },
      { or: "PN-6.1.c4", limb: "a concern short of allergy" },
      { reading: "R-31" },
      { trap: "T-28" }
    ],
    request: { ...first, contrastSafety: { iodinated: "concern" }, services: [{ code: "71250", previous: never }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c4"] }]
  },
  {
    id: "PN-6.1/mg-plain-for-allergy",
    says: "Established myasthenia and an allergy to iodinated contrast: an allergy is a concern, and plain CT fits.",
    shows: [
      { clause: "PN-6.1.c4", how: "met" },
      { or: "PN-6.1.c4", limb: "an allergy" }
    ],
    request: { ...first, contrastSafety: { iodinated: "allergy" }, services: [firstPlainChestCt] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c4"] }]
  },
  {
    id: "PN-6.1/mg-plain-without-concern",
    says: "Established myasthenia, plain chest CT, no reason to avoid contrast: the plain form is not supported.",
    shows: [{ clause: "PN-6.1.c4", how: "just missed" }, { reading: "R-31" }, { trap: "T-28" }],
    request: { ...first, contrastSafety: { iodinated: "neither" }, services: [firstPlainChestCt] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c4"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-plain-for-gadolinium-allergy",
    says: "The only reaction on file was to the contrast of an MRI: that is no reason for a plain CT.",
    shows: [{ clause: "PN-6.1.c4", how: "just missed" }],
    request: {
      ...first,
      contrastSafety: { iodinated: "neither", gadolinium: "allergy" },
      services: [firstPlainChestCt]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c4"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-plain-while-suspected",
    says: "A contrast concern does not make up for a diagnosis that is only suspected.",
    shows: [{ clause: "PN-6.1.c4", how: "just missed" }, { reading: "R-29" }],
    request: {
      ...first,
      indications: [{ ...myasthenia, diagnosis: "suspected" }],
      contrastSafety: { iodinated: "concern" },
      services: [firstPlainChestCt]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "criterion" }]
  },
  {
    id: "PN-6.1/mg-plain-repeat",
    says: "First CT negative, titers rising, contrast feared: the repeat can be plain too.",
    shows: [
      { clause: "PN-6.1.c4", how: "met" },
      { clause: "PN-6.1.c3", how: "met" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...myasthenia, ...noTrigger, risingTiters: true }],
      contrastSafety: { iodinated: "concern" },
      services: [{ study: plainChestCt, previous: { result: "negative" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c3", "PN-6.1.c4"] }]
  }
]
