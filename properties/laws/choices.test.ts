/**
 * Of things joined by "or" each alone is enough; across a threshold, and nowhere else, outcomes change; another reading has
 * laws of its own. A policy that leaves one out, or is off by one, is found.
 */
import { eitherLaws } from "./either.ts"
import { otherReadingLaws } from "./other-readings.ts"
import { shown } from "./suite.ts"
import { thresholdLaws } from "./thresholds.ts"

shown([...eitherLaws, ...thresholdLaws, ...otherReadingLaws])
