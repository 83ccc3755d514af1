/** Indications, studies and outcomes in words, for reasons and explanations. Nothing here is read from free text. */
import { codes } from "../../spec/codes.ts"
import { guidelines } from "../../spec/guidelines.ts"
import type { Determination, Missing, StudyRef } from "../determination.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"

/** The names of the indications. */
export const indicationNames: { readonly [Tag in IndicationTag]: string } = {
  OtherPeripheralNerve: "a peripheral nerve without a row of its own",
  CarpalTunnelSyndrome: "carpal tunnel syndrome",
  OtherWristQuestion: "another question about the wrist",
  UlnarNeuropathy: "ulnar neuropathy",
  RadialNeuropathy: "radial neuropathy",
  SciaticNeuropathy: "sciatic neuropathy",
  FemoralNeuropathy: "femoral neuropathy",
  MeralgiaParesthetica: "meralgia paresthetica",
  PeronealNeuropathy: "peroneal neuropathy",
  TarsalTunnelSyndrome: "tarsal tunnel syndrome",
  CrossoverSyndrome: "a peripheral and central crossover syndrome",
  AidsCytomegalovirus: "AIDS-related cytomegaloviral neuropathy or radiculopathy",
  CIDP: "chronic inflammatory demyelinating polyneuropathy",
  MultifocalMotorNeuropathy: "multifocal motor neuropathy",
  POEMS: "POEMS syndrome",
  ParaneoplasticNeuropathy: "paraneoplastic neuropathy",
  BrachialPlexus: "a disorder of the brachial plexus",
  LumbosacralPlexus: "a disorder of the lumbar or lumbosacral plexus",
  MyastheniaGravis: "myasthenia gravis",
  LEMS: "Lambert-Eaton myasthenic syndrome",
  StiffPersonSyndrome: "stiff-person syndrome",
  Myopathy: "myopathy or myositis",
  MuscleBiopsy: "planning of a muscle biopsy",
  MyopathyLungDisease: "lung disease with an inflammatory myopathy",
  OccultNeoplasmSearch: "a search for an occult neoplasm",
  GaucherDisease: "Gaucher disease",
  ALS: "amyotrophic lateral sclerosis",
  SpinalMuscularAtrophy: "spinal muscular atrophy",
  Fasciculations: "fasciculations",
  VestibularSchwannoma: "vestibular schwannoma",
  ParaspinalNeurofibroma: "paraspinal neurofibroma",
  OtherNerveSheathTumor: "a nerve sheath tumor elsewhere",
  NeurofibromatosisSurveillance: "surveillance in neurofibromatosis"
}

/** The indications of a request in words. */
export const indicationsInWords = (tags: ReadonlyArray<IndicationTag>): string =>
  [...new Set(tags.map((tag) => indicationNames[tag]))].join(" and ")

/** Words as alternatives: "left, right or both". */
export const or = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`

/** A study in words: "MRI of the elbow without contrast". */
export const studyInWords = ({ contrasts, modality, regions, side }: StudyRef): string => {
  const region = regions === undefined ? "" : ` of the ${or(regions)}`
  const contrast = contrasts === undefined || contrasts.length === 3 ? "" : `, ${or(contrasts)} contrast`
  return `${modality}${region}${side === undefined ? "" : side === "both" ? ", both sides" : `, ${side} side`}${contrast}`
}

/** The study that a service orders, as far as it is said. */
export const orderInWords = (request: Request, service: number): string => {
  const { code: stated, study } = request.services[service]!
  // a code that the map lacks is a text of the sender's own, and is not repeated
  const code = stated !== undefined && Object.hasOwn(codes, stated) ? stated : undefined
  const said = [
    study?.modality ?? (code === undefined ? "a study" : "a study coded"),
    study?.region === undefined ? undefined : `of the ${study.region}`,
    study?.side === undefined ? undefined : study.side === "both" ? "(both sides)" : `(${study.side})`,
    study?.contrast === undefined ? undefined : `${study.contrast} contrast`,
    code
  ].filter((word) => word !== undefined)
  return said.join(" ")
}

/** A referral in words. */
export const guidelineInWords = (id: keyof typeof guidelines): string => {
  const { family, title } = guidelines[id]
  return `${id === "Spine" ? "" : `${id}, `}${title} (${family} imaging guidelines)`
}

export const list = (items: ReadonlyArray<string>): string => items.join("; ")

/** A missing fact in words. */
export const missingInWords = ({ answers, fact, question }: Missing): string => `${question} [${fact}: ${answers}]`

/** The outcomes in a word or two, for tables and letters. */
export const outcomeInWords: { readonly [Tag in Determination["_tag"]]: string } = {
  CriteriaMet: "criteria met",
  CriteriaNotMet: "criteria not met",
  NeedsInformation: "needs information",
  Referred: "referred",
  ClinicalReview: "clinical review",
  NotGoverned: "not governed"
}
