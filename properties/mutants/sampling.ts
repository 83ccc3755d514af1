/** Which mutants are examined where there are too many: a reproducible sample. It knows no mutant. */

/** A number from 0 to 1 that a seed and a place determine (Mulberry32). */
const numberAt = (seed: number, place: number): number => {
  let t = (seed + Math.imul(place + 1, 0x6d2b79f5)) | 0
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** At most so many of a list, the same for the same seed, in the order of the list. */
export const someOf = <A>(list: ReadonlyArray<A>, most: number, seed: number): ReadonlyArray<A> =>
  list.length <= most
    ? list
    : list
        .map((one, place) => ({ one, place, key: numberAt(seed, place) }))
        .sort((a, b) => a.key - b.key)
        .slice(0, most)
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one)
