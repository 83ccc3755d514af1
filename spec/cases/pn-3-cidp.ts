/**
 * Worked cases of PN-3, CIDP: doubt that EMG left, and the pointer to other sections. Data only; it may not know how a
 * request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { uncertainCidp } from "./indications.ts"
import { evaluated, studiedInDoubt, waived } from "./on-file.ts"
import { chestMri } from "./ordered.ts"

export const pn3CidpCases: ReadonlyArray<WorkedCase> = [
  // ── CIDP ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-3/cidp-uncertain",
    says: "CIDP still uncertain after an equivocal EMG: the lumbar MRI (72158) is supported.",
    shows: [{ clause: "PN-3.c9", how: "met" }, { reading: "R-19" }, { trap: "T-48" }],
    request: { ...studiedInDoubt, indications: [uncertainCidp], services: [{ code: "72158" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c8", "PN-3.c9"] }]
  },
  {
    id: "PN-3/cidp-settled",
    says:
      "EMG has settled the diagnosis of CIDP: the lumbar MRI is no longer supported. More certainty takes the " +
      "grant away.",
    shows: [{ clause: "PN-3.c9", how: "just missed" }, { reading: "R-19" }, { trap: "T-50" }],
    request: {
      ...evaluated,
      electrodiagnostics: { emgNcv: "confirms the disorder" },
      indications: [{ ...uncertainCidp, uncertainAfterEmg: false }],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c9"], kind: "criterion" }]
  },
  {
    id: "PN-3/cidp-no-emg",
    says: "CIDP is suspected, four months on no EMG has been done: nothing can be uncertain after it.",
    shows: [
      { clause: "PN-3.c8", how: "applies" },
      { clause: "PN-3.c9", how: "just missed" }
    ],
    request: {
      ...evaluated,
      onset: { daysBeforeService: 120 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [{ _tag: "CIDP" }],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c8"] }]
  },
  {
    id: "PN-3/cidp-early-normal",
    says: "EMG on day 14 was normal and left CIDP uncertain. So early, a normal study is weighed by a person.",
    shows: [{ threshold: "earlyCourse", at: "at" }, { reading: "R-08" }, { trap: "T-43" }],
    request: {
      ...evaluated,
      onset: { date: "2024-01-01" },
      electrodiagnostics: { emgNcv: "normal", date: "2024-01-15" },
      indications: [uncertainCidp],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-3/cidp-normal-on-day-15",
    says: "EMG on day 15 was normal and left CIDP uncertain: the lumbar MRI is supported.",
    shows: [{ threshold: "earlyCourse", at: "over" }, { reading: "R-08" }],
    request: {
      ...evaluated,
      onset: { date: "2024-01-01" },
      electrodiagnostics: { emgNcv: "normal", date: "2024-01-16" },
      indications: [uncertainCidp],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c9"] }]
  },
  {
    id: "PN-3/cidp-day-ten",
    says:
      "CIDP is suspected on day 10 and EMG has not been done: a person weighs the early course; no result is on " +
      "file to ask about.",
    shows: [{ threshold: "earlyCourse", at: "under" }, { reading: "R-08" }, { trap: "T-43" }],
    request: {
      ...evaluated,
      onset: { daysBeforeService: 10 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [{ _tag: "CIDP" }],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-3/cidp-waived",
    says:
      "EMG was skipped in the emergency by the treating neurologist's decision; no result can leave or lift doubt, " +
      "so a person decides.",
    shows: [{ reading: "R-10" }, { trap: "T-42" }],
    request: { ...waived, indications: [{ _tag: "CIDP" }], services: [{ code: "72158" }] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c6", "PN-3.c9"] }]
  },
  {
    id: "PN-3/cidp-plexus",
    says:
      "An MRI of the chest for the brachial plexus in CIDP: the row points to that section without granting the " +
      "study.",
    shows: [{ clause: "PN-3.c10", how: "applies" }, { reading: "R-19" }, { trap: "T-12" }, { trap: "T-49" }],
    request: { ...studiedInDoubt, indications: [uncertainCidp], services: [{ study: chestMri }] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-3.c10"] }]
  },
  {
    id: "PN-3/cidp-muscle",
    says: "An MRI of the thigh muscles in CIDP is left to judgment in the same way, and so is one of the pelvis.",
    shows: [{ clause: "PN-3.c10", how: "applies" }, { reading: "R-19" }, { trap: "T-12" }],
    request: {
      ...studiedInDoubt,
      indications: [uncertainCidp],
      services: [
        { study: { modality: "MRI", region: "thigh", contrast: "without", side: "both" } },
        { study: { modality: "MRI", region: "pelvis", contrast: "without and with" } }
      ]
    },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-3.c10"] },
      { outcome: "ClinicalReview", clauses: ["PN-3.c10"] }
    ]
  },
  {
    id: "PN-3/cidp-brain",
    says: "A brain MRI in CIDP is neither the lumbar study of the row nor a study of plexus or muscle.",
    shows: [{ reading: "R-40" }],
    request: {
      ...studiedInDoubt,
      indications: [uncertainCidp],
      services: [{ study: { modality: "MRI", region: "brain", contrast: "without and with" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c9"], kind: "not-listed" }]
  },
  {
    id: "PN-3/cidp-contrast-against-code",
    says:
      "The code is that of a plain lumbar MRI, the order says before and after contrast: which of the two has to " +
      "be asked.",
    shows: [{ reading: "R-41" }],
    request: {
      ...studiedInDoubt,
      indications: [uncertainCidp],
      services: [{ code: "72148", study: { modality: "MRI", region: "lumbar spine", contrast: "without and with" } }]
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
    id: "PN-3/cidp-emg-without-result",
    says: "EMG/NCV was done; what it showed, when, and whether doubt is left are not on file.",
    shows: [{ reading: "R-07" }, { reading: "R-08" }],
    request: {
      ...evaluated,
      electrodiagnostics: { emgNcv: "done" },
      indications: [{ _tag: "CIDP" }],
      services: [{ code: "72158" }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.emgNcv", "electrodiagnostics.daysAfterOnset", "indications[0].uncertainAfterEmg"],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  }
]
