/**
 * PN-0 · The frame: what decides before this policy does. The edition by date of service, the plan, the list of reviewed
 * procedures, and a mandate or plan document that speaks on the study.
 */
import { Effect } from "effect"
import type { Chart, FactMissing } from "../language/chart.ts"
import { notGoverned, type Ruling } from "../language/ruling.ts"
import { answered } from "../language/weigh.ts"
import { period } from "../request/derived.ts"
import { studyCoverage } from "../request/service.ts"
import { planCoverage } from "../request/work-up.ts"

/** What this edition does not decide, and why; nothing when it does. */
export const frame: Effect.Effect<Ruling | undefined, FactMissing, Chart> = Effect.gen(function* () {
  if (yield* answered(period, "before this edition")) {
    return notGoverned("the date of service is before this edition took effect", "PN-0.c1", "R-01")
  }
  if (yield* answered(planCoverage.editionInForce, false)) {
    return notGoverned("this edition is no longer in force at the date of service", "PN-0.c1", "R-01")
  }
  if (yield* answered(planCoverage.administered, false)) {
    return notGoverned("the plan is not administered under this policy", "PN-0.c2", "R-03")
  }
  if (yield* answered(studyCoverage.reviewed, false)) {
    return notGoverned("the study is not on the list of reviewed procedures", "PN-0.c13", "PN-0.c14", "R-03")
  }
  if (yield* answered(studyCoverage.mandate, "grants")) {
    return notGoverned("a federal or state mandate grants the study", "PN-0.c6", "R-02")
  }
  if (yield* answered(studyCoverage.mandate, "withholds")) {
    return notGoverned("a federal or state mandate withholds the study", "PN-0.c6", "R-02")
  }
  if (yield* answered(studyCoverage.planDocument, "grants")) {
    return notGoverned("the plan document grants the study", "PN-0.c5", "PN-0.c8", "R-02")
  }
  if (yield* answered(studyCoverage.planDocument, "withholds")) {
    return notGoverned("the plan document withholds the study", "PN-0.c5", "PN-0.c8", "R-02")
  }
})
