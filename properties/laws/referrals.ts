import { type GuidelineId, guidelines } from "../../spec/guidelines.ts"
import { armSegments, legSegments } from "../../spec/studies.ts"
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import { allOf, type Criterion, is, not } from "../../src/language/criterion.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { previous } from "../../src/request/service.ts"
import type { OnlyWhere, Says } from "./law.ts"
import { listed, redirects } from "./redirects.ts"
import * as scope from "./scopes.ts"

/** Where the guideline has something to say; a radiograph in Gaucher disease is decided there. */
const base = (tag: IndicationTag): Criterion =>
  allOf(scope.governed, tag === "GaucherDisease" ? scope.notNeurography : scope.ofTheSections)

const redirectLaw = (guideline: GuidelineId): Says => {
  const { also = [], beside, from, id, readings = [], says, scope: of } = redirects[guideline]
  const sent = beside
    ? ({ notes }: Leaf) => notes?.some((note) => note.says.includes(guideline)) === true
    : (leaf: Leaf) => leaf.outcome === "Referred" && leaf.guideline === guideline
  const not_ = (leaf: Leaf) => !sent(leaf)
  const places = Object.entries(from) as ReadonlyArray<readonly [IndicationTag, Criterion]>
  return {
    _tag: "Says",
    id,
    says,
    scope: of,
    clauses: [...guidelines[guideline].clauses, ...also],
    readings: ["R-46", "R-50", ...readings],
    cases: [
      ...places.map(([tag, where]) => ({ tags: [tag], where: allOf(base(tag), where), of: sent })),
      ...places.map(([tag, where]) => ({ tags: [tag], where: not(allOf(base(tag), where)), of: not_ })),
      { tags: scope.except(...places.map(([tag]) => tag)), of: not_ }
    ]
  }
}

/** For each guideline, what is sent there. */
export const redirectLaws: ReadonlyArray<Says> = (Object.keys(guidelines) as ReadonlyArray<GuidelineId>).map(
  redirectLaw
)

// ── what this policy only refers ────────────────────────────────────────────────────────────────────────────────────
const onlyReferred = ["MS-21", "MS-27", "SP-3", "ONC-25", "ONC-30.3", "ONC-1.4", "CH-31", "CH-11.1"] as const

export const referOnly: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "refer-only",
  says: "What the text only sends elsewhere is referred to the guideline it names, never met and never refused.",
  scope:
    "Tarsal tunnel, other wrist questions, a cervical study in carpal tunnel, POEMS, paraneoplastic neuropathy, " +
    "vascular thoracic outlet, PET for a plexus after MRI or where MRI cannot be done, lung disease and search for a " +
    "neoplasm in muscle disease, repeat MRI in ALS; PN-0, MR neurography and radiographs apart.",
  clauses: ["PN-2.c4", "PN-2.c5", "PN-2.c33", "PN-3.c15", "PN-3.c18", "PN-4.c14", "PN-4.c19", "PN-5.c17", "PN-6.2.c8"],
  readings: ["R-11", "R-14", "R-20", "R-25", "R-26", "R-32", "R-35", "R-46", "R-50"],
  outcomes: ["CriteriaMet", "ClinicalReview", "CriteriaNotMet", "NotGoverned"],
  cases: [
    ...onlyReferred.flatMap((guideline) =>
      Object.entries(redirects[guideline].from).map(([tag, where]) => ({
        tags: [tag as IndicationTag],
        where: allOf(base(tag as IndicationTag), where)
      }))
    ),
    { tags: ["ALS"], where: allOf(scope.governed, listed, not(is(previous.result, "none"))) }
  ]
}

export const pointerGrantsNothing: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "cidp-pointer-grants-nothing",
  says: "MRI of plexus or muscle under CIDP, to which the row points, is neither met nor referred.",
  scope: "PN-3, chronic inflammatory demyelinating polyneuropathy; the sections pointed to do not name it.",
  clauses: ["PN-3.c10"],
  readings: ["R-19"],
  outcomes: ["CriteriaMet", "Referred"],
  cases: [
    {
      tags: ["CIDP"],
      where: scope.orders("MRI", [
        "neck",
        "chest",
        "pelvis",
        "abdomen",
        "abdomen and pelvis",
        ...armSegments,
        ...legSegments
      ])
    }
  ]
}

export const referralsWithoutGates: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "referred-before-any-gate",
  says: "What belongs to another guideline is referred there before anyone asks for an evaluation or EMG/NCV.",
  scope: "The same, where nobody evaluated the patient and EMG/NCV was not done.",
  clauses: ["PN-2.c33", "PN-3.c15", "PN-4.c14", "PN-6.2.c8"],
  readings: ["R-46"],
  outcomes: ["CriteriaMet", "ClinicalReview", "CriteriaNotMet", "NotGoverned"],
  cases: referOnly.cases.map(({ tags, where }) => ({
    tags,
    where: allOf(where ?? allOf(), not(scope.evaluated), not(scope.emgDone))
  }))
}

export const referralLaws = [referOnly, pointerGrantsNothing, referralsWithoutGates, ...redirectLaws] as const
