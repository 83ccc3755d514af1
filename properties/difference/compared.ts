/** Exports of this policy side by side with the policy itself. */
import { Result } from "effect"
import { sideBySide } from "../../src/diagram/difference/policies.ts"
import { difference, type Sides } from "../../src/diagram/difference.ts"
import type { Portable } from "../../src/diagram/portable.ts"
import { partOf } from "../../src/diagram/portable-part.ts"
import { readPortable } from "../../src/diagram/read-portable.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { changed, exported, type Json } from "./exports.ts"

/** This policy. */
export const whole: Portable = exported()

/** An export, checked. */
export const read = (policy: Json): Portable => Result.getOrThrow(readPortable(policy))
/** Two policies side by side. */
export const compared = (before: Portable, after: Portable): Sides => Result.getOrThrow(sideBySide(before, after))

/** What a change makes a difference to, among all indications or some. */
export const differencesOf = (change: (policy: Json) => void, among: ReadonlyArray<string> = indicationTags) => {
  const [before, after] = [whole, read(changed(change))].map((policy) => partOf(policy, among)) as [Portable, Portable]
  const sides = compared(before, after)
  return { before, after, sides, found: difference(sides) }
}

/** The outcomes of a ruling before and after. */
export const outcomes = (sides: Sides, [a, b]: readonly [number, number]) =>
  [a, b].map((place) => sides.rulings[place]!.outcome)
