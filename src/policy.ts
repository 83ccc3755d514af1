/**
 * The policy: one decision in the order of R-50. The frame first, then neurography whatever the indication, then the
 * section of the indication, whose program sees to referrals and unlisted studies before it weighs gates and criteria.
 */
import { Effect } from "effect"
import { notGoverned, type Section } from "./language/ruling.ts"
import { answered } from "./language/weigh.ts"
import type { IndicationTag } from "./request/indication.ts"
import { study } from "./request/service.ts"
import { sections } from "./sections/index.ts"
import { frame } from "./sections/pn-0.ts"
import { magneticResonanceNeurography } from "./sections/pn-7.ts"

/** The program that rules on one service under one indication, once the frame lets the policy decide. */
export const ruleWithinFrame = (indication: IndicationTag): Section =>
  Effect.gen(function* () {
    if (indication !== "GaucherDisease" && (yield* answered(study.modality, "radiograph"))) {
      return notGoverned("a radiograph is not advanced imaging", "PN-1.c2", "R-04")
    }
    if (yield* answered(study.modality, "MRN")) return yield* magneticResonanceNeurography
    return yield* sections[indication]
  })

/** The program that rules on one service under one indication. */
export const rule = (indication: IndicationTag): Section =>
  Effect.flatMap(frame, (outside) => (outside === undefined ? ruleWithinFrame(indication) : Effect.succeed(outside)))
