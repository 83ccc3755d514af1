/**
 * An engine as a function from requests to answers, or to why there is none, and a memory of what it said. It may not know
 * whether the engine is a process, nor what is asked of it.
 */
import type { Request } from "../../../src/request/request.ts"
import type { Answer } from "./answer.ts"

/** Why a request has no answer. */
export interface Failed {
  readonly _tag: "Failed"
  readonly why: string
}

/** What comes of a request: an answer, or none. */
export type Reply = ({ readonly _tag: "Said" } & Answer) | Failed

/** Asks an engine, in any number; the replies are in the order of the requests. */
export type Ask = (requests: ReadonlyArray<Request>) => Promise<ReadonlyArray<Reply>>

/** A request without an answer. */
export interface Unanswered {
  readonly request: Request
  readonly why: string
}

/** An engine that is asked each request only once. */
export interface Remembering {
  readonly ask: Ask
  /** How many different requests were asked. */
  readonly asked: () => number
  readonly unanswered: () => ReadonlyArray<Unanswered>
}

/** Remembers what an engine said. */
export const remembering = (ask: Ask): Remembering => {
  const known = new Map<string, Reply>()
  const unanswered: Array<Unanswered> = []
  return {
    asked: () => known.size,
    unanswered: () => unanswered,
    ask: async (requests) => {
      const keys = requests.map((request) => JSON.stringify(request))
      const fresh = new Map(keys.flatMap((key, at) => (known.has(key) ? [] : [[key, requests[at]!] as const])))
      const replies = fresh.size === 0 ? [] : await ask([...fresh.values()])
      for (const [at, [key, request]] of [...fresh].entries()) {
        const reply = replies[at]!
        known.set(key, reply)
        if (reply._tag === "Failed") unanswered.push({ request, why: reply.why })
      }
      return keys.map((key) => known.get(key)!)
    }
  }
}
