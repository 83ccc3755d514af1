/**
 * This policy as something to be looked at: the frame, neurography and the program of each indication, the fields that a
 * request may have, the registers of clauses, readings and thresholds, and the precedences.
 */
import { Effect } from "effect"
import { clauses } from "../../spec/clauses.ts"
import { precedences } from "../../spec/precedences.ts"
import { readings } from "../../spec/readings.ts"
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import { sectionOf } from "../diagram/section-of.ts"
import { answered } from "../language/weigh.ts"
import { ruleWithinFrame } from "../policy.ts"
import { liveReadings } from "../request/derived.ts"
import { optionalFields } from "../request/fields.ts"
import { Indication, indicationTags } from "../request/indication.ts"
import { Request } from "../request/request.ts"
import { Service, study } from "../request/service.ts"
import { frame } from "../sections/pn-0.ts"
import { magneticResonanceNeurography } from "../sections/pn-7.ts"
import { citedBeside, structural } from "./citations.ts"
import { beside, type Declared } from "./facts.ts"
import type { Subject } from "./lint.ts"

const declared: ReadonlyArray<Declared> = [
  { scope: "request", fields: optionalFields(Request.fields) },
  { scope: "service", fields: optionalFields(Service.fields) },
  ...Object.entries(Indication.cases).map(
    ([program, { fields }]): Declared => ({ scope: "indication", program, fields: optionalFields(fields) })
  ),
  { scope: "reading", fields: liveReadings.map(({ path }) => ({ path })) }
]

/** Neurography as every program comes to it; any other study goes on. */
const neurography = Effect.gen(function* () {
  if (yield* answered(study.modality, "MRN")) return yield* magneticResonanceNeurography
})

/** This policy. */
export const policy: Subject = {
  frame: { section: "PN-0", name: "the frame", program: frame },
  programs: indicationTags.map((tag) => ({ section: sectionOf(tag), name: tag, tag, program: ruleWithinFrame(tag) })),
  parts: [{ section: "PN-7", name: "neurography", program: neurography }],
  declared,
  beside,
  clauses,
  readings,
  citedElsewhere: { ...citedBeside, ...structural },
  thresholds: Object.keys(thresholds) as ReadonlyArray<ThresholdId>,
  precedences
}
