/**
 * The records of an input, one after another and in order: one JSON request, a JSON list, or a request on each line
 * (NDJSON), told apart by the content. Lines are handed on as they are read; a list or a request over several lines is
 * held in memory whole. It does not know what a request is.
 */
import { createReadStream } from "node:fs"
import { reasonOf } from "../reason.ts"
import type { Item } from "./item.ts"
import { type Line, linesOf } from "./lines.ts"
import { partsOf } from "./list.ts"
import { breakOf, jsonProblem } from "./syntax.ts"

const notUtf8 = jsonProblem("bytes that are not UTF-8", "UTF-8")

const isBlank = ({ text }: Line): boolean => text !== undefined && text.trim() === ""

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

/** One record from one line. */
const fromLine = async (file: string, { number, text }: Line): Promise<Item> => {
  if (text === undefined) return { _tag: "Broken", file, line: number, column: 1, problem: notUtf8 }
  const json = parsed(text)
  if (json !== undefined) return { _tag: "Value", file, line: number, value: json.value }
  const { offset, problem } = await breakOf(text)
  return { _tag: "Broken", file, line: number, column: offset + 1, problem }
}

/** The records of a text that is held whole: a list, or one request over several lines. */
async function* fromText(file: string, lines: ReadonlyArray<Line>): AsyncGenerator<Item> {
  const undecodable = lines.find(({ text }) => text === undefined)
  if (undecodable !== undefined) return yield fromLine(file, undecodable)
  const first = lines[0]!.number
  const text = lines.map((line) => line.text).join("\n")
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
  const json = parsed(text)
  if (json !== undefined) return yield { _tag: "Value", file, line: first, value: json.value }
  const { offset, problem } = await breakOf(text.trimEnd())
  yield { _tag: "Broken", file, ...placeOf(offset), problem }
}

/** Whether a line, by itself and not indented, is a whole object: then the file has a record on each line. */
const isRecord = ({ text }: Line): boolean => text?.startsWith("{") === true && parsed(text) !== undefined

/** Whether each line is a record on its own although none is whole: every one begins as an object does. */
const areRecords = (lines: ReadonlyArray<Line>): boolean =>
  lines.length > 1 && lines.every(({ text }) => text === undefined || text.startsWith("{"))

/** The records in the lines of a file. */
async function* fromLines(file: string, lines: AsyncIterable<Line>): AsyncGenerator<Item> {
  let undecided: Array<Line> | undefined = []
  for await (const line of lines) {
    if (undecided === undefined) {
      if (!isBlank(line)) yield fromLine(file, line)
      continue
    }
    if (undecided.length === 0 && isBlank(line)) continue
    const isList = (undecided[0] ?? line).text?.trimStart().startsWith("[") === true
    const whole = undecided.length === 0 && line.text !== undefined && parsed(line.text) !== undefined
    undecided.push(line)
    if (isList || !(whole || isRecord(line))) continue
    for (const each of undecided) if (!isBlank(each)) yield fromLine(file, each)
    undecided = undefined
  }
  if (undecided === undefined || undecided.length === 0) return
  const written = undecided.filter((line) => !isBlank(line))
  if (areRecords(written)) for (const line of written) yield fromLine(file, line)
  else yield* fromText(file, undecided)
}

/**
 * The records of files, in order; `-` is standard input. An input that fails does not keep the next from being read.
 *
 * @param what what a file holds, for the message when it holds none
 */
export async function* recordsOf(files: ReadonlyArray<string>, what: string = "request"): AsyncGenerator<Item> {
  for (const file of files) {
    let isEmpty = true
    try {
      for await (const item of fromLines(file, linesOf(file === "-" ? process.stdin : createReadStream(file)))) {
        isEmpty = false
        yield item
      }
    } catch (error) {
      const why = reasonOf(error)
      if (why === undefined) throw error
      yield { _tag: "Unread", file, why }
      continue
    }
    if (isEmpty) yield { _tag: "Unread", file, why: `is empty: it holds no ${what}` }
  }
}
