/**
 * Rulings by what they say: those that say the same are one, in whatever order they cite and whichever policy makes them.
 */
import type { PortableLeaf } from "../portable.ts"

/** A list of rulings in which each stands once. */
export interface Rulings {
  readonly all: ReadonlyArray<PortableLeaf>
  /** The place of a ruling in the list, as the text of a leaf. */
  readonly place: (ruling: PortableLeaf) => string
}

const says = ({ because, cites, guideline, instead, kind, notes, outcome }: PortableLeaf): string =>
  JSON.stringify([
    outcome,
    kind,
    guideline,
    because,
    [...cites].sort(),
    instead?.map(({ contrasts, modality, regions, side }) => [modality, regions, contrasts, side]),
    notes?.map((note) => [note.says, note.cites])
  ])

/** An empty list. */
export const rulings = (): Rulings => {
  const all: Array<PortableLeaf> = []
  const places = new Map<string, string>()
  return {
    all,
    place: (ruling) => {
      const key = says(ruling)
      const found = places.get(key)
      if (found !== undefined) return found
      const made = `${all.push(ruling) - 1}`
      places.set(key, made)
      return made
    }
  }
}
