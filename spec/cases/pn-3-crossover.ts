/**
 * Worked cases of PN-3, crossover syndromes and AIDS-related cytomegaloviral disease. Data only; it may not know how a
 * request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { evaluated, studied } from "./on-file.ts"

const brain = { modality: "MRI", region: "brain", contrast: "without and with" }
const cervical = { modality: "MRI", region: "cervical spine", contrast: "without and with" }
const thoracic = { modality: "MRI", region: "thoracic spine", contrast: "without and with" }
const lumbar = { modality: "MRI", region: "lumbar spine", contrast: "without and with" }
const crossover = { _tag: "CrossoverSyndrome", brainFindings: false, spinalCordFindings: false }
const toBrain = { ...crossover, brainFindings: true }
const toCord = { ...crossover, spinalCordFindings: true }
const cytomegalovirus = { _tag: "AidsCytomegalovirus", diagnosis: "suspected" }

export const pn3CrossoverCases: ReadonlyArray<WorkedCase> = [
  // ── crossover syndromes ───────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-3/crossover-brain",
    says:
      "Guillain-Barré syndrome, EMG/NCV done, findings point to the brain: brain MRI before and after contrast is " +
      "supported.",
    shows: [{ clause: "PN-3.c3", how: "met" }, { or: "PN-3.c3", limb: "brain" }, { reading: "R-18" }],
    request: { ...studied, indications: [toBrain], services: [{ study: brain }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c2", "PN-3.c3"] }]
  },
  {
    id: "PN-3/crossover-cervical-cord",
    says: "Lyme disease with findings that point to the spinal cord, EMG/NCV done: the cervical MRI is supported.",
    shows: [
      { clause: "PN-3.c3", how: "met" },
      { or: "PN-3.c3", limb: "spinal cord, cervical" }
    ],
    request: { ...studied, indications: [toCord], services: [{ study: cervical }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c2", "PN-3.c3"] }]
  },
  {
    id: "PN-3/crossover-spinal-cord-as-ordered",
    says:
      "The order names the spinal cord and no level; cervical or thoracic, it is supported once findings point to " +
      "the cord.",
    shows: [
      { or: "PN-3.c3", limb: "spinal cord, cervical or thoracic" },
      { reading: "R-41" },
      { trap: "T-10" },
      { trap: "T-51" }
    ],
    request: { ...studied, indications: [toCord], services: [{ study: { ...cervical, region: "spinal cord" } }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c3"] }]
  },
  {
    id: "PN-3/crossover-area-by-area",
    says:
      "Findings point to the spinal cord only. Brain and thoracic MRI are ordered: the thoracic study is " +
      "supported, the brain study is not.",
    shows: [
      { clause: "PN-3.c3", how: "just missed" },
      { or: "PN-3.c3", limb: "spinal cord, thoracic" },
      { reading: "R-18" },
      { reading: "R-43" },
      { trap: "T-10" }
    ],
    request: { ...studied, indications: [toCord], services: [{ study: brain }, { study: thoracic }] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-3.c3"], kind: "criterion" },
      { outcome: "CriteriaMet", clauses: ["PN-3.c3"] }
    ]
  },
  {
    id: "PN-3/crossover-cord-without-findings",
    says: "Findings point to the brain only: a cervical MRI is not supported.",
    shows: [{ clause: "PN-3.c3", how: "just missed" }, { trap: "T-10" }],
    request: { ...studied, indications: [toBrain], services: [{ study: cervical }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c3"], kind: "criterion" }]
  },
  {
    id: "PN-3/crossover-lumbar",
    says: "Findings point to the spinal cord and a lumbar MRI is ordered: below the end of the cord a person decides.",
    shows: [{ reading: "R-18" }, { trap: "T-10" }],
    request: { ...studied, indications: [toCord], services: [{ study: lumbar }] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-3.c3"] }]
  },
  {
    id: "PN-3/crossover-plain",
    says: "The brain MRI is ordered without contrast; the row lists it only before and after contrast.",
    shows: [{ clause: "PN-3.c3", how: "just missed" }, { reading: "R-40" }],
    request: { ...studied, indications: [toBrain], services: [{ study: { ...brain, contrast: "without" } }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c3"], kind: "not-listed" }]
  },
  {
    id: "PN-3/crossover-no-emg",
    says: "Two months into a crossover syndrome no EMG/NCV has been done: the brain MRI has to wait for it.",
    shows: [
      { clause: "PN-3.c2", how: "applies" },
      { clause: "PN-3.c3", how: "just missed" }
    ],
    request: {
      ...evaluated,
      onset: { daysBeforeService: 60 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [toBrain],
      services: [{ study: brain }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c2"], kind: "prerequisite" }]
  },
  {
    id: "PN-3/crossover-day-ten",
    says:
      "Guillain-Barré syndrome on day 10, EMG/NCV not yet done: whether imaging can go first is weighed by a " +
      "person.",
    shows: [{ threshold: "earlyCourse", at: "under" }, { reading: "R-08" }, { trap: "T-43" }],
    request: {
      ...evaluated,
      onset: { date: "2024-02-20" },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [toBrain],
      services: [{ study: brain }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-3/crossover-waived",
    says:
      "In June 2022 the treating neurologist determined that EMG/NCV could be skipped. A crossover syndrome asks " +
      "for the study and not for its result, so the brain MRI is supported.",
    shows: [{ clause: "PN-1.c6", how: "applies" }, { reading: "R-09" }, { trap: "T-42" }],
    request: {
      ...evaluated,
      dateOfService: "2022-06-01",
      onset: { daysBeforeService: 60 },
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" },
      indications: [toBrain],
      services: [{ study: brain }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6", "PN-3.c3"] }]
  },
  {
    id: "PN-3/crossover-undocumented",
    says:
      "A brain MRI for a crossover syndrome and nothing else on file: evaluation, EMG/NCV, onset, and findings can " +
      "matter.",
    shows: [{ reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "CrossoverSyndrome" }],
      services: [{ study: brain }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "evaluation.contact",
          "electrodiagnostics.emgNcv",
          "onset.daysBeforeService",
          "indications[0].brainFindings"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-3/crossover-cord-undocumented",
    says:
      "An MRI of the spinal cord, level not named, findings not on file: only the findings matter, the level does " +
      "not.",
    shows: [{ reading: "R-18" }, { reading: "R-41" }],
    request: {
      ...studied,
      indications: [{ _tag: "CrossoverSyndrome" }],
      services: [{ study: { ...cervical, region: "spinal cord" } }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].spinalCordFindings"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  // ── AIDS-related cytomegaloviral disease ──────────────────────────────────────────────────────────────────────────
  {
    id: "PN-3/cytomegalovirus-suspected",
    says:
      "Cytomegaloviral radiculopathy is suspected in AIDS, EMG/NCV is done: the lumbar MRI (72158) is supported. " +
      "Nothing is asked about the bladder.",
    shows: [
      { clause: "PN-3.c6", how: "met" },
      { or: "PN-3.c6", limb: "suspected" },
      { trap: "T-11" },
      { trap: "T-48" }
    ],
    request: { ...studied, indications: [cytomegalovirus], services: [{ code: "72158" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c5", "PN-3.c6"] }]
  },
  {
    id: "PN-3/cytomegalovirus-established",
    says: "The disease is established, which is more than a suspicion: the lumbar MRI is supported.",
    shows: [{ or: "PN-3.c6", limb: "established" }],
    request: {
      ...studied,
      indications: [{ ...cytomegalovirus, diagnosis: "established" }],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c6"] }]
  },
  {
    id: "PN-3/cytomegalovirus-not-suspected",
    says: "The disease is neither suspected nor established: the lumbar MRI is not supported.",
    shows: [{ clause: "PN-3.c6", how: "just missed" }],
    request: {
      ...studied,
      indications: [{ ...cytomegalovirus, diagnosis: "neither" }],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c6"], kind: "criterion" }]
  },
  {
    id: "PN-3/cytomegalovirus-no-emg",
    says: "Suspected, but six weeks on no EMG/NCV has been done.",
    shows: [
      { clause: "PN-3.c5", how: "applies" },
      { clause: "PN-3.c6", how: "just missed" }
    ],
    request: {
      ...evaluated,
      onset: { daysBeforeService: 42 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [cytomegalovirus],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c5"], kind: "prerequisite" }]
  },
  {
    id: "PN-3/cytomegalovirus-plain",
    says: "A plain lumbar MRI (72148) is not the study that the row lists.",
    shows: [{ clause: "PN-3.c6", how: "just missed" }, { reading: "R-40" }],
    request: { ...studied, indications: [cytomegalovirus], services: [{ code: "72148" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c6"], kind: "not-listed" }]
  },
  {
    id: "PN-3/cytomegalovirus-undocumented",
    says: "Whether the disease is suspected is not on file.",
    shows: [{ reading: "R-47" }],
    request: { ...studied, indications: [{ _tag: "AidsCytomegalovirus" }], services: [{ code: "72158" }] },
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
