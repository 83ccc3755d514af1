/**
 * Laws of the grounds that lie in a section: of several clauses or readings that may speak on a study, a determination names
 * the one that does; and of notes, the one that belongs to the study.
 */
import { regions } from "../../spec/studies.ts"
import { allOf, anyOf, type Criterion, is, not, type UnmetKind } from "../../src/language/criterion.ts"
import { fasciculations, spinalMuscularAtrophy as sma } from "../../src/request/indications/motor-neuron.ts"
import { gaucher } from "../../src/request/indications/neuromuscular.ts"
import { previous, study } from "../../src/request/service.ts"
import { mri } from "../../src/request/work-up.ts"
import type { Says, Statement } from "./law.ts"
import { namedExactly, refusalNames, reviewNames } from "./names.ts"
import * as scope from "./scopes.ts"

// ── a nerve without a row, the brachial plexus ──────────────────────────────────────────────────────────────────────
export const deepOrSurgical: Says = {
  _tag: "Says",
  id: "mri-of-a-deep-nerve-reviewed-as-such",
  says: "MRI of a nerve without a row goes to a reviewer as one of a deep nerve or before surgery, and as nothing else.",
  scope: "PN-1.c8, MRI.",
  clauses: ["PN-1.c7", "PN-1.c8"],
  readings: ["R-13"],
  cases: [
    {
      tags: ["OtherPeripheralNerve"],
      where: scope.orders("MRI"),
      of: ({ cites, outcome }) =>
        outcome !== "ClinicalReview" || (cites.includes("PN-1.c8") && !cites.includes("PN-1.c7"))
    }
  ]
}

export const ctOfThePlexusGraded: Says = {
  _tag: "Says",
  id: "review-of-a-plexus-ct-names-the-grading",
  says: "CT of the brachial plexus that goes to a reviewer names the grading exactly where contrast or MRI calls for it.",
  scope: "PN-4, CT: without and with contrast, or while MRI is not available.",
  clauses: ["PN-4.c18"],
  readings: ["R-24"],
  cases: reviewNames(
    { tags: ["BrachialPlexus"], where: scope.anyCt },
    ["R-24", "PN-4.c18"],
    anyOf(is(study.contrast, "without and with"), is(mri.feasibility, "not available"))
  )
}

// ── repeats ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export const repeatLeftOpen: Says = {
  _tag: "Says",
  id: "review-names-a-repeat-that-no-rule-reaches",
  says: "CT that goes to a reviewer names the rule of repeats exactly where the first was positive, or no rule speaks.",
  scope: "PN-6.1: myasthenia gravis after a positive CT; stiff-person syndrome after any.",
  clauses: ["PN-6.1.c3", "PN-6.1.c9"],
  readings: ["R-30"],
  cases: [
    ...reviewNames(
      { tags: ["MyastheniaGravis"], where: scope.anyCt },
      ["R-30", "PN-6.1.c3"],
      is(previous.result, "positive")
    ),
    ...reviewNames({ tags: ["StiffPersonSyndrome"], where: scope.anyCt }, ["R-30", "PN-6.1.c9"], scope.repeated)
  ]
}

export const firstAfterDiagnosis: Says = {
  _tag: "Says",
  id: "review-names-a-first-study-after-the-diagnosis",
  says: "In Gaucher disease a review names both rules of a study exactly where it is a first one after the diagnosis.",
  scope: "PN-6.3, plain MRI of the lumbar spine, the femurs and the abdomen.",
  clauses: ["PN-6.3.c7", "PN-6.3.c8", "PN-6.3.c9", "PN-6.3.c10"],
  readings: ["R-33"],
  cases: (
    [
      [["lumbar spine", "thigh"], "PN-6.3.c7", "PN-6.3.c8"],
      [["abdomen"], "PN-6.3.c9", "PN-6.3.c10"]
    ] as const
  ).flatMap(([region, initial, repeat]) =>
    reviewNames(
      { tags: ["GaucherDisease"], where: scope.orders("MRI", region, ["without"]) },
      ["R-33", initial, repeat],
      allOf(not(scope.repeated), not(is(gaucher.initialDiagnosis)))
    )
  )
}

// ── painful bones, PET ──────────────────────────────────────────────────────────────────────────────────────────────
const bones = regions.filter((region) => !["brain", "abdomen", "abdomen and pelvis"].includes(region))
const evaluatedBone = allOf(scope.orders("MRI", bones, ["without and with"]), scope.evaluated)
const painful = is(gaucher.bonePain, "acute, in the area imaged")
const radiographUndone = is(gaucher.painRadiograph, "not done")

