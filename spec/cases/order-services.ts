/** Worked cases of several services in one request: alternatives, pairs, lists of codes. */
import type { WorkedCase } from "../case.ts"
import { preoperativeCarpalTunnel, preoperativeUlnar } from "./indications.ts"
import { studied, studiedInDoubt } from "./on-file.ts"
import { sidedMri } from "./ordered.ts"

const ulnar = (affectedSide: string) => ({ ...studied, indications: [preoperativeUlnar(affectedSide)] })
const met = { outcome: "CriteriaMet", clauses: ["PN-2.c8"] } as const
const review = { outcome: "ClinicalReview", clauses: ["PN-2.c8"] } as const
const carpalTunnel = { ...studiedInDoubt, indications: [preoperativeCarpalTunnel("right")] }
const notListed = { outcome: "CriteriaNotMet", kind: "not-listed" } as const

export const severalServicesCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-2/elbow-and-forearm",
    says: "Elbow and forearm of one side are both ordered where the row says either: a person chooses.",
    shows: [{ reading: "R-43" }],
    request: { ...ulnar("right"), services: [sidedMri("elbow", "right"), sidedMri("forearm", "right")] },
    expect: [review, review]
  },
  {
    id: "PN-2/forearm-and-elbow",
    says: "The same two in the other order: the order does not matter.",
    shows: [{ reading: "R-43" }],
    request: { ...ulnar("right"), services: [sidedMri("forearm", "right"), sidedMri("elbow", "right")] },
    expect: [review, review]
  },
  {
    id: "PN-2/upper-arm-and-forearm",
    says: "Upper arm and forearm of one side for a severe radial palsy before surgery: these too are joined by or.",
    shows: [{ reading: "R-66" }],
    request: {
      ...studied,
      indications: [{ _tag: "RadialNeuropathy", affectedSide: "right", severe: true, surgeryConsidered: true }],
      services: [sidedMri("upper arm", "right"), sidedMri("forearm", "right")]
    },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-2.c11"] },
      { outcome: "ClinicalReview", clauses: ["PN-2.c11"] }
    ]
  },
  {
    id: "PN-2/knee-and-leg",
    says: "Knee and lower leg of one side for a severe peroneal palsy before surgery: a person chooses.",
    shows: [{ reading: "R-43" }],
    request: {
      ...studied,
      indications: [{ _tag: "PeronealNeuropathy", affectedSide: "left", severe: true, surgeryConsidered: true }],
      services: [sidedMri("knee", "left"), sidedMri("lower leg", "left")]
    },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-2.c31"] },
      { outcome: "ClinicalReview", clauses: ["PN-2.c31"] }
    ]
  },
  {
    id: "PN-2/thigh-and-lower-leg",
    says: "Thigh and lower leg of one side for a severe peroneal palsy before surgery: one part would do, a person chooses.",
    shows: [{ reading: "R-66" }],
    request: {
      ...studied,
      indications: [{ _tag: "PeronealNeuropathy", affectedSide: "left", severe: true, surgeryConsidered: true }],
      services: [sidedMri("thigh", "left"), sidedMri("lower leg", "left")]
    },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-2.c31"] },
      { outcome: "ClinicalReview", clauses: ["PN-2.c31"] }
    ]
  },
  {
    id: "PN-6.3/radiograph-under-one-indication",
    says: "A radiograph of a painful thigh in Gaucher disease, femoral neuropathy stated first: the first study for the pain.",
    shows: [{ reading: "R-68" }, { reading: "R-04" }],
    request: {
      ...studied,
      indications: [
        { _tag: "FemoralNeuropathy" },
        { _tag: "GaucherDisease", bonePain: "acute, in the area imaged", painRadiograph: "not done" }
      ],
      services: [{ study: { modality: "radiograph", region: "thigh", side: "left" } }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c16"] }]
  },
  {
    id: "PN-2/wrist-both-ways",
    says: "Ultrasound and MRI of one wrist before carpal tunnel surgery: the sentence says or, so a person chooses.",
    shows: [{ reading: "R-64" }],
    request: {
      ...carpalTunnel,
      services: [{ study: { modality: "ultrasound", region: "wrist", side: "right" } }, sidedMri("wrist", "right")]
    },
    expect: [
      { outcome: "ClinicalReview", clauses: ["PN-2.c3"] },
      { outcome: "ClinicalReview", clauses: ["PN-2.c3"] }
    ]
  },
  {
    id: "PN-2/alternatives-unmet",
    says: "Elbow and forearm are both ordered for a simple ulnar neuropathy, no operation in view: neither is supported.",
    shows: [{ reading: "R-43" }],
    request: {
      ...studied,
      indications: [{ _tag: "UlnarNeuropathy", affectedSide: "right", surgeryConsidered: false, complex: false }],
      services: [sidedMri("elbow", "right"), sidedMri("forearm", "right")]
    },
    expect: [
      { outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c8"] },
      { outcome: "CriteriaNotMet", kind: "criterion", clauses: ["PN-2.c8"] }
    ]
  },
  {
    id: "PN-2/alternatives-two-sides",
    says: "Both ulnar nerves are affected; the right elbow and the left forearm are ordered: one study a side, both met.",
    shows: [{ reading: "R-43" }],
    request: { ...ulnar("both"), services: [sidedMri("elbow", "right"), sidedMri("forearm", "left")] },
    expect: [met, met]
  },
  {
    id: "PN-2/one-met-one-not",
    says: "The elbow and the knee are ordered for an ulnar nerve before surgery: each is decided, neither hides the other.",
    shows: [{ reading: "R-43" }],
    request: { ...ulnar("right"), services: [sidedMri("elbow", "right"), sidedMri("knee", "right")] },
    expect: [met, { ...notListed, clauses: ["PN-2.c8"] }]
  }
]

const plexus = (part: object) => ({
  ...studied,
  indications: [{ _tag: "LumbosacralPlexus", cause: "metabolic disorder", ...part }]
})
/** No earlier study of the same kind. */
const first = { previous: { result: "none" } }
const abdomen = { code: "74183" }
const pelvis = { code: "72197" }

export const pairCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-5/pair-upper",
    says: "Diabetic disease of the upper lumbar plexus, MRI of abdomen and pelvis ordered together: both supported.",
    shows: [{ reading: "R-42" }, { trap: "T-41" }, { trap: "T-19" }],
    request: { ...plexus({ part: "upper lumbar plexus" }), services: [abdomen, pelvis] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-5.c2"] },
      { outcome: "CriteriaMet", clauses: ["PN-5.c2"] }
    ]
  },
  {
    id: "PN-5/pair-broken",
    says: "The same, MRI of the abdomen alone: without its partner it is not the listed study.",
    shows: [{ reading: "R-42" }, { trap: "T-19" }],
    request: { ...plexus({ part: "upper lumbar plexus" }), services: [abdomen] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-5.c2"] }]
  },
  {
    id: "PN-5/pair-lower",
    says: "Disease of the lumbosacral plexus, both parts ordered: the pelvis is supported, the abdomen is not.",
    shows: [{ reading: "R-42" }],
    request: { ...plexus({ part: "lumbosacral plexus" }), services: [abdomen, pelvis] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-5.c6"] },
      { outcome: "CriteriaMet", clauses: ["PN-5.c1"] }
    ]
  },
  {
    id: "PN-5/pair-undocumented",
    says: "Which plexus is ill is not on file, both parts are ordered: the pelvis is met anyway, the abdomen open.",
    shows: [{ reading: "R-42" }],
    request: { ...plexus({}), services: [abdomen, pelvis] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].part"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      },
      { outcome: "CriteriaMet", clauses: [] }
    ]
  },
  {
    id: "PN-8.1/list-member-alone",
    says: "Established ALS, MRI of the thoracic spine alone out of the list of four: supported by itself.",
    shows: [{ reading: "R-42" }, { trap: "T-41" }],
    request: {
      ...studied,
      indications: [{ _tag: "ALS", diagnosis: "established" }],
      services: [{ code: "72146", ...first }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.1.c2"] }]
  }
]
