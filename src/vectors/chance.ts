/** Chance that can be repeated: numbers that follow from a seed and nothing else. */
import { createHash } from "node:crypto"

/** Draws, one after another. */
export interface Chance {
  /** A number from zero up to one. */
  readonly next: () => number
  /** One of a list. */
  readonly one: <A>(list: ReadonlyArray<A>) => A
}

/** The draws of a seed. */
export const chance = (seed: string): Chance => {
  let drawn = 0
  const next = () => createHash("sha256").update(`${seed} ${drawn++}`).digest().readUInt32BE() / 2 ** 32
  return { next, one: (list) => list[Math.floor(next() * list.length)]! }
}
