/** Worked cases of Gaucher disease (PN-6.3): the abdomen. Data only: they may not know how a program decides. */
import type { WorkedCase } from "../case.ts"
import { newGaucher, treatedGaucher, watchedGaucher } from "./indications.ts"
import { evaluated, never } from "./on-file.ts"

const abdomen = (previous: { readonly [key: string]: unknown }) => ({
  study: { modality: "MRI", region: "abdomen", contrast: "without" },
  previous
})

export const gaucherAbdomenCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.3/abdomen-at-diagnosis",
    says: "First diagnosis: plain abdominal MRI for liver and spleen is indicated; AB-11 is named as further reading.",
    shows: [{ clause: "PN-6.3.c9", how: "met" }, { clause: "PN-6.3.c1", how: "applies" }, { trap: "T-31" }],
    request: { ...evaluated, indications: [newGaucher], services: [{ code: "74181", previous: never }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c1", "PN-6.3.c9"] }]
  },
  {
    id: "PN-6.3/abdomen-first-years-later",
    says: "Diagnosed long ago, the abdomen never imaged: a reviewer decides.",
    shows: [{ clause: "PN-6.3.c9", how: "just missed" }, { reading: "R-33" }],
    request: { ...evaluated, indications: [treatedGaucher], services: [abdomen(never)] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-6.3.c9", "PN-6.3.c10"] }]
  },
  {
    id: "PN-6.3/abdomen-not-evaluated",
    says: "First diagnosis, abdominal MRI, no evaluation: the evaluation comes first.",
    shows: [{ clause: "PN-6.3.c9", how: "just missed" }],
    request: { ...evaluated, evaluation: { contact: "none" }, indications: [newGaucher], services: [abdomen(never)] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.3/abdomen-repeat-under-treatment",
    says: "Enzyme replacement, the abdomen imaged exactly a year ago: the repeat is due.",
    shows: [
      { clause: "PN-6.3.c10", how: "met" },
      { or: "PN-6.3.c10", limb: "enzyme replacement" },
      { threshold: "gaucherRepeat", at: "at" }
    ],
    request: {
      ...evaluated,
      indications: [treatedGaucher],
      services: [abdomen({ result: "positive", date: "2023-03-01" })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c10"] }]
  },
  {
    id: "PN-6.3/abdomen-repeat-in-surveillance",
    says: "Surveillance, the abdomen imaged twenty months ago: the repeat is due.",
    shows: [
      { clause: "PN-6.3.c10", how: "met" },
      { or: "PN-6.3.c10", limb: "surveillance" },
      { threshold: "gaucherRepeat", at: "over" }
    ],
    request: {
      ...evaluated,
      indications: [watchedGaucher],
      services: [abdomen({ result: "negative", monthsAgo: 20 })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c10"] }]
  },
  {
    id: "PN-6.3/abdomen-repeat-early",
    says: "Surveillance, the abdomen imaged eleven months ago: too early.",
    shows: [
      { clause: "PN-6.3.c10", how: "just missed" },
      { threshold: "gaucherRepeat", at: "under" }
    ],
    request: {
      ...evaluated,
      indications: [watchedGaucher],
      services: [abdomen({ result: "positive", monthsAgo: 11 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c10"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/abdomen-repeat-unmanaged",
    says: "Two years on, neither treated nor watched: no ground for the repeat.",
    shows: [{ clause: "PN-6.3.c10", how: "just missed" }],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, management: "neither" }],
      services: [abdomen({ result: "positive", monthsAgo: 24 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c10"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/abdomen-management-undocumented",
    says: "The abdomen was imaged two years ago; whether treatment or surveillance goes on is not on file.",
    shows: [{ reading: "R-33" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "GaucherDisease" }],
      services: [abdomen({ result: "positive", monthsAgo: 24 })]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].management"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
