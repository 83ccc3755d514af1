/**
 * Diagrams with the leaves `yes` and `no` as sets of requests: both, either, not, and how many requests and paths there
 * are. It knows no policy.
 */
import type { AnswerSet } from "../../language/fact.ts"
import type { Diagrams, NodeId } from "../decision-diagram.ts"

/** For some levels, the answers that are meant, as bits: a set of requests. */
export type Cube = ReadonlyMap<number, AnswerSet>

/** Sets of requests in one store. */
export interface YesNo {
  readonly yes: NodeId
  readonly no: NodeId
  readonly and: (a: NodeId, b: NodeId) => NodeId
  readonly or: (a: NodeId, b: NodeId) => NodeId
  readonly not: (a: NodeId) => NodeId
  /** The requests of a cube. */
  readonly cube: (of: Cube) => NodeId
  /** Every answer of a level. */
  readonly all: (level: number) => AnswerSet
}

/** Sets of requests in a store. */
export const yesNo = (store: Diagrams): YesNo => {
  const [yes, no] = [store.leaf("yes"), store.leaf("no")]
  const and: YesNo["and"] = (a, b) => store.ite(a, b, no)
  return {
    yes,
    no,
    and,
    or: (a, b) => store.ite(a, yes, b),
    not: (a) => store.ite(a, no, yes),
    cube: (of) =>
      [...of].sort(([a], [b]) => b - a).reduce((node, [level, set]) => and(store.test(level, set), node), yes),
    all: (level) => store.levels[level]!.answers.reduce((set, answer) => set | (1 << answer), 0)
  }
}

/** How many paths of a diagram end in a leaf that counts; answers that lead to the same node are one way. */
export const pathsTo = (store: Diagrams, root: NodeId, counts: (leaf: string) => boolean): bigint => {
  const memo = new Map<NodeId, bigint>()
  const go = (id: NodeId): bigint => {
    const found = memo.get(id)
    if (found !== undefined) return found
    const node = store.view(id)
    const made =
      typeof node === "string"
        ? BigInt(counts(node))
        : [...new Set(node.next)].reduce((sum, next) => sum + go(next), 0n)
    memo.set(id, made)
    return made
  }
  return go(root)
}

/**
 * How many complete requests come to a leaf that counts: combinations of one answer to each fact.
 *
 * @param levels the facts that a complete request answers, ascending; all that the diagram tests are among them
 */
export const requestsTo = (
  store: Diagrams,
  root: NodeId,
  levels: ReadonlyArray<number>,
  counts: (leaf: string) => boolean
): bigint => {
  const place = new Map(levels.map((level, at) => [level, at]))
  /** How many combinations of answers the levels from a place on have. */
  const from = [1n]
  for (const level of [...levels].reverse()) from.unshift(from[0]! * BigInt(store.levels[level]!.answers.length))
  const at = (id: NodeId): number => {
    const node = store.view(id)
    return typeof node === "string" ? levels.length : place.get(node.level)!
  }
  const memo = new Map<NodeId, bigint>()
  const go = (id: NodeId): bigint => {
    const node = store.view(id)
    if (typeof node === "string") return BigInt(counts(node))
    const found = memo.get(id)
    if (found !== undefined) return found
    const below = at(id) + 1
    const made = node.next.reduce((sum, next) => sum + (go(next) * from[below]!) / from[at(next)]!, 0n)
    memo.set(id, made)
    return made
  }
  return (go(root) * from[0]!) / from[at(root)]!
}

/** How many combinations of answers these levels have. */
export const combinations = (store: Diagrams, levels: ReadonlyArray<number>): bigint =>
  levels.reduce((product, level) => product * BigInt(store.levels[level]!.answers.length), 1n)
