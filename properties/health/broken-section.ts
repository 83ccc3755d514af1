/**
 * A section that is wrong on purpose, for the checks to find: a rule behind a wider guard, so that it never runs; a ruling
 * that is written and never given; a part of a criterion that never decides. No policy.
 */
import { Effect } from "effect"
import { allOf, anyOf, by, is, not } from "../../src/language/criterion.ts"
import { notListed, type Ruling, referred, type Section, supported } from "../../src/language/ruling.ts"
import { holds } from "../../src/language/weigh.ts"
import { anyStudy, mri, ordered } from "../../src/request/order.ts"
import { study } from "../../src/request/service.ts"
import { ultrasound } from "../../src/request/work-up.ts"

const feasible = not(is(ultrasound.result, "not feasible"))

/** Always the first of the two. */
const either = (first: Ruling, _second: Ruling): Ruling => first

export const brokenSection: Section = Effect.gen(function* () {
  if (yield* holds(ordered(anyStudy("MRI")))) {
    return yield* supported(
      by("PN-2.c3")(anyOf(is(ultrasound.result, "diagnostic"), allOf(feasible, is(ultrasound.result, "equivocal"))))
    )
  }
  if (yield* holds(ordered(mri("wrist")))) {
    return referred("MS-21", "PN-2.c4")
  }
  if (yield* holds(is(study.modality, "CT"))) return notListed([mri("wrist")], "PN-2.c3")
  return either(notListed([], "PN-2.c3"), notListed([mri("wrist", "without")], "PN-2.c3"))
})
