/**
 * Laws as values: a sentence, the property of a decider that it states, and deciders that break it. Each law is asserted
 * of the real decider, and shown to be refuted for each broken one, so that no law holds of everything.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type DecideOptions, decideDecoded } from "../../src/api/decide.ts"
import type { Determination, RequestDetermination } from "../../src/determination.ts"
import type { Request } from "../../src/request/request.ts"
import { complete, dated, partial, request, several } from "../generators/request.ts"

/** A request decided: the real thing, or one that is wrong on purpose. */
export type Decide = (request: Request, options?: DecideOptions) => RequestDetermination

/** Any request; those with next to nothing on file, which take long, are rarer. */
export const anyRequest: fc.Arbitrary<Request> = fc.oneof(
  { arbitrary: complete, weight: 8 },
  { arbitrary: partial(15), weight: 6 },
  { arbitrary: several, weight: 6 },
  { arbitrary: dated, weight: 3 },
  { arbitrary: request, weight: 1 }
)

export interface Law<Subject = Decide> {
  readonly says: string
  readonly of: (subject: Subject) => fc.IRawProperty<unknown, false>
  /** What is wrong with a subject, and the subject. */
  readonly broken: Readonly<Record<string, Subject>>
  readonly runs?: number
}

const seed = 20211001

/** Asserts a law of its subject, and refutes it for the broken ones. */
export const check = <Subject>(subject: Subject, { broken, of, runs = 250, says }: Law<Subject>): void =>
  void describe(says, () => {
    it("holds", { timeout: 60_000 }, () => fc.assert(of(subject), { seed, numRuns: runs }))
    it.each(Object.entries(broken))("is refuted when it %s", { timeout: 60_000 }, (_, wrong) => {
      expect(fc.check(of(wrong), { seed, numRuns: 20 * runs, endOnFailure: true }).failed).toBe(true)
    })
  })

/** Asserts a law of the decider. */
export const checkDecider = (law: Law): void => check(decideDecoded, law)

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
