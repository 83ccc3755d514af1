/** The fact behind a path of a request. It knows the facts that programs ask for, not what any request says of them. */
import { policyOrdered } from "../../diagram/policy-diagrams.ts"
import type { Fact } from "../../language/fact.ts"
import { pathOf } from "../../request/paths.ts"
import { positionOf } from "./state.ts"

/** The fact that stands at a path. */
export const factAt = (path: string): Fact =>
  policyOrdered.facts.find((fact) => fact.scope !== "order" && pathOf(fact, positionOf(path, 0)) === path)!
