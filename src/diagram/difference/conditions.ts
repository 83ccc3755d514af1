/**
 * A set of requests as conditions that a person can read: all of some, each at least one of some alternatives. They are
 * made of prime implicants, so that none says more than it must, and taken apart where facts have nothing to do with each
 * other, so that their alternatives do not multiply. It knows no policy.
 */
import type { Diagrams, NodeId } from "../decision-diagram.ts"
import { apart, cover, narrowed, possible } from "./cover.ts"
import { type Cube, yesNo } from "./yes-no.ts"

/** At least one of these holds. */
export type Alternatives = ReadonlyArray<Cube>
/** All of these hold. */
export type Conditions = ReadonlyArray<Alternatives>

/** How hard conditions are to read: by what they name, and several alternatives side by side are harder than one. */
const weight = (conditions: Conditions): number =>
  conditions.reduce((sum, alternatives) => {
    const named = alternatives.reduce((literals, { size }) => literals + size, 0)
    return sum + (conditions.length > 1 && alternatives.length > 1 ? 1.5 * named : named)
  }, 0)

const first = (alternatives: Alternatives): number => Math.min(...alternatives.flatMap((cube) => [...cube.keys()]))
const inOrder = (conditions: Conditions): Conditions => [...conditions].sort((a, b) => first(a) - first(b))

/**
 * A set of requests as conditions; nothing where they would be too many to read.
 *
 * @param among conditions need only tell the set from the other requests of this set; its impossible answers are not named
 */
export const conditionsOf = (store: Diagrams, set: NodeId, among?: NodeId): Conditions | undefined => {
  const sets = yesNo(store)
  const { all, and, cube, no, not, or, yes } = sets
  const care = among ?? yes
  const careless = not(care)
  const named = (one: Cube): Cube =>
    new Map([...one].map(([level, bits]) => [level, bits & possible(store, care, level)]))
  const rowsOf = (part: NodeId): Alternatives | undefined => {
    const rows = cover(store, sets, part, or(careless, part))
    if (rows === undefined) return undefined
    const needed = rows.filter((row) => and(cube(row), care) !== no)
    return narrowed(store, sets, needed, and(part, care)).map(named)
  }
  const excluded = cover(store, sets, and(care, not(set)), or(careless, not(set)))
  if (excluded === undefined) {
    const rows = rowsOf(set)
    return rows === undefined ? undefined : [rows]
  }
  const conditions = apart(excluded).flatMap((group): Conditions => {
    const asList = group.map((one) =>
      [...one]
        .map(([level, bits]) => named(new Map([[level, all(level) & ~bits]])))
        .filter((literal) => [...literal.values()].every((bits) => bits !== 0))
    )
    const rows = rowsOf(not(group.map(cube).reduce(or, no)))
    return rows !== undefined && weight([rows]) < weight(asList) ? [rows] : asList
  })
  return inOrder(conditions)
}

const textOf = (alternatives: Alternatives): string =>
  JSON.stringify(alternatives.map((cube) => [...cube].sort(([a], [b]) => a - b)).sort())

/** Sets of requests as conditions: what all have in common, and what tells each from the others. */
export interface Described {
  readonly throughout: Conditions
  /**
   * In the order of the sets: a request belongs to one if it meets these and those that hold throughout. Nothing where
   * they would be too many to read.
   */
  readonly each: ReadonlyArray<Conditions | undefined>
}

const total = ({ each, throughout }: Described): number =>
  each.reduce(
    (sum, conditions) => sum + (conditions === undefined ? Number.POSITIVE_INFINITY : weight(conditions)),
    weight(throughout)
  )

/** What sets have in common is what their union asks for; each is told from the rest of it. */
const within = (store: Diagrams, sets: ReadonlyArray<NodeId>, throughout: Conditions): Described => {
  const { and, cube, or, no, yes } = yesNo(store)
  const among = throughout.map((alternatives) => alternatives.map(cube).reduce(or, no)).reduce(and, yes)
  return { throughout, each: sets.map((set) => (set === among ? [] : conditionsOf(store, set, among))) }
}

/** Each set is described by itself; the conditions that all happen to have are what they have in common. */
const apiece = (store: Diagrams, sets: ReadonlyArray<NodeId>): Described => {
  const alone = sets.map((set) => conditionsOf(store, set))
  const texts = alone.map((conditions) => new Set(conditions?.map(textOf)))
  const isShared = (alternatives: Alternatives) => texts.every((some) => some.has(textOf(alternatives)))
  return {
    throughout: (alone[0] ?? []).filter(isShared),
    each: alone.map((conditions) => conditions?.filter((one) => !isShared(one)))
  }
}

/**
 * Sets of requests as conditions, with what they have in common said once. Of several ways to say it, the one that is
 * easiest to read.
 */
export const describe = (store: Diagrams, sets: ReadonlyArray<NodeId>): Described => {
  const { all: every, no, or } = yesNo(store)
  const all = sets.reduce(or, no)
  /** Fact by fact, the answers that occur. */
  const box = store
    .support(all)
    .map((level) => [new Map([[level, possible(store, all, level)]])])
    .filter(([one]) => [...one!].every(([level, bits]) => bits !== every(level)))
  const together = conditionsOf(store, all)
  const ways = [
    within(store, sets, box),
    apiece(store, sets),
    ...(together === undefined ? [] : [within(store, sets, together)])
  ]
  return ways.reduce((best, next) => (total(next) < total(best) ? next : best))
}
