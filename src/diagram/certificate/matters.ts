/**
 * Which open facts can still matter, from all completions listed: a fact can where two completions that differ in nothing
 * else come to different outcomes. It knows no diagram and no policy.
 */
import type { Variable } from "../../charts/variable.ts"
import { leftOf, type Narrowed } from "./said.ts"

/** Completions that come to one outcome. */
interface Come {
  readonly narrowed: Narrowed
  readonly outcome: string
}

/**
 * The paths of the open facts that can still matter.
 *
 * @param all every completion once, those that are decided alike together
 * @param open the open facts
 */
export const thoseThatMatter = (all: ReadonlyArray<Come>, open: Iterable<Variable>): ReadonlyArray<string> => {
  const facts = [...open]
  const sets = all.map(({ narrowed }) => Int32Array.from(facts, (variable) => leftOf(narrowed, variable)))
  /** The one fact in which two differ; nothing where they differ in more. */
  const onlyDifference = (a: Int32Array, b: Int32Array): number | undefined => {
    let found: number | undefined
    for (let at = 0; at < a.length; at++) {
      if ((a[at]! & b[at]!) !== 0) continue
      if (found !== undefined) return undefined
      found = at
    }
    return found
  }
  const paths = new Set<string>()
  for (const [place, { outcome }] of all.entries()) {
    for (let other = 0; other < place; other++) {
      if (outcome === all[other]!.outcome) continue
      const at = onlyDifference(sets[place]!, sets[other]!)
      if (at !== undefined) paths.add(facts[at]!.path)
    }
  }
  return [...paths]
}
