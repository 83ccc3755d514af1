/** Worked cases of PN-2, row 2: ulnar neuropathy. */
import type { WorkedCase } from "../case.ts"
import { evaluated } from "./on-file.ts"
import { rightMri, rightUltrasound } from "./ordered.ts"

const ulnar = (facts: object, emgNcv = "equivocal") => ({
  ...evaluated,
  electrodiagnostics: { emgNcv },
  indications: [{ _tag: "UlnarNeuropathy", affectedSide: "right", ...facts }]
})
const preoperative = { surgeryConsidered: true, complex: false }
const complex = { surgeryConsidered: false, complex: true, uncertainAfterTests: true }
const scanned = { ultrasound: { result: "non-diagnostic" } }

export const ulnarCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/ulnar-ultrasound",
    says: "Ultrasound of the ulnar nerve, examination and EMG both uncertain: supported, though it has no code.",
    shows: [{ clause: "PN-2.c7", how: "met" }, { trap: "T-51" }],
    request: { ...ulnar({ clinicallyUncertain: true }), services: [rightUltrasound("elbow")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c6", "PN-2.c7"] }]
  },
  {
    id: "PN-2/ulnar-ultrasound-nondiagnostic",
    says: "The same with a non-diagnostic EMG: its findings are uncertain as well.",
    shows: [{ clause: "PN-2.c7", how: "met" }],
    request: { ...ulnar({ clinicallyUncertain: true }, "non-diagnostic"), services: [rightUltrasound("elbow")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c7"] }]
  },
  {
    id: "PN-2/ulnar-ultrasound-emg-clear",
    says: "Ultrasound of the ulnar nerve although EMG confirms the neuropathy: not supported.",
    shows: [{ clause: "PN-2.c7", how: "just missed" }, { trap: "T-50" }],
    request: { ...ulnar({ clinicallyUncertain: true }, "confirms the disorder"), services: [rightUltrasound("elbow")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c7"] }]
  },
  {
    id: "PN-2/ulnar-ultrasound-clinically-clear",
    says: "Ultrasound of the ulnar nerve although the examination is clear: not supported.",
    shows: [{ clause: "PN-2.c7", how: "just missed" }],
    request: { ...ulnar({ clinicallyUncertain: false }), services: [rightUltrasound("elbow")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c7"] }]
  },
  {
    id: "PN-2/ulnar-ultrasound-waived",
    says: "Ultrasound of the ulnar nerve in 2022, EMG waived: the waiver gives no result, so a person decides.",
    shows: [{ reading: "R-10" }],
    request: {
      ...ulnar({ clinicallyUncertain: true }),
      dateOfService: "2022-03-01",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" },
      services: [rightUltrasound("elbow")]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c6"] }]
  },
  {
    id: "PN-2/ulnar-preoperative",
    says: "MRI of the elbow before ulnar nerve surgery, EMG clear, no ultrasound at all: supported.",
    shows: [
      { clause: "PN-2.c8", how: "met" },
      { or: "PN-2.c8", limb: "elbow" },
      { reading: "R-15" },
      { reading: "R-49" },
      { trap: "T-06" }
    ],
    request: {
      ...ulnar(preoperative, "confirms the disorder"),
      ultrasound: { result: "not done" },
      services: [rightMri("elbow")]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c6", "PN-2.c8"] }]
  },
  {
    id: "PN-2/ulnar-preoperative-upper-arm",
    says: "MRI of the upper arm before ulnar nerve surgery: supported.",
    shows: [
      { clause: "PN-2.c8", how: "met" },
      { or: "PN-2.c8", limb: "upper arm" }
    ],
    request: { ...ulnar(preoperative), services: [{ code: "73218", ...rightMri("upper arm") }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c8"] }]
  },
  {
    id: "PN-2/ulnar-preoperative-waived",
    says: "MRI of the elbow before ulnar surgery in 2022, EMG waived by the team: only the step is asked for. Supported.",
    shows: [{ clause: "PN-1.c6", how: "applies" }, { reading: "R-09" }, { reading: "R-10" }],
    request: {
      ...ulnar(preoperative),
      dateOfService: "2022-03-01",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "team coordinating care" },
      services: [rightMri("elbow")]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6", "PN-2.c8"] }]
  },
  {
    id: "PN-2/ulnar-preoperative-no-emg",
    says: "MRI of the elbow before ulnar surgery, EMG not done in three months: EMG comes first here too.",
    shows: [{ clause: "PN-2.c8", how: "just missed" }],
    request: { ...ulnar(preoperative, "not done"), onset: { daysBeforeService: 90 }, services: [rightMri("elbow")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "prerequisite", clauses: ["PN-2.c6"] }]
  },
  {
    id: "PN-2/ulnar-neither-ground",
    says: "MRI of the elbow for a simple ulnar neuropathy with no operation in view: not supported.",
    shows: [{ clause: "PN-2.c8", how: "just missed" }, { reading: "R-15" }],
    request: { ...ulnar({ surgeryConsidered: false, complex: false }), ...scanned, services: [rightMri("elbow")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c8", "PN-2.c9"] }]
  },
  {
    id: "PN-2/ulnar-complex",
    says: "A complex ulnar case still undiagnosed after EMG and ultrasound: MRI of the forearm is supported.",
    shows: [{ clause: "PN-2.c9", how: "met" }, { or: "PN-2.c8", limb: "forearm" }, { reading: "R-15" }],
    request: { ...ulnar(complex), ...scanned, services: [rightMri("forearm")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c9"] }]
  },
  {
    id: "PN-2/ulnar-complex-no-ultrasound",
    says: "The same complex case without an ultrasound: here, and only here, MRI waits for it.",
    shows: [{ clause: "PN-2.c9", how: "just missed" }, { reading: "R-15" }, { trap: "T-06" }],
    request: { ...ulnar(complex), ultrasound: { result: "not done" }, services: [rightMri("forearm")] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-2.c9"] }]
  },
  {
    id: "PN-2/ulnar-complex-settled",
    says: "A complex ulnar case that EMG and ultrasound have settled: MRI is not supported.",
    shows: [{ clause: "PN-2.c9", how: "just missed" }, { trap: "T-50" }],
    request: { ...ulnar({ ...complex, uncertainAfterTests: false }), ...scanned, services: [rightMri("elbow")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c9"] }]
  },
  {
    id: "PN-2/ulnar-not-complex",
    says: "An ulnar case still undiagnosed after both tests, but not complex and not before surgery: not supported.",
    shows: [{ clause: "PN-2.c9", how: "just missed" }],
    request: { ...ulnar({ ...complex, complex: false }), ...scanned, services: [rightMri("elbow")] },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c9"] }]
  },
  {
    id: "PN-2/ulnar-complex-waived",
    says: "A complex ulnar case in 2022, undiagnosed after ultrasound, EMG waived: a person decides.",
    shows: [{ reading: "R-10" }],
    request: {
      ...ulnar(complex),
      ...scanned,
      dateOfService: "2022-03-01",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" },
      services: [rightMri("elbow")]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c6"] }]
  },
  {
    id: "PN-2/ulnar-partial",
    says: "A complex ulnar case after both tests; whether surgery is in view and doubt remains is not on file.",
    shows: [{ reading: "R-15" }],
    request: { ...ulnar({ complex: true }), ...scanned, services: [rightMri("elbow")] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].surgeryConsidered", "indications[0].uncertainAfterTests"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]
