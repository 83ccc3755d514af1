/** PN-2 · Focal neuropathy: the table's eight rows, in its order. */
import { Effect } from "effect"
import { legSegments, type Region } from "../../spec/studies.ts"
import {
  allOf,
  anyOf,
  barredBy,
  by,
  type Citation,
  type Criterion,
  granted,
  is,
  lacking,
  named
} from "../language/criterion.ts"
import { notListed, referred, type Section, supported } from "../language/ruling.ts"
import { answered, holds } from "../language/weigh.ts"
import { alternativeOrdered } from "../request/derived.ts"
import { carpalTunnel, meralgia, peroneal, radial, ulnar } from "../request/indications/focal.ts"
import { ct, mri, ordered, ultrasoundOf } from "../request/order.ts"
import { study } from "../request/service.ts"
import { contrastSafety, ultrasound } from "../request/work-up.ts"
import {
  affectedSideOnly,
  afterEmg,
  ctOnlyByJudgment,
  emgFirst,
  emgShowed,
  evaluated,
  mriContraindicated,
  oneOfTheList,
  ultrasoundPreferred
} from "./pn-1.ts"

const arm: ReadonlyArray<Region> = ["upper arm", "elbow", "forearm", "wrist", "hand"]
const leg: ReadonlyArray<Region> = ["knee", ...legSegments, "ankle"]
const lateralThigh: ReadonlyArray<Region> = ["pelvis", "hip", "thigh"]

// ── carpal tunnel syndrome ──────────────────────────────────────────────────────────────────────────────────────────
const wrist = [ultrasoundOf("wrist"), mri("wrist", "without")]
const anotherWristStudy = alternativeOrdered("carpal-tunnel", "same region", ...wrist)

export const carpalTunnelSyndrome: Section = Effect.gen(function* () {
  if (yield* answered(study.region, "cervical spine")) return referred("SP-3", "PN-2.c5", "R-14")
  if (yield* holds(ordered(...wrist))) {
    return yield* supported(
      evaluated,
      emgFirst("PN-2.c2"),
      affectedSideOnly(carpalTunnel.affectedSide, "PN-2.c3"),
      oneOfTheList(anotherWristStudy, "PN-2.c3", "R-64"),
      by("PN-2.c3", "R-14", "R-49")(is(carpalTunnel.surgeryConsidered)),
      by("PN-2.c3", "R-14")(emgShowed("equivocal")),
      by("PN-2.c3", "R-14")(is(carpalTunnel.clinicallyUncertain))
    )
  }
  if (yield* holds(ordered(ct("wrist")))) {
    return yield* supported(
      evaluated,
      emgFirst("PN-2.c2"),
      affectedSideOnly(carpalTunnel.affectedSide, "PN-2.c3"),
      ctOnlyByJudgment
    )
  }
  return notListed(wrist, "PN-2.c3")
})

/** Any other question about the wrist. */
export const otherWristQuestion: Section = Effect.succeed(referred("MS-21", "PN-2.c4", "R-14"))

// ── ulnar neuropathy ────────────────────────────────────────────────────────────────────────────────────────────────
const ulnarMri = mri(["elbow", "upper arm", "forearm"], "without")
const anotherUlnarMri = alternativeOrdered("ulnar-mri", "any region", ulnarMri)

const complexAndUncertain = named(
  "a complex case, still uncertain after EMG/NCV and ultrasound",
  allOf(
    is(ulnar.complex),
    afterEmg(is(ulnar.uncertainAfterTests)),
    is(ultrasound.result, "diagnostic", "equivocal", "non-diagnostic")
  )
)

export const ulnarNeuropathy: Section = Effect.gen(function* () {
  const gates = [evaluated, emgFirst("PN-2.c6"), affectedSideOnly(ulnar.affectedSide, "PN-2.c7", "PN-2.c8", "PN-2.c9")]
  if (yield* holds(ordered(ultrasoundOf(arm)))) {
    return yield* supported(
      ...gates,
      by("PN-2.c7")(is(ulnar.clinicallyUncertain)),
      by("PN-2.c7")(emgShowed("equivocal", "non-diagnostic"))
    )
  }
  if (yield* holds(ordered(ulnarMri))) {
    return yield* supported(
      ...gates,
      oneOfTheList(anotherUlnarMri, "R-66", "PN-2.c8", "PN-2.c9"),
      by("R-15")(anyOf(by("PN-2.c8", "R-49")(is(ulnar.surgeryConsidered)), by("PN-2.c9")(complexAndUncertain)))
    )
  }
  if (yield* holds(ordered(ct(["elbow", "upper arm", "forearm"])))) return yield* supported(...gates, ctOnlyByJudgment)
  return notListed([ultrasoundOf(arm), ulnarMri], "PN-2.c7", "PN-2.c8", "PN-2.c9")
})

// ── radial neuropathy ───────────────────────────────────────────────────────────────────────────────────────────────
const radialPlain = mri(["upper arm", "forearm"], "without")
const radialContrast = mri(["upper arm", "forearm"], "without and with")
const anotherRadialPlain = alternativeOrdered("radial-plain", "any region", radialPlain)
const anotherRadialContrast = alternativeOrdered("radial-contrast", "any region", radialContrast)