/** Where the pain is in the area imaged, of what kind the refusal for its radiograph is. */
const kindOfRefusal = (where: Criterion, unmet: UnmetKind): Statement => ({
  tags: ["GaucherDisease"],
  where: allOf(evaluatedBone, painful, where),
  of: ({ kind, outcome }) => outcome !== "CriteriaNotMet" || kind === unmet
})

export const boneRefused: Says = {
  _tag: "Says",
  id: "bone-refused-for-pain-elsewhere-or-the-radiograph",
  says: "MRI of a bone is refused because the pain is not there, or for its radiograph, and for its turn if that is undone.",
  scope: "PN-6.3, MRI without and with contrast of a region with bones, after an evaluation.",
  clauses: ["PN-6.3.c16", "PN-6.3.c17"],
  readings: ["R-33", "R-70"],
  cases: [
    ...refusalNames({ tags: ["GaucherDisease"], where: evaluatedBone }, ["R-70", "PN-6.3.c17"], not(painful)),
    ...refusalNames({ tags: ["GaucherDisease"], where: evaluatedBone }, ["PN-6.3.c16", "R-33"], painful),
    kindOfRefusal(radiographUndone, "order-of-tests"),
    kindOfRefusal(not(radiographUndone), "criterion")
  ]
}

export const petInvestigational: Says = {
  _tag: "Says",
  id: "investigational-is-pet-and-nothing-else",
  says: "In Gaucher disease a refusal says that a study is investigational exactly where it is PET.",
  scope: "PN-6.3, every study.",
  clauses: ["PN-6.3.c18"],
  readings: ["R-33"],
  cases: refusalNames({ tags: ["GaucherDisease"] }, ["PN-6.3.c18"], scope.anyPet)
}

// ── motor neuron disease ────────────────────────────────────────────────────────────────────────────────────────────
const ofTheSpine = is(study.region, "cervical spine", "thoracic spine", "lumbar spine")
const earlyOnset = allOf(scope.orders("MRI"), is(sma.onset, "infancy", "childhood"))
const pointsToTheSpine = (where: Criterion, points: boolean): Statement => ({
  tags: ["SpinalMuscularAtrophy"],
  where: allOf(earlyOnset, where),
  of: ({ notes = [], outcome }) =>
    outcome !== "CriteriaNotMet" || notes.some(({ cites }) => cites.includes("PN-8.3.c13")) === points
})

export const usuallyUnnecessary: Says = {
  _tag: "Says",
  id: "atrophy-of-infants-and-children-says-which",
  says: "MRI in atrophy of early onset is refused with the test of infants named for infants, a pointer beside the spine.",
  scope: "PN-8.2, MRI, onset in infancy or childhood.",
  clauses: ["PN-8.2.c1", "PN-8.2.c2", "PN-8.3.c13"],
  readings: ["R-36", "R-38"],
  cases: [
    ...refusalNames(
      { tags: ["SpinalMuscularAtrophy"], where: earlyOnset },
      ["PN-8.2.c1", "R-36"],
      is(sma.onset, "infancy")
    ),
    pointsToTheSpine(ofTheSpine, true),
    pointsToTheSpine(not(ofTheSpine), false)
  ]
}

export const lumbarReferred: Says = {
  _tag: "Says",
  id: "lumbar-spine-referred-for-what-is-documented",
  says: "In fasciculations the lumbar spine is referred as undocumented exactly where the sphincters were not addressed.",
  scope: "PN-8.3, any study of the lumbar spine, no cause in the legs to rule out.",
  clauses: ["PN-8.3.c13"],
  readings: ["R-56", "R-67"],
  cases: [
    ...namedExactly(
      "Referred",
      {
        tags: ["Fasciculations"],
        where: allOf(scope.ofTheSections, is(study.region, "lumbar spine"), not(is(fasciculations.lowerExtremityCause)))
      },
      ["R-67", "PN-8.3.c13"],
      is(fasciculations.sphincterDysfunction, "not addressed")
    )
  ]
}

export const sectionGroundsLaws = [
  deepOrSurgical,
  ctOfThePlexusGraded,
  repeatLeftOpen,
  firstAfterDiagnosis,
  boneRefused,
  petInvestigational,
  usuallyUnnecessary,
  lumbarReferred
] as const
