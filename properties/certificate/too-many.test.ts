/**
 * Where there are too many completions to list, a certificate says so: for a decision it lists nothing, and nothing is
 * verified; where information is needed it has a completion for each outcome that is possible, and that is verified.
 */
import { Result, Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { type Certificate, mostListed, type Witnessed } from "../../src/certificate.ts"
import type { Determination } from "../../src/determination.ts"
import { certify } from "../../src/diagram/certificate/certify.ts"
import { Stated } from "../../src/diagram/certificate/stated.ts"
import { thisPolicy } from "../../src/diagram/certificate/this-policy.ts"
import { check } from "../../src/diagram/check.ts"
import { registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"
import { partial, several } from "../generators/request.ts"
import { own } from "./certified.ts"
import { tamperings } from "./tamperings.ts"

const cases = fc
  .sample(fc.oneof({ arbitrary: partial(30), weight: 4 }, several), { seed: 20211001, numRuns: 70 })
  .flatMap((request) =>
    decideDecoded(request).determinations.map((determination) => {
      const certificate = certify(thisPolicy, request, registerProfile, determination, 0)
      return { request, service: determination.service, determination: { ...determination, certificate } }
    })
  )
const of = (tag: Certificate["_tag"]) => cases.filter(({ determination }) => determination.certificate._tag === tag)
const wrongWith = ({
  determination,
  request,
  service
}: {
  request: Request
  service: number
  determination: Determination
}) => check(own, request, registerProfile, service, determination as Stated).map(({ _tag }) => _tag)

it("a decision whose completions are not listed is not verified", () => {
  expect(of("NotListed").length).toBeGreaterThan(20)
  for (const one of of("NotListed")) {
    expect(one.determination._tag).not.toBe("NeedsInformation")
    expect(wrongWith(one)).toEqual(["NotListed"])
  }
})

describe("where information is needed", () => {
  const witnessed = of("Witnessed")

  it("each outcome that is possible has a completion that comes to it", () => {
    expect(witnessed.length).toBeGreaterThan(20)
    for (const one of witnessed) {
      const { certificate, ...rest } = one.determination
      expect((certificate as Witnessed).walks).toHaveLength((rest as unknown as { possible: [] }).possible.length)
      expect(wrongWith(one)).toEqual([])
    }
  })

  it("a certificate with one thing changed is rejected, but for an open fact taken otherwise to the same end", {
    timeout: 60_000
  }, () => {
    const read = Schema.decodeUnknownResult(Stated)
    const accepted: Array<string> = []
    let tried = 0
    for (const one of witnessed.slice(0, 8)) {
      for (const { determination, where } of tamperings(one.determination)) {
        if (!/^(certificate|_tag|possible|stamp|service)/.test(where)) continue
        tried += 1
        const stated = read(JSON.parse(JSON.stringify(determination)))
        if (Result.isSuccess(stated) && wrongWith({ ...one, determination }).length === 0) accepted.push(where)
      }
    }
    const [taken, others] = [true, false].map((is) =>
      accepted.filter((where) => /^certificate\.walks\[\d+\]\[\d+\]\[2\]$/.test(where) === is)
    )
    expect(others).toEqual([])
    expect(tried).toBeGreaterThan(2000)
    console.log(`${tried} certificates by witness with one thing changed: ${taken!.length} are witnesses as good`)
  })
})

it("a request on which next to nothing is on file gets a certificate by witness, no longer than it must be", () => {
  const request = {
    dateOfService: "2024-03-01",
    indications: [{ _tag: "BrachialPlexus" }, { _tag: "LumbosacralPlexus" }, { _tag: "UlnarNeuropathy" }],
    services: [{}]
  } as unknown as Request
  const [determination] = decideDecoded(request, { certificate: true }).determinations
  const { certificate } = determination
  expect(certificate?._tag).toBe("Witnessed")
  expect((certificate as Witnessed).walks.flat().length).toBeLessThan(mostListed / 4)
  expect(wrongWith({ request, service: 0, determination })).toEqual([])
})
