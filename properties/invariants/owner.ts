/**
 * The two invariants that the owner of the policy names, each in its exact scope: CT only where MRI cannot be done, and
 * EMG/NCV first. With each a companion that shows where the rule does not reach; the slogans stand in `slogans.ts`.
 */
import fc from "fast-check"
import { study } from "../../src/request/service.ts"
import { electrodiagnostics, mri } from "../../src/request/work-up.ts"
import { asTested, asUnevaluated, asWithoutMri, stating, when } from "./change.ts"
import { couldBe, emgDone, emgWaived } from "./facts.ts"
import type { Law, ToggleLaw } from "./law.ts"
import { type Line, metUnder } from "./lines.ts"
import { about, having } from "./requests.ts"
import * as scope from "./scopes.ts"
import { unmoved, whateverEmg, whateverMri } from "./toggle.ts"

// ── CT ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
const nerves = [...scope.pn2, ...scope.plexus] as const
const plainPelvis = { modality: ["CT"], region: ["pelvis"], contrast: ["without"] } as const

export const ctOnlyWithoutMri: Law = {
  id: "ct-of-a-nerve-only-where-mri-is-ruled-out",
  says: "CT of a nerve or plexus is met only where MRI is contraindicated, or ruled out in the section's own words.",
  scope:
    "CT under PN-2 (contraindicated), PN-4 (or the patient is unable) and PN-5 (or MRI is not available); CT of " +
    "chest and abdomen in PN-6.1, PN-6.3 and PN-9 is outside.",
  clauses: ["PN-1.c9", "PN-2.c18", "PN-2.c27", "PN-4.c18", "PN-5.c3", "PN-5.c4", "PN-5.c16"],
  readings: ["R-12", "R-16", "R-17", "R-24"],
  requests: fc.oneof(
    about(nerves, having(study.modality, "CT"), having(mri.feasibility, "possible", "inconvenient", "not available")),
    about(scope.plexus, having(study.modality, "CT")),
    about(["SciaticNeuropathy", "MeralgiaParesthetica"], having(study.modality, "CT"), having(study.region, "pelvis"))
  ),
  holds: metUnder(
    nerves,
    ({ indication, request }) => scope.mriRuledOut(request, indication),
    ({ service }) => couldBe(service, scope.anyCt)
  ),
  ignoring: asWithoutMri
}

export const plainCtNeedsAllergy: Law = {
  id: "plain-ct-of-the-pelvis-also-needs-an-allergy",
  says: "CT of the pelvis without contrast is met only with an allergy to iodinated contrast besides.",
  scope: "CT of the pelvis without contrast under PN-2.",
  clauses: ["PN-2.c17", "PN-2.c18", "PN-2.c26", "PN-2.c27"],
  readings: ["R-16"],
  requests: about(
    ["SciaticNeuropathy", "MeralgiaParesthetica", "FemoralNeuropathy"],
    having(study.modality, "CT"),
    having(study.region, "pelvis"),
    having(study.contrast, "without")
  ),
  holds: metUnder(
    scope.pn2,
    ({ request }) => request.contrastSafety?.iodinated === "allergy",
    ({ service }) => couldBe(service, plainPelvis)
  ),
  ignoring: stating({ contrastSafety: { iodinated: "allergy" } })
}

export const chestCtWhateverMri: ToggleLaw = {
  id: "ct-of-chest-or-abdomen-whatever-mri",
  says: "CT of chest or abdomen in PN-6.1, PN-6.3 and PN-9 never depends on whether MRI can be done.",
  scope: "CT of the chest or the abdomen, every indication in PN-6.1, PN-6.3 or PN-9.",
  clauses: ["PN-1.c9", "PN-6.1.c2", "PN-6.1.c6", "PN-6.1.c9", "PN-6.3.c11", "PN-6.3.c12", "PN-9.c9"],
  readings: ["R-12"],
  requests: about(
    [...scope.pn61, "GaucherDisease", ...scope.tumors],
    having(study.modality, "CT"),
    having(study.region, "chest", "abdomen")
  ),
  ...unmoved(scope.ctOfChestOrAbdomen, whateverMri),
  looking: when(({ mri }) => mri?.feasibility !== "contraindicated", asUnevaluated)
}

// ── EMG/NCV ─────────────────────────────────────────────────────────────────────────────────────────────────────────
const gated = [...scope.pn2WithEmg, ...scope.pn3, ...scope.plexus] as const

/** EMG/NCV waived, and the waiver shown: its clause cited, the decision in the trace. */
const waivedOnRecord = ({ clauses, determination, request }: Line): boolean =>
  emgWaived(request) &&
  clauses.includes("PN-1.c6") &&
  determination.trace.some(({ answer, fact }) => answer && fact === "electrodiagnostics.waivedBy")

export const emgFirst: Law = {
  id: "emg-first",
  says: "EMG/NCV comes first: done, or waived on record in the emergency, unless the plexus is infiltrated by a tumor.",
  scope: "PN-2 rows marked YES, PN-3, PN-4 and PN-5, whatever the study; not malignant infiltration.",
  clauses: ["PN-1.c6", "PN-2.c2", "PN-2.c6", "PN-2.c10", "PN-2.c15", "PN-2.c30", "PN-3.c8", "PN-4.c2", "PN-5.c5"],
  readings: ["R-07", "R-08", "R-09", "R-21", "R-27"],
  requests: fc.oneof(about(gated), about(gated, having(electrodiagnostics.emgNcv, "not done"))),
  holds: metUnder(
    gated,
    (line) => emgDone(line.request) || waivedOnRecord(line),
    ({ indication }) => !scope.infiltrated(indication)
  ),
  ignoring: asTested
}

export const emgIdle: ToggleLaw = {
  id: "emg-is-idle-where-no-rule-asks-for-it",
  says: "Where the text has no rule on EMG/NCV, whether and with what result it was done never changes the outcome.",
  scope:
    "Femoral, meralgia, tarsal tunnel, other nerves and wrist questions; malignant infiltration; PN-6.1, PN-6.3, " +
    "PN-8.1, PN-8.2, PN-9; PN-6.2 but for evaluating a myopathy; lumbar MRI in fasciculations; what is only referred.",
  clauses: ["PN-2.c20", "PN-2.c23", "PN-2.c29", "PN-2.c32", "PN-4.c5", "PN-5.c8", "PN-6.2.c6", "PN-8.2.c4"],
  readings: ["R-11", "R-20", "R-21", "R-32"],
  requests: about([
    ...scope.withoutEmgRule,
    ...scope.plexus,
    ...scope.plexus,
    "TarsalTunnelSyndrome",
    "Fasciculations"
  ]),
  ...unmoved(scope.noEmgRule, whateverEmg),
  looking: when((request) => !emgDone(request), asUnevaluated)
}

export const ownerLaws = [ctOnlyWithoutMri, plainCtNeedsAllergy, chestCtWhateverMri, emgFirst, emgIdle] as const
