/**
 * A decision with its steps: the questions on the way through the diagrams in program order, each with its answer, as the
 * trace of a determination gives them. The steps are made once, so that a decision only lists them. A question whose answer
 * follows from earlier ones is no step: a diagram does not ask it. It knows the form of a diagram and no request.
 */
import type { Step } from "../determination.ts"
import type { AnswerSet } from "../language/fact.ts"
import { statementOf } from "../language/render.ts"
import type { IndicationTag } from "../request/indication.ts"
import { type Position, pathOf } from "../request/paths.ts"
import { answerCount } from "./numbered.ts"
import type { ProgramDiagrams } from "./program-diagram.ts"

/** A question on the way, and its answer; where the answer comes from, answers alone do not say. */
export type TracedStep = Pick<Step, "fact" | "asked" | "answer">

/** Where answers lead, and how. */
export interface Traced {
  /** The place of the leaf, or -1 where a fact that matters on the way is not known. */
  readonly leaf: number
  /** In the order asked, the frame first. */
  readonly steps: ReadonlyArray<TracedStep>
}

/** Follows the diagrams of a policy and says each step. */
export interface Tracer {
  /**
   * Where the answers lead.
   *
   * @param answers for each fact the place of its answer; of a number, how many of its cuts it reaches; -1: not known
   */
  readonly of: (tag: IndicationTag, answers: ArrayLike<number>) => Traced
  /**
   * Where every answer of these sets leads.
   *
   * @param possible for a fact, by its place, the set of answers that are possible
   */
  readonly within: (tag: IndicationTag, possible: (fact: number) => AnswerSet) => Traced
}

/**
 * The tracer of a policy.
 *
 * @param position the service and the indication that the steps are said to be about
 */
export const tracer = (
  { facts, frame, indications, leaves, tests }: ProgramDiagrams,
  position: Position = { service: 0, indication: 0 }
): Tracer => {
  const table = Int32Array.from(tests.flat())
  const sizes = Int32Array.from(facts, answerCount)
  const said = tests.flatMap(([place, yes]): ReadonlyArray<TracedStep> => {
    const fact = facts[place]!
    const step = { fact: pathOf(fact, position), asked: statementOf({ fact, yes }) }
    return [
      { ...step, answer: false },
      { ...step, answer: true }
    ]
  })
  const goesOn = leaves.findIndex(({ outcome }) => outcome === undefined)
  // the steps of the decision that is under way, so that its list is made at once: no path has a test twice
  const taken = new Int32Array(tests.length)
  let count = 0
  const follow = (root: number, possible: (fact: number) => AnswerSet): number => {
    let ref = root
    while (ref >= 0) {
      const at = 4 * ref
      const [set, yes] = [possible(table[at]!), table[at + 1]!]
      const answer = (set & yes) === 0 ? 0 : 1
      if (set === 0 || (answer === 1 && (set & ~yes) !== 0)) return -1
      taken[count++] = 2 * ref + answer
      ref = table[at + 3 - answer]!
    }
    return ~ref
  }
  const within: Tracer["within"] = (tag, possible) => {
    count = 0
    const framed = follow(frame, possible)
    const leaf = framed === goesOn ? follow(indications[tag], possible) : framed
    const steps = new Array<TracedStep>(count)
    for (let nth = 0; nth < count; nth++) steps[nth] = said[taken[nth]!]!
    return { leaf, steps }
  }
  return {
    within,
    of: (tag, answers) =>
      within(tag, (fact) => {
        const answer = answers[fact]!
        return answer >= 0 && answer < sizes[fact]! ? 1 << answer : 0
      })
  }
}
