/**
 * A request in the terms of a policy's diagrams: for each fact, by its place, the answers that the file leaves possible.
 * Read when asked for, through the chart of a request; it has no knowledge of a request of its own, and none of a policy.
 */
import { settled } from "../charts/forking.ts"
import { contradictory, isCoded, type Knowledge, knowledge } from "../charts/knowledge.ts"
import { evaluate } from "../charts/order-facts.ts"
import { type File, orderCriterion, standing } from "../charts/request-chart.ts"
import { answersAsSet, type ChoiceFact, type Fact } from "../language/fact.ts"

/**
 * What a file leaves possible of the facts, by their places, each apart from the others. Nothing for a fact about other
 * services that hangs together with what is open of the studies: it is no set of its own.
 */
export type Box = (fact: number) => Knowledge | undefined

const boxOf = (facts: ReadonlyArray<Fact>, file: File, believed?: "described" | "coded"): Box => {
  const { codes, position, profile, request } = file
  const own = (fact: Fact): Knowledge =>
    knowledge(request, profile, fact, position, isCoded(fact) ? believed : undefined, codes)
  const aboutOthers = (fact: Fact): Knowledge | undefined => {
    const holds = evaluate(orderCriterion(file, fact), ({ fact: of, yes }) => {
      const found = standing(file, of)
      return settled("choice" in found ? found.described.possible | found.coded.possible : found.possible, yes)
    })
    return holds === undefined
      ? undefined
      : { possible: answersAsSet(fact as ChoiceFact<boolean>, [holds]), source: "computed" }
  }
  const known = new Map<number, Knowledge | undefined>()
  return (place) => {
    if (known.has(place)) return known.get(place)
    const fact = facts[place]!
    const found = fact.scope === "order" ? aboutOthers(fact) : own(fact)
    known.set(place, found)
    return found
  }
}

/**
 * What a file leaves possible: one box; two where the code of the service contradicts its description, the study
 * as described and as coded.
 *
 * @param facts of the policy whose diagrams are to be read
 */
export const boxesOf = (facts: ReadonlyArray<Fact>, file: File): ReadonlyArray<Box> =>
  contradictory(file.request, file.position.service, file.codes)
    ? [boxOf(facts, file, "described"), boxOf(facts, file, "coded")]
    : [boxOf(facts, file)]

/**
 * The answers of a box, as the interpreter and the compiled module take them.
 *
 * @param facts how many facts the policy has
 * @param asked the places of those that are asked for
 * @returns for each fact the place of its answer; -1 where it is open, or not asked for
 */
export const answersOf = (facts: number, asked: Iterable<number>, box: Box): Int32Array => {
  const answers = new Int32Array(facts).fill(-1)
  for (const fact of asked) {
    const possible = box(fact)?.possible ?? 0
    if (possible > 0 && (possible & (possible - 1)) === 0) answers[fact] = 31 - Math.clz32(possible)
  }
  return answers
}
