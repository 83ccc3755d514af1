/**
 * This policy compared with exports of it that were changed in one place: the change is found where it is and nowhere
 * else, and what the comparison says of a combination of answers is what following the two exports, test by test, comes
 * to.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { notStated } from "../../src/diagram/difference/smallest.ts"
import { witnessOf } from "../../src/diagram/difference/witness.ts"
import type { Sides } from "../../src/diagram/difference.ts"
import { interpret } from "../../src/diagram/interpret.ts"
import type { Portable, PortableLeaf } from "../../src/diagram/portable.ts"
import { differencesOf, outcomes, whole } from "./compared.ts"
import { factIn, type Json, testAbout, withThreshold } from "./exports.ts"

const seed = 20211001

/** The answer of one policy's fact for that of the common list: by name, or by a number in the stretch. */
const ownAnswer = (own: Json, common: Json, answer: number): number =>
  own._tag === "Number"
    ? own.cuts.filter((cut: number) => cut <= [0, ...common.cuts][answer]).length
    : own.answers.indexOf(
        common.answers[answer] === notStated
          ? own.scope === "reading"
            ? own.answers[0]
            : own.fallback
          : common.answers[answer]
      )

/** Follows an export for answers of the common list. */
const following = (policy: Portable, { facts }: Sides) => {
  const { leaf } = interpret(policy)
  const level = policy.facts.map(({ id }) => facts.findIndex((fact) => fact.id === id))
  return (tag: string, answers: ReadonlyArray<number>): PortableLeaf | undefined =>
    policy.leaves[
      leaf(
        tag,
        policy.facts.map((own, at) => ownAnswer(own, facts[level[at]!], answers[level[at]!]!))
      )
    ]
}

const text = ({ cites, ...rest }: PortableLeaf) =>
  JSON.stringify([rest.outcome, rest.kind, rest.guideline, [...cites].sort()])

/** The leaf of a diagram for answers. */
const leafFor = ({ store }: Sides, root: number, answers: ReadonlyArray<number>): string => {
  let node = store.view(root)
  while (typeof node !== "string") node = store.view(node.next[answers[node.level]!]!)
  return node
}

interface Changed {
  readonly says: string
  /** The indications that are compared, if not all. */
  readonly among?: ReadonlyArray<string>
  readonly tags: ReadonlyArray<string>
  readonly change: (policy: Json) => void
  readonly found: ReadonlyArray<string>
}

const redirected = testAbout(whole, "LEMS", "LEMS.suspicionPersists")

const mutated: ReadonlyArray<Changed> = [
  {
    says: "one edge redirected",
    tags: ["LEMS"],
    // the suspicion that persists no longer matters
    change: (policy) => (policy.tests[redirected][3] = policy.tests[redirected][2]),
    found: ["LEMS: CriteriaNotMet → CriteriaMet"]
  },
  {
    says: "one threshold moved",
    tags: ["LEMS"],
    change: (policy) => withThreshold(policy, "lemsRepeat", 4),
    found: ["LEMS: CriteriaMet → CriteriaNotMet", "LEMS: ClinicalReview → CriteriaNotMet"]
  },
  {
    says: "one clause changed",
    tags: ["LEMS"],
    change: (policy) => {
      const leaf = policy.leaves.find(
        ({ cites, outcome }: Json) => outcome === "CriteriaMet" && cites.includes("PN-6.1.c6")
      )
      leaf.cites = leaf.cites.map((id: string) => (id === "PN-6.1.c6" ? "PN-6.1.c99" : id))
    },
    found: ["LEMS: CriteriaMet → CriteriaMet"]
  },
  {
    says: "the register's choice of a reading turned",
    tags: ["BrachialPlexus"],
    change: (policy) => {
      const at = policy.facts.findIndex(({ id }: Json) => id === "R-25")
      policy.facts[at].answers.reverse()
      policy.readings.find(({ id }: Json) => id === "R-25").options.reverse()
      for (const test of policy.tests) if (test[0] === at) test[1] = 3 - test[1]
    },
    found: [
      "BrachialPlexus: CriteriaMet → CriteriaNotMet",
      "BrachialPlexus: ClinicalReview → CriteriaNotMet",
      "BrachialPlexus: CriteriaNotMet → CriteriaNotMet"
    ]
  },
  {
    says: "a default turned",
    among: ["POEMS", "LEMS"],
    tags: ["POEMS", "LEMS"],
    change: (policy) => (factIn(policy, "coverage.administered").fallback = false),
    found: ["POEMS", "LEMS"].flatMap((tag) => [
      `${tag}: ClinicalReview → NotGoverned`,
      `${tag}: CriteriaMet → NotGoverned`,
      `${tag}: CriteriaNotMet → NotGoverned`,
      `${tag}: Referred → NotGoverned`,
      `${tag}: NotGoverned → NotGoverned`
    ])
  }
]

