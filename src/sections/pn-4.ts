/** PN-4 · Brachial plexus. */
import { Effect } from "effect"
import { armSegments, type Region } from "../../spec/studies.ts"
import type { Chart, FactMissing } from "../language/chart.ts"
import {
  allOf,
  anyOf,
  barredBy,
  by,
  type Criterion,
  granted,
  is,
  lacking,
  leftToJudgment,
  meets,
  named,
  not
} from "../language/criterion.ts"
import type { ChoiceFact } from "../language/fact.ts"
import { notListed, referred, type Section, supported, unsupported } from "../language/ruling.ts"
import { answered, holds } from "../language/weigh.ts"
import { alternativeOrdered, reading } from "../request/derived.ts"
import { brachial } from "../request/indications/plexus.ts"
import { anyStudy, ct, mri, ordered } from "../request/order.ts"
import { study } from "../request/service.ts"
import { mri as mriOfPatient } from "../request/work-up.ts"
import { affectedSideOnly, emgFirst, evaluated, mriRuledOut, oneOfTheList } from "./pn-1.ts"

const places: ReadonlyArray<Region> = [...armSegments, "chest", "neck"]
const plexusMri = mri(places, "without", "without and with")
const plexusCt = ct(places)
const anotherPlexusMri = alternativeOrdered("brachial-mri", "any region", plexusMri)
const anotherPlexusCt = alternativeOrdered("brachial-ct", "any region", plexusCt)

/** PET comes after MRI, where MRI can be done; then the oncology guideline decides. */
export const plexusPet = (
  mriDone: ChoiceFact<boolean>,
  order: "PN-4.c17" | "PN-5.c15",
  pointer: "PN-4.c19" | "PN-5.c17"
): Section =>
  Effect.gen(function* () {
    if (yield* answered(mriDone)) return referred("ONC-1.4", pointer, "R-26")
    if (yield* answered(mriOfPatient.feasibility, "contraindicated", "unable", "not available")) {
      return referred("ONC-1.4", pointer, "R-26", "R-60")
    }
    return unsupported("order-of-tests", "MRI of the plexus comes before PET", order, "R-26", "R-60")
  })

/** The indications of the list, each with what it asks for; EMG/NCV is not asked for in malignant infiltration only. */
const indication: Effect.Effect<ReadonlyArray<Criterion>, FactMissing, Chart> = Effect.gen(function* () {
  const emg = emgFirst("PN-4.c2")
  if (yield* answered(brachial.cause, "malignant infiltration")) return [granted("PN-4.c4", "PN-4.c5", "R-21")]
  if (yield* answered(brachial.cause, "radiation plexitis")) {
    return [by("R-21")(emg), by("PN-4.c6", "R-21")(is(brachial.excludesInfiltration))]
  }
  if (yield* answered(brachial.cause, "brachial plexitis")) return [emg, granted("PN-4.c7")]
  if (yield* answered(brachial.cause, "traumatic injury")) return [emg, granted("PN-4.c11")]
  if (yield* answered(brachial.cause, "neurogenic thoracic outlet syndrome")) {
    const trial = (yield* holds(reading("R-25", "three-months"))) ? "conservativeTrialLong" : "conservativeTrial"
    return [
      emg,
      by("PN-4.c13", "R-25")(is(brachial.conservativeTrial, "failed")),
      by("PN-4.c13", "R-25")(meets(brachial.trialMonths, trial)),
      by("PN-4.c13", "R-25")(is(brachial.surgeryConsidered))
    ]
  }
  if (yield* answered(brachial.cause, "preoperative study")) {
    return [
      emg,
      by("PN-4.c15", "R-49")(is(brachial.surgeryConsidered)),
      by("PN-4.c15")(is(brachial.surgeryNeedsPlexus))
    ]
  }
  return [emg, by("PN-4.c1")(named("an indication that the policy lists", not(is(brachial.cause, "another cause"))))]
})

/** The neck only if the upper trunk is involved. */
const neckOnlyIfUpperTrunk = barredBy("PN-4.c3")(
  named(
    "a neck study only if the upper trunk is involved",
    anyOf(
      allOf(not(is(study.region, "neck")), reading("R-22", "neck-only")),
      by("PN-4.c3", "R-22")(is(brachial.upperTrunk))
    )
  )
)

/** Chest and neck show both sides; an arm study shows one. */
const sideOfTheArm = lacking(
  "not-listed",
  named(
    "an arm study only of an affected side",
    anyOf(not(is(study.region, ...armSegments)), affectedSideOnly(brachial.affectedSide, "PN-4.c16"))
  ),
  "the affected side"
)

export const brachialPlexus: Section = Effect.gen(function* () {
  if (yield* answered(brachial.cause, "vascular thoracic outlet syndrome"))
    return referred("CH-31", "PN-4.c14", "R-25", "R-73")
  if (yield* holds(ordered(anyStudy("PET"), anyStudy("PET/CT")))) {
    return yield* plexusPet(brachial.plexusMriDone, "PN-4.c17", "PN-4.c19")
  }
  if (yield* holds(ordered(plexusMri))) {
    return yield* supported(
      evaluated,
      ...(yield* indication),
      neckOnlyIfUpperTrunk,
      sideOfTheArm,
      oneOfTheList(anotherPlexusMri, "PN-4.c1", "R-66"),
      granted("PN-4.c1")
    )
  }
  if (yield* holds(ordered(mri("cervical spine")))) return yield* cervicalSpine
  if (yield* holds(ordered(plexusCt))) {
    return yield* supported(
      evaluated,
      ...(yield* indication),
      neckOnlyIfUpperTrunk,
      sideOfTheArm,
      oneOfTheList(anotherPlexusCt, "PN-4.c18", "R-66"),
      barredBy("PN-1.c9", "R-12")(by("PN-4.c18")(mriRuledOut(["contraindicated", "unable"], ["not available"]))),
      by(
        "PN-4.c18",
        "R-24"
      )(
        named(
          "CT without or with contrast",
          anyOf(is(study.contrast, "without", "with"), leftToJudgment(is(study.contrast, "without and with")))
        )
      )
    )
  }
  return notListed([plexusMri, plexusCt], "PN-4.c1", "PN-4.c18", "R-48")
})

/** Cervical spine MRI: plain for trauma; for radiculopathy the spine guideline decides. */
const cervicalSpine: Section = Effect.gen(function* () {
  const plain = mri("cervical spine", "without")
  const trauma = yield* answered(brachial.cause, "traumatic injury")
  if (trauma && (yield* holds(ordered(plain)))) {
    const emg = (yield* holds(reading("R-27", "inherited"))) ? [emgFirst("PN-4.c2", "R-27")] : []
    return yield* supported(evaluated, ...emg, granted("PN-4.c12", "R-27", "R-53"))
  }
  if (yield* answered(brachial.radiculopathy)) return referred("SP-3", "PN-4.c9", "PN-4.c10", "R-27", "R-53")
  return notListed(trauma ? [plain, plexusMri] : [plexusMri], "PN-4.c1", "PN-4.c12")
})
