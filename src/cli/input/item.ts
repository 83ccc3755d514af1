/** What reading gives: a value that may be a request, a place where the JSON is broken, or an input that failed. */
import type { Problem } from "../../index.ts"

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
  readonly column: number
  readonly problem: Problem
}

/** An input that could not be read, or holds no record. */
export interface UnreadItem {
  readonly _tag: "Unread"
  readonly file: string
  readonly why: string
}

export type Item = ValueItem | BrokenItem | UnreadItem
