/** How far a run has got, on standard error: only where nobody else sees it, and only when the run is long. */
const patience = 1000
const interval = 200

/** Something that is told of every record. */
export interface Progress {
  readonly tick: (records: number) => void
  /** Takes the line away, so that a message can be printed. */
  readonly clear: () => void
}

const quiet: Progress = { tick: () => {}, clear: () => {} }

/** Progress on a terminal whose output goes elsewhere; silence otherwise. */
export const progress = (): Progress => {
  if (process.stderr.isTTY !== true || process.stdout.isTTY === true) return quiet
  const began = performance.now()
  let shown = began + patience - interval
  let visible = false
  return {
    tick: (records) => {
      const now = performance.now()
      if (now - shown < interval) return
      shown = now
      visible = true
      const rate = Math.round(records / ((now - began) / 1000))
      process.stderr.write(`\r${records} records, ${rate} a second\u001b[K`)
    },
    clear: () => {
      if (!visible) return
      visible = false
      process.stderr.write("\r\u001b[K")
    }
  }
}
