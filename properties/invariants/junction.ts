/**
 * Laws of PN-6.1: CT of the chest in disorders of the neuromuscular junction, the first and its repeats. There is one
 * for each way in which the three disorders differ.
 */
import { thresholds } from "../../spec/thresholds.ts"
import { previous, study } from "../../src/request/service.ts"
import { after, knowing, ordering, stating } from "./change.ts"
import { atLeast, couldBe, type Kind, mayRepeat, monthsSince, surelyIs } from "./facts.ts"
import type { Law } from "./law.ts"
import { metUnder, under } from "./lines.ts"
import { about, having } from "./requests.ts"
import * as scope from "./scopes.ts"

// ── CT of the chest in PN-6.1 ───────────────────────────────────────────────────────────────────────────────────────
const chestCt: Kind = { modality: ["CT"], region: ["chest"] }
const heldCt = [having(study.modality, "CT"), having(study.region, "chest")] as const
const heldRepeat = [...heldCt, having(previous.result, "negative", "positive")] as const
const asFirst = after({ result: "none" })

export const myastheniaEstablished: Law = {
  id: "myasthenia-established",
  says: "CT of the chest in myasthenia gravis is met only once the diagnosis is established.",
  scope: "PN-6.1, myasthenia gravis.",
  clauses: ["PN-6.1.c2"],
  readings: ["R-29"],
  requests: about(["MyastheniaGravis"], ...heldCt),
  holds: metUnder(
    ["MyastheniaGravis"],
    ({ indication }) => indication.diagnosis === "established",
    ({ service }) => couldBe(service, chestCt)
  ),
  ignoring: knowing("MyastheniaGravis", { diagnosis: "established" })
}

export const plainChestCt: Law = {
  id: "plain-chest-ct-only-for-a-contrast-concern",
  says: "In PN-6.1 CT of the chest without contrast is met only in myasthenia gravis, with a concern about contrast.",
  scope: "PN-6.1; in Gaucher disease it is the regular study.",
  clauses: ["PN-6.1.c4"],
  readings: ["R-31"],
  requests: about(
    ["MyastheniaGravis", "MyastheniaGravis", "LEMS", "StiffPersonSyndrome"],
    ...heldCt,
    having(study.contrast, "without")
  ),
  holds: metUnder(
    scope.pn61,
    ({ indication, request }) =>
      indication._tag === "MyastheniaGravis" &&
      scope.isOneOf(request.contrastSafety?.iodinated, ["concern", "allergy"]),
    ({ service }) => couldBe(service, { ...chestCt, contrast: ["without"] })
  ),
  ignoring: stating({ contrastSafety: { iodinated: "concern" } })
}

export const onlyContrastCt: Law = {
  id: "only-contrast-chest-ct-in-lambert-eaton-and-stiff-person",
  says: "In Lambert-Eaton and stiff-person syndrome nothing is met but CT of the chest with contrast.",
  scope: "PN-6.1 but for myasthenia gravis; MR neurography apart.",
  clauses: ["PN-6.1.c6", "PN-6.1.c9"],
  readings: ["R-29", "R-40"],
  requests: about(["LEMS", "StiffPersonSyndrome"]),
  holds: metUnder(
    ["LEMS", "StiffPersonSyndrome"],
    ({ service }) => surelyIs(service, { ...chestCt, contrast: ["with"] }, scope.neurography),
    ({ service }) => couldBe(service, scope.notNeurography)
  ),
  ignoring: ordering({ modality: "CT", region: "chest", contrast: "with" })
}

export const myastheniaRepeat: Law = {
  id: "myasthenia-repeat",
  says: "A repeat CT in myasthenia gravis needs a negative first CT and one of three triggers.",
  scope: "PN-6.1, myasthenia gravis, an earlier CT on file or not ruled out.",
  clauses: ["PN-6.1.c3"],
  readings: ["R-30"],
  requests: about(["MyastheniaGravis"], ...heldRepeat),
  holds: metUnder(
    ["MyastheniaGravis"],
    ({ indication: { chestMassSymptoms, preoperativeNeed, risingTiters }, service }) =>
      service.previous?.result === "negative" &&
      (chestMassSymptoms === true || risingTiters === true || preoperativeNeed === true),
    ({ service }) => mayRepeat(service) && couldBe(service, chestCt)
  ),
  ignoring: asFirst
}

export const lambertEatonRepeat: Law = {
  id: "lambert-eaton-repeat",
  says: "A repeat CT in Lambert-Eaton syndrome needs a negative first CT, three months, and suspicion that persists.",
  scope: "PN-6.1, Lambert-Eaton syndrome, an earlier CT on file or not ruled out.",
  clauses: ["PN-6.1.c7"],
  readings: ["R-30", "R-54"],
  requests: about(["LEMS"], ...heldRepeat),
  holds: metUnder(
    ["LEMS"],
    ({ indication, request, service }) =>
      service.previous?.result === "negative" &&
      atLeast(monthsSince(request, service), thresholds.lemsRepeat.value) &&
      indication.suspicionPersists === true,
    ({ service }) => mayRepeat(service) && couldBe(service, chestCt)
  ),
  ignoring: asFirst
}

export const stiffPersonRepeat: Law = {
  id: "stiff-person-repeat-never-met",
  says: "A repeat CT in stiff-person syndrome is never met.",
  scope: "PN-6.1, stiff-person syndrome, an earlier CT on file or not ruled out.",
  clauses: ["PN-6.1.c9"],
  readings: ["R-30"],
  requests: about(["StiffPersonSyndrome"], ...heldRepeat),
  holds: under(
    ["StiffPersonSyndrome"],
    ({ service }) => mayRepeat(service) && couldBe(service, chestCt),
    ({ outcome }) => outcome !== "CriteriaMet"
  ),
  ignoring: asFirst
}

export const junctionLaws = [
  myastheniaEstablished,
  plainChestCt,
  onlyContrastCt,
  myastheniaRepeat,
  lambertEatonRepeat,
  stiffPersonRepeat
] as const
