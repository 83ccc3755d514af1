/**
 * Random requests from a set that a diagram describes: an assignment along one of its paths, the rest as chance has it,
 * and a request that states it. It may not know any law.
 */
import { type Answers, requestStating } from "../../src/charts/stated-request.ts"
import type { NodeId } from "../../src/diagram/decision-diagram.ts"
import type { OrderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { Fact } from "../../src/language/fact.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import type { Draw } from "../generators/drawn.ts"

/** How many assignments are tried for one that a request can state. */
const mostTried = 10

/** Some requests that differ in these answers only. */
export type Sides = ReadonlyArray<readonly [IndicationTag, Answers]>

/** Draws requests from sets; a set is every path of a diagram that does not end in `no`. */
export const drawing = ({ facts, root, store }: OrderedDiagrams, draw: Draw) => {
  const no = store.leaf("no")

  /** Answers along a path; of facts that the path leaves open, mostly one by chance, unless silence will do. */
  const assignment = (tag: IndicationTag, set: NodeId, extras: boolean): Map<Fact, number> => {
    const chosen = new Map<Fact, number>()
    for (let node = store.view(set); typeof node !== "string"; ) {
      const ways = node.next.flatMap((next, k) => (next === no ? [] : [k]))
      const k = draw.one(ways)
      chosen.set(facts[node.level]!, 1 << store.levels[node.level]!.answers[k]!)
      node = store.view(node.next[k]!)
    }
    for (const level of extras ? store.support(root(tag)) : []) {
      const fact = facts[level]!
      const silent = fact._tag === "Choice" && (fact.fallback !== undefined || fact.scope === "reading")
      if (!chosen.has(fact) && !silent && fact.scope !== "order" && draw.chance(80)) {
        chosen.set(fact, 1 << draw.one(store.levels[level]!.answers))
      }
    }
    return chosen
  }

  const belongs = (tag: IndicationTag, { id, scope }: Fact) => scope !== "indication" || id.startsWith(`${tag}.`)

  /** The requests of all sides with the rest the same; none where ten draws give no request that can be stated. */
  const requestsFrom = (tag: IndicationTag, set: NodeId, sides: Sides = [[tag, []]]): ReadonlyArray<Request> => {
    if (set === no) return []
    for (let tries = 0; tries < mostTried; tries++) {
      // what chance adds may exclude what a side states
      const chosen = assignment(tag, set, tries < mostTried / 2)
      const requests = sides.flatMap(([under, answers]) => {
        const fixed = new Set(answers.map(([{ id }]) => id))
        const rest = [...chosen].filter(([fact]) => !fixed.has(fact.id) && belongs(under, fact))
        const stated = requestStating(under, [...rest, ...answers])
        return stated === undefined ? [] : [stated.request]
      })
      if (requests.length === sides.length) return requests
    }
    return []
  }
  return requestsFrom
}
