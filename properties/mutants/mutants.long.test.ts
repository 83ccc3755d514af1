/**
 * Mutants of the policy: they are what they are said to be; those that decide as the policy does are told apart; the quick
 * checks say what the prover says; and a sample of them is found out, but not without the laws that know the rule.
 */
import { describe, expect, it } from "vitest"
import { diagrams } from "../../src/diagram/decision-diagram.ts"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { evaluationGroundsLaws } from "../laws/cites-evaluation.ts"
import { gateLaws } from "../laws/gates.ts"
import { isProvable, type Law, laws } from "../laws/laws.ts"
import { petAndNeurographyLaws } from "../laws/pet-and-neurography.ts"
import { isProved, prover } from "../laws/prove.ts"
import { referralLaws } from "../laws/referrals.ts"
import { examiner } from "./examine.ts"
import { asPolicy, type Mutant, mutantsOf, orderer, type Where } from "./mutate.ts"
import { someOf } from "./sampling.ts"

const seed = 20211001
const json = (leaf: Leaf): string => JSON.stringify(leaf)
const section = (tag: IndicationTag): Where => ({ tag, part: "section" })
const places: ReadonlyArray<Where> = [
  { tag: "CarpalTunnelSyndrome", part: "frame" },
  section("CarpalTunnelSyndrome"),
  section("GaucherDisease"),
  section("MyastheniaGravis")
]

it("a mutant in the store of the policy is the diagram of the same mutant as plain data", () => {
  for (const where of places) {
    const store = diagrams()
    const { root } = orderer(programDiagrams, store, json)
    expect(root(where)).toBe(orderedDiagrams(programDiagrams, store, json).root(where.tag))
    for (const mutant of someOf(mutantsOf(programDiagrams, where), 12, seed)) {
      const plain = orderedDiagrams(asPolicy(programDiagrams, mutant), store, json)
      expect(root(where, mutant.way, mutant.places)).toBe(plain.root(where.tag))
    }
  }
})

it("each question of a section is wrong in three ways where it is put, and in two wherever it is put again", () => {
  const all = mutantsOf(programDiagrams, section("GaucherDisease"))
  const put = new Map<string, number>()
  for (const { question, way } of all) if (way === "swapped") put.set(`${question}`, (put.get(`${question}`) ?? 0) + 1)
  const once = [...put.values()].reduce((sum, times) => sum + times, 0)
  const again = [...put.values()].filter((times) => times > 1).length
  expect(once).toBeGreaterThan(100)
  expect(all).toHaveLength(3 * once + 2 * again)
})

it("a mutant that decides as the policy does is told apart from one that does not", () => {
  const { indications, tests } = programDiagrams
  const root = indications.GaucherDisease
  const policy = {
    ...programDiagrams,
    tests: [...tests, [0, 1, root, root]] as typeof tests,
    indications: { ...indications, GaucherDisease: tests.length }
  }
  const { examine, mutants } = examiner(laws, section("GaucherDisease"), policy)
  const changes = (place: number) =>
    mutants.filter((one) => one.places.size === 1 && one.places.has(place)).map((one) => examine(one).changes)
  expect(changes(tests.length)).toEqual(["nothing", "nothing", "nothing"])
  expect(changes(root)).not.toContain("nothing")
})

it("the quick checks say what the prover says", { timeout: 60_000 }, () => {
  for (const where of places) {
    const { examine, mutants } = examiner(laws, where)
    for (const mutant of someOf(mutants, 4, seed)) {
      const { law: found } = examine(mutant)
      if (found === undefined) continue
      const { prove } = prover(asPolicy(programDiagrams, mutant))
      expect(isProved(prove(laws.filter(isProvable).find(({ id }) => id === found)!))).toBe(false)
    }
  }
})

it("what no quick check finds out, the prover does not either", { timeout: 60_000 }, () => {
  const known = laws.filter(isProvable).filter((_, place) => place % 4 === 0)
  const where = section("MyastheniaGravis")
  const { examine, mutants } = examiner(known, where)
  const survivors = someOf(mutants, 60, seed).filter((one) => examine(one).law === undefined)
  const own = known.filter((law) => law.cases.some(({ tags }) => tags.includes(where.tag)))
  expect(survivors.length).toBeGreaterThan(0)
  for (const mutant of survivors.slice(0, 2)) {
    const { prove } = prover(asPolicy(programDiagrams, mutant))
    expect(own.filter((law) => !isProved(prove(law)))).toEqual([])
  }
})

