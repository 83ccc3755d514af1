/** Worked cases of PN-1: electrodiagnostics first, the early course, and the pandemic waiver. */
import type { WorkedCase } from "../case.ts"
import { preoperativeCarpalTunnel } from "./indications.ts"
import { emg, evaluated } from "./on-file.ts"
import { mri, rightMri } from "./ordered.ts"

const sciatic = { ...evaluated, indications: [{ _tag: "SciaticNeuropathy" }], services: [mri("pelvis")] }
const notDone = emg("not done")
const waived = (waivedBy: string) => ({
  onset: { daysBeforeService: 60 },
  electrodiagnostics: { emgNcv: "not done", waivedBy }
})
const byNeurologist = waived("treating neurologist")
/** Inside the public health emergency. */
const emergency = { dateOfService: "2022-03-01" }
/** A row whose imaging asks for a result of EMG. */
const carpalTunnel = { ...evaluated, indications: [preoperativeCarpalTunnel("right")], services: [rightMri("wrist")] }
const early = [{ reading: "R-08" }, { trap: "T-43" }] as const
const waiver = [{ reading: "R-09" }, { trap: "T-42" }] as const

export const pn1EmgCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-1/emg-normal",
    says: "EMG for sciatic neuropathy was done and is normal: the row asks for the study, not for a finding.",
    shows: [{ clause: "PN-2.c16", how: "met" }, { reading: "R-07" }],
    request: { ...sciatic, electrodiagnostics: { emgNcv: "normal" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c15", "PN-2.c16"] }]
  },
  {
    id: "PN-1/emg-one-component",
    says: "Only nerve conduction was done for sciatic neuropathy: outside fasciculations one of the two counts.",
    shows: [{ reading: "R-52" }],
    request: { ...sciatic, electrodiagnostics: { emgNcv: "normal", components: "nerve conduction only" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c16"] }]
  },
  {
    id: "PN-1/not-done-day-13",
    says: "Sciatic neuropathy for 13 days, EMG not done: the early course is weighed by a person.",
    shows: [{ clause: "PN-1.c5", how: "applies" }, { threshold: "earlyCourse", at: "under" }, ...early],
    request: { ...sciatic, ...notDone, onset: { daysBeforeService: 13 } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-1/not-done-day-14",
    says: "Sciatic neuropathy for exactly 14 days, by its dates, EMG not done: still early, a person decides.",
    shows: [{ clause: "PN-1.c5", how: "applies" }, { threshold: "earlyCourse", at: "at" }, ...early],
    request: { ...sciatic, ...notDone, onset: { date: "2024-02-16" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-1/not-done-day-15",
    says: "Sciatic neuropathy for 15 days, by its dates, EMG not done: no longer early, the study is missing.",
    shows: [{ threshold: "earlyCourse", at: "over" }, ...early],
    request: { ...sciatic, ...notDone, onset: { date: "2024-02-15" } },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c15"] }]
  },
  {
    id: "PN-1/not-done-onset-undocumented",
    says: "Sciatic neuropathy, EMG not done, the onset not on file: early or late, the answer differs.",
    shows: early,
    request: { ...sciatic, ...notDone },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["onset.daysBeforeService"],
        possible: ["ClinicalReview", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-1/emg-undocumented",
    says: "Sciatic neuropathy with nothing on file about EMG or onset: EMG could settle it, or the onset matter.",
    shows: [{ reading: "R-08" }],
    request: sciatic,
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.emgNcv", "onset.daysBeforeService"],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-1/emg-undocumented-late",
    says: "Sciatic neuropathy for a month with nothing on file about EMG: only that matters.",
    shows: [{ reading: "R-08" }],
    request: { ...sciatic, onset: { daysBeforeService: 30 } },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.emgNcv"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-1/early-normal-day-13",
    says: "Before carpal tunnel surgery, EMG on day 13 was normal though it should be equivocal: a person decides.",
    shows: [{ clause: "PN-1.c5", how: "applies" }, { threshold: "earlyCourse", at: "under" }, ...early],
    request: { ...carpalTunnel, electrodiagnostics: { emgNcv: "normal", daysAfterOnset: 13 } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-1/early-normal-day-14",
    says: "The same with EMG on day 14, by its dates, weeks before the MRI: the study was early, a person decides.",
    shows: [{ threshold: "earlyCourse", at: "at" }, ...early],
    request: {
      ...carpalTunnel,
      onset: { date: "2024-01-10" },
      electrodiagnostics: { emgNcv: "normal", date: "2024-01-24" }
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-1/normal-day-15",
    says: "The same with EMG on day 15: normal and not early, so the EMG is not equivocal.",
    shows: [{ threshold: "earlyCourse", at: "over" }, { clause: "PN-2.c3", how: "just missed" }, ...early],
    request: { ...carpalTunnel, electrodiagnostics: { emgNcv: "normal", daysAfterOnset: 15 } },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c3"] }]
  },
  {
    id: "PN-1/early-abnormal",
    says: "EMG on day 5 already confirms carpal tunnel syndrome: early or not, it is not equivocal.",
    shows: [{ reading: "R-08" }],
    request: { ...carpalTunnel, electrodiagnostics: { emgNcv: "confirms the disorder", daysAfterOnset: 5 } },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c3"] }]
  },
  {
    id: "PN-1/early-not-done-result-needed",
    says: "Carpal tunnel syndrome for ten days, before surgery and uncertain, EMG not done yet: a person decides.",
    shows: [{ clause: "PN-1.c5", how: "applies" }, ...early],
    request: { ...carpalTunnel, ...notDone, onset: { daysBeforeService: 10 } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-1/waived-last-day",
    says: "May 11, 2023, the last day of the emergency: the treating neurologist judged EMG dispensable. Supported.",
    shows: [
      { clause: "PN-1.c6", how: "applies" },
      { or: "PN-1.c6", limb: "the treating neurologist" },
      { clause: "PN-2.c16", how: "met" },
      ...waiver
    ],
    request: { ...sciatic, ...byNeurologist, dateOfService: "2023-05-11" },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6", "PN-2.c16"] }]
  },
  {
    id: "PN-1/waived-too-late",
    says: "The same decision for a service on May 12, 2023, a day after the emergency: there is no waiver.",
    shows: waiver,
    request: { ...sciatic, ...byNeurologist, dateOfService: "2023-05-12" },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c15"] }]
  },
  {
    id: "PN-1/waived-first-day",
    says: "The team coordinating care waived EMG for a service on the first day of the policy: supported.",
    shows: [
      { clause: "PN-1.c6", how: "applies" },
      { or: "PN-1.c6", limb: "the team coordinating care" },
      { reading: "R-09" }
    ],
    request: { ...sciatic, ...waived("team coordinating care"), dateOfService: "2021-10-01" },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6", "PN-2.c16"] }]
  },
  {
    id: "PN-1/waived-by-someone-else",
    says: "Inside the emergency someone else decided that EMG can be skipped: that is no waiver.",
    shows: waiver,
    request: { ...sciatic, ...emergency, ...waived("someone else") },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c15"] }]
  },
  {
    id: "PN-1/waived-by-nobody",
    says: "Inside the emergency nobody decided on EMG, and it was not done: the emergency alone waives nothing.",
    shows: waiver,
    request: { ...sciatic, ...emergency, ...waived("nobody") },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c15"] }]
  },
  {
    id: "PN-1/waiver-undocumented",
    says: "Inside the emergency EMG was not done in two months; whether it was waived is not on file.",
    shows: waiver,
    request: { ...sciatic, ...emergency, ...notDone, onset: { daysBeforeService: 60 } },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.waivedBy"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-1/visits-not-limited",
    says: "Waived inside the emergency, though visits in person were not limited at the time: a person decides.",
    shows: [{ contradicts: "electrodiagnostics.limitedVisits" }, { reading: "R-09" }],
    request: {
      ...sciatic,
      ...emergency,
      onset: { daysBeforeService: 60 },
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist", limitedVisits: false }
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c6"] }]
  },
  {
    id: "PN-1/waiver-no-evaluation",
    says: "EMG was properly waived, and nobody evaluated the patient: the waiver does not reach the evaluation.",
    shows: [{ trap: "T-42" }],
    request: { ...sciatic, ...emergency, ...byNeurologist, evaluation: { contact: "none" } },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-1.c1"] }]
  },
  {
    id: "PN-1/waiver-is-no-result",
    says: "EMG was waived before carpal tunnel surgery, where it must be equivocal: a waiver is no finding.",
    shows: [{ clause: "PN-2.c3", how: "just missed" }, { reading: "R-10" }, { trap: "T-42" }],
    request: { ...carpalTunnel, ...emergency, ...byNeurologist },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c6"] }]
  },
  {
    id: "PN-1/waiver-no-result-unmet",
    says: "The same, and an operation was declined: then the case fails whatever a reviewer makes of the waiver.",
    shows: [{ reading: "R-10" }, { reading: "R-50" }],
    request: {
      ...carpalTunnel,
      ...emergency,
      ...byNeurologist,
      indications: [
        { _tag: "CarpalTunnelSyndrome", affectedSide: "right", surgeryConsidered: false, clinicallyUncertain: true }
      ]
    },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c3"] }]
  }
]
