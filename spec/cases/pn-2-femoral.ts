/** Worked cases of PN-2, rows 5 and 6: femoral neuropathy and meralgia paresthetica. */
import type { WorkedCase } from "../case.ts"
import { allergicToIodine, emg, evaluated, mriContraindicated, mriPossible, toleratesContrast } from "./on-file.ts"
import { onlyContrastPelvicCt, onlyPelvicMri, onlyPlainPelvicCt } from "./ordered.ts"

const femoral = { ...evaluated, ...emg("not done"), indications: [{ _tag: "FemoralNeuropathy" }] }

export const femoralCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/femoral-mri",
    says: "Pelvic MRI for femoral neuropathy, EMG not done: this row does not ask for it. Supported.",
    shows: [
      { clause: "PN-2.c21", how: "met" },
      { clause: "PN-2.c20", how: "applies" },
      { trap: "T-02" },
      { trap: "T-03" },
      { trap: "T-09" }
    ],
    request: { ...femoral, onset: { daysBeforeService: 90 }, services: [{ code: "72195" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c20", "PN-2.c21"] }]
  },
  {
    id: "PN-2/femoral-no-evaluation",
    says: "Pelvic MRI for femoral neuropathy before any evaluation: not supported yet.",
    shows: [{ clause: "PN-2.c21", how: "just missed" }],
    request: { ...femoral, evaluation: { contact: "none" }, ...onlyPelvicMri },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-1.c1"] }]
  },
  {
    id: "PN-2/femoral-ct-contraindicated",
    says: "Plain pelvic CT for femoral neuropathy, barred from MRI, no allergy: this row says nothing of CT. Review.",
    shows: [{ clause: "PN-1.c9", how: "applies" }, { reading: "R-12" }, { reading: "R-17" }],
    request: { ...femoral, ...mriContraindicated, ...toleratesContrast, ...onlyPlainPelvicCt },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-2/femoral-ct-unable",
    says: "The same CT in a patient unable to complete an MRI: a person decides.",
    shows: [{ reading: "R-57" }],
    request: { ...femoral, mri: { feasibility: "unable" }, ...onlyPlainPelvicCt },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-2/femoral-ct-possible",
    says: "Pelvic CT for femoral neuropathy in a patient who can have MRI, allergy or not: not supported.",
    shows: [{ clause: "PN-1.c9", how: "applies" }, { reading: "R-17" }],
    request: { ...femoral, ...mriPossible, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-2/femoral-partial",
    says: "Pelvic CT for femoral neuropathy; neither the evaluation nor the possibility of MRI is on file.",
    shows: [{ reading: "R-17" }],
    request: { dateOfService: "2024-03-01", indications: [{ _tag: "FemoralNeuropathy" }], ...onlyPlainPelvicCt },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["evaluation.contact", "mri.feasibility"],
        possible: ["CriteriaNotMet", "ClinicalReview"]
      }
    ]
  }
]

const meralgia = (surgeryConsidered: boolean, diagnosisUncertain: boolean) => ({
  ...evaluated,
  ...emg("not done"),
  indications: [{ _tag: "MeralgiaParesthetica", surgeryConsidered, diagnosisUncertain }]
})

export const meralgiaCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/meralgia-preoperative",
    says: "Pelvic MRI before an operation for meralgia, the diagnosis certain, EMG not done: supported.",
    shows: [
      { clause: "PN-2.c24", how: "met" },
      { clause: "PN-2.c23", how: "applies" },
      { clause: "PN-2.c29", how: "applies" },
      { reading: "R-49" },
      { trap: "T-03" }
    ],
    request: { ...meralgia(true, false), ...onlyPelvicMri },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c23", "PN-2.c24", "PN-2.c29"] }]
  },
  {
    id: "PN-2/meralgia-uncertain",
    says: "Pelvic MRI for meralgia in doubt, no operation in view, EMG not done: supported.",
    shows: [
      { clause: "PN-2.c25", how: "met" },
      { clause: "PN-2.c23", how: "applies" }
    ],
    request: { ...meralgia(false, true), ...onlyPelvicMri },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c23", "PN-2.c25"] }]
  },
  {
    id: "PN-2/meralgia-neither",
    says: "Pelvic MRI for a certain meralgia, no operation in view: the diagnosis alone is not enough.",
    shows: [
      { clause: "PN-2.c24", how: "just missed" },
      { clause: "PN-2.c25", how: "just missed" },
      { reading: "R-49" },
      { trap: "T-03" }
    ],
    request: { ...meralgia(false, false), ...onlyPelvicMri },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c24", "PN-2.c25"] }]
  },
  {
    id: "PN-2/meralgia-ct",
    says: "Plain pelvic CT for meralgia in doubt, allergic to contrast and barred from MRI: supported.",
    shows: [{ clause: "PN-2.c27", how: "met" }, { reading: "R-16" }, { trap: "T-05" }],
    request: { ...meralgia(false, true), ...mriContraindicated, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c27"] }]
  },
  {
    id: "PN-2/meralgia-ct-preoperative",
    says: "The same CT before an operation: supported.",
    shows: [
      { clause: "PN-2.c27", how: "met" },
      { or: "PN-2.c27", limb: "before an operation" }
    ],
    request: { ...meralgia(true, false), ...mriContraindicated, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c27"] }]
  },
  {
    id: "PN-2/meralgia-ct-no-reason",
    says: "Allergic and barred from MRI, but the meralgia is certain and no operation in view: the CT needs a reason too.",
    shows: [{ clause: "PN-2.c27", how: "just missed" }, { reading: "R-16" }, { trap: "T-04" }],
    request: { ...meralgia(false, false), ...mriContraindicated, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c24", "PN-2.c25"] }]
  },
  {
    id: "PN-2/meralgia-ct-allergy-alone",
    says: "Plain pelvic CT for meralgia in doubt, allergic to contrast, MRI possible: not indicated.",
    shows: [
      { clause: "PN-2.c26", how: "applies" },
      { clause: "PN-2.c27", how: "just missed" },
      { trap: "T-04" },
      { trap: "T-05" }
    ],
    request: { ...meralgia(false, true), ...mriPossible, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c26"] }]
  },
  {
    id: "PN-2/meralgia-ct-bar-alone",
    says: "Plain pelvic CT for meralgia in doubt, barred from MRI, contrast tolerated: not indicated.",
    shows: [
      { clause: "PN-2.c26", how: "applies" },
      { clause: "PN-2.c27", how: "just missed" }
    ],
    request: { ...meralgia(false, true), ...mriContraindicated, ...toleratesContrast, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c26"] }]
  },
  {
    id: "PN-2/meralgia-contrast-ct",
    says: "Pelvic CT with contrast for meralgia in doubt, barred from MRI, no allergy: a person decides.",
    shows: [{ reading: "R-16" }],
    request: { ...meralgia(false, true), ...mriContraindicated, ...toleratesContrast, ...onlyContrastPelvicCt },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-2/meralgia-ultrasound",
    says: "Ultrasound of the lateral femoral cutaneous nerve, which the row does not list: a person decides.",
    shows: [{ clause: "PN-1.c7", how: "applies" }, { reading: "R-40" }],
    request: {
      ...meralgia(false, true),
      services: [{ study: { modality: "ultrasound", region: "thigh", side: "left" } }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c7"] }]
  },
  {
    id: "PN-2/meralgia-partial",
    says: "Pelvic MRI for a certain meralgia; whether an operation is in view is not on file.",
    shows: [{ reading: "R-49" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "MeralgiaParesthetica", diagnosisUncertain: false }],
      ...onlyPelvicMri
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].surgeryConsidered"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
