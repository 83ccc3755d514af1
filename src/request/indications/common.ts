/** Fields that several indications share: the affected side, an operation, the standing of the diagnosis. */
import { oneOf, yesNo } from "../../language/fact.ts"

/** Which side the disorder affects. */
export const affectedSide = oneOf("Which side does the disorder affect?", ["left", "right", "both"], {
  label: "the side affected"
})

/** Whether an operation is booked or under consideration by the treating team. */
export const surgeryConsidered = yesNo("Is an operation booked or under consideration by the treating team?", {
  label: "an operation is booked or under consideration"
})

/** How far the diagnosis has got; a fact about the diagnosis, never read from a code. */
export const diagnosis = oneOf("Is the diagnosis established or suspected?", ["established", "suspected", "neither"], {
  label: "the diagnosis"
})

export const upperMotorNeuronFindings = yesNo("Are there upper motor neuron findings?", {
  label: "there are upper motor neuron findings"
})

export const lowerMotorNeuronFindings = yesNo("Are there lower motor neuron findings, on examination or on EMG?", {
  label: "there are lower motor neuron findings"
})

/** A plexus irradiated before: whether the question is tumor. */
export const excludesInfiltration = yesNo("Is the study to rule out malignant infiltration?", {
  label: "the study is to rule out malignant infiltration"
})

/** Whether an MRI of the plexus has been done, for a PET request. */
export const plexusMriDone = yesNo("Has an MRI of the plexus been done?", {
  label: "an MRI of the plexus has been done",
  actionable: true
})
