/** PN-7 · Magnetic resonance neurography: every study ordered as MRN, whatever the indication or the code. */
import { Effect } from "effect"
import { anyOf, by, is, leftToJudgment, named } from "../language/criterion.ts"
import { notListed, type Section, supported } from "../language/ruling.ts"
import { answered } from "../language/weigh.ts"
import { study } from "../request/service.ts"
import { neurography, ultrasound } from "../request/work-up.ts"
import { emgFirst, emgShowed, evaluated } from "./pn-1.ts"

const ofPeripheralNerves: Section = supported(
  evaluated,
  emgFirst("PN-7.c1", "R-34"),
  by("PN-7.c1", "R-34", "R-58")(is(neurography.complicated)),
  by("PN-7.c1", "R-34")(is(neurography.diagnosisUncertain)),
  by("PN-7.c1", "R-34")(emgShowed("equivocal", "non-diagnostic")),
  by(
    "PN-7.c1",
    "R-34"
  )(
    named(
      "ultrasound is equivocal or non-diagnostic",
      anyOf(is(ultrasound.result, "equivocal", "non-diagnostic"), leftToJudgment(is(ultrasound.result, "not feasible")))
    )
  ),
  by("PN-7.c1", "R-34")(is(neurography.decidesTreatment))
)

/** The brain is no peripheral nerve. */
export const magneticResonanceNeurography: Section = Effect.gen(function* () {
  if (yield* answered(study.region, "brain")) return notListed([], "PN-7.c1", "R-71")
  return yield* ofPeripheralNerves
})
