/**
 * A policy in program order, its tests of one fact in a row made one split, and each split as it is on the way to it: what
 * the way has said of a fact is not asked again, and answers that the way excludes are left out. Which facts are to be
 * known for a decision stays what it was. It knows the form of a diagram, not what any of them says.
 */
import { bitsOf } from "./decision-diagram.ts"
import { type Numbered, placesOf } from "./numbered.ts"
import type { Ref } from "./program-diagram.ts"

/** Where the answers of a fact lead. */
export interface Split {
  readonly fact: number
  /** Whether the fact is known on the way here; then the ways hold what it can still be. */
  readonly isKnown: boolean
  /** The answers that lead to each end, as bits; an end is another split by its place, or a leaf as in the policy. */
  readonly ways: ReadonlyArray<readonly [to: Ref, answers: number]>
}

/** A policy as splits. */
export interface Splits {
  readonly splits: ReadonlyArray<Split>
  readonly frame: Ref
  readonly sections: ReadonlyMap<string, Ref>
}

/** For some facts, by their places, the answers that are possible. */
type Known = ReadonlyMap<number, number>

/** For each test, the facts asked from it on, as bits. */
const factsBelow = (tests: Numbered["tests"]): ReadonlyArray<bigint> => {
  const all: Array<bigint> = []
  for (const [fact, , then, otherwise] of tests)
    all.push((1n << BigInt(fact)) | (all[then] ?? 0n) | (all[otherwise] ?? 0n))
  return all
}

/** Where each of the possible answers leads: tests of the same fact in a row are followed to their end. */
const endsOf = (tests: Numbered["tests"], ref: Ref, possible: number): ReadonlyMap<Ref, number> => {
  const [fact] = tests[ref]!
  const ends = new Map<Ref, number>()
  for (const answer of bitsOf(possible)) {
    let to = ref
    while (to >= 0 && tests[to]![0] === fact) {
      const [, yes, then, otherwise] = tests[to]!
      to = (yes >> answer) & 1 ? then : otherwise
    }
    ends.set(to, (ends.get(to) ?? 0) | (1 << answer))
  }
  return ends
}

/** The splits of a policy. Two that say the same are one. */
export const splitsOf = ({ facts, frame, indications, tests }: Numbered): Splits => {
  const below = factsBelow(tests)
  const splits: Array<Split> = []
  const places = new Map<string, Ref>()
  const found = new Map<string, Ref>()
  const numbered = (split: Split): Ref => {
    const key = JSON.stringify(split)
    const place = places.get(key) ?? splits.push(split) - 1
    places.set(key, place)
    return place
  }
  const onward = (ref: Ref, known: Known): Ref => {
    const [fact] = tests[ref]!
    const possible = known.get(fact) ?? placesOf(facts[fact]!).reduce((set, answer) => set | (1 << answer), 0)
    const ways = new Map<Ref, number>()
    for (const [end, answers] of endsOf(tests, ref, possible)) {
      const to = from(end, new Map(known).set(fact, answers))
      ways.set(to, (ways.get(to) ?? 0) | answers)
    }
    const [only, ...others] = ways
    return known.has(fact) && others.length === 0
      ? only![0]
      : numbered({ fact, isKnown: known.has(fact), ways: [...ways] })
  }
  const from = (ref: Ref, known: Known): Ref => {
    if (ref < 0) return ref
    // what is not asked again does not matter
    const told = [...known].filter(([fact]) => (below[ref]! >> BigInt(fact)) & 1n).sort(([a], [b]) => a - b)
    const key = `${ref} ${told.join(" ")}`
    const to = found.get(key) ?? onward(ref, new Map(told))
    found.set(key, to)
    return to
  }
  return {
    frame: from(frame, new Map()),
    sections: new Map(Object.entries(indications).map(([tag, ref]) => [tag, from(ref, new Map())])),
    splits
  }
}
