/**
 * The tests of a family of laws: each holds of the programs on random requests, its premise is reached often, and an
 * engine that breaks its rule is found out. It may not know any law.
 */
import { describe, expect, it } from "vitest"
import { isRequest } from "../generators/parts.ts"
import type { AnyLaw } from "./law.ts"
import { broken, inWords, misread, programs, type Report, run } from "./run.ts"

/** The seed of every run, unless the environment names another. */
export const seed = Number(process.env.LAW_SEED ?? 20211001)
/** How many requests a law is run on; a law that compares several is run on fewer. */
export const size = Number(process.env.LAW_RUNS ?? 500)
const runsOf = (law: AnyLaw): number => ("toggle" in law ? Math.ceil(size / 3) : size)
/** The least share of the requests that must reach the premise. */
const least = 0.03

/** Shows each law of a family. */
export const shown = (family: string, laws: ReadonlyArray<AnyLaw>): void => {
  const reports = new Map<string, Report>()

  describe.each(laws)(`${family}: $says`, (law) => {
    it("holds", { timeout: 120_000 }, () => {
      const report = run(law, programs(law), { seed, runs: runsOf(law) })
      reports.set(law.id, report)
      const { refutation } = report
      const words = refutation === undefined ? "" : `seed ${seed}\n${inWords(law, programs(law), refutation)}`
      expect(refutation, words).toBeUndefined()
    })

    it("is reached", () => {
      const { met, moved, reached, runs } = reports.get(law.id)!
      const also = "toggle" in law ? `, the outcome moved in ${moved}` : ""
      console.log(`${law.id}: premise reached in ${reached} of ${runs} requests, criteria met in ${met}${also}`)
      expect(reached, `seed ${seed}`).toBeGreaterThanOrEqual(least * runs)
      if (!("toggle" in law)) return
      expect(met, `seed ${seed}`).toBeGreaterThan(0)
      if (law.moves) expect(moved, `seed ${seed}`).toBeGreaterThanOrEqual(least * runs)
    })

    it("fails when its rule is broken", { timeout: 120_000 }, () => {
      const { refutation } = run(law, broken(law), { seed, runs: runsOf(law), shrinking: false })
      expect(refutation, `seed ${seed}`).toBeDefined()
      const wrong = misread(law, refutation!)
      expect(isRequest(wrong), JSON.stringify(wrong)).toBe(true)
    })
  })
}
