/** What is found sooner is what is found: the compiled schema, what a request says outright, and records written at once. */
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cases } from "../../spec/cases.ts"
import { decideDecoded } from "../../src/api/decide.ts"
import { quickWriter } from "../../src/api/quick.ts"
import { contradictory, knowledge } from "../../src/charts/knowledge.ts"
import { outright } from "../../src/charts/outright.ts"
import { select } from "../../src/cli/fields.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import { fitting } from "../../src/request/fits.ts"
import { Request } from "../../src/request/request.ts"
import { anyRequest } from "../laws-general/decider.ts"

const fits = fitting(Request.ast)
const isRequest = Schema.is(Request)
const parses = (value: unknown): boolean =>
  Schema.decodeUnknownResult(Request, { onExcessProperty: "error" })(value)._tag === "Success"

/** A request with one thing changed somewhere: left out, put in, or another value. */
const changed = fc
  .tuple(anyRequest, fc.nat(), fc.jsonValue(), fc.constantFrom("replace", "remove", "add"))
  .map(([request, at, value, how]) => {
    const copy = JSON.parse(JSON.stringify(request)) as Record<string, unknown>
    const places: Array<readonly [Record<string, unknown>, string]> = []
    const walk = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return
      for (const [key, inner] of Object.entries(node)) {
        places.push([node as Record<string, unknown>, key])
        walk(inner)
      }
    }
    walk(copy)
    const [node, key] = places[at % places.length]!
    if (how === "add" && !Array.isArray(node)) node[`${key}x`] = value
    else if (how === "remove" && !Array.isArray(node)) delete node[key]
    else node[key] = value
    return copy
  })

describe("the compiled schema", () => {
  it("takes what the schema takes, of valid requests, of changed ones and of any JSON", () => {
    const seen = { taken: 0, refused: 0 }
    const agrees = (value: unknown) => {
      const taken = parses(value)
      seen[taken ? "taken" : "refused"] += 1
      expect(fits(value)).toBe(taken)
    }
    fc.assert(fc.property(anyRequest, agrees), { numRuns: 100, seed: 1 })
    fc.assert(fc.property(changed, agrees), { numRuns: 400, seed: 2 })
    fc.assert(fc.property(fc.jsonValue(), agrees), { numRuns: 100, seed: 3 })
    expect(seen.taken).toBeGreaterThan(100)
    expect(seen.refused).toBeGreaterThan(250)
  })
  it("takes the worked cases, and refuses a schema of a kind that it does not know", () => {
    for (const { request } of cases) expect([fits(request), isRequest(request)]).toEqual([true, true])
    expect(() => fitting(Schema.Record(Schema.String, Schema.Number).ast)).toThrow("any keys")
    expect(() => fitting(Schema.Union([Schema.String, Schema.Number]).ast)).toThrow("without tags")
    expect(() => fitting(Schema.NumberFromString.ast)).toThrow("transformation")
    expect(() => fitting(Schema.Undefined.ast)).toThrow("not compiled")
  })
})

const profiles: ReadonlyArray<Profile> = [
  registerProfile,
  { ...registerProfile, readings: { ...registerProfile.readings, "R-25": "three-months" } },
  { ...registerProfile, effective: "2023-01-01", emergency: { from: "2023-02-01", to: "2023-03-01" } }
]

it("what a request says outright is what it says", () => {
  const readers = programDiagrams.facts.map((fact) => [fact, outright(fact)] as const)
  let sure = 0
  fc.assert(
    fc.property(anyRequest, fc.constantFrom(...profiles), (request, profile) => {
      for (const [service] of request.services.entries()) {
        if (contradictory(request, service)) continue
        for (const [fact, read] of readers) {
          const found = read(request, { service, indication: 0 }, profile)
          if (found === 0 || fact.scope === "order") continue
          sure += 1
          expect(found).toBe(knowledge(request, profile, fact, { service, indication: 0 }).possible)
        }
      }
    }),
    { numRuns: 300, seed: 4 }
  )
  expect(sure).toBeGreaterThan(3000)
})

const fields = ["id", "_tag", "clauses", "readings"]

describe("a record written at once", () => {
  it("is the record of decide with these fields, for the worked cases", () => {
    const write = quickWriter(fields)!
    for (const { request } of cases)
      expect(write(request)).toBe(JSON.stringify(select(fields, decideDecoded(request as Request))))
  })
  it("is it for random requests, whatever the profile and the order of the fields", () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...profiles), fc.shuffledSubarray(fields), (request, profile, some) => {
        const line = quickWriter(some, { profile })!(request)
        expect(line).toBe(JSON.stringify(select(some, decideDecoded(request, { profile }))))
      }),
      { numRuns: 300, seed: 5 }
    )
  })
  it("says that a code contradicts the description, also where the study does not matter", () => {
    const request = {
      dateOfService: "2016-07-21",
      indications: [{ _tag: "OtherPeripheralNerve" }],
      services: [{ study: { contrast: "without" }, code: "70553" }]
    }
    expect(quickWriter(["_tag", "readings"])!(request)).toBe(
      '{"determinations":[{"_tag":"NotGoverned","readings":["R-01","R-41"]}]}'
    )
  })
  it("is not written of what is no request, or with a field that takes more to say", () => {
    const write = quickWriter(["_tag"])!
    const tarsal = { dateOfService: "2024-01-01", indications: [{ _tag: "TarsalTunnelSyndrome" }], services: [{}] }
    expect(write({ ...tarsal, services: [{ study: { modality: "MRI", region: "ankle" } }] })).toBe(
      '{"determinations":[{"_tag":"Referred"}]}'
    )
    expect(write({ ...tarsal, dateOfService: "2024-02-30" })).toBeUndefined()
    expect(write({ ...tarsal, indications: [{ _tag: "LEMS" }] })).toBe(
      '{"determinations":[{"_tag":"NeedsInformation"}]}'
    )
    expect(quickWriter(["_tag", "reason"])).toBeUndefined()
  })
})
