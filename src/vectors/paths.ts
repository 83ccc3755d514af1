/**
 * Vectors of every path: what a program asks, answer by answer, to where it ends, with the readings of the register in
 * force. The frame's own ends once; the paths of a section with a frame that lets it decide.
 */

import { type Answers, requestStating } from "../charts/stated-request.ts"
import { bitsOf } from "../diagram/decision-diagram.ts"
import type { Leaf, ProgramDiagrams, Ref } from "../diagram/program-diagram.ts"
import { sectionOf } from "../diagram/section-of.ts"
import { type AnswerSet, anyAnswer } from "../language/fact.ts"
import { statementOf } from "../language/render.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import { expectedOf, verdictOf } from "./subject.ts"
import { merged, type Vector, vectorOf } from "./vector.ts"

/** The vectors, and what they cover. */
export interface Paths {
  readonly vectors: ReadonlyArray<Vector>
  readonly paths: number
  /** Paths whose answers no valid request states together. */
  readonly unstatable: number
}

/** A path: the answers that lead along it, by the places of the facts, in the order asked. */
interface Path {
  readonly answers: ReadonlyMap<number, AnswerSet>
  readonly leaf: Leaf
}

/** The paths below a test, from what is known already. */
function* pathsBelow(policy: ProgramDiagrams, ref: Ref, answers: Path["answers"] = new Map()): Generator<Path> {
  if (ref < 0) return yield { answers, leaf: policy.leaves[~ref]! }
  const [place, yes, then, otherwise] = policy.tests[ref]!
  const fact = policy.facts[place]!
  // of a reading, the register's choice is the first option
  const possible = answers.get(place) ?? (fact.scope === "reading" ? 1 : anyAnswer(fact))
  const go = (to: Ref, set: AnswerSet) =>
    pathsBelow(policy, to, fact.scope === "reading" ? answers : new Map([...answers, [place, set]]))
  if ((possible & yes) !== 0) yield* go(then, possible & yes)
  if ((possible & ~yes) !== 0) yield* go(otherwise, possible & ~yes)
}

/** A request that states the answers of a path: the first answer of each set or, where that is not valid, another of one. */
const requestOf = ({ facts }: ProgramDiagrams, tag: IndicationTag, path: Path["answers"]): Request | undefined => {
  const answers: Answers = [...path].map(([place, set]) => [facts[place]!, set])
  const usual = requestStating(tag, answers)
  if (usual !== undefined) return usual.request
  for (const [at, [fact, set]] of answers.entries()) {
    for (const answer of set === (set & -set) ? [] : bitsOf(set)) {
      const found = requestStating(tag, answers.with(at, [fact, 1 << answer]))
      if (found !== undefined) return found.request
    }
  }
  return undefined
}

/** The vectors of the frame's own ends, if it is meant, and of the paths of some indications. */
export const paths = (policy: ProgramDiagrams, frame: boolean, tags: ReadonlyArray<IndicationTag>): Paths => {
  const framed = [...pathsBelow(policy, policy.frame)]
  const goesOn = framed.filter(({ leaf }) => leaf.outcome === undefined)
  let [count, unstatable] = [0, 0]
  const vectors: Array<Vector> = []
  const add = (section: Vector["section"], tag: IndicationTag, { answers, leaf }: Path) => {
    count += 1
    const request = requestOf(policy, tag, answers)
    if (request === undefined) {
      unstatable += 1
      return
    }
    const stated = [...answers].map(([place, yes]) => statementOf({ fact: policy.facts[place]!, yes }))
    vectors.push({
      ...vectorOf(section, "paths", request, expectedOf(leaf)),
      discriminates: [{ says: `${stated.join("; ")}: ${verdictOf(leaf)}` }]
    })
  }
  const [first] = indicationTags as readonly [IndicationTag, ...ReadonlyArray<IndicationTag>]
  for (const path of frame ? framed : []) if (path.leaf.outcome !== undefined) add("PN-0", first, path)
  for (const tag of tags) {
    for (const { answers } of goesOn) {
      for (const path of pathsBelow(policy, policy.indications[tag], answers)) add(sectionOf(tag), tag, path)
    }
  }
  return { vectors: merged(vectors), paths: count, unstatable }
}
