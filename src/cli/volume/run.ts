/**
 * From the bytes of the input to the bytes of the output: batches are read, answered here or in other threads, and written
 * in order. What is under way is bounded, so that memory does not grow with the input and a slow reader slows the reading.
 */
import { setFlagsFromString } from "node:v8"
import { defectOf, type Failure, type Unread } from "../exits.ts"
import { chunksOf } from "../input/chunks.ts"
import type { ColumnMapping } from "../input/columns.ts"
import { isParquet } from "../input/folder.ts"
import type { Batch, UnreadItem } from "../input/item.ts"
import { blocksOf } from "../input/lines.ts"
import { batchesOf } from "../input/records.ts"
import type { Progress } from "../progress.ts"
import { codeOf } from "../written.ts"
import { type Answered, type Answering, answering } from "./answered.ts"
import { type Counts, counter } from "./counts.ts"
import { answeringOf, type Setting } from "./setting.ts"
import type { Sink } from "./sink.ts"
import type { FromThread } from "./threads.ts"

/** What is read, and where what becomes of it is written. */
export interface Course {
  readonly files: ReadonlyArray<string | UnreadItem>
  /** How columns are read, where the files are CSV or Parquet. */
  readonly columns: ColumnMapping | undefined
  readonly sink: Sink
  /** The file that is written, for messages. */
  readonly out: string | undefined
  readonly shown: Progress
}

/** What is to be done. */
export interface Work extends Course {
  readonly setting: Setting
  /** How many threads answer; with 1 it is the one that reads. */
  readonly jobs: number
  /** The module that a thread runs. */
  readonly entry: URL
}

/** Who answers batches. */
interface Answerer {
  readonly answer: (batch: Batch) => Promise<Answered | FromThread>
  /** How many batches may be under way. */
  readonly atOnce: number
  readonly stop: () => Promise<void>
}

/** A run, as far as it has got. */
export interface Run {
  readonly records: () => number
  readonly counts: Counts
  /** Reads, answers and writes everything; what failed is said when all the rest is written. */
  readonly done: () => Promise<Failure | undefined>
}

/**
 * Keeps the heap about as large as what is alive in it. V8 lets it grow by a multiple, and doubles the part for what is soon
 * forgotten again and again, up to more than all the rest of the process takes; here it gains almost nothing by either.
 */
const keepHeapSmall = (): void => {
  setFlagsFromString("--semi-space-growth-factor=1")
  setFlagsFromString("--heap-growing-percent=20")
}

/** How many batches each thread may have, so that it does not wait for the next. */
const ahead = 2

/** The batches of all files, in order, and what of them could not be read. */
async function* batchesOfAll(
  files: ReadonlyArray<string | UnreadItem>,
  columns: ColumnMapping | undefined,
  onRead: (bytes: number) => void
): AsyncGenerator<Batch | UnreadItem> {
  for (const file of files) {
    if (typeof file !== "string") yield file
    else if (columns === undefined) yield* batchesOf(file, blocksOf(chunksOf(file, onRead)))
    else if (isParquet(file)) yield* (await import("../input/parquet.ts")).parquetBatchesOf(file, columns, onRead)
    else yield* (await import("../input/csv.ts")).csvBatchesOf(file, blocksOf(chunksOf(file, onRead)), columns)
  }
}

/** The thread that reads. */
const alone = (how: Answering): Answerer => ({ answer: answering(how), atOnce: 1, stop: async () => {} })

const runBy = (
  { columns, files, out, shown, sink }: Course,
  { begin, between, end }: Answering["renderer"],
  { answer, atOnce, stop }: Answerer
): Run => {
  const counting = counter()
  const unread: Array<Unread> = []
  let [records, invalid, read] = [0, 0, 0]
  let failure: Failure | undefined

  /** Something of the sink, whose errors are failures of the output. */
  const output = async (done: Promise<void>): Promise<void> => {
    try {
      await done
    } catch (error) {
      failure ??= { _tag: "OutputFailed", code: codeOf(error), ...(out === undefined ? {} : { file: out }) }
    }
  }

  const take = async (answered: Answered | FromThread): Promise<void> => {
    if (failure !== undefined) return
    const text = "text" in answered ? answered.text : answered.bytes
    if (answered.complaints !== "") {
      shown.clear()
      process.stderr.write(answered.complaints)
    }
    if (text.length > 0) {
      const before = records === 0 ? begin : between
      if (before !== "") await output(sink.write(before))
      await output(sink.write(text))
    }
    records += answered.records
    invalid += answered.invalid
    if (answered.counts !== undefined) counting.addAll(answered.counts)
    failure ??= answered.defect
    shown.tick(records, read)
  }

  const takeAll = async (): Promise<void> => {
    const underWay: Array<Promise<void>> = []
    let last: Promise<void> = Promise.resolve()
    for await (const batch of batchesOfAll(files, columns, (bytes) => (read += bytes))) {
      if (failure !== undefined) break
      if (batch._tag === "Unread") {
        unread.push(batch)
        continue
      }
      const answered = answer(batch)
      answered.catch(() => {}) // it is thrown where it is awaited
      last = last.then(() => answered).then(take)
      last.catch(() => {})
      underWay.push(last)
      if (underWay.length >= atOnce) await underWay.shift()
    }
    await last
    shown.clear()
    if (failure === undefined || failure._tag === "Defect") await output(sink.write(end(records)))
  }

  return {
    records: () => records,
    counts: counting.counts,
    done: async () => {
      keepHeapSmall()
      try {
        await takeAll()
        if (failure === undefined) await output(sink.end())
      } catch (error) {
        failure ??= defectOf(error)
      }
      shown.clear()
      await stop()
      if (failure !== undefined) {
        sink.abandon()
        return failure
      }
      if (unread.length > 0) return { _tag: "Unread", inputs: unread }
      return invalid > 0 ? { _tag: "InvalidRecords", invalid, records } : undefined
    }
  }
}

/** A run in which the records are answered so, in the thread that reads. */
export const runAnswering = (how: Answering, course: Course): Run => runBy(course, how.renderer, alone(how))

/** A run of `pnd decide`. */
export const runOf = async ({ entry, jobs, setting, ...course }: Work): Promise<Run> => {
  const how = await answeringOf(setting)
  if (jobs === 1) return runAnswering(how, course)
  const { answer, stop } = (await import("./threads.ts")).threads(jobs, entry, setting)
  return runBy(course, how.renderer, { answer, atOnce: jobs * ahead, stop })
}
