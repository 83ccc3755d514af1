/** All laws, family by family in the document's order: the one list for whoever runs, proves or prints them. */
import { focalAndPlexusLaws } from "./focal-and-plexus.ts"
import { frameLaws } from "./frame.ts"
import { gateLaws } from "./gates.ts"
import { gaucherLaws } from "./gaucher.ts"
import { junctionLaws } from "./junction.ts"
import type { AnyLaw } from "./law.ts"
import { motorNeuronLaws } from "./motor-neuron.ts"
import { nerveSheathLaws } from "./nerve-sheath.ts"
import { ownerLaws } from "./owner.ts"
import { pelvisAndAbdomenLaws } from "./pelvis-and-abdomen.ts"
import { petAndNeurographyLaws } from "./pet-and-neurography.ts"
import { referOnly } from "./referrals.ts"
import { resultLaws } from "./results.ts"
import { studyLaws } from "./studies.ts"
import { thresholdLaws } from "./thresholds.ts"

export const laws: ReadonlyArray<AnyLaw> = [
  ...ownerLaws,
  ...frameLaws,
  ...gateLaws,
  ...resultLaws,
  ...studyLaws,
  ...focalAndPlexusLaws,
  ...pelvisAndAbdomenLaws,
  ...junctionLaws,
  ...gaucherLaws,
  ...petAndNeurographyLaws,
  ...motorNeuronLaws,
  ...nerveSheathLaws,
  referOnly,
  ...thresholdLaws
]
