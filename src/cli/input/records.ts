/**
 * The records of an input, one batch after another and in order: one JSON request, a JSON list, or a request on each line
 * (NDJSON), told apart by the content. Lines are handed on as they are read; a list or a request over several lines is
 * held in memory whole. It does not know what a request is.
 */
import { chunksOf, whyOf } from "./chunks.ts"
import type { BrokenItem, Item, ItemsBatch, LinesBatch, UnreadItem, ValueItem } from "./item.ts"
import {
  type Block,
  blocksOf,
  type Line,
  type LinesBlock,
  linesIn,
  longest,
  type TooLongBlock,
  textOf
} from "./lines.ts"
import { partsOf } from "./list.ts"
import { breakOf, jsonProblem } from "./syntax.ts"

/** Records of JSON that follow one another. */
type JsonBatch = LinesBatch | ItemsBatch<ValueItem | BrokenItem>

const notUtf8 = jsonProblem("bytes that are not UTF-8", "UTF-8")
const tooLong = jsonProblem("a line of more than 16 MiB", "a request on each line")

const isBlank = (text: string | undefined): boolean => text !== undefined && text.trim() === ""

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** The line and the column, both from 1, of offsets in a text that begins on a line; asked in ascending order. */
const placesIn = (text: string, firstLine: number) => {
  let [line, start, end] = [firstLine, 0, text.indexOf("\n")]
  return (offset: number): { readonly line: number; readonly column: number } => {
    while (end !== -1 && end < offset) {
      line += 1
      start = end + 1
      end = text.indexOf("\n", start)
    }
    return { line, column: offset - start + 1 }
  }
}

/** What is wrong with a line that is not JSON. */
export const brokenLine = async (file: string, { number, text }: Line): Promise<BrokenItem> => {
  if (text === undefined) return { _tag: "Broken", file, line: number, column: 1, problem: notUtf8 }
  const { offset, problem } = await breakOf(text)
  return { _tag: "Broken", file, line: number, column: offset + 1, problem }
}

/** The records of lines, one at a time. */
export async function* itemsOf(batch: LinesBatch): AsyncGenerator<ValueItem | BrokenItem> {
  const { file } = batch
  for (const line of linesIn(batch)) {
    if (isBlank(line.text)) continue
    const json = line.text === undefined ? undefined : parsed(line.text)
    yield json === undefined
      ? await brokenLine(file, line)
      : { _tag: "Value", file, line: line.number, value: json.value }
  }
}

/** The records of a text that is held whole: a list, or one request over several lines. */
async function* fromText(file: string, first: number, text: string): AsyncGenerator<ValueItem | BrokenItem> {
  const placeOf = placesIn(text, first)
  if (text.trimStart().startsWith("[")) {
    for await (const part of partsOf(text)) {
      const { column, line } = placeOf(part.offset)
      yield part._tag === "Element"
        ? { _tag: "Value", file, line, value: part.value }
        : { _tag: "Broken", file, line, column, problem: part.problem }
    }
    return
  }
  const start = text.length - text.trimStart().length
  const json = parsed(text)
  if (json !== undefined) return yield { _tag: "Value", file, line: placeOf(start).line, value: json.value }
  const { offset, problem } = await breakOf(text.trimEnd())
  yield { _tag: "Broken", file, ...placeOf(offset), problem }
}

type Held = LinesBlock | TooLongBlock

/** Whether a file has a record on each line; asked of one block after another until it can be told. */
const formOf = () => {
  let seen = 0
  let isList = false
  let allBegin = true
  return {
    /** Whether it can be told by now: a line, by itself and not indented, is a whole object, or the first is any value. */
    areLines: (block: Held): boolean => {
      if (block._tag === "TooLong") return !isList
      if (isList) return false
      for (const { text } of linesIn(block)) {
        if (isBlank(text)) continue
        seen += 1
        if (seen === 1 && text?.trimStart().startsWith("[") === true) {
          isList = true
          return false
        }
        allBegin &&= text === undefined || text.startsWith("{")
        if (text !== undefined && (seen === 1 || text.startsWith("{")) && parsed(text) !== undefined) return true
      }
      return false
    },
    isList: () => isList,
    isEmpty: () => seen === 0,
    /** Whether each line is a record on its own although none is whole: every one begins as an object does. */
    allBegin: () => seen > 1 && allBegin
  }
}

