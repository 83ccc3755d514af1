/**
 * Whether a law speaks of requests, and forbids what an engine may say of them: what is on file puts them in its scope,
 * whatever else is true. So a counterexample can be made smaller and stay one. It may not know any law by name.
 */

import type { NodeId } from "../../../src/diagram/decision-diagram.ts"
import { instance } from "../../../src/diagram/instantiate.ts"
import { not } from "../../../src/language/criterion.ts"
import { registerProfile } from "../../../src/language/profile.ts"
import type { Request } from "../../../src/request/request.ts"
import type { Condition, Provable } from "../../laws/law.ts"
import type { Prover } from "../../laws/prove.ts"

const position = { service: 0, indication: 0 }

/** Whether a law speaks of all of these requests. */
export const speaksOf = (law: Provable, { everywhere, holds, outcomes, yesNo }: Prover) => {
  const { store } = outcomes
  const scopes = law.cases.map((one): NodeId => {
    const scope = everywhere(law, one)
    const { then } = one as Condition
    return law._tag === "OnlyWhere" && then !== undefined ? store.ite(scope, holds(not(then)), yesNo.no) : scope
  })
  return (requests: ReadonlyArray<Request>): boolean =>
    law.cases.some(({ tags }, at) =>
      requests.every((request) => {
        if (!(tags as ReadonlyArray<string>).includes(request.indications[0]._tag)) return false
        const { fill, store: filled } = instance()
        const file = { request, profile: registerProfile, position }
        return filled.view(fill(outcomes, scopes[at]!, file)) === "yes"
      })
    )
}
