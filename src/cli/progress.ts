/** How far a run has got, on standard error: only where nobody else sees it, and only when the run is long. */
const patience = 1000
const interval = 200
const cells = 20

/** Something that is told of every record, or of every batch. */
export interface Progress {
  /** @param done how many bytes of the input were read */
  readonly tick: (records: number, done?: number) => void
  /** Takes the line away, so that a message can be printed. */
  readonly clear: () => void
}

const quiet: Progress = { tick: () => {}, clear: () => {} }

const two = (number: number): string => String(number).padStart(2, "0")

const duration = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const rest = `${hours > 0 ? two(minutes) : minutes}:${two(Math.floor(seconds % 60))}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** A bar, how much is done, and how long the rest will take at the rate so far. */
const partOf = (done: number, all: number, seconds: number): readonly [before: string, after: string] => {
  const part = Math.min(1, done / all)
  const full = Math.floor(cells * part)
  const left = Math.round((seconds * (1 - part)) / part)
  return [
    `${"█".repeat(full)}${"░".repeat(cells - full)} ${Math.floor(100 * part)} %, `,
    part < 1 ? `, ${duration(left)} left` : ""
  ]
}

/**
 * Progress on a terminal, unless the records go to one too; silence otherwise.
 *
 * @param all how many bytes there are to read, if that is known
 * @param toFile whether the records go to a file, so that standard output does not count
 */
export const progress = (all: number = 0, toFile: boolean = false): Progress => {
  if (process.stderr.isTTY !== true || (process.stdout.isTTY === true && !toFile)) return quiet
  const began = performance.now()
  let shown = began + patience - interval
  let visible = false
  return {
    tick: (records, done = 0) => {
      const now = performance.now()
      if (now - shown < interval) return
      shown = now
      visible = true
      const seconds = (now - began) / 1000
      const [before, after] = all > 0 && done > 0 ? partOf(done, all, seconds) : ["", ""]
      process.stderr.write(`\r${before}${records} records, ${Math.round(records / seconds)} a second${after}\u001b[K`)
    },
    clear: () => {
      if (!visible) return
      visible = false
      process.stderr.write("\r\u001b[K")
    }
  }
}
