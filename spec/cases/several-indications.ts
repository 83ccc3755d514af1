/**
 * Worked cases of several indications for one service: fasciculations beside ALS, and any others. Data only: it may not
 * know how a program decides.
 */
import type { WorkedCase } from "../case.ts"
import { completeFasciculations, suspectedAls } from "./indications.ts"
import { emg, evaluated, fullyStudied } from "./on-file.ts"
import { firstMri } from "./ordered.ts"

const brain = firstMri("brain")
const cervical = firstMri("cervical spine")
const lumbar = firstMri("lumbar spine")
const motorNeuron = { ...fullyStudied, indications: [completeFasciculations, suspectedAls], services: [brain] }
const undone = { ...motorNeuron, ...emg("not done") }
const tumor = (tag: string) => ({
  _tag: tag,
  diagnosis: "suspected",
  phase: "initial",
  malignantTransformation: "neither"
})
const pelvis = { study: { modality: "MRI", region: "pelvis", contrast: "without" }, previous: { result: "none" } }
const meralgia = { _tag: "MeralgiaParesthetica", surgeryConsidered: false, diagnosisUncertain: false }
const ankle = { study: { modality: "MRI", region: "ankle", contrast: "without", side: "left" } }

export const severalIndicationsCases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-8.3/fasciculations-alone-lumbar",
    says:
      "Twitching, with upper and lower motor neuron findings; fasciculations are the stated reason. Their section " +
      "decides, and lumbar MRI is not indicated.",
    shows: [{ reading: "R-44" }, { trap: "T-37" }],
    request: { ...motorNeuron, indications: [completeFasciculations], services: [lumbar] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c8"], kind: "not-indicated" }]
  },
  {
    id: "PN-8.1/als-alone-lumbar",
    says: "The same patient with suspected ALS as the stated diagnosis: lumbar MRI is supported.",
    shows: [{ reading: "R-44" }, { trap: "T-37" }],
    request: { ...motorNeuron, indications: [suspectedAls], services: [lumbar] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.1.c3"] }]
  },
  {
    id: "PN-8.3/both-stated-differ-on-lumbar",
    says: "Both stated, lumbar MRI: the sections differ, so a reviewer decides; neither silently wins.",
    shows: [{ reading: "R-44" }, { trap: "T-37" }],
    request: { ...motorNeuron, services: [lumbar] },
    expect: [{ outcome: "ClinicalReview", clauses: [] }]
  },
  {
    id: "PN-8.3/both-stated-differ-on-emg",
    says: "Both stated, in the other order, EMG undone: brain MRI is supported for ALS only, so review.",
    shows: [{ reading: "R-44" }, { trap: "T-37" }],
    request: { ...undone, indications: [suspectedAls, completeFasciculations] },
    expect: [{ outcome: "ClinicalReview", clauses: [] }]
  },
  {
    id: "PN-8.3/both-stated-agree",
    says: "Both stated and everything done: brain and cervical MRI are supported by both sections.",
    shows: [{ reading: "R-44" }],
    request: { ...motorNeuron, services: [brain, cervical] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c3", "PN-8.3.c7"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.1.c3", "PN-8.3.c7"] }
    ]
  },
  {
    id: "PN-8.3/both-stated-agree-on-failing",
    says: "Both stated, no upper motor neuron sign at all: brain MRI fails in both, cervical MRI is passed on by both.",
    shows: [{ reading: "R-44" }, { reading: "R-38" }],
    request: {
      ...motorNeuron,
      indications: [
        { ...completeFasciculations, upperMotorNeuronSigns: false },
        { ...suspectedAls, upperMotorNeuronFindings: false }
      ],
      services: [brain, cervical]
    },
    expect: [
      { outcome: "CriteriaNotMet", clauses: [] },
      { outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }
    ]
  },
  {
    id: "PN-8.3/both-stated-emg-unknown",
    says: "Both stated, EMG not on file: done, both agree; undone, they differ. When the twitching began is no matter.",
    shows: [{ reading: "R-44" }],
    request: {
      dateOfService: "2024-03-01",
      evaluation: { contact: "in person" },
      indications: [completeFasciculations, suspectedAls],
      services: [brain]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.emgNcv", "electrodiagnostics.components"],
        possible: ["CriteriaMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-8.3/both-stated-repeat",
    says: "Both stated and the brain imaged before: ALS passes a repeat on, fasciculations support it, so review.",
    shows: [{ reading: "R-44" }, { reading: "R-35" }],
    request: { ...motorNeuron, services: [{ ...brain, previous: { result: "negative" } }] },
    expect: [{ outcome: "ClinicalReview", clauses: [] }]
  },
  {
    id: "PN-8.3/both-stated-and-a-tumor",
    says:
      "Both stated and differing on the lumbar spine, and a neurofibroma beside it suspected: the tumor is reason " +
      "enough.",
    shows: [{ reading: "R-44" }, { reading: "R-45" }],
    request: {
      ...motorNeuron,
      indications: [completeFasciculations, suspectedAls, tumor("ParaspinalNeurofibroma")],
      services: [firstMri("lumbar spine", "without and with")]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c5"] }]
  },
  {
    id: "PN-8.3/both-stated-two-referrals",
    says: "Both stated: a question about the legs goes to one spine guideline, the failed ALS criteria to the others.",
    shows: [{ reading: "R-44" }, { reading: "R-45" }],
    request: {
      ...motorNeuron,
      indications: [
        { ...completeFasciculations, lowerExtremityCause: true },
        { ...suspectedAls, upperMotorNeuronFindings: false }
      ],
      services: [lumbar]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c10", "PN-8.3.c13"], referral: "SP-6.1" }]
  },
  {
    id: "PN-2/femoral-beside-sciatic",
    says: "Pelvic MRI for a femoral and a sciatic neuropathy, EMG undone: the femoral one needs none and is enough.",
    shows: [{ reading: "R-45" }, { trap: "T-02" }],
    request: {
      ...evaluated,
      onset: { daysBeforeService: 90 },
      electrodiagnostics: { emgNcv: "not done" },
      indications: [{ _tag: "SciaticNeuropathy" }, { _tag: "FemoralNeuropathy" }],
      services: [pelvis]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c21"] }]
  },
  {
    id: "PN-2/femoral-beside-sciatic-emg-unknown",
    says: "The same with EMG not on file: the answer is already certain.",
    shows: [{ reading: "R-45" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "SciaticNeuropathy" }, { _tag: "FemoralNeuropathy" }],
      services: [pelvis]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-2.c21"] }]
  },
  {
    id: "PN-2/sciatic-beside-failed-meralgia",
    says: "Pelvic MRI for a sciatic neuropathy and a plain meralgia, EMG not on file: it hangs on the sciatic one.",
    shows: [{ reading: "R-45" }],
    request: { ...evaluated, indications: [meralgia, { _tag: "SciaticNeuropathy" }], services: [pelvis] },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["electrodiagnostics.emgNcv", "onset.daysBeforeService"],
        possible: ["CriteriaMet", "CriteriaNotMet", "ClinicalReview"]
      }
    ]
  },
  {
    id: "PN-2/same-evaluation-for-both",
    says: "Two indications that the study would meet, the evaluation not on file: it is one evaluation for both.",
    shows: [{ reading: "R-45" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "FemoralNeuropathy" }, { ...meralgia, surgeryConsidered: true }],
      services: [pelvis]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["evaluation.contact"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-2/either-study-has-its-indication",
    says:
      "The code says plain pelvic MRI, the description plain lumbar MRI. Femoral neuropathy supports the first and " +
      "established ALS the second: supported whichever was meant.",
    shows: [{ reading: "R-41" }, { reading: "R-45" }, { reading: "R-50" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "FemoralNeuropathy" }, { _tag: "ALS", diagnosis: "established" }],
      services: [{ ...lumbar, code: "72195" }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: [] }]
  },
  {
    id: "PN-9/review-before-referral",
    says: "Ankle MRI for a tarsal tunnel and a suspected nerve sheath tumor there: review comes before referral.",
    shows: [{ reading: "R-45" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "TarsalTunnelSyndrome" }, tumor("OtherNerveSheathTumor")],
      services: [ankle]
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-9.c2"] }]
  },
  {
    id: "PN-2/referral-before-unmet",
    says: "Ankle MRI for a tarsal tunnel and a femoral neuropathy, which lists no ankle: the referral stands.",
    shows: [{ reading: "R-45" }, { reading: "R-46" }],
    request: {
      ...evaluated,
      indications: [{ _tag: "FemoralNeuropathy" }, { _tag: "TarsalTunnelSyndrome" }],
      services: [ankle]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-2.c33"], referral: "MS-27" }]
  },
  {
    id: "PN-9/met-before-review",
    says: "Brain MRI before and after contrast for a vestibular schwannoma and another tumor: the first supports it.",
    shows: [{ reading: "R-45" }],
    request: {
      ...evaluated,
      indications: [tumor("OtherNerveSheathTumor"), tumor("VestibularSchwannoma")],
      services: [{ code: "70553" }]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-9.c3"] }]
  },
  {
    id: "PN-2/all-unmet",
    says: "Pelvic MRI for a plain meralgia and for ALS, which lists no pelvis: no indication supports it.",
    shows: [{ reading: "R-45" }],
    request: {
      ...evaluated,
      indications: [meralgia, { _tag: "ALS", diagnosis: "established" }],
      services: [pelvis]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: [] }]
  }
]
