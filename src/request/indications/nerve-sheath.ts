/** Indications of PN-9: nerve sheath tumors by their site, and surveillance in neurofibromatosis. */
import { Schema } from "effect"
import { factsOf, oneOf, yesNo } from "../../language/fact.ts"
import { diagnosis } from "./common.ts"

const tumor = {
  diagnosis,
  phase: oneOf("Is this the first imaging of the tumor, or follow-up?", ["initial", "follow-up"], {
    label: "the phase of imaging"
  }),
  newSymptomsOrFindings: yesNo("Are there new symptoms or neurological findings?", {
    label: "there are new symptoms or neurological findings"
  }),
  postoperative: yesNo("Is the follow-up postoperative?", { label: "the follow-up is postoperative" }),
  surgeonRequests: yesNo("Is it at the discretion of the surgeon, or in consultation with the surgeon?", {
    label: "the surgeon decided on it or was consulted",
    actionable: true
  }),
  baselineAfterIncompleteRemoval: yesNo(
    "Is it to re-establish a baseline because the tumor was not completely removed?",
    { label: "it re-establishes a baseline after incomplete removal" }
  ),
  malignantTransformation: oneOf("Is malignant transformation known or suspected?", ["known", "suspected", "neither"], {
    label: "malignant transformation"
  })
}

/** A vestibular schwannoma. */
export const VestibularSchwannoma = Schema.TaggedStruct("VestibularSchwannoma", tumor)
export interface VestibularSchwannoma extends Schema.Schema.Type<typeof VestibularSchwannoma> {}

/** A neurofibroma beside the spine. */
export const ParaspinalNeurofibroma = Schema.TaggedStruct("ParaspinalNeurofibroma", tumor)
export interface ParaspinalNeurofibroma extends Schema.Schema.Type<typeof ParaspinalNeurofibroma> {}

/** A nerve sheath tumor elsewhere in the body. */
export const OtherNerveSheathTumor = Schema.TaggedStruct("OtherNerveSheathTumor", tumor)
export interface OtherNerveSheathTumor extends Schema.Schema.Type<typeof OtherNerveSheathTumor> {}

/** Surveillance in neurofibromatosis 1 or 2 without a suspected tumor. */
export const NeurofibromatosisSurveillance = Schema.TaggedStruct("NeurofibromatosisSurveillance", {})
export interface NeurofibromatosisSurveillance extends Schema.Schema.Type<typeof NeurofibromatosisSurveillance> {}

export const vestibular = factsOf("indication", "VestibularSchwannoma", [], VestibularSchwannoma)
export const paraspinal = factsOf("indication", "ParaspinalNeurofibroma", [], ParaspinalNeurofibroma)
export const otherTumor = factsOf("indication", "OtherNerveSheathTumor", [], OtherNerveSheathTumor)
