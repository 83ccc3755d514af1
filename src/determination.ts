/**
 * What is said of a request: one determination for each service, with one of six outcomes, the clauses and readings it
 * relies on, and the stamp of the policy that made it. Schemas, so that a determination survives JSON. It knows the
 * words of an answer, not how one is reached.
 */
import { Schema } from "effect"
import { type ClauseId, clauses } from "../spec/clauses.ts"
import { type GuidelineId, guidelines } from "../spec/guidelines.ts"
import { type ReadingId, readings } from "../spec/readings.ts"
import { contrasts, modalities, regions, sides } from "../spec/studies.ts"
import { Certificate } from "./certificate.ts"
import { indicationTags } from "./request/indication.ts"

const ClauseRef = Schema.Literals(clauses.map(({ id }) => id) as ReadonlyArray<ClauseId>)
const ReadingRef = Schema.Literals(readings.map(({ id }) => id) as ReadonlyArray<ReadingId>)

/** The six outcomes. */
export const outcomes = [
  "CriteriaMet",
  "CriteriaNotMet",
  "NeedsInformation",
  "Referred",
  "ClinicalReview",
  "NotGoverned"
] as const
/** What a service comes to; there is no yes or no beside it. */
export type Outcome = (typeof outcomes)[number]

/** What sort of thing an unmet criterion is. */
export const UnmetKindRef = Schema.Literals([
  "prerequisite",
  "criterion",
  "not-listed",
  "not-indicated",
  "investigational",
  "order-of-tests"
])

/** A criterion that is unmet, or left to a person. */
export const Item = Schema.Struct({
  criterion: Schema.String,
  kind: UnmetKindRef,
  clauses: Schema.Array(ClauseRef),
  readings: Schema.Array(ReadingRef)
})
export interface Item extends Schema.Schema.Type<typeof Item> {}

/** A fact whose completion can change the outcome. */
export const Missing = Schema.Struct({
  /** Its path in the request. */
  fact: Schema.String,
  question: Schema.String,
  /** What may be answered. */
  answers: Schema.String,
  /** Whether a requester can bring it about, rather than only find it. */
  actionable: Schema.Boolean
})
export interface Missing extends Schema.Schema.Type<typeof Missing> {}

/** A fact taken at its default. */
export const Assumption = Schema.Struct({ fact: Schema.String, assumed: Schema.Union([Schema.String, Schema.Boolean]) })
export interface Assumption extends Schema.Schema.Type<typeof Assumption> {}

/** Something said beside the outcome, which does not change it. */
export const Notice = Schema.Struct({
  says: Schema.String,
  clauses: Schema.Array(ClauseRef),
  readings: Schema.Array(ReadingRef)
})
export interface Notice extends Schema.Schema.Type<typeof Notice> {}

/** A question that was asked of the request, and its answer. */
export const Step = Schema.Struct({
  fact: Schema.String,
  asked: Schema.String,
  answer: Schema.Boolean,
  source: Schema.Literals(["stated", "computed", "code", "assumed", "reading"])
})
export interface Step extends Schema.Schema.Type<typeof Step> {}

/** A study that the policy lists instead. */
export const StudyRef = Schema.Struct({
  modality: Schema.Literals(modalities),
  regions: Schema.optionalKey(Schema.Array(Schema.Literals(regions))),
  contrasts: Schema.optionalKey(Schema.Array(Schema.Literals(contrasts))),
  side: Schema.optionalKey(Schema.Literals(sides))
})
export interface StudyRef extends Schema.Schema.Type<typeof StudyRef> {}

/** Another guideline that decides. */
export const Referral = Schema.Struct({
  guideline: Schema.Literals(Object.keys(guidelines) as ReadonlyArray<GuidelineId>),
  title: Schema.String
})
export interface Referral extends Schema.Schema.Type<typeof Referral> {}

/** Which policy spoke: the edition, the package, the digest of the policy, and the profile of readings. */
export const Stamp = Schema.Struct({
  edition: Schema.String,
  version: Schema.String,
  digest: Schema.String,
  profile: Schema.String
})
export interface Stamp extends Schema.Schema.Type<typeof Stamp> {}

