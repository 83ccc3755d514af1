/** A policy with its digest, and its leaves as certificates list them. It knows the form of a policy, not what it says. */
import type { Reached, Walk } from "../../certificate.ts"
import { type Portable, policyText } from "../portable.ts"

/** A policy in portable JSON, and its digest. */
export interface Identified {
  readonly policy: Portable
  readonly digest: string
}

/**
 * A policy with its digest, computed from the policy itself: the SHA-256 of its text, in hexadecimal.
 *
 * @param policy one that was read with `readPortable`, or this package's own
 */
export const identified = async (policy: Portable): Promise<Identified> => {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(policyText(policy)))
  const digest = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")
  return { policy, digest }
}

/** The leaves on walks, as a certificate lists them: each once, in the order in which they are reached. */
export const leavesOn = ({ leaves }: Portable, walks: ReadonlyArray<Walk>): ReadonlyArray<Reached> => {
  const reached = walks.flatMap((walk) => walk.filter((item) => typeof item === "number"))
  return [...new Set(reached)].map((leaf) => {
    const { cites, guideline, kind, outcome } = leaves[leaf]!
    return {
      leaf,
      outcome: outcome!,
      ...(kind === undefined ? {} : { kind }),
      ...(guideline === undefined ? {} : { guideline }),
      cites
    }
  })
}
