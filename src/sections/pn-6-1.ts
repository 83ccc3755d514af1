/** PN-6.1 · Neuromuscular junction disorders: CT of the chest. No EMG/NCV and no MRI condition. */
import { Effect } from "effect"
import { allOf, anyOf, by, granted, is, leftToJudgment, meets, named } from "../language/criterion.ts"
import { notListed, type Section, supported } from "../language/ruling.ts"
import { holds } from "../language/weigh.ts"
import { alternativeOrdered } from "../request/derived.ts"
import { lems, myasthenia, stiffPerson } from "../request/indications/neuromuscular.ts"
import { ct, ordered } from "../request/order.ts"
import { previous, study } from "../request/service.ts"
import { contrastSafety } from "../request/work-up.ts"
import { evaluated, oneOfTheList } from "./pn-1.ts"
import { orSpineGuidelines } from "./pn-8.ts"

const withContrast = ct("chest", "with")
const plain = ct("chest", "without")
const anotherChestCt = alternativeOrdered("myasthenia-ct", "same region", withContrast, plain)
const first = is(previous.result, "none")

/** Myasthenia gravis: once the diagnosis is established; a repeat after a negative CT on one of three grounds. */
export const myastheniaGravis: Section = Effect.gen(function* () {
  const trigger = anyOf(is(myasthenia.chestMassSymptoms), is(myasthenia.risingTiters), is(myasthenia.preoperativeNeed))
  if (yield* holds(ordered(withContrast, plain))) {
    return yield* supported(
      evaluated,
      by("PN-6.1.c2", "R-12", "R-29")(is(myasthenia.diagnosis, "established")),
      named(
        "with contrast, or without it because of a concern about contrast",
        anyOf(is(study.contrast, "with"), by("PN-6.1.c4", "R-31")(is(contrastSafety.iodinated, "concern", "allergy")))
      ),
      oneOfTheList(anotherChestCt, "PN-6.1.c2", "PN-6.1.c4"),
      named(
        "a first CT, or a repeat after a negative one for symptoms of a chest mass, rising titers or a preoperative need",
        anyOf(first, by("PN-6.1.c3", "R-30")(allOf(anyOf(is(previous.result, "negative"), leftToJudgment()), trigger)))
      )
    )
  }
  return yield* orSpineGuidelines("PN-6", notListed([withContrast, plain], "PN-6.1.c2", "PN-6.1.c4"))
})

/** Lambert-Eaton syndrome: on suspicion; a repeat after a negative CT, three months on, if suspicion persists. */
export const lambertEaton: Section = Effect.gen(function* () {
  if (yield* holds(ordered(withContrast))) {
    return yield* supported(
      evaluated,
      by("PN-6.1.c6", "R-12", "R-29")(is(lems.diagnosis, "suspected", "established")),
      named(
        "a first CT, or a repeat at least 3 months after a negative one while suspicion persists",
        anyOf(
          first,
          by(
            "PN-6.1.c7",
            "R-30",
            "R-54"
          )(allOf(is(previous.result, "negative"), meets(previous.monthsAgo, "lemsRepeat"), is(lems.suspicionPersists)))
        )
      )
    )
  }
  return yield* orSpineGuidelines("PN-6", notListed([withContrast], "PN-6.1.c6"))
})

/** Stiff-person syndrome: on suspicion; the text has no rule for a repeat. */
export const stiffPersonSyndrome: Section = Effect.gen(function* () {
  if (yield* holds(ordered(withContrast))) {
    return yield* supported(
      evaluated,
      by("PN-6.1.c9", "R-12", "R-29")(is(stiffPerson.diagnosis, "suspected", "established")),
      anyOf(first, by("R-30")(leftToJudgment(granted("PN-6.1.c9"))))
    )
  }
  return yield* orSpineGuidelines("PN-6", notListed([withContrast], "PN-6.1.c9"))
})
