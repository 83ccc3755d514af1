/**
 * Laws of two kinds of study that no section grants: PET, which is referred or investigational and never met, and MR
 * neurography, which PN-7 alone judges.
 */
import fc from "fast-check"
import type { Request } from "../../src/request/request.ts"
import { study } from "../../src/request/service.ts"
import { asIf, knowing, ordering, together, when } from "./change.ts"
import { couldBe, governed, surelyIs } from "./facts.ts"
import type { Law, ToggleLaw } from "./law.ts"
import { neverMet, ofEachMet, under } from "./lines.ts"
import { about, aboutAnything, having } from "./requests.ts"
import * as scope from "./scopes.ts"
import { unmoved } from "./toggle.ts"

// ── PET ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const noPet: Law = {
  id: "no-pet",
  says: "PET and PET/CT are never met.",
  scope: "All sections.",
  clauses: ["PN-4.c17", "PN-4.c19", "PN-5.c15", "PN-5.c17", "PN-6.3.c18"],
  readings: ["R-26", "R-33"],
  requests: fc.oneof(
    aboutAnything(having(study.modality, "PET", "PET/CT")),
    aboutAnything(having(study.modality, "MRI")).map(ordering({ modality: "PET/CT" }))
  ),
  holds: neverMet(scope.anyPet),
  ignoring: ordering({ modality: "MRI" })
}

export const plexusPetAfterMri: Law = {
  id: "pet-for-a-plexus-after-mri",
  says: "PET for a plexus is referred once MRI was done or cannot be done, and otherwise not met.",
  scope: "PN-4 and PN-5 but for vascular thoracic outlet syndrome, PN-0 apart.",
  clauses: ["PN-4.c17", "PN-4.c19", "PN-5.c15", "PN-5.c17"],
  readings: ["R-26", "R-46", "R-60"],
  requests: about(scope.plexus, having(study.modality, "PET", "PET/CT")),
  holds: under(
    scope.plexus,
    ({ indication, request, service }) =>
      governed(request, service) &&
      surelyIs(service, scope.anyPet) &&
      indication.plexusMriDone !== undefined &&
      (indication.plexusMriDone || request.mri?.feasibility !== undefined) &&
      !(indication._tag === "BrachialPlexus" && scope.perhapsVascular(indication)),
    ({ indication, outcome, request }) => {
      const impossible = scope.isOneOf(request.mri?.feasibility, ["contraindicated", "unable", "not available"])
      return outcome === (indication.plexusMriDone || impossible ? "Referred" : "CriteriaNotMet")
    }
  ),
  ignoring: together(
    knowing("BrachialPlexus", { plexusMriDone: true }),
    knowing("LumbosacralPlexus", { plexusMriDone: true })
  )
}

export const gaucherPetInvestigational: Law = {
  id: "pet-in-gaucher-disease-investigational",
  says: "PET and PET/CT in Gaucher disease are not met, as investigational.",
  scope: "PN-6.3, PN-0 apart.",
  clauses: ["PN-6.3.c18"],
  readings: ["R-33"],
  requests: about(["GaucherDisease"], having(study.modality, "PET", "PET/CT")),
  holds: under(
    ["GaucherDisease"],
    ({ request, service }) => governed(request, service) && surelyIs(service, scope.anyPet),
    ({ clauses, outcome }) => outcome === "CriteriaNotMet" && clauses.includes("PN-6.3.c18")
  ),
  ignoring: asIf({ _tag: "BrachialPlexus", cause: "traumatic injury", plexusMriDone: true })
}

// ── MR neurography ──────────────────────────────────────────────────────────────────────────────────────────────────
const inconclusive = ["equivocal", "non-diagnostic"]

export const neurographyLimited: Law = {
  id: "neurography-limited",
  says:
    "MR neurography is met only in a complicated, uncertain case after inconclusive EMG/NCV and ultrasound, where it " +
    "decides an intervention on the nerve.",
  scope: "All sections, whatever code bills it.",
  clauses: ["PN-7.c1"],
  readings: ["R-34", "R-58"],
  requests: fc.oneof(
    aboutAnything(having(study.modality, "MRN")),
    aboutAnything(having(study.modality, "MRI")).map(ordering({ modality: "MRN" }))
  ),
  holds: ofEachMet(
    ({ request: { electrodiagnostics, neurography, ultrasound } }) =>
      neurography?.complicated === true &&
      neurography.diagnosisUncertain === true &&
      neurography.decidesTreatment === true &&
      scope.isOneOf(electrodiagnostics?.emgNcv, inconclusive) &&
      scope.isOneOf(ultrasound?.result, inconclusive),
    ({ service }) => couldBe(service, scope.neurography)
  ),
  ignoring: ordering({ modality: "MRI" })
}

const whateverWhy = (request: Request): ReadonlyArray<Request> => [
  request,
  ...([{ _tag: "TarsalTunnelSyndrome" }, { _tag: "POEMS" }, { _tag: "FemoralNeuropathy" }] as const).map((indication) =>
    asIf(indication)(request)
  )
]

export const neurographyWhateverWhy: ToggleLaw = {
  id: "neurography-whatever-the-indication",
  says: "MR neurography is judged alike under every indication.",
  scope: "All sections: PN-7 comes before referrals and lists.",
  clauses: ["PN-7.c1"],
  readings: ["R-34", "R-50"],
  requests: aboutAnything(having(study.modality, "MRN")),
  ...unmoved((_, service) => surelyIs(service, scope.neurography), whateverWhy),
  looking: when(({ indications }) => indications[0]._tag === "FemoralNeuropathy", ordering({ modality: "ultrasound" }))
}

export const petAndNeurographyLaws = [
  noPet,
  plexusPetAfterMri,
  gaucherPetInvestigational,
  neurographyLimited,
  neurographyWhateverWhy
] as const
