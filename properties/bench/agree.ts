/** Whether engines agree on the complete grid. Without agreement nothing is timed. It knows how none of them decides. */
import type { Engine } from "./engine.ts"
import { completeGrid, type Facts, type Outcome, type Said } from "./grid.ts"

/** A complete request on which an engine says something else. */
export interface Disagreement {
  readonly facts: Facts
  readonly expected: Outcome
  readonly said: Said
}

/** What an engine says of every complete request. */
export const decidedBy = async (engine: Engine): Promise<ReadonlyArray<Said>> => {
  const grid = completeGrid()
  const into = new Array<Said>(grid.length)
  await engine.decide(grid.map(engine.input), into)
  return into
}

/** The complete requests on which an engine, or another way to take what it says, says something else. */
export const disagreements = async (
  engine: Engine,
  decided: ReadonlyArray<Outcome>
): Promise<ReadonlyArray<Disagreement>> => {
  const grid = completeGrid()
  const found: Array<Disagreement> = []
  for (const decide of [engine.decide, ...Object.values(engine.alsoTaken ?? {})]) {
    const said = await decidedBy({ ...engine, decide })
    for (const [at, facts] of grid.entries())
      if (said[at] !== decided[at]) found.push({ facts, expected: decided[at]!, said: said[at]! })
  }
  return found
}
