/**
 * What refutes a sampled law is small: a decider broken on purpose is shown by requests with a handful of facts, though most
 * of these laws draw complete requests, which fast-check alone leaves with about twenty.
 */
import fc from "fast-check"
import { expect, it } from "vitest"
import type { Request } from "../../src/request/request.ts"
import { isRequest } from "../generators/parts.ts"
import type { Sampled, Trial } from "../laws/law.ts"
import { laws } from "../laws/laws.ts"
import { sizeOf } from "./against/fewer.ts"
import { smallerSample } from "./smaller.ts"
import { subjectOf, usualSeed, verifyLaw } from "./verify.ts"

const subject = subjectOf()
const lawOf = (id: string): Sampled => laws.find((law): law is Sampled => law._tag === "Sampled" && law.id === id)!

/** A sampled law, and how many facts the requests state at most that refute it for each broken decider. */
const most: ReadonlyArray<readonly [law: string, facts: number]> = [
  ["default-stated-edition-in-force", 2],
  ["default-stated-examination-done", 5],
  ["several-indications-take-the-first-that-occurs", 7],
  ["als-and-fasciculations-side-by-side", 6],
  ["services-one-by-one", 2],
  ["unmet-criteria-stand-in-the-way", 4],
  ["left-and-right", 1]
]

it.each(most)("%s is refuted with at most %d facts", (id, facts) => {
  const law = lawOf(id)
  for (const [what, decide] of Object.entries(law.broken)) {
    const { counterexamples, holds } = verifyLaw(law, { ...subject, decide }, { seed: usualSeed, runs: 20 * law.runs })
    expect(holds, what).toBe(false)
    const requests = counterexamples![0]!.shown.map(({ request }) => request as Request)
    expect(requests.every(isRequest), what).toBe(true)
    expect(sizeOf(requests), `${what}: ${JSON.stringify(requests)}`).toBeLessThanOrEqual(facts)
  }
})

it.each(["default-stated-edition-in-force", "several-indications-take-the-first-that-occurs", "services-one-by-one"])(
  "%s is still broken, and what was decided still is",
  (id) => {
    const law = lawOf(id)
    for (const decide of Object.values(law.broken)) {
      const outcomes = (requests: ReadonlyArray<Request>) => requests.map((one) => decide(one).determinations[0]._tag)
      const found = fc.check(law.of(decide), { seed: usualSeed, numRuns: 20 * law.runs })
      const [before] = found.counterexample as unknown as readonly [Trial]
      const [after] = smallerSample(law, decide, [before]) as readonly [Trial]
      expect(sizeOf(before.requests)).toBeGreaterThan(15)
      expect(sizeOf(after.requests)).toBeLessThan(10)
      expect(after.holds(outcomes(after.requests))).toBe(false)
      expect(outcomes(after.requests)).not.toContain("NeedsInformation")
    }
  }
)

it("what is drawn besides a request stays with it", () => {
  const law = lawOf("a-fact-less-is-never-met")
  const [request] = fc.sample(fc.constant({ request: { dateOfService: "2023-05-12" }, other: undefined }), 1)
  expect(smallerSample(law, subject.decide, [request])).toEqual([request])
})
