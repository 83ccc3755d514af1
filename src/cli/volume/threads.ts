/**
 * Batches answered by several threads, given back in the order in which they came. It knows how the threads are started
 * and stopped, not what they do.
 */
import { Worker } from "node:worker_threads"
import type { Batch } from "../input/item.ts"
import type { Answered } from "./answered.ts"
import type { Setting } from "./setting.ts"

/** What a thread sends back; the text in bytes, which change hands instead of being copied. */
export interface FromThread extends Omit<Answered, "text"> {
  readonly bytes: Uint8Array
}

/** Answers batches in threads of its own. */
export interface Threads {
  /** Answers a batch; each thread takes those that it is given in turn. */
  readonly answer: (batch: Batch) => Promise<FromThread>
  readonly stop: () => Promise<void>
}

interface Waiting {
  readonly resolve: (answered: FromThread) => void
  readonly reject: (error: unknown) => void
}

interface Thread {
  readonly worker: Worker
  /** The batches that it was given, in order. */
  readonly waiting: Array<Waiting>
}

const started = (entry: URL, setting: Setting): Thread => {
  const worker = new Worker(entry, { workerData: setting })
  const waiting: Array<Waiting> = []
  worker.on("message", (answered: FromThread) => waiting.shift()!.resolve(answered))
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error)
  })
  return { worker, waiting }
}

/**
 * Starts threads.
 *
 * @param entry the module that a thread runs
 */
export const threads = (jobs: number, entry: URL, setting: Setting): Threads => {
  const all = Array.from({ length: jobs }, () => started(entry, setting))
  return {
    answer: (batch) =>
      new Promise((resolve, reject) => {
        const { waiting, worker } = all.reduce((least, one) =>
          one.waiting.length < least.waiting.length ? one : least
        )
        waiting.push({ resolve, reject })
        worker.postMessage(batch)
      }),
    stop: async () => {
      for (const { worker } of all) await worker.terminate()
    }
  }
}
