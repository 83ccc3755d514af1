/**
 * The bytes of an input as they arrive, unpacked where they are gzip or Zstandard: the first bytes say so, not the name,
 * and no JSON begins like them. It does not know what the bytes say.
 */
import { createReadStream } from "node:fs"
import type { Duplex } from "node:stream"
import { createGunzip, createZstdDecompress } from "node:zlib"
import { reasonOf } from "../reason.ts"

/** Large enough that what a chunk costs is nothing beside its lines, small enough that several are in memory at once. */
const chunkSize = 64 * 1024

const longestMagic = 4

type Unpack = () => Duplex & { readonly bytesWritten: number }

/** How bytes that begin like this are unpacked; undefined where they are not packed. */
const unpackOf = (beginning: Buffer): Unpack | undefined => {
  const hex = beginning.toString("hex", 0, longestMagic)
  if (hex.startsWith("1f8b")) return () => createGunzip({ chunkSize })
  // a Zstandard frame, or one to be skipped, with which parallel compressors begin
  if (hex === "28b52ffd" || /^5[0-9a-f]2a4d18$/.test(hex)) return () => createZstdDecompress({ chunkSize })
  return undefined
}

/**
 * Unpacks one frame after another. Node's Zstandard ends after the first frame, and without a word, where another begins
 * in the same chunk; what it left is then given to a new one.
 */
async function* unpacked(packed: AsyncGenerator<Buffer>, unpack: Unpack): AsyncGenerator<Buffer> {
  let chunk: Buffer | undefined = (await packed.next()).value
  while (chunk !== undefined) {
    const frame = unpack()
    let before = 0
    const feed = async (): Promise<void> => {
      while (chunk !== undefined) {
        const { length } = chunk
        await new Promise<void>((resolve, reject) => {
          frame.write(chunk, (error) => (error ? reject(error) : resolve()))
        })
        if (frame.bytesWritten < before + length) return // the frame has ended within the chunk
        before += length
        chunk = (await packed.next()).value
      }
      frame.end()
    }
    feed().catch((error) => frame.destroy(error))
    yield* frame
    chunk = chunk?.subarray(frame.bytesWritten - before)
  }
}

async function* read(stream: AsyncIterable<Buffer>, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onRead(chunk.length)
    yield chunk
  }
}

/** The first chunk, joined with the next ones until it is long enough to say what it is; then the others. */
async function* withBeginning(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let first: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (first === undefined) yield chunk
    else {
      first = Buffer.concat([first, chunk])
      if (first.length < longestMagic) continue
      yield first
      first = undefined
    }
  }
  if (first !== undefined && first.length > 0) yield first
}

async function* again(first: Buffer, others: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* others
}

/**
 * The bytes of a file, unpacked; `-` is standard input.
 *
 * @param onRead is told how many bytes were read, as they are in the file
 */
export async function* chunksOf(file: string, onRead: (bytes: number) => void = () => {}): AsyncGenerator<Buffer> {
  const stream = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: chunkSize })
  const chunks = withBeginning(read(stream, onRead))
  const { done, value: first } = await chunks.next()
  if (done) return
  const unpack = unpackOf(first)
  yield* unpack === undefined ? again(first, chunks) : unpacked(again(first, chunks), unpack)
}

/**
 * Why an input could not be read to its end, in words; undefined for an error that is no such thing.
 *
 * @param line the last line that was read whole
 */
export const whyOf = (error: unknown, line: number): string | undefined => {
  const { code = "" } = error as NodeJS.ErrnoException
  const last = line === 0 ? "no line of it is whole" : `the last whole line is line ${line}`
  if (code === "Z_BUF_ERROR") return `is cut off: its compressed data has no end; ${last}`
  if (/^(Z_|ZSTD_)/.test(code)) return `is damaged: its compressed data cannot be read on; ${last}`
  const reason = reasonOf(error)
  return reason === undefined || line === 0 ? reason : `${reason}; ${last}`
}
