/** PN-3 · Polyneuropathy: the table's six rows, in its order. EMG/NCV comes first in each. */
import { Effect } from "effect"
import { armSegments, legSegments } from "../../spec/studies.ts"
import { by, is, leftToJudgment, named } from "../language/criterion.ts"
import type { ChoiceFact } from "../language/fact.ts"
import { notListed, referred, type Section, supported } from "../language/ruling.ts"
import { holds } from "../language/weigh.ts"
import { alternativeOrdered } from "../request/derived.ts"
import { aidsCytomegalovirus, cidp, crossover, multifocal } from "../request/indications/poly.ts"
import { mri, ordered } from "../request/order.ts"
import { afterEmg, emgFirst, evaluated, oneOfTheList } from "./pn-1.ts"

// ── peripheral and central nervous system together ──────────────────────────────────────────────────────────────────
const brain = mri("brain", "without and with")
const cord = mri(["cervical spine", "thoracic spine"], "without and with")

/** Each area needs findings that point to it; the cord is the cervical and thoracic spine. */
export const crossoverSyndrome: Section = Effect.gen(function* () {
  const gates = [evaluated, emgFirst("PN-3.c2")]
  if (yield* holds(ordered(brain)))
    return yield* supported(...gates, by("PN-3.c3", "R-18")(is(crossover.brainFindings)))
  if (yield* holds(ordered(cord))) {
    return yield* supported(...gates, by("PN-3.c3", "R-18")(is(crossover.spinalCordFindings)))
  }
  if (yield* holds(ordered(mri("lumbar spine", "without and with")))) {
    return yield* supported(
      ...gates,
      by("PN-3.c3", "R-18")(named("the lumbar spine for findings of the spinal cord", leftToJudgment()))
    )
  }
  return notListed([brain, cord], "PN-3.c3")
})

const lumbar = mri("lumbar spine", "without and with")

/** Suspicion suffices. */
export const aidsCytomegalovirusNeuropathy: Section = Effect.gen(function* () {
  if (yield* holds(ordered(lumbar))) {
    return yield* supported(
      evaluated,
      emgFirst("PN-3.c5"),
      by("PN-3.c6")(is(aidsCytomegalovirus.diagnosis, "suspected", "established"))
    )
  }
  return notListed([lumbar], "PN-3.c6")
})

// ── chronic inflammatory demyelinating polyneuropathy, multifocal motor neuropathy ──────────────────────────────────
/** The diagnosis is open once EMG/NCV has spoken; where it has not, a person decides. */
const uncertainAfterEmg = (fact: ChoiceFact<boolean>) =>
  named("the diagnosis is uncertain after EMG/NCV", afterEmg(is(fact)))

/** What the pointer to PN-4, PN-5 and PN-6.2 speaks of; those sections do not name the disorder. */
const plexusOrMuscle = mri(["neck", "chest", "pelvis", "abdomen", "abdomen and pelvis", ...armSegments, ...legSegments])

export const chronicInflammatoryDemyelinatingPolyneuropathy: Section = Effect.gen(function* () {
  const gates = [evaluated, emgFirst("PN-3.c8")]
  if (yield* holds(ordered(lumbar))) {
    return yield* supported(...gates, by("PN-3.c9", "R-19")(uncertainAfterEmg(cidp.uncertainAfterEmg)))
  }
  if (yield* holds(ordered(plexusOrMuscle))) {
    return yield* supported(
      ...gates,
      by(
        "PN-3.c10",
        "R-19"
      )(named("a study that the row points to, in sections that do not name the disorder", leftToJudgment()))
    )
  }
  return notListed([lumbar], "PN-3.c9")
})

const plexus = mri(["chest", ...armSegments], "without and with")
const anotherPlexusMri = alternativeOrdered("multifocal-mri", "any region", plexus)

export const multifocalMotorNeuropathy: Section = Effect.gen(function* () {
  if (yield* holds(ordered(plexus))) {
    return yield* supported(
      evaluated,
      emgFirst("PN-3.c11"),
      oneOfTheList(anotherPlexusMri, "PN-3.c12", "R-64", "R-66"),
      by("PN-3.c12", "R-19")(uncertainAfterEmg(multifocal.uncertainAfterEmg))
    )
  }
  return notListed([plexus], "PN-3.c12")
})

/** Imaging is of what lies outside the nervous system. */
export const poems: Section = Effect.succeed(referred("ONC-25", "PN-3.c14", "PN-3.c15", "R-20"))

export const paraneoplasticNeuropathy: Section = Effect.succeed(referred("ONC-30.3", "PN-3.c17", "PN-3.c18", "R-20"))
