/**
 * Criteria at random, over a few yes/no facts that belong to no policy; and what they come to, written out a second time
 * from the readings alone: naive, and slow. It may not know the readers that it is compared with.
 */
import { Effect, Schema } from "effect"
import fc from "fast-check"
import { clauses } from "../../spec/clauses.ts"
import { Chart, FactMissing, type Question } from "../../src/language/chart.ts"
import type { Citation, Criterion, UnmetKind } from "../../src/language/criterion.ts"
import { answersAsSet, factsOf, yesNo } from "../../src/language/fact.ts"

const field = (label: string) => yesNo(`Is it ${label}?`, { label })
const { a, b, c, d, e } = factsOf(
  "request",
  "invented",
  [],
  Schema.Struct({ a: field("a"), b: field("b"), c: field("c"), d: field("d"), e: field("e") })
)
export const facts = [a, b, c, d, e]

/** What is on file of each fact, by its place; undefined: nothing. */
export type OnFile = ReadonlyArray<boolean | undefined>

/** Says what is on file, to explain. */
export const saying =
  (file: OnFile) =>
  ({ fact, yes }: Question): boolean | undefined => {
    const said = file[facts.findIndex(({ id }) => id === fact.id)]
    return said === undefined ? undefined : (yes & answersAsSet(a, [said])) !== 0
  }

/** A chart that answers from such a file, and keeps what it was asked. */
export const charting = (file: OnFile) => {
  const asked: Array<{ readonly fact: string; readonly of: Criterion }> = []
  const chart = Chart.of({
    ask: ({ fact, yes }, of) => {
      asked.push({ fact: fact.id, of })
      const said = saying(file)({ fact, yes })
      return said === undefined ? Effect.fail(new FactMissing({ fact: fact.id })) : Effect.succeed(said)
    }
  })
  return { asked, chart }
}

const ids = clauses.slice(0, 12).map(({ id }) => id)
const kinds: ReadonlyArray<UnmetKind> = ["prerequisite", "criterion", "not-listed", "not-indicated", "order-of-tests"]
const cited = {
  cites: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
  bars: fc.option(fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }), { nil: undefined }),
  name: fc.option(fc.constantFrom("one", "another"), { nil: undefined }),
  kind: fc.option(fc.constantFrom(...kinds), { nil: undefined })
}
const plain = (some: object): Criterion =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as Criterion

/** A criterion of any shape. */
export const anyCriterion: fc.Arbitrary<Criterion> = fc.letrec<{ readonly one: Criterion }>((tie) => {
  const parts = fc.array(tie("one"), { maxLength: 3 })
  return {
    one: fc
      .oneof(
        { depthSize: "medium", withCrossShrink: true },
        fc.record({
          _tag: fc.constant("Ask"),
          question: fc.record({ fact: fc.constantFrom(...facts), yes: fc.constantFrom(1, 2) }),
          ...cited
        }),
        fc.record({ _tag: fc.constantFrom("Not", "Judgment"), of: tie("one"), ...cited }),
        fc.record({ _tag: fc.constantFrom("All", "Any"), of: parts, ...cited })
      )
      .map(plain)
  }
}).one

/** What a criterion comes to. */
export interface Weighed {
  /** 0 unmet, 1 left to judgment, 2 met. */
  readonly verdict: number
  readonly cites: ReadonlyArray<Citation>
  readonly kind: UnmetKind | undefined
  /** The facts asked for, in order. */
  readonly asks: ReadonlyArray<string>
}

/** Weighs by definition: the least or the greatest of the parts, up to the first that cannot be undone. */
export const weighedByHand = (criterion: Criterion, file: OnFile): Weighed => {
  const ruled = (verdict: number, of: ReadonlyArray<Weighed>, cites: ReadonlyArray<Citation>): Weighed => ({
    verdict,
    cites: [...criterion.cites, ...(verdict === 0 ? (criterion.bars ?? []) : []), ...cites],
    kind:
      verdict > 0
        ? undefined
        : criterion._tag === "All" && criterion.name === undefined
          ? of.at(-1)!.kind
          : (criterion.kind ?? "criterion"),
    asks: of.flatMap(({ asks }) => asks)
  })
  if (criterion._tag === "Ask") {
    const { fact, yes } = criterion.question
    const met = file[facts.findIndex(({ id }) => id === fact.id)] === (yes === 1)
    return { ...ruled(met ? 2 : 0, [], []), asks: [fact.id] }
  }
  if (criterion._tag === "Not" || criterion._tag === "Judgment") {
    const inner = weighedByHand(criterion.of, file)
    const verdict = criterion._tag === "Not" ? 2 - inner.verdict : Math.min(1, inner.verdict)
    return ruled(verdict, [inner], inner.cites)
  }
  const all = criterion.of.map((part) => weighedByHand(part, file))
  const last = all.findIndex(({ verdict }) => verdict === (criterion._tag === "All" ? 0 : 2))
  const seen = last < 0 ? all : all.slice(0, last + 1)
  const values = seen.map(({ verdict }) => verdict)
  const verdict = criterion._tag === "All" ? Math.min(2, ...values) : Math.max(0, ...values)
  return ruled(
    verdict,
    seen,
    seen.filter((one) => one.verdict === verdict).flatMap(({ cites }) => cites)
  )
}
