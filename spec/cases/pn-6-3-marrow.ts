/**
 * Worked cases of Gaucher disease (PN-6.3): marrow of lumbar spine and femurs. Data only: they may not know how a
 * program decides.
 */
import type { WorkedCase } from "../case.ts"
import { newGaucher, treatedGaucher } from "./indications.ts"
import { evaluated, never } from "./on-file.ts"

const spineMri = { modality: "MRI", region: "lumbar spine", contrast: "without" }
const femurMri = { modality: "MRI", region: "thigh", contrast: "without" }
const firstSpine = { study: spineMri, previous: never }
const femurs = (side: string, previous: { readonly [key: string]: unknown } = never) => ({
  study: { ...femurMri, side },
  previous
})
const spineAfter = (previous: { readonly [key: string]: unknown }) => ({ study: spineMri, previous })

export const gaucherMarrowCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.3/spine-at-diagnosis",
    says: "Gaucher disease has just been diagnosed, no EMG: plain lumbar MRI is indicated, even without the femurs.",
    shows: [{ clause: "PN-6.3.c7", how: "met" }, { trap: "T-31" }, { trap: "T-41" }, { trap: "T-48" }],
    request: {
      ...evaluated,
      electrodiagnostics: { emgNcv: "not done" },
      indications: [newGaucher],
      services: [{ code: "72148", previous: never }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c7"] }]
  },
  {
    id: "PN-6.3/infant-at-diagnosis",
    says: "A one-year-old with the infantile form: the ages in the description set no limit.",
    shows: [{ trap: "T-34" }, { clause: "PN-6.3.c7", how: "met" }],
    request: { ...evaluated, patient: { age: 1 }, indications: [newGaucher], services: [firstSpine] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c7"] }]
  },
  {
    id: "PN-6.3/femurs-at-diagnosis",
    says: "Both femurs in one plain study at first diagnosis: indicated.",
    shows: [{ clause: "PN-6.3.c7", how: "met" }, { trap: "T-24" }, { reading: "R-62" }],
    request: { ...evaluated, indications: [newGaucher], services: [femurs("both")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c7"] }]
  },
  {
    id: "PN-6.3/femurs-as-two-services",
    says: "Left and right femur ordered one by one at first diagnosis: together they are the listed pair.",
    shows: [{ reading: "R-62" }, { reading: "R-43" }],
    request: { ...evaluated, indications: [newGaucher], services: [femurs("left"), femurs("right")] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-6.3.c7"] },
      { outcome: "CriteriaMet", clauses: ["PN-6.3.c7"] }
    ]
  },
  {
    id: "PN-6.3/one-femur",
    says: "One femur alone is not the listed study; both are.",
    shows: [{ clause: "PN-6.3.c7", how: "just missed" }, { reading: "R-62" }],
    request: { ...evaluated, indications: [newGaucher], services: [femurs("left")] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c7"], kind: "not-listed" }]
  },
  {
    id: "PN-6.3/femur-side-undocumented",
    says: "A femur study at diagnosis whose side is not on file: ask whether both are meant.",
    shows: [{ reading: "R-62" }],
    request: { ...evaluated, indications: [newGaucher], services: [{ study: femurMri, previous: never }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].study.side"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.3/leg-code-alone",
    says: "The code of a leg study, both sides, at diagnosis: it does not tell the femurs from the rest of the leg.",
    shows: [{ reading: "R-41" }, { trap: "T-48" }],
    request: {
      ...evaluated,
      indications: [newGaucher],
      services: [{ code: "73718", study: { side: "both" }, previous: never }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].study.region"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-6.3/first-spine-years-later",
    says: "Diagnosed years ago and never imaged: neither the first study nor the repeat fits, a reviewer decides.",
    shows: [{ clause: "PN-6.3.c7", how: "just missed" }, { reading: "R-33" }],
    request: { ...evaluated, indications: [treatedGaucher], services: [firstSpine] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-6.3.c7", "PN-6.3.c8"] }]
  },
  {
    id: "PN-6.3/spine-repeat-at-twelve-months",
    says: "Enzyme replacement, the same study exactly a year ago: the repeat is due.",
    shows: [
      { clause: "PN-6.3.c8", how: "met" },
      { or: "PN-6.3.c8", limb: "enzyme replacement" },
      { threshold: "gaucherRepeat", at: "at" },
      { trap: "T-31" }
    ],
    request: {
      ...evaluated,
      indications: [treatedGaucher],
      services: [spineAfter({ result: "positive", date: "2023-03-01" })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c8"] }]
  },
  {
    id: "PN-6.3/spine-repeat-a-day-early",
    says: "Enzyme replacement, a day short of a year: too early.",
    shows: [
      { clause: "PN-6.3.c8", how: "just missed" },
      { threshold: "gaucherRepeat", at: "under" }
    ],
    request: {
      ...evaluated,
      indications: [treatedGaucher],
      services: [spineAfter({ result: "negative", date: "2023-03-02" })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c8"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/spine-repeat-at-eleven-months",
    says: "Surveillance, eleven months: too early.",
    shows: [{ threshold: "gaucherRepeat", at: "under" }],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, management: "surveillance" }],
      services: [spineAfter({ result: "positive", monthsAgo: 11 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c8"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/spine-repeat-in-surveillance",
    says: "Surveillance without treatment, thirteen months since the same study: the repeat is due.",
    shows: [
      { clause: "PN-6.3.c8", how: "met" },
      { or: "PN-6.3.c8", limb: "surveillance" },
      { threshold: "gaucherRepeat", at: "over" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, management: "surveillance" }],
      services: [spineAfter({ result: "negative", monthsAgo: 13 })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c8"] }]
  },
  {
    id: "PN-6.3/femurs-repeat",
    says: "Enzyme replacement, both femurs two years ago: the repeat is due.",
    shows: [{ clause: "PN-6.3.c8", how: "met" }],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, management: "both" }],
      services: [femurs("both", { result: "positive", monthsAgo: 24 })]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c8"] }]
  },
  {
    id: "PN-6.3/spine-repeat-unmanaged",
    says: "Two years since the last study, but neither treatment nor surveillance: nothing for the repeat to judge.",
    shows: [{ clause: "PN-6.3.c8", how: "just missed" }, { trap: "T-31" }],
    request: {
      ...evaluated,
      indications: [{ ...treatedGaucher, management: "neither" }],
      services: [spineAfter({ result: "positive", monthsAgo: 24 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c8"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/second-spine-within-the-work-up",
    says: "Recently diagnosed, but a spine MRI was done half a year ago: a repeat, and too early for one.",
    shows: [{ reading: "R-65" }, { clause: "PN-6.3.c8", how: "just missed" }],
    request: {
      ...evaluated,
      indications: [{ ...newGaucher, management: "enzyme replacement therapy" }],
      services: [spineAfter({ result: "positive", monthsAgo: 6 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c8"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/spine-and-abdomen-each-on-its-own-clock",
    says: "Spine studied twelve months ago, abdomen six: each repeat counts from its own kind.",
    shows: [{ trap: "T-31" }, { reading: "R-33" }],
    request: {
      ...evaluated,
      indications: [treatedGaucher],
      services: [
        spineAfter({ result: "positive", monthsAgo: 12 }),
        { code: "74181", previous: { result: "positive", monthsAgo: 6 } }
      ]
    },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-6.3.c8"] },
      { outcome: "CriteriaNotMet", clauses: ["PN-6.3.c10"], kind: "criterion" }
    ]
  },
  {
    id: "PN-6.3/whole-first-work-up",
    says: "Spine, femurs and abdomen ordered together at first diagnosis: each is indicated.",
    shows: [{ trap: "T-41" }, { reading: "R-42" }],
    request: {
      ...evaluated,
      indications: [newGaucher],
      services: [firstSpine, femurs("both"), { code: "74181", previous: never }]
    },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-6.3.c7"] },
      { outcome: "CriteriaMet", clauses: ["PN-6.3.c7"] },
      { outcome: "CriteriaMet", clauses: ["PN-6.3.c9"] }
    ]
  },
  {
    id: "PN-6.3/spine-not-evaluated",
    says: "First diagnosis, but nobody evaluated the patient: the evaluation comes first.",
    shows: [
      { clause: "PN-6.3.c7", how: "just missed" },
      { clause: "PN-1.c1", how: "applies" }
    ],
    request: { ...evaluated, evaluation: { contact: "none" }, indications: [newGaucher], services: [firstSpine] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.3/judgment-below-unmet",
    says: "Neurological examination left out and the repeat too early: what fails outweighs what needs judgment.",
    shows: [{ reading: "R-50" }, { contradicts: "evaluation.neurologicalExamination" }],
    request: {
      ...evaluated,
      evaluation: { contact: "in person", neurologicalExamination: "not done" },
      indications: [treatedGaucher],
      services: [spineAfter({ result: "positive", monthsAgo: 6 })]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c8"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/marrow-undocumented",
    says: "Only the disease and the spine study are on file: when diagnosed, earlier study, its date, management.",
    shows: [{ reading: "R-33" }, { reading: "R-65" }],
    request: { ...evaluated, indications: [{ _tag: "GaucherDisease" }], services: [{ code: "72148" }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "indications[0].initialDiagnosis",
          "indications[0].management",
          "services[0].previous.result",
          "services[0].previous.monthsAgo"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-6.3/marrow-interval-undocumented",
    says: "A spine study was done before, under treatment; when is not on file.",
    shows: [{ reading: "R-33" }],
    request: { ...evaluated, indications: [treatedGaucher], services: [spineAfter({ result: "done" })] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].previous.monthsAgo"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
