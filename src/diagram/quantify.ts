/**
 * What can be read off a diagram beside its leaves: what holds whatever a variable's answer, which leaves are left within
 * given answers, and the smallest sets of variables to change for it to say yes. It knows no policy.
 */
import type { Diagrams, NodeId } from "./decision-diagram.ts"

/** Where a diagram has this leaf, as a diagram with the leaves `yes` and `no`. */
export const comesTo = (store: Diagrams, node: NodeId, leaf: string): NodeId =>
  store.combine(node, node, (found) => (found === leaf ? "yes" : "no"))

const both = (store: Diagrams, a: NodeId, b: NodeId): NodeId =>
  store.combine(a, b, (x, y) => (x === "yes" && y === "yes" ? "yes" : "no"))

/** Where a diagram says yes for every one of these answers (bits) of a variable. */
export const forAll = (store: Diagrams, node: NodeId, level: number, answers = -1): NodeId =>
  store.levels[level]!.answers.reduce(
    (all, answer, k) => ((answers >> answer) & 1 ? both(store, all, store.cofactor(node, level, k)) : all),
    store.leaf("yes")
  )

/** Where a diagram says yes for some answer of a variable. */
export const forSome = (store: Diagrams, node: NodeId, level: number): NodeId =>
  store.levels[level]!.answers.reduce(
    (any, _, k) =>
      store.combine(any, store.cofactor(node, level, k), (x, y) => (x === "yes" || y === "yes" ? "yes" : "no")),
    store.leaf("no")
  )

/** The leaves that a diagram can reach, when some variables have only these answers (bits). */
export const leavesWithin = (
  store: Diagrams,
  node: NodeId,
  within: ReadonlyMap<number, number>
): ReadonlySet<string> => {
  const leaves = new Set<string>()
  const seen = new Set([node])
  for (const id of seen) {
    const found = store.view(id)
    if (typeof found === "string") {
      leaves.add(found)
      continue
    }
    const answers = within.get(found.level) ?? -1
    store.levels[found.level]!.answers.forEach((answer, k) => {
      if ((answers >> answer) & 1) seen.add(found.next[k]!)
    })
  }
  return leaves
}

/** The sets that contain no other of them. */
const smallest = (sets: Iterable<bigint>): ReadonlyArray<bigint> => {
  const size = (set: bigint) => set.toString(2).replaceAll("0", "").length
  const bySize = [...new Set(sets)].map((set) => ({ set, size: size(set) })).sort((a, b) => a.size - b.size)
  const kept: Array<bigint> = []
  for (const { set } of bySize) if (!kept.some((one) => (one & set) === one)) kept.push(set)
  return kept
}

/**
 * Every inclusion-minimal set of levels with which a diagram says yes when those, and no others, have another answer than
 * their first.
 */
export const minimalChanges = (store: Diagrams, node: NodeId): ReadonlyArray<ReadonlyArray<number>> => {
  const memo = new Map<NodeId, ReadonlyArray<bigint>>()
  const go = (id: NodeId): ReadonlyArray<bigint> => {
    const found = store.view(id)
    if (typeof found === "string") return found === "yes" ? [0n] : []
    const known = memo.get(id)
    if (known !== undefined) return known
    const [same, ...others] = found.next
    const changed = [...new Set(others)].filter((next) => next !== same).flatMap(go)
    const made = smallest([...go(same!), ...changed.map((set) => set | (1n << BigInt(found.level)))])
    memo.set(id, made)
    return made
  }
  const levels = store.levels.map((_, level) => level)
  return go(node).map((set) => levels.filter((level) => (set >> BigInt(level)) & 1n))
}
