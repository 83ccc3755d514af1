/** Checking determinations by their certificates, with this package's own policy or one that was exported. */
import { identified } from "../diagram/certificate/identified.ts"
import type { Rejection } from "../diagram/certificate/rejection.ts"
import type { StatedRecord } from "../diagram/certificate/stated.ts"
import { thisPolicy } from "../diagram/certificate/this-policy.ts"
import { checkRecord } from "../diagram/check.ts"
import type { Portable } from "../diagram/portable.ts"
import { type Profile, registerProfile } from "../language/profile.ts"
import type { Request } from "../request/request.ts"

/** What a check depends on besides the request and what was decided. */
export interface CheckOptions {
  /** The profile that it was decided under; without one, the register's own readings. */
  readonly profile?: Profile
  /** The policy that it was decided by, in portable JSON; without one, this package's own. */
  readonly policy?: Portable
}

/**
 * Checks what was decided of a request, by the certificate of each determination.
 *
 * @param request a request that was decoded
 * @param decided the determinations, as they were printed or read from JSON
 * @param options the profile they were made under, and the policy if it is not this package's own
 * @returns for each service everything that is wrong; nothing where the determination follows
 *
 * **Example** (A determination that was tampered with)
 *
 * ```ts
 * import { check, decide, type Request } from "pnd-policy"
 *
 * const request: Request = {
 *   dateOfService: "2024-03-01",
 *   indications: [{ _tag: "TarsalTunnelSyndrome" }],
 *   services: [{ study: { modality: "MRI", region: "ankle", contrast: "without" } }]
 * }
 * const decided = decide(request, { certificate: true })
 * const [determination] = decided.determinations
 * await check(request, decided) // => [[]]
 * const tampered = { determinations: [{ ...determination, referral: [{ guideline: "SP-3" }] }] }
 * await check(request, tampered) // => [[{ _tag: "WrongReferral", expected: ["MS-27"] }]]
 * ```
 */
export const check = async (
  request: Request,
  decided: StatedRecord,
  { policy, profile = { name: registerProfile.name } }: CheckOptions = {}
): Promise<ReadonlyArray<ReadonlyArray<Rejection>>> => {
  const by = await identified(policy ?? thisPolicy.policy)
  return checkRecord(() => by, request, profile, decided)
}
