/**
 * A decider as the subject of laws: the real one, and ways to make one that is wrong on purpose; and any request to try it
 * on. It may not know any law, nor a test runner.
 */
import fc from "fast-check"
import { type DecideOptions, decideDecoded } from "../../src/api/decide.ts"
import type { Determination, RequestDetermination } from "../../src/determination.ts"
import type { Request } from "../../src/request/request.ts"
import { complete, dated, freely, partial, request, several } from "../generators/request.ts"

/** A request decided: the real thing, or one that is wrong on purpose. */
export type Decide = (request: Request, options?: DecideOptions) => RequestDetermination

/** Any request; those with next to nothing on file, which take long, are rarer. */
export const anyRequest: fc.Arbitrary<Request> = freely(
  fc.oneof(
    { arbitrary: complete, weight: 8 },
    { arbitrary: partial(15), weight: 6 },
    { arbitrary: several, weight: 6 },
    { arbitrary: dated, weight: 3 },
    { arbitrary: request, weight: 1 }
  )
)

/** The decider with every determination changed. */
export const changing =
  (change: (determination: Determination, request: Request) => unknown): Decide =>
  (request, options) => {
    const decided = decideDecoded(request, options)
    return {
      ...decided,
      determinations: decided.determinations.map((one) => change(one, request))
    } as unknown as RequestDetermination
  }

/** The decider on a changed request. */
export const changingRequest =
  (change: (request: Request) => unknown): Decide =>
  (request, options) =>
    decideDecoded(change(request) as Request, options)

/** What is decided and why, without what is said beside it. */
export const verdict = (one: Determination): string => {
  const { _tag, clauses, readings } = one
  return JSON.stringify([_tag, clauses, readings, _tag === "NeedsInformation" ? [one.missing, one.possible] : []])
}
