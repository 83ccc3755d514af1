/**
 * Laws as values: a sentence, the property of a decider that it states, and deciders that break it. Each law is asserted
 * of the real decider, and shown to be refuted for each broken one, so that no law holds of everything.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import type { Decide } from "./decider.ts"

export * from "./decider.ts"

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
