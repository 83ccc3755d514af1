/**
 * Covers: few cubes, as wide as they can be, that together are a set of requests. A cube is a prime implicant: no fact can
 * be left out of it, and no answer added. It knows no policy.
 */
import type { AnswerSet } from "../../language/fact.ts"
import { bitsOf, type Diagrams, type NodeId } from "../decision-diagram.ts"
import { leavesWithin } from "../quantify.ts"
import type { Cube, YesNo } from "./yes-no.ts"

/** The answers of a level with which a request can belong to a set. */
export const possible = (store: Diagrams, set: NodeId, level: number): AnswerSet => {
  const no = store.leaf("no")
  const { answers } = store.levels[level]!
  return answers.reduce((bits, answer, k) => (store.cofactor(set, level, k) === no ? bits : bits | (1 << answer)), 0)
}

/** A set without the requests of a cube. */
const without = (store: Diagrams, { cube, no }: YesNo, set: NodeId, of: Cube): NodeId => store.ite(cube(of), no, set)

/** Of a set, the requests that one of several cubes covers and no other does. */
const onlyBy = (store: Diagrams, sets: YesNo, on: NodeId, one: Cube, all: ReadonlyArray<Cube>): NodeId =>
  all.reduce(
    (left, other) => (other === one || left === sets.no ? left : without(store, sets, left, other)),
    sets.and(sets.cube(one), on)
  )

/** The answers along one path to yes. */
const somePath = (store: Diagrams, root: NodeId, no: NodeId): Cube => {
  const cube = new Map<number, number>()
  for (let node = store.view(root); typeof node !== "string"; ) {
    const { level, next } = node
    const way = next.find((one) => one !== no)!
    const answers = store.levels[level]!.answers.filter((_, k) => next[k] === way)
    cube.set(
      level,
      answers.reduce((set, answer) => set | (1 << answer), 0)
    )
    node = store.view(way)
  }
  return cube
}

/** The cube made as wide as it can be within the requests allowed: facts left out first, then answers added. */
const widened = (
  store: Diagrams,
  { all }: YesNo,
  cube: Cube,
  allowed: NodeId,
  order: (a: number, b: number) => number
): Cube => {
  const wide = new Map(cube)
  const levels = [...cube.keys()].sort(order)
  const stays = (level: number, set: number | undefined): void => {
    const before = wide.get(level)!
    if (set === undefined) wide.delete(level)
    else wide.set(level, set)
    if (leavesWithin(store, allowed, wide).has("no")) wide.set(level, before)
  }
  for (const level of levels) stays(level, undefined)
  for (const level of levels) {
    if (!wide.has(level)) continue
    for (const answer of bitsOf(all(level) & ~wide.get(level)!)) stays(level, wide.get(level)! | (1 << answer))
  }
  return wide
}

/** No more alternatives than this are looked for: nobody would read them. */
const most = 48

/**
 * Few cubes that together cover a set of requests and lie within those allowed; none can be made wider, and none can be
 * left out. Nothing where they would be too many to read.
 */
export const cover = (store: Diagrams, sets: YesNo, on: NodeId, allowed: NodeId): ReadonlyArray<Cube> | undefined => {
  const { no } = sets
  const rows: Array<Cube> = []
  let left = on
  while (left !== no) {
    if (rows.length === most) return undefined
    const seed = somePath(store, left, no)
    const [down, up] = [(a: number, b: number) => a - b, (a: number, b: number) => b - a].map((order) =>
      widened(store, sets, seed, allowed, order)
    ) as [Cube, Cube]
    const row = up.size < down.size ? up : down
    rows.push(row)
    left = without(store, sets, left, row)
  }
  for (const row of [...rows].reverse()) {
    if (onlyBy(store, sets, on, row, rows) === no) rows.splice(rows.indexOf(row), 1)
  }
  return rows
}

/** The cubes in groups that have no fact in common. */
export const apart = (cubes: ReadonlyArray<Cube>): ReadonlyArray<ReadonlyArray<Cube>> =>
  cubes.reduce<ReadonlyArray<ReadonlyArray<Cube>>>((groups, cube) => {
    const touches = (group: ReadonlyArray<Cube>) =>
      group.some((one) => [...one.keys()].some((level) => cube.has(level)))
    return [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), cube]]
  }, [])

/** Cubes that still cover a set, each without the answers that another covers: facts stay, answers go. */
export const narrowed = (store: Diagrams, sets: YesNo, rows: ReadonlyArray<Cube>, on: NodeId): ReadonlyArray<Cube> =>
  rows.reduce((now, row) => {
    const needed = onlyBy(store, sets, on, row, now)
    return now.with(
      now.indexOf(row),
      new Map([...row].map(([level, set]) => [level, set & possible(store, needed, level)]))
    )
  }, rows)
