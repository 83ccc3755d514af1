/**
 * Writing: to standard output with back-pressure, so that nothing piles up in memory when the reader is slow, and quietly
 * over when the reader leaves. It knows where it writes to, not what is written.
 */
import { exitOf, type Failure, report } from "./exits.ts"

/** Ends the command when the output can no longer be written: without a word when its reader has left (`| head`). */
export const endWithTheReader = (): void => {
  process.stdout.on("error", ({ code = "unknown" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit(0)
    const failure: Failure = { _tag: "OutputFailed", code }
    report(failure)
    process.exit(exitOf(failure))
  })
  process.stderr.on("error", () => {})
}

/** Writes a text, or its bytes; done when more can be taken. */
export const write = (text: string | Uint8Array): Promise<void> =>
  process.stdout.write(text)
    ? Promise.resolve()
    : new Promise((resolve) => {
        process.stdout.once("drain", resolve)
      })

/** Done when everything has been taken. */
export const flushed = (): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write("", () => resolve())
  })

/** The terminal that standard output goes to, as far as there is one. */
export interface Terminal {
  readonly isTerminal: boolean
  readonly colour: boolean
  /** In columns. */
  readonly width: number
}

const readable = 100

/**
 * What standard output, or another stream, goes to. Colour only on a terminal, and never with NO_COLOR
 * (https://no-color.org).
 */
export const terminal = (stream: NodeJS.WriteStream = process.stdout): Terminal => {
  const { NO_COLOR: noColour = "", TERM: kind } = process.env
  const isTerminal = stream.isTTY === true
  return {
    isTerminal,
    colour: isTerminal && noColour === "" && kind !== "dumb",
    width: (isTerminal ? stream.columns : undefined) || readable
  }
}
