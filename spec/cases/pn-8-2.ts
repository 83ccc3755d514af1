/** Worked cases of PN-8.2, spinal muscular atrophy. Data only: it may not know how a program decides. */
import type { WorkedCase } from "../case.ts"
import { evaluated } from "./on-file.ts"
import { firstMri } from "./ordered.ts"

const adult = {
  _tag: "SpinalMuscularAtrophy",
  onset: "adulthood",
  upperMotorNeuronFindings: true,
  lowerMotorNeuronFindings: true
}
const child = { ...adult, onset: "childhood" }
const infant = { ...adult, onset: "infancy" }
const brain = firstMri("brain")
const cervical = firstMri("cervical spine")
const lumbar = firstMri("lumbar spine")
const base = { ...evaluated, indications: [adult], services: [brain] }

export const pn82Cases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-8.2/infant",
    says: "A floppy infant: genetic testing makes the diagnosis, MRI of brain and spine is as a rule unnecessary.",
    shows: [
      { clause: "PN-8.2.c1", how: "applies" },
      { clause: "PN-8.2.c2", how: "applies" },
      { reading: "R-36" },
      { reading: "R-38" },
      { trap: "T-39" }
    ],
    request: { ...base, indications: [infant], services: [brain, lumbar] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-8.2.c1", "PN-8.2.c2"], kind: "not-indicated" },
      { outcome: "CriteriaNotMet", clauses: ["PN-8.2.c1", "PN-8.2.c2"], kind: "not-indicated" }
    ]
  },
  {
    id: "PN-8.2/childhood",
    says: "Onset in childhood: MRI is as a rule unnecessary here too, the spine not excepted.",
    shows: [{ clause: "PN-8.2.c2", how: "applies" }, { reading: "R-36" }, { reading: "R-38" }],
    request: { ...base, indications: [child], services: [brain, cervical] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-8.2.c2"], kind: "not-indicated" },
      { outcome: "CriteriaNotMet", clauses: ["PN-8.2.c2"], kind: "not-indicated" }
    ]
  },
  {
    id: "PN-8.2/grown-up-with-childhood-onset",
    says: "A woman of 40 whose disease began in childhood: onset counts, not her age, so MRI is unnecessary.",
    shows: [{ reading: "R-36" }, { reading: "R-47" }],
    request: { ...base, patient: { age: 40 }, indications: [child] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.2.c2"], kind: "not-indicated" }]
  },
  {
    id: "PN-8.2/infant-not-evaluated",
    says: "For an infant the study is unnecessary whether or not an evaluation is on file.",
    shows: [{ reading: "R-50" }, { trap: "T-39" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "SpinalMuscularAtrophy", onset: "infancy" }],
      services: [{ study: brain.study }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.2.c2"], kind: "not-indicated" }]
  },
  {
    id: "PN-8.2/adult-both-findings",
    says: "Onset in adult life, upper and lower motor neuron findings: brain, cord and lumbar MRI as in suspected ALS.",
    shows: [
      { clause: "PN-8.2.c3", how: "met" },
      { reading: "R-36" },
      { trap: "T-39" },
      { trap: "T-41" },
      { trap: "T-49" },
      { trap: "T-51" }
    ],
    request: { ...base, services: [brain, firstMri("thoracic spine", "without and with"), lumbar] },
    expect: [
      { outcome: "CriteriaMet", clauses: ["PN-8.2.c3"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.2.c3"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.2.c3"] }
    ]
  },
  {
    id: "PN-8.2/adult-without-emg",
    says: "The same without EMG: weakness on examination shows the lower motor neuron, and no EMG is asked for.",
    shows: [{ or: "PN-8.2.c4", limb: "clinical examination" }, { trap: "T-36" }],
    request: { ...base, onset: { daysBeforeService: 400 }, electrodiagnostics: { emgNcv: "not done" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.2.c3", "PN-8.2.c4"] }]
  },
  {
    id: "PN-8.2/adult-no-upper-findings",
    says: "Adult onset with lower motor neuron findings only: brain MRI fails, the spine goes to the spine guidelines.",
    shows: [
      { clause: "PN-8.2.c3", how: "just missed" },
      { clause: "PN-8.3.c13", how: "applies" },
      { reading: "R-36" },
      { reading: "R-38" }
    ],
    request: { ...base, indications: [{ ...adult, upperMotorNeuronFindings: false }], services: [brain, cervical] },
    expect: [
      { outcome: "CriteriaNotMet", clauses: ["PN-8.2.c3"], kind: "criterion" },
      { outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }
    ]
  },
  {
    id: "PN-8.2/adult-no-lower-findings",
    says: "Adult onset with upper motor neuron findings only: the brain MRI does not meet the criteria.",
    shows: [{ clause: "PN-8.2.c3", how: "just missed" }],
    request: { ...base, indications: [{ ...adult, lowerMotorNeuronFindings: false }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.2.c3"], kind: "criterion" }]
  },
  {
    id: "PN-8.2/adult-not-evaluated",
    says: "Adult onset, both findings, nobody evaluated the patient: the prerequisite is unmet.",
    shows: [{ clause: "PN-1.c1", how: "applies" }, { reading: "R-38" }],
    request: { ...base, evaluation: { contact: "none" }, services: [cervical] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.2/adult-no-neurological-examination",
    says: "Adult onset, the neurological examination left out: the exemption of established ALS does not reach it.",
    shows: [{ contradicts: "evaluation.neurologicalExamination" }, { reading: "R-06" }, { trap: "T-36" }],
    request: { ...base, evaluation: { contact: "in person", neurologicalExamination: "not done" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c2"] }]
  },
  {
    id: "PN-8.2/adult-repeat",
    says: "Adult onset and an earlier MRI of the cervical spine: as in ALS, the repeat goes to the spine guidelines.",
    shows: [{ clause: "PN-8.1.c4", how: "applies" }, { reading: "R-35" }, { reading: "R-36" }],
    request: { ...base, services: [{ ...cervical, previous: { result: "negative" } }] },
    expect: [{ outcome: "Referred", clauses: ["PN-8.1.c4"], referral: "Spine" }]
  },
  {
    id: "PN-8.2/infant-repeat",
    says: "A repeat in an infant is no less unnecessary than the first MRI was.",
    shows: [{ clause: "PN-8.2.c2", how: "applies" }, { reading: "R-38" }],
    request: { ...base, indications: [infant], services: [{ ...lumbar, previous: { result: "negative" } }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.2.c2"], kind: "not-indicated" }]
  },
  {
    id: "PN-8.2/adult-unlisted-studies",
    says: "Adult onset: CT of the brain is not listed; CT of the thoracic spine goes to the spine guidelines.",
    shows: [{ reading: "R-40" }, { reading: "R-56" }],
    request: {
      ...base,
      services: [
        { ...brain, study: { ...brain.study, modality: "CT" } },
        { ...cervical, study: { modality: "CT", region: "thoracic spine", contrast: "without" } }
      ]
    },
    expect: [
      { outcome: "CriteriaNotMet", clauses: [], kind: "not-listed" },
      { outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }
    ]
  },
  {
    id: "PN-8.2/onset-unknown-brain",
    says: "Both findings are on file, the onset is not: an adult onset supports brain MRI, an earlier one does not.",
    shows: [{ reading: "R-36" }],
    request: {
      ...base,
      indications: [{ _tag: "SpinalMuscularAtrophy", upperMotorNeuronFindings: true, lowerMotorNeuronFindings: true }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: ["indications[0].onset"],
        possible: ["CriteriaMet", "CriteriaNotMet"]
      }
    ]
  },
  {
    id: "PN-8.2/nothing-on-file-spine",
    says: "A plain cervical MRI and nothing else: onset, findings, evaluation and earlier studies can all matter.",
    shows: [{ reading: "R-36" }, { reading: "R-50" }],
    request: {
      dateOfService: "2024-03-01",
      indications: [{ _tag: "SpinalMuscularAtrophy" }],
      services: [{ study: cervical.study }]
    },
    expect: [
      {
        outcome: "NeedsInformation",
        clauses: [],
        missing: [
          "evaluation.contact",
          "indications[0].onset",
          "indications[0].upperMotorNeuronFindings",
          "indications[0].lowerMotorNeuronFindings",
          "services[0].previous.result"
        ],
        possible: ["CriteriaMet", "CriteriaNotMet", "Referred"]
      }
    ]
  }
]
