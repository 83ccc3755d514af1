/**
 * One service of a request: the study that is ordered, an earlier study of the same kind, and what mandate, plan document
 * and review list say of it. A code is an attribute of the service, never the study itself.
 */
import { Schema } from "effect"
import { contrasts, modalities, regions, sides, umbrellaRegions } from "../../spec/studies.ts"
import { factsOf, oneOf, whole, yesNo } from "../language/fact.ts"
import { IsoDate, Text } from "./scalar.ts"

/** The study that is ordered. */
export const Study = Schema.Struct({
  /** How it is imaged. An order for MR neurography is "MRN", whatever code bills it. */
  modality: oneOf("Which kind of study is ordered?", modalities, { label: "the modality", actionable: true }),
  /** What is imaged; a wider term leaves the region open among its parts. */
  region: oneOf("Which region is to be imaged?", regions, {
    label: "the region",
    actionable: true,
    covers: umbrellaRegions
  }),
  /** With which contrast. */
  contrast: oneOf("Is the study ordered without contrast, with contrast, or without and with contrast?", contrasts, {
    label: "the contrast",
    actionable: true
  }),
  /** Which side; "both" is one bilateral service. Ignored, and noted, for a region that has no side. */
  side: oneOf("Which side is to be imaged?", sides, { label: "the side imaged", actionable: true })
})
export interface Study extends Schema.Schema.Type<typeof Study> {}

/** The last earlier study of the same kind. */
export const Previous = Schema.Struct({
  /** Whether there was one, and what it showed. */
  result: oneOf("Was the same study done before, and what did it show?", ["none", "negative", "positive"], {
    label: "an earlier study of the same kind",
    covers: { done: ["negative", "positive"] }
  }),
  /** When it was done. */
  date: Schema.optionalKey(IsoDate),
  /** Calendar months from that study to the date of service; computed from the dates when they are given. */
  monthsAgo: whole(
    "How many months before the date of service was the same study last done?",
    ["lemsRepeat", "gaucherRepeat", "dxaRepeat"],
    { label: "the time since that study", actionable: true, between: ["previous.date", "/dateOfService"] }
  )
})
export interface Previous extends Schema.Schema.Type<typeof Previous> {}

const speaks = ["silent", "grants", "withholds"] as const

/** What speaks on this study before the policy does (PN-0). */
export const StudyCoverage = Schema.Struct({
  /** A federal or state mandate. */
  mandate: oneOf("Does a federal or state mandate speak on this study?", speaks, {
    label: "a federal or state mandate on this study",
    fallback: "silent"
  }),
  /** The plan document in effect on the date of service. */
  planDocument: oneOf("Does the plan document in effect on the date of service speak on this study?", speaks, {
    label: "the plan document on this study",
    fallback: "silent"
  }),
  /** Whether the study is on the list of reviewed procedures. */
  reviewed: yesNo("Is the study on the list of procedures reviewed for the plan?", {
    label: "the study is on the list of reviewed procedures",
    fallback: true
  })
})
export interface StudyCoverage extends Schema.Schema.Type<typeof StudyCoverage> {}

/** One service: an id of its own, a code, the study, and what is on file about it. */
export const Service = Schema.Struct({
  /** The service's own id, returned with its determination. */
  id: Schema.optionalKey(Text),
  /** A five-character procedure code; it describes the study as far as the code map knows it. */
  code: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(/^[0-9A-Z]{5}$/u)).annotate({
      description: "A five-character procedure code."
    })
  ),
  study: Schema.optionalKey(Study),
  previous: Schema.optionalKey(Previous),
  coverage: Schema.optionalKey(StudyCoverage)
})
export interface Service extends Schema.Schema.Type<typeof Service> {}

export const study = factsOf("service", "study", ["study"], Study)
export const previous = factsOf("service", "previous", ["previous"], Previous)
export const studyCoverage = factsOf("service", "studyCoverage", ["coverage"], StudyCoverage)
