/**
 * Two policies in portable JSON side by side, as one store of diagrams. A policy that does not have an answer comes to the
 * outcome that all of its own answers to that fact agree on; where they do not agree, it does not decide, and a ruling
 * without an outcome stands for that. A policy that does not have a fact decides the same whatever its answer.
 */
import { Result } from "effect"
import { anyAnswer, type Fact } from "../../language/fact.ts"
import { diagrams, type NodeId } from "../decision-diagram.ts"
import type { Sides } from "../difference.ts"
import { orderedDiagrams } from "../ordered-diagram.ts"
import type { Portable, PortableLeaf } from "../portable.ts"
import { type Aligned, align, type Incomparable, type Known } from "./align.ts"
import { rulings } from "./rulings.ts"

/** Stands where a policy does not decide: it lacks the answer, and the answers that it has do not agree. */
export const undecided: PortableLeaf = { cites: [] }

/** What two rulings have in common: the outcome, if it is the same, through the clauses of both. */
const both = (a: PortableLeaf, b: PortableLeaf): PortableLeaf => {
  if (a.outcome === undefined || a.outcome !== b.outcome) return undecided
  return {
    outcome: a.outcome,
    ...(a.kind === undefined || a.kind !== b.kind ? {} : { kind: a.kind }),
    ...(a.guideline === undefined || a.guideline !== b.guideline ? {} : { guideline: a.guideline }),
    cites: [...new Set([...a.cites, ...b.cites])]
  }
}

/** Two policies side by side, or the fact of one that cannot be compared with that of the other. */
export const sideBySide = (before: Portable, after: Portable): Result.Result<Sides, Incomparable> =>
  Result.map(align(before.facts, after.facts), (aligned) => besideEachOther(before, after, aligned))

const besideEachOther = (before: Portable, after: Portable, aligned: ReadonlyArray<Aligned>): Sides => {
  const facts: ReadonlyArray<Fact> = aligned.map(({ fact }) => fact)
  const level = new Map(facts.map(({ id }, at) => [id, at]))
  const store = diagrams()
  for (const fact of facts) store.variable(fact.id, anyAnswer(fact))
  const { all, place } = rulings()
  /** The diagrams of one of the two, in terms of the common list of facts. */
  const side = (policy: Portable, of: "before" | "after"): ((tag: string) => NodeId) => {
    const levels = policy.facts.map(({ id }) => level.get(id)!)
    const known = (fact: number): Known => aligned[levels[fact]!]![of]!
    const tests = policy.tests.map(
      ([fact, yes, then, otherwise]) => [levels[fact]!, known(fact).common(yes), then, otherwise] as const
    )
    const { root } = orderedDiagrams({ ...policy, facts, tests }, store, place)
    const agreed = (a: string, b: string): string => (a === b ? a : place(both(all[Number(a)]!, all[Number(b)]!)))
    /** The diagram with the answers that the policy lacks put in their place. */
    const withLacking = (node: NodeId, fact: number): NodeId => {
      const at = levels[fact]!
      const { having, lacking } = known(fact)
      const [first, ...rest] = having.map((answer) => store.cofactor(node, at, answer))
      const agreeing = () => rest.reduce((sum, next) => store.combine(sum, next, agreed), first!)
      return lacking.reduce((whole, [answer, instead]) => {
        const there = instead === undefined ? agreeing() : store.cofactor(node, at, instead)
        return store.ite(store.test(at, 1 << answer), there, whole)
      }, node)
    }
    const incomplete = policy.facts.flatMap((_, fact) => (known(fact).lacking.length > 0 ? [fact] : []))
    return (tag) => incomplete.reduce(withLacking, root(tag))
  }
  const [was, is] = [side(before, "before"), side(after, "after")]
  return {
    store,
    facts,
    thresholds: [before, after].flatMap(({ thresholds }) => Object.values(thresholds)),
    rulings: all,
    tags: Object.keys(before.indications).filter((tag) => Object.hasOwn(after.indications, tag)),
    roots: (tag) => [was(tag), is(tag)]
  }
}
