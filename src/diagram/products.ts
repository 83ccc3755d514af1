/**
 * Sets of combinations as products: rows of one set (bits) a column, where a row stands for every combination of its
 * members. It knows nothing of what the columns mean.
 */
export type Row = ReadonlyArray<number>

/** Rows that differ in one column only, as one row, until no two do. No two rows may overlap. */
export const merged = (rows: ReadonlyArray<Row>): ReadonlyArray<Row> => {
  const all = rows.map((row) => [...row])
  for (let i = 0; i < all.length; i++) {
    for (let j = 0; j < all.length; j++) {
      if (i === j) continue
      const apart = all[i]!.flatMap((set, at) => (set === all[j]![at] ? [] : [at]))
      if (apart.length > 1) continue
      for (const at of apart) all[i]![at]! |= all[j]![at]!
      all.splice(j, 1)
      i = -1
      break
    }
  }
  return all
}
