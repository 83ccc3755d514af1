/** The laws of studies granted in one place or nowhere hold, and are shown to fail when their rule is broken. */
import { petAndNeurographyLaws } from "./pet-and-neurography.ts"
import { studyLaws } from "./studies.ts"
import { shown } from "./suite.ts"

shown("studies", studyLaws)
shown("PET and neurography", petAndNeurographyLaws)
