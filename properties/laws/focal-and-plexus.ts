/**
 * Laws of single rows and indications: carpal tunnel syndrome, contrast MRI of the arm in PN-2, and neurogenic thoracic
 * outlet syndrome, each of which asks for several things at once.
 */
import { armSegments } from "../../spec/studies.ts"
import { allOf, is, meets } from "../../src/language/criterion.ts"
import { carpalTunnel, radial } from "../../src/request/indications/focal.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

export const carpalTunnelThreefold: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "carpal-tunnel-threefold",
  says: "In carpal tunnel syndrome a study needs an operation in view, an equivocal EMG/NCV and an uncertain picture.",
  scope: "PN-2, carpal tunnel syndrome; MR neurography apart.",
  clauses: ["PN-2.c3"],
  readings: ["R-14", "R-49"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["CarpalTunnelSyndrome"],
      where: scope.notNeurography,
      then: allOf(is(carpalTunnel.surgeryConsidered), is(carpalTunnel.clinicallyUncertain), scope.emgEquivocal)
    }
  ]
}

const contrastMri = scope.orders("MRI", armSegments, ["without and with"])

export const contrastMriOfTheArm: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "contrast-mri-of-the-arm-for-a-radial-tumor",
  says: "In PN-2 MRI of the arm without and with contrast is met only for a suspected tumor of the radial nerve.",
  scope: "PN-2, MRI of the arm outside its joints, without and with contrast.",
  clauses: ["PN-2.c12"],
  readings: ["R-40"],
  outcomes: ["CriteriaMet"],
  cases: [
    { tags: ["RadialNeuropathy"], where: contrastMri, then: is(radial.tumorSuspected) },
    { tags: scope.pn2.filter((tag) => tag !== "RadialNeuropathy"), where: contrastMri }
  ]
}

export const outletAfterTrial: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "thoracic-outlet-after-a-failed-trial",
  says: "In neurogenic thoracic outlet syndrome a study needs a failed trial of two months, surgery in view, and EMG.",
  scope: "PN-4, thoracic outlet syndrome; MR neurography apart.",
  clauses: ["PN-4.c13"],
  readings: ["R-25"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["BrachialPlexus"],
      where: allOf(is(brachial.cause, "neurogenic thoracic outlet syndrome"), scope.notNeurography),
      then: allOf(
        is(brachial.conservativeTrial, "failed"),
        meets(brachial.trialMonths, "conservativeTrial"),
        is(brachial.surgeryConsidered),
        scope.emgDoneOrWaived
      )
    }
  ]
}

export const focalAndPlexusLaws = [carpalTunnelThreefold, contrastMriOfTheArm, outletAfterTrial] as const
