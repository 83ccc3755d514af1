/**
 * How the outcomes of several indications become the outcome of one service (R-44, R-45). It says which outcome comes of
 * two; what is combined, single outcomes, sets of them or diagrams, is its callers' concern.
 */
import type { Decided } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"

/** The outcomes in the order in which a service takes the first that occurs. */
export const inOrder: ReadonlyArray<Decided> = [
  "CriteriaMet",
  "ClinicalReview",
  "Referred",
  "CriteriaNotMet",
  "NotGoverned"
]

/** The outcome of two. */
export type Merge = (a: string, b: string) => string

/** The service's outcome under two indications: the first that occurs. */
const first: Merge = (a, b) => (inOrder.indexOf(a as Decided) <= inOrder.indexOf(b as Decided) ? a : b)
/** ALS and fasciculations: neither wins when they differ. */
const unlessTheyDiffer: Merge = (a, b) => (a === b ? a : "ClinicalReview")

interface Tagged {
  readonly tag: IndicationTag
}

/** ALS and fasciculations, where both are stated; otherwise none. */
const pairOf = <A extends Tagged>(all: ReadonlyArray<A>): ReadonlyArray<A> => {
  const pair = all.filter(({ tag }) => tag === "ALS" || tag === "Fasciculations")
  return new Set(pair.map(({ tag }) => tag)).size === 2 ? pair : []
}

/**
 * All indications of a service taken together.
 *
 * @param combine two of what they come to, outcome by outcome
 */
export const together = <A extends Tagged, B>(
  all: ReadonlyArray<A>,
  of: (one: A) => B,
  combine: (a: B, b: B, merge: Merge) => B
): B => {
  const pair = pairOf(all)
  const paired = pair.length === 0 ? [] : [pair.map(of).reduce((a, b) => combine(a, b, unlessTheyDiffer))]
  const rest = all.filter((one) => !pair.includes(one)).map(of)
  return [...paired, ...rest].reduce((a, b) => combine(a, b, first))
}

/**
 * The outcomes that all indications leave possible together, each taken for itself; where those of several hang together,
 * not all of them may be.
 */
export const outcomesTogether = <A extends Tagged & { readonly possible: ReadonlyArray<Decided> }>(
  all: ReadonlyArray<A>
): ReadonlyArray<Decided> => {
  const taken = together(
    all,
    (one): ReadonlyArray<string> => one.possible,
    (a, b, merge) => [...new Set(a.flatMap((x) => b.map((y) => merge(x, y))))]
  )
  return inOrder.filter((outcome) => taken.includes(outcome))
}

/** ALS and fasciculations, where both are stated and do not come to one and the same outcome: neither decides. */
export const setAside = <A extends Tagged & { readonly possible: ReadonlyArray<Decided> }>(
  all: ReadonlyArray<A>
): ReadonlyArray<A> => {
  const pair = pairOf(all)
  return pair.every(({ possible }) => possible.length === 1 && possible[0] === pair[0]!.possible[0]) ? [] : pair
}
