/** Worked cases of PN-2, rows 7 and 8: peroneal neuropathy and tarsal tunnel syndrome. */
import type { WorkedCase } from "../case.ts"
import { emg, evaluated } from "./on-file.ts"

const peroneal = (severe: boolean, surgeryConsidered: boolean) => ({
  ...evaluated,
  ...emg("confirms the disorder"),
  indications: [{ _tag: "PeronealNeuropathy", affectedSide: "left", severe, surgeryConsidered }]
})
const legMri = (region: string, contrast = "without") => ({
  services: [{ study: { modality: "MRI", region, contrast, side: "left" } }]
})

export const peronealCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/peroneal-knee",
    says: "MRI of the knee for a severe peroneal palsy, surgery being considered: supported.",
    shows: [{ clause: "PN-2.c31", how: "met" }, { or: "PN-2.c31", limb: "knee" }, { trap: "T-08" }],
    request: { ...peroneal(true, true), ...legMri("knee") },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c30", "PN-2.c31"] }]
  },
  {
    id: "PN-2/peroneal-leg",
    says: "MRI of the lower leg for the same patient: supported.",
    shows: [
      { clause: "PN-2.c31", how: "met" },
      { or: "PN-2.c31", limb: "lower leg" }
    ],
    request: { ...peroneal(true, true), ...legMri("lower leg") },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c31"] }]
  },
  {
    id: "PN-2/peroneal-knee-not-severe",
    says: "MRI of the knee for a mild peroneal palsy, surgery being considered: the condition binds the knee too.",
    shows: [{ clause: "PN-2.c31", how: "just missed" }, { trap: "T-08" }],
    request: { ...peroneal(false, true), ...legMri("knee") },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c31"] }]
  },
  {
    id: "PN-2/peroneal-leg-no-surgery",
    says: "MRI of the lower leg for a severe peroneal palsy, no operation in view: not supported.",
    shows: [{ clause: "PN-2.c31", how: "just missed" }, { trap: "T-08" }],
    request: { ...peroneal(true, false), ...legMri("lower leg") },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c31"] }]
  },
  {
    id: "PN-2/peroneal-no-emg",
    says: "The MRI of the knee, EMG not done in three months: EMG comes first.",
    shows: [{ clause: "PN-2.c31", how: "just missed" }],
    request: { ...peroneal(true, true), ...emg("not done"), onset: { daysBeforeService: 90 }, ...legMri("knee") },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c30"] }]
  },
  {
    id: "PN-2/peroneal-contrast",
    says: "MRI of the knee without and with contrast for a suspected cyst: the row lists only the plain study.",
    shows: [{ reading: "R-40" }],
    request: { ...peroneal(true, true), ...legMri("knee", "without and with") },
    expect: [{ outcome: "CriteriaNotMet", kind: "not-listed", clauses: ["PN-2.c31"] }]
  },
  {
    id: "PN-2/peroneal-ultrasound",
    says: "Ultrasound of the peroneal nerve at the knee, which the row does not list: a person decides.",
    shows: [{ clause: "PN-1.c7", how: "applies" }, { reading: "R-40" }],
    request: {
      ...peroneal(true, true),
      services: [{ study: { modality: "ultrasound", region: "knee", side: "left" } }]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c7"] }]
  },
  {
    id: "PN-2/peroneal-partial",
    says: "MRI of the knee before surgery for a peroneal palsy; how severe it is, is not on file.",
    shows: [{ reading: "R-40" }],
    request: {
      ...evaluated,
      ...emg("normal"),
      indications: [{ _tag: "PeronealNeuropathy", affectedSide: "left", surgeryConsidered: true }],
      ...legMri("knee")
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].severe"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]

export const tarsalTunnelCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/tarsal-tunnel",
    says: "MRI of the ankle for tarsal tunnel syndrome, no EMG: referred, whatever the column says of EMG.",
    shows: [{ clause: "PN-2.c33", how: "applies" }, { reading: "R-11" }, { trap: "T-01" }, { trap: "T-49" }],
    request: {
      dateOfService: "2024-03-01",
      ...emg("not done"),
      indications: [{ _tag: "TarsalTunnelSyndrome" }],
      ...legMri("ankle")
    },
    expect: [{ outcome: "Referred", referral: "MS-27", clauses: ["PN-2.c32", "PN-2.c33"] }]
  },
  {
    id: "PN-2/tarsal-tunnel-emg",
    says: "The same with EMG that confirms the syndrome, ultrasound ordered: referred just the same.",
    shows: [{ clause: "PN-2.c33", how: "applies" }, { reading: "R-11" }, { trap: "T-01" }],
    request: {
      ...evaluated,
      ...emg("confirms the disorder"),
      indications: [{ _tag: "TarsalTunnelSyndrome" }],
      services: [{ study: { modality: "ultrasound", region: "ankle", side: "left" } }]
    },
    expect: [{ outcome: "Referred", referral: "MS-27", clauses: ["PN-2.c32", "PN-2.c33"] }]
  }
]
