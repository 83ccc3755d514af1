/**
 * Worked cases of PN-4, the studies of the brachial plexus and the electrodiagnostics before them. Data only; it may
 * not know how a request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { leftBrachialPlexus } from "./indications.ts"
import { evaluated, studied, unstudied } from "./on-file.ts"
import { chestMri, leftArmMri } from "./ordered.ts"

const neck = { modality: "MRI", region: "neck", contrast: "without and with" }
const plexitis = { ...leftBrachialPlexus, cause: "brachial plexitis" }
const trauma = { ...leftBrachialPlexus, cause: "traumatic injury" }

export const pn4StudyCases: ReadonlyArray<WorkedCase> = [
  // ── the studies ───────────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-4/chest-without-and-with",
    says: "Parsonage-Turner syndrome after EMG/NCV: chest MRI before and after contrast (71552) is supported.",
    shows: [
      { clause: "PN-4.c1", how: "met" },
      { clause: "PN-4.c7", how: "met" },
      { or: "PN-4.c1", limb: "chest, without and with" }
    ],
    request: { ...studied, indications: [plexitis], services: [{ code: "71552" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c1", "PN-4.c2", "PN-4.c7"] }]
  },
  {
    id: "PN-4/chest-plain",
    says: "The plain chest MRI (71550) is listed as well.",
    shows: [{ or: "PN-4.c1", limb: "chest, without" }],
    request: { ...studied, indications: [plexitis], services: [{ code: "71550" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c1", "PN-4.c7"] }]
  },
  {
    id: "PN-4/arm-without-and-with",
    says: "The affected left arm, before and after contrast (73220).",
    shows: [{ or: "PN-4.c1", limb: "arm, without and with" }, { reading: "R-28" }, { trap: "T-48" }],
    request: { ...studied, indications: [plexitis], services: [{ code: "73220", study: { side: "left" } }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c1", "PN-4.c7"] }]
  },
  {
    id: "PN-4/arm-plain",
    says: "The plain MRI of the affected upper arm (73218).",
    shows: [{ or: "PN-4.c1", limb: "arm, without" }],
    request: {
      ...studied,
      indications: [plexitis],
      services: [{ code: "73218", study: { ...leftArmMri, contrast: "without" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c1", "PN-4.c7"] }]
  },
  {
    id: "PN-4/neck-upper-trunk",
    says:
      "The upper trunk is involved: neck MRI is supported, plain (70540) as well as before and after contrast " +
      "(70543).",
    shows: [{ or: "PN-4.c1", limb: "neck, without" }, { clause: "PN-4.c3", how: "applies" }, { reading: "R-22" }],
    request: { ...studied, indications: [{ ...plexitis, upperTrunk: true }], services: [{ code: "70540" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c1", "PN-4.c3", "PN-4.c7"] }]
  },
  {
    id: "PN-4/neck-contrast-upper-trunk",
    says: "The neck before and after contrast (70543), the upper trunk involved.",
    shows: [{ or: "PN-4.c1", limb: "neck, without and with" }],
    request: { ...studied, indications: [{ ...plexitis, upperTrunk: true }], services: [{ code: "70543" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c1", "PN-4.c3"] }]
  },
  {
    id: "PN-4/neck-lower-trunk",
    says: "The upper trunk is spared: the neck MRI is not supported.",
    shows: [
      { clause: "PN-4.c1", how: "just missed" },
      { clause: "PN-4.c3", how: "applies" },
      { reading: "R-22" },
      { trap: "T-14" }
    ],
    request: { ...studied, indications: [{ ...plexitis, upperTrunk: false }], services: [{ study: neck }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c3"], kind: "criterion" }]
  },
  {
    id: "PN-4/chest-lower-trunk",
    says: "The same patient's chest MRI is supported: the remark on the upper trunk belongs to the neck alone.",
    shows: [{ reading: "R-22" }, { trap: "T-14" }],
    request: { ...studied, indications: [{ ...plexitis, upperTrunk: false }], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c1", "PN-4.c7"] }]
  },
  {
    id: "PN-4/neck-trunk-undocumented",
    says: "A neck MRI for plexitis with all else on file: which trunk is involved has to be asked.",
    shows: [{ reading: "R-22" }],
    request: { ...studied, indications: [plexitis], services: [{ study: neck }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].upperTrunk"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-4/region-open-lower-trunk",
    says: "An MRI of the brachial plexus, region not named, upper trunk spared: only the neck would not be supported.",
    shows: [{ reading: "R-41" }, { trap: "T-14" }],
    request: {
      ...studied,
      indications: [{ ...plexitis, upperTrunk: false }],
      services: [{ study: { ...leftArmMri, region: "brachial plexus" } }]
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
    id: "PN-4/region-open-upper-trunk",
    says: "The same order with the upper trunk involved needs no question: whatever region was meant is supported.",
    shows: [{ reading: "R-41" }],
    request: {
      ...studied,
      indications: [{ ...plexitis, upperTrunk: true }],
      services: [{ study: { ...leftArmMri, region: "brachial plexus" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c1", "PN-4.c7"] }]
  },
  {
    id: "PN-4/chest-contrast-only",
    says: "A chest MRI with contrast alone is not among the listed forms.",
    shows: [{ clause: "PN-4.c1", how: "just missed" }, { reading: "R-40" }],
    request: { ...studied, indications: [plexitis], services: [{ study: { ...chestMri, contrast: "with" } }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c1"], kind: "not-listed" }]
  },
  {
    id: "PN-4/shoulder",
    says: "MRI of the shoulder joint, plain: the arm study of this section is one outside joints.",
    shows: [{ clause: "PN-4.c1", how: "just missed" }, { reading: "R-40" }],
    request: { ...studied, indications: [plexitis], services: [{ code: "73221", study: { side: "left" } }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c1"], kind: "not-listed" }]
  },
  {
    id: "PN-4/ultrasound",
    says:
      "Ultrasound of the plexus: the general preference for it speaks of superficial nerves and adds nothing to " +
      "this list.",
    shows: [{ reading: "R-48" }, { reading: "R-40" }],
    request: {
      ...studied,
      indications: [plexitis],
      services: [{ study: { modality: "ultrasound", region: "neck" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c1"], kind: "not-listed" }]
  },
  // ── electrodiagnostics first ──────────────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-4/no-emg",
    says: "Two months after the onset of plexitis EMG/NCV has not been done: the chest MRI waits for it.",
    shows: [
      { clause: "PN-4.c2", how: "applies" },
      { clause: "PN-4.c7", how: "just missed" }
    ],
    request: { ...unstudied, indications: [plexitis], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c2"], kind: "prerequisite" }]
  },
  {
    id: "PN-4/normal-emg",
    says: "EMG/NCV was done and normal. The section asks for the study, not for a finding.",
    shows: [{ reading: "R-07" }],
    request: {
      ...evaluated,
      electrodiagnostics: { emgNcv: "normal", daysAfterOnset: 5 },
      indications: [plexitis],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c2", "PN-4.c7"] }]
  },
  {
    id: "PN-4/needle-only",
    says: "Only the needle examination was done; outside the section on fasciculations it counts as EMG/NCV.",
    shows: [{ reading: "R-52" }],
    request: {
      ...evaluated,
      electrodiagnostics: { emgNcv: "equivocal", components: "needle EMG only" },
      indications: [plexitis],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c2"] }]
  },
  {
    id: "PN-4/trauma-on-day-14",
    says: "Fourteen days after an injury, no EMG/NCV: the early course is weighed by a person.",
    shows: [{ threshold: "earlyCourse", at: "at" }, { reading: "R-08" }, { trap: "T-43" }],
    request: {
      ...unstudied,
      onset: { daysBeforeService: 14 },
      indications: [trauma],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-4/trauma-on-day-15",
    says: "One day later the missing EMG/NCV is an unmet prerequisite.",
    shows: [
      { threshold: "earlyCourse", at: "over" },
      { clause: "PN-4.c11", how: "just missed" }
    ],
    request: {
      ...unstudied,
      onset: { date: "2024-02-15" },
      indications: [trauma],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c2"], kind: "prerequisite" }]
  },
  {
    id: "PN-4/waived-by-team",
    says:
      "In the emergency the team coordinating care decided against EMG/NCV: the plexus study needs no result and " +
      "is supported.",
    shows: [{ clause: "PN-1.c6", how: "applies" }, { reading: "R-09" }, { reading: "R-10" }, { trap: "T-42" }],
    request: {
      ...unstudied,
      dateOfService: "2023-05-11",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "team coordinating care" },
      indications: [plexitis],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6", "PN-4.c7"] }]
  },
  {
    id: "PN-4/waived-with-visits-unlimited",
    says:
      "Inside the emergency, but visits were documented as not limited: whether the waiver still holds is for a " +
      "person.",
    shows: [{ contradicts: "electrodiagnostics.limitedVisits" }, { reading: "R-09" }],
    request: {
      ...unstudied,
      dateOfService: "2022-06-01",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist", limitedVisits: false },
      indications: [plexitis],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c6"] }]
  },
  {
    id: "PN-4/waived-too-late",
    says: "The same decision for a study on the day after the emergency ended waives nothing.",
    shows: [{ reading: "R-09" }, { trap: "T-42" }],
    request: {
      ...unstudied,
      dateOfService: "2023-05-12",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "team coordinating care" },
      indications: [plexitis],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c2"], kind: "prerequisite" }]
  }
]
