/** How each law is established: proved or sampled when the site is built. It knows no law by name. */
import { laws } from "../../properties/laws/laws.ts"
import type { Finding } from "../../properties/verify/finding.ts"
import { subjectOf, usualSeed, verifyLaw } from "../../properties/verify/verify.ts"

let found: ReadonlyMap<string, Finding> | undefined

/**
 * What came of every law, by its id.
 *
 * @throws where a law does not hold: then there is nothing to publish
 */
export const evidence = (): ReadonlyMap<string, Finding> => {
  if (found !== undefined) return found
  const subject = subjectOf()
  const findings = laws.map((law) => verifyLaw(law, subject, { seed: usualSeed }))
  const refuted = findings.flatMap(({ holds, law }) => (holds ? [] : [law.id]))
  if (refuted.length > 0) throw new Error(`laws that do not hold: ${refuted.join(", ")}`)
  found = new Map(findings.map((finding) => [finding.law.id, finding]))
  return found
}
