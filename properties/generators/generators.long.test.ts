/**
 * What holds of the generators: every value is a request and survives JSON, a complete request leaves nothing open, and
 * the same seed gives the same values. What they reach, and how they shrink, have suites of their own.
 */
import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { type Indication, indicationTags } from "../../src/request/indication.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import { patient } from "../../src/request/work-up.ts"
import { perhapsStated, stated, statements } from "./facts.ts"
import { indication, indications } from "./indication.ts"
import { outcome } from "./outcome.ts"
import { isPartly, isRequest } from "./parts.ts"
import { complete, dated, partial, request, several } from "./request.ts"
import { service } from "./service.ts"

vi.setConfig({ testTimeout: 60_000 })
const seed = 20211001

it.each(Object.entries({ complete, dated, partial: partial(), request, several }))(
  "every value decodes, is a plain object and survives JSON: %s",
  (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(isRequest(value)).toBe(true)
        expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
      }),
      { seed, numRuns: 2000 }
    )
  }
)

it("every indication and every service decodes as a part of a request", () => {
  fc.assert(
    fc.property(indication, service, (why, what) => isPartly(why, what)),
    { seed, numRuns: 2000 }
  )
})

it.each(indicationTags)("every indication of a tag has the tag and decodes: %s", (tag) => {
  const tagged: fc.Arbitrary<Indication> = indications[tag]
  fc.assert(
    fc.property(tagged, (why) => why._tag === tag && isPartly(why, {})),
    { seed }
  )
})

describe("a fact", () => {
  it("is stated as any answer, in any wider term, and as a number near every cut and far from it", () => {
    const causes = new Set(fc.sample(stated(brachial.cause), { seed, numRuns: 500 }))
    expect(causes).toStrictEqual(new Set(statements(brachial.cause)))
    const ages = fc.sample(stated(patient.age), { seed, numRuns: 500 })
    expect(ages).toEqual(expect.arrayContaining([5, 6, 7, 17, 18, 19]))
    expect(Math.max(...ages.map(Number))).toBeGreaterThan(40)
  })

  it("is absent as often as asked for", () => {
    const absent = (percent: number) =>
      fc.sample(perhapsStated(patient.age, percent), { seed, numRuns: 1000 }).filter((age) => age === undefined).length
    expect([0, 100].map(absent)).toEqual([0, 1000])
    expect(absent(30)).toBeGreaterThan(250)
    expect(absent(30)).toBeLessThan(350)
  })
})

describe("the sorts of requests", () => {
  it("a complete request leaves nothing open that the policy asks", () => {
    fc.assert(
      fc.property(complete, (value) => outcome(value) !== "NeedsInformation"),
      { seed, numRuns: 3000 }
    )
  })

  it("a request with several lines has several indications, several services or both", () => {
    const lines = fc
      .sample(several, { seed, numRuns: 500 })
      .map(({ indications, services }) => [indications.length, services.length])
    expect(lines.filter(([indications, services]) => indications === 1 && services === 1)).toEqual([])
    expect(new Set(lines.map(String)).size).toBe(8)
  })

  it("a dated request computes from dates what others state", () => {
    const texts = fc.sample(dated, { seed, numRuns: 500 }).map((value) => JSON.stringify(value))
    expect(texts.filter((text) => /birthDate|"date"|trialBegan/.test(text)).length).toBeGreaterThan(400)
  })
})

it("the same seed gives the same values, and another seed others", () => {
  const [one, same, other] = [seed, seed, seed + 1].map((each) => fc.sample(request, { seed: each, numRuns: 300 }))
  expect(same).toStrictEqual(one)
  expect(other).not.toStrictEqual(one)
})
