/**
 * What can be wrong with a request, as values: where, what was found, what would be valid. Every text in a problem comes
 * from closed lists; none is taken from the request, so that a problem can be logged.
 */
import { Schema } from "effect"

/** One thing wrong with a request: where, what was found, what would be valid. Never the content. */
export const Problem = Schema.Struct({
  /** Where: `services[0].study.region`; `(request)` for the whole. */
  path: Schema.String,
  /** The type or kind of what stands there: `a text`, `a date that does not exist`. */
  found: Schema.String,
  /** What would be valid there. */
  expected: Schema.String,
  /** The valid word that a near miss was probably meant to be. */
  didYouMean: Schema.optionalKey(Schema.String)
})
export interface Problem extends Schema.Schema.Type<typeof Problem> {}

const sentence = ({ didYouMean, expected, found, path }: Problem): string =>
  `${path}: found ${found}, expected ${expected}${didYouMean === undefined ? "" : ` (did you mean "${didYouMean}"?)`}`

/** The input is not a request, and these are all the reasons; `_tag` is `InvalidRequest`. */
export class InvalidRequest extends Schema.TaggedError<InvalidRequest>()("InvalidRequest", {
  problems: Schema.NonEmptyArray(Problem)
}) {
  /** One line for each problem. */
  override get message(): string {
    return this.problems.map(sentence).join("\n")
  }
}
