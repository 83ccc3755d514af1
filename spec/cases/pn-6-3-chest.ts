/** Worked cases of Gaucher disease (PN-6.3): the chest. Data only: they may not know how a program decides. */
import type { WorkedCase } from "../case.ts"
import { newGaucher, treatedGaucher, watchedGaucher } from "./indications.ts"
import { evaluated, never } from "./on-file.ts"

const quietLungs = { pulmonarySymptoms: "stable or none", pulmonaryInvolvement: true }
const chest = (previous: { readonly [key: string]: unknown }) => ({
  study: { modality: "CT", region: "chest", contrast: "without" },
  previous
})

export const gaucherChestCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.3/chest-new-symptoms",
    says: "New lung symptoms, contrast no concern, MRI possible: plain chest CT is the regular study.",
    shows: [{ clause: "PN-6.3.c11", how: "met" }, { trap: "T-28" }, { reading: "R-12" }, { reading: "R-31" }],
    request: {
      ...evaluated,
      contrastSafety: { iodinated: "neither" },
      mri: { feasibility: "possible" },
      indications: [{ _tag: "GaucherDisease", pulmonarySymptoms: "new or worsening" }],
      services: [{ code: "71250", previous: never }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c11"] }]
  },
  {
    id: "PN-6.3/chest-worse-after-a-month",
    says: "Lung symptoms got worse a month after the last CT, without treatment: symptoms know no interval.",
    shows: [{ clause: "PN-6.3.c11", how: "met" }, { trap: "T-31" }, { reading: "R-33" }],
    request: {
      ...evaluated,
      indications: [{ ...quietLungs, ...treatedGaucher, pulmonarySymptoms: "new or worsening", management: "neither" }],
      services: [chest({ result: "positive", monthsAgo: 1 })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c11"] }]
  },
  {
    id: "PN-6.3/chest-at-diagnosis-without-symptoms",
    says: "First diagnosis, quiet and healthy lungs: the chest is not part of the first work-up.",
    shows: [{ clause: "PN-6.3.c11", how: "just missed" }, { reading: "R-55" }],
    request: {
      ...evaluated,
      indications: [
        { ...newGaucher, ...quietLungs, pulmonaryInvolvement: false, management: "enzyme replacement therapy" }
      ],
      services: [chest(never)]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c11"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/chest-never-done-with-involvement",
    says: "Known lung disease under treatment, quiet, and never a CT: there is nothing to repeat, a reviewer decides.",
    shows: [{ reading: "R-55" }],
    request: { ...evaluated, indications: [{ ...treatedGaucher, ...quietLungs }], services: [chest(never)] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-6.3.c12"] }]
  },
  {
    id: "PN-6.3/chest-never-done-unmanaged",
    says: "Known lung disease, quiet, neither treated nor watched, never a CT: not supported.",
    shows: [{ reading: "R-55" }],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, ...quietLungs, management: "neither" }],
      services: [chest(never)]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "criterion" }]
  },
  {
    id: "PN-6.3/chest-repeat-under-treatment",
    says: "Known lung disease under enzyme replacement, the last chest CT exactly a year ago: the repeat is due.",
    shows: [
      { clause: "PN-6.3.c12", how: "met" },
      { or: "PN-6.3.c12", limb: "enzyme replacement" },
      { threshold: "gaucherRepeat", at: "at" },
      { trap: "T-31" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, ...quietLungs }],
      services: [chest({ result: "positive", date: "2023-03-01" })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c12"] }]
  },
  {
    id: "PN-6.3/chest-repeat-in-surveillance",
    says: "Known lung disease in surveillance, thirteen months: the repeat is due.",
    shows: [
      { clause: "PN-6.3.c12", how: "met" },
      { or: "PN-6.3.c12", limb: "surveillance" },
      { threshold: "gaucherRepeat", at: "over" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...watchedGaucher, ...quietLungs }],
      services: [chest({ result: "negative", monthsAgo: 13 })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c12"] }]
  },
  {
    id: "PN-6.3/chest-repeat-early",
    says: "Known lung disease, treated, eleven months and quiet: too early.",
    shows: [
      { clause: "PN-6.3.c12", how: "just missed" },
      { threshold: "gaucherRepeat", at: "under" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, ...quietLungs }],
      services: [chest({ result: "positive", monthsAgo: 11 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c12"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/chest-repeat-without-involvement",
    says: "Treated, a year since the last chest CT, but no lung disease is documented: the repeat needs it.",
    shows: [{ clause: "PN-6.3.c12", how: "just missed" }, { trap: "T-31" }],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, ...quietLungs, pulmonaryInvolvement: false }],
      services: [chest({ result: "negative", monthsAgo: 12 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c12"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/chest-repeat-unmanaged",
    says: "Known lung disease, two years, neither treated nor watched: no ground for the repeat.",
    shows: [{ clause: "PN-6.3.c12", how: "just missed" }],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, ...quietLungs, management: "neither" }],
      services: [chest({ result: "positive", monthsAgo: 24 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c12"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/chest-undocumented",
    says: "Nothing is said of the lungs or of what went before: five facts are asked.",
    shows: [{ reading: "R-33" }, { reading: "R-55" }],
    request: { ...evaluated, indications: [{ _tag: "GaucherDisease" }], services: [{ code: "71250" }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "indications[0].pulmonarySymptoms",
          "indications[0].pulmonaryInvolvement",
          "indications[0].management",
          "services[0].previous.result",
          "services[0].previous.monthsAgo"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-6.3/chest-contrast-ct",
    says: "New lung symptoms, but the chest CT is ordered with contrast: Gaucher disease lists the plain one.",
    shows: [{ reading: "R-40" }, { trap: "T-48" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "GaucherDisease", pulmonarySymptoms: "new or worsening" }],
      services: [{ code: "71260", previous: never }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }]
  },
  {
    id: "PN-6.3/chest-code-against-description",
    says: "New lung symptoms; the code says with contrast, the order says plain: ask which is meant.",
    shows: [{ reading: "R-41" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "GaucherDisease", pulmonarySymptoms: "new or worsening" }],
      services: [{ ...chest(never), code: "71260" }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].code"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.3/chest-for-myasthenia-too",
    says: "Gaucher disease with quiet lungs and established myasthenia with contrast feared: the second supports it.",
    shows: [{ reading: "R-45" }, { trap: "T-28" }],
    request: {
      ...evaluated,
      contrastSafety: { iodinated: "concern" },
      indications: [
        { ...treatedGaucher, ...quietLungs, pulmonaryInvolvement: false },
        { _tag: "MyastheniaGravis", diagnosis: "established" }
      ],
      services: [chest(never)]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.1.c4"] }]
  }
]
