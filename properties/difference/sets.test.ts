/**
 * Conditions, counts and smallest requests on small diagrams drawn at random, against brute force over every combination
 * of answers.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bitsOf, type Diagrams, diagrams, type NodeId } from "../../src/diagram/decision-diagram.ts"
import { type Conditions, conditionsOf, describe as described } from "../../src/diagram/difference/conditions.ts"
import { smallest } from "../../src/diagram/difference/smallest.ts"
import { combinations, pathsTo, requestsTo, yesNo } from "../../src/diagram/difference/yes-no.ts"
import type { Fact } from "../../src/language/fact.ts"

const sizes = [2, 3, 2, 4]
const levels = sizes.map((_, level) => level)
const seed = 20211001

type Answers = ReadonlyArray<number>
const every: ReadonlyArray<Answers> = sizes.reduce<ReadonlyArray<Answers>>(
  (all, size) => all.flatMap((answers) => Array.from({ length: size }, (_, answer) => [...answers, answer])),
  [[]]
)

/** A set of combinations, and its diagram in a fresh store. */
const drawn = (chosen: ReadonlyArray<boolean>): { readonly store: Diagrams; readonly set: NodeId } => {
  const store = diagrams()
  for (const level of levels) store.variable(`v${level}`, (1 << sizes[level]!) - 1)
  const { cube, no, or } = yesNo(store)
  const members = every
    .filter((_, at) => chosen[at])
    .map((answers) => new Map(answers.map((one, level) => [level, 1 << one])))
  return { store, set: members.map(cube).reduce(or, no) }
}

const some = fc.array(fc.boolean(), { minLength: every.length, maxLength: every.length })
const dense = fc.array(
  fc.nat(5).map((n) => n > 0),
  { minLength: every.length, maxLength: every.length }
)
const subsets = fc.oneof(
  some,
  dense,
  dense.map((all) => all.map((one) => !one))
)

const meets = (conditions: Conditions, answers: Answers): boolean =>
  conditions.every((alternatives) =>
    alternatives.some((cube) => [...cube].every(([level, bits]) => (bits >> answers[level]!) & 1))
  )

/** The combinations at which conditions and the chosen ones do not agree. */
const disagree = (conditions: Conditions, chosen: ReadonlyArray<boolean>, among: ReadonlyArray<boolean>): number =>
  every.filter((answers, at) => among[at] && meets(conditions, answers) !== chosen[at]).length

describe("conditions", () => {
  it("hold of exactly the set that they are made of", () => {
    fc.assert(
      fc.property(subsets, (chosen) => {
        const { set, store } = drawn(chosen)
        expect(
          disagree(
            conditionsOf(store, set)!,
            chosen,
            chosen.map(() => true)
          )
        ).toBe(0)
      }),
      { seed }
    )
  })

  it("tell a set from the rest of another, and name no answer that the other lacks", () => {
    fc.assert(
      fc.property(subsets, subsets, (chosen, among) => {
        const { set, store } = drawn(chosen.map((one, at) => one && among[at]!))
        const { cube, no, or } = yesNo(store)
        const care = every
          .filter((_, at) => among[at])
          .map((answers) => cube(new Map(answers.map((one, level) => [level, 1 << one]))))
          .reduce(or, no)
        const conditions = conditionsOf(store, set, care)!
        expect(disagree(conditions, chosen, among)).toBe(0)
        for (const one of conditions.flat()) {
          for (const [level, bits] of one) {
            for (const bit of bitsOf(bits)) {
              expect(every.some((answers, at) => among[at] && answers[level] === bit)).toBe(true)
            }
          }
        }
      }),
      { seed }
    )
  })

  it("of several sets are what they have in common and what tells each apart", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: every.length, maxLength: every.length }), (parts) => {
        const store = drawn([]).store
        const { cube, no, or } = yesNo(store)
        const present = [1, 2, 3].filter((part) => parts.includes(part))
        const sets = present.map((part) =>
          every
            .filter((_, at) => parts[at] === part)
            .map((answers) => cube(new Map(answers.map((one, level) => [level, 1 << one]))))
            .reduce(or, no)
        )
        const { each, throughout } = described(store, sets)
        present.forEach((part, at) => {
          const chosen = parts.map((one) => one === part)
          expect(
            disagree(
              [...throughout, ...each[at]!],
              chosen,
              chosen.map(() => true)
            )
          ).toBe(0)
        })
      }),
      { seed, numRuns: 25 }
    )
  })

  it("are given up, not made up, where they would be too many", () => {
    const store = diagrams()
    const names = Array.from({ length: 10 }, (_, level) => store.variable(`x${level}`, 3))
    const { no, yes } = yesNo(store)
    // how many of ten are so, odd or even: no condition says less than all ten
    const odd = names.reduceRight(
      ([even, uneven], level) => {
        const is = store.test(level, 2)
        return [store.ite(is, uneven, even), store.ite(is, even, uneven)] as [NodeId, NodeId]
      },
      [no, yes] as [NodeId, NodeId]
    )[0]
    expect(conditionsOf(store, odd)).toBeUndefined()
    expect(described(store, [odd]).each).toEqual([undefined])
  })

  it("are found wrong when an answer is dropped from one", () => {
    const chosen = every.map(([a, b]) => a === 1 && b !== 0)
    const { set, store } = drawn(chosen)
    const conditions = conditionsOf(store, set)!
    const broken = conditions.map((alternatives) =>
      alternatives.map((cube) => new Map([...cube].map(([level, bits]) => [level, bits & -bits])))
    )
    expect(
      disagree(
        broken,
        chosen,
        chosen.map(() => true)
      )
    ).toBeGreaterThan(0)
  })
})

