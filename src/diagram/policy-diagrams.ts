/**
 * The diagrams of this policy, at hand: in program order as they were explored when the package was built, and ordered,
 * made from those when they are first asked for. It knows no request.
 */
import explored from "./explored.json" with { type: "json" }
import { type Interpreter, interpret } from "./interpret.ts"
import { orderedDiagrams } from "./ordered-diagram.ts"

/** In program order. */
export const programDiagrams = explored

/** Ordered. */
export const policyOrdered = orderedDiagrams(explored)

let made: Interpreter | undefined

/** The interpreter of the policy. */
export const policyInterpreter = (): Interpreter => {
  made ??= interpret(programDiagrams)
  return made
}
