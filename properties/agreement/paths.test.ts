/**
 * On every path of the policy, all that decide say the same, and the ordered diagrams are the same function exactly: the
 * boxes of the paths are apart and hold all answers there are, and each is one leaf of the ordered diagram.
 */
import { describe, expect, it } from "vitest"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { compiled, type Deciders, decidersOf, followed, interpreted, ordered, textOf } from "./deciders.ts"
import { areApart, askedUnder, cornersOf, type Explored, exploredPaths, volumeOf } from "./explored.ts"
import { misquoting, mutants, orderedWrong } from "./mutants.ts"
import { outcomesWithin } from "./outcomes-within.ts"
import { outcomeIn } from "./said.ts"

const policy: ProgramDiagrams = programDiagrams
const policyOrdered = orderedDiagrams(policy)
const real = decidersOf(policy)
const sections = indicationTags.map((tag) => {
  const asked = askedUnder(policy, tag)
  const paths = exploredPaths(policy, tag)
  return { tag, asked, paths, corners: paths.map(({ box }) => cornersOf(asked, box)) }
})
const total = sections.reduce((sum, { paths }) => sum + paths.length, 0)

type Name = keyof Deciders

/** The decisions that differ from the path on which the answers lie. Programs are slow, so they decide at one corner. */
function* differences(deciders: Partial<Deciders>): Generator<Name> {
  for (const { corners, paths, tag } of sections) {
    for (const [nth, { said }] of paths.entries()) {
      const outcome = outcomeIn(said)
      for (const [name, decide] of Object.entries(deciders) as Array<[Name, Deciders[Name]]>) {
        for (const answers of name === "program" ? [corners[nth]![nth % 2]!] : corners[nth]!) {
          if (decide(tag, answers) !== (name === "ordered" ? outcome : said)) yield name
        }
      }
    }
  }
}

/** Whether a decider says something else anywhere. */
const isFound = (one: Partial<Deciders>): boolean => !differences(one).next().done

/** The boxes that are not one leaf of an ordered diagram, or not that of their path. */
function* otherThanOneLeaf(of: typeof policyOrdered): Generator<Explored> {
  const within = outcomesWithin(of)
  for (const { asked, paths, tag } of sections) {
    for (const path of paths) {
      const outcomes = within(tag, (fact) => path.box.get(fact) ?? asked.whole(fact))!
      if (outcomes.length !== 1 || outcomes[0] !== outcomeIn(path.said)) yield path
    }
  }
}

describe("on every path of the policy", { timeout: 60_000 }, () => {
  it("the programs, the diagrams, the interpreter and the compiled module say the same", () => {
    expect([...differences(real)]).toEqual([])
    console.log(`${total} paths of ${indicationTags.length} indications, five deciders: 0 differences`)
  })

  it("the boxes are apart, and together hold all answers there are", () => {
    for (const { asked, paths, tag } of sections) {
      expect(areApart(paths), tag).toBe(true)
      expect(
        paths.reduce((sum, { box }) => sum + volumeOf(asked, box), 0n),
        tag
      ).toBe(volumeOf(asked, new Map()))
    }
  })

  it("the box is one leaf of the ordered diagram, the outcome of the path", () => {
    expect([...otherThanOneLeaf(policyOrdered)]).toEqual([])
  })

  it("and every region of the ordered diagrams is its leaf in program order too; they too hold all answers", () => {
    const { root, store } = policyOrdered
    const wrong: Array<unknown> = []
    let regions = 0
    for (const { asked, tag } of sections) {
      let volume = 0n
      for (const { leaf, where } of store.regions(root(tag))) {
        regions += 1
        volume += volumeOf(asked, where)
        for (const answers of cornersOf(asked, where)) {
          if (outcomeIn(real.followed(tag, answers)) !== leaf) wrong.push([tag, leaf])
        }
      }
      expect(volume, tag).toBe(volumeOf(asked, new Map()))
    }
    expect(wrong).toEqual([])
    console.log(`${regions} regions of the ordered diagrams: 0 differences`)
  })
})

describe("the comparison finds", { timeout: 60_000 }, () => {
  const byGrounds = (wrong: ProgramDiagrams): ReadonlyArray<Partial<Deciders>> => [
    { followed: followed(wrong) },
    { interpreted: interpreted(wrong) },
    { compiled: compiled(textOf(wrong)) }
  ]

  it.each(Object.entries(mutants))("whoever decides by a policy that %s", (_, mutate) => {
    const wrong = mutate(policy)
    const wrongOrdered = orderedDiagrams(wrong)
    expect([...byGrounds(wrong), { ordered: ordered(wrongOrdered) }].map(isFound)).toEqual([true, true, true, true])
    expect(otherThanOneLeaf(wrongOrdered).next().done).toBe(false)
  })

  it.each(Object.entries(misquoting))("whoever decides by a policy that %s", (_, mutate) => {
    expect(byGrounds(mutate(policy)).map(isFound)).toEqual([true, true, true])
  })

  it("a module in which one place returns another leaf", () => {
    const text = textOf(policy)
    const [returned] = text.match(/return \d+ (?=\/\/ .*: CriteriaMet)/)!
    expect(isFound({ compiled: compiled(text.replace(returned, "return 0 ")) })).toBe(true)
  })

  it("an ordered diagram in which two answers have changed places", () => {
    const wrong = orderedWrong(policyOrdered)
    expect(isFound({ ordered: ordered(wrong) })).toBe(true)
    expect(otherThanOneLeaf(wrong).next().done).toBe(false)
  })

  it("a program that takes one answer for another", () => {
    const region = policy.facts.findIndex(({ id }) => id === "study.region")
    const wrong: Deciders["program"] = (tag, answers) =>
      real.program(tag, answers.with(region, (answers[region]! + 1) % 22))
    expect(isFound({ program: wrong })).toBe(true)
  })

  it("boxes that leave something out, and boxes that overlap", () => {
    const { asked, paths } = sections[0]!
    const volume = paths.slice(1).reduce((sum, { box }) => sum + volumeOf(asked, box), 0n)
    expect(volume).toBeLessThan(volumeOf(asked, new Map()))
    expect(areApart([paths[0]!, ...paths])).toBe(false)
    expect(areApart(paths.filter((_, nth) => nth !== 1))).toBe(true)
  })
})
