/**
 * What verifying a law finds: how it was established and over how much, whether it holds, and where not, requests that
 * show it with what is decided there. Plain data; it may not know how it was found.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { ReadingId } from "../../spec/readings.ts"
import type { Step } from "../../src/determination.ts"
import type { Law } from "../laws/law.ts"

/** What is decided of a service. */
export interface Said {
  readonly outcome: string
  readonly clauses: ReadonlyArray<ClauseId>
  readonly readings: ReadonlyArray<ReadingId>
  /** The questions that were put to the request, with their answers, in order. */
  readonly trace: ReadonlyArray<Step>
}

/** A request, and what is decided of each of its services. */
export interface Shown {
  readonly request: unknown
  /** The readings in force that are not the register's. */
  readonly chosen?: Readonly<Record<string, string>>
  readonly said: ReadonlyArray<Said>
  /** What another engine says of its first service, where one was asked. */
  readonly engine?: string
}

/** Why a law does not hold: the smallest request that was found, or several where the law compares them. */
export interface Counterexample {
  readonly shown: ReadonlyArray<Shown>
  /** Where the requests are a part of what was generated, all of it. */
  readonly generated?: unknown
  /** Generates it again, with the seed: of a sampled law. */
  readonly path?: string
}

/** On all regions of requests, on random ones, or on those that find out an engine without the rule. */
export type Method = "proof" | "sample" | "trials"

/** What was found of a law. */
export interface Finding {
  readonly law: Law
  readonly method: Method
  /** Regions of requests, each with one outcome; random requests; or trials. */
  readonly size: number
  readonly holds: boolean
  /** Of what is random: what generates the same requests again. */
  readonly seed?: number
  /** Why it does not hold, in a few words. */
  readonly why?: string
  /** One, or one for each indication under which another engine breaks the law. */
  readonly counterexamples?: ReadonlyArray<Counterexample>
  /** Why another engine was not held to the law. */
  readonly untried?: string
}
