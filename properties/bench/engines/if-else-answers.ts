/**
 * The decision of the grid as a programmer would write it by hand on the answers that a compiled module takes: the same
 * array of numbers, the same facts looked at, and the same duty to say so where a fact on the way is not known. It gives no
 * grounds, and leaves open what the grid fixes otherwise. It knows no policy.
 */
import { asEngine, type Engine } from "../engine.ts"
import type { Said } from "../grid.ts"
import { answersInPart, placeInPart } from "./ours.ts"

/** The decision, with the places of the facts written into it as numbers, so that none is looked up. */
const onAnswers = (): ((answers: Uint8Array) => Said) => {
  const a = (id: string): string => `a[${placeInPart(id)}]`
  const [cause, contact] = [a("BrachialPlexus.cause"), a("evaluation.contact")]
  const [region, feasibility] = [a("study.region"), a("mri.feasibility")]
  const [emgNcv, surgery] = [a("electrodiagnostics.emgNcv"), a("BrachialPlexus.surgeryConsidered")]
  const fails = (fact: string) => `if (${fact} !== 0) return ${fact} === 1 ? "CriteriaNotMet" : "asks"`
  return new Function(
    "a",
    `
  if (${a("period")} !== 2 || ${a("coverage.editionInForce")} !== 0) return "asks"
  if (${a("coverage.administered")} !== 0 || ${a("studyCoverage.reviewed")} !== 0) return "asks"
  if (${a("studyCoverage.mandate")} !== 0 || ${a("studyCoverage.planDocument")} !== 0) return "asks"
  if (${cause} > 7) return "asks"
  if (${cause} === 5) return "Referred"
  if (${a("evaluation.neurologicalExamination")} !== 0 || ${a("onset.daysBeforeService")} !== 1) return "asks"
  if (${a("study.contrast")} !== 0 || ${a("study.side")} !== 0) return "asks"
  if (${contact} > 1) return ${contact} > 3 ? "asks" : "CriteriaNotMet"
  if (${cause} !== 0) {
    if (${emgNcv} === 0) return "CriteriaNotMet"
    if (${emgNcv} > 4) return "asks"
  }
  if (${cause} === 7) return "CriteriaNotMet"
  if (${cause} === 1) {
    ${fails(a("BrachialPlexus.excludesInfiltration"))}
  }
  if (${cause} === 4) {
    const trial = ${a("BrachialPlexus.conservativeTrial")}
    if (trial !== 0) return trial > 2 ? "asks" : "CriteriaNotMet"
    const months = ${a("BrachialPlexus.trialMonths")}
    if (months === 0) return "CriteriaNotMet"
    if (months > 2) return "asks"
    ${fails(surgery)}
  }
  if (${cause} === 6) {
    ${fails(surgery)}
    ${fails(a("BrachialPlexus.surgeryNeedsPlexus"))}
  }
  if (${region} === 1) {
    ${fails(a("BrachialPlexus.upperTrunk"))}
  } else if (${region} === 10) {
    const side = ${a("BrachialPlexus.affectedSide")}
    if (side === 1) return "CriteriaNotMet"
    if (side > 2) return "asks"
  } else if (${region} !== 5) return "asks"
  const modality = ${a("study.modality")}
  if (modality === 0) return "CriteriaMet"
  if (modality !== 2) return "asks"
  const mri = ${feasibility}
  if (mri === 1 || mri === 2) return "CriteriaMet"
  if (mri === 3) return "ClinicalReview"
  return mri > 4 ? "asks" : "CriteriaNotMet"`
  ) as (answers: Uint8Array) => Said
}

/** The hand-written decision that does what the module does. */
export const loadOnAnswers = async (): Promise<Engine> => {
  const decideOne = onAnswers()
  return asEngine<Uint8Array>({
    name: "hand-written if/else on the module’s answers: checks the frame, and that a fact is known",
    absent: "unknown; asked where it comes in the way",
    input: answersInPart,
    decide: (inputs, into) => {
      for (let at = 0; at < inputs.length; at++) into[at] = decideOne(inputs[at]!)
    }
  })
}
