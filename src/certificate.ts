/**
 * The certificate of a determination: what one needs to check it against the request and the exported policy, without the
 * programs. It lists every test that was passed, by its place in the policy's diagrams, the fact by its path in the
 * request, the answer, and the leaves reached. Schemas, so that it survives JSON. Its words are those of the policy that
 * made it, which may be another edition's; of the request it says nothing but the sides of closed questions.
 */
import { Schema } from "effect"

/** A certificate lists at most this many tests and leaves; with more there are too many completions to list. */
export const mostListed = 2000

/**
 * What the request says to a test. Where it says nothing the test is open, and both ways are listed, first that of yes;
 * in the walk of a single completion it is taken one way.
 */
export const Says = Schema.Literals(["yes", "no", "open", "taken as yes", "taken as no"])
export type Says = typeof Says.Type

/**
 * A test that is passed: its place in the policy, the path of the fact, and what the request says. The fact is another
 * than the test's where that one depends on it: whether description or code is believed, the study of another service.
 */
export const Passed = Schema.Tuple([Schema.Int, Schema.String, Says])
export type Passed = typeof Passed.Type

/**
 * The tests passed, in order, and each leaf by its place in the policy. After the leaf of one indication come the tests of
 * the next, frame included; after the last leaf, the other way of the latest test that is open.
 */
export const Walk = Schema.Array(Schema.Union([Passed, Schema.Int]))
export type Walk = typeof Walk.Type

/** A leaf that is reached: its place in the policy, and what stands there. */
export const Reached = Schema.Struct({
  leaf: Schema.Int,
  outcome: Schema.String,
  kind: Schema.optionalKey(Schema.String),
  guideline: Schema.optionalKey(Schema.String),
  cites: Schema.Array(Schema.String)
})
export interface Reached extends Schema.Schema.Type<typeof Reached> {}

/** A reading profile, as far as it differs from the policy's own readings and dates. */
export const Choices = Schema.Struct({
  readings: Schema.optionalKey(Schema.Record(Schema.String, Schema.String)),
  effective: Schema.optionalKey(Schema.String),
  emergency: Schema.optionalKey(Schema.Struct({ from: Schema.String, to: Schema.String }))
})
export interface Choices extends Schema.Schema.Type<typeof Choices> {}

const common = {
  /** The digest of the policy. */
  policy: Schema.String,
  profile: Choices,
  /** Which service of the request, from 0. */
  service: Schema.Int,
  /** The indications of the request, in its order. */
  indications: Schema.Array(Schema.String)
}

/** Every completion of the request is listed: all that is stated can be checked. */
export const Listed = Schema.TaggedStruct("Listed", {
  ...common,
  walk: Walk,
  /** The leaves reached, in the order in which they first are. */
  leaves: Schema.Array(Reached),
  /**
   * For each indication, the leaves whose clauses the determination names, in the order in which they are reached: all
   * when the request is complete, none where the indication is not decided and decides nothing. Of the one that the
   * determination is told of first, those of its kind come first.
   */
  relied: Schema.Array(Schema.Array(Schema.Int))
})
export interface Listed extends Schema.Schema.Type<typeof Listed> {}

/**
 * Too many completions to list, and information is needed: one completion for each outcome that is possible. That they
 * are possible can be checked; that no other is, and which facts can matter, cannot.
 */
export const Witnessed = Schema.TaggedStruct("Witnessed", {
  ...common,
  walks: Schema.Array(Walk),
  leaves: Schema.Array(Reached)
})
export interface Witnessed extends Schema.Schema.Type<typeof Witnessed> {}

/** Too many completions to list, and all are decided alike: nothing can be checked. */
export const NotListed = Schema.TaggedStruct("NotListed", common)
export interface NotListed extends Schema.Schema.Type<typeof NotListed> {}

/** The certificate of a determination. */
export const Certificate = Schema.Union([Listed, Witnessed, NotListed]).pipe(Schema.toTaggedUnion("_tag"))
export type Certificate = Listed | Witnessed | NotListed
