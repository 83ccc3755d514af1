/** The chart: a question put to it, and what is said where it does not answer. */
import { Effect, Result } from "effect"
import { expect, it } from "vitest"
import { ask, Chart, FactMissing } from "../../src/language/chart.ts"
import { allOf } from "../../src/language/criterion.ts"
import { charting, facts } from "./criteria.ts"

const [fact] = facts as [(typeof facts)[number]]

it("a question is answered by the chart that is there, which learns for whose sake it is put", () => {
  const { asked, chart } = charting([true])
  const put = (yes: number) => Effect.runSync(Effect.provideService(ask({ fact, yes }, allOf()), Chart, chart))
  expect([put(0b01), put(0b10)]).toEqual([true, false])
  expect(asked).toEqual([
    { fact: fact.id, of: allOf() },
    { fact: fact.id, of: allOf() }
  ])
})

it("where the chart does not say, it fails with the fact that is missing", () => {
  const { chart } = charting([])
  const found = Effect.runSync(Effect.result(Effect.provideService(ask({ fact, yes: 1 }, allOf()), Chart, chart)))
  expect(Result.isFailure(found) && found.failure).toBeInstanceOf(FactMissing)
  expect(Result.isFailure(found) && { ...found.failure }).toMatchObject({ _tag: "FactMissing", fact: fact.id })
  expect(() => new FactMissing({ fact: 1 } as never)).toThrow()
})
