/**
 * A policy in portable JSON, read as it is: its tests in one typed array, followed from test to test. No code is made, so
 * that it runs under a content security policy that forbids it. It decides what the compiled module decides, and
 * follows sets of answers as well as answers. It knows no request.
 */
import type { AnswerSet } from "../language/fact.ts"
import { answerCount, type Numbered } from "./numbered.ts"

/** Follows the diagrams of a policy. */
export interface Interpreter {
  /**
   * Where the answers lead: the place of a leaf, or -1 where a fact that matters on the way is not known.
   *
   * @param tag an indication of the policy
   * @param answers for each fact the place of its answer; of a number, how many of its cuts it reaches; -1: not known
   */
  readonly leaf: (tag: string, answers: ArrayLike<number>) => number
  /**
   * Where every answer of these sets leads: the place of a leaf, or -1 where the sets leave a question open.
   *
   * @param possible for a fact, by its place, the set of answers that are possible
   */
  readonly leafWithin: (tag: string, possible: (fact: number) => AnswerSet) => number
}

/** The interpreter of a policy. */
export const interpret = ({ facts, frame, indications, leaves, tests }: Numbered): Interpreter => {
  const table = Int32Array.from(tests.flat())
  const sizes = Int32Array.from(facts, answerCount)
  const goesOn = leaves.findIndex(({ outcome }) => outcome === undefined)
  const roots = new Map(Object.entries(indications))
  const follow = (root: number, possible: (fact: number) => AnswerSet): number => {
    let ref = root
    while (ref >= 0) {
      const at = 4 * ref
      const [set, yes] = [possible(table[at]!), table[at + 1]!]
      if ((set & yes) === 0) {
        if (set === 0) return -1
        ref = table[at + 3]!
      } else if ((set & ~yes) === 0) ref = table[at + 2]!
      else return -1
    }
    return ~ref
  }
  const leafWithin: Interpreter["leafWithin"] = (tag, possible) => {
    const section = roots.get(tag)
    if (section === undefined) throw new RangeError("not one of the indications of the policy")
    const framed = follow(frame, possible)
    return framed === goesOn ? follow(section, possible) : framed
  }
  return {
    leafWithin,
    leaf: (tag, answers) =>
      leafWithin(tag, (fact) => {
        const answer = answers[fact]!
        return answer >= 0 && answer < sizes[fact]! ? 1 << answer : 0
      })
  }
}