describe.each(mutated)("$says", ({ among, change, found: expected, tags }) => {
  const { after, before, found, sides } = differencesOf(change, among)

  it("is found where it is, and nowhere else", () => {
    expect(found.map(({ tag }) => tag)).toEqual(tags)
    const said = found.flatMap(({ others, outcomes: { all }, tag }) =>
      [...all, ...others.all].map(({ pairs: [pair] }) => `${tag}: ${outcomes(sides, pair!).join(" → ")}`)
    )
    expect(new Set(said)).toEqual(new Set(expected))
  })

  /** Combinations of answers in the regions of a difference, near them and anywhere, at which an export says otherwise. */
  const disagreements = (was: ReturnType<typeof following>, is: ReturnType<typeof following>) => {
    const sizes = sides.facts.map((fact) => (fact._tag === "Choice" ? fact.answers.length : fact.cuts.length + 1))
    const drawn = fc.sample(fc.tuple(...sizes.map((size) => fc.nat(size - 1))), { numRuns: 60, seed })
    const verdicts = found.flatMap(({ node, tag }) => {
      // a combination drawn at random seldom lies inside, so it is moved into a region, and out again by one answer
      const regions = [...sides.store.regions(node)].filter(({ leaf }) => leaf !== "").slice(0, 20)
      const moved = regions.map(({ where }, at) =>
        drawn[at]!.map((answer, level) => {
          const set = where.get(level)
          return set === undefined ? answer : 31 - Math.clz32(set)
        })
      )
      const near = moved.map((answers, at) => {
        const levels = [...regions[at]!.where.keys()]
        const level = levels[drawn[at]![0]! % levels.length]!
        return answers.with(level, drawn[at + 20]![level]!)
      })
      return [...drawn, ...moved, ...near].map((answers) => {
        const said = [was(tag, answers)!, is(tag, answers)!].map(text)
        const leaf = leafFor(sides, node, answers)
        const foretold = leaf.split(" ").map((place) => text(sides.rulings[Number(place)]!))
        return { isInside: leaf !== "", agrees: leaf === "" ? said[0] === said[1] : said.join() === foretold.join() }
      })
    })
    return {
      inside: verdicts.filter(({ isInside }) => isInside).length,
      wrong: verdicts.filter(({ agrees }) => !agrees).length
    }
  }
  const [was, is] = [following(before, sides), following(after, sides)]

  it("is what following both exports, test by test, comes to", () => {
    const { inside, wrong } = disagreements(was, is)
    expect(inside).toBeGreaterThan(0)
    expect(wrong).toBe(0)
  })

  it("is told from what following one export alone comes to, and from the reverse", () => {
    expect(disagreements(was, was).wrong).toBeGreaterThan(0)
    expect(disagreements(is, was).wrong).toBeGreaterThan(0)
  })

  it("is shown by the smallest request, which this package can state", () => {
    for (const {
      others,
      outcomes: { all },
      tag
    } of found) {
      for (const { set } of [...all, ...others.all]) expect(witnessOf(sides, tag, set)?.request).toBeDefined()
    }
  })
})
