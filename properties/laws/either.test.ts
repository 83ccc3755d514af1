/** Of things joined by "or" each alone is enough, and a policy that leaves one out is found. */
import { eitherLaws } from "./either.ts"
import { eitherStudyLaws } from "./either-study.ts"
import { shown } from "./suite.ts"

shown([...eitherLaws, ...eitherStudyLaws])
