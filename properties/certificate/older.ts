/**
 * Older policies: this one with the two ways of a test exchanged, as an earlier edition may have had them, and what such a
 * policy says of a request. It is made by following the diagrams plainly, and certified.
 */
import { Result } from "effect"
import { evaluate } from "../../src/charts/order-facts.ts"
import { orderCriterion, standing } from "../../src/charts/standing.ts"
import { settled } from "../../src/charts/variable.ts"
import { certify } from "../../src/diagram/certificate/certify.ts"
import { type Identified, identified } from "../../src/diagram/certificate/identified.ts"
import type { Stated } from "../../src/diagram/certificate/stated.ts"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { Portable } from "../../src/diagram/portable.ts"
import { follow, type ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { readPortable } from "../../src/diagram/read-portable.ts"
import type { Question } from "../../src/language/chart.ts"
import { registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"

/** The policy with something changed, read from JSON as another edition's is. */
export const changedPolicy = (policy: Portable, change: Partial<Portable>): Promise<Identified> =>
  identified(Result.getOrThrow(readPortable(JSON.parse(JSON.stringify({ ...policy, ...change })))))

/** The policy with the two ways of a test exchanged. */
export const exchanged = (policy: Portable, test: number): Promise<Identified> => {
  const [fact, yes, then, otherwise] = policy.tests[test]!
  return changedPolicy(policy, { tests: policy.tests.with(test, [fact, yes, otherwise, then]) })
}

/** What a policy says of a complete request of one line without a code, under the register's readings. */
export const decidedBy = ({ digest, policy }: Identified, request: Request): Stated => {
  const file = { request, profile: { name: registerProfile.name }, position: { service: 0, indication: 0 } }
  const answer = ({ fact, yes }: Question): boolean => {
    if (fact.scope === "order") return evaluate(orderCriterion(file, fact), answer) === ((yes & 1) === 1)
    const found = standing(file, fact)
    const said = "choice" in found ? undefined : settled(found.possible, yes)
    if (said === undefined) throw new Error("the request is not complete")
    return said
  }
  const diagrams = policy as unknown as ProgramDiagrams
  const leaf = follow(diagrams, request.indications[0]._tag, (fact, yes) =>
    answer({ fact: diagrams.facts[fact]!, yes })
  )
  const isClause = (id: string) => id.startsWith("PN-")
  const stated: Stated = {
    _tag: leaf.outcome!,
    service: 0,
    ...(request.services[0].id === undefined ? {} : { serviceId: request.services[0].id }),
    clauses: leaf.cites.filter(isClause),
    readings: leaf.cites.filter((id) => !isClause(id)),
    ...(leaf.kind === undefined ? {} : { kind: leaf.kind }),
    ...(leaf.guideline === undefined ? {} : { referral: [{ guideline: leaf.guideline }] }),
    stamp: { edition: policy.edition, digest, profile: registerProfile.name }
  }
  const decider = { digest, policy, ordered: orderedDiagrams(diagrams) }
  return { ...stated, certificate: certify(decider, request, file.profile, stated) }
}
