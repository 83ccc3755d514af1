/**
 * The law of what this policy only refers: disorders and studies for which no section has a grant are sent to the
 * guideline that the text names, never met and never refused.
 */
import type { GuidelineId } from "../../spec/guidelines.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { asIf } from "./change.ts"
import { governed, otherThan, surelyIs } from "./facts.ts"
import type { Law } from "./law.ts"
import { type Line, under } from "./lines.ts"
import { about } from "./requests.ts"
import * as scope from "./scopes.ts"

const motorNeuronMri = {
  modality: ["MRI"],
  region: ["brain", "cervical spine", "thoracic spine", "lumbar spine"],
  contrast: ["without", "without and with"]
} as const

/** The guideline to which alone a line belongs; undefined where this policy may decide. */
const elsewhere = ({ indication, request, service }: Line): GuidelineId | undefined => {
  switch (indication._tag) {
    case "TarsalTunnelSyndrome":
      return "MS-27"
    case "OtherWristQuestion":
      return "MS-21"
    case "CarpalTunnelSyndrome": {
      const anyOfTheNeck = { ...otherThan(), region: ["cervical spine"] } as const
      return surelyIs(service, anyOfTheNeck) ? "SP-3" : undefined
    }
    case "POEMS":
      return "ONC-25"
    case "ParaneoplasticNeuropathy":
      return "ONC-30.3"
    case "BrachialPlexus":
    case "LumbosacralPlexus": {
      if (indication.cause === "vascular thoracic outlet syndrome") return "CH-31"
      if (indication._tag === "BrachialPlexus" && scope.perhapsVascular(indication)) return undefined
      const noMri = scope.isOneOf(request.mri?.feasibility, ["contraindicated", "unable", "not available"])
      return surelyIs(service, scope.anyPet) && (indication.plexusMriDone === true || noMri) ? "ONC-1.4" : undefined
    }
    case "MyopathyLungDisease":
      return "CH-11.1"
    case "OccultNeoplasmSearch":
      return scope.isOneOf(indication.disease, ["dermatomyositis", "polymyositis"]) ? "ONC-30.3" : undefined
    case "ALS": {
      const repeat = scope.isOneOf(service.previous?.result, ["negative", "positive", "done"])
      return repeat && surelyIs(service, motorNeuronMri) ? "Spine" : undefined
    }
    default:
      return undefined
  }
}

export const referOnly: Law = {
  id: "refer-only",
  says: "What the text only sends elsewhere is referred to the guideline it names, never met and never refused.",
  scope:
    "Tarsal tunnel, other wrist questions, a cervical study in carpal tunnel, POEMS, paraneoplastic neuropathy, " +
    "vascular thoracic outlet, PET for a plexus after MRI or where MRI cannot be done, lung disease and search for a " +
    "neoplasm in muscle disease, repeat MRI in ALS; PN-0, MR neurography and radiographs apart.",
  clauses: ["PN-2.c4", "PN-2.c5", "PN-2.c33", "PN-3.c15", "PN-3.c18", "PN-4.c14", "PN-4.c19", "PN-5.c17", "PN-6.2.c8"],
  readings: ["R-11", "R-14", "R-20", "R-25", "R-26", "R-32", "R-35", "R-46", "R-50"],
  requests: about([
    "TarsalTunnelSyndrome",
    "OtherWristQuestion",
    "CarpalTunnelSyndrome",
    "POEMS",
    "ParaneoplasticNeuropathy",
    ...scope.plexus,
    "MyopathyLungDisease",
    "OccultNeoplasmSearch",
    "ALS"
  ]),
  holds: under(
    indicationTags,
    (line) =>
      elsewhere(line) !== undefined &&
      governed(line.request, line.service) &&
      surelyIs(line.service, otherThan("MRN", "radiograph")),
    (line) => {
      const { determination, outcome, request } = line
      if (outcome !== "Referred" || request.indications.length > 1) return outcome === "Referred"
      return (
        determination._tag === "Referred" &&
        determination.referral.every(({ guideline }) => guideline === elsewhere(line))
      )
    }
  ),
  ignoring: asIf({ _tag: "FemoralNeuropathy" })
}
