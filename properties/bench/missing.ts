/**
 * What engines make of missing information: over all partial requests of the grid, how many each approves or refuses though
 * a completion comes to something else. What all completions agree on is found from the complete requests alone, so no
 * engine, and not this package either, is its own measure.
 */
import type { Engine } from "./engine.ts"
import { type Outcome, outcomes, outcomesOfCompletions, partialAt, partialCount, type Said } from "./grid.ts"

/** What an engine made of the partial requests. */
export interface Missed {
  readonly name: string
  /** How absent facts were taken. */
  readonly absent: string
  readonly unsoundApprovals: number
  readonly unsoundRefusals: number
  /** Referred or given to a reviewer, though a completion comes to something else. */
  readonly otherwiseUnsound: number
  /** Decided, and so say all completions. */
  readonly sound: number
  /** Not decided, and completions differ. */
  readonly askedRightly: number
  /** Not decided, though all completions agree. */
  readonly askedNeedlessly: number
}

type Decides = Engine["decide"]

const countOf = async (
  { absent, input, name }: Pick<Engine, "absent" | "input" | "name">,
  decide: Decides,
  sets: Uint8Array
): Promise<Missed> => {
  const count = {
    unsoundApprovals: 0,
    unsoundRefusals: 0,
    otherwiseUnsound: 0,
    sound: 0,
    askedRightly: 0,
    askedNeedlessly: 0
  }
  const chunk = 4_096
  const into = new Array<Said>(chunk)
  for (let from = 0; from < partialCount; from += chunk) {
    const places = Array.from({ length: Math.min(chunk, partialCount - from) }, (_, at) => from + at)
    await decide(
      places.map((place) => input(partialAt(place))),
      into
    )
    for (const [at, place] of places.entries()) {
      const [set, said] = [sets[place]!, into[at]!]
      const agreed = (set & (set - 1)) === 0
      if (said === "asks") count[agreed ? "askedNeedlessly" : "askedRightly"] += 1
      else if (set === 1 << outcomes.indexOf(said)) count.sound += 1
      else if (said === "CriteriaMet") count.unsoundApprovals += 1
      else if (said === "CriteriaNotMet") count.unsoundRefusals += 1
      else count.otherwiseUnsound += 1
    }
  }
  return { name, absent, ...count }
}

/**
 * Counts for an engine, and for the other ways to take what it says.
 *
 * @param decided the outcomes of the complete requests, in their order
 */
export const missedBy = async (engine: Engine, decided: ReadonlyArray<Outcome>): Promise<ReadonlyArray<Missed>> => {
  const sets = outcomesOfCompletions(decided)
  const all = [await countOf(engine, engine.decide, sets)]
  for (const [absent, decide] of Object.entries(engine.alsoTaken ?? {}))
    all.push(await countOf({ ...engine, absent }, decide, sets))
  return all
}
