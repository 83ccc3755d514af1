/**
 * Part of a policy in portable JSON: some of its indications, with the facts, tests and leaves that these come to and no
 * others. The part is a policy of its own; what it says of its indications is what the whole says.
 */
import type { Portable } from "./portable.ts"

/** Numbers what is kept, in the order in which it stood. */
const renumber = (kept: ReadonlySet<number>): ((place: number) => number) => {
  const places = new Map([...kept].sort((a, b) => a - b).map((place, at) => [place, at]))
  return (place) => places.get(place)!
}

const keep = <A>(list: ReadonlyArray<A>, kept: ReadonlySet<number>): ReadonlyArray<A> =>
  list.filter((_, place) => kept.has(place))

/** The part of a policy for these indications. */
export const partOf = (policy: Portable, tags: ReadonlyArray<string>): Portable => {
  const indications = Object.entries(policy.indications).filter(([tag]) => tags.includes(tag))
  const refs = new Set([policy.frame, ...indications.map(([, ref]) => ref)])
  for (const ref of refs) if (ref >= 0) for (const next of policy.tests[ref]!.slice(2)) refs.add(next)
  const tests = new Set([...refs].filter((ref) => ref >= 0))
  const leaves = new Set([...refs].filter((ref) => ref < 0).map((ref) => ~ref))
  const facts = new Set([...tests].map((test) => policy.tests[test]![0]))
  const [newTest, newLeaf, newFact] = [renumber(tests), renumber(leaves), renumber(facts)]
  const moved = (ref: number): number => (ref < 0 ? ~newLeaf(~ref) : newTest(ref))
  return {
    ...policy,
    facts: keep(policy.facts, facts),
    tests: keep(policy.tests, tests).map(
      ([fact, yes, then, otherwise]) => [newFact(fact), yes, moved(then), moved(otherwise)] as const
    ),
    leaves: keep(policy.leaves, leaves),
    frame: moved(policy.frame),
    indications: Object.fromEntries(indications.map(([tag, ref]) => [tag, moved(ref)]))
  }
}
