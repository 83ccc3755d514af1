/**
 * Worked cases of muscle disease (PN-6.2): the work-up that a myopathy needs, and who may waive its electrodiagnostics.
 * Data only: they may not know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { inflammatoryMyopathy } from "./indications.ts"
import { evaluated } from "./on-file.ts"

const emg = { emgNcv: "confirms the disorder" }
const base = { ...evaluated, patient: { age: 40 } }
const thigh = { study: { modality: "MRI", region: "thigh", contrast: "without", side: "left" } }
const request = { ...base, electrodiagnostics: emg, indications: [inflammatoryMyopathy], services: [thigh] }
const pandemic = { ...request, dateOfService: "2022-03-01", onset: { daysBeforeService: 90 } }

export const muscleWorkUpCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.2/examination-missing",
    says: "EMG and blood tests are on file, but nobody examined the muscles: the MRI lacks one of its three grounds.",
    shows: [{ clause: "PN-6.2.c4", how: "just missed" }, { clause: "PN-6.2.c5", how: "applies" }, { reading: "R-32" }],
    request: { ...request, indications: [{ ...inflammatoryMyopathy, examined: false }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/laboratory-missing",
    says: "Examination and EMG, but no blood tests: the MRI lacks one of its three grounds.",
    shows: [{ clause: "PN-6.2.c4", how: "just missed" }, { clause: "PN-6.2.c5", how: "applies" }, { reading: "R-32" }],
    request: { ...request, indications: [{ ...inflammatoryMyopathy, laboratoryTested: false }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/emg-missing",
    says: "Examination and blood tests, but no EMG three months into the illness: the MRI lacks a ground.",
    shows: [{ clause: "PN-6.2.c4", how: "just missed" }, { clause: "PN-6.2.c5", how: "applies" }, { reading: "R-32" }],
    request: { ...request, electrodiagnostics: { emgNcv: "not done" }, onset: { daysBeforeService: 90 } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/emg-normal",
    says: "The EMG was normal: it was asked for as a study, not for what it shows.",
    shows: [{ clause: "PN-6.2.c4", how: "met" }, { reading: "R-07" }],
    request: { ...request, electrodiagnostics: { emgNcv: "normal" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/emg-normal-and-early",
    says: "The EMG was normal on day 5: no result is needed here, so the early date does not matter.",
    shows: [{ reading: "R-08" }, { trap: "T-43" }],
    request: {
      ...request,
      onset: { daysBeforeService: 40 },
      electrodiagnostics: { emgNcv: "normal", daysAfterOnset: 5 }
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/needle-only",
    says: "Only the needle part was done: outside fasciculations the two parts count as one examination.",
    shows: [{ reading: "R-52" }],
    request: { ...request, electrodiagnostics: { ...emg, components: "needle EMG only" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/emg-missing-on-day-13",
    says: "No EMG yet, weakness for 13 days: a reviewer weighs the early course.",
    shows: [{ threshold: "earlyCourse", at: "under" }, { reading: "R-08" }, { trap: "T-43" }],
    request: { ...request, electrodiagnostics: { emgNcv: "not done" }, onset: { daysBeforeService: 13 } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-6.2/emg-missing-on-day-14",
    says: "No EMG yet, weakness since February 16: day 14 still counts as early.",
    shows: [
      { threshold: "earlyCourse", at: "at" },
      { clause: "PN-1.c5", how: "applies" }
    ],
    request: { ...request, electrodiagnostics: { emgNcv: "not done" }, onset: { date: "2024-02-16" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-6.2/emg-missing-on-day-15",
    says: "No EMG yet, weakness since February 15: day 15 is no longer early.",
    shows: [{ threshold: "earlyCourse", at: "over" }, { trap: "T-43" }],
    request: { ...request, electrodiagnostics: { emgNcv: "not done" }, onset: { date: "2024-02-15" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/emg-waived-by-neurologist",
    says: "During the emergency the treating neurologist skipped the EMG: the step is waived.",
    shows: [
      { clause: "PN-1.c6", how: "applies" },
      { or: "PN-1.c6", limb: "treating neurologist" },
      { reading: "R-09" },
      { trap: "T-42" }
    ],
    request: { ...pandemic, electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6", "PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/emg-waived-by-team",
    says: "During the emergency the team that coordinates care skipped the EMG: the step is waived.",
    shows: [{ or: "PN-1.c6", limb: "team coordinating care" }],
    request: { ...pandemic, electrodiagnostics: { emgNcv: "not done", waivedBy: "team coordinating care" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6", "PN-6.2.c4"] }]
  },
  {
    id: "PN-6.2/emg-waived-by-someone-else",
    says: "During the emergency someone without that role skipped the EMG: no waiver.",
    shows: [{ reading: "R-09" }, { trap: "T-42" }],
    request: { ...pandemic, electrodiagnostics: { emgNcv: "not done", waivedBy: "someone else" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/emg-waived-on-the-last-day",
    says: "The service is on the last day of the emergency: the neurologist's waiver still holds.",
    shows: [{ reading: "R-09" }],
    request: {
      ...pandemic,
      dateOfService: "2023-05-11",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" }
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6"] }]
  },
  {
    id: "PN-6.2/emg-waived-too-late",
    says: "The service is the day after the emergency: the neurologist's waiver no longer counts.",
    shows: [{ reading: "R-09" }, { trap: "T-42" }],
    request: {
      ...pandemic,
      dateOfService: "2023-05-12",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" }
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/emg-waived-visits-unlimited",
    says: "The waiver falls in the emergency, but visits in person were not limited: a reviewer decides.",
    shows: [{ contradicts: "electrodiagnostics.limitedVisits" }, { reading: "R-09" }],
    request: {
      ...pandemic,
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist", limitedVisits: false }
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c6"] }]
  },
  {
    id: "PN-6.2/waiver-covers-emg-only",
    says: "The EMG was waived in the emergency, blood tests were skipped too: only the EMG can be waived.",
    shows: [{ trap: "T-42" }, { clause: "PN-6.2.c4", how: "just missed" }],
    request: {
      ...pandemic,
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" },
      indications: [{ ...inflammatoryMyopathy, laboratoryTested: false }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/message-replaces-no-test",
    says: "An established patient wrote a message, and no examination followed: contact is not an examination.",
    shows: [{ trap: "T-44" }],
    request: {
      ...request,
      evaluation: { contact: "remote, established patient" },
      indications: [{ ...inflammatoryMyopathy, examined: false }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.2.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.2/emg-undocumented",
    says: "Whether EMG was done is not on file, nor when the weakness began: both are asked.",
    shows: [{ reading: "R-08" }],
    request: { ...base, indications: [inflammatoryMyopathy], services: [thigh] },
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
    id: "PN-6.2/onset-undocumented",
    says: "No EMG, and the onset is not on file: an early course would need review, a later one fails.",
    shows: [{ reading: "R-08" }],
    request: { ...request, electrodiagnostics: { emgNcv: "not done" } },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["onset.daysBeforeService"],
        possible: ["CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-6.2/waiver-undocumented",
    says: "In the emergency, no EMG three months into the illness, and no word on who decided that.",
    shows: [{ reading: "R-09" }],
    request: { ...pandemic, electrodiagnostics: { emgNcv: "not done" } },
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
    id: "PN-6.2/tests-undocumented",
    says: "EMG is on file, examination and blood tests are not mentioned: both are asked.",
    shows: [{ reading: "R-32" }],
    request: { ...request, indications: [{ _tag: "Myopathy", inflammatory: false }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].examined", "indications[0].laboratoryTested"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
