/**
 * Why a determination does not pass its check: a closed union of values with data. What they say comes from the policy
 * and from closed lists; nothing of what was to be checked is repeated, since it may be anything.
 */
import type { Says } from "../../certificate.ts"

/** Something listed: a test with the path of the fact and what the request says, or a leaf. */
export type Item =
  | { readonly test: number; readonly fact: string; readonly says: Says }
  | { readonly leaf: number; readonly outcome: string }

/** Why a determination is rejected, or cannot be checked. An `indication` is a place in the request, from 0. */
export type Rejection =
  /** There is no determination for the service. */
  | { readonly _tag: "NoDetermination" }
  /** The determination has no certificate. */
  | { readonly _tag: "NoCertificate" }
  /** Stamp and certificate name different policies. */
  | { readonly _tag: "TwoPolicies" }
  /** It was made under another policy than the one it is checked by. */
  | { readonly _tag: "AnotherPolicy" }
  /** The policy uses words in a way that this version cannot read a request by. */
  | { readonly _tag: "ReadOtherwise"; readonly words: ReadonlyArray<string> }
  | { readonly _tag: "AnotherEdition" }
  | { readonly _tag: "AnotherProfile" }
  | { readonly _tag: "AnotherService" }
  | { readonly _tag: "OtherIndications" }
  /** The certificate lists nothing: there are too many completions. */
  | { readonly _tag: "NotListed" }
  /** What is listed in this place of a walk, both from 0, is not what follows. */
  | { readonly _tag: "WrongItem"; readonly walk: number; readonly at: number; readonly expected: Item }
  /** A walk goes on after its end. */
  | { readonly _tag: "TooMuchListed"; readonly walk: number; readonly at: number }
  /** The leaves are not those reached, or say something else. */
  | { readonly _tag: "WrongLeaves" }
  /** The leaves relied on for an indication are not such leaves. */
  | { readonly _tag: "WrongRelied"; readonly indication: number }
  | { readonly _tag: "WrongOutcome"; readonly expected: string; readonly indication?: number }
  | { readonly _tag: "WrongCitations"; readonly expected: ReadonlyArray<string>; readonly indication?: number }
  /** What belongs to the outcome alone is not what follows; nothing is expected where the outcome has none. */
  | ({ readonly _tag: "WrongKind" | "WrongReferral" | "WrongPossible" | "WrongMissing" | "WrongNext" } & {
      readonly expected: ReadonlyArray<string>
    })
  /** The statements about each indication are not one for each, in order. */
  | { readonly _tag: "WrongIndications" }
