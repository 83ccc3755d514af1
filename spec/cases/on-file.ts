/**
 * What many worked cases have on file before the facts that they are about: the visit, EMG/NCV, what keeps a patient from
 * MRI or contrast. Data only: it may not know an indication or a study, nor how a program decides.
 */

/** A date of service after the public health emergency. */
export const dateOfService = "2024-03-01"

/** The visit, and nothing else: the patient was seen in person. */
export const evaluated = { dateOfService, evaluation: { contact: "in person" } }

/** EMG/NCV, by its result or as not done. */
export const emg = (emgNcv: string) => ({ electrodiagnostics: { emgNcv } })

/** Seen, and EMG/NCV confirms the disorder. */
export const studied = { ...evaluated, ...emg("confirms the disorder") }

/** Seen, and EMG/NCV leaves doubt. */
export const studiedInDoubt = { ...evaluated, ...emg("equivocal") }

/** Seen, and EMG/NCV not done two months after the onset. */
export const unstudied = { ...evaluated, onset: { daysBeforeService: 60 }, ...emg("not done") }

/** Seen inside the public health emergency, and EMG/NCV waived. */
export const waived = {
  ...evaluated,
  dateOfService: "2022-06-01",
  onset: { daysBeforeService: 90 },
  electrodiagnostics: { emgNcv: "not done", waivedBy: "treating neurologist" }
}

/** Nerve conduction and needle EMG both done, with a normal result. */
export const bothExaminations = { emgNcv: "normal", components: "nerve conduction and needle EMG" }

/** Seen, long after the onset, with both examinations. */
export const fullyStudied = { ...evaluated, onset: { daysBeforeService: 100 }, electrodiagnostics: bothExaminations }

/** What makes an MRN of a complicated case meet PN-7, beside the tests. */
export const neurography = { complicated: true, diagnosisUncertain: true, decidesTreatment: true }

/** EMG/NCV and ultrasound leave doubt, and the case is complicated: an MRN meets PN-7. */
export const readyForNeurography = { ...studiedInDoubt, ultrasound: { result: "non-diagnostic" }, neurography }

/** An earlier study of the same kind: there is none. */
export const never = { result: "none" }

export const mriContraindicated = { mri: { feasibility: "contraindicated" } }
export const mriPossible = { mri: { feasibility: "possible" } }
export const allergicToIodine = { contrastSafety: { iodinated: "allergy", gadolinium: "none" } }
export const toleratesContrast = { contrastSafety: { iodinated: "neither", gadolinium: "none" } }
