/**
 * Laws that are sampled: how one is run on an engine, and the shape of those that compare the outcomes of several
 * requests, each decided for its first service. It may not know any law.
 */
import fc from "fast-check"
import type { Decide } from "../laws-general/decider.ts"
import type { Sampled, Trial } from "./law.ts"

/** A property of the outcomes of some requests, which an engine that says no more can be held to as well. */
export const ofOutcomes = (trials: fc.Arbitrary<Trial>): Pick<Sampled, "of" | "trials"> => ({
  trials,
  of: (decide) =>
    fc.property(trials, ({ holds, requests }) => holds(requests.map((one) => decide(one).determinations[0]._tag)))
})

/** What a run of a sampled law found. */
export interface SampleReport {
  readonly runs: number
  readonly seed: number
  /** What does not satisfy the law, as small as it was found, and the path that leads there from the seed. */
  readonly counterexample?: unknown
  readonly path?: string
}

/**
 * Runs a sampled law.
 *
 * @param decide what decides
 * @param runs how many requests; as many as the law takes by default
 * @param path where to start from, to see one counterexample again
 */
export const sample = (
  law: Sampled,
  decide: Decide,
  { path, runs = law.runs, seed }: { readonly seed: number; readonly runs?: number; readonly path?: string }
): SampleReport => {
  const found = fc.check(law.of(decide), { seed, numRuns: runs, ...(path === undefined ? {} : { path }) })
  return {
    runs: found.numRuns,
    seed,
    ...(found.failed ? { counterexample: found.counterexample, path: found.counterexamplePath ?? "" } : {})
  }
}
