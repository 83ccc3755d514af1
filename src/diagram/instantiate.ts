/**
 * A policy's ordered diagram as one request leaves it: what is on file is filled in, what is open stays a variable under
 * its path in the request, and facts about the other services become what they are in terms of the studies. Where all
 * completions agree, nothing is left but a leaf.
 */
import { keyOf, type Variable } from "../charts/forking.ts"
import {
  type Contradicted,
  type File,
  orderCriterion,
  type Standing,
  standing,
  theDescription
} from "../charts/request-chart.ts"
import { type Criterion, factsIn } from "../language/criterion.ts"
import type { Fact } from "../language/fact.ts"
import { bitsOf, type Diagrams, diagrams, type NodeId } from "./decision-diagram.ts"
import type { OrderedDiagrams } from "./ordered-diagram.ts"
import { whereHolds } from "./where-holds.ts"

/** Says what is known of a fact; nothing of a fact about the other services that is to be made out from their studies. */
export type Reader = (file: File, fact: Fact) => Standing | Contradicted | undefined

/** What the file says. */
export const onFile: Reader = (file, fact) => (fact.scope === "order" ? undefined : standing(file, fact))

/** What a request leaves open, in a store of its own; several indications and services may share it. */
export interface Instance {
  readonly store: Diagrams
  /** The variables by level. */
  readonly variables: ReadonlyArray<Variable>
  /** The diagram of an indication for this file, or for what a reader makes of it. */
  readonly fill: (policy: OrderedDiagrams, root: NodeId, file: File, read?: Reader) => NodeId
}

/** An instance without variables. */
export const instance = (): Instance => {
  const store = diagrams()
  const variables: Array<Variable> = []
  const [yes, no] = [store.leaf("yes"), store.leaf("no")]
  const declared = (variable: Variable): number => {
    const level = store.variable(keyOf(variable), variable.possible)
    if (level === variables.length) variables.push(variable)
    return level
  }
  /** The diagram that an answer leads to, whatever answer the variable has. */
  const pick = (variable: Variable, to: (answer: number) => NodeId): NodeId => {
    const answers = bitsOf(variable.possible)
    if (answers.length === 1) return to(answers[0]!)
    const level = declared(variable)
    const ways = new Map<NodeId, number>()
    for (const answer of answers) ways.set(to(answer), (ways.get(to(answer)) ?? 0) | (1 << answer))
    const [[last], ...rest] = [...ways].reverse() as [[NodeId, number], ...ReadonlyArray<[NodeId, number]>]
    return rest.reduce((node, [way, set]) => store.ite(store.test(level, set), way, node), last)
  }
  const fill: Instance["fill"] = (policy, root, file, read = onFile) => {
    const known = new Map<Fact, ReturnType<Reader>>()
    const standingOf = (fact: Fact) => {
      const found = known.get(fact) ?? read(file, fact)
      known.set(fact, found)
      return found
    }
    const chosen = (fact: Fact, to: (answer: number) => NodeId): NodeId => {
      const found = standingOf(fact)
      if (found === undefined) return store.ite(holds(orderCriterion(file, fact)), to(0), to(1))
      if (!("choice" in found)) return pick(found, to)
      const described = pick(found.choice, (answer) => ((theDescription >> answer) & 1 ? yes : no))
      return store.ite(described, pick(found.described, to), pick(found.coded, to))
    }
    const holds = (criterion: Criterion): NodeId =>
      whereHolds(store, criterion, ({ fact, yes: set }) => chosen(fact, (answer) => ((set >> answer) & 1 ? yes : no)))
    /** The variables behind a fact, in the order in which they are asked for. */
    const variablesOf = (fact: Fact): ReadonlyArray<Variable> => {
      const found = standingOf(fact)
      if (found === undefined) return factsIn(orderCriterion(file, fact)).flatMap(variablesOf)
      return "choice" in found ? [found.choice, found.described, found.coded] : [found]
    }
    const possible = (fact: Fact): number => {
      const found = standingOf(fact)
      if (found === undefined) return 3
      return "choice" in found ? found.described.possible | found.coded.possible : found.possible
    }
    const seen = new Set([root])
    const levels = new Set<number>()
    for (const id of seen) {
      const node = policy.store.view(id)
      if (typeof node === "string") continue
      levels.add(node.level)
      for (const answer of bitsOf(possible(policy.facts[node.level]!))) seen.add(node.next[answer]!)
    }
    for (const level of [...levels].sort((a, b) => a - b)) {
      for (const variable of variablesOf(policy.facts[level]!)) {
        if (bitsOf(variable.possible).length > 1) declared(variable)
      }
    }
    const memo = new Map<NodeId, NodeId>()
    const go = (id: NodeId): NodeId => {
      const found = memo.get(id)
      if (found !== undefined) return found
      const node = policy.store.view(id)
      const made =
        typeof node === "string"
          ? store.leaf(node)
          : chosen(policy.facts[node.level]!, (answer) => go(node.next[answer]!))
      memo.set(id, made)
      return made
    }
    return go(root)
  }
  return { store, variables, fill }
}
