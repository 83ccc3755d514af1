/**
 * What an engine that can be asked has to offer, however it is reached: questions by id, answers, and what went wrong. It
 * may not know any way of reaching one.
 */
import { printable } from "../printable.ts"

/** What ended a round of questions before every request was answered. */
export interface Trouble {
  readonly why: string
}

/** What came of a round of questions. */
export interface Round {
  /** The answers as they were printed, by the ids of the requests. */
  readonly answers: ReadonlyMap<string, unknown>
  /** The requests under way when it ended, of which one is to blame for the trouble. */
  readonly pending: ReadonlyArray<string>
  readonly trouble?: Trouble
}

/** An engine from its start until something goes wrong. */
export interface Conversation {
  /** Asks, so many at once. */
  readonly ask: (requests: ReadonlyMap<string, object>, atOnce: number) => Promise<Round>
  /** Lets it end; in words, what was wrong with its end. */
  readonly close: () => Promise<string | undefined>
  /** Ends it at once. */
  readonly kill: () => void
}

/** An engine that can be started, as often as need be. */
export interface Engine {
  readonly start: () => Conversation
  /** How many requests are under way at once. */
  readonly underWay: number
}

/** The engine cannot be used at all. */
export class Unusable extends Error {
  override readonly name = "Unusable"
}

/** Longer answers, in bytes, are none. */
export const longest = 1_000_000

/** The beginning of what an engine said, made harmless. */
export const excerpt = (text: string): string => printable(text.length > 120 ? `${text.slice(0, 120)}…` : text)
