/**
 * Laws of what no reviewer decides: where the text has an answer of its own, the request is not sent to a person.
 */
import { allOf, anyOf, type Criterion, is, not } from "../../src/language/criterion.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { study } from "../../src/request/service.ts"
import { contrastSafety } from "../../src/request/work-up.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

/** A reviewer decides, for requests where something holds, only if something else does. */
interface NoReview extends Pick<OnlyWhere, "id" | "says" | "scope" | "clauses" | "readings"> {
  readonly cases: ReadonlyArray<readonly [ReadonlyArray<IndicationTag>, where: Criterion, then: Criterion]>
}

const withContrastOrAllergy = anyOf(is(study.contrast, "with"), is(contrastSafety.iodinated, "allergy"))
const notEarly = allOf(scope.emgDone, not(scope.emgNormalAndEarly))

const noReviews: ReadonlyArray<NoReview> = [
  {
    id: "no-review-of-a-ct-while-mri-is-possible",
    says: "A CT of a nerve goes to a reviewer only where MRI is contraindicated, or cannot be had.",
    scope: "PN-2, CT, after an EMG/NCV that is not both normal and early; rows without EMG/NCV in any case.",
    clauses: ["PN-1.c9"],
    readings: ["R-17", "R-24"],
    cases: [
      [scope.pn2WithEmg, allOf(scope.anyCt, notEarly), scope.noMri],
      [["FemoralNeuropathy", "MeralgiaParesthetica"], scope.anyCt, scope.noMri]
    ]
  },
  {
    id: "no-review-of-a-pelvis-ct-in-another-form",
    says: "A CT of the pelvis goes to a reviewer only with contrast as the row lists it, an allergy apart.",
    scope: "Sciatic nerve after an EMG/NCV that is not both normal and early; meralgia.",
    clauses: ["PN-2.c16", "PN-2.c25"],
    readings: ["R-17", "R-40"],
    cases: [
      [["SciaticNeuropathy"], allOf(scope.orders("CT", ["pelvis"]), notEarly), withContrastOrAllergy],
      [["MeralgiaParesthetica"], scope.orders("CT", ["pelvis"]), withContrastOrAllergy]
    ]
  },
  {
    id: "no-review-of-a-lumbar-spine-in-another-form",
    says: "In crossover syndromes MRI of the lumbar spine goes to a reviewer only without and with contrast.",
    scope: "PN-3, MRI of the lumbar spine, after an EMG/NCV that is not both normal and early.",
    clauses: ["PN-3.c3"],
    readings: ["R-18", "R-40"],
    cases: [
      [
        ["CrossoverSyndrome"],
        allOf(scope.orders("MRI", ["lumbar spine"]), notEarly),
        is(study.contrast, "without and with")
      ]
    ]
  },
  {
    id: "no-review-of-a-follow-up-without-a-ground",
    says: "A tumor elsewhere goes to a reviewer only at first, on something new, or after surgery on one of two grounds.",
    scope: "PN-9, any study but neurography, the patient evaluated.",
    clauses: ["PN-9.c6", "PN-9.c7", "PN-9.c8"],
    readings: ["R-39"],
    cases: [
      [["OtherNerveSheathTumor"], allOf(scope.notNeurography, scope.evaluatedAndExamined), scope.tumorElsewhereImaged]
    ]
  }
]

export const noReviewLaws: ReadonlyArray<OnlyWhere> = noReviews.map(({ cases, ...stated }) => ({
  ...stated,
  _tag: "OnlyWhere",
  outcomes: ["ClinicalReview"],
  cases: cases.map(([tags, where, then]) => ({ tags, where, then }))
}))
