/**
 * Laws of studies that are granted in one place only or nowhere: CT of the pelvis without contrast, MRI of the neck,
 * and the forms of contrast that no clause prints. Other studies of pelvis and abdomen have a file of their own.
 */
import { allOf, is, not } from "../../src/language/criterion.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import { contrastSafety } from "../../src/request/work-up.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

const plainPelvicCt = scope.orders("CT", ["pelvis"], ["without"])

export const plainCtOfThePelvis: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "plain-ct-of-the-pelvis",
  says: "CT of the pelvis without contrast is met only for sciatic nerve or meralgia, with allergy and without MRI.",
  scope: "All sections.",
  clauses: ["PN-2.c17", "PN-2.c18", "PN-2.c26", "PN-2.c27"],
  readings: ["R-16", "R-24"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["SciaticNeuropathy", "MeralgiaParesthetica"],
      where: plainPelvicCt,
      then: allOf(is(contrastSafety.iodinated, "allergy"), scope.mriRuledOut.singleNerve)
    },
    { tags: scope.except("SciaticNeuropathy", "MeralgiaParesthetica"), where: plainPelvicCt }
  ]
}

const neckMri = scope.orders("MRI", ["neck"])

export const neckOnlyForUpperTrunk: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "mri-of-the-neck-only-for-the-upper-trunk",
  says: "MRI of the neck is met only for a listed disorder of the brachial plexus that involves the upper trunk.",
  scope: "All sections; in PN-6.3 a painful bone of the neck, whose MRI names no region, is outside.",
  clauses: ["PN-4.c1", "PN-4.c3", "PN-6.3.c17"],
  readings: ["R-22", "R-70"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["BrachialPlexus"],
      where: neckMri,
      then: allOf(is(brachial.upperTrunk), not(is(brachial.cause, "another cause")))
    },
    { tags: ["GaucherDisease"], where: allOf(neckMri, not(scope.painfulBone)) },
    { tags: scope.except("BrachialPlexus", "GaucherDisease"), where: neckMri }
  ]
}

// ── forms of contrast ───────────────────────────────────────────────────────────────────────────────────────────────
export const noMriWithContrastAlone: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "no-mri-with-contrast-alone",
  says: "MRI with contrast alone is never met.",
  scope: "All sections; not MR neurography, of which the text names no contrast.",
  clauses: ["PN-2.c16", "PN-4.c1", "PN-5.c1", "PN-6.2.c1", "PN-8.3.c7", "PN-9.c3"],
  readings: ["R-37", "R-40"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: scope.everywhere, where: scope.orders("MRI", [], ["with"]) }]
}

export const noCtWithoutAndWith: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "no-ct-without-and-with-contrast",
  says: "CT without and with contrast is never met.",
  scope: "All sections; where PN-4 is silent on contrast, a reviewer decides.",
  clauses: ["PN-4.c18", "PN-5.c3", "PN-6.1.c2", "PN-6.3.c11", "PN-9.c9"],
  readings: ["R-24", "R-40"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: scope.everywhere, where: scope.orders("CT", [], ["without and with"]) }]
}

export const studyLaws = [
  plainCtOfThePelvis,
  neckOnlyForUpperTrunk,
  noMriWithContrastAlone,
  noCtWithoutAndWith
] as const
