/**
 * Worked cases of PN-8.3, fasciculations: history, laboratory tests, electrodiagnostics, brain and upper spine. Data
 * only: it may not know how a program decides.
 */
import type { Shows, WorkedCase } from "../case.ts"
import { completeFasciculations } from "./indications.ts"
import { bothExaminations, emg, fullyStudied } from "./on-file.ts"
import { mri } from "./ordered.ts"

const brain = mri("brain")
const cervical = mri("cervical spine")
const base = { ...fullyStudied, indications: [completeFasciculations], services: [brain] }
const undone = { ...base, ...emg("not done") }

/** One item of the history or of the laboratory tests is lacking, and nothing else. */
const lacking = (
  item: Exclude<keyof typeof completeFasciculations, "_tag">,
  answer: false | "not addressed",
  clause: "PN-8.3.c3" | "PN-8.3.c4",
  says: string
): WorkedCase => ({
  id: `PN-8.3/lacking-${item}`,
  says,
  shows: [{ clause, how: "applies" }, { clause: "PN-8.3.c7", how: "just missed" }, { reading: "R-37" }],
  request: { ...base, indications: [{ ...completeFasciculations, [item]: answer }] },
  expect: [{ outcome: "CriteriaNotMet", clauses: [clause], kind: "prerequisite" }]
})

const listed = (code: string, limb: string): { readonly code: string; readonly shows: Shows } => ({
  code,
  shows: { or: "PN-8.3.c7", limb }
})
const codes = [
  listed("70551", "brain, plain"),
  listed("70553", "brain, before and after contrast"),
  listed("72141", "cervical spine, plain"),
  listed("72156", "cervical spine, before and after contrast"),
  listed("72146", "thoracic spine, plain"),
  listed("72157", "thoracic spine, before and after contrast")
] as const

