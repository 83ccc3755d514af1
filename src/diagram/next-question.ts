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

/** The levels of least cost, ascending, and that cost. */
const least = (
  levels: ReadonlyArray<number>,
  cost: (level: number) => number
): { readonly best: ReadonlyArray<number>; readonly cost: number } => {
  const costs = levels.map(cost)
  const lowest = Math.min(...costs)
  return { best: levels.filter((_, index) => costs[index]! <= lowest + 1e-9), cost: lowest }
}

type Levels = (node: NodeId) => ReadonlyArray<number>

/** How many questions are to be expected until none is left to ask, if each is the best one. */
const expected = (store: Diagrams, left: Levels, memo: Map<NodeId, number>): ((node: NodeId) => number) => {
  const go = (node: NodeId): number => {
    const levels = left(node)
    if (levels.length === 0) return 0
    const found = memo.get(node)
    if (found !== undefined) return found
    const { cost } = least(levels, (level) => meanOver(store, node, level, go))
    memo.set(node, cost + 1)
    return cost + 1
  }
  return go
}

const nothing: ReadonlySet<number> = new Set()

/**
 * The levels that are equally good to ask about next, ascending; none where nothing is left to ask.
 *
 * @param passed levels that will not be asked about: nobody knows the answer
 */
export const bestLevels = (
  store: Diagrams,
  node: NodeId,
  passed: ReadonlySet<number> = nothing
): ReadonlyArray<number> => {
  const left: Levels = (at) => store.support(at).filter((level) => !passed.has(level))
  const levels = left(node)
  if (levels.length === 0) return []
  const cost = levels.length <= exactly ? expected(store, left, new Map()) : (at: NodeId) => left(at).length
  return least(levels, (level) => meanOver(store, node, level, cost)).best
}

/** The level to ask about next; nothing at a leaf. Of equally good ones, the first. */
export const nextLevel = (store: Diagrams, node: NodeId): number | undefined => bestLevels(store, node)[0]
