/**
 * The compiled module says what following the tests one by one says, also of answers that are not complete or that are
 * none; what it is written from knows what was asked before; and its functions by indication are its `decide`.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { interpret } from "../../src/diagram/interpret.ts"
import { answerCount } from "../../src/diagram/numbered.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { splitsOf } from "../../src/diagram/splits.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { loaded, textOf } from "./deciders.ts"
import { completeAnswers } from "./drawn-answers.ts"

const text = textOf(programDiagrams)
const { facts } = programDiagrams
const { leaf } = interpret(programDiagrams)

/** Complete answers, of which some are not known, or none of the fact. */
const spoiled = fc
  .tuple(
    completeAnswers(programDiagrams),
    fc.array(fc.tuple(fc.nat(facts.length - 1), fc.constantFrom(-1, 0, 30, 31, 32, 64, 255, -2)), { maxLength: 12 })
  )
  .map(([{ answers, tag }, changes]) => {
    const changed = Int32Array.from(answers)
    for (const [place, to] of changes) changed[place] = to === 0 ? answerCount(facts[place]!) : to
    return { tag, answers: changed }
  })
const drawn = fc.sample(spoiled, { numRuns: 20_000, seed: 4 })

/** What a module says otherwise than the tests followed one by one. */
const differences = (module: string): number => {
  const { decide } = loaded(module)
  return drawn.filter(({ answers, tag }) => decide(tag, answers) !== leaf(tag, answers)).length
}

describe("of answers that are not complete, or none", () => {
  it("the module says what following the tests says", () => {
    const ends = drawn.map(({ answers, tag }) => leaf(tag, answers))
    expect(ends.filter((end) => end === -1).length).toBeGreaterThan(2_000)
    expect(ends.filter((end) => end !== -1).length).toBeGreaterThan(2_000)
    expect(differences(text)).toBe(0)
  })

  it.each([
    ["takes another answer where one is not known", / \? (\d+) : -1/g, " ? $1 : $1"],
    ["lets an answer below the first one pass", /a\[(\d+)\] >= 0 && /g, ""],
    ["lets an answer above the last one pass", /(a\[\d+\] >= 0) && a\[\d+\] <= \d+/g, "$1"],
    ["goes on where none of the ways is taken", /^ +return -1$/gm, ""]
  ])("a module is found that %s", (_, what, instead) => {
    expect(text).toMatch(what)
    expect(differences(text.replace(what, instead))).toBeGreaterThan(0)
  })

  it("of an array that ends too soon nothing is taken for known", () => {
    const { decide } = loaded(text)
    for (const { answers, tag } of drawn.slice(0, 2_000)) {
      const cut = answers.slice(0, answers[0]! & 31)
      const filled = new Int32Array(facts.length).fill(-1)
      filled.set(cut)
      expect(decide(tag, cut)).toBe(leaf(tag, filled))
    }
  })
})

describe("the splits that the module is written from", () => {
  const { sections, splits } = splitsOf(programDiagrams)

  it("have ways that are apart: of all answers, or of fewer where the fact is known, and then of more than one way", () => {
    for (const { fact, isKnown, ways } of splits) {
      const sum = ways.reduce((all, [, answers]) => all + answers, 0)
      expect(ways.reduce((all, [, answers]) => all | answers, 0)).toBe(sum)
      const whole = 2 ** answerCount(facts[fact]!) - 1
      if (isKnown) expect([sum < whole, ways.length > 1]).toEqual([true, true])
      else expect(sum).toBe(whole)
    }
  })

  it("hold a fact for known exactly where it was asked before", () => {
    let again = 0
    for (const { answers, tag } of fc.sample(completeAnswers(programDiagrams), { numRuns: 3_000, seed: 5 })) {
      const asked = new Set<number>()
      for (let ref = sections.get(tag)!; ref >= 0; ) {
        const { fact, isKnown, ways } = splits[ref]!
        expect(isKnown).toBe(asked.has(fact))
        if (isKnown) again += 1
        asked.add(fact)
        ref = ways.find(([, set]) => (set >> answers[fact]!) & 1)![0]
      }
    }
    expect(again).toBeGreaterThan(100)
  })
})

it("a function for each indication decides as `decide` does, and there is none by another name", () => {
  const { decide, programs } = loaded(text)
  expect(Object.keys(programs)).toEqual(indicationTags)
  for (const { answers, tag } of drawn.slice(0, 500)) expect(programs[tag]!(answers)).toBe(decide(tag, answers))
  for (const name of ["", "constructor", "toString", "__proto__"])
    expect(() => decide(name, new Int32Array(facts.length))).toThrow("not one of the indications")
})
