/** The conditions of a comparison in words, what is at its default taken together. It does not know how they will look. */
import type { Conditions } from "../../diagram/difference/conditions.ts"
import { cubeInWords, literalInWords } from "../../diagram/difference/words.ts"
import type { Cube } from "../../diagram/difference/yes-no.ts"
import type { Sides } from "../../diagram/difference.ts"
import { answersAsSet } from "../../language/fact.ts"

/** The one fact of a condition that says no more than a default does; nothing where it says more. */
const assumed = ({ facts }: Pick<Sides, "facts">, [cube, other]: ReadonlyArray<Cube>): number | undefined => {
  const [[level, set] = [-1, 0], ...more] = cube ?? []
  const fact = facts[level]
  const isOne = cube !== undefined && other === undefined && more.length === 0 && fact?._tag === "Choice"
  if (!isOne || fact.fallback === undefined) return undefined
  return set === answersAsSet(fact, [fact.fallback]) ? level : undefined
}

/** Conditions in words. */
export interface ConditionsInWords {
  /** The facts that are at their defaults. */
  readonly defaults: ReadonlyArray<string>
  /** All of the others: at least one of the alternatives of each. */
  readonly each: ReadonlyArray<ReadonlyArray<string>>
}

/** Conditions in words. */
export const conditionsInWords = (
  sides: Pick<Sides, "facts" | "thresholds">,
  conditions: Conditions
): ConditionsInWords => ({
  defaults: conditions.flatMap((one) => {
    const level = assumed(sides, one)
    return level === undefined ? [] : [literalInWords(sides.facts[level]!, one[0]!.get(level)!, sides)]
  }),
  each: conditions
    .filter((one) => assumed(sides, one) === undefined)
    .map((alternatives) => alternatives.map((cube) => cubeInWords(cube, sides).join("; ")))
})
