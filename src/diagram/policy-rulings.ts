/**
 * The ruling diagrams of this policy, as they were explored when the package was built; read when they are first asked
 * for, since few need them. It knows no request.
 */
import { completions } from "./completions.ts"
import { programDiagrams } from "./policy-diagrams.ts"
import { type ExploredRulings, type RulingDiagrams, rulingDiagrams } from "./ruling-diagrams.ts"
import text from "./rulings.json" with { type: "json" }

const read = () => {
  const diagrams = rulingDiagrams(JSON.parse(text) as ExploredRulings, programDiagrams)
  return { diagrams, completionsOf: completions(diagrams) }
}
let made: ReturnType<typeof read> | undefined

/** The diagrams, and what finds the completions of a file by them. */
export const policyRulings = (): {
  readonly diagrams: RulingDiagrams
  readonly completionsOf: ReturnType<typeof completions>
} => {
  made ??= read()
  return made
}
