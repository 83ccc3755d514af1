/** All laws, family by family in the document's order: the one list for whoever runs, proves or prints them. */
import { groundsLaws } from "../laws-general/grounds.ts"
import { informationLaws } from "../laws-general/information.ts"
import { determinationsAsJson } from "../laws-general/json.ts"
import { orderLaws } from "../laws-general/order.ts"
import { privateLaws } from "../laws-general/private.ts"
import { symmetryLaws } from "../laws-general/symmetry.ts"
import { totalLaws } from "../laws-general/total.ts"
import { emgGroundsLaws } from "./cites-emg.ts"
import { evaluationGroundsLaws } from "./cites-evaluation.ts"
import { listGroundsLaws } from "./cites-lists.ts"
import { sectionGroundsLaws } from "./cites-sections.ts"
import { defaultLaws } from "./defaults.ts"
import { eitherLaws } from "./either.ts"
import { focalAndPlexusLaws } from "./focal-and-plexus.ts"
import { frameLaws } from "./frame.ts"
import { gateLaws } from "./gates.ts"
import { gaucherLaws } from "./gaucher.ts"
import { grantLaws } from "./grants.ts"
import { junctionLaws } from "./junction.ts"
import type { Law } from "./law.ts"
import { motorNeuronLaws } from "./motor-neuron.ts"
import { nerveSheathLaws } from "./nerve-sheath.ts"
import { noReviewLaws } from "./no-reviews.ts"
import { otherGroundsLaws } from "./other-grounds.ts"
import { otherReadingLaws } from "./other-readings.ts"
import { ownerLaws } from "./owner.ts"
import { pelvisAndAbdomenLaws } from "./pelvis-and-abdomen.ts"
import { petAndNeurographyLaws } from "./pet-and-neurography.ts"
import { referralLaws } from "./referrals.ts"
import { regionLaws } from "./regions.ts"
import { resultLaws } from "./results.ts"
import { reviewLaws } from "./reviews.ts"
import { rowLaws } from "./rows.ts"
import { severalLaws } from "./several.ts"
import { studyLaws } from "./studies.ts"
import { thresholdLaws } from "./thresholds.ts"

export { isProvable, type Law, type Provable, type Sampled, type Trial, type Verdict } from "./law.ts"

/** What holds of deciding whatever the policy: these are sampled. */
const generalLaws: ReadonlyArray<Law> = [
  ...totalLaws,
  ...groundsLaws,
  ...informationLaws,
  ...orderLaws,
  ...symmetryLaws,
  ...privateLaws,
  determinationsAsJson
]

export const laws: ReadonlyArray<Law> = [
  ...ownerLaws,
  ...frameLaws,
  ...gateLaws,
  ...resultLaws,
  ...studyLaws,
  ...regionLaws,
  ...focalAndPlexusLaws,
  ...rowLaws,
  ...pelvisAndAbdomenLaws,
  ...junctionLaws,
  ...gaucherLaws,
  ...petAndNeurographyLaws,
  ...motorNeuronLaws,
  ...nerveSheathLaws,
  ...grantLaws,
  ...reviewLaws,
  ...noReviewLaws,
  ...referralLaws,
  ...evaluationGroundsLaws,
  ...emgGroundsLaws,
  ...listGroundsLaws,
  ...sectionGroundsLaws,
  ...thresholdLaws,
  ...otherReadingLaws,
  ...otherGroundsLaws,
  ...defaultLaws,
  ...eitherLaws,
  ...severalLaws,
  ...generalLaws
]
