/**
 * The conditions of a policy: every question that a program can put, a fact and the answers that count as yes, once for
 * the frame and once for each indication. Which reading is in force is no question about a request.
 */
import type { ProgramDiagrams, Ref } from "../diagram/program-diagram.ts"
import type { AnswerSet, Fact } from "../language/fact.ts"

/** A fact and the answers that count as yes. */
export interface Condition {
  readonly fact: Fact
  readonly yes: AnswerSet
}

/** The conditions below a test, in the order of the policy's facts. */
export const conditionsBelow = ({ facts, tests }: ProgramDiagrams, root: Ref): ReadonlyArray<Condition> => {
  const found = new Map<string, readonly [place: number, yes: AnswerSet]>()
  const seen = new Set([root])
  for (const ref of seen) {
    if (ref < 0) continue
    const [place, yes, then, otherwise] = tests[ref]!
    if (facts[place]!.scope !== "reading") found.set(`${place}:${yes}`, [place, yes])
    seen.add(then).add(otherwise)
  }
  return [...found.values()]
    .sort(([a, x], [b, y]) => a - b || x - y)
    .map(([place, yes]) => ({ fact: facts[place]!, yes }))
}
