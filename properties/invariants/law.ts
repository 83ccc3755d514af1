/**
 * What a law is: a sentence that holds of every request, as a value that a property test, a proof over the diagrams and
 * another engine can all be held against. It may not know how a request is decided, nor which test runs it.
 */
import type fc from "fast-check"
import type { ClauseId } from "../../spec/clauses.ts"
import type { ReadingId } from "../../spec/readings.ts"
import type { Determination } from "../../src/determination.ts"
import type { Profile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"

/** What is said of a request: a determination for each service, in their order. */
export type Said = ReadonlyArray<Determination>

interface Stated {
  /** kebab-case */
  readonly id: string
  /** The law itself, in one sentence. */
  readonly says: string
  /** Of which requests it speaks. */
  readonly scope: string
  readonly clauses: ReadonlyArray<ClauseId>
  readonly readings: ReadonlyArray<ReadingId>
  /** Requests that reach the scope often. */
  readonly requests: fc.Arbitrary<Request>
  /** The readings under which it holds; the register's if there is none. */
  readonly profile?: Profile
}

/** A law about what is said of one request. */
export interface Law extends Stated {
  /** Whether it holds; "outside" when the premise does not apply. A premise that speaks of an outcome includes it. */
  readonly holds: (request: Request, said: Said) => boolean | "outside"
  /** The request as an engine sees it that ignores the rule: deciding that one in its place breaks the law. */
  readonly ignoring: (request: Request) => Request
  /** For a law about how an outcome is reported: what an engine that breaks it says in place of a determination. */
  readonly misreporting?: (said: Determination) => Determination
}

/** A law about requests that differ in one respect: what must not matter, or must matter in one direction. */
export interface ToggleLaw extends Stated {
  /** The requests that are compared; none when the premise does not apply. */
  readonly toggle: (request: Request) => ReadonlyArray<Request>
  /** Whether what is said of them agrees; the same order as the requests. */
  readonly agree: (said: ReadonlyArray<Said>, request: Request) => boolean
  /** Whether the outcome is to change between the compared requests, in some cases. */
  readonly moves: boolean
  /** The request as an engine sees it that looks where it must not: deciding that one in its place breaks the law. */
  readonly looking: (request: Request) => Request
}

export type AnyLaw = Law | ToggleLaw

/** A sentence that is told of the policy and is false of it, with a request that shows it. */
export interface Slogan extends Omit<Law, "ignoring" | "misreporting"> {
  readonly counterexample: Request
}
