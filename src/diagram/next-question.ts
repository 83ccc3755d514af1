/**
 * The next best question of what is left of a diagram: the one after which the fewest further questions are to be
 * expected, all answers taken to be equally likely. Exact while few facts are open; with many, each is weighed by how
 * many facts its answers leave open on average. It knows no policy.
 */
import type { Diagrams, NodeId } from "./decision-diagram.ts"

/** Up to this many open facts the best order of questions is computed, not estimated. */
const exactly = 7

const meanOver = (store: Diagrams, node: NodeId, level: number, of: (left: NodeId) => number): number => {
  const { answers } = store.levels[level]!
  const left = new Map<NodeId, number>()
  answers.forEach((_, k) => {
    const next = store.cofactor(node, level, k)
    left.set(next, (left.get(next) ?? 0) + 1)
  })
  let sum = 0
  for (const [next, count] of left) sum += count * of(next)
  return sum / answers.length
}

const least = (levels: ReadonlyArray<number>, cost: (level: number) => number): readonly [number, number] =>
  levels.map((level) => [level, cost(level)] as const).reduce((best, next) => (next[1] < best[1] - 1e-9 ? next : best))

/** How many questions are to be expected until one outcome is left, if each is the best one. */
const expected = (store: Diagrams, memo: Map<NodeId, number>): ((node: NodeId) => number) => {
  const go = (node: NodeId): number => {
    const levels = store.support(node)
    if (levels.length === 0) return 0
    const found = memo.get(node)
    if (found !== undefined) return found
    const [, cost] = least(levels, (level) => meanOver(store, node, level, go))
    memo.set(node, cost + 1)
    return cost + 1
  }
  return go
}

/** The level to ask about next; nothing at a leaf. Of equally good ones, the first. */
export const nextLevel = (store: Diagrams, node: NodeId): number | undefined => {
  const levels = store.support(node)
  if (levels.length === 0) return undefined
  const cost = levels.length <= exactly ? expected(store, new Map()) : (left: NodeId) => store.support(left).length
  return least(levels, (level) => meanOver(store, node, level, cost))[0]
}