/** A file that is not NDJSON, held whole. */
async function* fromHeld(file: string, held: ReadonlyArray<Held>): AsyncGenerator<ValueItem | BrokenItem> {
  const texts: Array<string> = []
  for (const block of held) {
    if (block._tag === "TooLong") return yield { _tag: "Broken", file, line: block.first, problem: tooLong }
    const text = textOf(block)
    if (text === undefined) {
      for (const line of linesIn(block)) if (line.text === undefined) return yield brokenLine(file, line)
    }
    texts.push(text!)
  }
  yield* fromText(file, held[0]!.first, texts.join("\n").replaceAll("\r\n", "\n"))
}

const batchSize = 256

async function* inBatches(items: AsyncIterable<ValueItem | BrokenItem>): AsyncGenerator<JsonBatch> {
  let batch: Array<ValueItem | BrokenItem> = []
  for await (const item of items) {
    if (batch.push(item) < batchSize) continue
    yield { _tag: "Items", items: batch }
    batch = []
  }
  if (batch.length > 0) yield { _tag: "Items", items: batch }
}

const asBatch = (file: string, block: Held): JsonBatch =>
  block._tag === "Lines"
    ? ({ ...block, file } satisfies LinesBatch)
    : { _tag: "Items", items: [{ _tag: "Broken", file, line: block.first, problem: tooLong }] }

const batches = (file: string, blocks: ReadonlyArray<Held>): ReadonlyArray<JsonBatch> =>
  blocks.map((block) => asBatch(file, block))

/**
 * The records of one file, in batches, and what kept it from being read to its end.
 *
 * @param what what a file holds, for the message when it holds none
 */
export async function* batchesOf(
  file: string,
  blocks: AsyncIterable<Block>,
  what: string = "request"
): AsyncGenerator<JsonBatch | UnreadItem> {
  const form = formOf()
  let held: Array<Held> | undefined = []
  let size = 0
  let why: string | undefined
  for await (const block of blocks) {
    if (block._tag === "Failed") {
      why = whyOf(block.error, block.line)
      if (why === undefined) throw block.error
      break
    }
    if (held === undefined) {
      yield asBatch(file, block)
      continue
    }
    held.push(block)
    size += block._tag === "Lines" ? block.bytes.length : 0
    if (form.areLines(block) || (!form.isList() && !form.isEmpty() && size > longest.line)) {
      yield* batches(file, held)
      held = undefined
    } else if (form.isEmpty()) held = []
    else if (size > longest.list) {
      why = "is a list of more than 256 MiB, which is held whole; give a request on each line instead"
      held = []
      break
    }
  }
  let isEmpty = held !== undefined
  const left =
    held === undefined || held.length === 0
      ? []
      : form.allBegin()
        ? batches(file, held)
        : inBatches(fromHeld(file, held))
  for await (const batch of left) {
    isEmpty = false
    yield batch
  }
  if (why !== undefined) yield { _tag: "Unread", file, why }
  else if (isEmpty) yield { _tag: "Unread", file, why: `is empty: it holds no ${what}` }
}

/**
 * The records of files, in order; `-` is standard input. An input that fails does not keep the next from being read.
 *
 * @param what what a file holds, for the message when it holds none
 */
export async function* recordsOf(files: ReadonlyArray<string>, what: string = "request"): AsyncGenerator<Item> {
  for (const file of files) {
    for await (const batch of batchesOf(file, blocksOf(chunksOf(file)), what)) {
      if (batch._tag === "Unread") yield batch
      else if (batch._tag === "Lines") yield* itemsOf(batch)
      else yield* batch.items
    }
  }
}
