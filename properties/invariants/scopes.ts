/**
 * The scopes that several laws share, by section and by study: where the text asks for EMG/NCV and where it has no such
 * rule, and which obstacles to MRI open the way to a CT. They restate the document, not the programs.
 */
import type { Indication } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import type { Service } from "../../src/request/service.ts"
import type { Mri } from "../../src/request/work-up.ts"
import { type Kind, otherThan, surelyIs } from "./facts.ts"
import type { Tagged } from "./lines.ts"

// ── sections ────────────────────────────────────────────────────────────────────────────────────────────────────────
/** The rows of PN-2 with YES in the column of EMG/NCV. */
export const pn2WithEmg = [
  "CarpalTunnelSyndrome",
  "UlnarNeuropathy",
  "RadialNeuropathy",
  "SciaticNeuropathy",
  "PeronealNeuropathy"
] as const
/** The rows of PN-2. */
export const pn2 = [
  ...pn2WithEmg,
  "OtherWristQuestion",
  "FemoralNeuropathy",
  "MeralgiaParesthetica",
  "TarsalTunnelSyndrome"
] as const
export const pn3 = [
  "CrossoverSyndrome",
  "AidsCytomegalovirus",
  "CIDP",
  "MultifocalMotorNeuropathy",
  "POEMS",
  "ParaneoplasticNeuropathy"
] as const
export const plexus = ["BrachialPlexus", "LumbosacralPlexus"] as const
export const pn61 = ["MyastheniaGravis", "LEMS", "StiffPersonSyndrome"] as const
/** The tumors of PN-9. */
export const tumors = ["VestibularSchwannoma", "ParaspinalNeurofibroma", "OtherNerveSheathTumor"] as const

export const isOneOf = (one: string | undefined, these: ReadonlyArray<string>): boolean =>
  one !== undefined && these.includes(one)

// ── studies ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export const anyCt: Kind = { modality: ["CT"] }
export const anyMri: Kind = { modality: ["MRI"] }
export const anyPet: Kind = { modality: ["PET", "PET/CT"] }
export const neurography: Kind = { modality: ["MRN"] }
/** Any study but neurography, which PN-7 judges whatever the indication. */
export const notNeurography: Kind = otherThan("MRN")

// ── CT and MRI ──────────────────────────────────────────────────────────────────────────────────────────────────────
type Feasibility = NonNullable<Mri["feasibility"]>
/** In whose place a CT can stand, in the words of the section. */
export const mriRuledOut = ({ mri }: Request, { _tag }: Indication): boolean => {
  const counts: ReadonlyArray<Feasibility> =
    _tag === "LumbosacralPlexus"
      ? ["contraindicated", "unable", "not available"]
      : _tag === "BrachialPlexus"
        ? ["contraindicated", "unable"]
        : ["contraindicated"]
  return isOneOf(mri?.feasibility, counts)
}

/** Where CT looks for something else than a nerve: chest and abdomen in PN-6.1, PN-6.3 and PN-9. */
export const ctOfChestOrAbdomen = ({ indications }: Request, service: Service): boolean =>
  indications.every(({ _tag }) => isOneOf(_tag, [...pn61, "GaucherDisease", ...tumors])) &&
  surelyIs(service, { modality: ["CT"], region: ["chest", "abdomen"] })

// ── EMG/NCV ─────────────────────────────────────────────────────────────────────────────────────────────────────────
/** The plexus is infiltrated by a tumor, known or suspected: exempt by name. */
export const infiltrated = (indication: Indication): boolean =>
  (indication._tag === "BrachialPlexus" || indication._tag === "LumbosacralPlexus") &&
  indication.cause === "malignant infiltration"

/** Indications under which the text has no rule on EMG/NCV, or exempts by name. */
export const withoutEmgRule = [
  "FemoralNeuropathy",
  "MeralgiaParesthetica",
  ...pn61,
  "MuscleBiopsy",
  "GaucherDisease",
  "ALS",
  "SpinalMuscularAtrophy",
  ...tumors,
  "NeurofibromatosisSurveillance"
] as const

/** The exact scope of the exemption: no neurography, and every indication exempt or without a rule. */
export const exemptFromEmg = ({ indications }: Request, service: Service): boolean =>
  surelyIs(service, notNeurography) && indications.every((one) => infiltrated(one) || isOneOf(one._tag, withoutEmgRule))

/** Where nothing on EMG/NCV is decided: the same, and what is only referred, and studies outside the EMG/NCV lists. */
export const noEmgRule = ({ indications }: Request, service: Service): boolean =>
  surelyIs(service, notNeurography) &&
  indications.every((one) => {
    switch (one._tag) {
      case "BrachialPlexus":
        return infiltrated(one) || one.cause === "vascular thoracic outlet syndrome" || surelyIs(service, anyPet)
      case "LumbosacralPlexus":
        return infiltrated(one) || surelyIs(service, anyPet)
      case "Fasciculations":
        return surelyIs(service, { modality: ["MRI"], region: ["lumbar spine"] })
      default:
        return isOneOf(one._tag, [
          ...withoutEmgRule,
          "OtherPeripheralNerve",
          "OtherWristQuestion",
          "TarsalTunnelSyndrome",
          "POEMS",
          "ParaneoplasticNeuropathy",
          "MyopathyLungDisease",
          "OccultNeoplasmSearch"
        ])
    }
  })

// ── Gaucher disease ─────────────────────────────────────────────────────────────────────────────────────────────────
/** A painful bone in Gaucher disease whose radiograph leaves the question open: MRI of whatever region (PN-6.3.c17). */
export const painfulBone = (indication: Indication): boolean =>
  indication._tag === "GaucherDisease" &&
  indication.bonePain === "acute, in the area imaged" &&
  isOneOf(indication.painRadiograph, ["non-diagnostic", "points to further imaging"])

// ── thoracic outlet syndrome ────────────────────────────────────────────────────────────────────────────────────────
/** Whether the cause can be a vascular thoracic outlet syndrome, which is referred. */
export const perhapsVascular = ({ cause }: Tagged<"BrachialPlexus">): boolean =>
  cause === undefined || isOneOf(cause, ["thoracic outlet syndrome", "vascular thoracic outlet syndrome"])
