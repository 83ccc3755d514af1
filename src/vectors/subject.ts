/**
 * What vectors are computed on: the diagrams of a policy with the readings of the register in force, ordered, each leaf
 * with everything that it says. It knows the form of diagrams, not what any section decides.
 */
import type { NodeId } from "../diagram/decision-diagram.ts"
import { type OrderedDiagrams, orderedDiagrams } from "../diagram/ordered-diagram.ts"
import type { Leaf, ProgramDiagrams } from "../diagram/program-diagram.ts"
import type { Fact } from "../language/fact.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Expected } from "./vector.ts"

/** A policy to compute vectors of. */
export interface Subject {
  readonly policy: ProgramDiagrams
  readonly store: OrderedDiagrams["store"]
  /** The facts by level. */
  readonly facts: ReadonlyArray<Fact>
  readonly levelOf: (fact: Fact) => number
  /** An indication's diagram; a leaf is the place of a leaf of the policy. */
  readonly root: (tag: IndicationTag) => NodeId
  readonly leaf: (place: string) => Leaf
}

/** A policy under the readings of the register. */
export const subjectOf = (policy: ProgramDiagrams): Subject => {
  const places = new Map(policy.leaves.map((leaf, place) => [leaf, place]))
  const { facts, root, store } = orderedDiagrams(policy, undefined, (leaf: Leaf) => String(places.get(leaf)))
  const levels = new Map(facts.map(({ id }, level) => [id, level]))
  const roots = new Map<IndicationTag, NodeId>()
  return {
    policy,
    store,
    facts,
    levelOf: ({ id }) => levels.get(id)!,
    root: (tag) => {
      const found =
        roots.get(tag) ??
        // the register's choice is the first option of each reading
        facts.reduce(
          (node, { scope }, level) => (scope === "reading" ? store.cofactor(node, level, 0) : node),
          root(tag)
        )
      roots.set(tag, found)
      return found
    },
    leaf: (place) => policy.leaves[Number(place)]!
  }
}

/** What a leaf says. */
export const expectedOf = ({ cites, guideline, kind, outcome }: Leaf): Expected => ({
  outcome: outcome!,
  ...(kind === undefined ? {} : { kind }),
  ...(guideline === undefined ? {} : { referral: guideline }),
  cites
})

/** An outcome with its kind or guideline, in words. */
export const verdictOf = ({ guideline, kind, outcome }: Leaf): string =>
  [outcome, kind ?? guideline].filter((part) => part !== undefined).join(", ")

/** What two leaves come to, where that differs: the outcomes, or if those are the same, kind or guideline. */
const difference = (one: Leaf, other: Leaf): string => {
  if (one.outcome !== other.outcome) return `${one.outcome} ${other.outcome}`
  return verdictOf(one) === verdictOf(other) ? same : `${verdictOf(one)} ${verdictOf(other)}`
}

/** Nothing differs but perhaps the clauses. */
export const same = "same"

/** Where two diagrams come to something else, and to what. */
export const differing = ({ leaf, store }: Subject, a: NodeId, b: NodeId): NodeId =>
  store.combine(a, b, (one, other) => difference(leaf(one), leaf(other)))

/** Where a diagram has a leaf, with the leaves `yes` and `no`. */
export const within = ({ store }: Subject, node: NodeId, leaf: string): NodeId =>
  store.combine(node, node, (found) => (found === leaf ? "yes" : "no"))
