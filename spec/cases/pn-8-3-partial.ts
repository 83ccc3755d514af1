/** Worked cases of PN-8.3, fasciculations: partial requests. Data only: it may not know how a program decides. */
import type { WorkedCase } from "../case.ts"
import { completeFasciculations, fasciculationsHistory, laboratoryTests } from "./indications.ts"
import { fullyStudied } from "./on-file.ts"
import { mri } from "./ordered.ts"

const brain = mri("brain")
const lumbar = mri("lumbar spine")
const base = { ...fullyStudied, indications: [completeFasciculations], services: [lumbar] }
const nothing = { dateOfService: "2024-03-01", indications: [{ _tag: "Fasciculations" }] }
const pathsOf = (fields: object) => Object.keys(fields).map((field) => `indications[0].${field}`)

export const pn83PartialCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-8.3/nothing-on-file-brain",
    says: "Plain brain MRI and nothing else: evaluation, history, nine tests, signs, EMG and onset can all matter.",
    shows: [{ reading: "R-37" }, { reading: "R-50" }],
    request: { ...nothing, services: [brain] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "evaluation.contact",
          "onset.daysBeforeService",
          "electrodiagnostics.emgNcv",
          "electrodiagnostics.components",
          "indications[0].upperMotorNeuronSigns",
          ...pathsOf(fasciculationsHistory),
          ...pathsOf(laboratoryTests)
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-8.3/nothing-on-file-in-the-emergency",
    says: "The same in June 2022: who waived EMG, if anyone, can matter too.",
    shows: [{ reading: "R-09" }, { trap: "T-42" }],
    request: { ...nothing, dateOfService: "2022-06-01", services: [brain] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "evaluation.contact",
          "onset.daysBeforeService",
          "electrodiagnostics.emgNcv",
          "electrodiagnostics.components",
          "electrodiagnostics.waivedBy",
          "indications[0].upperMotorNeuronSigns",
          ...pathsOf(fasciculationsHistory),
          ...pathsOf(laboratoryTests)
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-8.3/nothing-on-file-lumbar",
    says: "Plain lumbar MRI and nothing else: no EMG and no upper motor neuron sign is asked for.",
    shows: [{ reading: "R-37" }, { reading: "R-38" }],
    request: { ...nothing, services: [lumbar] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "evaluation.contact",
          "indications[0].lowerExtremityCause",
          ...pathsOf(fasciculationsHistory),
          ...pathsOf(laboratoryTests)
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "Referred"]
      }
    ]
  },
  {
    id: "PN-8.3/lumbar-legs-sphincter-unknown",
    says: "A question about the legs, the sphincters not on file: the lumbar MRI is supported or passed on.",
    shows: [{ reading: "R-37" }],
    request: {
      ...base,
      indications: [
        {
          _tag: "Fasciculations",
          timeCourse: true,
          areasInvolved: true,
          weakness: "absent",
          pain: "absent",
          sensoryLoss: "absent",
          ...laboratoryTests,
          lowerExtremityCause: true
        }
      ]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].sphincterDysfunction"],
        possible: ["CriteriaMet", "Referred"]
      }
    ]
  },
  {
    id: "PN-8.3/lumbar-legs-unknown",
    says: "No sphincter trouble, the legs not on file: lumbar MRI is passed on or not indicated.",
    shows: [{ reading: "R-38" }],
    request: { ...base, indications: [{ _tag: "Fasciculations", ...fasciculationsHistory, ...laboratoryTests }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].lowerExtremityCause"],
        possible: ["CriteriaNotMet", "Referred"]
      }
    ]
  },
  {
    id: "PN-8.3/incomplete-emg-20-days-after-onset",
    says: "Nerve conduction alone, done 20 days after onset: the service is later still, so the course is not early.",
    shows: [{ reading: "R-08" }, { reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      evaluation: { contact: "in person" },
      electrodiagnostics: { emgNcv: "normal", components: "nerve conduction only", daysAfterOnset: 20 },
      indications: [completeFasciculations],
      services: [brain]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c11"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/examinations-unknown",
    says: "EMG was normal; whether needle and nerve conduction were both done is not on file, onset was long ago.",
    shows: [{ reading: "R-52" }],
    request: { ...base, electrodiagnostics: { emgNcv: "normal" }, services: [brain] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.components"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
