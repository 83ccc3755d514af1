/** The sections by indication: a disorder without a section does not compile. */
import type { Section } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"
import { otherPeripheralNerve } from "./pn-1.ts"
import * as pn2 from "./pn-2.ts"
import * as pn3 from "./pn-3.ts"
import { brachialPlexus } from "./pn-4.ts"
import { lumbosacralPlexus } from "./pn-5.ts"
import * as pn61 from "./pn-6-1.ts"
import * as pn62 from "./pn-6-2.ts"
import { gaucherDisease } from "./pn-6-3.ts"
import { amyotrophicLateralSclerosis } from "./pn-8-1.ts"
import { spinalMuscularAtrophy } from "./pn-8-2.ts"
import { fasciculations } from "./pn-8-3.ts"
import * as pn9 from "./pn-9.ts"

export const sections: { readonly [Tag in IndicationTag]: Section } = {
  OtherPeripheralNerve: otherPeripheralNerve,
  CarpalTunnelSyndrome: pn2.carpalTunnelSyndrome,
  OtherWristQuestion: pn2.otherWristQuestion,
  UlnarNeuropathy: pn2.ulnarNeuropathy,
  RadialNeuropathy: pn2.radialNeuropathy,
  SciaticNeuropathy: pn2.sciaticNeuropathy,
  FemoralNeuropathy: pn2.femoralNeuropathy,
  MeralgiaParesthetica: pn2.meralgiaParesthetica,
  PeronealNeuropathy: pn2.peronealNeuropathy,
  TarsalTunnelSyndrome: pn2.tarsalTunnelSyndrome,
  CrossoverSyndrome: pn3.crossoverSyndrome,
  AidsCytomegalovirus: pn3.aidsCytomegalovirusNeuropathy,
  CIDP: pn3.chronicInflammatoryDemyelinatingPolyneuropathy,
  MultifocalMotorNeuropathy: pn3.multifocalMotorNeuropathy,
  POEMS: pn3.poems,
  ParaneoplasticNeuropathy: pn3.paraneoplasticNeuropathy,
  BrachialPlexus: brachialPlexus,
  LumbosacralPlexus: lumbosacralPlexus,
  MyastheniaGravis: pn61.myastheniaGravis,
  LEMS: pn61.lambertEaton,
  StiffPersonSyndrome: pn61.stiffPersonSyndrome,
  Myopathy: pn62.myopathyOrMyositis,
  MuscleBiopsy: pn62.muscleBiopsy,
  MyopathyLungDisease: pn62.myopathyLungDisease,
  OccultNeoplasmSearch: pn62.occultNeoplasmSearch,
  GaucherDisease: gaucherDisease,
  ALS: amyotrophicLateralSclerosis,
  SpinalMuscularAtrophy: spinalMuscularAtrophy,
  Fasciculations: fasciculations,
  VestibularSchwannoma: pn9.vestibularSchwannoma,
  ParaspinalNeurofibroma: pn9.paraspinalNeurofibroma,
  OtherNerveSheathTumor: pn9.otherNerveSheathTumor,
  NeurofibromatosisSurveillance: pn9.neurofibromatosisSurveillance
}
