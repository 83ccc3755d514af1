/**
 * The diagrams of this policy, at hand: in program order as they were explored when the package was built, and ordered,
 * made from those when they are first asked for. It knows no request.
 */
import explored from "./explored.json" with { type: "json" }
import { orderedDiagrams } from "./ordered-diagram.ts"

/** In program order. */
export const programDiagrams = explored

/** Ordered. */
export const policyOrdered = orderedDiagrams(explored)
