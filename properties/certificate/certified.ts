/**
 * Requests, reading profiles and certified determinations to try the checker on. It knows how a certificate is made, not
 * what makes one right.
 */
import fc from "fast-check"
import { readings } from "../../spec/readings.ts"
import { decideDecoded } from "../../src/api/decide.ts"
import type { Determination } from "../../src/determination.ts"
import { certify } from "../../src/diagram/certificate/certify.ts"
import { identified } from "../../src/diagram/certificate/identified.ts"
import type { Rejection } from "../../src/diagram/certificate/rejection.ts"
import { thisPolicy } from "../../src/diagram/certificate/this-policy.ts"
import { checkRecord } from "../../src/diagram/check.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"
import { complete, dated, partial, several } from "../generators/request.ts"

/** This package's own policy, its digest computed. */
export const own = await identified(thisPolicy.policy)

/** Requests of one line and of several, complete or not; few leave so much open that not every completion is listed. */
export const anyRequest: fc.Arbitrary<Request> = fc.oneof(
  { arbitrary: complete, weight: 6 },
  { arbitrary: several, weight: 6 },
  { arbitrary: partial(15), weight: 4 },
  { arbitrary: dated, weight: 2 },
  { arbitrary: partial(50), weight: 1 }
)

const options = fc.record(
  Object.fromEntries(
    readings.filter(({ live }) => live).map(({ id, options }) => [id, fc.constantFrom(...options.map((one) => one.id))])
  ),
  { requiredKeys: [] }
)

/** The register's readings, or a plan's own, perhaps with dates of its own. */
export const anyProfile: fc.Arbitrary<Profile> = fc.oneof(
  fc.constant(registerProfile),
  fc.record(
    {
      name: fc.constant("a plan's own"),
      readings: options,
      effective: fc.constantFrom("2021-10-01", "2023-01-01"),
      emergency: fc.constantFrom({ from: "2020-01-31", to: "2023-05-11" }, { from: "2020-01-31", to: "2022-04-01" })
    },
    { requiredKeys: ["name"] }
  )
) as fc.Arbitrary<Profile>

/** Certified determinations, one for each service. */
export type Certified = (request: Request, profile: Profile) => ReadonlyArray<Determination>

/** What is decided, changed perhaps, and then certified. */
export const certifiedWith =
  (change: (determination: Determination, request: Request) => object): Certified =>
  (request, profile) =>
    decideDecoded(request, { profile }).determinations.map((one) => {
      const determination = change(one, request) as Determination
      return { ...determination, certificate: certify(thisPolicy, request, profile, determination) }
    })

/** What `decide` gives when it is asked for certificates. */
export const certified: Certified = (request, profile) =>
  decideDecoded(request, { profile, certificate: true }).determinations

/** What is wrong with determinations, the first of each service. */
export const wrongWith = (
  request: Request,
  profile: Profile,
  determinations: ReadonlyArray<Determination>
): ReadonlyArray<Rejection> => checkRecord(() => own, request, profile, { determinations }).flat()
