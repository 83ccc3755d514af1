/**
 * Worked cases of PN-5, the indications of the lumbar and lumbosacral plexus; the studies stand beside it. Data only;
 * it may not know how a request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { studied, unstudied } from "./on-file.ts"
import { pn5CtAndPetCases } from "./pn-5-ct-and-pet.ts"
import { pn5MriCases } from "./pn-5-mri.ts"

const pelvis = { code: "72197" }
const lumbar = { code: "72148" }
const plexus = { _tag: "LumbosacralPlexus", part: "lumbosacral plexus" }
const infiltration = { ...plexus, cause: "malignant infiltration" }
const radiation = { ...plexus, cause: "radiation plexopathy", excludesInfiltration: true }
const trauma = { ...plexus, cause: "traumatic or post-surgical injury" }
const inflammation = { ...plexus, cause: "inflammation or infection" }
const toxic = { ...plexus, cause: "toxic, obstetric or nerve-block injury" }
const metabolic = { ...plexus, cause: "metabolic disorder" }

const indicationCases: ReadonlyArray<WorkedCase> = [
  // ── malignant infiltration, radiation ─────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-5/infiltration-without-emg",
    says: "Malignant infiltration of the lumbosacral plexus: the pelvic MRI (72197) is supported without EMG/NCV.",
    shows: [{ clause: "PN-5.c7", how: "met" }, { clause: "PN-5.c8", how: "applies" }, { reading: "R-21" }],
    request: { ...unstudied, indications: [infiltration], services: [pelvis] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c1", "PN-5.c7", "PN-5.c8"] }]
  },
  {
    id: "PN-5/infiltration-unevaluated",
    says: "The exemption covers EMG/NCV only: a remote contact with a new patient is no evaluation.",
    shows: [{ clause: "PN-5.c7", how: "just missed" }, { reading: "R-05" }],
    request: {
      ...unstudied,
      evaluation: { contact: "remote, new patient" },
      indications: [infiltration],
      services: [pelvis]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-5/radiation-after-emg",
    says: "Radiation plexopathy, tumor to be ruled out, EMG/NCV done: the pelvic MRI is supported.",
    shows: [{ clause: "PN-5.c9", how: "met" }],
    request: { ...studied, indications: [radiation], services: [pelvis] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c5", "PN-5.c9"] }]
  },
  {
    id: "PN-5/radiation-without-emg",
    says: "Without EMG/NCV it is not: ruling out tumor does not borrow the exemption of infiltration.",
    shows: [{ clause: "PN-5.c9", how: "just missed" }, { reading: "R-21" }, { trap: "T-15" }],
    request: { ...unstudied, indications: [radiation], services: [pelvis] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-5/radiation-without-question-of-tumor",
    says: "Radiation plexopathy where tumor is not in question.",
    shows: [{ clause: "PN-5.c9", how: "just missed" }],
    request: { ...studied, indications: [{ ...radiation, excludesInfiltration: false }], services: [pelvis] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c9"], kind: "criterion" }]
  },
  {
    id: "PN-5/radiation-purpose-undocumented",
    says: "Radiation plexopathy with the purpose of the study not on file.",
    shows: [{ reading: "R-21" }],
    request: {
      ...studied,
      indications: [{ ...plexus, cause: "radiation plexopathy" }],
      services: [pelvis]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].excludesInfiltration"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  // ── trauma ────────────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-5/trauma",
    says:
      "Injury of the lumbosacral plexus after EMG/NCV: the pelvic MRI is supported, and beside it the plain lumbar " +
      "MRI (72148).",
    shows: [
      { clause: "PN-5.c10", how: "met" },
      { clause: "PN-5.c11", how: "met" },
      { reading: "R-27" },
      { reading: "R-43" },
      { trap: "T-21" },
      { trap: "T-48" }
    ],
    request: { ...studied, indications: [trauma], services: [pelvis, lumbar] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-5.c1", "PN-5.c10"] },
      { outcome: "CriteriaMet", clauses: ["PN-5.c11"] }
    ]
  },
  {
    id: "PN-5/trauma-without-emg",
    says: "Two months after an operation injured the plexus EMG/NCV is missing: both studies wait for it.",
    shows: [
      { clause: "PN-5.c5", how: "applies" },
      { clause: "PN-5.c10", how: "just missed" },
      { clause: "PN-5.c11", how: "just missed" },
      { reading: "R-27" },
      { trap: "T-21" }
    ],
    request: { ...unstudied, indications: [trauma], services: [pelvis, lumbar] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-5.c5"], kind: "prerequisite" },
      { outcome: "CriteriaNotMet", clauses: ["PN-5.c5"], kind: "prerequisite" }
    ]
  },
  {
    id: "PN-5/trauma-on-day-13",
    says: "Thirteen days after the injury the missing EMG/NCV is weighed by a person.",
    shows: [{ threshold: "earlyCourse", at: "under" }, { reading: "R-08" }, { trap: "T-43" }],
    request: { ...unstudied, onset: { date: "2024-02-17" }, indications: [trauma], services: [pelvis] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-5/lumbar-with-contrast",
    says:
      "Even after an operation only the plain lumbar MRI comes with trauma, not the one before and after contrast " +
      "(72158).",
    shows: [{ clause: "PN-5.c11", how: "just missed" }, { trap: "T-21" }],
    request: { ...studied, indications: [trauma], services: [{ code: "72158" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c11"], kind: "not-listed" }]
  },
  {
    id: "PN-5/lumbar-without-trauma",
    says: "In diabetic plexopathy there is no trauma for the plain lumbar MRI to go with.",
    shows: [{ clause: "PN-5.c11", how: "just missed" }, { trap: "T-21" }],
    request: { ...studied, indications: [metabolic], services: [lumbar] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c11"] }]
  },
  // ── inflammation, toxic, metabolic, another cause ─────────────────────────────────────────────────────────────────
  {
    id: "PN-5/inflammation",
    says:
      "Sarcoidosis of the plexus after EMG/NCV: the pelvic MRI is supported. The brachial plexus has no such " +
      "reason.",
    shows: [{ clause: "PN-5.c12", how: "met" }, { trap: "T-22" }],
    request: { ...studied, indications: [inflammation], services: [pelvis] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c5", "PN-5.c12"] }]
  },
  {
    id: "PN-5/inflammation-without-emg",
    says: "The same without EMG/NCV.",
    shows: [{ clause: "PN-5.c12", how: "just missed" }],
    request: { ...unstudied, indications: [inflammation], services: [pelvis] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-5/toxic",
    says: "Injury of the plexus in childbirth, after EMG/NCV: it counts among the toxic causes.",
    shows: [{ clause: "PN-5.c13", how: "met" }],
    request: { ...studied, indications: [toxic], services: [pelvis] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c5", "PN-5.c13"] }]
  },
  {
    id: "PN-5/toxic-without-emg",
    says: "Injury by a nerve block, EMG/NCV not done.",
    shows: [{ clause: "PN-5.c13", how: "just missed" }],
    request: { ...unstudied, indications: [toxic], services: [pelvis] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-5/metabolic",
    says: "Diabetic plexopathy after EMG/NCV: the pelvic MRI is supported.",
    shows: [{ clause: "PN-5.c14", how: "met" }],
    request: { ...studied, indications: [metabolic], services: [pelvis] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c5", "PN-5.c14"] }]
  },
  {
    id: "PN-5/metabolic-without-emg",
    says: "Diabetic plexopathy, EMG/NCV not done.",
    shows: [{ clause: "PN-5.c14", how: "just missed" }],
    request: { ...unstudied, indications: [metabolic], services: [pelvis] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-5/metabolic-waived",
    says:
      "In January 2022 the treating neurologist determined that EMG/NCV could be skipped; the step alone is asked " +
      "for here.",
    shows: [{ clause: "PN-1.c6", how: "applies" }, { reading: "R-09" }, { trap: "T-42" }],
    request: {
      ...unstudied,
      dateOfService: "2022-01-20",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" },
      indications: [metabolic],
      services: [pelvis]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6", "PN-5.c14"] }]
  },
  {
    id: "PN-5/preoperative-mapping",
    says:
      "A study to map the plexus before an operation: only the brachial plexus has that reason, and the general " +
      "remark on planning surgery adds none.",
    shows: [
      { clause: "PN-5.c7", how: "just missed" },
      { clause: "PN-5.c10", how: "just missed" },
      { reading: "R-48" },
      { trap: "T-22" }
    ],
    request: { ...studied, indications: [{ ...plexus, cause: "another cause" }], services: [pelvis] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c1"], kind: "criterion" }]
  },
  {
    id: "PN-5/two-causes",
    says:
      "A pelvic MRI for radiation plexopathy and for infiltration, EMG/NCV not done: infiltration is reason " +
      "enough.",
    shows: [{ reading: "R-45" }, { trap: "T-15" }],
    request: { ...unstudied, indications: [radiation, infiltration], services: [pelvis] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-5.c7", "PN-5.c8"] }]
  },
  {
    id: "PN-5/undocumented",
    says:
      "A pelvic MRI of the plexus and nothing else on file: cause, part, evaluation, EMG/NCV, and onset can " +
      "matter.",
    shows: [{ reading: "R-50" }],
    request: { dateOfService: "2024-03-01", indications: [{ _tag: "LumbosacralPlexus" }], services: [pelvis] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "evaluation.contact",
          "electrodiagnostics.emgNcv",
          "onset.daysBeforeService",
          "indications[0].cause",
          "indications[0].excludesInfiltration",
          "indications[0].part"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  }
]

export const pn5Cases: ReadonlyArray<WorkedCase> = [...pn5MriCases, ...indicationCases, ...pn5CtAndPetCases]
