/**
 * The paths of a diagram: how many there are, and which of them come first when they are put in the order of what they
 * ask to be stated. It knows nothing of policies or laws.
 */
import type { Diagrams, NodeId } from "../../src/diagram/decision-diagram.ts"

/** How many paths end in a leaf that counts. */
export const pathsIn = (store: Diagrams, root: NodeId, counts: (leaf: string) => boolean): bigint => {
  const memo = new Map<NodeId, bigint>()
  const go = (id: NodeId): bigint => {
    const node = store.view(id)
    if (typeof node === "string") return counts(node) ? 1n : 0n
    const found = memo.get(id) ?? [...new Set(node.next)].reduce((sum, next) => sum + go(next), 0n)
    memo.set(id, found)
    return found
  }
  return go(root)
}

/** A path: the answers that lead along it, level by level, and its end. */
export interface Found {
  readonly where: ReadonlyArray<readonly [level: number, answers: number]>
  readonly leaf: string
}

/**
 * The paths to leaves that count, those that have the least to state first.
 *
 * @param silent whether nothing need be stated for these answers of a level
 */
export function* shortestFirst(
  store: Diagrams,
  root: NodeId,
  counts: (leaf: string) => boolean,
  silent: (level: number, answers: number) => boolean
): Generator<Found> {
  const ways = new Map<NodeId, ReadonlyArray<{ next: NodeId; at: readonly [number, number]; costs: number }>>()
  const ends = new Map<NodeId, readonly [least: number, most: number]>()
  const measure = (id: NodeId): readonly [number, number] => {
    const known = ends.get(id)
    if (known !== undefined) return known
    const node = store.view(id)
    let found: readonly [number, number]
    if (typeof node === "string") found = counts(node) ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    else {
      const sets = new Map<NodeId, number>()
      node.next.forEach((next, k) => {
        sets.set(next, (sets.get(next) ?? 0) | (1 << store.levels[node.level]!.answers[k]!))
      })
      const all = [...sets].map(([next, answers]) => ({
        next,
        at: [node.level, answers] as const,
        costs: silent(node.level, answers) ? 0 : 1
      }))
      ways.set(id, all)
      const reached = all.map(({ costs, next }) => measure(next).map((end) => end + costs))
      found = [Math.min(...reached.map(([least]) => least!)), Math.max(...reached.map(([, most]) => most!))]
    }
    ends.set(id, found)
    return found
  }
  function* along(id: NodeId, left: number, where: Found["where"]): Generator<Found> {
    const node = store.view(id)
    if (typeof node === "string") return yield { where, leaf: node }
    for (const { at, costs, next } of ways.get(id)!) {
      const [least, most] = measure(next)
      if (least <= left - costs && left - costs <= most) yield* along(next, left - costs, [...where, at])
    }
  }
  const [least, most] = measure(root)
  for (let size = least; size <= most; size++) yield* along(root, size, [])
}
