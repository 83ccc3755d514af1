/**
 * Whatever is decided can be checked: the certificate of every determination verifies, of requests of one line and of
 * several, complete or not, with codes that contradict descriptions, under the register's readings and under others. What
 * is decided wrongly gets no certificate that does.
 */
import { isDeepStrictEqual } from "node:util"
import { Result, Schema } from "effect"
import fc from "fast-check"
import { afterAll, expect, it } from "vitest"
import { contradictory } from "../../src/charts/knowledge.ts"
import { RequestDetermination } from "../../src/determination.ts"
import { thisPolicy } from "../../src/diagram/certificate/this-policy.ts"
import type { Request } from "../../src/request/request.ts"
import { check } from "../laws-general/law.ts"
import { anyProfile, anyRequest, type Certified, certified, certifiedWith, own, wrongWith } from "./certified.ts"

it("the digest that is stamped is that of the policy that certificates are checked by", () => {
  expect(own.digest).toBe(thisPolicy.digest)
})

const counts = { determinations: 0, open: 0, several: 0, contradictory: 0, otherReadings: 0 }
afterAll(() => console.log("certificates checked:", JSON.stringify(counts)))

check<Certified>(certified, {
  says: "the certificate of every determination verifies",
  runs: 300,
  of: (decide) =>
    fc.property(anyRequest, anyProfile, (request, profile) => {
      const determinations = decide(request, profile)
      if (decide === certified) {
        counts.determinations += determinations.length
        counts.open += determinations.filter(({ _tag }) => _tag === "NeedsInformation").length
        counts.several += request.indications.length > 1 || determinations.length > 1 ? 1 : 0
        counts.contradictory += request.services.some((_, at) => contradictory(request, at)) ? 1 : 0
        counts.otherReadings += profile.name === "register" ? 0 : 1
      }
      return isDeepStrictEqual(wrongWith(request, profile, determinations), [])
    }),
  broken: {
    "decides what is met as not met": certifiedWith((one) =>
      one._tag === "CriteriaMet" ? { ...one, _tag: "CriteriaNotMet", kind: "criterion" } : one
    ),
    "leaves a clause out": certifiedWith((one) => ({ ...one, clauses: one.clauses.slice(1) })),
    "cites a reading that nothing rests on": certifiedWith((one) => ({ ...one, readings: [...one.readings, "R-29"] })),
    "says another kind": certifiedWith((one) =>
      one._tag === "CriteriaNotMet" ? { ...one, kind: "investigational" } : one
    ),
    "refers to all other guidelines": certifiedWith((one) =>
      one._tag === "Referred" ? { ...one, referral: [...one.referral, { guideline: "MS-21", title: "" }] } : one
    ),
    "asks for less": certifiedWith((one) =>
      one._tag === "NeedsInformation" ? { ...one, missing: one.missing.slice(1) } : one
    ),
    "asks for what cannot matter": certifiedWith((one) =>
      one._tag === "NeedsInformation" ? { ...one, missing: [...one.missing, { ...one.missing[0], fact: "id" }] } : one
    ),
    "leaves a possible outcome out": certifiedWith((one) =>
      one._tag === "NeedsInformation" ? { ...one, possible: one.possible.slice(1) } : one
    ),
    "hides one indication behind another": certifiedWith((one) => ({
      ...one,
      ...(one.indications === undefined ? {} : { indications: one.indications.map(() => one.indications![0]) })
    })),
    "decides on one indication only": (request, profile) =>
      certified({ ...request, indications: [request.indications[0]] }, profile),
    "decides on what the date of service was a year before": (request, profile) =>
      certified(
        { ...request, dateOfService: `${Number(request.dateOfService.slice(0, 4)) - 1}-10-01` } as Request,
        profile
      ),
    "decides by the register whatever the profile": (request, profile) => certified(request, { name: profile.name })
  }
})

const read = Schema.decodeUnknownResult(RequestDetermination, { onExcessProperty: "error" })

check<(value: unknown) => string>(JSON.stringify, {
  says: "a determination with its certificate, written as JSON and read with its schema, is the same",
  runs: 100,
  of: (write) =>
    fc.property(anyRequest, anyProfile, (request, profile) => {
      const decided = { determinations: certified(request, profile) }
      const again = read(JSON.parse(write(decided)))
      return Result.isSuccess(again) && isDeepStrictEqual(again.success, decided)
    }),
  broken: {
    "leaves out empty lists": (value) =>
      JSON.stringify(value, (_, one) => (Array.isArray(one) && one.length === 0 ? undefined : one))
  }
})
