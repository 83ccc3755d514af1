/** Every threshold of the register has a law; each holds, moves outcomes, and finds an engine that is off by one. */
import { expect, it } from "vitest"
import { thresholds } from "../../spec/thresholds.ts"
import { shown } from "./suite.ts"
import { cutThresholds, thresholdLaws } from "./thresholds.ts"

it("every threshold has a law", () => {
  expect(new Set(cutThresholds)).toEqual(new Set(Object.keys(thresholds)))
})

shown("thresholds", thresholdLaws)
