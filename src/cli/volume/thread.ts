/** One thread of `pnd decide`: answers every batch that it is sent, one after the other. */
import { parentPort, workerData } from "node:worker_threads"
import type { Batch } from "../input/item.ts"
import { answering } from "./answered.ts"
import { answeringOf, type Setting } from "./setting.ts"
import type { FromThread } from "./threads.ts"

/** Answers until the command ends the thread. */
export const answerForever = (): void => {
  const ready = answeringOf(workerData as Setting).then(answering)
  let last: Promise<void> = Promise.resolve()
  parentPort!.on("message", (batch: Batch) => {
    last = last.then(async () => {
      const { text, ...rest } = await (await ready)(batch)
      const bytes = new TextEncoder().encode(text)
      parentPort!.postMessage({ ...rest, bytes } satisfies FromThread, [bytes.buffer])
    })
  })
}
