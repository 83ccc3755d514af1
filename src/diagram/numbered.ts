/**
 * What a diagram in program order is to those who only follow it: facts, tests and leaves by their places, of this policy
 * or of one that was read from portable JSON. It may not know what either says.
 */
import type { Portable, PortableFact } from "./portable.ts"

/** The diagrams of a policy, its own or in portable JSON. */
export type Numbered = Pick<Portable, "facts" | "tests" | "leaves" | "frame" | "indications">

/** How many answers a fact has; of a number, how many stretches. */
export const answerCount = (fact: PortableFact): number =>
  fact._tag === "Choice" ? fact.answers.length : fact.cuts.length + 1

/** The places of a fact's answers. */
export const placesOf = (fact: PortableFact): ReadonlyArray<number> =>
  Array.from({ length: answerCount(fact) }, (_, answer) => answer)

/** The places of the facts that an indication can ask for, the frame's included; ascending. */
export const factsAsked = ({ frame, indications, tests }: Numbered, tag: string): ReadonlyArray<number> => {
  const seen = new Set([frame, indications[tag]!])
  const facts = new Set<number>()
  for (const ref of seen) {
    if (ref < 0) continue
    const [fact, , then, otherwise] = tests[ref]!
    facts.add(fact)
    seen.add(then).add(otherwise)
  }
  return [...facts].sort((a, b) => a - b)
}
