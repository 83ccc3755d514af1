/** PN-7 · Magnetic resonance neurography: every study ordered as MRN, whatever the indication or the code. */
import { anyOf, by, is, leftToJudgment, named } from "../language/criterion.ts"
import { type Section, supported } from "../language/ruling.ts"
import { neurography, ultrasound } from "../request/work-up.ts"
import { emgFirst, emgShowed, evaluated } from "./pn-1.ts"

export const magneticResonanceNeurography: Section = supported(
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
