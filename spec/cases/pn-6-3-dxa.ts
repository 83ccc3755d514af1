/** Worked cases of Gaucher disease (PN-6.3): bone density. Data only: they may not know how a program decides. */
import type { WorkedCase } from "../case.ts"
import { dateOfService, evaluated, never } from "./on-file.ts"

const expert = { _tag: "GaucherDisease", pediatricDxaExpertise: true }
const inexpert = { _tag: "GaucherDisease", pediatricDxaExpertise: false }
const dxa = (previous: { readonly [key: string]: unknown }) => ({ study: { modality: "DXA" }, previous })
const firstDxa = dxa(never)

export const gaucherDxaCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.3/dxa-at-six",
    says: "A first DXA on the 6th birthday, asked for by an expert center, neither treated nor watched: supported.",
    shows: [
      { clause: "PN-6.3.c13", how: "met" },
      { or: "PN-6.3.c14", limb: "a first study" },
      { threshold: "dxaAge", at: "at" },
      { trap: "T-32" },
      { trap: "T-51" },
      { reading: "R-33" },
      { reading: "R-47" }
    ],
    request: {
      ...evaluated,
      patient: { birthDate: "2018-03-01" },
      indications: [{ ...expert, management: "neither" }],
      services: [firstDxa]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c13"] }]
  },
  {
    id: "PN-6.3/dxa-day-before-six",
    says: "The day before the 6th birthday: too young for DXA.",
    shows: [
      { clause: "PN-6.3.c13", how: "just missed" },
      { threshold: "dxaAge", at: "under" }
    ],
    request: { ...evaluated, patient: { birthDate: "2018-03-02" }, indications: [expert], services: [firstDxa] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c13"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/dxa-at-five",
    says: "A five-year-old: too young for DXA.",
    shows: [{ threshold: "dxaAge", at: "under" }],
    request: { ...evaluated, patient: { age: 5 }, indications: [expert], services: [firstDxa] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c13"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/dxa-not-evaluated",
    says: "A first DXA at 7 without any evaluation: DXA is not advanced imaging and does not wait for one.",
    shows: [{ threshold: "dxaAge", at: "over" }, { reading: "R-04" }, { trap: "T-32" }],
    request: {
      dateOfService,
      evaluation: { contact: "none" },
      patient: { age: 7 },
      indications: [expert],
      services: [firstDxa]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c13"] }]
  },
  {
    id: "PN-6.3/dxa-child-without-expertise",
    says: "A 17-year-old, and the center that asks has no experience with DXA in children.",
    shows: [
      { clause: "PN-6.3.c13", how: "just missed" },
      { threshold: "adultAge", at: "under" }
    ],
    request: { ...evaluated, patient: { age: 17 }, indications: [inexpert], services: [firstDxa] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c13"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/dxa-adult-without-expertise",
    says: "An 18-year-old, and a center without pediatric experience: a reviewer decides whether that matters.",
    shows: [{ threshold: "adultAge", at: "at" }, { reading: "R-33" }, { trap: "T-32" }],
    request: { ...evaluated, patient: { birthDate: "2006-03-01" }, indications: [inexpert], services: [firstDxa] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-6.3.c13"] }]
  },
  {
    id: "PN-6.3/dxa-older-adult-without-expertise",
    says: "A 45-year-old and a center without pediatric experience: a reviewer decides.",
    shows: [{ threshold: "adultAge", at: "over" }],
    request: { ...evaluated, patient: { age: 45 }, indications: [inexpert], services: [firstDxa] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-6.3.c13"] }]
  },
  {
    id: "PN-6.3/dxa-adult-without-expertise-too-soon",
    says: "An adult, a center without pediatric experience, the last DXA a year ago: too early in any case.",
    shows: [{ reading: "R-50" }],
    request: {
      ...evaluated,
      patient: { age: 45 },
      indications: [inexpert],
      services: [dxa({ result: "positive", monthsAgo: 12 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c14"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/dxa-repeat-at-two-years",
    says: "The last DXA was exactly two years ago: the next is due.",
    shows: [
      { clause: "PN-6.3.c14", how: "met" },
      { or: "PN-6.3.c14", limb: "24 months" },
      { threshold: "dxaRepeat", at: "at" },
      { trap: "T-32" }
    ],
    request: {
      ...evaluated,
      patient: { age: 12 },
      indications: [expert],
      services: [dxa({ result: "negative", date: "2022-03-01" })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c14"] }]
  },
  {
    id: "PN-6.3/dxa-repeat-a-day-early",
    says: "The last DXA was a day short of two years ago: too early.",
    shows: [
      { clause: "PN-6.3.c14", how: "just missed" },
      { threshold: "dxaRepeat", at: "under" }
    ],
    request: {
      ...evaluated,
      patient: { age: 12 },
      indications: [expert],
      services: [dxa({ result: "negative", date: "2022-03-02" })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c14"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/dxa-repeat-after-three-years",
    says: "An adult at an expert center, three years since the last DXA: due.",
    shows: [
      { clause: "PN-6.3.c14", how: "met" },
      { threshold: "dxaRepeat", at: "over" }
    ],
    request: {
      ...evaluated,
      patient: { age: 30 },
      indications: [expert],
      services: [dxa({ result: "positive", monthsAgo: 36 })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c14"] }]
  },
  {
    id: "PN-6.3/dxa-not-reviewed",
    says: "DXA is not on the list of reviewed procedures: this policy mentions it and does not decide it.",
    shows: [{ contradicts: "services[].coverage.reviewed" }, { reading: "R-03" }, { trap: "T-47" }],
    request: {
      ...evaluated,
      patient: { age: 12 },
      indications: [expert],
      services: [{ ...firstDxa, coverage: { reviewed: false } }]
    },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c13"] }]
  },
  {
    id: "PN-6.3/dxa-undocumented",
    says: "Only the disease and a DXA are on file: age, earlier DXA, its date and the expertise are asked.",
    shows: [{ reading: "R-33" }],
    request: { dateOfService, indications: [{ _tag: "GaucherDisease" }], services: [{ study: { modality: "DXA" } }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "patient.age",
          "services[0].previous.result",
          "services[0].previous.monthsAgo",
          "indications[0].pediatricDxaExpertise"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  }
]
