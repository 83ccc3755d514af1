/**
 * One record in, one record out: decided, or invalid with everything that is wrong with it. An invalid record repeats
 * nothing of the request but its id, and that only if it is one that a valid request could have.
 */
import { Result } from "effect"
import {
  type DecideOptions,
  decideDecoded,
  decode,
  type Problem,
  type Request,
  type RequestDetermination
} from "../index.ts"
import { idOf } from "../request/scalar.ts"
import { nameOf } from "./exits.ts"
import type { BrokenItem, RefusedItem, ValueItem } from "./input/item.ts"

/** A record that is no request. */
export interface Invalid {
  readonly id?: string
  readonly _tag: "Invalid"
  readonly file: string
  readonly line: number
  /** Where the JSON is broken; absent where it is whole. */
  readonly column?: number
  readonly problems: ReadonlyArray<Problem>
}

/** What becomes of a record. */
export type Answer =
  | { readonly _tag: "Decided"; readonly request: Request; readonly record: RequestDetermination }
  | { readonly _tag: "Invalid"; readonly record: Invalid }

/** What becomes of a record. */
export const answer = (item: ValueItem | BrokenItem | RefusedItem, options: DecideOptions): Answer => {
  const { file, line } = item
  if (item._tag === "Broken") {
    const column = item.column === undefined ? {} : { column: item.column }
    return { _tag: "Invalid", record: { _tag: "Invalid", file, line, ...column, problems: [item.problem] } }
  }
  if (item._tag === "Refused")
    return { _tag: "Invalid", record: { ...idOf(item.value), _tag: "Invalid", file, line, problems: item.problems } }
  const decoded = decode(item.value)
  if (Result.isFailure(decoded)) {
    const { problems } = decoded.failure
    return { _tag: "Invalid", record: { ...idOf(item.value), _tag: "Invalid", file, line, problems } }
  }
  const request = decoded.success
  return { _tag: "Decided", request, record: decideDecoded(request, options) }
}

/** What is wrong, in a sentence. */
export const inWords = ({ didYouMean, expected, found, path }: Problem): string =>
  `${path}: found ${found}, expected ${expected}${didYouMean === undefined ? "" : ` (did you mean "${didYouMean}"?)`}`

/** What is wrong with a record, a line each. */
export const complaints = ({ column, file, line, problems }: Invalid): ReadonlyArray<string> =>
  problems.map((problem) => `${nameOf(file)}:${line}${column === undefined ? "" : `:${column}`}: ${inWords(problem)}`)
