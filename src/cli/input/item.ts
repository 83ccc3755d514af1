/** What reading gives: a value that may be a request, a place where the JSON is broken, or an input that failed. */
import type { Problem } from "../../index.ts"
import type { LinesBlock } from "./lines.ts"

/** A JSON value, and where it begins. */
export interface ValueItem {
  readonly _tag: "Value"
  readonly file: string
  readonly line: number
  readonly value: unknown
}

/** Text that is not JSON, and where it breaks; both from 1. */
export interface BrokenItem {
  readonly _tag: "Broken"
  readonly file: string
  readonly line: number
  /** Absent where the whole line is at fault. */
  readonly column?: number
  readonly problem: Problem
}

/** A row that says no request, with everything that is wrong with it. */
export interface RefusedItem {
  readonly _tag: "Refused"
  readonly file: string
  readonly line: number
  /** What could be read of it; its id is repeated. */
  readonly value: unknown
  readonly problems: ReadonlyArray<Problem>
}

/** An input that could not be read, or holds no record. */
export interface UnreadItem {
  readonly _tag: "Unread"
  readonly file: string
  readonly why: string
}

export type Item = ValueItem | BrokenItem | UnreadItem

/** Lines with a record on each, not yet read as JSON: so they can be handed to another thread. */
export interface LinesBatch extends LinesBlock {
  readonly file: string
}

/** Records that were already read. */
export interface ItemsBatch<One = ValueItem | BrokenItem | RefusedItem> {
  readonly _tag: "Items"
  readonly items: ReadonlyArray<One>
}

/** Records that follow one another. */
export type Batch = LinesBatch | ItemsBatch
