/** What a guide shows of a command beside what the command prints: a line `…` stands for lines left out. */
import type { Shown } from "../examples.ts"

/** Whether a command takes more than a few seconds: all that start another engine, compare policies, or walk every path. */
export const isLong = ({ command }: Shown): boolean => /--against|^diff|^vectors|^trace/.test(command)

const leftOut = "…"

/** The first line that differs: shown and not printed there, or printed and not shown. Nothing where all is as shown. */
export const differs = ({ output }: Shown, printed: string): string | undefined => {
  const lines = printed.trimEnd().split("\n")
  let at = 0
  let free = false
  for (const line of output.trimEnd().split("\n")) {
    if (line === leftOut) {
      free = true
      continue
    }
    const found = free ? lines.indexOf(line, at) : lines[at] === line ? at : -1
    if (found === -1) return line
    at = found + 1
    free = false
  }
  return free ? undefined : lines[at]
}
