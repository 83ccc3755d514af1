/** Deciding is a function: every request gets an answer for each service, one of six, and always the same. */
import { Schema } from "effect"
import fc from "fast-check"
import { decideDecoded } from "../../src/api/decide.ts"
import { type Determination, outcomes, RequestDetermination } from "../../src/determination.ts"
import type { Sampled } from "../laws/law.ts"
import { anyRequest, changing, type Decide } from "./decider.ts"
import { ofAllRequests } from "./general.ts"

export const oneOfSix: Sampled = {
  ...ofAllRequests,
  id: "one-of-six",
  says: "Every service of every request gets exactly one of the six outcomes.",
  of: (decide) =>
    fc.property(anyRequest, (request) => {
      const { determinations } = decide(request)
      return (
        determinations.length === request.services.length &&
        determinations.every(({ _tag, service }, at) => service === at && outcomes.includes(_tag))
      )
    }),
  broken: {
    "answers for the first service only": (request) => {
      const decided = decideDecoded(request)
      return { ...decided, determinations: [decided.determinations[0]] }
    },
    "answers twice where review is needed": (request) => {
      const decided = decideDecoded(request)
      const all: ReadonlyArray<Determination> = decided.determinations
      const twice = all.flatMap(
        (one): ReadonlyArray<Determination> => (one._tag === "ClinicalReview" ? [one, one] : [one])
      )
      return { ...decided, determinations: twice } as unknown as RequestDetermination
    },
    "has a seventh outcome": changing((one) => (one._tag === "NotGoverned" ? { ...one, _tag: "Denied" } : one))
  }
}

export const ofTheSchema: Sampled = {
  ...ofAllRequests,
  id: "determinations-of-the-schema",
  says: "Every determination is one of its schema.",
  of: (decide) => fc.property(anyRequest, (request) => Schema.is(RequestDetermination)(decide(request))),
  broken: {
    "says nothing is missing where something is": changing((one) =>
      one._tag === "NeedsInformation" ? { ...one, missing: [] } : one
    ),
    "cites a clause that does not exist": changing((one) => ({ ...one, clauses: [...one.clauses, "PN-10.c1"] }))
  }
}

let asked = 0
const everyOtherTime: Decide = (request) => {
  asked += 1
  return asked % 2 === 0 ? decideDecoded(request) : changing((one) => ({ ...one, trace: [] }))(request)
}

export const theSameTwice: Sampled = {
  ...ofAllRequests,
  id: "the-same-twice",
  says: "The same request is decided the same way twice, to the letter.",
  of: (decide) =>
    fc.property(
      anyRequest,
      (request) => JSON.stringify(decide(request)) === JSON.stringify(decide(structuredClone(request)))
    ),
  broken: { "leaves the trace out every other time": everyOtherTime }
}

export const totalLaws: ReadonlyArray<Sampled> = [oneOfSix, ofTheSchema, theSameTwice]
