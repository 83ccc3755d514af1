/**
 * What sets of answers can still come to: the leaves of an ordered diagram that are reached within them. Exact, since an
 * ordered diagram asks each fact once on a way. It knows no request.
 */

import type { NodeId } from "../../src/diagram/decision-diagram.ts"
import type { OrderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { AnswerSet } from "../../src/language/fact.ts"
import type { IndicationTag } from "../../src/request/indication.ts"

/** One indication's diagram in flat arrays: from the root at 0, each node before those that it leads to. */
interface Flat {
  /** The fact that a node tests; of a leaf, the bitwise complement of its place among the leaves. */
  readonly facts: Int32Array
  /** Where the places that a node leads to begin, one for each answer. */
  readonly starts: Int32Array
  readonly next: Int32Array
  readonly leaves: ReadonlyArray<string>
}

const flatten = ({ store, root }: OrderedDiagrams, tag: IndicationTag): Flat => {
  // a node is stored after those that it leads to
  const nodes = [...store.reach(root(tag))].sort((a, b) => b - a)
  const place = new Map<NodeId, number>(nodes.map((node, at) => [node, at]))
  const leaves: Array<string> = []
  const [facts, starts, next]: [Array<number>, Array<number>, Array<number>] = [[], [], []]
  for (const id of nodes) {
    const node = store.view(id)
    starts.push(next.length)
    facts.push(typeof node === "string" ? ~(leaves.push(node) - 1) : node.level)
    if (typeof node !== "string") next.push(...node.next.map((to) => place.get(to)!))
  }
  return { facts: Int32Array.from(facts), starts: Int32Array.from(starts), next: Int32Array.from(next), leaves }
}

/**
 * What can be reached of an indication's ordered diagram within sets of answers: the leaves, each once.
 *
 * @param possible for a fact, by its level, the set of answers that are possible; nothing where it is not a set of its own
 * @returns nothing where a fact that is tested is none
 */
export type OutcomesWithin = (
  tag: IndicationTag,
  possible: (fact: number) => AnswerSet | undefined
) => ReadonlyArray<string> | undefined

/** Reads the ordered diagrams of a policy within sets of answers. */
export const outcomesWithin = (policy: OrderedDiagrams): OutcomesWithin => {
  const flat = new Map<IndicationTag, Flat>()
  return (tag, possible) => {
    const found = flat.get(tag) ?? flatten(policy, tag)
    flat.set(tag, found)
    const { facts, leaves, next, starts } = found
    const isReached = new Uint8Array(facts.length)
    isReached[0] = 1
    const outcomes: Array<string> = []
    for (let at = 0; at < facts.length; at++) {
      if (isReached[at] === 0) continue
      const fact = facts[at]!
      if (fact < 0) {
        outcomes.push(leaves[~fact]!)
        continue
      }
      const set = possible(fact)
      if (set === undefined) return undefined
      for (let rest = set; rest !== 0; rest &= rest - 1)
        isReached[next[starts[at]! + 31 - Math.clz32(rest & -rest)]!] = 1
    }
    return outcomes
  }
}
