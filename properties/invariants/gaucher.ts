/**
 * Laws of PN-6.3, Gaucher disease: how long after the same study a repeat comes and for whom, who can have bone density
 * measured, and MRI of a painful bone.
 */
import { thresholds } from "../../spec/thresholds.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { gaucher } from "../../src/request/indications/neuromuscular.ts"
import { previous, study } from "../../src/request/service.ts"
import { after, knowing, together } from "./change.ts"
import { ageOf, atLeast, couldBe, mayRepeat, monthsSince } from "./facts.ts"
import type { Law } from "./law.ts"
import { type Line, metUnder, type Tagged } from "./lines.ts"
import { about, having } from "./requests.ts"
import { isOneOf, painfulBone } from "./scopes.ts"

type Gaucher = Line<Tagged<"GaucherDisease">>
const repeated = having(previous.result, "negative", "positive")

/** At least a year after the same study, while treated or followed. */
const yearlyWhileFollowed = ({ indication, request, service }: Gaucher): boolean =>
  atLeast(monthsSince(request, service), thresholds.gaucherRepeat.value) &&
  isOneOf(indication.management, ["enzyme replacement therapy", "surveillance", "both"])

const asDue = after({ result: "negative", monthsAgo: 500 })

export const marrowAndAbdomenRepeat: Law = {
  id: "gaucher-repeat-yearly-while-followed",
  says: "A repeat MRI of spine, femurs or abdomen in Gaucher disease needs a year, and treatment or surveillance.",
  scope: "PN-6.3, plain MRI, the same study on file or not ruled out.",
  clauses: ["PN-6.3.c8", "PN-6.3.c10"],
  readings: ["R-33", "R-65"],
  requests: about(
    ["GaucherDisease"],
    repeated,
    having(study.modality, "MRI"),
    having(study.region, "lumbar spine", "thigh", "abdomen"),
    having(study.contrast, "without")
  ),
  holds: metUnder(["GaucherDisease"], yearlyWhileFollowed, ({ service }) => {
    const plain = { modality: ["MRI"], region: ["lumbar spine", "thigh", "abdomen"], contrast: ["without"] } as const
    return mayRepeat(service) && couldBe(service, plain)
  }),
  ignoring: asDue
}

export const chestRepeat: Law = {
  id: "gaucher-chest-repeat-needs-involvement",
  says: "A repeat CT of the chest in Gaucher disease needs a year, treatment or surveillance, and a finding.",
  scope: "PN-6.3, CT of the chest without new or worsening symptoms.",
  clauses: ["PN-6.3.c11", "PN-6.3.c12"],
  readings: ["R-33", "R-55"],
  requests: about(
    ["GaucherDisease"],
    repeated,
    having(study.modality, "CT"),
    having(study.region, "chest"),
    having(study.contrast, "without"),
    having(gaucher.pulmonarySymptoms, "stable or none")
  ),
  holds: metUnder(
    ["GaucherDisease"],
    (line) => yearlyWhileFollowed(line) && line.indication.pulmonaryInvolvement === true,
    ({ indication, service }) =>
      indication.pulmonarySymptoms !== "new or worsening" && couldBe(service, { modality: ["CT"], region: ["chest"] })
  ),
  ignoring: together(asDue, knowing("GaucherDisease", { pulmonaryInvolvement: true }))
}

export const boneDensity: Law = {
  id: "dxa-for-gaucher-disease-only",
  says: "DXA is met only in Gaucher disease, from six years of age, every two years, by an expert institution.",
  scope: "All sections.",
  clauses: ["PN-6.3.c13", "PN-6.3.c14"],
  readings: ["R-33", "R-47"],
  requests: about(
    ["GaucherDisease", "GaucherDisease", "GaucherDisease", "OtherNerveSheathTumor"],
    having(study.modality, "DXA")
  ),
  holds: metUnder(
    indicationTags,
    ({ indication, request, service }) =>
      indication._tag === "GaucherDisease" &&
      indication.pediatricDxaExpertise === true &&
      atLeast(ageOf(request), thresholds.dxaAge.value) &&
      (!mayRepeat(service) || atLeast(monthsSince(request, service), thresholds.dxaRepeat.value)),
    ({ service }) => couldBe(service, { modality: ["DXA"] })
  ),
  ignoring: knowing("GaucherDisease", { pediatricDxaExpertise: true })
}

export const boneMri: Law = {
  id: "gaucher-bone-mri-after-radiograph",
  says: "MRI without and with contrast in Gaucher disease needs a painful area and a radiograph that leaves it open.",
  scope: "PN-6.3.",
  clauses: ["PN-6.3.c16", "PN-6.3.c17"],
  readings: ["R-33"],
  requests: about(["GaucherDisease"], having(study.modality, "MRI"), having(study.contrast, "without and with")),
  holds: metUnder(
    ["GaucherDisease"],
    ({ indication }) => painfulBone(indication),
    ({ service }) => couldBe(service, { modality: ["MRI"], contrast: ["without and with"] })
  ),
  ignoring: knowing("GaucherDisease", { painRadiograph: "non-diagnostic" })
}

export const gaucherLaws = [marrowAndAbdomenRepeat, chestRepeat, boneDensity, boneMri] as const
