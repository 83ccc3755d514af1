/**
 * Laws of the grounds under readings that a plan may choose in place of the register's: what a determination rests on there,
 * and what else it comes to.
 */
import { armSegments, legSegments } from "../../spec/studies.ts"
import { allOf, anyOf, is, meets, not } from "../../src/language/criterion.ts"
import { otherNerve } from "../../src/request/indications/focal.ts"
import { myopathy } from "../../src/request/indications/neuromuscular.ts"
import { previous, study } from "../../src/request/service.ts"
import { step, stepOpen } from "./cites-emg.ts"
import type { OnlyWhere, Says } from "./law.ts"
import { reviewNames } from "./names.ts"
import { reading } from "./other-readings.ts"
import * as scope from "./scopes.ts"

// ── ultrasound without an evaluation ────────────────────────────────────────────────────────────────────────────────
export const ultrasoundFreeNamed: Says = {
  _tag: "Says",
  id: "other-reading-ultrasound-free-rests-on-no-evaluation",
  says: "Where a plan lets ultrasound come without an evaluation, nothing but what is met rests on the evaluation.",
  scope: "Ultrasound under every indication, with reading R-04 set to ultrasound-free.",
  clauses: ["PN-1.c1", "PN-1.c2"],
  readings: ["R-04"],
  profile: reading("R-04", "ultrasound-free"),
  cases: [
    {
      tags: scope.everywhere,
      where: scope.orders("ultrasound"),
      of: ({ cites, outcome }) => outcome === "CriteriaMet" || !cites.includes("PN-1.c1")
    }
  ]
}

// ── a superficial nerve ─────────────────────────────────────────────────────────────────────────────────────────────
const superficialOnly = allOf(is(otherNerve.course, "superficial"), not(is(otherNerve.surgicalPlanning)))

export const preferenceNamed: Says = {
  _tag: "Says",
  id: "other-reading-superficial-nerve-names-the-preference",
  says: "Where a plan has MRI of a superficial nerve reviewed, every review of MRI rests on what is preferred.",
  scope: "A nerve without a row, MRI, with reading R-13 set to review; of a deep nerve also on what MRI is for.",
  clauses: ["PN-1.c7", "PN-1.c8"],
  readings: ["R-13"],
  profile: reading("R-13", "review"),
  cases: [
    {
      tags: ["OtherPeripheralNerve"],
      where: scope.orders("MRI"),
      of: ({ cites, outcome }) => outcome !== "ClinicalReview" || cites.includes("PN-1.c7")
    },
    ...reviewNames(
      { tags: ["OtherPeripheralNerve"], where: scope.orders("MRI") },
      ["PN-1.c8", "R-13"],
      not(superficialOnly)
    )
  ]
}

// ── one adjunct to the examination ──────────────────────────────────────────────────────────────────────────────────
const adjunct = {
  scope: "PN-6.2, MRI of muscles to evaluate a myopathy, with reading R-32 set to any-adjunct.",
  readings: ["R-32"],
  profile: reading("R-32", "any-adjunct")
} as const
const mriOfMuscles = scope.orders("MRI", [...armSegments, ...legSegments], ["without", "without and with"])

export const adjunctNamed: Says = {
  ...adjunct,
  _tag: "Says",
  id: "other-reading-any-adjunct-names-what-is-open",
  says: "Where a plan takes EMG/NCV or laboratory tests, a review names EMG/NCV only where no laboratory test was done.",
  clauses: ["PN-6.2.c5", "PN-1.c5", "PN-1.c6"],
  cases: step(
    { tags: ["Myopathy"], where: mriOfMuscles, clause: "PN-6.2.c5" },
    allOf(stepOpen, not(is(myopathy.laboratoryTested)))
  )
}

export const adjunctRefused: OnlyWhere = {
  ...adjunct,
  _tag: "OnlyWhere",
  id: "other-reading-any-adjunct-refused-without-both",
  says: "Where a plan takes EMG/NCV or laboratory tests, MRI of muscles is refused for want of both, or of what comes first.",
  clauses: ["PN-6.2.c5"],
  outcomes: ["CriteriaNotMet"],
  cases: [
    {
      tags: ["Myopathy"],
      where: mriOfMuscles,
      then: anyOf(not(scope.evaluated), not(is(myopathy.examined)), allOf(stepOpen, not(is(myopathy.laboratoryTested))))
    }
  ]
}

// ── the spine in PN-6 ───────────────────────────────────────────────────────────────────────────────────────────────
const spineToo = {
  readings: ["R-38"],
  profile: reading("R-38", "muscle-and-storage-too")
} as const
const ofTheSpine = is(study.region, "cervical spine", "thoracic spine", "lumbar spine")

export const onlyTheSpine: Says = {
  ...spineToo,
  _tag: "Says",
  id: "other-reading-last-pointer-reaches-the-spine-only",
  says: "Where a plan extends the last pointer to PN-6, it is named there of the spine and of no other region.",
  scope: "PN-6, with reading R-38 set to muscle-and-storage-too.",
  clauses: ["PN-8.3.c13"],
  cases: [
    {
      tags: [...scope.pn61, ...scope.pn62, "GaucherDisease"],
      where: not(ofTheSpine),
      of: ({ cites }) => !cites.includes("PN-8.3.c13")
    }
  ]
}

const lumbarMarrow = scope.orders("MRI", ["lumbar spine"], ["without"])
const repeatNotDue = allOf(scope.repeated, not(allOf(meets(previous.monthsAgo, "gaucherRepeat"), scope.followed)))
const boneOfTheSpine = allOf(scope.orders("MRI", [], ["without and with"]), ofTheSpine)
const qualifies = anyOf(allOf(lumbarMarrow, not(repeatNotDue)), allOf(boneOfTheSpine, scope.painfulBone))
/** What PN-6.3 decides of the spine by itself: what is no advanced imaging, investigational, or judged by PN-7. */
const apart = is(study.modality, "DXA", "radiograph", "PET", "PET/CT", "MRN")

export const spineInGaucherDisease: Says = {
  ...spineToo,
  _tag: "Says",
  id: "other-reading-spine-in-gaucher-disease-referred",
  says: "Where a plan extends the last pointer to PN-6, the spine is referred in Gaucher disease exactly where it fails.",
  scope: "PN-6.3, every study of the spine but DXA, radiographs, PET and neurography, with R-38 so set.",
  clauses: ["PN-6.3.c8", "PN-6.3.c17", "PN-8.3.c13"],
  cases: [
    {
      tags: ["GaucherDisease"],
      where: allOf(scope.governed, ofTheSpine, not(apart), not(qualifies)),
      of: ({ cites, outcome }) => outcome === "Referred" && cites.includes("PN-8.3.c13")
    },
    {
      tags: ["GaucherDisease"],
      where: allOf(ofTheSpine, anyOf(apart, qualifies)),
      of: ({ cites }) => !cites.includes("PN-8.3.c13")
    }
  ]
}

export const otherGroundsLaws = [
  ultrasoundFreeNamed,
  preferenceNamed,
  adjunctNamed,
  adjunctRefused,
  onlyTheSpine,
  spineInGaucherDisease
] as const
