/** A bar of how much of a known amount is done, on standard error and only on a terminal. It knows nothing of the work. */
const cells = 30
const interval = 50

/** Something that is told whenever a part is done. */
export interface Bar {
  readonly tick: (done: number, what: string) => void
  /** Takes the bar away, so that something can be printed. */
  readonly clear: () => void
}

/** A bar for so many parts; silence where nobody looks. */
export const bar = (all: number): Bar => {
  if (process.stderr.isTTY !== true || process.env.TERM === "dumb") return { tick: () => {}, clear: () => {} }
  let shown = Number.NEGATIVE_INFINITY
  return {
    tick: (done, what) => {
      const now = performance.now()
      if (now - shown < interval && done < all) return
      shown = now
      const full = Math.round((cells * done) / Math.max(1, all))
      const room = Math.max(0, (process.stderr.columns || 80) - cells - 14)
      const text = `${"█".repeat(full)}${"░".repeat(cells - full)} ${done}/${all} ${what.slice(0, room)}`
      process.stderr.write(`\r${text}\u001b[K`)
    },
    clear: () => {
      if (shown === Number.NEGATIVE_INFINITY) return
      shown = Number.NEGATIVE_INFINITY
      process.stderr.write("\r\u001b[K")
    }
  }
}
