/**
 * Worked cases of Gaucher disease (PN-6.3): painful bone, PET/CT and studies that are not listed; marrow, abdomen,
 * chest and DXA are beside. Data only: they may not know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { dateOfService, evaluated } from "./on-file.ts"
import { gaucherAbdomenCases } from "./pn-6-3-abdomen.ts"
import { gaucherChestCases } from "./pn-6-3-chest.ts"
import { gaucherDxaCases } from "./pn-6-3-dxa.ts"
import { gaucherMarrowCases } from "./pn-6-3-marrow.ts"

const painful = { _tag: "GaucherDisease", bonePain: "acute, in the area imaged" }
const boneMri = (region: string) => ({ study: { modality: "MRI", region, contrast: "without and with", side: "left" } })
const radiograph = { study: { modality: "radiograph", region: "thigh", side: "left" } }

const boneCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.3/bone-radiograph",
    says: "Acute pain in a thigh, nobody evaluated it yet: the radiograph is the first study and waits for nothing.",
    shows: [{ clause: "PN-6.3.c16", how: "applies" }, { reading: "R-04" }, { trap: "T-33" }],
    request: { dateOfService, evaluation: { contact: "none" }, indications: [painful], services: [radiograph] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c16"] }]
  },
  {
    id: "PN-6.3/radiograph-elsewhere",
    says: "A radiograph of an area that does not hurt is no advanced imaging and not what the text asks for.",
    shows: [{ reading: "R-04" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "GaucherDisease", bonePain: "acute, elsewhere" }],
      services: [radiograph]
    },
    expect: [{ outcome: "NotGoverned", clauses: [] }]
  },
  {
    id: "PN-6.3/radiograph-pain-undocumented",
    says: "A radiograph, and no word on pain.",
    shows: [{ reading: "R-04" }],
    request: { ...evaluated, indications: [{ _tag: "GaucherDisease" }], services: [radiograph] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].bonePain"],
        possible: ["CriteriaMet", "NotGoverned"]
      }
    ]
  },
  {
    id: "PN-6.3/bone-mri-after-non-diagnostic-radiograph",
    says: "Acute pain in a thigh, and the radiograph settles nothing: MRI before and after contrast, that side alone.",
    shows: [
      { clause: "PN-6.3.c17", how: "met" },
      { or: "PN-6.3.c17", limb: "radiograph non-diagnostic" },
      { trap: "T-33" },
      { reading: "R-33" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...painful, painRadiograph: "non-diagnostic" }],
      services: [boneMri("thigh")]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c17"] }]
  },
  {
    id: "PN-6.3/bone-mri-after-equivocal-radiograph",
    says: "Acute hip pain, and the radiograph leaves necrosis open: MRI of the hip, a code never printed.",
    shows: [
      { clause: "PN-6.3.c17", how: "met" },
      { or: "PN-6.3.c17", limb: "radiograph points to further imaging" },
      { trap: "T-51" },
      { reading: "R-41" }
    ],
    request: {
      ...evaluated,
      indications: [{ ...painful, painRadiograph: "points to further imaging" }],
      services: [{ ...boneMri("hip"), code: "73723" }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-6.3.c17"] }]
  },
  {
    id: "PN-6.3/bone-mri-before-radiograph",
    says: "Acute pain and no radiograph yet: the radiograph comes first.",
    shows: [{ clause: "PN-6.3.c16", how: "applies" }, { clause: "PN-6.3.c17", how: "just missed" }, { trap: "T-33" }],
    request: { ...evaluated, indications: [{ ...painful, painRadiograph: "not done" }], services: [boneMri("thigh")] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c16"], kind: "order-of-tests" }]
  },
  {
    id: "PN-6.3/bone-mri-after-diagnostic-radiograph",
    says: "Acute pain that the radiograph explained: no MRI on top.",
    shows: [{ clause: "PN-6.3.c17", how: "just missed" }, { trap: "T-33" }],
    request: {
      ...evaluated,
      indications: [{ ...painful, painRadiograph: "diagnostic" }],
      services: [boneMri("thigh")]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c17"], kind: "criterion" }]
  },
  {
    id: "PN-6.3/abdomen-is-no-bone",
    says: "Acute pain, a radiograph that settles nothing, and a contrast MRI of the abdomen: no bone is shown.",
    shows: [{ reading: "R-70" }],
    request: {
      ...evaluated,
      indications: [{ ...painful, painRadiograph: "non-diagnostic" }],
      services: [{ study: { modality: "MRI", region: "abdomen", contrast: "without and with" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c9"], kind: "not-listed" }]
  },
  {
    id: "PN-6.3/bone-mri-without-pain",
    says: "No pain, a radiograph that settles nothing: the contrast MRI belongs to a painful bone.",
    shows: [{ clause: "PN-6.3.c17", how: "just missed" }],
    request: {
      ...evaluated,
      indications: [{ ...painful, bonePain: "none", painRadiograph: "non-diagnostic" }],
      services: [boneMri("thigh")]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c17"] }]
  },
  {
    id: "PN-6.3/bone-mri-elsewhere",
    says: "The pain is in another area than the one to be imaged.",
    shows: [{ clause: "PN-6.3.c17", how: "just missed" }],
    request: {
      ...evaluated,
      indications: [{ ...painful, bonePain: "acute, elsewhere", painRadiograph: "non-diagnostic" }],
      services: [boneMri("lower leg")]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c17"] }]
  },
  {
    id: "PN-6.3/bone-mri-not-evaluated",
    says: "Pain and a radiograph that settles nothing, but no evaluation: MRI waits for it.",
    shows: [
      { clause: "PN-6.3.c17", how: "just missed" },
      { clause: "PN-1.c1", how: "applies" }
    ],
    request: {
      dateOfService,
      evaluation: { contact: "none" },
      indications: [{ ...painful, painRadiograph: "non-diagnostic" }],
      services: [boneMri("thigh")]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-6.3/plain-bone-mri",
    says: "The painful knee is to be studied without contrast: the text lists the study before and after contrast.",
    shows: [{ reading: "R-40" }],
    request: {
      ...evaluated,
      indications: [{ ...painful, painRadiograph: "non-diagnostic" }],
      services: [{ code: "73721", study: { region: "knee", side: "left" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }]
  },
  {
    id: "PN-6.3/marrow-and-pain-of-one-spine",
    says: "First diagnosis and a painful spine: plain MRI for marrow and contrast MRI for pain each have a ground.",
    shows: [{ reading: "R-43" }],
    request: {
      ...evaluated,
      indications: [{ ...painful, painRadiograph: "points to further imaging", initialDiagnosis: true }],
      services: [{ code: "72148", previous: { result: "none" } }, { code: "72158" }]
    },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-6.3.c7"] },
      { outcome: "CriteriaMet", clauses: ["PN-6.3.c17"] }
    ]
  },
  {
    id: "PN-6.3/bone-mri-undocumented",
    says: "MRI of a lower leg before and after contrast; pain and radiograph are not mentioned.",
    shows: [{ reading: "R-33" }],
    request: { ...evaluated, indications: [{ _tag: "GaucherDisease" }], services: [boneMri("lower leg")] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].bonePain", "indications[0].painRadiograph"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  }
]

const otherCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-6.3/pet-ct",
    says: "PET/CT in Gaucher disease is investigational, whatever was done before.",
    shows: [{ clause: "PN-6.3.c18", how: "applies" }, { trap: "T-25" }, { reading: "R-33" }],
    request: {
      ...evaluated,
      indications: [{ ...painful, painRadiograph: "non-diagnostic" }],
      services: [{ study: { modality: "PET/CT", region: "another region" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c18"], kind: "investigational" }]
  },
  {
    id: "PN-6.3/pet",
    says: "PET without CT is investigational for the same reason, which lies in the tracer.",
    shows: [{ clause: "PN-6.3.c18", how: "applies" }, { reading: "R-33" }],
    request: { dateOfService, indications: [{ _tag: "GaucherDisease" }], services: [{ study: { modality: "PET" } }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-6.3.c18"], kind: "investigational" }]
  },
  {
    id: "PN-6.3/spine-ct",
    says: "CT of the lumbar spine because MRI is contraindicated: Gaucher disease lists no such CT.",
    shows: [{ reading: "R-40" }],
    request: {
      ...evaluated,
      mri: { feasibility: "contraindicated" },
      indications: [{ _tag: "GaucherDisease", initialDiagnosis: true }],
      services: [{ study: { modality: "CT", region: "lumbar spine", contrast: "without" } }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" }]
  }
]

export const pn63Cases: ReadonlyArray<WorkedCase> = [
  ...gaucherMarrowCases,
  ...gaucherAbdomenCases,
  ...gaucherChestCases,
  ...gaucherDxaCases,
  ...boneCases,
  ...otherCases
]
