/**
 * The indications: a tagged union that names every disorder and sub-indication of the policy, in the document's order. A
 * field that makes no sense for a disorder cannot be written, and a disorder without a section does not compile.
 */
import { Schema } from "effect"
import * as focal from "./indications/focal.ts"
import * as motorNeuron from "./indications/motor-neuron.ts"
import * as nerveSheath from "./indications/nerve-sheath.ts"
import * as neuromuscular from "./indications/neuromuscular.ts"
import * as plexus from "./indications/plexus.ts"
import * as poly from "./indications/poly.ts"

/** Why a study is requested. */
export const Indication = Schema.Union([
  focal.OtherPeripheralNerve,
  focal.CarpalTunnelSyndrome,
  focal.OtherWristQuestion,
  focal.UlnarNeuropathy,
  focal.RadialNeuropathy,
  focal.SciaticNeuropathy,
  focal.FemoralNeuropathy,
  focal.MeralgiaParesthetica,
  focal.PeronealNeuropathy,
  focal.TarsalTunnelSyndrome,
  poly.CrossoverSyndrome,
  poly.AidsCytomegalovirus,
  poly.CIDP,
  poly.MultifocalMotorNeuropathy,
  poly.POEMS,
  poly.ParaneoplasticNeuropathy,
  plexus.BrachialPlexus,
  plexus.LumbosacralPlexus,
  neuromuscular.MyastheniaGravis,
  neuromuscular.LEMS,
  neuromuscular.StiffPersonSyndrome,
  neuromuscular.Myopathy,
  neuromuscular.MuscleBiopsy,
  neuromuscular.MyopathyLungDisease,
  neuromuscular.OccultNeoplasmSearch,
  neuromuscular.GaucherDisease,
  motorNeuron.ALS,
  motorNeuron.SpinalMuscularAtrophy,
  motorNeuron.Fasciculations,
  nerveSheath.VestibularSchwannoma,
  nerveSheath.ParaspinalNeurofibroma,
  nerveSheath.OtherNerveSheathTumor,
  nerveSheath.NeurofibromatosisSurveillance
]).pipe(Schema.toTaggedUnion("_tag"))

export type Indication =
  | focal.OtherPeripheralNerve
  | focal.CarpalTunnelSyndrome
  | focal.OtherWristQuestion
  | focal.UlnarNeuropathy
  | focal.RadialNeuropathy
  | focal.SciaticNeuropathy
  | focal.FemoralNeuropathy
  | focal.MeralgiaParesthetica
  | focal.PeronealNeuropathy
  | focal.TarsalTunnelSyndrome
  | poly.CrossoverSyndrome
  | poly.AidsCytomegalovirus
  | poly.CIDP
  | poly.MultifocalMotorNeuropathy
  | poly.POEMS
  | poly.ParaneoplasticNeuropathy
  | plexus.BrachialPlexus
  | plexus.LumbosacralPlexus
  | neuromuscular.MyastheniaGravis
  | neuromuscular.LEMS
  | neuromuscular.StiffPersonSyndrome
  | neuromuscular.Myopathy
  | neuromuscular.MuscleBiopsy
  | neuromuscular.MyopathyLungDisease
  | neuromuscular.OccultNeoplasmSearch
  | neuromuscular.GaucherDisease
  | motorNeuron.ALS
  | motorNeuron.SpinalMuscularAtrophy
  | motorNeuron.Fasciculations
  | nerveSheath.VestibularSchwannoma
  | nerveSheath.ParaspinalNeurofibroma
  | nerveSheath.OtherNerveSheathTumor
  | nerveSheath.NeurofibromatosisSurveillance

/** The tag of an indication. */
export type IndicationTag = Indication["_tag"]

/** All tags, in the document's order. */
export const indicationTags: ReadonlyArray<IndicationTag> = Indication.discriminants
