/**
 * Lines from a person or from a pipe, one at a time: the end of the input and Ctrl-C are told apart. Nothing is lost that
 * arrives before it is asked for. It does not know what is asked.
 */
import { createInterface } from "node:readline"

/** A line, the end of the input, or Ctrl-C. */
export type Typed =
  | { readonly _tag: "Line"; readonly text: string }
  | { readonly _tag: "End" }
  | { readonly _tag: "Interrupted" }

export interface Lines {
  /** Shows the prompt and waits for a line. */
  readonly next: (prompt: string) => Promise<Typed>
  readonly close: () => void
}

/** The lines of standard input; prompts go to standard error. */
export const linesOfInput = (): Lines => {
  const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true
  const reader = createInterface(
    terminal ? { input: process.stdin, output: process.stderr, terminal } : { input: process.stdin }
  )
  const waiting: Array<Typed> = []
  let deliver: ((typed: Typed) => void) | undefined
  let last: Typed | undefined
  const arrived = (typed: Typed): void => {
    if (last !== undefined) return
    if (typed._tag !== "Line") last = typed
    if (deliver === undefined) waiting.push(typed)
    else deliver(typed)
    deliver = undefined
  }
  const interrupted = (): void => arrived({ _tag: "Interrupted" })
  reader.on("line", (text) => arrived({ _tag: "Line", text }))
  reader.on("close", () => arrived({ _tag: "End" }))
  reader.on("SIGINT", interrupted)
  process.once("SIGINT", interrupted)
  return {
    next: (prompt) => {
      if (terminal) {
        reader.setPrompt(prompt)
        reader.prompt()
      } else process.stderr.write(prompt)
      const typed = waiting.shift() ?? last
      return typed === undefined
        ? new Promise((resolve) => {
            deliver = resolve
          })
        : Promise.resolve(typed)
    },
    close: () => {
      process.removeListener("SIGINT", interrupted)
      reader.close()
    }
  }
}
