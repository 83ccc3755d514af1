/** The owner's two invariants and their companions hold in their exact scope; as slogans both are refuted. */
import { describe, expect, it } from "vitest"
import { isRequest } from "../generators/parts.ts"
import { ownerLaws } from "./owner.ts"
import { holdsOf, inWords, programs, run } from "./run.ts"
import { slogans } from "./slogans.ts"
import { seed, shown, size } from "./suite.ts"

shown("the owner's invariants", ownerLaws)

describe.each(slogans)("false as a slogan: $says", (slogan) => {
  const decide = programs(slogan)

  it("the counterexample shows it", () => {
    expect(isRequest(slogan.counterexample)).toBe(true)
    expect(holdsOf(slogan, decide, slogan.counterexample)).toBe(false)
    console.log(inWords(slogan, decide, slogan.counterexample))
  })

  it("random requests show it too", () => {
    expect(run(slogan, decide, { seed, runs: size }).refutation, `seed ${seed}`).toBeDefined()
  })
})
