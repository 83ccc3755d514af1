/**
 * What a determination states against what it must state. It finds every difference; where the statements should have
 * come from is not its concern.
 */
import { isReading } from "../../language/criterion.ts"
import type { MustBeStated } from "./must.ts"
import type { Rejection } from "./rejection.ts"
import type { Stated, StatedUnder } from "./stated.ts"

type Words = ReadonlyArray<string>

/** Rejected unless it holds. */
export const unless = (holds: boolean, rejection: Rejection): ReadonlyArray<Rejection> => (holds ? [] : [rejection])

/** Whether two lists hold the same words, each once, in any order. */
const same = (a: Words, b: Words): boolean =>
  a.length === b.length && a.every((one, at) => b.includes(one) && a.indexOf(one) === at)

/** Whether these are the citations, clauses and readings each in their own list. */
const cites = ({ clauses, readings }: Pick<Stated, "clauses" | "readings">, expected: Words): boolean =>
  same(readings, expected.filter(isReading)) &&
  same(
    clauses,
    expected.filter((one) => !isReading(one))
  )

/** What is stated of each indication otherwise than it must be. */
const misstatedUnder = (indications: ReadonlyArray<StatedUnder>, { under }: MustBeStated): ReadonlyArray<Rejection> => {
  const [tags, expected] = [indications, under].map((all) => all.map(({ indication }) => indication).join())
  if (tags !== expected) return [{ _tag: "WrongIndications" }]
  return under.flatMap((must, indication) => {
    const stated = indications[indication]!
    return [
      ...unless(stated.outcome === must.outcome, { _tag: "WrongOutcome", expected: must.outcome, indication }),
      ...unless(cites(stated, must.cites), { _tag: "WrongCitations", expected: must.cites, indication })
    ]
  })
}

/** What is stated otherwise than it must be, when every completion is known. */
export const misstated = (stated: Stated, must: MustBeStated): ReadonlyArray<Rejection> => {
  const { indications = [], kind, missing = [], next, possible = [], referral = [] } = stated
  const guidelines = referral.map(({ guideline }) => guideline)
  const facts = missing.map(({ fact }) => fact)
  const isNext = next === undefined ? must.missing.length === 0 : must.missing.includes(next)
  return [
    ...must.unreliable.map((indication): Rejection => ({ _tag: "WrongRelied", indication })),
    ...unless(stated._tag === must.outcome, { _tag: "WrongOutcome", expected: must.outcome }),
    ...unless(cites(stated, must.cites), { _tag: "WrongCitations", expected: must.cites }),
    ...unless(same(kind === undefined ? [] : [kind], must.kind), { _tag: "WrongKind", expected: must.kind }),
    ...unless(same(guidelines, must.referral), { _tag: "WrongReferral", expected: must.referral }),
    ...unless(same(possible, must.possible), { _tag: "WrongPossible", expected: must.possible }),
    ...unless(same(facts, must.missing), { _tag: "WrongMissing", expected: must.missing }),
    ...unless(isNext, { _tag: "WrongNext", expected: must.missing }),
    ...misstatedUnder(indications, must)
  ]
}

/** What is stated although the completions known, one for each outcome that is possible, do not bear it out. */
export const unwitnessed = (stated: Stated, must: MustBeStated, witnesses: number): ReadonlyArray<Rejection> => {
  const { _tag, clauses, possible = [], readings } = stated
  const each = same(possible, must.possible) && witnesses === possible.length
  const named = must.cites.every((one) => clauses.includes(one) || readings.includes(one))
  return [
    ...unless(_tag === must.outcome, { _tag: "WrongOutcome", expected: must.outcome }),
    ...unless(each, { _tag: "WrongPossible", expected: must.possible }),
    ...unless(named, { _tag: "WrongCitations", expected: must.cites })
  ]
}
