/** Determinations are JSON: written out and read in again, they are what they were. */
import { isDeepStrictEqual } from "node:util"
import { Result, Schema } from "effect"
import fc from "fast-check"
import { decideDecoded } from "../../src/api/decide.ts"
import { RequestDetermination } from "../../src/determination.ts"
import type { Sampled } from "../laws/law.ts"
import { anyRequest, changing } from "./decider.ts"
import { ofAllRequests } from "./general.ts"

const read = Schema.decodeUnknownResult(RequestDetermination, { onExcessProperty: "error" })

export const determinationsAsJson: Sampled = {
  ...ofAllRequests,
  id: "determinations-as-json",
  says: "A determination written as JSON and read with its schema is the same determination, and has no field more.",
  of: (decide) =>
    fc.property(anyRequest, (request) => {
      const decided = decide(request)
      const again = read(JSON.parse(JSON.stringify(decided)))
      return Result.isSuccess(again) && isDeepStrictEqual(again.success, decided)
    }),
  broken: {
    "leaves a field undefined": changing((one) => ({ ...one, serviceId: undefined })),
    "adds a field": changing((one) => ({ ...one, paid: true })),
    "adds a date": (request) => ({ ...decideDecoded(request), decidedAt: new Date(0) }) as never
  }
}
