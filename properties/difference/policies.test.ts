/**
 * Two policies compared: a policy with itself, however it is written down; and what only one of two knows, an answer, a
 * fact, a default, an indication.
 */
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import { beside } from "../../src/diagram/difference/beside.ts"
import { sideBySide } from "../../src/diagram/difference/policies.ts"
import { notStated } from "../../src/diagram/difference/smallest.ts"
import { witnessOf } from "../../src/diagram/difference/witness.ts"
import { cubeInWords } from "../../src/diagram/difference/words.ts"
import { difference } from "../../src/diagram/difference.ts"
import { partOf } from "../../src/diagram/portable-part.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { compared, differencesOf, outcomes, read, whole } from "./compared.ts"
import { changed, exported, factIn, type Json, testAbout } from "./exports.ts"

describe("a policy does not differ from itself", () => {
  it("whole", () => {
    expect(difference(compared(whole, read(exported())))).toEqual([])
    expect(beside(whole, read(exported()))).toEqual([])
  })

  it("with its facts in another order and its parts numbered otherwise", () => {
    const shuffled = changed((policy) => {
      const last = policy.facts.length - 1
      policy.facts.reverse()
      for (const test of policy.tests) test[0] = last - test[0]
      const end = policy.leaves.length - 1
      policy.leaves.reverse()
      const moved = (ref: number) => (ref < 0 ? ~(end - ~ref) : ref)
      for (const test of policy.tests) for (const at of [2, 3]) test[at] = moved(test[at])
      policy.frame = moved(policy.frame)
      for (const tag of Object.keys(policy.indications)) policy.indications[tag] = moved(policy.indications[tag])
    })
    expect(difference(compared(whole, read(shuffled)))).toEqual([])
    expect(beside(whole, read(shuffled))).toEqual([])
  })

  it("with the answers of a fact in another order", () => {
    const turned = read(
      changed((policy) => {
        const fact = policy.facts.findIndex(({ id }: Json) => id === "BrachialPlexus.cause")
        const { answers } = policy.facts[fact]
        const size = answers.length
        answers.reverse()
        for (const test of policy.tests) {
          if (test[0] !== fact) continue
          test[1] = answers.reduce(
            (set: number, _: Json, at: number) => set | (((test[1] >> (size - 1 - at)) & 1) << at),
            0
          )
        }
      })
    )
    expect(difference(compared(whole, turned))).toEqual([])
    expect(beside(whole, turned).map(({ place }) => place)).toEqual(["facts.BrachialPlexus.cause.answers"])
  })
})

describe("what only one side knows", () => {
  it("an answer: the other decides what all its own answers agree on, and is undecided where they do not", () => {
    const { found, sides } = differencesOf((policy) => factIn(policy, "LEMS.diagnosis").answers.push("probable"))
    const [only] = found
    expect(found.map(({ tag }) => tag)).toEqual(["LEMS"])
    expect(only!.outcomes.all.map(({ pairs: [pair] }) => outcomes(sides, pair!))).toEqual([
      [undefined, "CriteriaNotMet"]
    ])
    expect(only!.outcomes.throughout.flatMap((one) => one.flatMap((cube) => cubeInWords(cube, sides)))).toContain(
      "the diagnosis: probable"
    )
    // a chest CT without contrast is not listed whatever the diagnosis, so that the new answer changes nothing there
    const contrast = sides.facts.findIndex(({ id }) => id === "study.contrast")
    for (const { where } of sides.store.regions(only!.node)) {
      if (where.get(contrast) === 1) expect.unreachable("a study that is not listed is decided the same")
    }
  })

  it("a fact: the other decides the same whatever its answer", () => {
    const { found, sides } = differencesOf((policy) => {
      // a new question before LEMS: a "no" to it leads to where a chest CT of a suspicion that does not persist leads
      policy.facts.push({
        ...factIn(policy, "LEMS.suspicionPersists"),
        id: "LEMS.new",
        path: ["new"],
        label: "something new"
      })
      policy.tests.push([
        policy.facts.length - 1,
        1,
        policy.indications.LEMS,
        policy.tests[testAbout(policy, "LEMS", "LEMS.suspicionPersists")][3]
      ])
      policy.indications.LEMS = policy.tests.length - 1
    })
    const isNew = sides.facts.findIndex(({ id }) => id === "LEMS.new")
    expect(found.map(({ tag }) => tag)).toEqual(["LEMS"])
    for (const { leaf, where } of sides.store.regions(found[0]!.node)) {
      if (leaf !== "") expect(where.get(isNew)).toBe(2)
    }
    expect(witnessOf(sides, "LEMS", found[0]!.outcomes.all[0]!.set)?.request).toBeUndefined()
  })

  it("a default: not stating the fact is an answer of its own", () => {
    const lose = (policy: Json) => delete factIn(policy, "coverage.administered").fallback
    const { found, sides } = differencesOf(lose, ["POEMS"])
    const level = sides.facts.findIndex(({ id }) => id === "coverage.administered")
    const silence = (sides.facts[level] as Json).answers.indexOf(notStated)
    expect(silence).toBe(2)
    expect(found[0]!.outcomes.all.map(({ pairs: [pair] }) => outcomes(sides, pair!)[1])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined
    ])
    for (const { leaf, where } of sides.store.regions(found[0]!.node)) {
      if (leaf !== "") expect(where.get(level)).toBe(1 << silence)
    }
    const same = differencesOf(() => {}, ["POEMS"]).sides
    expect(same.facts.some((fact) => fact._tag === "Choice" && fact.answers.includes(notStated))).toBe(false)
  })

  it("an indication: the others are compared", () => {
    const less = read(changed((policy) => delete policy.indications.LEMS))
    const sides = compared(whole, less)
    expect(sides.tags).not.toContain("LEMS")
    expect(sides.tags).toHaveLength(indicationTags.length - 1)
    expect(difference(sides)).toEqual([])
  })

  it("a part of a policy against the whole", () => {
    const sides = compared(partOf(whole, ["LEMS"]), whole)
    expect(sides.tags).toEqual(["LEMS"])
    expect(difference(sides)).toEqual([])
  })

  it("a choice in one and a number in the other cannot be compared", () => {
    const number = read(
      changed((policy) => {
        const { answers: _, covers: __, ...fact } = factIn(policy, "LEMS.suspicionPersists")
        const at = policy.facts.findIndex(({ id }: Json) => id === fact.id)
        policy.facts[at] = { ...fact, _tag: "Number", thresholds: ["lemsRepeat"], cuts: [3] }
      })
    )
    const problem = Result.flip(sideBySide(whole, number))
    expect(Result.getOrThrow(problem).message).toBe(
      "LEMS.suspicionPersists: a choice in one policy, a number in the other"
    )
  })
})

it("what is said beside the diagrams is compared by place", () => {
  const other = read(
    changed((policy) => {
      policy.effective = "2022-01-01"
      policy.codes["70540"].contrast = "with"
      factIn(policy, "LEMS.suspicionPersists").question = "Is it still suspected?"
      policy.readings.pop()
    })
  )
  expect(beside(whole, other).map(({ place }) => place)).toEqual([
    "effective",
    "codes.70540.contrast",
    `readings.${whole.readings.at(-1)!.id}`,
    "facts.LEMS.suspicionPersists.question"
  ])
})
