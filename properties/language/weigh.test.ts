/**
 * The two readers of a criterion do what R-50 says: all-of takes the least, any-of the greatest of unmet < judgment < met,
 * not turns it round. Weighing asks no more than it must; explaining looks at every part, and relies on the same.
 */
import { Effect } from "effect"
import fc from "fast-check"
import { expect, it } from "vitest"
import { Chart, type FactMissing } from "../../src/language/chart.ts"
import { allOf, anyOf, type Criterion, is, leftToJudgment, named, not } from "../../src/language/criterion.ts"
import { answered, type Explained, explain, holds, isList, reliedOn, weigh } from "../../src/language/weigh.ts"
import { anyCriterion, charting, facts, type OnFile, saying, weighedByHand } from "./criteria.ts"

const seed = 20211001
const check = (property: fc.IRawProperty<unknown, false>) => fc.assert(property, { seed, numRuns: 1000 })

const run = <A>(program: Effect.Effect<A, FactMissing, Chart>, file: OnFile) => {
  const { asked, chart } = charting(file)
  return { asked, value: Effect.runSync(Effect.provideService(program, Chart, chart)) }
}
const complete = fc.tuple(...facts.map(() => fc.boolean()))
const partial = fc.tuple(...facts.map(() => fc.option(fc.boolean(), { nil: undefined })))
const [a, b] = facts as [(typeof facts)[number], (typeof facts)[number]]

it("weighing takes the least of all-of, the greatest of any-of, and cites what decides", () => {
  check(
    fc.property(anyCriterion, complete, (criterion, file) => {
      const { cites, kind, verdict } = weighedByHand(criterion, file)
      const found = run(weigh(criterion), file).value
      expect(found).toStrictEqual(kind === undefined ? { verdict, cites } : { verdict, cites, kind })
    })
  )
})

it("weighing stops where the rest cannot matter, and asks for the sake of the whole criterion", () => {
  check(
    fc.property(anyCriterion, complete, (criterion, file) => {
      const { asked } = run(weigh(criterion), file)
      expect(asked.map(({ fact }) => fact)).toEqual(weighedByHand(criterion, file).asks)
      expect(asked.every(({ of }) => of === criterion)).toBe(true)
    })
  )
})

it("a criterion holds only if it is met: judgment is not enough", () => {
  check(
    fc.property(anyCriterion, complete, (criterion, file) => {
      expect(run(holds(criterion), file).value).toBe(weighedByHand(criterion, file).verdict === 2)
    })
  )
  expect(run(answered(a), [true]).value).toBe(true)
  expect(run(answered(a, false), [true]).value).toBe(false)
})

/** How a criterion stands by definition, a fact that is not on file being unknown. */
const standingByHand = (criterion: Criterion, file: OnFile): Explained["standing"] => {
  if (criterion._tag === "Ask") {
    const said = file[facts.findIndex(({ id }) => id === criterion.question.fact.id)]
    return said === undefined ? "unknown" : said === (criterion.question.yes === 1) ? "met" : "unmet"
  }
  if (criterion._tag === "Not" || criterion._tag === "Judgment") {
    const inner = standingByHand(criterion.of, file)
    if (criterion._tag === "Judgment") return inner === "met" ? "judgment" : inner
    return inner === "met" ? "unmet" : inner === "unmet" ? "met" : inner
  }
  const parts = criterion.of.map((part) => standingByHand(part, file))
  const [first, last] = criterion._tag === "All" ? (["unmet", "met"] as const) : (["met", "unmet"] as const)
  if (parts.includes(first)) return first
  return parts.includes("unknown") ? "unknown" : parts.includes("judgment") ? "judgment" : last
}

it("explaining gives the standing of every part, unknown where nothing is on file", () => {
  const shown = (one: Explained, file: OnFile): void => {
    const { criterion, parts, standing } = one
    expect(standing).toBe(standingByHand(criterion, file))
    expect(parts.map((part) => part.criterion)).toEqual(criterion._tag === "Ask" ? [] : [criterion.of].flat())
    for (const part of parts) shown(part, file)
  }
  check(
    fc.property(anyCriterion, partial, (criterion, file) => {
      const value = explain(criterion, saying(file))
      expect(value.criterion).toBe(criterion)
      shown(value, file)
    })
  )
})

it("of what is complete, explaining relies on the same citations as weighing", () => {
  check(
    fc.property(anyCriterion, complete, (criterion, file) => {
      expect(reliedOn(explain(criterion, saying(file)))).toEqual(weighedByHand(criterion, file).cites)
    })
  )
})

it("a list is an all-of without a name; anything else is a criterion of its own", () => {
  expect([allOf(), anyOf(), named("one", allOf()), not(is(b)), leftToJudgment(), is(a)].map(isList)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false
  ])
})
