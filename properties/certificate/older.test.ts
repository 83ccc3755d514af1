/**
 * A determination of an older policy is checked by the export of that policy, and by no other; what has changed since for
 * its request is named. Where a policy means other things by the words that a request is read by, nothing is verified.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { since, sinceInWords } from "../../src/api/since.ts"
import type { Listed } from "../../src/certificate.ts"
import { check } from "../../src/diagram/check.ts"
import type { Portable } from "../../src/diagram/portable.ts"
import { registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"
import { complete } from "../generators/request.ts"
import { certified, own } from "./certified.ts"
import { changedPolicy, decidedBy, exchanged } from "./older.ts"

const requests = fc
  .sample(complete, { seed: 20211001, numRuns: 40 })
  .filter(({ services }) => services[0].code === undefined)
const decidedNow = (request: Request) => certified(request, registerProfile)[0]!
/** The tests on the walk of a request whose ways differ. */
const testsOf = (request: Request): ReadonlyArray<number> =>
  (decidedNow(request).certificate as Listed).walk.flatMap((item) => {
    if (typeof item === "number") return []
    const [, , then, otherwise] = own.policy.tests[item[0]]!
    return then === otherwise ? [] : [item[0]]
  })

describe("a policy with the two ways of one test on the walk exchanged", () => {
  it("has another digest, verifies its own determinations and none of this policy's; what changed is named", {
    timeout: 60_000
  }, async () => {
    let [checked, decidedOtherwise] = [0, 0]
    for (const [at, request] of requests.entries()) {
      const tests = testsOf(request)
      const older = await exchanged(own.policy, tests.at(-1 - (at % Math.min(4, tests.length)))!)
      const then = decidedBy(older, request)
      const now = decidedNow(request)
      expect(older.digest).not.toBe(own.digest)
      expect(check(older, request, registerProfile, 0, then)).toEqual([])
      expect(check(own, request, registerProfile, 0, then)).toEqual([{ _tag: "AnotherPolicy" }])
      expect(check(older, request, registerProfile, 0, now)).toEqual([{ _tag: "AnotherPolicy" }])
      // what this policy says, under the digest of the other
      const { certificate, stamp } = now
      const forged = {
        ...now,
        stamp: { ...stamp, digest: older.digest },
        certificate: { ...certificate!, policy: older.digest }
      }
      expect(check(older, request, registerProfile, 0, forged)).not.toEqual([])
      checked += 1
      const changed = since(then, now)
      decidedOtherwise += changed === undefined ? 0 : 1
      expect(changed === undefined).toBe(
        then._tag === now._tag &&
          [...then.clauses, ...then.readings].sort().join() === [...now.clauses, ...now.readings].sort().join()
      )
    }
    expect(decidedOtherwise).toBeGreaterThan(checked / 2)
    console.log(
      `${checked} determinations of older policies verified, ${decidedOtherwise} of them decided otherwise since`
    )
  })

  it("is told from this one by clause", async () => {
    const request = {
      dateOfService: "2024-03-01",
      evaluation: { contact: "in person" },
      electrodiagnostics: { emgNcv: "not done" },
      onset: { daysBeforeService: 60 },
      indications: [{ _tag: "FemoralNeuropathy" }],
      services: [{ study: { modality: "MRI", region: "pelvis", contrast: "without" } }]
    } as unknown as Request
    const evaluation = own.policy.facts.findIndex(({ id }) => id === "evaluation.contact")
    const test = testsOf(request).find((ref) => own.policy.tests[ref]![0] === evaluation)!
    const changed = since(decidedBy(await exchanged(own.policy, test), request), decidedNow(request))!
    expect(changed).toMatchObject({ then: "CriteriaNotMet", now: "CriteriaMet" })
    expect(sinceInWords(changed)).toMatch(/^then criteria not met through PN-.*; now criteria met through PN-/)
  })
})

describe("what decides beside the diagrams is the policy's, not this version's", () => {
  const request = (change: object): Request =>
    ({
      dateOfService: "2024-03-01",
      evaluation: { contact: "in person" },
      indications: [{ _tag: "MeralgiaParesthetica", surgeryConsidered: false, diagnosisUncertain: true }],
      services: [{ study: { modality: "MRI", region: "pelvis", contrast: "without" } }],
      ...change
    }) as unknown as Request
  const rejectedBy = async (change: Partial<Portable>, of: Request) => {
    const by = await changedPolicy(own.policy, change)
    const now = decidedNow(of)
    const { certificate, stamp } = now
    const stated = {
      ...now,
      stamp: { ...stamp, digest: by.digest },
      certificate: { ...certificate!, policy: by.digest }
    }
    return check(by, of, { name: "register" }, 0, stated).map(({ _tag }) => _tag)
  }

  it("the date from which it governs", async () => {
    expect(await rejectedBy({ effective: "2021-10-02" }, request({}))).toEqual([])
    expect(await rejectedBy({ effective: "2025-01-01" }, request({}))).toEqual(["WrongItem"])
  })

  it("the studies of codes", async () => {
    const coded = request({ services: [{ code: "72195" }] })
    const { codes } = own.policy
    const with72195 = (change: object) => ({ codes: { ...codes, "72195": { ...codes["72195"]!, ...change } } })
    expect(await rejectedBy(with72195({ clauses: [] }), coded)).toEqual([])
    expect(await rejectedBy(with72195({ regions: ["hip"] }), coded)).toEqual(["WrongItem"])
  })

  it("the readings of its register", async () => {
    const outlet = request({
      electrodiagnostics: { emgNcv: "equivocal" },
      indications: [
        {
          _tag: "BrachialPlexus",
          cause: "neurogenic thoracic outlet syndrome",
          conservativeTrial: "failed",
          trialMonths: 2,
          surgeryConsidered: true
        }
      ],
      services: [{ study: { modality: "MRI", region: "chest", contrast: "without" } }]
    })
    const turned = (options: ReadonlyArray<string | boolean>) => options.toReversed() as ReadonlyArray<string>
    const place = own.policy.facts.findIndex(({ id }) => id === "R-25")
    const change = {
      // the tests ask for the same option as before, which is now the second
      tests: own.policy.tests.map(([fact, yes, ...ways]) => [fact, fact === place ? 3 - yes : yes, ...ways] as const),
      readings: own.policy.readings.map((one) => (one.id === "R-25" ? { ...one, options: turned(one.options) } : one)),
      facts: own.policy.facts.map((one) =>
        one.id === "R-25" && one._tag === "Choice" ? { ...one, answers: turned(one.answers) } : one
      )
    }
    expect(await rejectedBy({}, outlet)).toEqual([])
    expect(await rejectedBy(change, outlet)).toEqual(["WrongItem"])
  })

  it.each([
    [
      "names the answers of a fact in another order",
      {
        facts: own.policy.facts.map((one) =>
          one._tag === "Choice" && one.id === "study.side" ? { ...one, answers: one.answers.toReversed() } : one
        )
      }
    ],
    [
      "has a code for a region of its own",
      { codes: { "00000": { modality: "MRI", regions: ["heart"], contrast: "with", clauses: [] } } }
    ],
    [
      "counts an interval in another unit",
      {
        thresholds: Object.fromEntries(
          Object.entries(own.policy.thresholds).map(([id, one]) => [id, { ...one, unit: "years" as const }])
        )
      }
    ]
  ])("nothing is verified by a policy that %s", async (_, change) => {
    expect(await rejectedBy(change, request({}))).toEqual(["ReadOtherwise"])
  })
})
