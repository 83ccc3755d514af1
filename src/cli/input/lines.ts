/**
 * Bytes to lines, one at a time, whatever the size of the file: LF or CRLF, a byte order mark tolerated, and bytes that
 * are not UTF-8 found rather than replaced. It does not know what a line says.
 */
import { isUtf8 } from "node:buffer"

/** A line of a file. */
export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its ending; undefined if its bytes are not UTF-8. */
  readonly text: string | undefined
}

const carriageReturn = 13
const lineFeed = 10

const lineOf = (bytes: Buffer, number: number): Line => {
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length
  if (!isUtf8(bytes)) return { number, text: undefined }
  const text = bytes.toString("utf8", 0, end)
  return { number, text: number === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text }
}

/** The lines of a file, as they arrive. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let parts: Array<Buffer> = []
  let number = 1
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      const last = chunk.subarray(start, end)
      yield lineOf(parts.length === 0 ? last : Buffer.concat([...parts, last]), number++)
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  }
  if (parts.length > 0) yield lineOf(Buffer.concat(parts), number)
}
