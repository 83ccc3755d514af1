/** The laws of studies granted in one place or nowhere are proved, and refuted where they are broken. */
import { pelvisAndAbdomenLaws } from "./pelvis-and-abdomen.ts"
import { petAndNeurographyLaws } from "./pet-and-neurography.ts"
import { studyLaws } from "./studies.ts"
import { shown } from "./suite.ts"

shown([...studyLaws, ...pelvisAndAbdomenLaws, ...petAndNeurographyLaws])