it("the smallest request that shows a difference is decided otherwise", () => {
  const { difference, examine, mutants } = examiner([], section("GaucherDisease"))
  const some = someOf(mutants, 20, seed).filter((one) => examine(one).changes === "outcome")
  expect(some.length).toBeGreaterThan(10)
  for (const mutant of some) {
    const { is, was } = difference(mutant, "outcomes")!
    expect(is.outcome).not.toBe(was.outcome)
  }
})

it("what only other readings decide is shown under another reading, and under those in force by nothing", () => {
  const { difference, examine, mutants } = examiner([], section("OtherPeripheralNerve"))
  const some = mutants.filter((one) => examine(one).changes === "other readings")
  expect(some.length).toBeGreaterThan(3)
  for (const mutant of some) {
    expect(difference(mutant, "everything")).toBeUndefined()
    const { is, stated, was } = difference(mutant, "everything", "any")!
    expect(Object.keys(stated.profile.readings ?? {})).not.toEqual([])
    expect(is).not.toEqual(was)
  }
})

it("every mutant of a sample that changes anything is found out", { timeout: 60_000 }, () => {
  const kinds = ["outcome", "grounds", "other readings"] as const
  const known = { outcome: 0, grounds: 0, "other readings": 0, nothing: 0 }
  for (const tag of ["GaucherDisease", "Fasciculations", "MyastheniaGravis"] as const) {
    const { cases, difference, examine, mutants } = examiner(laws, section(tag))
    const found = someOf(mutants, 90, seed).map(examine)
    for (const { changes } of found) known[changes] += 1
    expect(cases).toBeGreaterThan(10)
    const left = found.filter((one) => one.changes !== "nothing" && one.law === undefined && one.case === undefined)
    const shown = ({ changes, mutant }: (typeof left)[number]) =>
      difference(
        mutant,
        changes === "outcome" ? "outcomes" : "everything",
        changes === "other readings" ? "any" : "in force"
      )
    expect(left.filter((one) => shown(one) !== undefined)).toEqual([])
  }
  console.log(kinds.map((kind) => `${known[kind]} change ${kind}`).join(", "))
  expect(kinds.filter((kind) => known[kind] === 0)).toEqual([])
})

it("a kit without laws finds nothing out by law, and cases alone do not find everything", () => {
  const { examine, mutants } = examiner([], section("GaucherDisease"))
  const found = someOf(mutants, 60, seed).map(examine)
  expect(found.filter(({ law }) => law !== undefined)).toEqual([])
  const byCase = found.filter((one) => one.case !== undefined).length
  expect(byCase).toBeGreaterThan(0)
  expect(byCase).toBeLessThan(found.filter(({ changes }) => changes === "outcome").length)
})

describe("a mutant that only one family of laws knows survives without it:", () => {
  type Pinned = readonly [
    family: string,
    own: ReadonlyArray<Law>,
    tag: IndicationTag,
    fact: string,
    yes: number,
    way: string
  ]
  it.each<Pinned>([
    ["neurography", petAndNeurographyLaws, "OtherPeripheralNerve", "neurography.decidesTreatment", 1, "everywhere yes"],
    ["gates", gateLaws, "OtherNerveSheathTumor", "study.modality", 64, "always no"],
    ["referrals", referralLaws, "ALS", "study.region", 28, "everywhere yes"],
    ["grounds", evaluationGroundsLaws, "OtherNerveSheathTumor", "study.modality", 32, "everywhere yes"]
  ])("%s", (_, own, tag, id, yes, way) => {
    const isPinned = (one: Mutant) =>
      programDiagrams.facts[one.question[0]]!.id === id && one.question[1] === yes && one.way === way
    const foundBy = (some: ReadonlyArray<Law>) => {
      const { examine, mutants } = examiner(some, section(tag))
      return examine(mutants.find(isPinned)!).law
    }
    expect(own.map((law) => law.id)).toContain(foundBy(laws))
    expect(foundBy(laws.filter((law) => !own.includes(law)))).toBeUndefined()
  })
})
