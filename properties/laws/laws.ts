/** All laws, family by family in the document's order: the one list for whoever runs, proves or prints them. */
import { focalAndPlexusLaws } from "./focal-and-plexus.ts"
import { frameLaws } from "./frame.ts"
import { gateLaws } from "./gates.ts"
import { gaucherLaws } from "./gaucher.ts"
import { junctionLaws } from "./junction.ts"
import type { Law } from "./law.ts"
import { motorNeuronLaws } from "./motor-neuron.ts"
import { nerveSheathLaws } from "./nerve-sheath.ts"
import { ownerLaws } from "./owner.ts"
import { pelvisAndAbdomenLaws } from "./pelvis-and-abdomen.ts"
import { petAndNeurographyLaws } from "./pet-and-neurography.ts"
import { referralLaws } from "./referrals.ts"
import { resultLaws } from "./results.ts"
import { studyLaws } from "./studies.ts"
import { thresholdLaws } from "./thresholds.ts"

export { isProvable, type Law, type Provable, type Sampled, type Trial, type Verdict } from "./law.ts"

export const laws: ReadonlyArray<Law> = [
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
  ...referralLaws,
  ...thresholdLaws
]
