/**
 * Laws of single rows and indications: carpal tunnel syndrome, contrast MRI of the arm in PN-2, and neurogenic thoracic
 * outlet syndrome, each of which asks for several things at once.
 */
import { armSegments } from "../../spec/studies.ts"
import { thresholds } from "../../spec/thresholds.ts"
import { monthsBetween } from "../../src/request/calendar.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import { study } from "../../src/request/service.ts"
import { knowing } from "./change.ts"
import { atLeast, couldBe, emgDone, emgWaived } from "./facts.ts"
import type { Law } from "./law.ts"
import { metUnder, type Tagged } from "./lines.ts"
import { about, having } from "./requests.ts"
import { notNeurography, pn2 } from "./scopes.ts"

export const carpalTunnelThreefold: Law = {
  id: "carpal-tunnel-threefold",
  says: "In carpal tunnel syndrome a study needs an operation in view, an equivocal EMG/NCV and an uncertain picture.",
  scope: "PN-2, carpal tunnel syndrome; MR neurography apart.",
  clauses: ["PN-2.c3"],
  readings: ["R-14", "R-49"],
  requests: about(["CarpalTunnelSyndrome"]),
  holds: metUnder(
    ["CarpalTunnelSyndrome"],
    ({ indication, request }) =>
      indication.surgeryConsidered === true &&
      indication.clinicallyUncertain === true &&
      request.electrodiagnostics?.emgNcv === "equivocal",
    ({ service }) => couldBe(service, notNeurography)
  ),
  ignoring: knowing("CarpalTunnelSyndrome", { clinicallyUncertain: true })
}

export const contrastMriOfTheArm: Law = {
  id: "contrast-mri-of-the-arm-for-a-radial-tumor",
  says: "In PN-2 MRI of the arm without and with contrast is met only for a suspected tumor of the radial nerve.",
  scope: "PN-2, MRI of the arm outside its joints, without and with contrast.",
  clauses: ["PN-2.c12"],
  readings: ["R-40"],
  requests: about(
    ["RadialNeuropathy", "RadialNeuropathy", "UlnarNeuropathy"],
    having(study.modality, "MRI"),
    having(study.region, "upper arm", "forearm"),
    having(study.contrast, "without and with")
  ),
  holds: metUnder(
    pn2,
    ({ indication }) => indication._tag === "RadialNeuropathy" && indication.tumorSuspected === true,
    ({ service }) => couldBe(service, { modality: ["MRI"], region: armSegments, contrast: ["without and with"] })
  ),
  ignoring: knowing("RadialNeuropathy", { tumorSuspected: true })
}

const trialMonths = ({ trialBegan, trialEnded, trialMonths }: Tagged<"BrachialPlexus">): number | undefined =>
  trialMonths ??
  (trialBegan === undefined || trialEnded === undefined ? undefined : monthsBetween(trialBegan, trialEnded))

export const outletAfterTrial: Law = {
  id: "thoracic-outlet-after-a-failed-trial",
  says: "In neurogenic thoracic outlet syndrome a study needs a failed trial of two months, surgery in view, and EMG.",
  scope: "PN-4, thoracic outlet syndrome; MR neurography apart.",
  clauses: ["PN-4.c13"],
  readings: ["R-25"],
  requests: about(["BrachialPlexus"], having(brachial.cause, "neurogenic thoracic outlet syndrome")),
  holds: metUnder(
    ["BrachialPlexus"],
    ({ indication, request }) =>
      indication.conservativeTrial === "failed" &&
      atLeast(trialMonths(indication), thresholds.conservativeTrial.value) &&
      indication.surgeryConsidered === true &&
      (emgDone(request) || emgWaived(request)),
    ({ indication: { cause }, service }) =>
      cause === "neurogenic thoracic outlet syndrome" && couldBe(service, notNeurography)
  ),
  ignoring: knowing("BrachialPlexus", { surgeryConsidered: true })
}

export const focalAndPlexusLaws = [carpalTunnelThreefold, contrastMriOfTheArm, outletAfterTrial] as const