const relied = {
  /** The clauses relied on, in the order in which they were. */
  clauses: Schema.Array(ClauseRef),
  /** The readings relied on. */
  readings: Schema.Array(ReadingRef),
  /** The reason, in plain words. */
  reason: Schema.String
}

/** What one indication comes to, where a service has several. */
export const UnderIndication = Schema.Struct({
  indication: Schema.Literals(indicationTags),
  outcome: Schema.Literals(outcomes),
  ...relied
})
export interface UnderIndication extends Schema.Schema.Type<typeof UnderIndication> {}

const common = {
  /** Which service of the request: its position from 0, and its own id if it has one. */
  service: Schema.Int,
  serviceId: Schema.optionalKey(Schema.String),
  ...relied,
  assumptions: Schema.Array(Assumption),
  notices: Schema.Array(Notice),
  trace: Schema.Array(Step),
  indications: Schema.optionalKey(Schema.Array(UnderIndication)),
  stamp: Stamp,
  /** What one needs to check it without the programs; there when it is asked for. */
  certificate: Schema.optionalKey(Certificate)
}

/** The policy's criteria for this study are met. It does not mean that the plan pays. */
export const CriteriaMet = Schema.TaggedStruct("CriteriaMet", common)
export interface CriteriaMet extends Schema.Schema.Type<typeof CriteriaMet> {}

/** A criterion is documented as unmet, or the policy does not support the study. Not a denial: that is a clinician's act. */
export const CriteriaNotMet = Schema.TaggedStruct("CriteriaNotMet", {
  ...common,
  kind: UnmetKindRef,
  /** Every unmet criterion. */
  unmet: Schema.NonEmptyArray(Item),
  /** What was left to judgment besides. */
  judgment: Schema.Array(Item),
  /** Studies that the policy lists instead. */
  alternatives: Schema.Array(StudyRef)
})
export interface CriteriaNotMet extends Schema.Schema.Type<typeof CriteriaNotMet> {}

/** The facts on file allow more than one outcome. */
export const NeedsInformation = Schema.TaggedStruct("NeedsInformation", {
  ...common,
  /** Every fact that can still matter, and no other. */
  missing: Schema.NonEmptyArray(Missing),
  /** Of those facts, the one to ask for next: after it, the fewest further questions are to be expected. */
  next: Schema.String,
  /** The outcomes still possible. */
  possible: Schema.NonEmptyArray(Schema.Literals(outcomes))
})
export interface NeedsInformation extends Schema.Schema.Type<typeof NeedsInformation> {}

/** The policy sends the question to another guideline. */
export const Referred = Schema.TaggedStruct("Referred", { ...common, referral: Schema.NonEmptyArray(Referral) })
export interface Referred extends Schema.Schema.Type<typeof Referred> {}

/** The text leaves it to judgment. */
export const ClinicalReview = Schema.TaggedStruct("ClinicalReview", {
  ...common,
  /** What is left to judgment. */
  judgment: Schema.Array(Item)
})
export interface ClinicalReview extends Schema.Schema.Type<typeof ClinicalReview> {}

/** This edition does not decide. */
export const NotGoverned = Schema.TaggedStruct("NotGoverned", common)
export interface NotGoverned extends Schema.Schema.Type<typeof NotGoverned> {}

/** One service's determination. */
export const Determination = Schema.Union([
  CriteriaMet,
  CriteriaNotMet,
  NeedsInformation,
  Referred,
  ClinicalReview,
  NotGoverned
]).pipe(Schema.toTaggedUnion("_tag"))
export type Determination = CriteriaMet | CriteriaNotMet | NeedsInformation | Referred | ClinicalReview | NotGoverned

/** What is said of a request: a determination for each service, in their order; none hides behind another. */
export const RequestDetermination = Schema.Struct({
  id: Schema.optionalKey(Schema.String),
  determinations: Schema.NonEmptyArray(Determination)
})
export interface RequestDetermination extends Schema.Schema.Type<typeof RequestDetermination> {}
