/** What is enough for a study, and what goes to a reviewer, is proved, and refuted where it is broken. */
import { grantLaws } from "./grants.ts"
import { noReviewLaws } from "./no-reviews.ts"
import { reviewLaws } from "./reviews.ts"
import { shown } from "./suite.ts"

shown([...grantLaws, ...reviewLaws, ...noReviewLaws])
