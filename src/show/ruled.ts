/** Where a program rules: the end that it states, or the criteria that it weighs, each on its own. */
import type { Leaf } from "../health/guard-tree.ts"
import type { Citation, Criterion } from "../language/criterion.ts"
import { isList } from "../language/weigh.ts"
import { type End, end } from "./flow.ts"

const unique = <A>(all: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(all)]

/** The criteria of a list, those of the lists in it included, each on its own. */
export const partsOf = (criterion: Criterion): ReadonlyArray<Criterion> =>
  isList(criterion) && criterion._tag === "All" ? criterion.of.flatMap(partsOf) : [criterion]

/** What the lists around those criteria cite. */
export const citedAround = (criterion: Criterion): ReadonlyArray<Citation> =>
  isList(criterion) && criterion._tag === "All" ? [...criterion.cites, ...criterion.of.flatMap(citedAround)] : []

/** The end that a program states without weighing anything; nothing where it weighs. */
export const statedAt = ({ paths }: Leaf): End | undefined => {
  const ruling = paths[0]!.value
  switch (ruling?._tag) {
    case undefined:
      return end({ goesOn: "the section of the indication", cites: [] })
    case "Weighed":
      return undefined
    case "Unsupported":
      return end({ outcome: "CriteriaNotMet", kind: ruling.kind, because: ruling.because, cites: unique(ruling.cites) })
    case "Elsewhere":
      return end({ outcome: "Referred", guideline: ruling.guideline, cites: unique(ruling.cites) })
    case "Ungoverned":
      return end({ outcome: "NotGoverned", because: ruling.because, cites: unique(ruling.cites) })
  }
}
