/**
 * The laws of studies granted in one place or nowhere, and of what belongs to another guideline, are proved; and a policy
 * that mixes them up is found out.
 */
import { pelvisAndAbdomenLaws } from "./pelvis-and-abdomen.ts"
import { petAndNeurographyLaws } from "./pet-and-neurography.ts"
import { referralLaws } from "./referrals.ts"
import { regionLaws } from "./regions.ts"
import { studyLaws } from "./studies.ts"
import { shown } from "./suite.ts"

shown([...studyLaws, ...regionLaws, ...pelvisAndAbdomenLaws, ...petAndNeurographyLaws, ...referralLaws])
