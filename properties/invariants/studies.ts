/**
 * Laws of studies that are granted in one place only or nowhere: CT of the pelvis without contrast, MRI of the neck,
 * and the forms of contrast that no clause prints. Other studies of pelvis and abdomen have a file of their own.
 */
import { indicationTags } from "../../src/request/indication.ts"
import { study } from "../../src/request/service.ts"
import { asIf, asWithoutMri, knowing, ordering, stating, together } from "./change.ts"
import { couldBe } from "./facts.ts"
import type { Law } from "./law.ts"
import { metUnder, neverMet } from "./lines.ts"
import { about, aboutAnything, having } from "./requests.ts"
import * as scope from "./scopes.ts"

const plainPelvicCt = { modality: ["CT"], region: ["pelvis"], contrast: ["without"] } as const

export const plainCtOfThePelvis: Law = {
  id: "plain-ct-of-the-pelvis",
  says: "CT of the pelvis without contrast is met only for sciatic nerve or meralgia, with allergy and without MRI.",
  scope: "All sections.",
  clauses: ["PN-2.c17", "PN-2.c18", "PN-2.c26", "PN-2.c27"],
  readings: ["R-16", "R-24"],
  requests: about(
    ["SciaticNeuropathy", "MeralgiaParesthetica", "FemoralNeuropathy", "LumbosacralPlexus"],
    having(study.modality, "CT"),
    having(study.region, "pelvis"),
    having(study.contrast, "without")
  ),
  holds: metUnder(
    indicationTags,
    ({ indication: { _tag }, request: { contrastSafety, mri } }) =>
      scope.isOneOf(_tag, ["SciaticNeuropathy", "MeralgiaParesthetica"]) &&
      contrastSafety?.iodinated === "allergy" &&
      mri?.feasibility === "contraindicated",
    ({ service }) => couldBe(service, plainPelvicCt)
  ),
  ignoring: together(
    asIf({ _tag: "MeralgiaParesthetica", surgeryConsidered: true }),
    asWithoutMri,
    stating({ contrastSafety: { iodinated: "allergy" } })
  )
}

export const neckOnlyForUpperTrunk: Law = {
  id: "mri-of-the-neck-only-for-the-upper-trunk",
  says: "MRI of the neck is met only for a listed disorder of the brachial plexus that involves the upper trunk.",
  scope: "All sections; in PN-6.3 a painful bone of the neck, whose MRI names no region, is outside.",
  clauses: ["PN-4.c1", "PN-4.c3", "PN-6.3.c17"],
  readings: ["R-22", "R-70"],
  requests: about(
    ["BrachialPlexus", "BrachialPlexus", "CIDP", "MultifocalMotorNeuropathy"],
    having(study.modality, "MRI"),
    having(study.region, "neck")
  ),
  holds: metUnder(
    indicationTags,
    ({ indication }) =>
      indication._tag === "BrachialPlexus" &&
      indication.upperTrunk === true &&
      indication.cause !== undefined &&
      indication.cause !== "another cause",
    ({ indication, service }) =>
      couldBe(service, { modality: ["MRI"], region: ["neck"] }) && !scope.painfulBone(indication)
  ),
  ignoring: knowing("BrachialPlexus", { upperTrunk: true })
}

// ── forms of contrast ───────────────────────────────────────────────────────────────────────────────────────────────
export const noMriWithContrastAlone: Law = {
  id: "no-mri-with-contrast-alone",
  says: "MRI with contrast alone is never met.",
  scope: "All sections; not MR neurography, of which the text names no contrast.",
  clauses: ["PN-2.c16", "PN-4.c1", "PN-5.c1", "PN-6.2.c1", "PN-8.3.c7", "PN-9.c3"],
  readings: ["R-37", "R-40"],
  requests: aboutAnything(having(study.modality, "MRI")).map(ordering({ contrast: "with" })),
  holds: neverMet({ modality: ["MRI"], contrast: ["with"] }),
  ignoring: ordering({ contrast: "without" })
}

export const noCtWithoutAndWith: Law = {
  id: "no-ct-without-and-with-contrast",
  says: "CT without and with contrast is never met.",
  scope: "All sections; where PN-4 is silent on contrast, a reviewer decides.",
  clauses: ["PN-4.c18", "PN-5.c3", "PN-6.1.c2", "PN-6.3.c11", "PN-9.c9"],
  readings: ["R-24", "R-40"],
  requests: aboutAnything(having(study.modality, "CT")).map(ordering({ contrast: "without and with" })),
  holds: neverMet({ modality: ["CT"], contrast: ["without and with"] }),
  ignoring: ordering({ contrast: "with" })
}

export const studyLaws = [
  plainCtOfThePelvis,
  neckOnlyForUpperTrunk,
  noMriWithContrastAlone,
  noCtWithoutAndWith
] as const
