/**
 * The form of the laws about numbers: a request with the number well under, just under, at and past a threshold, the
 * outcome changing only in the middle and in the right direction. It may not know any threshold by name.
 */
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import type { Determination, Outcome } from "../../src/determination.ts"
import { cutOf } from "../../src/language/fact.ts"
import type { Profile } from "../../src/language/profile.ts"
import type { ToggleLaw } from "./law.ts"
import type { Quantity } from "./numbers.ts"
import { outcomeOf } from "./toggle.ts"

/** How outcomes may change: for the better; or from judgment to whatever the number then says. */
type Change = (before: Determination, after: Determination) => boolean

const worstFirst: ReadonlyArray<ReadonlyArray<Outcome>> = [
  ["NotGoverned"],
  ["CriteriaNotMet"],
  ["Referred"],
  ["ClinicalReview"],
  ["CriteriaMet"]
]
/** A child that is only referred is no better off than one whose criteria are not met. */
export const referredIsLeast: typeof worstFirst = [
  ["NotGoverned"],
  ["CriteriaNotMet", "Referred"],
  ["ClinicalReview"],
  ["CriteriaMet"]
]

const possible = (determination: Determination): ReadonlyArray<Outcome> =>
  determination._tag === "NeedsInformation" ? determination.possible : [determination._tag]

/** The best that is still possible is no worse, and the worst no worse. */
export const better =
  (order = worstFirst): Change =>
  (before, after) => {
    const ranks = (one: Determination) =>
      possible(one).map((outcome) => order.findIndex((same) => same.includes(outcome)))
    const [was, is] = [ranks(before), ranks(after)]
    return Math.min(...is) >= Math.min(...was) && Math.max(...is) >= Math.max(...was)
  }

export const fromJudgment: Change = (before, after) =>
  outcomeOf(before) === outcomeOf(after) || possible(before).includes("ClinicalReview")

/** A number, the threshold that cuts it, and the requests in which that matters. */
export interface Cut extends Pick<ToggleLaw, "id" | "requests" | "readings" | "scope"> {
  readonly threshold: ThresholdId
  readonly quantity: Quantity
  readonly says: string
  readonly change?: Change
  readonly profile?: Profile
}

/** The law of a threshold: just under and well under it alike, at it and past it alike, and the change as it may be. */
export const acrossOnly = ({ change = better(), quantity, threshold, ...stated }: Cut): ToggleLaw => {
  const cut = cutOf(threshold)
  const { bound, clause } = thresholds[threshold]
  const outwards = bound === "at least" ? [cut - 2, cut - 1, cut, cut + 1] : [cut + 1, cut, cut - 1, cut - 2]
  return {
    ...stated,
    clauses: [clause],
    toggle: (request) => outwards.map((number) => quantity.state(number)(request)),
    agree: (said) =>
      said[0]!.every((_, service) => {
        const [far, just, at, well] = said.map((one) => one[service]!) as [
          Determination,
          Determination,
          Determination,
          Determination
        ]
        return outcomeOf(far) === outcomeOf(just) && outcomeOf(at) === outcomeOf(well) && change(just, at)
      }),
    moves: true,
    looking: (request) => {
      const number = quantity.read(request)
      return number === undefined || number === 0 ? request : quantity.state(number - 1)(request)
    }
  }
}
