/** Deciding: the plain functions for everyone, and the Effect program beside them. */
import { Effect, Result } from "effect"
import type { Determination, RequestDetermination } from "../determination.ts"
import { certify } from "../diagram/certificate/certify.ts"
import { thisPolicy } from "../diagram/certificate/this-policy.ts"
import { type Profile, registerProfile } from "../language/profile.ts"
import { decode, type InvalidRequest } from "../request/decode.ts"
import type { Request } from "../request/request.ts"
import { determine } from "./determine.ts"

/** What a decision depends on besides the request. */
export interface DecideOptions {
  /** A plan's own readings and dated inputs; without one, the register's. */
  readonly profile?: Profile
  /** Whether each determination carries its certificate; none does by default. */
  readonly certificate?: boolean
}

/** A determination with its certificate. */
const certified = (request: Request, profile: Profile, determination: Determination): Determination => ({
  ...determination,
  certificate: certify(thisPolicy, request, profile, determination)
})

/**
 * Decides a request that was decoded: a determination for each service, in their order. It never throws.
 *
 * @param request a request as `decode` gave it; of another object nothing is promised
 * @param options a plan's own readings, and whether certificates are wanted
 *
 * **Example** (Decode once, decide under two profiles)
 *
 * ```ts
 * import { Result } from "effect"
 * import { decideDecoded, decode, registerProfile } from "pnd-policy"
 *
 * const request = Result.getOrThrow(
 *   decode({
 *     dateOfService: "2023-03-01",
 *     indications: [{ _tag: "TarsalTunnelSyndrome" }],
 *     services: [{ study: { modality: "MRI", region: "ankle", contrast: "without" } }]
 *   })
 * )
 * decideDecoded(request).determinations[0]._tag // => "Referred"
 * const later = { ...registerProfile, name: "in force from July", effective: "2023-07-01" }
 * decideDecoded(request, { profile: later }).determinations[0]._tag // => "NotGoverned"
 * ```
 */
export const decideDecoded = (
  request: Request,
  { certificate = false, profile = registerProfile }: DecideOptions = {}
): RequestDetermination => {
  const [first, ...rest] = request.services.map((_, service) => {
    const determination = determine(request, profile, service)
    return certificate ? certified(request, profile, determination) : determination
  })
  return { ...(request.id === undefined ? {} : { id: request.id }), determinations: [first!, ...rest] }
}

/**
 * Decides a request: each service gets one of six outcomes with the clauses it rests on.
 *
 * @param input a request, as an object; it is checked first
 * @param options a plan's own readings, and whether certificates are wanted
 * @throws {@link InvalidRequest} listing every problem, when the input is not a request
 *
 * **Example** (Tarsal tunnel syndrome belongs to another guideline)
 *
 * ```ts
 * import { decide } from "pnd-policy"
 *
 * const { determinations } = decide({
 *   dateOfService: "2024-03-01",
 *   indications: [{ _tag: "TarsalTunnelSyndrome" }],
 *   services: [{ study: { modality: "MRI", region: "ankle", contrast: "without" } }]
 * })
 * determinations[0]._tag // => "Referred"
 * determinations[0].clauses // => ["PN-2.c32", "PN-2.c33"]
 * ```
 */
export const decide = (input: Request, options?: DecideOptions): RequestDetermination => {
  const decoded = decode(input)
  if (Result.isFailure(decoded)) throw decoded.failure
  return decideDecoded(decoded.success, options)
}

/**
 * Decides anything that may be a request, as an Effect: it fails with {@link InvalidRequest} instead of throwing.
 *
 * @function
 * @param input anything, such as what `JSON.parse` gave
 * @param options a plan's own readings, and whether certificates are wanted
 *
 * **Example** (The problems of what is no request, as data)
 *
 * ```ts
 * import { Effect } from "effect"
 * import { decideEffect } from "pnd-policy"
 *
 * const problems = decideEffect({ dateOfService: "2024-03-01" }).pipe(
 *   Effect.map(() => []),
 *   Effect.catchTag("InvalidRequest", (error) => Effect.succeed(error.problems))
 * )
 * Effect.runSync(problems).map(({ path }) => path) // => ["indications", "services"]
 * ```
 */
export const decideEffect: (
  input: unknown,
  options?: DecideOptions
) => Effect.Effect<RequestDetermination, InvalidRequest> = Effect.fn("decide")(function* (
  input: unknown,
  options?: DecideOptions
) {
  return decideDecoded(yield* Effect.fromResult(decode(input)), options)
})
