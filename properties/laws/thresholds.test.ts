/** Thresholds and other readings: outcomes change across the cut and nowhere else, and an engine off by one is found. */
import { otherReadingLaws } from "./other-readings.ts"
import { shown } from "./suite.ts"
import { thresholdLaws } from "./thresholds.ts"

shown([...thresholdLaws, ...otherReadingLaws])
