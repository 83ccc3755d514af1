/** PN-8.1 · Amyotrophic lateral sclerosis. */
import { Effect } from "effect"
import { by, type Citation, type Criterion, granted, is } from "../language/criterion.ts"
import { notListed, referred, type Section } from "../language/ruling.ts"
import { answered, holds } from "../language/weigh.ts"
import { alternativeOrdered } from "../request/derived.ts"
import { als } from "../request/indications/motor-neuron.ts"
import { mri, ordered } from "../request/order.ts"
import { previous } from "../request/service.ts"
import { evaluated, evaluatedWithoutExamination, oneOfTheList } from "./pn-1.ts"
import { orSpineGuidelines, spine, supportedOrSpineGuidelines } from "./pn-8.ts"

const brainAndSpine = mri(["brain", ...spine], "without", "without and with")
const anotherForm = alternativeOrdered("motor-neuron-mri", "same region", brainAndSpine)

/** MRI of brain and spine for motor neuron disease: a first study on these criteria; a repeat goes elsewhere. */
export const motorNeuronMri = (
  prerequisites: ReadonlyArray<Criterion>,
  criteria: ReadonlyArray<Criterion>,
  ...listed: ReadonlyArray<Citation>
): Section =>
  Effect.gen(function* () {
    if (yield* holds(ordered(brainAndSpine))) {
      if (yield* answered(previous.result, "negative", "positive")) return referred("Spine", "PN-8.1.c4", "R-35")
      return yield* supportedOrSpineGuidelines("PN-8", prerequisites, [
        ...criteria,
        oneOfTheList(anotherForm, "PN-8.1.c2")
      ])
    }
    return yield* orSpineGuidelines("PN-8", notListed([brainAndSpine], ...listed, "PN-8.1.c2"))
  })

export const amyotrophicLateralSclerosis: Section = Effect.gen(function* () {
  if (yield* answered(als.diagnosis, "established")) {
    return yield* motorNeuronMri([by("PN-8.1.c1")(evaluatedWithoutExamination)], [granted("PN-8.1.c2")])
  }
  return yield* motorNeuronMri(
    [evaluated],
    [
      by("PN-8.1.c3", "R-35")(is(als.diagnosis, "suspected")),
      by("PN-8.1.c3", "R-35")(is(als.upperMotorNeuronFindings)),
      by("PN-8.1.c3", "PN-8.2.c4", "R-35")(is(als.lowerMotorNeuronFindings))
    ]
  )
})
