/** Worked cases of PN-0: the date of the edition, whom it governs, and what outranks it. */
import type { WorkedCase } from "../case.ts"
import { studied } from "./on-file.ts"
import { mri } from "./ordered.ts"

/** A sciatic request that meets every criterion. */
const met = { ...studied, indications: [{ _tag: "SciaticNeuropathy" }] }
/** The same without electrodiagnostics, months after the onset. */
const unmet = { ...met, electrodiagnostics: { emgNcv: "not done" }, onset: { daysBeforeService: 90 } }
const pelvis = mri("pelvis")
const plan = (planDocument: "grants" | "withholds") => ({ ...pelvis, coverage: { planDocument } })
const mandate = (mandate: "grants" | "withholds") => ({ ...pelvis, coverage: { mandate } })

export const pn0Cases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-0/day-before",
    says: "Pelvic MRI for sciatic neuropathy on September 30, 2021, a day before the policy starts: it does not govern.",
    shows: [{ reading: "R-01" }],
    request: { ...met, dateOfService: "2021-09-30", services: [pelvis] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c1"] }]
  },
  {
    id: "PN-0/first-day",
    says: "The same MRI on October 1, 2021, the first day of the policy: it is decided, and its criteria are met.",
    shows: [{ reading: "R-01" }],
    request: { ...met, dateOfService: "2021-10-01", services: [pelvis] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c16"] }]
  },
  {
    id: "PN-0/superseded",
    says: "The request states that this edition is no longer in force on the date of service: it does not govern.",
    shows: [{ contradicts: "coverage.editionInForce" }, { reading: "R-01" }],
    request: { ...met, coverage: { editionInForce: false }, services: [pelvis] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c1"] }]
  },
  {
    id: "PN-0/other-plan",
    says: "The plan is not administered under this policy: whatever the facts, the policy does not govern.",
    shows: [{ contradicts: "coverage.administered" }, { reading: "R-03" }],
    request: { ...met, coverage: { administered: false }, services: [pelvis] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c2"] }]
  },
  {
    id: "PN-0/plan-withholds",
    says: "The plan document excludes a study whose criteria would be met: the plan decides, not the policy.",
    shows: [
      { clause: "PN-0.c5", how: "applies" },
      { clause: "PN-0.c8", how: "applies" },
      { contradicts: "services[].coverage.planDocument" },
      { reading: "R-02" },
      { trap: "T-46" }
    ],
    request: { ...met, services: [plan("withholds")] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c5", "PN-0.c8"] }]
  },
  {
    id: "PN-0/plan-grants",
    says: "The plan document grants a study whose criteria would fail for want of EMG: again the plan decides.",
    shows: [
      { clause: "PN-0.c5", how: "applies" },
      { clause: "PN-0.c8", how: "applies" },
      { reading: "R-02" },
      { trap: "T-46" }
    ],
    request: { ...unmet, services: [plan("grants")] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c5", "PN-0.c8"] }]
  },
  {
    id: "PN-0/mandate-grants",
    says: "A state mandate grants the study although EMG is missing: the mandate decides.",
    shows: [
      { clause: "PN-0.c6", how: "applies" },
      { contradicts: "services[].coverage.mandate" },
      { reading: "R-02" },
      { trap: "T-46" }
    ],
    request: { ...unmet, services: [mandate("grants")] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c6"] }]
  },
  {
    id: "PN-0/mandate-withholds",
    says: "A mandate withholds a study whose criteria would be met: the mandate decides.",
    shows: [{ clause: "PN-0.c6", how: "applies" }, { reading: "R-02" }],
    request: { ...met, services: [mandate("withholds")] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c6"] }]
  },
  {
    id: "PN-0/mandate-over-plan",
    says: "The plan document excludes the study and a mandate grants it: the mandate stands above the plan.",
    shows: [{ clause: "PN-0.c6", how: "applies" }, { reading: "R-02" }, { trap: "T-46" }],
    request: { ...met, services: [{ ...pelvis, coverage: { mandate: "grants", planDocument: "withholds" } }] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c6"] }]
  },
  {
    id: "PN-0/not-reviewed",
    says: "The study is not on the list of reviewed procedures: that the text mentions it changes nothing.",
    shows: [
      { clause: "PN-0.c14", how: "applies" },
      { contradicts: "services[].coverage.reviewed" },
      { reading: "R-03" },
      { trap: "T-47" }
    ],
    request: { ...met, services: [{ ...pelvis, coverage: { reviewed: false } }] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c13", "PN-0.c14"] }]
  },
  {
    id: "PN-0/plan-before-referral",
    says: "Tarsal tunnel syndrome under a plan that excludes its imaging: the plan comes before any referral.",
    shows: [{ clause: "PN-0.c5", how: "applies" }, { reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "TarsalTunnelSyndrome" }],
      services: [
        {
          study: { modality: "MRI", region: "ankle", contrast: "without" },
          coverage: { planDocument: "withholds" }
        }
      ]
    },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-0.c5"] }]
  },
  {
    id: "PN-0/plan-on-one-service",
    says:
      "Pelvic MRI and ultrasound are ordered for femoral neuropathy, and the plan excludes the ultrasound only: the " +
      "MRI is decided here all the same.",
    shows: [{ clause: "PN-0.c5", how: "applies" }, { reading: "R-43" }],
    request: {
      ...met,
      indications: [{ _tag: "FemoralNeuropathy" }],
      services: [
        pelvis,
        { study: { modality: "ultrasound", region: "thigh" }, coverage: { planDocument: "withholds" } }
      ]
    },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-2.c21"] },
      { outcome: "NotGoverned", clauses: ["PN-0.c5"] }
    ]
  },
  {
    id: "PN-0/radiograph",
    says: "A plain radiograph of the pelvis is ordered for sciatic neuropathy: it is not advanced imaging.",
    shows: [{ reading: "R-04" }],
    request: { ...met, services: [{ study: { modality: "radiograph", region: "pelvis" } }] },
    expect: [{ outcome: "NotGoverned", clauses: ["PN-1.c2"] }]
  }
]
