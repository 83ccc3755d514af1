/** PN-6.2 · Muscle diseases: MRI of arms and legs other than joints. */
import { Effect } from "effect"
import { armSegments, legSegments } from "../../spec/studies.ts"
import { allOf, anyOf, by, type Criterion, granted, is, meets, not, prerequisite } from "../language/criterion.ts"
import type { ChoiceFact } from "../language/fact.ts"
import { noting, notListed, referred, type Section, supported } from "../language/ruling.ts"
import { answered, holds } from "../language/weigh.ts"
import { alternativeOrdered, reading } from "../request/derived.ts"
import { biopsy, myopathy, neoplasmSearch } from "../request/indications/neuromuscular.ts"
import { mri, ordered } from "../request/order.ts"
import { patient } from "../request/work-up.ts"
import { emgFirst, evaluated, oneOfTheList } from "./pn-1.ts"
import { orSpineGuidelines } from "./pn-8.ts"

const muscleMri = mri([...armSegments, ...legSegments], "without", "without and with")
const anotherMuscleMri = alternativeOrdered("muscle-mri", "same region", muscleMri)

const usuallyAffected = noting(
  "The policy images the muscles usually affected; which these are is not judged.",
  "PN-6.2.c2",
  "R-63"
)

/** A child with inflammatory muscle disease goes to the pediatric guideline. */
const pediatric = (inflammatory: ChoiceFact<boolean>) =>
  holds(allOf(is(inflammatory), not(meets(patient.age, "adultAge"))))
const pediatricGuideline = referred("PEDMS-10.3", "PN-6.2.c7", "R-32", "R-47")

const muscles = (...criteria: ReadonlyArray<Criterion>): Section =>
  usuallyAffected(
    supported(evaluated, ...criteria, oneOfTheList(anotherMuscleMri, "PN-6.2.c1"), granted("PN-6.2.c1", "PN-6.2.c3"))
  )

export const myopathyOrMyositis: Section = Effect.gen(function* () {
  if (yield* pediatric(myopathy.inflammatory)) return pediatricGuideline
  if (yield* holds(ordered(muscleMri))) {
    const examination = by("PN-6.2.c5", "R-32")(prerequisite("a clinical examination", is(myopathy.examined)))
    const emg = by("R-32")(emgFirst("PN-6.2.c5"))
    const laboratory = by("PN-6.2.c5", "R-32")(prerequisite("laboratory tests", is(myopathy.laboratoryTested)))
    const adjuncts = (yield* holds(reading("R-32", "any-adjunct")))
      ? [prerequisite("EMG/NCV or laboratory tests", anyOf(emg, laboratory))]
      : [emg, laboratory]
    return yield* muscles(examination, ...adjuncts, granted("PN-6.2.c4"))
  }
  return yield* orSpineGuidelines("PN-6", notListed([muscleMri], "PN-6.2.c1"))
})

/** To plan a biopsy: none of those tests is asked for. */
export const muscleBiopsy: Section = Effect.gen(function* () {
  if (yield* pediatric(biopsy.inflammatory)) return pediatricGuideline
  if (yield* holds(ordered(muscleMri))) return yield* muscles(granted("PN-6.2.c6", "R-32"))
  return yield* orSpineGuidelines("PN-6", notListed([muscleMri], "PN-6.2.c1"))
})

export const myopathyLungDisease: Section = Effect.succeed(referred("CH-11.1", "PN-6.2.c8", "R-32"))

/** Dermatomyositis or polymyositis: the oncology guideline chooses the search. */
export const occultNeoplasmSearch: Section = Effect.gen(function* () {
  if (yield* answered(neoplasmSearch.disease, "dermatomyositis", "polymyositis")) {
    return referred("ONC-30.3", "PN-6.2.c9", "R-32")
  }
  return yield* orSpineGuidelines("PN-6", notListed([], "PN-6.2.c9"))
})
