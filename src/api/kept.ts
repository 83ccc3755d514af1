/** What was found once is kept for the next time, up to a number of things. It does not know what is kept. */

/** So many different things are kept; a policy says far fewer, unless facts are open in every way. */
const most = 50_000

/** Finds what was kept under a key, or makes and keeps it; with too many kept, it begins anew. */
export const keeping = <K, A>(): ((key: K, make: () => A) => A) => {
  const kept = new Map<K, A>()
  return (key, make) => {
    const before = kept.get(key)
    if (before !== undefined) return before
    const made = make()
    if (kept.size === most) kept.clear()
    kept.set(key, made)
    return made
  }
}