export const pn83Cases: ReadonlyArray<WorkedCase> = [
  {
    id: "PN-8.3/brain-and-upper-spine",
    says:
      "Fasciculations with brisk reflexes; history, nine laboratory tests, nerve conduction and needle EMG complete: " +
      "MRI of brain, cervical and thoracic spine is supported.",
    shows: [
      { clause: "PN-8.3.c6", how: "met" },
      { clause: "PN-8.3.c7", how: "met" },
      { reading: "R-37" },
      { reading: "R-42" },
      { trap: "T-38" },
      { trap: "T-41" }
    ],
    request: { ...base, services: [brain, cervical, mri("thoracic spine", "without and with")] },
    expect: [
      {
        outcome: "CriteriaMet",
        clauses: ["PN-8.3.c2", "PN-8.3.c3", "PN-8.3.c4", "PN-8.3.c6", "PN-8.3.c7", "PN-8.3.c11"]
      },
      { outcome: "CriteriaMet", clauses: ["PN-8.3.c6", "PN-8.3.c7"] },
      { outcome: "CriteriaMet", clauses: ["PN-8.3.c6", "PN-8.3.c7"] }
    ]
  },
  ...codes.map(
    ({ code, shows }): WorkedCase => ({
      id: `PN-8.3/code-${code}`,
      says: `The same work-up, the study given by its code alone (${code}): supported.`,
      shows: [shows, { trap: "T-48" }],
      request: { ...base, services: [{ code }] },
      expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.3.c7"] }]
    })
  ),
  {
    id: "PN-8.3/history-of-absences",
    says: "A history that finds neither weakness, pain, numbness nor sphincter trouble, and says so, is complete.",
    shows: [
      { or: "PN-8.3.c3", limb: "absent" },
      { clause: "PN-8.3.c7", how: "met" }
    ],
    request: { ...base, indications: [{ ...completeFasciculations, weakness: "absent" }] },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.3.c7"] }]
  },
  {
    id: "PN-8.3/history-of-presences",
    says: "So is one that finds all four of them present.",
    shows: [
      { or: "PN-8.3.c3", limb: "present" },
      { clause: "PN-8.3.c7", how: "met" }
    ],
    request: {
      ...base,
      indications: [
        { ...completeFasciculations, pain: "present", sensoryLoss: "present", sphincterDysfunction: "present" }
      ]
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.3.c7"] }]
  },
  lacking("timeCourse", false, "PN-8.3.c3", "The history does not say how the twitching evolved: incomplete."),
  lacking("areasInvolved", false, "PN-8.3.c3", "The history does not say where the twitching is: incomplete."),
  lacking("weakness", "not addressed", "PN-8.3.c3", "The history says nothing of weakness: incomplete."),
  lacking("pain", "not addressed", "PN-8.3.c3", "The history says nothing of pain: incomplete."),
  lacking("sensoryLoss", "not addressed", "PN-8.3.c3", "The history says nothing of numbness: incomplete."),
  lacking("sphincterDysfunction", "not addressed", "PN-8.3.c3", "The history is silent on the sphincters: incomplete."),
  lacking("completeBloodCount", false, "PN-8.3.c4", "Eight tests are on file; the blood count is lacking."),
  lacking("metabolicPanel", false, "PN-8.3.c4", "Eight tests are on file; the metabolic panel is lacking."),
  lacking("calcium", false, "PN-8.3.c4", "Eight tests are on file; calcium is lacking."),
  lacking("thyroidFunction", false, "PN-8.3.c4", "Eight tests are on file; thyroid function is lacking."),
  lacking("vitaminB12", false, "PN-8.3.c4", "Eight tests are on file; vitamin B12 is lacking."),
  lacking("sedimentationRate", false, "PN-8.3.c4", "Eight tests are on file; the sedimentation rate is lacking."),
  lacking("antinuclearAntibodies", false, "PN-8.3.c4", "Eight tests are on file; the ANA is lacking."),
  lacking("rheumatoidFactor", false, "PN-8.3.c4", "Eight tests are on file; rheumatoid factor is lacking."),
  lacking("proteinElectrophoresis", false, "PN-8.3.c4", "Eight tests are on file; the electrophoresis is lacking."),
  {
    id: "PN-8.3/no-upper-signs-brain",
    says: "Everything done, no upper motor neuron sign: the brain MRI does not meet the criteria.",
    shows: [
      { clause: "PN-8.3.c6", how: "just missed" },
      { clause: "PN-8.3.c7", how: "just missed" },
      { reading: "R-38" },
      { trap: "T-38" }
    ],
    request: { ...base, indications: [{ ...completeFasciculations, upperMotorNeuronSigns: false }] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c6"], kind: "criterion" }]
  },
  {
    id: "PN-8.3/no-upper-signs-cervical",
    says: "The same for the cervical spine: it belongs to the spine guidelines.",
    shows: [{ clause: "PN-8.3.c13", how: "applies" }, { reading: "R-38" }, { trap: "T-49" }],
    request: {
      ...base,
      indications: [{ ...completeFasciculations, upperMotorNeuronSigns: false }],
      services: [cervical]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }]
  },
  {
    id: "PN-8.3/no-upper-signs-no-tests-thoracic",
    says: "No upper motor neuron sign, no laboratory test, no EMG, no visit: the thoracic spine is still passed on.",
    shows: [{ clause: "PN-8.3.c13", how: "applies" }, { reading: "R-38" }, { reading: "R-46" }],
    request: {
      ...undone,
      evaluation: { contact: "none" },
      indications: [{ ...completeFasciculations, calcium: false, upperMotorNeuronSigns: false }],
      services: [mri("thoracic spine")]
    },
    expect: [{ outcome: "Referred", clauses: ["PN-8.3.c13"], referral: "Spine" }]
  },
  {
    id: "PN-8.3/tests-lacking-cervical",
    says: "Upper motor neuron signs are there, calcium was not measured: the cervical MRI waits, it is not passed on.",
    shows: [{ clause: "PN-8.3.c2", how: "applies" }, { reading: "R-38" }],
    request: { ...base, indications: [{ ...completeFasciculations, calcium: false }], services: [cervical] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c2", "PN-8.3.c4"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/not-evaluated",
    says: "All tests on file, but nobody saw the patient: the evaluation is lacking.",
    shows: [{ clause: "PN-1.c1", how: "applies" }, { reading: "R-38" }],
    request: { ...base, evaluation: { contact: "none" }, services: [cervical] },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-1.c1"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/no-neurological-examination",
    says: "The visit left out the neurological examination: a reviewer weighs it.",
    shows: [{ contradicts: "evaluation.neurologicalExamination" }, { reading: "R-06" }, { trap: "T-45" }],
    request: { ...base, evaluation: { contact: "in person", neurologicalExamination: "not done" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c2"] }]
  },
  {
    id: "PN-8.3/nerve-conduction-only",
    says: "Nerve conduction was tested, needle EMG was not: both come before the brain MRI.",
    shows: [{ clause: "PN-8.3.c11", how: "applies" }, { reading: "R-37" }, { reading: "R-52" }, { trap: "T-38" }],
    request: { ...base, electrodiagnostics: { ...bothExaminations, components: "nerve conduction only" } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c11"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/needle-only",
    says: "Needle EMG was done without nerve conduction: not enough either, here for the cervical spine.",
    shows: [{ clause: "PN-8.3.c11", how: "applies" }, { reading: "R-37" }, { reading: "R-52" }],
    request: {
      ...base,
      electrodiagnostics: { ...bothExaminations, components: "needle EMG only" },
      services: [cervical]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c11"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/both-examinations-result-unknown",
    says: "Both examinations were done and their result is not on file: only the step counts.",
    shows: [{ reading: "R-07" }, { reading: "R-52" }],
    request: { ...base, electrodiagnostics: { components: "nerve conduction and needle EMG" } },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-8.3.c7"] }]
  },
  {
    id: "PN-8.3/emg-not-done",
    says: "Upper motor neuron signs call for imaging, yet EMG undone after 100 days still comes first.",
    shows: [
      { clause: "PN-8.3.c11", how: "applies" },
      { clause: "PN-8.3.c7", how: "just missed" },
      { reading: "R-08" },
      { trap: "T-38" }
    ],
    request: undone,
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c11"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/emg-not-done-13-days-by-dates",
    says: "Twitching since February 17, service on March 1, EMG undone: a reviewer weighs the early course.",
    shows: [{ threshold: "earlyCourse", at: "under" }, { reading: "R-08" }, { trap: "T-43" }],
    request: { ...undone, onset: { date: "2024-02-17" } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-8.3/emg-not-done-14-days",
    says: "Fourteen days of twitching, EMG undone: the last day that counts as early.",
    shows: [{ threshold: "earlyCourse", at: "at" }, { reading: "R-08" }, { trap: "T-43" }],
    request: { ...undone, onset: { daysBeforeService: 14 } },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c5"] }]
  },
  {
    id: "PN-8.3/emg-not-done-15-days",
    says: "Fifteen days of twitching, EMG undone: no longer early.",
    shows: [{ threshold: "earlyCourse", at: "over" }, { reading: "R-08" }, { trap: "T-43" }],
    request: { ...undone, onset: { daysBeforeService: 15 } },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c11"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/waived-on-the-last-day",
    says: "On May 11, 2023 the team in charge of care waived EMG: the step is skipped, brain MRI is supported.",
    shows: [{ clause: "PN-1.c6", how: "applies" }, { reading: "R-09" }, { trap: "T-42" }],
    request: {
      ...base,
      dateOfService: "2023-05-11",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "team coordinating care" }
    },
    expect: [{ outcome: "CriteriaMet", clauses: ["PN-1.c6", "PN-8.3.c7"] }]
  },
  {
    id: "PN-8.3/waived-a-day-late",
    says: "On May 12, 2023 the same waiver has no effect.",
    shows: [{ reading: "R-09" }, { trap: "T-42" }],
    request: {
      ...base,
      dateOfService: "2023-05-12",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "team coordinating care" }
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c11"], kind: "prerequisite" }]
  },
  {
    id: "PN-8.3/visits-not-limited",
    says: "A waiver inside the emergency where visits were not limited: a reviewer weighs it.",
    shows: [{ contradicts: "electrodiagnostics.limitedVisits" }, { reading: "R-09" }],
    request: {
      ...base,
      dateOfService: "2022-06-01",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist", limitedVisits: false }
    },
    expect: [{ outcome: "ClinicalReview", clauses: ["PN-1.c6"] }]
  },
  {
    id: "PN-8.3/waiver-leaves-the-tests",
    says: "EMG was waived in the emergency, but vitamin B12 was never measured: a waiver reaches EMG only.",
    shows: [{ clause: "PN-8.3.c4", how: "applies" }, { trap: "T-42" }],
    request: {
      ...base,
      dateOfService: "2022-06-01",
      electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" },
      indications: [{ ...completeFasciculations, vitaminB12: false }]
    },
    expect: [{ outcome: "CriteriaNotMet", clauses: ["PN-8.3.c4"], kind: "prerequisite" }]
  }
]
