/**
 * The request that states the fewest facts and yet belongs to a set, whatever the facts are that it leaves out. What
 * silence means, the facts themselves say: a default, no other service, or that every answer is possible. It works on
 * ordered diagrams and knows no policy.
 */
import type { ChoiceFact, Fact } from "../../language/fact.ts"
import { period } from "../../request/derived.ts"
import type { Diagrams, NodeId } from "../decision-diagram.ts"
import { forAll } from "../quantify.ts"

/** The answers to state, by level. */
export type Stated = ReadonlyMap<number, number>

interface Found {
  readonly cost: number
  /** The answer stated last, and those below. */
  readonly states?: readonly [level: number, answer: number]
  readonly below?: Found
}

/** Another service is a study described by modality, region and contrast. */
const anotherService = 3

/** What it costs to state an answer of a fact; every request has a date of service and at least one service. */
const costOf = (fact: Fact, answer: number): number =>
  fact.id === period.id ? 0 : fact.scope === "order" ? (answer === 0 ? anotherService : 0) : 1

/** Silence as an answer of its own, where two policies take different things for granted. */
export const notStated = "(not stated)"

/** The answer that silence stands for; nothing where it leaves all open. */
export const silent = (fact: Fact): number | undefined => {
  if (fact._tag === "Number") return undefined
  const { answers, fallback, scope } = fact as ChoiceFact<string>
  if (answers.includes(notStated)) return answers.indexOf(notStated)
  if (scope === "order") return 1
  if (scope === "reading") return 0
  return fallback === undefined ? undefined : answers.indexOf(fallback)
}

/** Of the periods, the one outside the emergency first: it needs no date to be remembered. */
const inOrder = (fact: Fact, answers: ReadonlyArray<number>): ReadonlyArray<number> =>
  fact.id === period.id ? [...answers].reverse() : answers

/**
 * The fewest answers that put a request into a set; nothing where the set is empty.
 *
 * @param set the requests, as a diagram with the leaves `yes` and `no`
 * @param facts by level
 */
export const smallest = (store: Diagrams, set: NodeId, facts: ReadonlyArray<Fact>): Stated | undefined => {
  const memo = new Map<NodeId, Found | undefined>()
  const go = (id: NodeId): Found | undefined => {
    const node = store.view(id)
    if (typeof node === "string") return node === "yes" ? { cost: 0 } : undefined
    if (memo.has(id)) return memo.get(id)
    const { level, next } = node
    const fact = facts[level]!
    const quiet = silent(fact)
    const left = quiet === undefined ? forAll(store, id, level) : next[quiet]!
    let best = fact.id === period.id ? undefined : go(left)
    for (const answer of inOrder(fact, store.levels[level]!.answers)) {
      const below = go(next[answer]!)
      const cost = below === undefined ? Number.POSITIVE_INFINITY : below.cost + costOf(fact, answer)
      if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost, states: [level, answer], below: below! }
    }
    memo.set(id, best)
    return best
  }
  const stated = new Map<number, number>()
  const found = go(set)
  for (let at = found; at !== undefined; at = at.below) if (at.states !== undefined) stated.set(...at.states)
  return found === undefined ? undefined : stated
}
