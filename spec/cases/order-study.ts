/** Worked cases of the study that is ordered: its side, and its code. */
import type { WorkedCase } from "../case.ts"
import { preoperativeUlnar } from "./indications.ts"
import { studied } from "./on-file.ts"
import { sidedMri } from "./ordered.ts"

const ulnar = (affectedSide: string) => ({ ...studied, indications: [preoperativeUlnar(affectedSide)] })
const met = { outcome: "CriteriaMet", clauses: ["PN-2.c8"] } as const
const wrongSide = { outcome: "CriteriaNotMet", kind: "not-listed", clauses: [] } as const

export const sideCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/side-unaffected",
    says: "The right ulnar nerve is affected and MRI of the left elbow ordered: not supported.",
    shows: [{ reading: "R-28" }],
    request: { ...ulnar("right"), services: [sidedMri("elbow", "left")] },
    expect: [wrongSide]
  },
  {
    id: "PN-2/side-pair",
    says: "The right ulnar nerve is affected and MRI of both elbows ordered as one: the pair is not supported.",
    shows: [{ reading: "R-28" }, { trap: "T-24" }],
    request: { ...ulnar("right"), services: [sidedMri("elbow", "both")] },
    expect: [wrongSide]
  },
  {
    id: "PN-2/side-of-open-region",
    says: "A severe left peroneal palsy before surgery, MRI of the right leg ordered, the part of it open: not supported.",
    shows: [{ reading: "R-28" }],
    request: {
      ...studied,
      indications: [{ _tag: "PeronealNeuropathy", affectedSide: "left", severe: true, surgeryConsidered: true }],
      services: [sidedMri("lower extremity other than joint", "right")]
    },
    expect: [wrongSide]
  },
  {
    id: "PN-2/side-both-affected",
    says: "Both ulnar nerves are affected and MRI of both elbows ordered as one: supported.",
    shows: [{ reading: "R-28" }],
    request: { ...ulnar("both"), services: [sidedMri("elbow", "both")] },
    expect: [met]
  },
  {
    id: "PN-2/side-two-services",
    says: "The right ulnar nerve is affected and each elbow ordered as a service: the right is met, the left is not.",
    shows: [{ reading: "R-28" }, { reading: "R-43" }],
    request: { ...ulnar("right"), services: [sidedMri("elbow", "right"), sidedMri("elbow", "left")] },
    expect: [met, wrongSide]
  },
  {
    id: "PN-2/side-two-services-both-affected",
    says: "Both ulnar nerves are affected and each elbow ordered as a service: each is supported, being no alternatives.",
    shows: [{ reading: "R-28" }, { reading: "R-43" }],
    request: { ...ulnar("both"), services: [sidedMri("elbow", "right"), sidedMri("elbow", "left")] },
    expect: [met, met]
  },
  {
    id: "PN-2/side-undocumented",
    says: "The right ulnar nerve is affected and MRI of the elbow ordered without a side.",
    shows: [{ reading: "R-28" }],
    request: { ...ulnar("right"), services: [{ study: { modality: "MRI", region: "elbow", contrast: "without" } }] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].study.side"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-2/side-of-pelvis",
    says: "Pelvic MRI for sciatic neuropathy, ordered for the left: a pelvis has no side, which is noted. Supported.",
    shows: [{ reading: "R-28" }],
    request: { ...studied, indications: [{ _tag: "SciaticNeuropathy" }], services: [sidedMri("pelvis", "left")] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c16"] }]
  },
  {
    id: "PN-4/side-of-chest",
    says: "A right brachial plexus injury, chest MRI ordered for the left: it shows both sides. Supported.",
    shows: [{ reading: "R-28" }, { trap: "T-24" }],
    request: {
      ...studied,
      indications: [{ _tag: "BrachialPlexus", cause: "traumatic injury", affectedSide: "right" }],
      services: [sidedMri("chest", "left")]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-4.c11"] }]
  }
]

const femoral = { ...studied, indications: [{ _tag: "FemoralNeuropathy" }] }
const carpalTunnel = {
  ...studied,
  electrodiagnostics: { emgNcv: "equivocal" },
  indications: [
    { _tag: "CarpalTunnelSyndrome", affectedSide: "right", surgeryConsidered: true, clinicallyUncertain: true }
  ]
}
const notListed = { outcome: "CriteriaNotMet", kind: "not-listed" } as const

export const codeCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/code-contradicts",
    says: "Pelvic MRI without contrast is described for femoral neuropathy, the code says without and with: which?",
    shows: [{ reading: "R-41" }, { trap: "T-48" }],
    request: {
      ...femoral,
      services: [{ code: "72197", study: { modality: "MRI", region: "pelvis", contrast: "without" } }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["services[0].code"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-2/code-contradicts-idly",
    says: "The code says abdomen and the description hip, for femoral neuropathy: neither is listed, so it is decided.",
    shows: [{ reading: "R-41" }],
    request: {
      ...femoral,
      services: [{ code: "74181", study: { modality: "MRI", region: "hip", contrast: "without", side: "left" } }]
    },
    expect: [{ ...notListed, clauses: ["PN-2.c21"] }]
  },
  {
    id: "PN-2/code-of-wrist-or-elbow",
    says: "Code 73221 for carpal tunnel syndrome: it may be a wrist, an elbow or a shoulder, and only one is listed.",
    shows: [{ reading: "R-41" }, { trap: "T-48" }],
    request: { ...carpalTunnel, services: [{ code: "73221", study: { side: "right" } }] },
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
    id: "PN-2/code-of-any-listed-part",
    says: "Code 73718 for a severe peroneal palsy before surgery: whichever part of the leg it is, it is supported.",
    shows: [{ reading: "R-41" }],
    request: {
      ...studied,
      indications: [{ _tag: "PeronealNeuropathy", affectedSide: "left", severe: true, surgeryConsidered: true }],
      services: [{ code: "73718", study: { side: "left" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c31"] }]
  },
  {
    id: "PN-2/code-with-hand",
    says: "Code 73218 for ulnar neuropathy before surgery: upper arm and forearm are listed, the hand is not.",
    shows: [{ reading: "R-41" }],
    request: { ...ulnar("right"), services: [{ code: "73218", study: { side: "right" } }] },
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
    id: "PN-2/code-unknown",
    says: "A wrist ultrasound for carpal tunnel syndrome under a code the policy does not print: the study decides.",
    shows: [{ reading: "R-41" }, { trap: "T-51" }],
    request: {
      ...carpalTunnel,
      services: [{ code: "99199", study: { modality: "ultrasound", region: "wrist", side: "right" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c3"] }]
  },
  {
    id: "PN-2/code-of-another-row",
    says: "Code 73718 and a lower leg for the ulnar nerve: a code of the policy is no passport. Not listed.",
    shows: [{ reading: "R-40" }, { trap: "T-48" }],
    request: { ...ulnar("right"), services: [{ code: "73718", ...sidedMri("lower leg", "right") }] },
    expect: [{ ...notListed, clauses: ["PN-2.c8"] }]
  },
  {
    id: "PN-2/not-listed-modality",
    says: "PET for sciatic neuropathy: the row does not list it.",
    shows: [{ reading: "R-40" }],
    request: {
      ...studied,
      indications: [{ _tag: "SciaticNeuropathy" }],
      services: [{ study: { modality: "PET", region: "pelvis" } }]
    },
    expect: [{ ...notListed, clauses: ["PN-2.c16"] }]
  },
  {
    id: "PN-2/not-listed-before-gates",
    says: "MRI of the hip for sciatic neuropathy, no evaluation and no EMG: not listed, and no test would help.",
    shows: [{ reading: "R-40" }, { reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      evaluation: { contact: "none" },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [{ _tag: "SciaticNeuropathy" }],
      services: [sidedMri("hip", "left")]
    },
    expect: [{ ...notListed, clauses: ["PN-2.c16"] }]
  },
  {
    id: "PN-7/neurography-under-mri-code",
    says: "Neurography of the elbow billed as 73221, before an operation it does not decide: the plain code lets none by.",
    shows: [{ clause: "PN-7.c1", how: "applies" }, { reading: "R-58" }, { trap: "T-35" }],
    request: {
      ...ulnar("right"),
      electrodiagnostics: { emgNcv: "equivocal" },
      ultrasound: { result: "equivocal" },
      neurography: { complicated: true, diagnosisUncertain: true, decidesTreatment: false },
      services: [{ code: "73221", study: { modality: "MRN", region: "elbow", contrast: "without", side: "right" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-7.c1"] }]
  },
  {
    id: "PN-7/mri-code-is-mri",
    says: "The same code and facts ordered as a plain MRI of the elbow: it is judged as MRI, and supported.",
    shows: [{ reading: "R-58" }],
    request: {
      ...ulnar("right"),
      electrodiagnostics: { emgNcv: "equivocal" },
      ultrasound: { result: "equivocal" },
      neurography: { complicated: true, diagnosisUncertain: true, decidesTreatment: false },
      services: [{ code: "73221", ...sidedMri("elbow", "right") }]
    },
    expect: [met]
  }
]
