/**
 * Test vectors of this package's policy, by what they are to cover, with the counts that show how complete they are.
 */
import { programDiagrams } from "../diagram/policy-diagrams.ts"
import type { IndicationTag } from "../request/indication.ts"
import { boundaries } from "./boundaries.ts"
import { mcdc } from "./mcdc.ts"
import { paths } from "./paths.ts"
import { subjectOf } from "./subject.ts"
import type { Coverage, Vector } from "./vector.ts"

/** Test vectors, and what they cover. */
export interface Vectors {
  readonly vectors: ReadonlyArray<Vector>
  /** What is covered, in figures: a line each. */
  readonly counts: ReadonlyArray<string>
  /** What no vector covers, and why: a line each. */
  readonly notCovered: ReadonlyArray<string>
}

/** Which part of the policy. */
export interface Part {
  /** The frame, PN-0, which comes first whatever the indication. */
  readonly frame: boolean
  readonly tags: ReadonlyArray<IndicationTag>
}

const made = (coverage: Coverage, { frame, tags }: Part): Vectors => {
  switch (coverage) {
    case "paths": {
      const found = paths(programDiagrams, frame, tags)
      return {
        vectors: found.vectors,
        counts: [`${found.paths} paths; ${found.unstatable} of them no valid request takes`],
        notCovered: []
      }
    }
    case "mcdc": {
      const found = mcdc(subjectOf(programDiagrams), frame, tags)
      return {
        vectors: found.vectors,
        counts: [
          `${found.conditions} conditions, ${found.shown} shown to decide alone, by ${found.pairs} pairs of requests`,
          `${found.unstatable} more pairs of outcomes for which no two valid requests were found that differ in one fact only`
        ],
        notCovered: found.notShown.map(
          ({ because, condition, indication, section }) =>
            `${[section, indication].filter((part) => part !== undefined).join(", ")}: ${condition}: ${because}`
        )
      }
    }
    case "boundaries": {
      const found = boundaries(subjectOf(programDiagrams), tags)
      return {
        vectors: found.vectors,
        counts: [`${found.thresholds} thresholds that decide something under an indication, ${found.shown} shown`],
        notCovered: found.notShown.map(
          ({ because, fact, indication, threshold }) => `${indication}: ${fact}: ${threshold}: ${because}`
        )
      }
    }
  }
}

/**
 * The test vectors of a part of the policy, always the same and in the same order.
 *
 * @param coverage what they cover
 * @param part the frame or not, and the indications
 */
export const vectorsOf = (coverage: Coverage, part: Part): Vectors => {
  const { counts, notCovered, vectors } = made(coverage, part)
  return { vectors, counts: [...counts, `${vectors.length} vectors`], notCovered }
}
