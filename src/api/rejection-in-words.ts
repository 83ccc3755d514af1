/** Why a determination is rejected, in words. Only what the policy says is named, never what was to be checked. */
import type { Item, Rejection } from "../diagram/certificate/rejection.ts"
import { list } from "./words.ts"

const itemInWords = (item: Item): string =>
  "leaf" in item
    ? `leaf ${item.leaf}, ${item.outcome}`
    : `test ${item.test}, ${item.fact}: ${item.says === "open" ? "the request does not say" : item.says}`

const of = ({ indication }: { readonly indication?: number }): string =>
  indication === undefined ? "" : ` under indication ${indication + 1}`

const named = (what: string, expected: ReadonlyArray<string>): string =>
  expected.length === 0 ? `it states ${what}, and there is none` : `${what} must be ${expected.join(", ")}`

/**
 * Why a determination is rejected: a sentence without a full stop.
 *
 * @param rejection what `check` found
 *
 * **Example** (A determination that carries no certificate)
 *
 * ```ts
 * import { rejectionInWords } from "pnd-policy"
 *
 * rejectionInWords({ _tag: "NoCertificate" }) // => "it has no certificate; pnd decide --certificate gives one"
 * ```
 */
export const rejectionInWords = (rejection: Rejection): string => {
  switch (rejection._tag) {
    case "NoDetermination":
      return "there is no determination"
    case "NoCertificate":
      return "it has no certificate; pnd decide --certificate gives one"
    case "TwoPolicies":
      return "its stamp and its certificate name two policies"
    case "AnotherPolicy":
      return "it was made under another policy"
    case "ReadOtherwise":
      return `this version reads a request otherwise than the policy means it: ${list(rejection.words)}`
    case "AnotherEdition":
      return "its stamp names another edition than the policy is of"
    case "AnotherProfile":
      return "it was made under another reading profile"
    case "AnotherService":
      return "it is about another service"
    case "OtherIndications":
      return "it is about other indications, or in another order"
    case "NotListed":
      return "there are too many completions to list, so that nothing can be checked"
    case "WrongItem":
      return `the walk is wrong in place ${rejection.at + 1}, where there must be ${itemInWords(rejection.expected)}`
    case "TooMuchListed":
      return `the walk goes on in place ${rejection.at + 1}, where it ends`
    case "WrongLeaves":
      return "the leaves listed are not those that the walk reaches"
    case "WrongRelied":
      return `the leaves relied on${of(rejection)} are not among those reached`
    case "WrongOutcome":
      return `the outcome${of(rejection)} must be ${rejection.expected}`
    case "WrongCitations":
      return `the clauses and readings${of(rejection)} must be ${rejection.expected.join(", ")}`
    case "WrongKind":
      return named("the kind", rejection.expected)
    case "WrongReferral":
      return named("the referral", rejection.expected)
    case "WrongPossible":
      return named("the outcomes possible", rejection.expected)
    case "WrongMissing":
      return named("the facts missing", rejection.expected)
    case "WrongNext":
      return named("the next question", rejection.expected)
    case "WrongIndications":
      return "the statements about the indications are not one for each, in order"
  }
}
