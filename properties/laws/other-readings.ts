/**
 * Laws of the readings that a plan may choose in place of the register's: what holds under each of them, and nowhere else.
 * The one of the length of a trial stands among the thresholds.
 */
import type { LiveReadingId, ReadingOptionId } from "../../spec/readings.ts"
import { armSegments } from "../../spec/studies.ts"
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import { otherNerve } from "../../src/request/indications/focal.ts"
import { myopathy } from "../../src/request/indications/neuromuscular.ts"
import { brachial, lumbosacral } from "../../src/request/indications/plexus.ts"
import { study } from "../../src/request/service.ts"
import { electrodiagnostics, evaluation } from "../../src/request/work-up.ts"
import type { Idle, OnlyWhere } from "./law.ts"
import { mriOfAbdomenToo, mriOfPelvisToo } from "./pelvis-and-abdomen.ts"
import * as scope from "./scopes.ts"

/** The register's readings but for one. */
export const reading = <Id extends LiveReadingId>(id: Id, option: ReadingOptionId<Id>): Profile => ({
  ...registerProfile,
  name: `${id}: ${option}`,
  readings: { ...registerProfile.readings, [id]: option }
})

export const ultrasoundFree: Idle = {
  _tag: "Idle",
  id: "other-reading-ultrasound-free",
  says: "Where a plan lets ultrasound come without an evaluation, the evaluation never matters for it.",
  scope: "Ultrasound under every indication, with reading R-04 set to ultrasound-free.",
  clauses: ["PN-1.c1"],
  readings: ["R-04"],
  profile: reading("R-04", "ultrasound-free"),
  facts: [evaluation.contact, evaluation.neurologicalExamination],
  of: "outcome",
  cases: [{ tags: scope.everywhere, where: scope.orders("ultrasound") }]
}

export const superficialReviewed: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "other-reading-superficial-nerve-reviewed",
  says: "Where a plan has MRI of a superficial nerve reviewed, it is refused for want of an evaluation only.",
  scope: "A nerve without a row, MRI, with reading R-13 set to review.",
  clauses: ["PN-1.c7"],
  readings: ["R-13"],
  profile: reading("R-13", "review"),
  outcomes: ["CriteriaNotMet"],
  cases: [
    {
      tags: ["OtherPeripheralNerve"],
      where: allOf(scope.orders("MRI"), is(otherNerve.course, "superficial")),
      then: not(scope.evaluated)
    }
  ]
}

export const everyRegionUpper: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "other-reading-upper-trunk-everywhere",
  says: "Where a plan asks for the upper trunk in every region, no study of the plexus is met without it.",
  scope: "PN-4, MRI or CT of neck, chest and arm, with reading R-22 set to every-region.",
  clauses: ["PN-4.c3"],
  readings: ["R-22"],
  profile: reading("R-22", "every-region"),
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["BrachialPlexus"],
      where: allOf(is(study.modality, "MRI", "CT"), is(study.region, "neck", "chest", ...armSegments)),
      then: is(brachial.upperTrunk)
    }
  ]
}

const upper = is(lumbosacral.part, "upper lumbar plexus")

export const inPrintedOrder: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "other-reading-plexus-in-printed-order",
  says: "Where a plan reads the two lists in printed order, the pelvis alone is met for the upper plexus only.",
  scope: "PN-5, CT and MRI, with reading R-23 set to in-printed-order; MRI of the abdomen goes with the pelvis.",
  clauses: ["PN-5.c6"],
  readings: ["R-23"],
  profile: reading("R-23", "in-printed-order"),
  outcomes: ["CriteriaMet"],
  cases: (
    [
      [scope.orders("CT", ["pelvis"]), upper],
      [scope.orders("CT", ["abdomen and pelvis"]), not(upper)],
      [scope.orders("MRI", ["pelvis"]), anyOf(upper, mriOfAbdomenToo)],
      [scope.orders("MRI", ["abdomen"]), allOf(not(upper), mriOfPelvisToo)],
      [scope.orders("MRI", ["abdomen and pelvis"]), not(upper)]
    ] as const
  ).map(([where, then]) => ({ tags: ["LumbosacralPlexus"], where, then }))
}

export const emgNotInherited: Idle = {
  _tag: "Idle",
  id: "other-reading-emg-not-inherited",
  says: "Where a plan does not extend EMG/NCV to the spine, it never matters for plain spine MRI after trauma.",
  scope: "PN-4 cervical, PN-5 lumbar, MRI, with reading R-27 set to not-inherited.",
  clauses: ["PN-4.c12", "PN-5.c11"],
  readings: ["R-27"],
  profile: reading("R-27", "not-inherited"),
  facts: [electrodiagnostics.emgNcv, electrodiagnostics.waivedBy],
  of: "everything",
  cases: [{ tags: scope.plexus, where: scope.orders("MRI", ["cervical spine", "lumbar spine"]) }]
}

export const anyAdjunct: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "other-reading-any-adjunct",
  says: "Where a plan takes EMG/NCV or laboratory tests, muscle MRI is met only with one of them at least.",
  scope: "PN-6.2, evaluation of myopathy, with reading R-32 set to any-adjunct; MR neurography apart.",
  clauses: ["PN-6.2.c5"],
  readings: ["R-32"],
  profile: reading("R-32", "any-adjunct"),
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["Myopathy"],
      where: scope.notNeurography,
      then: allOf(is(myopathy.examined), anyOf(scope.emgDoneOrWaived, is(myopathy.laboratoryTested)))
    }
  ]
}

export const spineOfMuscleToo: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "other-reading-spine-of-muscle-disease-referred",
  says: "Where a plan extends the last pointer to PN-6, no study of the cervical or thoracic spine is refused there.",
  scope: "PN-6, but for painful bones, with reading R-38 set to muscle-and-storage-too.",
  clauses: ["PN-8.3.c13"],
  readings: ["R-38", "R-56"],
  profile: reading("R-38", "muscle-and-storage-too"),
  outcomes: ["CriteriaNotMet", "CriteriaMet", "ClinicalReview"],
  cases: [
    {
      tags: [...scope.pn61, ...scope.pn62],
      where: allOf(scope.ofTheSections, is(study.region, "cervical spine", "thoracic spine"))
    },
    {
      tags: ["GaucherDisease"],
      where: allOf(
        is(study.region, "cervical spine", "thoracic spine"),
        anyOf(scope.anyCt, scope.orders("MRI", [], ["without", "with"]))
      )
    }
  ]
}

export const otherReadingLaws = [
  ultrasoundFree,
  superficialReviewed,
  everyRegionUpper,
  inPrintedOrder,
  emgNotInherited,
  anyAdjunct,
  spineOfMuscleToo
] as const
