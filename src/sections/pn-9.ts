/** PN-9 · Peripheral nerve sheath tumors. No EMG/NCV, and CT without an MRI condition. */
import { Effect } from "effect"
import {
  allOf,
  anyOf,
  barredBy,
  by,
  type Citation,
  granted,
  is,
  leftToJudgment,
  named,
  not
} from "../language/criterion.ts"
import { noting, notListed, referred, type Section, type StudySpec, supported } from "../language/ruling.ts"
import { answered, holds } from "../language/weigh.ts"
import { otherTumor, paraspinal, vestibular } from "../request/indications/nerve-sheath.ts"
import { ct, mri, ordered } from "../request/order.ts"
import { study } from "../request/service.ts"
import { evaluated } from "./pn-1.ts"
import { spine } from "./pn-8.ts"

type Tumor = typeof vestibular
const staging = [ct("chest", "with"), ct("abdomen", "with")]

const suspected = (facts: Tumor, ...cites: ReadonlyArray<Citation>) =>
  by(...cites, "R-39")(is(facts.diagnosis, "suspected", "established"))

/** Follow-up is not needed unless something is new, or after surgery on one of two grounds. */
const followUp = (facts: Tumor) =>
  barredBy("PN-9.c6")(
    by("R-39")(
      named(
        "new symptoms or findings, or a postoperative study with the surgeon or after incomplete removal",
        anyOf(
          by("PN-9.c7")(is(facts.newSymptomsOrFindings)),
          by("PN-9.c8")(
            allOf(is(facts.postoperative), anyOf(is(facts.surgeonRequests), is(facts.baselineAfterIncompleteRemoval)))
          )
        )
      )
    )
  )

/** The listed study on suspicion, then only as follow-up is needed; CT of chest and abdomen for malignant change. */
const listedTumor = (facts: Tumor, listed: StudySpec, grant: Citation): Section =>
  Effect.gen(function* () {
    if (yield* holds(ordered(listed))) {
      return (yield* answered(facts.phase, "initial"))
        ? yield* supported(evaluated, suspected(facts, "PN-9.c2", grant))
        : yield* supported(evaluated, suspected(facts, "PN-9.c2", "R-72"), followUp(facts))
    }
    if (yield* holds(ordered(...staging))) {
      return yield* supported(
        evaluated,
        suspected(facts, "PN-9.c2", "R-72"),
        by("PN-9.c9", "R-12", "R-39")(is(facts.malignantTransformation, "known", "suspected"))
      )
    }
    return notListed([listed, ...staging], grant, "PN-9.c9")
  })

export const vestibularSchwannoma: Section = noting(
  "The head guideline HD-33.1 also speaks on vestibular schwannoma.",
  "PN-9.c4",
  "R-39"
)(listedTumor(vestibular, mri("brain", "without and with"), "PN-9.c3"))

export const paraspinalNeurofibroma: Section = listedTumor(paraspinal, mri(spine, "without and with"), "PN-9.c5")

/** A tumor elsewhere: the list of studies is open-ended, so a person decides. */
export const otherNerveSheathTumor: Section = Effect.gen(function* () {
  const malignant = named(
    "CT of the chest or abdomen, with contrast, for malignant transformation that is known or suspected",
    allOf(ordered(...staging), is(otherTumor.malignantTransformation, "known", "suspected"))
  )
  if (yield* holds(malignant))
    return yield* supported(evaluated, suspected(otherTumor, "PN-9.c2", "R-72"), granted("PN-9.c9", "R-12", "R-39"))
  if (yield* holds(not(is(study.modality, "DXA")))) {
    const open = by(
      "PN-9.c2",
      "R-39"
    )(named("a tumor elsewhere, for which the policy names no study", leftToJudgment()))
    return (yield* answered(otherTumor.phase, "initial"))
      ? yield* supported(evaluated, suspected(otherTumor, "PN-9.c2"), open)
      : yield* supported(evaluated, suspected(otherTumor, "PN-9.c2", "R-72"), followUp(otherTumor), open)
  }
  return notListed(staging, "PN-9.c2", "PN-9.c9")
})

/** Surveillance in neurofibromatosis without a suspected tumor. */
export const neurofibromatosisSurveillance: Section = Effect.succeed(referred("PEDONC-2.3", "PN-9.c10", "R-39"))
