/**
 * What a change does to the answer for one service: what was decided and what would be, compared by outcome and by what
 * either rests on. It compares two decisions; who made them and of which request is not its concern.
 */
import type { Outcome } from "../determination.ts"
import type { Profile } from "../language/profile.ts"
import type { Request } from "../request/request.ts"
import { serviceOutcome } from "./service-outcome.ts"

/** The decision on a service. Its words are those of the policy that decides, which may be another edition's. */
export interface Decision {
  readonly outcome: Outcome
  /** The outcomes that are still possible, where information is needed. */
  readonly possible?: ReadonlyArray<string>
  /** What sort of thing is missing, where criteria are not met. */
  readonly kind?: string
  /** The guidelines that decide, where the service is referred. */
  readonly referral?: ReadonlyArray<string>
  readonly clauses: ReadonlyArray<string>
  readonly readings: ReadonlyArray<string>
}

/** Why a policy has no decision to compare: it lacks indications, or answers that are stated and could matter. */
export interface NotCompared {
  readonly indications?: ReadonlyArray<string>
  /** The facts whose answers it lacks. */
  readonly facts?: ReadonlyArray<string>
}

/** Decides a request, service by service. */
export type Decides<A = Decision> = (request: Request) => (service: number) => A

/** What of a decision rests on something else although the outcome is the same. */
export const aspects = ["clauses", "readings", "kind", "referral", "possible"] as const
export type Aspect = (typeof aspects)[number]

/** What changed. */
export interface Impact {
  readonly isOutcome: boolean
  /** Of one outcome, what is not the same; none where the outcome is another. */
  readonly aspects: ReadonlyArray<Aspect>
  /** The clauses and readings that only the second decision cites. */
  readonly newly: ReadonlyArray<string>
  /** Those that only the first cites. */
  readonly noLonger: ReadonlyArray<string>
}

/** This policy under a profile. */
export const underProfile =
  (profile: Profile): Decides =>
  (request) =>
  (service) => {
    const { _tag: outcome, grounds, possible } = serviceOutcome(request, profile, service)
    return { outcome, ...(possible === undefined ? {} : { possible }), ...grounds }
  }

type List = ReadonlyArray<string>

const none: List = []

const without = (a: List, b: List): List => (a === b ? none : a.filter((one) => !b.includes(one)))

/** The same texts, in whatever order. */
const same = (a: List | string = none, b: List | string = none): boolean =>
  a === b || (typeof a !== "string" && typeof b !== "string" && a.length === b.length && without(a, b).length === 0)

/**
 * What changed from one decision to another; nothing where they say the same.
 *
 * @param outcomesOnly whether only the outcomes can be compared, since the two cite clauses of different registers
 */
export const impactOf = (from: Decision, to: Decision, outcomesOnly: boolean = false): Impact | undefined => {
  const isOutcome = from.outcome !== to.outcome
  if (outcomesOnly) return isOutcome ? { isOutcome, aspects: [], newly: [], noLonger: [] } : undefined
  const differing = aspects.filter((aspect) => !same(from[aspect], to[aspect]))
  if (!isOutcome && differing.length === 0) return undefined
  return {
    isOutcome,
    aspects: isOutcome ? [] : differing,
    newly: [...without(to.clauses, from.clauses), ...without(to.readings, from.readings)],
    noLonger: [...without(from.clauses, to.clauses), ...without(from.readings, to.readings)]
  }
}
