/** What domains keep still, so that the rest can vary: neurography, electrodiagnostics, the evaluation. */
import { electrodiagnostics, evaluation, neurography, onset, ultrasound } from "../../../src/request/work-up.ts"
import { always, type Choice, unasked } from "../domain.ts"

export const inPerson = always(evaluation.contact, "in person")

/** EMG/NCV was done and came out normal, long after the onset. */
export const emgDone: ReadonlyArray<Choice> = [
  always(electrodiagnostics.emgNcv, "normal"),
  always(electrodiagnostics.daysAfterOnset, 100),
  unasked(electrodiagnostics.waivedBy),
  unasked(onset.daysBeforeService)
]

/** While the modality is open it can be neurography, which then fails on its first criterion. */
export const neurographyFails: ReadonlyArray<Choice> = [
  always(neurography.complicated, false),
  unasked(neurography.diagnosisUncertain),
  unasked(neurography.decidesTreatment),
  unasked(ultrasound.result)
]

/** The modality is known, and it is not neurography. */
export const noNeurography: ReadonlyArray<Choice> = neurographyFails.map(({ fact }) => unasked(fact))
