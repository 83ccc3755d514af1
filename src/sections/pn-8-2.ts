/** PN-8.2 · Spinal muscular atrophy. Onset decides, not the age at service. */
import { Effect } from "effect"
import { by, is } from "../language/criterion.ts"
import { notListed, type Section, unsupported } from "../language/ruling.ts"
import { answered } from "../language/weigh.ts"
import { spinalMuscularAtrophy as sma } from "../request/indications/motor-neuron.ts"
import { study } from "../request/service.ts"
import { evaluated } from "./pn-1.ts"
import { namingSpineGuidelines, orSpineGuidelines } from "./pn-8.ts"
import { motorNeuronMri } from "./pn-8-1.ts"

export const spinalMuscularAtrophy: Section = Effect.gen(function* () {
  if (yield* answered(sma.onset, "adulthood")) {
    return yield* motorNeuronMri(
      [evaluated],
      [
        by("PN-8.2.c3", "R-36")(is(sma.upperMotorNeuronFindings)),
        by("PN-8.2.c3", "PN-8.2.c4", "R-36")(is(sma.lowerMotorNeuronFindings))
      ],
      "PN-8.2.c3"
    )
  }
  if (yield* answered(study.modality, "MRI")) {
    const infant = yield* answered(sma.onset, "infancy")
    return yield* namingSpineGuidelines(
      unsupported(
        "not-indicated",
        "MRI is usually unnecessary to diagnose spinal muscular atrophy that began in infancy or childhood",
        "PN-8.2.c2",
        ...(infant ? (["PN-8.2.c1"] as const) : []),
        "R-36"
      )
    )
  }
  return yield* orSpineGuidelines("PN-8", notListed([], "PN-8.2.c2"))
})