export const radialNeuropathy: Section = Effect.gen(function* () {
  const gates = [evaluated, emgFirst("PN-2.c10"), affectedSideOnly(radial.affectedSide, "PN-2.c11", "PN-2.c12")]
  if (yield* holds(ordered(radialPlain))) {
    return yield* supported(
      ...gates,
      oneOfTheList(anotherRadialPlain, "R-66", "PN-2.c11"),
      by("PN-2.c11")(is(radial.severe)),
      by("PN-2.c11")(is(radial.surgeryConsidered))
    )
  }
  if (yield* holds(ordered(radialContrast))) {
    return yield* supported(
      ...gates,
      oneOfTheList(anotherRadialContrast, "R-66", "PN-2.c12"),
      by("PN-2.c12")(is(radial.tumorSuspected))
    )
  }
  if (yield* holds(ordered(ultrasoundOf(arm)))) return yield* supported(...gates, ultrasoundPreferred)
  if (yield* holds(ordered(ct(["upper arm", "forearm"])))) return yield* supported(...gates, ctOnlyByJudgment)
  return notListed([radialPlain, radialContrast], "PN-2.c11", "PN-2.c12")
})

// ── sciatic, femoral, meralgia paresthetica: the pelvis ─────────────────────────────────────────────────────────────
const pelvis = mri("pelvis", "without")
const iodineAllergy = by("R-16")(named("an allergy to iodinated contrast", is(contrastSafety.iodinated, "allergy")))
/** CT of the pelvis without contrast: only with both an allergy and a bar to MRI. */
const onlyExceptionally = (bar: Citation, exception: Citation): ReadonlyArray<Criterion> => [
  lacking("not-indicated", barredBy(bar)(by(exception)(iodineAllergy))),
  lacking("not-indicated", barredBy(bar)(by(exception)(mriContraindicated)))
]
/** CT of the pelvis with contrast: neither granted nor barred, once MRI is contraindicated. */
const contrastCtByJudgment = by("R-16")(ctOnlyByJudgment)

export const sciaticNeuropathy: Section = Effect.gen(function* () {
  const gates = [evaluated, emgFirst("PN-2.c15")]
  if (yield* holds(ordered(pelvis))) return yield* supported(...gates, granted("PN-2.c16"))
  if (yield* holds(ordered(ct("pelvis", "without")))) {
    return yield* supported(...gates, ...onlyExceptionally("PN-2.c17", "PN-2.c18"))
  }
  if (yield* holds(ordered(ct("pelvis", "with")))) return yield* supported(...gates, contrastCtByJudgment)
  return notListed([pelvis], "PN-2.c16")
})

export const femoralNeuropathy: Section = Effect.gen(function* () {
  if (yield* holds(ordered(pelvis))) return yield* supported(evaluated, granted("PN-2.c20", "PN-2.c21"))
  if (yield* holds(ordered(ct("pelvis")))) return yield* supported(evaluated, ctOnlyByJudgment)
  return notListed([pelvis], "PN-2.c21")
})

/** EMG/NCV is not asked for. */
export const meralgiaParesthetica: Section = Effect.gen(function* () {
  const noEmg = granted("PN-2.c23", "PN-2.c29")
  const reason = named(
    "an operation is considered, or the diagnosis is uncertain",
    anyOf(by("PN-2.c24", "R-49")(is(meralgia.surgeryConsidered)), by("PN-2.c25")(is(meralgia.diagnosisUncertain)))
  )
  if (yield* holds(ordered(pelvis))) return yield* supported(evaluated, noEmg, reason)
  if (yield* holds(ordered(ct("pelvis", "without")))) {
    return yield* supported(evaluated, noEmg, reason, ...onlyExceptionally("PN-2.c26", "PN-2.c27"))
  }
  if (yield* holds(ordered(ct("pelvis", "with"))))
    return yield* supported(evaluated, noEmg, reason, contrastCtByJudgment)
  if (yield* holds(ordered(ultrasoundOf(lateralThigh)))) return yield* supported(evaluated, noEmg, ultrasoundPreferred)
  return notListed([pelvis], "PN-2.c24", "PN-2.c25")
})

// ── peroneal neuropathy and tarsal tunnel syndrome ──────────────────────────────────────────────────────────────────
const peronealMri = mri(["knee", ...legSegments], "without")
const anotherPeronealMri = alternativeOrdered("peroneal-mri", "any region", peronealMri)

export const peronealNeuropathy: Section = Effect.gen(function* () {
  const gates = [evaluated, emgFirst("PN-2.c30"), affectedSideOnly(peroneal.affectedSide, "PN-2.c31")]
  if (yield* holds(ordered(peronealMri))) {
    return yield* supported(
      ...gates,
      oneOfTheList(anotherPeronealMri, "R-66", "PN-2.c31"),
      by("PN-2.c31")(is(peroneal.severe)),
      by("PN-2.c31")(is(peroneal.surgeryConsidered))
    )
  }
  if (yield* holds(ordered(ultrasoundOf(leg)))) return yield* supported(...gates, ultrasoundPreferred)
  if (yield* holds(ordered(ct(["knee", ...legSegments])))) return yield* supported(...gates, ctOnlyByJudgment)
  return notListed([peronealMri], "PN-2.c31")
})

/** The EMG/NCV column does not apply, and nothing is decided here. */
export const tarsalTunnelSyndrome: Section = Effect.succeed(referred("MS-27", "PN-2.c32", "PN-2.c33", "R-11"))
