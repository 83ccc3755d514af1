/** Worked cases of PN-2, row 4: sciatic neuropathy. */
import type { WorkedCase } from "../case.ts"
import { allergicToIodine, emg, evaluated, mriContraindicated, mriPossible, toleratesContrast } from "./on-file.ts"
import { onlyContrastPelvicCt, onlyPelvic, onlyPelvicMri, onlyPlainPelvicCt } from "./ordered.ts"

const sciatic = { ...evaluated, ...emg("confirms the disorder"), indications: [{ _tag: "SciaticNeuropathy" }] }

export const sciaticCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/sciatic-mri",
    says: "Pelvic MRI for sciatic neuropathy after EMG, no cause, severity or surgery stated: supported.",
    shows: [{ clause: "PN-2.c16", how: "met" }, { trap: "T-03" }, { trap: "T-09" }],
    request: { ...sciatic, services: [{ code: "72195" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c15", "PN-2.c16"] }]
  },
  {
    id: "PN-2/sciatic-no-emg",
    says: "The same MRI, EMG not done in three months: not supported, unlike the same code for the femoral nerve.",
    shows: [{ clause: "PN-2.c16", how: "just missed" }, { trap: "T-02" }],
    request: { ...sciatic, ...emg("not done"), onset: { daysBeforeService: 90 }, ...onlyPelvicMri },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c15"] }]
  },
  {
    id: "PN-2/sciatic-contrast-mri",
    says: "Pelvic MRI without and with contrast for sciatic neuropathy: that one belongs to the plexus.",
    shows: [{ reading: "R-40" }, { trap: "T-20" }],
    request: { ...sciatic, ...onlyPelvic("MRI", "without and with") },
    expect: [{ outcome: "CriteriaNotMet", kind: "not-listed", clauses: ["PN-2.c16"] }]
  },
  {
    id: "PN-2/sciatic-ct",
    says: "Plain pelvic CT in a patient allergic to iodinated contrast and barred from MRI by a pacemaker: supported.",
    shows: [{ clause: "PN-2.c18", how: "met" }, { reading: "R-16" }, { trap: "T-05" }, { trap: "T-51" }],
    request: { ...sciatic, ...mriContraindicated, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c15", "PN-2.c18"] }]
  },
  {
    id: "PN-2/sciatic-ct-allergy-alone",
    says: "Plain pelvic CT in a patient allergic to contrast who can have MRI: the plain MRI is open, the CT is not.",
    shows: [
      { clause: "PN-2.c18", how: "just missed" },
      { clause: "PN-2.c17", how: "applies" },
      { reading: "R-16" },
      { trap: "T-05" }
    ],
    request: { ...sciatic, ...mriPossible, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c17"] }]
  },
  {
    id: "PN-2/sciatic-ct-bar-alone",
    says: "Plain pelvic CT in a patient barred from MRI who tolerates contrast: not indicated.",
    shows: [
      { clause: "PN-2.c18", how: "just missed" },
      { clause: "PN-2.c17", how: "applies" },
      { reading: "R-16" },
      { trap: "T-05" }
    ],
    request: { ...sciatic, ...mriContraindicated, ...toleratesContrast, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c17"] }]
  },
  {
    id: "PN-2/sciatic-ct-gadolinium",
    says: "Barred from MRI and allergic to gadolinium only: that is not the contrast of a CT.",
    shows: [{ clause: "PN-2.c17", how: "applies" }, { reading: "R-16" }],
    request: {
      ...sciatic,
      ...mriContraindicated,
      contrastSafety: { iodinated: "neither", gadolinium: "allergy" },
      ...onlyPlainPelvicCt
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c17"] }]
  },
  {
    id: "PN-2/sciatic-ct-concern",
    says: "Barred from MRI, with a concern about contrast but no allergy: the row says allergy.",
    shows: [{ clause: "PN-2.c18", how: "just missed" }, { reading: "R-16" }],
    request: { ...sciatic, ...mriContraindicated, contrastSafety: { iodinated: "concern" }, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c17"] }]
  },
  {
    id: "PN-2/sciatic-contrast-ct",
    says: "Pelvic CT with contrast in a patient barred from MRI, no allergy: neither granted nor barred.",
    shows: [{ reading: "R-16" }, { trap: "T-05" }],
    request: { ...sciatic, ...mriContraindicated, ...toleratesContrast, ...onlyContrastPelvicCt },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-2/sciatic-contrast-ct-able",
    says: "Pelvic CT with contrast for sciatic neuropathy in a patient who can have MRI: not supported.",
    shows: [{ clause: "PN-1.c9", how: "applies" }, { reading: "R-12" }],
    request: { ...sciatic, ...mriPossible, ...toleratesContrast, ...onlyContrastPelvicCt },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c9"] }]
  },
  {
    id: "PN-2/sciatic-ct-unable",
    says: "Plain pelvic CT, allergic to contrast and unable to complete an MRI: short of a bar, so a person decides.",
    shows: [{ reading: "R-24" }],
    request: { ...sciatic, mri: { feasibility: "unable" }, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-2.c18"] }]
  },
  {
    id: "PN-2/sciatic-ct-not-available",
    says: "Plain pelvic CT, allergic to contrast, no MRI to be had: a person decides.",
    shows: [{ reading: "R-24" }],
    request: { ...sciatic, mri: { feasibility: "not available" }, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-2.c18"] }]
  },
  {
    id: "PN-2/sciatic-ct-inconvenient",
    says: "Plain pelvic CT, allergic to contrast, MRI merely inconvenient: not indicated.",
    shows: [{ clause: "PN-2.c17", how: "applies" }, { reading: "R-24" }],
    request: { ...sciatic, mri: { feasibility: "inconvenient" }, ...allergicToIodine, ...onlyPlainPelvicCt },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c17"] }]
  },
  {
    id: "PN-2/sciatic-ct-no-emg",
    says: "Allergic to contrast and barred from MRI, EMG not done in three months: EMG precedes this CT as well.",
    shows: [{ clause: "PN-2.c18", how: "just missed" }],
    request: {
      ...sciatic,
      ...emg("not done"),
      onset: { daysBeforeService: 90 },
      ...mriContraindicated,
      ...allergicToIodine,
      ...onlyPlainPelvicCt
    },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c15"] }]
  },
  {
    id: "PN-2/sciatic-ct-partial",
    says: "Plain pelvic CT in a patient barred from MRI; reactions to contrast are not on file.",
    shows: [{ reading: "R-16" }],
    request: { ...sciatic, ...mriContraindicated, ...onlyPlainPelvicCt },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["contrastSafety.iodinated"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-2/sciatic-ultrasound",
    says: "Ultrasound of the sciatic nerve, which lies deep: its row lists none, and no preference speaks for it.",
    shows: [{ reading: "R-40" }],
    request: { ...sciatic, services: [{ study: { modality: "ultrasound", region: "thigh", side: "left" } }] },
    expect: [{ outcome: "CriteriaNotMet", kind: "not-listed", clauses: ["PN-2.c16"] }]
  }
]
