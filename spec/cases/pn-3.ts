/**
 * Worked cases of PN-3, multifocal motor neuropathy, POEMS, paraneoplastic neuropathies, several rows for one study;
 * the other rows stand beside it. Data only; it may not know how a request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { uncertainCidp } from "./indications.ts"
import { evaluated, neurography, studiedInDoubt, waived } from "./on-file.ts"
import { chestMri, leftArmMri } from "./ordered.ts"
import { pn3CidpCases } from "./pn-3-cidp.ts"
import { pn3CrossoverCases } from "./pn-3-crossover.ts"

const multifocal = { _tag: "MultifocalMotorNeuropathy", uncertainAfterEmg: true }
/** What makes an MRN of a complicated case meet PN-7, so that only the kind of study is left open. */
const neurographyReady = { ...studiedInDoubt, ultrasound: { result: "equivocal" }, neurography }

const laterRowCases: ReadonlyArray<WorkedCase> = [
  // ── multifocal motor neuropathy ───────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-3/multifocal-chest",
    says: "Multifocal motor neuropathy uncertain after EMG: chest MRI before and after contrast (71552) is supported.",
    shows: [{ clause: "PN-3.c12", how: "met" }, { or: "PN-3.c12", limb: "chest" }, { reading: "R-19" }],
    request: { ...studiedInDoubt, indications: [multifocal], services: [{ code: "71552" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c11", "PN-3.c12"] }]
  },
  {
    id: "PN-3/multifocal-arm",
    says: "The same as an arm study (73220); the code leaves open which part of the arm, and each part will do.",
    shows: [{ or: "PN-3.c12", limb: "arm" }, { reading: "R-41" }, { trap: "T-48" }],
    request: { ...studiedInDoubt, indications: [multifocal], services: [{ code: "73220", study: { side: "left" } }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c12"] }]
  },
  {
    id: "PN-3/multifocal-settled",
    says: "EMG left no doubt about multifocal motor neuropathy: the chest MRI is not supported.",
    shows: [{ clause: "PN-3.c12", how: "just missed" }, { trap: "T-50" }],
    request: {
      ...studiedInDoubt,
      indications: [{ ...multifocal, uncertainAfterEmg: false }],
      services: [{ code: "71552" }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c12"], kind: "criterion" }]
  },
  {
    id: "PN-3/multifocal-no-emg",
    says: "Three months into the disease no EMG has been done.",
    shows: [
      { clause: "PN-3.c11", how: "applies" },
      { clause: "PN-3.c12", how: "just missed" }
    ],
    request: {
      ...evaluated,
      onset: { daysBeforeService: 90 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [{ _tag: "MultifocalMotorNeuropathy" }],
      services: [{ code: "71552" }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-3.c11"] }]
  },
  {
    id: "PN-3/multifocal-waived",
    says: "EMG was waived in the emergency: the step is excused, its result is not there, and a person decides.",
    shows: [{ reading: "R-10" }, { trap: "T-42" }],
    request: { ...waived, indications: [{ _tag: "MultifocalMotorNeuropathy" }], services: [{ code: "71552" }] },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c6", "PN-3.c12"] }]
  },
  {
    id: "PN-3/multifocal-narrower-than-plexus",
    says:
      "Neither a neck MRI nor a plain chest MRI is listed for multifocal motor neuropathy, though both are for the " +
      "plexus.",
    shows: [{ trap: "T-12" }, { reading: "R-40" }],
    request: {
      ...studiedInDoubt,
      indications: [multifocal],
      services: [{ study: { ...chestMri, region: "neck" } }, { study: { ...chestMri, contrast: "without" } }]
    },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-3.c12"], kind: "not-listed" },
      { outcome: "CriteriaNotMet", clauses: ["PN-3.c12"], kind: "not-listed" }
    ]
  },
  {
    id: "PN-3/multifocal-both-codes",
    says: "Chest and arm are listed as alternatives and both are ordered: a clinician says which was meant.",
    shows: [{ reading: "R-64" }, { reading: "R-43" }],
    request: { ...studiedInDoubt, indications: [multifocal], services: [{ study: chestMri }, { study: leftArmMri }] },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-3.c12"] },
      { outcome: "ClinicalReview", clauses: ["PN-3.c12"] }
    ]
  },
  {
    id: "PN-3/multifocal-region-open",
    says: "An MRI of the brachial plexus without a named region: chest or arm would be supported, neck would not.",
    shows: [{ reading: "R-41" }, { trap: "T-12" }],
    request: {
      ...studiedInDoubt,
      indications: [multifocal],
      services: [{ study: { ...chestMri, region: "brachial plexus" } }]
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
    id: "PN-3/multifocal-onset-of-normal-study",
    says: "A normal EMG left multifocal motor neuropathy uncertain; whether it was done early is not on file.",
    shows: [{ reading: "R-08" }],
    request: {
      ...evaluated,
      electrodiagnostics: { emgNcv: "normal" },
      indications: [multifocal],
      services: [{ code: "71552" }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.daysAfterOnset"],
        possible: ["CriteriaMet", "ClinicalReview"]
      }
    ]
  },
  // ── POEMS and paraneoplastic neuropathies ─────────────────────────────────────────────────────────────────────────
  {
    id: "PN-3/poems",
    says: "A chest CT in POEMS, no EMG/NCV and no evaluation on file: the oncology guideline for myeloma decides.",
    shows: [
      { clause: "PN-3.c14", how: "applies" },
      { clause: "PN-3.c15", how: "applies" },
      { reading: "R-20" },
      { reading: "R-46" },
      { trap: "T-13" },
      { trap: "T-49" }
    ],
    request: {
      dateOfService: "2024-03-01",
      electrodiagnostics: { emgNcv: "not done" },
      indications: [{ _tag: "POEMS" }],
      services: [{ study: { modality: "CT", region: "chest", contrast: "with" } }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-3.c14", "PN-3.c15"], referral: "ONC-25" }]
  },
  {
    id: "PN-3/poems-kind-of-study-open",
    says:
      "A study in POEMS of a kind not stated. Neurography would be judged here, a radiograph is not governed, " +
      "anything else is referred.",
    shows: [{ reading: "R-50" }],
    request: { ...neurographyReady, indications: [{ _tag: "POEMS" }], services: [{ study: { region: "chest" } }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].study.modality"],
        possible: ["CriteriaMet", "Referred", "NotGoverned"]
      }
    ]
  },
  {
    id: "PN-3/paraneoplastic",
    says: "PET/CT for a subacute sensory neuronopathy: paraneoplastic syndromes belong to the oncology guideline.",
    shows: [
      { clause: "PN-3.c17", how: "applies" },
      { clause: "PN-3.c18", how: "applies" },
      { reading: "R-20" },
      { trap: "T-13" },
      { trap: "T-25" }
    ],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "ParaneoplasticNeuropathy" }],
      services: [{ study: { modality: "PET/CT" } }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-3.c17", "PN-3.c18"], referral: "ONC-30.3" }]
  },
  {
    id: "PN-3/paraneoplastic-kind-of-study-open",
    says:
      "A study in a paraneoplastic neuropathy of a kind not stated: only neurography or a radiograph would not be " +
      "referred.",
    shows: [{ reading: "R-50" }],
    request: {
      ...neurographyReady,
      indications: [{ _tag: "ParaneoplasticNeuropathy" }],
      services: [{ study: { region: "chest" } }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].study.modality"],
        possible: ["CriteriaMet", "Referred", "NotGoverned"]
      }
    ]
  },
  // ── several indications ───────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-3/two-rows-one-study",
    says:
      "A lumbar MRI for CIDP that EMG has settled and for suspected cytomegaloviral disease: one good reason is " +
      "enough.",
    shows: [{ reading: "R-45" }, { trap: "T-48" }],
    request: {
      ...studiedInDoubt,
      indications: [
        { ...uncertainCidp, uncertainAfterEmg: false },
        { _tag: "AidsCytomegalovirus", diagnosis: "suspected" }
      ],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-3.c6"] }]
  },
  {
    id: "PN-3/referred-beside-unmet",
    says:
      "A lumbar MRI for CIDP that EMG has settled and for POEMS: the referral stands, the unmet row does not spoil " +
      "it.",
    shows: [{ reading: "R-45" }],
    request: {
      ...studiedInDoubt,
      indications: [{ ...uncertainCidp, uncertainAfterEmg: false }, { _tag: "POEMS" }],
      services: [{ code: "72158" }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-3.c15"], referral: "ONC-25" }]
  }
]

export const pn3Cases: ReadonlyArray<WorkedCase> = [...pn3CrossoverCases, ...pn3CidpCases, ...laterRowCases]