describe("counts", () => {
  it("of requests are those of brute force", () => {
    fc.assert(
      fc.property(subsets, (chosen) => {
        const { set, store } = drawn(chosen)
        const counted = requestsTo(store, set, levels, (leaf) => leaf === "yes")
        expect(counted).toBe(BigInt(chosen.filter((one) => one).length))
        expect(combinations(store, levels)).toBe(BigInt(every.length))
      }),
      { seed }
    )
  })

  it("of paths are those of the regions", () => {
    fc.assert(
      fc.property(subsets, (chosen) => {
        const { set, store } = drawn(chosen)
        const regions = [...store.regions(set)].filter(({ leaf }) => leaf === "yes")
        expect(pathsTo(store, set, (leaf) => leaf === "yes")).toBe(BigInt(regions.length))
      }),
      { seed }
    )
  })
})

const plain = { scope: "indication", path: [], label: "", question: "", actionable: false, covers: {} } as const
/** The first has a default, the third is about other services; of the others every answer is possible when none is stated. */
const facts = sizes.map((size, level) => ({
  ...plain,
  _tag: "Choice",
  id: `v${level}`,
  scope: level === 2 ? "order" : "indication",
  answers: Array.from({ length: size }, (_, answer) => `a${answer}`),
  ...(level === 0 ? { fallback: "a1" } : {})
})) as unknown as ReadonlyArray<Fact>

/** The combinations that a request can still be, when it states these answers and nothing else. */
const left = (stated: ReadonlyMap<number, number>): ReadonlyArray<Answers> =>
  every.filter((answers) =>
    answers.every((answer, level) => (stated.get(level) ?? (level === 0 || level === 2 ? 1 : answer)) === answer)
  )
const cost = (stated: ReadonlyMap<number, number>): number =>
  [...stated].reduce((sum, [level, answer]) => sum + (level === 2 ? (answer === 0 ? 3 : 0) : 1), 0)

/** Everything that can be stated. */
const statements: ReadonlyArray<ReadonlyMap<number, number>> = sizes.reduce<ReadonlyArray<ReadonlyMap<number, number>>>(
  (all, size, level) =>
    all.flatMap((stated) => [
      stated,
      ...Array.from({ length: size }, (_, answer) => new Map([...stated, [level, answer] as const]))
    ]),
  [new Map()]
)

it("the smallest request belongs to the set, and none that states less does", () => {
  fc.assert(
    fc.property(subsets, (chosen) => {
      const { set, store } = drawn(chosen)
      const belongs = (stated: ReadonlyMap<number, number>) =>
        left(stated).every((answers) => chosen[every.indexOf(answers)])
      const found = smallest(store, set, facts)
      const least = Math.min(...statements.filter(belongs).map(cost))
      expect(found === undefined ? Number.POSITIVE_INFINITY : cost(found)).toBe(least)
      if (found !== undefined) expect(belongs(found)).toBe(true)
    }),
    { seed }
  )
})
