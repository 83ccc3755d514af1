/** Consensus is exact, over the larger domains of one indication and one service. */
import { describe, expect, it } from "vitest"
import { inLongRun } from "./domains/all.ts"
import { compareAll } from "./finders.ts"

describe("a request is decided exactly when all its completions agree, and otherwise asks for exactly what can matter", () => {
  it.each(inLongRun)("$name", { timeout: 120_000 }, (domain) => {
    expect(compareAll(domain).differences).toEqual([])
  })
  it("in seven domains", () => expect(inLongRun).toHaveLength(7))
})
