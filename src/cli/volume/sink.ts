/**
 * Where records are written: to standard output, or to a file that has its name only when it is whole. Until then it is
 * written beside it under a name of its own. It knows nothing of what is written.
 */
import { realpathSync, rmSync, statSync } from "node:fs"
import { type FileHandle, open, rename, unlink } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { write } from "../output.ts"

/** Somewhere to write. */
export interface Sink {
  /** Done when more can be taken. */
  readonly write: (bytes: string | Uint8Array) => Promise<void>
  /** Done when all has been written and has its name. */
  readonly end: () => Promise<void>
  /** Leaves nothing behind; synchronous, so that a process can do it last. */
  readonly abandon: () => void
}

/** Standard output, which is flushed when the command ends. */
export const standardOutput: Sink = { write, end: async () => {}, abandon: () => {} }

/** Nowhere, where nothing of the records is wanted. */
export const noSink: Sink = { write: async () => {}, end: async () => {}, abandon: () => {} }

/** The file that a name leads to, through any links; the name itself where there is none yet. */
const leadsTo = (file: string): { readonly path: string; readonly isPlain: boolean } => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found === undefined
    ? { path: file, isPlain: true }
    : { path: realpathSync(file), isPlain: found.isFile() || found.isDirectory() }
}

const writing = (handle: FileHandle) => {
  let last: Promise<void> = Promise.resolve()
  return {
    // one write is under way while the next batch is made
    write: async (bytes: string | Uint8Array): Promise<void> => {
      await last
      last = handle.writeFile(bytes)
      last.catch(() => {}) // it is thrown where it is awaited
    },
    done: () => last
  }
}

/** Makes a file of another. */
export type Remake = (from: string, to: string) => Promise<void>

/**
 * A file. A device or a pipe that has the name is written to as it is.
 *
 * @param remake makes the file of what was written, where that is not what the file is to hold
 */
export const fileSink = async (file: string, remake?: Remake): Promise<Sink> => {
  const { isPlain, path } = leadsTo(file)
  if (!isPlain && remake !== undefined) throw Object.assign(new Error("not a file"), { code: "ESPIPE" })
  if (!isPlain) {
    const handle = await open(path, "w")
    const { done, write } = writing(handle)
    return { write, end: () => done().then(() => handle.close()), abandon: () => {} }
  }
  const partial = join(dirname(path), `.${basename(path)}.partial-${process.pid}`)
  const written = remake === undefined ? partial : `${partial}-rows`
  const handle = await open(written, "w")
  const { done, write } = writing(handle)
  return {
    write,
    end: async () => {
      await done()
      await handle.sync()
      await handle.close()
      if (remake !== undefined) {
        await remake(written, partial)
        await unlink(written)
      }
      await rename(partial, path)
    },
    abandon: () => {
      for (const left of [written, partial]) {
        try {
          rmSync(left, { force: true }) // it may have its name already
        } catch {
          // it went with its folder
        }
      }
    }
  }
}
