/**
 * The law of regions: what a row or section images, whatever the modality, and that a study of anything else is neither met
 * nor left to a reviewer.
 */
import { armSegments, legSegments, type Region } from "../../spec/studies.ts"
import { is } from "../../src/language/criterion.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { study } from "../../src/request/service.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

const spine: ReadonlyArray<Region> = ["cervical spine", "thoracic spine", "lumbar spine"]
const arm: ReadonlyArray<Region> = ["upper arm", "elbow", "forearm", "wrist", "hand"]

const imaged: ReadonlyArray<readonly [ReadonlyArray<IndicationTag>, ReadonlyArray<Region>]> = [
  [["CarpalTunnelSyndrome"], ["wrist"]],
  [["UlnarNeuropathy", "RadialNeuropathy"], arm],
  [["SciaticNeuropathy", "FemoralNeuropathy"], ["pelvis"]],
  [["MeralgiaParesthetica"], ["pelvis", "hip", "thigh"]],
  [["PeronealNeuropathy"], ["knee", ...legSegments, "ankle"]],
  [["CrossoverSyndrome"], ["brain", ...spine]],
  [["AidsCytomegalovirus"], ["lumbar spine"]],
  [
    ["CIDP"],
    ["lumbar spine", "neck", "chest", "pelvis", "abdomen", "abdomen and pelvis", ...armSegments, ...legSegments]
  ],
  [["MultifocalMotorNeuropathy"], ["chest", ...armSegments]],
  [["BrachialPlexus"], ["neck", "chest", "cervical spine", ...armSegments]],
  [["LumbosacralPlexus"], ["pelvis", "abdomen", "abdomen and pelvis", "lumbar spine"]],
  [scope.pn61, ["chest"]],
  [
    ["Myopathy", "MuscleBiopsy"],
    [...armSegments, ...legSegments]
  ],
  [scope.pn8, ["brain", ...spine]],
  [["VestibularSchwannoma"], ["brain", "chest", "abdomen"]],
  [["ParaspinalNeurofibroma"], [...spine, "chest", "abdomen"]]
]

export const onlyImagedRegions: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "regions-that-a-row-images",
  says: "A study of a region that a row images in no way is neither met nor left to a reviewer.",
  scope: "Every row and section that names regions; MR neurography apart.",
  clauses: ["PN-2.c3", "PN-2.c31", "PN-3.c3", "PN-4.c1", "PN-5.c1", "PN-6.1.c2", "PN-6.2.c1", "PN-8.1.c2", "PN-9.c5"],
  readings: ["R-40", "R-48"],
  outcomes: ["CriteriaMet", "ClinicalReview"],
  cases: imaged.map(([tags, regions]) => ({
    tags,
    where: scope.notNeurography,
    then: is(study.region, ...regions)
  }))
}

export const onlyImagedModalities: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "modalities-that-the-text-speaks-of",
  says: "No study but MRI, CT or ultrasound is met or left to a reviewer outside Gaucher disease.",
  scope: "All sections but PN-6.3 and tumors elsewhere; MR neurography apart.",
  clauses: ["PN-1.c7", "PN-1.c8", "PN-1.c9", "PN-4.c17", "PN-5.c15"],
  readings: ["R-26", "R-40"],
  outcomes: ["CriteriaMet", "ClinicalReview"],
  cases: [
    {
      tags: scope.except("GaucherDisease", "OtherNerveSheathTumor"),
      where: scope.notNeurography,
      then: is(study.modality, "MRI", "CT", "ultrasound")
    }
  ]
}

export const superficialUltrasound: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "ultrasound-of-superficial-nerves-only",
  says: "Ultrasound is met or left to a reviewer for superficial nerves only.",
  scope: "All sections but tumors elsewhere.",
  clauses: ["PN-1.c7", "PN-2.c3", "PN-2.c7"],
  readings: ["R-13", "R-40"],
  outcomes: ["CriteriaMet", "ClinicalReview"],
  cases: [
    {
      tags: scope.except(
        "OtherPeripheralNerve",
        "CarpalTunnelSyndrome",
        "UlnarNeuropathy",
        "RadialNeuropathy",
        "PeronealNeuropathy",
        "MeralgiaParesthetica",
        "OtherNerveSheathTumor"
      ),
      where: scope.orders("ultrasound")
    }
  ]
}

export const regionLaws = [onlyImagedRegions, onlyImagedModalities, superficialUltrasound] as const
