/**
 * Laws of PN-0, the frame: what speaks on a study before the policy does, in both directions, and what keeps a request
 * out of this edition. And what every grant and every referral must cite.
 */
import type { ClauseKind } from "../../spec/clause.ts"
import { type ClauseId, clauseOf } from "../../spec/clauses.ts"
import { guidelines } from "../../spec/guidelines.ts"
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import { allOf, is, not } from "../../src/language/criterion.ts"
import { study, studyCoverage } from "../../src/request/service.ts"
import type { OnlyWhere, Says, Statement } from "./law.ts"
import * as scope from "./scopes.ts"

// ── mandate and plan document ───────────────────────────────────────────────────────────────────────────────────────
/** Where one of the two speaks first, and in which direction, the reason says so. */
const speaksFirst = (who: "mandate" | "planDocument", which: "grants" | "withholds"): Statement => {
  const mandated = who === "mandate"
  const reason = `${mandated ? "mandate" : "the plan document"} ${which}`
  return {
    tags: scope.everywhere,
    where: allOf(
      scope.inTheFrame,
      is(studyCoverage[who], which),
      ...(mandated ? [] : [is(studyCoverage.mandate, "silent")])
    ),
    of: ({ because, outcome }) => outcome === "NotGoverned" && because?.includes(reason) === true
  }
}

export const othersSpeakFirst: Says = {
  _tag: "Says",
  id: "mandate-then-plan-document-speak-first",
  says: "Where a mandate or the plan document speaks, the policy does not decide; the reason says who and which way.",
  scope: "Every study within edition, plan and review list; a mandate goes before the plan document.",
  clauses: ["PN-0.c5", "PN-0.c6", "PN-0.c8"],
  readings: ["R-02"],
  cases: [
    speaksFirst("mandate", "grants"),
    speaksFirst("mandate", "withholds"),
    speaksFirst("planDocument", "grants"),
    speaksFirst("planDocument", "withholds")
  ]
}

// ── edition, plan and review list ───────────────────────────────────────────────────────────────────────────────────
export const outsideTheFrame: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "outside-the-frame-not-governed",
  says: "Before this edition, after it, under another plan or off the review list, nothing is decided.",
  scope: "Every study.",
  clauses: ["PN-0.c1", "PN-0.c2", "PN-0.c13", "PN-0.c14"],
  readings: ["R-01", "R-03"],
  outcomes: ["CriteriaMet", "ClinicalReview", "Referred", "CriteriaNotMet"],
  cases: [{ tags: scope.everywhere, then: scope.inTheFrame }]
}

export const governedOtherwise: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "governed-inside-the-frame",
  says: "Inside the frame a study is not governed only if it is a radiograph.",
  scope: "Every study on which neither mandate nor plan document speaks.",
  clauses: ["PN-1.c2", "PN-6.3.c16"],
  readings: ["R-03", "R-04"],
  outcomes: ["NotGoverned"],
  cases: [{ tags: scope.everywhere, where: scope.governed, then: is(study.modality, "radiograph") }]
}

export const radiographs: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "radiographs-outside-gaucher-disease-not-governed",
  says: "Outside Gaucher disease this edition decides no radiograph.",
  scope: "All sections but PN-6.3.",
  clauses: ["PN-1.c2"],
  readings: ["R-04"],
  outcomes: ["CriteriaMet", "ClinicalReview", "Referred", "CriteriaNotMet"],
  cases: [{ tags: scope.except("GaucherDisease"), then: not(is(study.modality, "radiograph")) }]
}

// ── what an outcome cites ───────────────────────────────────────────────────────────────────────────────────────────
const ofKind = (kinds: ReadonlyArray<ClauseKind>) => (id: ClauseId) => kinds.includes(clauseOf(id).kind)
const grants = (id: ClauseId): boolean =>
  ofKind(["approval", "repeat-interval"])(id) || id === "PN-7.c1" || id === "PN-6.3.c16"
const redirects = ofKind(["redirect"])
const clausesOf = ({ cites }: Leaf): ReadonlyArray<ClauseId> =>
  cites.filter((id): id is ClauseId => id.startsWith("PN-"))

export const grantsAreCited: Says = {
  _tag: "Says",
  id: "met-cites-a-grant",
  says: "Whatever is met cites a clause that grants it, or one that says when it is repeated.",
  scope: "All sections; by name also PN-7.c1, the only way to MR neurography, and PN-6.3.c16, the radiograph.",
  clauses: ["PN-7.c1", "PN-6.3.c16"],
  readings: ["R-04", "R-34"],
  cases: [{ tags: scope.everywhere, of: (leaf) => leaf.outcome !== "CriteriaMet" || clausesOf(leaf).some(grants) }]
}

export const referralsAreCited: Says = {
  _tag: "Says",
  id: "referred-cites-a-redirect",
  says: "Whatever is referred cites a clause that points to each guideline named.",
  scope: "All sections.",
  clauses: ["PN-2.c33", "PN-3.c15", "PN-8.3.c13"],
  readings: ["R-46"],
  cases: [
    {
      tags: scope.everywhere,
      of: (leaf) => {
        if (leaf.outcome !== "Referred") return leaf.guideline === undefined
        if (leaf.guideline === undefined) return false
        const pointers: ReadonlyArray<ClauseId> = guidelines[leaf.guideline].clauses
        return clausesOf(leaf).some((id) => redirects(id) && pointers.includes(id))
      }
    }
  ]
}

export const refusalsAreKinds: Says = {
  _tag: "Says",
  id: "not-met-cites-its-ground",
  says: "Whatever is not met says of what kind the unmet is, and rests on an operative clause.",
  scope: "All sections.",
  clauses: ["PN-1.c1", "PN-1.c9"],
  readings: ["R-40", "R-50"],
  cases: [
    {
      tags: scope.everywhere,
      of: (leaf) =>
        leaf.outcome !== "CriteriaNotMet" ||
        (leaf.kind !== undefined && clausesOf(leaf).some((id) => clauseOf(id).operative))
    }
  ]
}

export const frameLaws = [
  othersSpeakFirst,
  outsideTheFrame,
  governedOtherwise,
  radiographs,
  grantsAreCited,
  referralsAreCited,
  refusalsAreKinds
] as const
