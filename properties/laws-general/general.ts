/**
 * What general laws have in common: they speak of every request, rest on no clause, and are sampled. And how those that
 * compare outcomes are put to an engine that says no more. It may not know any law.
 */
import type fc from "fast-check"
import type { Request } from "../../src/request/request.ts"
import type { Sampled, Trial } from "../laws/law.ts"

export const ofAllRequests = {
  _tag: "Sampled",
  scope: "Every request, complete or not, with one service and indication or several.",
  clauses: [],
  readings: [],
  runs: 250
} as const satisfies Partial<Sampled>

/** Requests whose first services must come to the same. */
export const alike = (pairs: fc.Arbitrary<ReadonlyArray<Request | undefined>>): fc.Arbitrary<Trial> =>
  pairs
    .filter((requests): requests is ReadonlyArray<Request> => requests.every((one) => one !== undefined))
    .map((requests) => ({
      tag: requests[0]!.indications[0]._tag,
      requests,
      holds: (said) => new Set(said).size === 1
    }))
