/**
 * Laws of PN-6.3, Gaucher disease: how long after the same study a repeat comes and for whom, who can have bone density
 * measured, and MRI of a painful bone.
 */
import { allOf, anyOf, is, meets, not } from "../../src/language/criterion.ts"
import { gaucher } from "../../src/request/indications/neuromuscular.ts"
import { previous, study } from "../../src/request/service.ts"
import { patient } from "../../src/request/work-up.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

/** At least a year after the same study, while treated or followed. */
const yearlyWhileFollowed = allOf(meets(previous.monthsAgo, "gaucherRepeat"), scope.followed)
const marrowAndAbdomen = scope.orders("MRI", ["lumbar spine", "thigh", "abdomen"], ["without"])

export const marrowAndAbdomenFirst: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "gaucher-first-at-the-initial-diagnosis",
  says: "A first MRI of spine, femurs or abdomen in Gaucher disease is met only as part of the initial diagnosis.",
  scope: "PN-6.3, plain MRI, no such study on file.",
  clauses: ["PN-6.3.c7", "PN-6.3.c9"],
  readings: ["R-33"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["GaucherDisease"],
      where: allOf(marrowAndAbdomen, is(previous.result, "none")),
      then: is(gaucher.initialDiagnosis)
    }
  ]
}

export const marrowAndAbdomenRepeat: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "gaucher-repeat-yearly-while-followed",
  says: "A repeat MRI of spine, femurs or abdomen in Gaucher disease needs a year, and treatment or surveillance.",
  scope: "PN-6.3, plain MRI, the same study on file or not ruled out.",
  clauses: ["PN-6.3.c8", "PN-6.3.c10"],
  readings: ["R-33", "R-65"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: ["GaucherDisease"], where: allOf(marrowAndAbdomen, scope.repeated), then: yearlyWhileFollowed }]
}

export const chestRepeat: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "gaucher-chest-repeat-needs-involvement",
  says: "A repeat CT of the chest in Gaucher disease needs a year, treatment or surveillance, and a finding.",
  scope: "PN-6.3, CT of the chest without new or worsening symptoms.",
  clauses: ["PN-6.3.c11", "PN-6.3.c12"],
  readings: ["R-33", "R-55"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["GaucherDisease"],
      where: allOf(scope.orders("CT", ["chest"]), not(is(gaucher.pulmonarySymptoms, "new or worsening"))),
      then: allOf(scope.repeated, yearlyWhileFollowed, is(gaucher.pulmonaryInvolvement))
    }
  ]
}

const densitometry = scope.orders("DXA")

export const boneDensity: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "dxa-for-gaucher-disease-only",
  says: "DXA is met only in Gaucher disease, from six years of age, every two years, by an expert institution.",
  scope: "All sections.",
  clauses: ["PN-6.3.c13", "PN-6.3.c14"],
  readings: ["R-33", "R-47"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["GaucherDisease"],
      where: densitometry,
      then: allOf(
        is(gaucher.pediatricDxaExpertise),
        meets(patient.age, "dxaAge"),
        anyOf(not(scope.repeated), meets(previous.monthsAgo, "dxaRepeat"))
      )
    },
    { tags: scope.except("GaucherDisease"), where: densitometry }
  ]
}

export const densityReviewed: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "dxa-reviewed-in-adults-only",
  says: "DXA goes to a reviewer only for an adult whose institution lacks expertise in children.",
  scope: "PN-6.3, DXA.",
  clauses: ["PN-6.3.c13"],
  readings: ["R-33"],
  outcomes: ["ClinicalReview"],
  cases: [
    {
      tags: ["GaucherDisease"],
      where: densitometry,
      then: allOf(meets(patient.age, "adultAge"), not(is(gaucher.pediatricDxaExpertise)))
    }
  ]
}

export const boneMri: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "gaucher-bone-mri-after-radiograph",
  says: "MRI without and with contrast in Gaucher disease needs a painful area and a radiograph that leaves it open.",
  scope: "PN-6.3.",
  clauses: ["PN-6.3.c16", "PN-6.3.c17"],
  readings: ["R-33"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: ["GaucherDisease"], where: scope.orders("MRI", [], ["without and with"]), then: scope.painfulBone }]
}

export const boneRadiograph: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "radiograph-for-a-painful-bone-only",
  says: "A radiograph is met only for acute pain of the bone imaged, in Gaucher disease.",
  scope: "All sections.",
  clauses: ["PN-6.3.c16"],
  readings: ["R-04"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["GaucherDisease"],
      where: is(study.modality, "radiograph"),
      then: is(gaucher.bonePain, "acute, in the area imaged")
    },
    { tags: scope.except("GaucherDisease"), where: is(study.modality, "radiograph") }
  ]
}

export const gaucherLaws = [
  marrowAndAbdomenFirst,
  marrowAndAbdomenRepeat,
  chestRepeat,
  boneDensity,
  densityReviewed,
  boneMri,
  boneRadiograph
] as const
