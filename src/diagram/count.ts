/**
 * Counting, exactly, over all partial requests of an indication: each fact is stated, in an answer or a wider term, or
 * left open. The requests are not gone through one by one: on the ordered diagram those that reach the same nodes are
 * counted together, level by level. A decider is compared with what all completions agree on.
 */
import { type AnswerSet, anyAnswer, type Fact } from "../language/fact.ts"
import type { Decided } from "../language/ruling.ts"
import { period } from "../request/derived.ts"
import type { IndicationTag } from "../request/indication.ts"
import { bitsOf, type NodeId } from "./decision-diagram.ts"
import type { OrderedDiagrams } from "./ordered-diagram.ts"

/**
 * What a request can say of a fact, each as the answers that it leaves possible. A fact with a default is never open, the
 * date of service is always stated, and the register's readings hold.
 */
export const waysToState = (fact: Fact): ReadonlyArray<AnswerSet> => {
  const answers = bitsOf(anyAnswer(fact)).map((bit) => 1 << bit)
  if (fact.scope === "reading") return [1]
  if (fact.id === period.id || (fact._tag === "Choice" && fact.fallback !== undefined)) return answers
  const wider = fact._tag === "Number" ? [] : Object.values<ReadonlyArray<unknown>>(fact.covers)
  const sets = wider.map((covered) =>
    bitsOf(anyAnswer(fact)).reduce((set, bit) => {
      const answer = (fact as Extract<Fact, { _tag: "Choice" }>).answers[bit]
      return covered.includes(answer) ? set | (1 << bit) : set
    }, 0)
  )
  return [...answers, ...sets, anyAnswer(fact)]
}

/**
 * How a decider takes what a request says of a fact that it comes to: the answers that it goes on with; undefined where it
 * stops and asks.
 */
export type Takes = (fact: Fact, said: AnswerSet) => AnswerSet | undefined

/** A set of partial requests that reach the same nodes, and one of them. */
export interface Class {
  /** The nodes that completions reach. */
  readonly nodes: ReadonlyArray<NodeId>
  /** The nodes that the decider reaches; nothing once it has stopped. */
  readonly taken: ReadonlyArray<NodeId> | undefined
  readonly requests: bigint
  /** What one of them says, the last level first; levels further down are not looked at yet. */
  readonly example: Example | undefined
}

/** What a request says of the fact of a level, and of those above. */
export interface Example {
  readonly level: number
  readonly said: AnswerSet
  readonly above: Example | undefined
}

/** The classes after each level: the last list tells all partial requests apart by the outcomes they can come to. */
export function* classes(
  { facts, root, store }: OrderedDiagrams,
  tag: IndicationTag,
  takes: Takes = (_, said) => said
): Generator<ReadonlyArray<Class>> {
  const top = root(tag)
  const step = (nodes: ReadonlyArray<NodeId>, level: number, set: AnswerSet): ReadonlyArray<NodeId> => {
    const next = new Set<NodeId>()
    for (const id of nodes) {
      const node = store.view(id)
      if (typeof node === "string" || node.level !== level) next.add(id)
      else for (const answer of bitsOf(set)) next.add(node.next[answer]!)
    }
    return [...next].sort((a, b) => a - b)
  }
  const tests = (nodes: ReadonlyArray<NodeId>, level: number): boolean =>
    nodes.some((id) => {
      const node = store.view(id)
      return typeof node !== "string" && node.level === level
    })
  const start = [top]
  let now: ReadonlyArray<Class> = [{ nodes: start, taken: start, requests: 1n, example: undefined }]
  for (const level of store.support(top)) {
    const fact = facts[level]!
    const next = new Map<string, Class>()
    const ways = waysToState(fact)
    for (const { example, nodes, requests, taken } of now) {
      const isTested = taken !== undefined && tests(taken, level)
      for (const said of ways) {
        const reached = step(nodes, level, said)
        const read = isTested ? takes(fact, said) : said
        const goesOn =
          taken === undefined || read === undefined
            ? undefined
            : taken === nodes && read === said
              ? reached
              : step(taken, level, read)
        const key = goesOn === reached ? reached.join() : `${reached}|${goesOn}`
        const found = next.get(key)
        if (found === undefined) {
          const above = { level, said, above: example }
          next.set(key, { nodes: reached, taken: goesOn, requests, example: above })
        } else next.set(key, { ...found, requests: found.requests + requests })
      }
    }
    now = [...next.values()]
    yield now
  }
}

/** How a decider does over all partial requests of an indication. */
export interface Tally {
  readonly requests: bigint
  /** Those whose completions all agree, by outcome. */
  readonly decided: ReadonlyMap<Decided, bigint>
  /** Approved, though a completion is not approved. */
  readonly unsoundApprovals: bigint
  /** Refused, though a completion is not refused. */
  readonly unsoundRefusals: bigint
  /** Decided in another way, though a completion is decided otherwise. */
  readonly otherwiseUnsound: bigint
  /** Asked for more, though all completions agree. */
  readonly needless: bigint
}

/** Counts all partial requests of an indication, and what a decider makes of them; by default, what consensus does. */
export const tally = (policy: OrderedDiagrams, tag: IndicationTag, takes?: Takes): Tally => {
  let last: ReadonlyArray<Class> = []
  for (const each of classes(policy, tag, takes)) last = each
  const decided = new Map<Decided, bigint>()
  const sums = { requests: 0n, unsoundApprovals: 0n, unsoundRefusals: 0n, otherwiseUnsound: 0n, needless: 0n }
  const only = (nodes: ReadonlyArray<NodeId> | undefined): Decided | undefined =>
    nodes?.length === 1 ? (policy.store.view(nodes[0]!) as Decided) : undefined
  for (const { nodes, requests, taken } of last) {
    const [truth, said] = [only(nodes), only(taken)]
    sums.requests += requests
    if (truth !== undefined) decided.set(truth, (decided.get(truth) ?? 0n) + requests)
    if (said === undefined) sums.needless += truth === undefined ? 0n : requests
    else if (said !== truth) {
      const kind =
        said === "CriteriaMet" ? "unsoundApprovals" : said === "CriteriaNotMet" ? "unsoundRefusals" : "otherwiseUnsound"
      sums[kind] += requests
    }
  }
  return { ...sums, decided }
}
