/**
 * Exploring: every path of a program when nothing at all is known, not even the date, the other services or the readings.
 * What comes back is the whole section, as a finite list of paths in program order.
 */
import type { Effect } from "effect"
import { forkingPaths, type Path } from "../charts/forking.ts"
import type { Chart, FactMissing, Question } from "../language/chart.ts"
import { anyAnswer } from "../language/fact.ts"
import type { Ruling } from "../language/ruling.ts"
import { rule } from "../policy.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"

/** Every path of a program. */
export const explore = <A>(program: Effect.Effect<A, FactMissing, Chart>): Generator<Path<A>> =>
  forkingPaths(program, (askOpen) => ({ fact, yes }: Question) => ({
    path: fact.id,
    answer: askOpen({ path: fact.id, fact, possible: anyAnswer(fact) }, yes),
    source: "open"
  }))

/** Every path of the policy, by indication. */
export const explorePolicy = (): ReadonlyMap<IndicationTag, ReadonlyArray<Path<Ruling>>> =>
  new Map(indicationTags.map((tag) => [tag, [...explore(rule(tag))]]))
