/**
 * Worked cases of PN-7: neurography when EMG is undone, waived, or normal early in the course. Data only: it may not
 * know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { preoperativeNerve } from "./indications.ts"
import { readyForNeurography } from "./on-file.ts"
import { forearmMrn } from "./ordered.ts"

const base = { ...readyForNeurography, indications: [preoperativeNerve], services: [{ study: forearmMrn }] }
const emergency = { ...base, dateOfService: "2022-06-01" }

export const pn7EmgCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-7/emg-normal-at-14-days",
    says: "EMG was normal 14 days after onset, when it often still is: a reviewer weighs the neurography.",
    shows: [{ threshold: "earlyCourse", at: "at" }, { reading: "R-08" }, { trap: "T-43" }],
    request: { ...base, electrodiagnostics: { emgNcv: "normal", daysAfterOnset: 14 } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-7.c1", "PN-1.c5"] }]
  },
  {
    id: "PN-7/emg-normal-at-13-days-by-dates",
    says: "EMG was normal on February 13 for symptoms that began on January 31: a reviewer weighs the neurography.",
    shows: [{ threshold: "earlyCourse", at: "under" }, { reading: "R-08" }],
    request: {
      ...base,
      onset: { date: "2024-01-31" },
      electrodiagnostics: { emgNcv: "normal", date: "2024-02-13" }
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-7/emg-normal-at-15-days",
    says: "EMG was normal 15 days after onset: a normal result is not an inconclusive one.",
    shows: [{ threshold: "earlyCourse", at: "over" }, { reading: "R-07" }, { reading: "R-08" }],
    request: { ...base, electrodiagnostics: { emgNcv: "normal", daysAfterOnset: 15 } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"] }]
  },
  {
    id: "PN-7/emg-normal-day-unknown",
    says: "EMG was normal, on an unknown day of the course: the day still matters.",
    shows: [{ reading: "R-08" }],
    request: { ...base, electrodiagnostics: { emgNcv: "normal" } },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.daysAfterOnset"],
        possible: ["CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-7/emg-normal-in-an-early-service",
    says: "EMG was normal, its day unknown, but symptoms began only ten days ago: it was early in any case.",
    shows: [{ reading: "R-08" }, { reading: "R-50" }],
    request: { ...base, onset: { daysBeforeService: 10 }, electrodiagnostics: { emgNcv: "normal" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-7.c1", "PN-1.c5"] }]
  },
  {
    id: "PN-7/emg-not-done-14-days-by-dates",
    says: "Symptoms began on February 16, service is on March 1, EMG is undone: a reviewer weighs the early course.",
    shows: [{ threshold: "earlyCourse", at: "at" }, { reading: "R-08" }, { trap: "T-43" }],
    request: { ...base, onset: { date: "2024-02-16" }, electrodiagnostics: { emgNcv: "not done" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-7/emg-not-done-15-days",
    says: "Fifteen days after onset EMG is still undone: neurography waits for it.",
    shows: [{ threshold: "earlyCourse", at: "over" }, { reading: "R-08" }],
    request: { ...base, onset: { daysBeforeService: 15 }, electrodiagnostics: { emgNcv: "not done" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-7/waived-in-the-emergency",
    says: "In June 2022 the neurologist waived EMG. A waiver is no result: a reviewer weighs the neurography.",
    shows: [{ clause: "PN-1.c6", how: "applies" }, { reading: "R-10" }, { trap: "T-42" }],
    request: {
      ...emergency,
      onset: { daysBeforeService: 90 },
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" }
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-7.c1", "PN-1.c6"] }]
  },
  {
    id: "PN-7/waived-after-the-emergency",
    says: "The neurologist waived EMG in March 2024, when no emergency was on: EMG is missing.",
    shows: [{ reading: "R-09" }, { trap: "T-42" }],
    request: {
      ...base,
      onset: { daysBeforeService: 90 },
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" }
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-7.c1"], kind: "prerequisite" }]
  }
]
