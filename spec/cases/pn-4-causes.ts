/**
 * Worked cases of PN-4, the causes on the list, with the cervical spine, but for thoracic outlet syndrome. Data only;
 * it may not know how a request is decided.
 */
import type { WorkedCase } from "../case.ts"
import { leftBrachialPlexus } from "./indications.ts"
import { evaluated, studied, unstudied } from "./on-file.ts"
import { chestMri, leftArmMri } from "./ordered.ts"

const cervical = { modality: "MRI", region: "cervical spine", contrast: "without" }
const infiltration = { ...leftBrachialPlexus, cause: "malignant infiltration" }
const radiation = { ...leftBrachialPlexus, cause: "radiation plexitis", excludesInfiltration: true }
const plexitis = { ...leftBrachialPlexus, cause: "brachial plexitis" }
const trauma = { ...leftBrachialPlexus, cause: "traumatic injury" }
const preoperative = {
  ...leftBrachialPlexus,
  cause: "preoperative study",
  surgeryConsidered: true,
  surgeryNeedsPlexus: true
}

export const pn4CauseCases: ReadonlyArray<WorkedCase> = [
  // ── malignant infiltration, radiation ─────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-4/infiltration-without-emg",
    says: "Malignant infiltration of the plexus, EMG/NCV not done: the chest MRI is supported without it.",
    shows: [{ clause: "PN-4.c4", how: "met" }, { clause: "PN-4.c5", how: "applies" }, { reading: "R-21" }],
    request: { ...unstudied, indications: [infiltration], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c4", "PN-4.c5"] }]
  },
  {
    id: "PN-4/infiltration-unevaluated",
    says: "Infiltration is exempt from EMG/NCV, not from the evaluation; nobody has seen the patient.",
    shows: [{ clause: "PN-4.c4", how: "just missed" }],
    request: {
      ...unstudied,
      evaluation: { contact: "none" },
      indications: [infiltration],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-4/radiation-after-emg",
    says: "Radiation plexitis, tumor to be ruled out, EMG/NCV done: the chest MRI is supported.",
    shows: [{ clause: "PN-4.c6", how: "met" }],
    request: { ...studied, indications: [radiation], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c2", "PN-4.c6"] }]
  },
  {
    id: "PN-4/radiation-without-emg",
    says: "The same without EMG/NCV: that tumor is to be ruled out does not lend it the exemption of infiltration.",
    shows: [{ clause: "PN-4.c6", how: "just missed" }, { reading: "R-21" }, { trap: "T-15" }],
    request: { ...unstudied, indications: [radiation], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c2"], kind: "prerequisite" }]
  },
  {
    id: "PN-4/radiation-without-question-of-tumor",
    says: "Radiation plexitis where tumor is not in question is no reason for the study.",
    shows: [{ clause: "PN-4.c6", how: "just missed" }],
    request: {
      ...studied,
      indications: [{ ...radiation, excludesInfiltration: false }],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c6"], kind: "criterion" }]
  },
  {
    id: "PN-4/radiation-emg-undocumented",
    says:
      "Radiation plexitis with EMG/NCV not mentioned: the study, and if it was not done the time since onset, " +
      "decide.",
    shows: [{ reading: "R-21" }, { trap: "T-15" }],
    request: { ...evaluated, indications: [radiation], services: [{ study: chestMri }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.emgNcv", "onset.daysBeforeService"],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  // ── trauma, operation, other causes ───────────────────────────────────────────────────────────────────────────────
  {
    id: "PN-4/trauma",
    says: "Traumatic injury of the plexus after EMG/NCV: the arm MRI is supported.",
    shows: [{ clause: "PN-4.c11", how: "met" }],
    request: { ...studied, indications: [trauma], services: [{ study: leftArmMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c2", "PN-4.c11"] }]
  },
  {
    id: "PN-4/trauma-with-cervical-spine",
    says: "After trauma the plain cervical MRI (72141) is supported beside the study of the plexus.",
    shows: [{ clause: "PN-4.c12", how: "met" }, { reading: "R-27" }, { reading: "R-43" }, { trap: "T-21" }],
    request: { ...studied, indications: [trauma], services: [{ code: "72141" }, { study: chestMri }] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-4.c12"] },
      { outcome: "CriteriaMet", clauses: ["PN-4.c11"] }
    ]
  },
  {
    id: "PN-4/trauma-cervical-without-emg",
    says: "The cervical MRI after trauma waits for EMG/NCV like the plexus study it stands beside.",
    shows: [{ clause: "PN-4.c12", how: "just missed" }, { reading: "R-27" }, { trap: "T-21" }],
    request: { ...unstudied, indications: [{ ...trauma, radiculopathy: false }], services: [{ study: cervical }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c2"], kind: "prerequisite" }]
  },
  {
    id: "PN-4/trauma-cervical-with-contrast",
    says: "Only the plain cervical MRI comes with trauma; before and after contrast it is not listed.",
    shows: [{ clause: "PN-4.c12", how: "just missed" }, { trap: "T-21" }],
    request: { ...studied, indications: [{ ...trauma, radiculopathy: false }], services: [{ code: "72156" }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c12"], kind: "not-listed" }]
  },
  {
    id: "PN-4/radiculopathy",
    says: "Plexitis with a radiculopathy, EMG/NCV not done: a cervical MRI belongs to the spine guideline.",
    shows: [
      { clause: "PN-4.c9", how: "met" },
      { clause: "PN-4.c10", how: "applies" },
      { reading: "R-27" },
      { reading: "R-46" }
    ],
    request: { ...unstudied, indications: [{ ...plexitis, radiculopathy: true }], services: [{ study: cervical }] },
    expect: [{ outcome: "Referred", clauses: ["PN-4.c9", "PN-4.c10"], referral: "SP-3" }]
  },
  {
    id: "PN-4/no-radiculopathy",
    says: "Plexitis without radiculopathy gives no reason for a cervical MRI.",
    shows: [{ clause: "PN-4.c9", how: "just missed" }, { clause: "PN-4.c12", how: "just missed" }, { trap: "T-21" }],
    request: { ...studied, indications: [{ ...plexitis, radiculopathy: false }], services: [{ study: cervical }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c12"] }]
  },
  {
    id: "PN-4/radiculopathy-undocumented",
    says: "A cervical MRI in plexitis with no word about radiculopathy: that alone is to be asked.",
    shows: [{ reading: "R-46" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "BrachialPlexus", cause: "brachial plexitis" }],
      services: [{ study: cervical }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].radiculopathy"],
        possible: ["Referred", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-4/trauma-and-radiculopathy",
    says:
      "Trauma and radiculopathy together: the plain cervical MRI is judged by the grant for trauma, the one with " +
      "contrast goes to the spine guideline.",
    shows: [{ reading: "R-53" }, { trap: "T-21" }],
    request: {
      ...studied,
      indications: [{ ...trauma, radiculopathy: true }],
      services: [{ study: cervical }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c12"] }]
  },
  {
    id: "PN-4/trauma-and-radiculopathy-with-contrast",
    says: "The same patient's cervical MRI before and after contrast is referred.",
    shows: [{ reading: "R-53" }, { clause: "PN-4.c10", how: "applies" }],
    request: {
      ...studied,
      indications: [{ ...trauma, radiculopathy: true }],
      services: [{ study: { ...cervical, contrast: "without and with" } }]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-4.c10"], referral: "SP-3" }]
  },
  {
    id: "PN-4/preoperative",
    says:
      "An operation is under consideration and needs the plexus assessed, EMG/NCV is done: the chest MRI is " +
      "supported.",
    shows: [{ clause: "PN-4.c15", how: "met" }, { reading: "R-49" }],
    request: { ...studied, indications: [preoperative], services: [{ study: chestMri }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c2", "PN-4.c15"] }]
  },
  {
    id: "PN-4/preoperative-declined",
    says: "The patient has declined the operation: the study is not pre-operative.",
    shows: [{ clause: "PN-4.c15", how: "just missed" }, { reading: "R-49" }],
    request: {
      ...studied,
      indications: [{ ...preoperative, surgeryConsidered: false }],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c15"], kind: "criterion" }]
  },
  {
    id: "PN-4/preoperative-plexus-not-needed",
    says: "The planned operation does not call for an assessment of the plexus.",
    shows: [{ clause: "PN-4.c15", how: "just missed" }],
    request: {
      ...studied,
      indications: [{ ...preoperative, surgeryNeedsPlexus: false }],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c15"], kind: "criterion" }]
  },
  {
    id: "PN-4/another-cause",
    says: "Sarcoidosis of the brachial plexus: inflammation is a reason for the lumbar plexus, not for this one.",
    shows: [
      { clause: "PN-4.c4", how: "just missed" },
      { clause: "PN-4.c7", how: "just missed" },
      { clause: "PN-4.c11", how: "just missed" },
      { trap: "T-22" }
    ],
    request: {
      ...studied,
      indications: [{ ...leftBrachialPlexus, cause: "another cause" }],
      services: [{ study: chestMri }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-4.c1"], kind: "criterion" }]
  },
  {
    id: "PN-4/undocumented",
    says:
      "A plain chest MRI of the plexus and nothing else on file: the cause with its conditions, evaluation, and " +
      "EMG/NCV.",
    shows: [{ reading: "R-50" }],
    request: { dateOfService: "2024-03-01", indications: [{ _tag: "BrachialPlexus" }], services: [{ code: "71550" }] },
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
          "indications[0].conservativeTrial",
          "indications[0].trialMonths",
          "indications[0].surgeryConsidered",
          "indications[0].surgeryNeedsPlexus"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview", "Referred"]
      }
    ]
  }
]
