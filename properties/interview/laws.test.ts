/**
 * What holds of every interview, whoever answers: any answer that a question takes, wider terms, codes and dates among
 * them, "unknown", objections to assumptions, and answers that contradict each other.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Beginning } from "../../src/api/interview.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { several } from "../generators/request.ts"
import { byChance, chances } from "./answerers.ts"
import { broken } from "./broken.ts"
import { conduct } from "./conduct.ts"
import { faultsIn } from "./faults.ts"

const seed = 20211001
const timeout = 60_000

const holdsFrom = (beginning: fc.Arbitrary<Beginning>, numRuns: number): void =>
  fc.assert(
    fc.property(beginning, chances, (from, how) => {
      expect(faultsIn(conduct(from, byChance(how)))).toEqual([])
    }),
    { seed, numRuns }
  )

describe("every interview ends, asks only what can matter, and decides as its request alone is decided", () => {
  it.each(indicationTags)("about %s", { timeout }, (tag) => holdsFrom(fc.constant({ among: [tag] }), 3))
  it("from nothing at all", { timeout }, () => holdsFrom(fc.constant({}), 4))
  it("from a request with several services or indications, contradictory codes among them", { timeout }, () =>
    holdsFrom(
      several.map((start) => ({ start })),
      12
    )
  )
  it("under a plan's own readings", { timeout }, () => {
    const profile = { name: "a plan", readings: { "R-25": "three-months", "R-04": "ultrasound-free" } }
    holdsFrom(fc.constant({ among: ["BrachialPlexus"], profile }), 3)
  })
})

describe("an interviewer is found out that", () => {
  it.each(broken)("%s", { timeout }, (fault, wrong) => {
    const of = fc.tuple(fc.constantFrom("Myopathy" as const, "LEMS" as const), chances)
    const found = fc.sample(of, { seed, numRuns: 20 })
    expect(found.some(([tag, how]) => faultsIn(conduct({ among: [tag] }, byChance(how), wrong)).includes(fault))).toBe(
      true
    )
  })
})
