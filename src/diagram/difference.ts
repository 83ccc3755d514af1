/**
 * The semantic difference of two policies, or of one under two readings: exactly which requests they decide otherwise,
 * from what to what, and through which clauses. Two ordered diagrams of one store are combined leaf by leaf; what is not
 * the same on both sides is taken apart by indication, and by outcome before and after. It knows diagrams, not programs.
 */
import type { Fact } from "../language/fact.ts"
import type { Diagrams, NodeId } from "./decision-diagram.ts"
import { type Conditions, describe } from "./difference/conditions.ts"
import { combinations, pathsTo, requestsTo } from "./difference/yes-no.ts"
import type { PortableLeaf, PortableThreshold } from "./portable.ts"

/** Two policies, or one under two readings, side by side. */
export interface Sides {
  readonly store: Diagrams
  /** The facts by level. */
  readonly facts: ReadonlyArray<Fact>
  /** The thresholds of either side. */
  readonly thresholds: ReadonlyArray<PortableThreshold>
  /** What can be ruled; the leaves of the diagrams are places in this list. */
  readonly rulings: ReadonlyArray<PortableLeaf>
  /** The indications that both sides have. */
  readonly tags: ReadonlyArray<string>
  /** The diagrams of an indication, before and after. */
  readonly roots: (tag: string) => readonly [before: NodeId, after: NodeId]
}

/** A ruling and what became of it, as places among the rulings. */
export type Pair = readonly [before: number, after: number]

/** Requests of one indication that change in the same way. */
export interface Change {
  /** What is ruled before and after, each pair that occurs. */
  readonly pairs: ReadonlyArray<Pair>
  /** How many paths of the difference diagram lead there. */
  readonly regions: bigint
  /** How many complete requests, combinations of one answer to each fact, are concerned. */
  readonly requests: bigint
  /**
   * Which they are: those that meet these conditions, and the ones that hold throughout. Nothing where the conditions
   * would be too many to read; the regions say it too.
   */
  readonly where: Conditions | undefined
  /** The requests, as a diagram with the leaves `yes` and `no`. */
  readonly set: NodeId
}

/** Changes, and what all requests concerned have in common. */
export interface Changes {
  readonly throughout: Conditions
  readonly all: ReadonlyArray<Change>
}

/** What is ruled otherwise under one indication. */
export interface Differing {
  readonly tag: string
  /** The facts that a complete request of this indication answers, by level. */
  readonly levels: ReadonlyArray<number>
  /** How many complete requests there are. */
  readonly of: bigint
  /** The requests with another outcome, by outcome before and after. */
  readonly outcomes: Changes
  /** Those with the same outcome of another kind, for another reason or by other clauses, by what is not the same. */
  readonly others: Changes
  /** The difference diagram; a leaf is the two places with a space between, or nothing where both sides rule alike. */
  readonly node: NodeId
}

const pairOf = (leaf: string): Pair => leaf.split(" ").map(Number) as unknown as Pair
const alike = ""

/** The difference diagram of two diagrams. */
const combined = (store: Diagrams, [before, after]: readonly [NodeId, NodeId]): NodeId =>
  store.combine(before, after, (a, b) => (a === b ? alike : `${a} ${b}`))

/** Approvals first. */
const inOrder = ["CriteriaMet", "ClinicalReview", "Referred", "CriteriaNotMet", "NotGoverned", undefined]

/** The leaves by name, in the order of the names. */
const grouped = (leaves: ReadonlyArray<string>, name: (leaf: string) => string): ReadonlyArray<ReadonlySet<string>> => {
  const groups = new Map<string, Set<string>>()
  for (const leaf of [...leaves].sort()) groups.set(name(leaf), (groups.get(name(leaf)) ?? new Set()).add(leaf))
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, same]) => same)
}

/** What of two rulings with the same outcome is not the same. */
const notTheSame = (before: PortableLeaf, after: PortableLeaf): string => {
  const { cites: lost, ...was } = before
  const { cites: gained, ...is } = after
  const only = (a: ReadonlyArray<string>, b: ReadonlyArray<string>) => a.filter((id) => !b.includes(id)).sort()
  return JSON.stringify([inOrder.indexOf(was.outcome), was, is, only(lost, gained), only(gained, lost)])
}

/** What is ruled otherwise under one indication; nothing where nothing is. */
export const differing = ({ roots, rulings, store }: Sides, tag: string): Differing | undefined => {
  const sides = roots(tag)
  if (sides[0] === sides[1]) return undefined
  const node = combined(store, sides)
  const levels = [...new Set(sides.flatMap((side) => store.support(side)))].sort((a, b) => a - b)
  const leaves = store.leavesOf(node).filter((leaf) => leaf !== alike)
  const rulingsOf = (leaf: string) => pairOf(leaf).map((place) => rulings[place]!) as [PortableLeaf, PortableLeaf]
  const outcomesOf = (leaf: string) =>
    rulingsOf(leaf)
      .map(({ outcome }) => inOrder.indexOf(outcome))
      .join(" ")
  const other = leaves.filter((leaf) => new Set(rulingsOf(leaf).map(({ outcome }) => outcome)).size === 2)
  const setOf = (same: ReadonlySet<string>): NodeId =>
    store.combine(node, node, (leaf) => (same.has(leaf) ? "yes" : "no"))
  const changes = (groups: ReadonlyArray<ReadonlySet<string>>): Changes => {
    const sets = groups.map(setOf)
    const { each, throughout } = describe(store, sets)
    const all = groups.map((same, at): Change => {
      const counts = (leaf: string) => same.has(leaf)
      return {
        pairs: [...same].map(pairOf),
        regions: pathsTo(store, node, counts),
        requests: requestsTo(store, node, levels, counts),
        where: each[at]!,
        set: sets[at]!
      }
    })
    return { throughout, all }
  }
  const rest = leaves.filter((leaf) => !other.includes(leaf))
  return {
    tag,
    levels,
    of: combinations(store, levels),
    outcomes: changes(grouped(other, outcomesOf)),
    others: changes(grouped(rest, (leaf) => notTheSame(...rulingsOf(leaf)))),
    node
  }
}

/** Everything that is ruled otherwise, by indication, under all that both sides have or under some. */
export const difference = (sides: Sides, tags: ReadonlyArray<string> = sides.tags): ReadonlyArray<Differing> =>
  tags.flatMap((tag) => differing(sides, tag) ?? [])

/** One region of a difference: the answers of the facts that matter, as bits by level, and what is ruled there. */
export interface DifferingRegion {
  readonly where: ReadonlyMap<number, number>
  readonly pair: Pair
}

/** Every region of a difference; no two overlap. */
export function* regionsOf({ store }: Sides, { node }: Differing): Generator<DifferingRegion> {
  for (const { leaf, where } of store.regions(node)) if (leaf !== alike) yield { where, pair: pairOf(leaf) }
}
