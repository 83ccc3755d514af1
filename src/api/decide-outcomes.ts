/**
 * Deciding in bulk: only the outcomes and what they rest on. What is said is what `decide` says, which stays the reference.
 */
import { registerProfile } from "../language/profile.ts"
import type { Request } from "../request/request.ts"
import type { DecideOptions } from "./decide.ts"
import { type ServiceOutcome, serviceOutcome } from "./service-outcome.ts"

/** The outcomes of a request, in the order of its services. */
export interface RequestOutcomes {
  readonly id?: string
  readonly outcomes: ReadonlyArray<ServiceOutcome>
}

/**
 * Decides many requests, for their outcomes alone: faster than `decide`, which also gives reasons, missing facts and the
 * trace.
 *
 * @param requests requests that were decoded; they are read one by one, as the outcomes are asked for
 * @param options a plan's own readings; certificates are not made here
 *
 * **Example** (Two requests)
 *
 * ```ts
 * import { decideOutcomes } from "pnd-policy"
 *
 * const ankle = { modality: "MRI", region: "ankle", contrast: "without" } as const
 * const [first, second] = decideOutcomes([
 *   { dateOfService: "2024-03-01", indications: [{ _tag: "TarsalTunnelSyndrome" }], services: [{ study: ankle }] },
 *   { dateOfService: "2021-03-01", indications: [{ _tag: "TarsalTunnelSyndrome" }], services: [{ study: ankle }] }
 * ])
 * first?.outcomes[0]?._tag // => "Referred"
 * first?.outcomes[0]?.grounds.clauses // => ["PN-2.c32", "PN-2.c33"]
 * second?.outcomes[0]?._tag // => "NotGoverned"
 * ```
 */
export function* decideOutcomes(
  requests: Iterable<Request>,
  { profile = registerProfile }: DecideOptions = {}
): Generator<RequestOutcomes> {
  for (const request of requests) {
    const outcomes = request.services.map((_, service) => serviceOutcome(request, profile, service))
    yield { ...(request.id === undefined ? {} : { id: request.id }), outcomes }
  }
}
