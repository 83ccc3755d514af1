/** Worked cases of Lambert-Eaton syndrome (PN-6.1). Data only: they may not know how a program decides. */
import type { WorkedCase } from "../case.ts"
import { evaluated } from "./on-file.ts"
import { chestCt, chestCtAfter, firstChestCt, plainChestCt } from "./ordered.ts"

const lems = { _tag: "LEMS", diagnosis: "suspected" }
const persisting = { ...lems, suspicionPersists: true }

export const lambertEatonCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.1/lems-suspected",
    says: "Lambert-Eaton syndrome is suspected, with no EMG and no radiograph yet: contrast chest CT is supported.",
    shows: [
      { clause: "PN-6.1.c6", how: "met" },
      { or: "PN-6.1.c6", limb: "suspected" },
      { trap: "T-26" },
      { trap: "T-27" },
      { reading: "R-29" }
    ],
    request: {
      ...evaluated,
      indications: [lems],
      electrodiagnostics: { emgNcv: "not done" },
      services: [firstChestCt]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c6"] }]
  },
  {
    id: "PN-6.1/lems-established",
    says: "Lambert-Eaton syndrome is established: what suspicion opens, certainty opens too.",
    shows: [
      { clause: "PN-6.1.c6", how: "met" },
      { or: "PN-6.1.c6", limb: "established" },
      { reading: "R-29" },
      { trap: "T-48" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...lems, diagnosis: "established" }],
      services: [{ code: "71260", previous: { result: "none" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c6"] }]
  },
  {
    id: "PN-6.1/lems-not-suspected",
    says: "Lambert-Eaton syndrome is no longer suspected: its chest CT is not supported.",
    shows: [{ clause: "PN-6.1.c6", how: "just missed" }],
    request: { ...evaluated, indications: [{ ...lems, diagnosis: "neither" }], services: [firstChestCt] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c6"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/lems-plain-ct",
    says: "Plain chest CT because contrast is feared: that exception belongs to myasthenia, not to Lambert-Eaton.",
    shows: [{ reading: "R-31" }, { reading: "R-40" }, { trap: "T-28" }],
    request: {
      ...evaluated,
      indications: [lems],
      contrastSafety: { iodinated: "allergy" },
      services: [{ study: plainChestCt, previous: { result: "none" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }]
  },
  {
    id: "PN-6.1/lems-mri-possible",
    says: "MRI would be possible: chest CT in Lambert-Eaton syndrome looks for a lung tumor and needs no bar to MRI.",
    shows: [{ reading: "R-12" }],
    request: { ...evaluated, indications: [lems], mri: { feasibility: "possible" }, services: [firstChestCt] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c6"] }]
  },
  {
    id: "PN-6.1/lems-repeat-at-three-months",
    says: "The first CT was negative exactly three months ago and the suspicion persists: it can be repeated.",
    shows: [
      { clause: "PN-6.1.c7", how: "met" },
      { threshold: "lemsRepeat", at: "at" },
      { trap: "T-26" },
      { reading: "R-30" }
    ],
    request: {
      ...evaluated,
      indications: [persisting],
      services: [chestCtAfter({ result: "negative", date: "2023-12-01" })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c7"] }]
  },
  {
    id: "PN-6.1/lems-repeat-a-day-early",
    says: "One day short of three months after a negative CT: too early.",
    shows: [
      { clause: "PN-6.1.c7", how: "just missed" },
      { threshold: "lemsRepeat", at: "under" }
    ],
    request: {
      ...evaluated,
      indications: [persisting],
      services: [chestCtAfter({ result: "negative", date: "2023-12-02" })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c7"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/lems-repeat-at-month-end",
    says: "From November 30 to February 29 is three months, since that February has no later day.",
    shows: [
      { clause: "PN-6.1.c7", how: "met" },
      { threshold: "lemsRepeat", at: "at" }
    ],
    request: {
      ...evaluated,
      dateOfService: "2024-02-29",
      indications: [persisting],
      services: [chestCtAfter({ result: "negative", date: "2023-11-30" })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c7"] }]
  },
  {
    id: "PN-6.1/lems-repeat-at-two-months",
    says: "Two months after a negative CT: too early, however strong the suspicion.",
    shows: [{ threshold: "lemsRepeat", at: "under" }],
    request: {
      ...evaluated,
      indications: [persisting],
      services: [chestCtAfter({ result: "negative", monthsAgo: 2 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c7"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/lems-repeat-at-four-months",
    says: "Four months after a negative CT with the syndrome now established and the suspicion of a tumor unchanged.",
    shows: [
      { clause: "PN-6.1.c7", how: "met" },
      { threshold: "lemsRepeat", at: "over" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...persisting, diagnosis: "established" }],
      services: [chestCtAfter({ result: "negative", monthsAgo: 4 })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c7"] }]
  },
  {
    id: "PN-6.1/lems-repeat-suspicion-gone",
    says: "Half a year after a negative CT nobody suspects anything any more: no repeat.",
    shows: [{ clause: "PN-6.1.c7", how: "just missed" }],
    request: {
      ...evaluated,
      indications: [{ ...lems, suspicionPersists: false }],
      services: [chestCtAfter({ result: "negative", monthsAgo: 6 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c7"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/lems-repeat-after-positive",
    says: "The first CT was positive a year ago: the repeat rule asks for a negative one.",
    shows: [{ clause: "PN-6.1.c7", how: "just missed" }, { reading: "R-54" }],
    request: {
      ...evaluated,
      indications: [persisting],
      services: [chestCtAfter({ result: "positive", monthsAgo: 12 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c7"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/lems-interval-undocumented",
    says: "The first CT was negative, but its date is not on file: the interval is asked.",
    shows: [{ reading: "R-30" }],
    request: { ...evaluated, indications: [persisting], services: [chestCtAfter({ result: "negative" })] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].previous.monthsAgo"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.1/lems-all-undocumented",
    says: "Only the name of the disorder is on file: certainty, earlier CT, its date and the suspicion are all asked.",
    shows: [{ reading: "R-29" }, { reading: "R-30" }],
    request: { ...evaluated, indications: [{ _tag: "LEMS" }], services: [{ study: chestCt }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "indications[0].diagnosis",
          "services[0].previous.result",
          "services[0].previous.monthsAgo",
          "indications[0].suspicionPersists"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.1/lems-both-forms",
    says: "Contrast and plain CT are ordered: Lambert-Eaton syndrome lists only the first, so no choice arises.",
    shows: [{ reading: "R-31" }, { reading: "R-43" }],
    request: {
      ...evaluated,
      indications: [lems],
      contrastSafety: { iodinated: "concern" },
      services: [firstChestCt, { study: plainChestCt, previous: { result: "none" } }]
    },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-6.1.c6"] },
      { outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }
    ]
  },
  {
    id: "PN-6.1/lems-or-myasthenia",
    says: "Myasthenia or Lambert-Eaton, neither established: the second alone supports the chest CT.",
    shows: [{ reading: "R-45" }, { trap: "T-26" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "MyastheniaGravis", diagnosis: "suspected" }, lems],
      services: [firstChestCt]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c6"] }]
  }
]
