/** PN-5 · Lumbar and lumbosacral plexus. */
import { Effect } from "effect"
import type { Chart, FactMissing } from "../language/chart.ts"
import { allOf, anyOf, barredBy, by, type Criterion, granted, is, named, not } from "../language/criterion.ts"
import { noting, notListed, type Section, supported } from "../language/ruling.ts"
import { answered, holds } from "../language/weigh.ts"
import { alternativeOrdered, orderedToo, reading } from "../request/derived.ts"
import { lumbosacral } from "../request/indications/plexus.ts"
import { anyStudy, ct, mri, ordered } from "../request/order.ts"
import { study } from "../request/service.ts"
import { emgFirst, evaluated, mriRuledOut, oneOfTheList } from "./pn-1.ts"
import { plexusPet } from "./pn-4.ts"

const mriPelvis = mri("pelvis", "without and with")
const mriAbdomen = mri("abdomen", "without and with")
const mriAbdomenAndPelvis = mri("abdomen and pelvis", "without and with")
const ctPelvis = ct("pelvis", "with")
const ctAbdomenAndPelvis = ct("abdomen and pelvis", "with")
const mriOptions = [mriPelvis, mriAbdomen, mriAbdomenAndPelvis]
const ctOptions = [ctPelvis, ctAbdomenAndPelvis]

const abdomenToo = orderedToo("mri-abdomen", "MRI of the abdomen is ordered too", mriAbdomen)
const pelvisToo = orderedToo("mri-pelvis", "MRI of the pelvis is ordered too", mriPelvis)
const ctToo = alternativeOrdered("lumbosacral-ct", "any region", ...ctOptions)
const anotherOption = alternativeOrdered("lumbosacral-options", "any region", ...mriOptions, ...ctOptions)

/** The indications of the list; EMG/NCV is not asked for in malignant infiltration only. */
const indication: Effect.Effect<ReadonlyArray<Criterion>, FactMissing, Chart> = Effect.gen(function* () {
  const emg = emgFirst("PN-5.c5")
  if (yield* answered(lumbosacral.cause, "malignant infiltration")) return [granted("PN-5.c7", "PN-5.c8", "R-21")]
  if (yield* answered(lumbosacral.cause, "radiation plexopathy")) {
    return [by("R-21")(emg), by("PN-5.c9", "R-21")(is(lumbosacral.excludesInfiltration))]
  }
  if (yield* answered(lumbosacral.cause, "traumatic or post-surgical injury")) return [emg, granted("PN-5.c10")]
  if (yield* answered(lumbosacral.cause, "inflammation or infection")) return [emg, granted("PN-5.c12")]
  if (yield* answered(lumbosacral.cause, "toxic, obstetric or nerve-block injury")) return [emg, granted("PN-5.c13")]
  if (yield* answered(lumbosacral.cause, "metabolic disorder")) return [emg, granted("PN-5.c14")]
  return [
    emg,
    by("PN-5.c1", "R-48")(named("an indication that the policy lists", not(is(lumbosacral.cause, "another cause"))))
  ]
})

/** Which plexus belongs to the pelvis alone: read by anatomy, or in the order printed. */
const pelvicPart = Effect.map(holds(reading("R-23", "in-printed-order")), (printed) =>
  printed ? ("upper lumbar plexus" as const) : ("lumbosacral plexus" as const)
)
/** The study fits the plexus that is involved. */
const fits = (name: string, of: Criterion): Criterion => by("PN-5.c6", "R-23")(named(name, of))

const fatSuppression = noting(
  "The policy describes this MRI with fat suppression, a technique that no code shows; it is not judged.",
  "PN-5.c1",
  "R-59"
)

export const lumbosacralPlexus: Section = Effect.gen(function* () {
  if (yield* holds(ordered(anyStudy("PET"), anyStudy("PET/CT")))) {
    return yield* plexusPet(lumbosacral.plexusMriDone, "PN-5.c15", "PN-5.c17")
  }
  if (yield* holds(ordered(...mriOptions))) return yield* fatSuppression(plexusMri)
  if (yield* holds(ordered(...ctOptions))) return yield* plexusCt
  if (yield* holds(ordered(mri("lumbar spine")))) return yield* lumbarSpine
  return notListed([...mriOptions, ...ctOptions], "PN-5.c1", "PN-5.c2", "PN-5.c3", "PN-5.c4", "R-48")
})

/** Lumbar spine MRI: plain, for trauma and post-surgical cases. */
const lumbarSpine: Section = Effect.gen(function* () {
  const plain = mri("lumbar spine", "without")
  const trauma = yield* answered(lumbosacral.cause, "traumatic or post-surgical injury")
  if (trauma && (yield* holds(ordered(plain)))) {
    const emg = (yield* holds(reading("R-27", "inherited"))) ? [emgFirst("PN-5.c5", "R-27")] : []
    return yield* supported(evaluated, ...emg, granted("PN-5.c11", "R-27"))
  }
  return notListed(trauma ? [plain, ...mriOptions] : mriOptions, "PN-5.c1", "PN-5.c11")
})

/** MRI of the pelvis, or of abdomen and pelvis; the abdomen counts only together with the pelvis. */
const plexusMri: Section = Effect.gen(function* () {
  const pelvic = yield* pelvicPart
  const wide = not(is(lumbosacral.part, pelvic))
  const study_ = (yield* answered(study.region, "pelvis"))
    ? fits(
        "the pelvis alone is the region for the plexus involved, or abdomen and pelvis are both ordered",
        anyOf(by("PN-5.c1")(is(lumbosacral.part, pelvic)), by("PN-5.c2", "R-42")(is(abdomenToo)))
      )
    : (yield* answered(study.region, "abdomen"))
      ? fits(
          "abdomen and pelvis are both ordered, and are the region for the plexus involved",
          by("PN-5.c2", "R-42")(allOf(wide, is(pelvisToo)))
        )
      : fits("abdomen and pelvis are the region for the plexus involved", by("PN-5.c2")(wide))
  return yield* supported(
    evaluated,
    ...(yield* indication),
    study_,
    oneOfTheList(ctToo, "PN-5.c1", "PN-5.c2", "PN-5.c3", "PN-5.c4", "R-64")
  )
})

/** CT in its place, where MRI cannot be had (PN-5.c3, c4, c16). */
const plexusCt: Section = Effect.gen(function* () {
  const pelvic = yield* pelvicPart
  const narrow = yield* answered(study.region, "pelvis")
  const clause = narrow ? "PN-5.c3" : "PN-5.c4"
  const study_ = narrow
    ? fits("the pelvis alone is the region for the plexus involved", by(clause)(is(lumbosacral.part, pelvic)))
    : fits("abdomen and pelvis are the region for the plexus involved", by(clause)(not(is(lumbosacral.part, pelvic))))
  const noMri = mriRuledOut(["contraindicated", "unable", "not available"], ["inconvenient"])
  return yield* supported(
    evaluated,
    ...(yield* indication),
    study_,
    barredBy("PN-1.c9", "R-12")(by(clause, "PN-5.c16")(noMri)),
    oneOfTheList(anotherOption, "PN-5.c1", "PN-5.c2", "PN-5.c3", "PN-5.c4", "R-64")
  )
})
