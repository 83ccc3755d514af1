/**
 * Laws of the grounds that lie in the evaluation: a refusal rests on it exactly where there was none, and what goes to a
 * reviewer names the neurological examination exactly where it was left out.
 */
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import { allOf, anyOf, type Criterion, is, not } from "../../src/language/criterion.ts"
import { evaluation } from "../../src/request/work-up.ts"
import type { Says } from "./law.ts"
import { reviewNames } from "./names.ts"
import * as scope from "./scopes.ts"

const ultrasound = scope.orders("ultrasound")
const otherStudies = allOf(scope.advanced, not(ultrasound))

/** What a refusal cites where no criteria are weighed: not listed, not indicated, investigational, MRI before PET. */
const unweighed = ["R-40", "PN-8.2.c2", "PN-8.3.c8", "PN-6.3.c18", "PN-4.c17", "PN-5.c15", "PN-7.c1"] as const
const isWeighed = ({ cites, outcome }: Leaf): boolean =>
  outcome === "CriteriaNotMet" && !unweighed.some((one) => cites.includes(one))
const restsOnTheEvaluation = ({ cites, kind }: Leaf): boolean =>
  kind === "prerequisite" && (["PN-1.c1", "PN-1.c3", "R-05"] as const).every((one) => cites.includes(one))

export const refusedForTheEvaluation: Says = {
  _tag: "Says",
  id: "refused-for-want-of-an-evaluation-first",
  says: "Without an evaluation every refusal of a study that the text lists rests on that, and with one no refusal does.",
  scope: "Advanced imaging; what is not listed, not indicated, investigational or before its turn is refused for that.",
  clauses: ["PN-1.c1", "PN-1.c3"],
  readings: ["R-05", "R-50"],
  cases: [
    {
      tags: scope.everywhere,
      where: allOf(otherStudies, not(scope.evaluated)),
      of: (leaf) => !isWeighed(leaf) || (restsOnTheEvaluation(leaf) && !leaf.cites.includes("R-04"))
    },
    {
      tags: scope.everywhere,
      where: scope.evaluated,
      of: ({ cites, outcome }) => outcome !== "CriteriaNotMet" || !cites.includes("PN-1.c1")
    }
  ]
}

export const ultrasoundRefusedForTheEvaluation: Says = {
  _tag: "Says",
  id: "ultrasound-refused-for-want-of-an-evaluation-too",
  says: "An ultrasound study that is refused for want of an evaluation rests on ultrasound's being no exception.",
  scope: "Ultrasound that the text lists, or of a tumor elsewhere, without an evaluation.",
  clauses: ["PN-1.c1"],
  readings: ["R-04", "R-05"],
  cases: [
    {
      tags: scope.everywhere,
      where: allOf(ultrasound, not(scope.evaluated)),
      of: (leaf) => !isWeighed(leaf) || (restsOnTheEvaluation(leaf) && leaf.cites.includes("R-04"))
    }
  ]
}

const leftOut = allOf(is(evaluation.contact, "in person"), is(evaluation.neurologicalExamination, "not done"))
const examinationNamed = (where: Criterion) => [
  ...reviewNames({ tags: scope.except("ALS"), where }, ["PN-1.c2", "R-06", "PN-1.c1"], leftOut),
  ...reviewNames(
    { tags: ["ALS"], where },
    ["PN-1.c2", "R-06", "PN-1.c1"],
    allOf(leftOut, anyOf(scope.neurography, not(scope.establishedAls)))
  )
]

export const examinationLeftOpen: Says = {
  _tag: "Says",
  id: "review-names-an-examination-left-out",
  says: "What goes to a reviewer names the neurological examination exactly where one in person was left out.",
  scope: "Advanced imaging but ultrasound; in established ALS the examination is never named.",
  clauses: ["PN-1.c2", "PN-8.1.c1"],
  readings: ["R-06"],
  cases: examinationNamed(otherStudies)
}

export const examinationLeftOpenForUltrasound: Says = {
  _tag: "Says",
  id: "review-of-ultrasound-names-an-examination-left-out",
  says: "Ultrasound that goes to a reviewer names the neurological examination exactly where one in person was left out.",
  scope: "Ultrasound under every indication.",
  clauses: ["PN-1.c2"],
  readings: ["R-04", "R-06"],
  cases: examinationNamed(ultrasound)
}

export const evaluationGroundsLaws = [
  refusedForTheEvaluation,
  ultrasoundRefusedForTheEvaluation,
  examinationLeftOpen,
  examinationLeftOpenForUltrasound
] as const
