/**
 * Bytes to whole lines, a block of them at a time, whatever the size of the file: LF or CRLF, a byte order mark tolerated,
 * bytes that are not UTF-8 found rather than replaced, and a line without an end to it not held in memory. It does not
 * know what a line says.
 */
import { isUtf8 } from "node:buffer"

/** Whole lines that follow one another. */
export interface LinesBlock {
  readonly _tag: "Lines"
  /** The number of the first line, from 1. */
  readonly first: number
  /** Without the last line's ending. */
  readonly bytes: Uint8Array
}

/** A line that is longer than a record may be; its bytes were passed over. */
export interface TooLongBlock {
  readonly _tag: "TooLong"
  readonly first: number
}

/** The input could not be read further. */
export interface FailedBlock {
  readonly _tag: "Failed"
  /** The last line that was read whole; 0 if there was none. */
  readonly line: number
  readonly error: unknown
}

export type Block = LinesBlock | TooLongBlock | FailedBlock

/** How many bytes a line may have, and how many one that is a list. */
export interface Longest {
  readonly line: number
  readonly list: number
}

const mebibyte = 1024 * 1024

/** A request has a few hundred bytes; a list is held whole, and a text of twice this size can no longer be. */
export const longest: Longest = { line: 16 * mebibyte, list: 256 * mebibyte }

const lineFeed = 10
const mark = "\uFEFF"

const beginsAList = (bytes: Uint8Array): boolean => /^\uFEFF?\s*\[/.test(Buffer.from(bytes).toString("utf8", 0, 64))

const lineFeedsIn = (bytes: Buffer): number => {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++
  return count
}

/** The lines of an input as they arrive: all that are whole so far in one block. */
export async function* blocksOf(
  chunks: AsyncIterable<Buffer>,
  { line, list }: Longest = longest
): AsyncGenerator<Block> {
  let parts: Array<Buffer> = []
  let held = 0
  let limit = 0
  let first = 1
  let passing = false
  const hold = (bytes: Buffer): void => {
    if (bytes.length === 0) return
    if (held === 0) limit = first === 1 && beginsAList(bytes) ? list : line
    parts.push(bytes)
    held += bytes.length
    if (held <= limit) return
    passing = true
    parts = []
  }
  let failed: FailedBlock | undefined
  try {
    for await (const chunk of chunks) {
      let bytes = chunk
      if (held > 0) {
        const end = bytes.indexOf(lineFeed)
        if (passing || (end !== -1 && held + end > limit)) {
          // nothing of a line that is too long is kept
          if (end === -1) continue
          yield { _tag: "TooLong", first }
          first += 1
          parts = []
          held = 0
          passing = false
          bytes = bytes.subarray(end + 1)
        }
      }
      const last = bytes.lastIndexOf(lineFeed)
      if (last === -1) {
        hold(bytes)
        continue
      }
      const whole = bytes.subarray(0, last)
      yield { _tag: "Lines", first, bytes: held === 0 ? whole : Buffer.concat([...parts, whole]) }
      first += lineFeedsIn(whole) + 1
      parts = []
      held = 0
      hold(bytes.subarray(last + 1))
    }
  } catch (error) {
    failed = { _tag: "Failed", line: first - 1, error }
  }
  if (passing) yield { _tag: "TooLong", first }
  else if (parts.length > 0) yield { _tag: "Lines", first, bytes: Buffer.concat(parts) }
  if (failed !== undefined) yield failed
}

/** The text of a block; undefined if its bytes are not UTF-8. */
export const textOf = ({ bytes, first }: LinesBlock): string | undefined => {
  if (!isUtf8(bytes)) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8")
  return first === 1 && text.startsWith(mark) ? text.slice(1) : text
}

/** A line of a block. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its ending; undefined if its bytes are not UTF-8. */
  readonly text: string | undefined
}

/** The blocks of one line each that a block consists of. */
function* apart({ bytes, first }: LinesBlock): Generator<LinesBlock> {
  let start = 0
  for (let number = first; ; number++) {
    const end = bytes.indexOf(lineFeed, start)
    yield { _tag: "Lines", first: number, bytes: bytes.subarray(start, end === -1 ? undefined : end) }
    if (end === -1) return
    start = end + 1
  }
}

const withoutReturn = (text: string): string => (text.endsWith("\r") ? text.slice(0, -1) : text)

/** The lines of a block, one at a time. */
export function* linesIn(block: LinesBlock): Generator<Line> {
  const text = textOf(block)
  if (text === undefined) {
    for (const one of apart(block)) {
      const own = textOf(one)
      yield { number: one.first, text: own === undefined ? undefined : withoutReturn(own) }
    }
    return
  }
  let start = 0
  for (let number = block.first; ; number++) {
    const end = text.indexOf("\n", start)
    yield { number, text: withoutReturn(text.slice(start, end === -1 ? undefined : end)) }
    if (end === -1) return
    start = end + 1
  }
}
