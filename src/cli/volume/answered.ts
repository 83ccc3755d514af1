/**
 * A batch of records to the text of their answers: the one place where a line of input becomes output, in the command's
 * own thread and in every other. All of a batch is done in one go, and nothing is awaited for a record that is JSON.
 */
import type { DecideOptions } from "../../index.ts"
import { answer, complaints } from "../answer.ts"
import { defectOf, type Failure } from "../exits.ts"
import type { Batch, ItemsBatch, LinesBatch } from "../input/item.ts"
import { textOf } from "../input/lines.ts"
import { brokenLine, itemsOf } from "../input/records.ts"
import type { Renderer } from "../render.ts"
import { type Counts, counter } from "./counts.ts"

/** What became of a batch. */
export interface Answered {
  readonly text: string
  readonly records: number
  readonly invalid: number
  /** What is wrong with invalid records, a line each. */
  readonly complaints: string
  /** What the records came to, where that is counted. */
  readonly counts?: Counts
  /** What ended the batch before its end. */
  readonly defect?: Failure
}

/** Where a record begins. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** How records are answered. */
export interface Answering {
  readonly options: DecideOptions
  readonly renderer: Renderer
  /** The text of a record in another way; nothing where the way of `answer` and the renderer must be taken. */
  readonly quick?: ((value: unknown, place: Place) => string | undefined) | undefined
  /** Whether what the records come to is counted. */
  readonly count: boolean
}

/** Answers one batch. */
const answerBatch = async (batch: Batch, { count, options, quick, renderer }: Answering): Promise<Answered> => {
  const { between, next } = renderer
  const counting = count ? counter() : undefined
  let [text, complained, records, invalid] = ["", "", 0, 0]
  let place: Place | undefined

  const add = (record: string): void => {
    text += text === "" || between === "" ? record : between + record
    records += 1
  }

  const addItem = (item: ItemsBatch["items"][number]): void => {
    place = item
    const quickly = item._tag === "Value" ? quick?.(item.value, item) : undefined
    if (quickly !== undefined) {
      add(quickly)
      return
    }
    const answered = answer(item, options)
    if (answered._tag === "Invalid") {
      invalid += 1
      complained += `${complaints(answered.record).join("\n")}\n`
    }
    counting?.add(answered)
    add(next(answered))
  }

  const addLines = async ({ file, first }: LinesBatch, lines: string): Promise<void> => {
    const at = { file, line: first }
    place = at
    for (let start = 0; start <= lines.length; at.line++) {
      const feed = lines.indexOf("\n", start)
      const end = feed === -1 ? lines.length : feed
      const line = lines.slice(start, end)
      start = end + 1
      let value: unknown
      try {
        value = JSON.parse(line)
      } catch {
        if (line.trim() !== "") addItem(await brokenLine(file, { number: at.line, text: line.replace(/\r$/, "") }))
        continue
      }
      addItem({ _tag: "Value", file, line: at.line, value })
    }
  }

  let defect: Failure | undefined
  try {
    const lines = batch._tag === "Lines" ? textOf(batch) : undefined
    if (batch._tag === "Items") for (const item of batch.items) addItem(item)
    else if (lines !== undefined) await addLines(batch, lines)
    else for await (const item of itemsOf(batch)) addItem(item)
  } catch (error) {
    defect = defectOf(error, place)
  }
  return {
    text,
    records,
    invalid,
    complaints: complained,
    ...(counting === undefined ? {} : { counts: counting.counts }),
    ...(defect === undefined ? {} : { defect })
  }
}

/** Answers one batch after another. */
export const answering =
  (how: Answering): ((batch: Batch) => Promise<Answered>) =>
  (batch) =>
    answerBatch(batch, how)
