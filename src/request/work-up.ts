/**
 * What is on file about the patient and the work-up, whatever the indication: age, the clinical evaluation,
 * electrodiagnostics, ultrasound, whether MRI is possible, contrast reactions, and what a neurography request adds.
 */
import { Schema } from "effect"
import { factsOf, oneOf, whole, yesNo } from "../language/fact.ts"
import { IsoDate } from "./scalar.ts"

/** The patient. Age is whole years at the date of service. */
export const Patient = Schema.Struct({
  birthDate: Schema.optionalKey(IsoDate),
  age: whole("How old is the patient, in whole years, at the date of service?", ["dxaAge", "adultAge"], {
    label: "the patient's age",
    between: ["patient.birthDate", "/dateOfService"]
  })
})
export interface Patient extends Schema.Schema.Type<typeof Patient> {}

/** The plan and the edition (PN-0). */
export const PlanCoverage = Schema.Struct({
  /** Whether the plan is administered under this policy. */
  administered: yesNo("Is the plan administered under this policy?", {
    label: "the plan is administered under this policy",
    fallback: true
  }),
  /** Whether the edition is still in force at the date of service; the text has no end date. */
  editionInForce: yesNo("Is this edition still in force at the date of service?", {
    label: "this edition is in force at the date of service",
    fallback: true
  })
})
export interface PlanCoverage extends Schema.Schema.Type<typeof PlanCoverage> {}

/** The clinical evaluation before imaging (PN-1.c1 to c3). */
export const Evaluation = Schema.Struct({
  contact: oneOf(
    "How was the patient evaluated for this problem?",
    ["in person", "remote, established patient", "remote, new patient", "none"],
    { label: "the clinical evaluation", actionable: true }
  ),
  neurologicalExamination: oneOf("Did the evaluation include a neurological examination?", ["done", "not done"], {
    label: "the neurological examination",
    actionable: true,
    fallback: "done"
  })
})
export interface Evaluation extends Schema.Schema.Type<typeof Evaluation> {}

/** The onset of symptoms. */
export const Onset = Schema.Struct({
  date: Schema.optionalKey(IsoDate),
  daysBeforeService: whole("How many days before the date of service did the symptoms begin?", ["earlyCourse"], {
    label: "the time from onset to service",
    actionable: true,
    between: ["onset.date", "/dateOfService"]
  })
})
export interface Onset extends Schema.Schema.Type<typeof Onset> {}

/** Electrodiagnostics: EMG and nerve conduction (PN-1.c4 to c6, R-07 to ). */
export const Electrodiagnostics = Schema.Struct({
  /** Whether EMG/NCV was done, and what it showed. */
  emgNcv: oneOf(
    "Was EMG/NCV done, and what did it show?",
    ["not done", "normal", "confirms the disorder", "equivocal", "non-diagnostic"],
    {
      label: "EMG/NCV",
      actionable: true,
      covers: { done: ["normal", "confirms the disorder", "equivocal", "non-diagnostic"] }
    }
  ),
  /** Which of the two examinations were done; asked for in PN-8.3 only. */
  components: oneOf(
    "Which examinations were done: nerve conduction, needle EMG, or both?",
    ["nerve conduction and needle EMG", "nerve conduction only", "needle EMG only"],
    { label: "the electrodiagnostic examinations done", actionable: true }
  ),
  date: Schema.optionalKey(IsoDate),
  daysAfterOnset: whole("How many days after onset was EMG/NCV done?", ["earlyCourse"], {
    label: "the time from onset to EMG/NCV",
    actionable: true,
    between: ["onset.date", "electrodiagnostics.date"]
  }),
  /** Who determined, within the public health emergency, that the study can be skipped. */
  waivedBy: oneOf(
    "Who determined that EMG/NCV can be skipped because of the public health emergency?",
    ["treating neurologist", "team coordinating care", "someone else", "nobody"],
    { label: "the decision to skip EMG/NCV", actionable: true }
  ),
  /** Whether face-to-face visits were limited at the time. */
  limitedVisits: yesNo("Were face-to-face visits limited by the emergency?", {
    label: "face-to-face visits were limited by the emergency",
    fallback: true
  })
})
export interface Electrodiagnostics extends Schema.Schema.Type<typeof Electrodiagnostics> {}

/** Ultrasound of the nerve. */
export const Ultrasound = Schema.Struct({
  result: oneOf(
    "Was ultrasound of the nerve done, and what did it show?",
    ["not done", "not feasible", "diagnostic", "equivocal", "non-diagnostic"],
    {
      label: "ultrasound of the nerve",
      actionable: true,
      covers: { done: ["diagnostic", "equivocal", "non-diagnostic"] }
    }
  )
})
export interface Ultrasound extends Schema.Schema.Type<typeof Ultrasound> {}

/** Whether MRI can be done. */
export const Mri = Schema.Struct({
  feasibility: oneOf(
    "Can the patient have an MRI?",
    ["possible", "contraindicated", "unable", "not available", "inconvenient"],
    { label: "MRI" }
  )
})
export interface Mri extends Schema.Schema.Type<typeof Mri> {}

/** Reactions to contrast. */
export const ContrastSafety = Schema.Struct({
  iodinated: oneOf(
    "Is there an allergy to iodinated contrast, or a concern about its adverse effects?",
    ["allergy", "concern", "neither"],
    { label: "iodinated contrast" }
  ),
  gadolinium: oneOf("Is there an allergy to gadolinium contrast?", ["allergy", "none"], {
    label: "gadolinium contrast"
  })
})
export interface ContrastSafety extends Schema.Schema.Type<typeof ContrastSafety> {}

/** What a request for MR neurography adds (PN-7). */
export const Neurography = Schema.Struct({
  complicated: yesNo("Is the case complicated?", { label: "the case is complicated" }),
  diagnosisUncertain: yesNo("Is the diagnosis uncertain?", { label: "the diagnosis is uncertain" }),
  decidesTreatment: yesNo(
    "Will the result determine an intervention, or the planning of surgery, on a peripheral nerve?",
    { label: "the result determines an intervention on the nerve or its planning" }
  )
})
export interface Neurography extends Schema.Schema.Type<typeof Neurography> {}

export const patient = factsOf("request", "patient", ["patient"], Patient)
export const planCoverage = factsOf("request", "coverage", ["coverage"], PlanCoverage)
export const evaluation = factsOf("request", "evaluation", ["evaluation"], Evaluation)
export const onset = factsOf("request", "onset", ["onset"], Onset)
export const electrodiagnostics = factsOf("request", "electrodiagnostics", ["electrodiagnostics"], Electrodiagnostics)
export const ultrasound = factsOf("request", "ultrasound", ["ultrasound"], Ultrasound)
export const mri = factsOf("request", "mri", ["mri"], Mri)
export const contrastSafety = factsOf("request", "contrastSafety", ["contrastSafety"], ContrastSafety)
export const neurography = factsOf("request", "neurography", ["neurography"], Neurography)
