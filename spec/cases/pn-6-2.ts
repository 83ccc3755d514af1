/**
 * Worked cases of muscle disease (PN-6.2): the studies, biopsy planning and the pointers; the work-up is beside. Data
 * only: they may not know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { inflammatoryMyopathy } from "./indications.ts"
import { dateOfService, emg, evaluated } from "./on-file.ts"
import { muscleStudyCases } from "./pn-6-2-studies.ts"
import { muscleWorkUpCases } from "./pn-6-2-work-up.ts"

const base = { ...evaluated, patient: { age: 40 } }
const biopsy = { _tag: "MuscleBiopsy", inflammatory: true }
const thigh = { study: { modality: "MRI", region: "thigh", contrast: "without", side: "left" } }
const chestCt = { study: { modality: "CT", region: "chest", contrast: "without" } }
const worked = { ...base, ...emg("confirms the disorder") }

const pointerCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.2/child-with-myositis",
    says: "A 17-year-old with an inflammatory muscle disease: the pediatric guideline decides.",
    shows: [
      { clause: "PN-6.2.c7", how: "applies" },
      { threshold: "adultAge", at: "under" },
      { reading: "R-32" },
      { trap: "T-30" },
      { trap: "T-49" }
    ],
    request: { ...worked, patient: { age: 17 }, indications: [inflammatoryMyopathy], services: [thigh] },
    expect: [{ outcome: "Referred", clauses: ["PN-6.2.c7"], referral: "PEDMS-10.3" }]
  },
  {
    id: "PN-6.2/eighteenth-birthday",
    says: "The service is on the 18th birthday: an adult, and the work-up is complete.",
    shows: [{ threshold: "adultAge", at: "at" }, { clause: "PN-6.2.c4", how: "met" }, { reading: "R-47" }],
    request: {
      ...worked,
      patient: { birthDate: "2006-03-01" },
      indications: [inflammatoryMyopathy],
      services: [thigh]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/day-before-eighteenth-birthday",
    says: "The service is the day before the 18th birthday: still the pediatric guideline.",
    shows: [{ threshold: "adultAge", at: "under" }, { reading: "R-47" }],
    request: {
      ...worked,
      patient: { birthDate: "2006-03-02" },
      indications: [inflammatoryMyopathy],
      services: [thigh]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-6.2.c7"], referral: "PEDMS-10.3" }]
  },
  {
    id: "PN-6.2/nineteen",
    says: "At 19 an inflammatory muscle disease is judged here.",
    shows: [{ threshold: "adultAge", at: "over" }],
    request: { ...worked, patient: { age: 19 }, indications: [inflammatoryMyopathy], services: [thigh] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/child-with-other-myopathy",
    says: "A child of 8 whose muscle disease is not inflammatory stays with the criteria here.",
    shows: [{ clause: "PN-6.2.c4", how: "met" }, { reading: "R-32" }],
    request: {
      ...worked,
      patient: { age: 8 },
      indications: [{ ...inflammatoryMyopathy, inflammatory: false }],
      services: [thigh]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/child-before-biopsy",
    says: "A child of 8 with myositis, before a biopsy: the pediatric guideline decides that too.",
    shows: [{ clause: "PN-6.2.c7", how: "applies" }],
    request: { ...base, patient: { age: 8 }, indications: [biopsy], services: [thigh] },
    expect: [{ outcome: "Referred", clauses: ["PN-6.2.c7"], referral: "PEDMS-10.3" }]
  },
  {
    id: "PN-6.2/child-not-evaluated",
    says: "A child with myositis whom nobody evaluated: the pointer does not wait for our gates.",
    shows: [{ reading: "R-46" }],
    request: {
      dateOfService,
      evaluation: { contact: "none" },
      patient: { age: 8 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [{ _tag: "Myopathy", inflammatory: true }],
      services: [thigh]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-6.2.c7"], referral: "PEDMS-10.3" }]
  },
  {
    id: "PN-6.2/age-undocumented",
    says: "Inflammatory, fully worked up, and no age on file: an adult is supported, a child goes elsewhere.",
    shows: [{ reading: "R-32" }],
    request: { ...worked, patient: {}, indications: [inflammatoryMyopathy], services: [thigh] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["patient.age"],
        possible: ["CriteriaMet", "Referred"]
      }
    ]
  },
  {
    id: "PN-6.2/inflammation-undocumented",
    says: "A child of 10 before a biopsy, and no word on whether the disease is inflammatory.",
    shows: [{ reading: "R-32" }],
    request: { ...base, patient: { age: 10 }, indications: [{ _tag: "MuscleBiopsy" }], services: [thigh] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].inflammatory"],
        possible: ["CriteriaMet", "Referred"]
      }
    ]
  },
  {
    id: "PN-6.2/lung-disease",
    says: "Interstitial lung disease with an inflammatory myopathy: the chest guideline decides, without our gates.",
    shows: [{ clause: "PN-6.2.c8", how: "applies" }, { trap: "T-30" }, { trap: "T-49" }, { reading: "R-46" }],
    request: {
      dateOfService,
      evaluation: { contact: "none" },
      indications: [{ _tag: "MyopathyLungDisease" }],
      services: [chestCt]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-6.2.c8"], referral: "CH-11.1" }]
  },
  {
    id: "PN-6.2/tumor-search-dermatomyositis",
    says: "A search for a hidden tumor in dermatomyositis: the oncology guideline decides.",
    shows: [
      { clause: "PN-6.2.c9", how: "applies" },
      { or: "PN-6.2.c9", limb: "dermatomyositis" },
      { trap: "T-30" },
      { trap: "T-49" },
      { reading: "R-32" }
    ],
    request: {
      ...base,
      indications: [{ _tag: "OccultNeoplasmSearch", disease: "dermatomyositis" }],
      services: [chestCt]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-6.2.c9"], referral: "ONC-30.3" }]
  },
  {
    id: "PN-6.2/tumor-search-polymyositis",
    says: "A PET/CT in search of a hidden tumor in polymyositis: again the oncology guideline.",
    shows: [{ or: "PN-6.2.c9", limb: "polymyositis" }, { trap: "T-25" }, { trap: "T-30" }],
    request: {
      dateOfService,
      indications: [{ _tag: "OccultNeoplasmSearch", disease: "polymyositis" }],
      services: [{ study: { modality: "PET/CT", region: "another region" } }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-6.2.c9"], referral: "ONC-30.3" }]
  },
  {
    id: "PN-6.2/tumor-search-other-disease",
    says: "A search for a hidden tumor in some other muscle disease: the pointer names two diseases only.",
    shows: [{ trap: "T-30" }],
    request: {
      ...base,
      indications: [{ _tag: "OccultNeoplasmSearch", disease: "another muscle disease" }],
      services: [chestCt]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c9"] }]
  },
  {
    id: "PN-6.2/tumor-search-disease-undocumented",
    says: "A search for a hidden tumor, and the muscle disease is not named.",
    shows: [{ reading: "R-32" }],
    request: { ...base, indications: [{ _tag: "OccultNeoplasmSearch" }], services: [chestCt] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].disease"],
        possible: ["CriteriaNotMet", "Referred"]
      }
    ]
  }
]

const biopsyCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.2/biopsy-planning",
    says: "A muscle biopsy is planned; no EMG and no blood tests were done: the MRI is supported.",
    shows: [{ clause: "PN-6.2.c6", how: "met" }, { trap: "T-29" }, { reading: "R-32" }],
    request: {
      ...base,
      onset: { daysBeforeService: 90 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [biopsy],
      services: [thigh]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c1", "PN-6.2.c6"] }]
  },
  {
    id: "PN-6.2/biopsy-not-evaluated",
    says: "A muscle biopsy is planned, but nobody evaluated the patient: the evaluation is still required.",
    shows: [
      { clause: "PN-6.2.c6", how: "just missed" },
      { clause: "PN-1.c1", how: "applies" }
    ],
    request: { ...base, evaluation: { contact: "none" }, indications: [biopsy], services: [thigh] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/biopsy-evaluation-undocumented",
    says: "A muscle biopsy is planned and the file is silent on the evaluation.",
    shows: [{ reading: "R-05" }],
    request: { dateOfService, patient: { age: 40 }, indications: [biopsy], services: [thigh] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["evaluation.contact"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.2/biopsy-opens-what-work-up-misses",
    says: "The work-up of the myopathy is incomplete, but a biopsy is planned as well: the biopsy supports the MRI.",
    shows: [{ reading: "R-45" }, { clause: "PN-6.2.c6", how: "met" }],
    request: {
      ...base,
      onset: { daysBeforeService: 90 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [{ ...inflammatoryMyopathy, laboratoryTested: false }, biopsy],
      services: [thigh]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c6"] }]
  }
]

export const pn62Cases: ReadonlyArray<WorkedCase> = [
  ...muscleStudyCases,
  ...muscleWorkUpCases,
  ...biopsyCases,
  ...pointerCases
]
