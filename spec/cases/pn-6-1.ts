/**
 * Worked cases of neuromuscular junction disorders (PN-6.1): stiff-person syndrome here, myasthenia gravis and
 * Lambert-Eaton syndrome beside. Data only: they may not know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { evaluated } from "./on-file.ts"
import { chestCt, chestCtAfter, firstChestCt } from "./ordered.ts"
import { lambertEatonCases } from "./pn-6-1-lambert-eaton.ts"
import { myastheniaCases } from "./pn-6-1-myasthenia.ts"
import { myastheniaOrderCases } from "./pn-6-1-myasthenia-order.ts"

const stiff = { _tag: "StiffPersonSyndrome", diagnosis: "suspected" }

const stiffPersonCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.1/stiff-person-suspected",
    says: "Clinical findings suggest stiff-person syndrome, EMG was not done: contrast chest CT is supported.",
    shows: [
      { clause: "PN-6.1.c9", how: "met" },
      { or: "PN-6.1.c9", limb: "suspected" },
      { trap: "T-26" },
      { reading: "R-29" },
      { reading: "R-12" }
    ],
    request: {
      ...evaluated,
      indications: [stiff],
      electrodiagnostics: { emgNcv: "not done" },
      mri: { feasibility: "possible" },
      services: [firstChestCt]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c9"] }]
  },
  {
    id: "PN-6.1/stiff-person-established",
    says: "Stiff-person syndrome is established: the chest CT is supported all the more.",
    shows: [{ clause: "PN-6.1.c9", how: "met" }, { or: "PN-6.1.c9", limb: "established" }, { trap: "T-48" }],
    request: {
      ...evaluated,
      indications: [{ ...stiff, diagnosis: "established" }],
      services: [{ code: "71260", previous: { result: "none" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c9"] }]
  },
  {
    id: "PN-6.1/stiff-person-not-suspected",
    says: "Stiff-person syndrome is not suspected: no chest CT on its account.",
    shows: [{ clause: "PN-6.1.c9", how: "just missed" }],
    request: { ...evaluated, indications: [{ ...stiff, diagnosis: "neither" }], services: [firstChestCt] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.1.c9"], kind: "criterion" }]
  },
  {
    id: "PN-6.1/stiff-person-repeat-after-negative",
    says: "A second chest CT half a year after a negative one: the text has no rule, a reviewer decides.",
    shows: [{ reading: "R-30" }, { trap: "T-26" }],
    request: { ...evaluated, indications: [stiff], services: [chestCtAfter({ result: "negative", monthsAgo: 6 })] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-6.1.c9"] }]
  },
  {
    id: "PN-6.1/stiff-person-repeat-after-positive",
    says: "A second chest CT after a positive one: no rule either, a reviewer decides.",
    shows: [{ reading: "R-30" }],
    request: { ...evaluated, indications: [stiff], services: [chestCtAfter({ result: "positive", monthsAgo: 1 })] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-6.1.c9"] }]
  },
  {
    id: "PN-6.1/stiff-person-plain-ct",
    says: "Plain chest CT is not listed for stiff-person syndrome, whatever the fear of contrast.",
    shows: [{ reading: "R-31" }, { trap: "T-28" }],
    request: {
      ...evaluated,
      indications: [stiff],
      contrastSafety: { iodinated: "concern" },
      services: [{ code: "71250", previous: { result: "none" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }]
  },
  {
    id: "PN-6.1/stiff-person-breast-mri",
    says: "Breast cancer is a known companion, yet no imaging of the breast is offered.",
    shows: [{ reading: "R-40" }],
    request: {
      ...evaluated,
      indications: [stiff],
      services: [{ study: { modality: "MRI", region: "another region", contrast: "without and with" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }]
  },
  {
    id: "PN-6.1/stiff-person-history-undocumented",
    says: "Suspected, and nothing on file about an earlier CT: a first is supported, a second needs a reviewer.",
    shows: [{ reading: "R-30" }],
    request: { ...evaluated, indications: [stiff], services: [{ study: chestCt }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].previous.result"],
        possible: ["CriteriaMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-6.1/stiff-person-diagnosis-undocumented",
    says: "A first chest CT, and nothing on file about how firm the suspicion is.",
    shows: [{ reading: "R-29" }],
    request: { ...evaluated, indications: [{ _tag: "StiffPersonSyndrome" }], services: [firstChestCt] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].diagnosis"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]

export const pn61Cases: ReadonlyArray<WorkedCase> = [
  ...myastheniaCases,
  ...myastheniaOrderCases,
  ...lambertEatonCases,
  ...stiffPersonCases
]
