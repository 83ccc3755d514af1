/**
 * How counterexamples shrink: to the fewest stated facts, to numbers at a cut, to the plainest date; within the sort of
 * request that a law speaks of; and from pinned examples as well.
 */
import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { indicationTags } from "../../src/request/indication.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import type { Request } from "../../src/request/request.ts"
import { patient } from "../../src/request/work-up.ts"
import { plainDate } from "./dates.ts"
import { perhapsStated, stated } from "./facts.ts"
import { isRequest } from "./parts.ts"
import { complete, request, several } from "./request.ts"

vi.setConfig({ testTimeout: 60_000 })
const seeds = [1, 2, 3, 4, 5]
const smallest = <A>(
  arbitrary: fc.Arbitrary<A>,
  holds: (value: A) => boolean,
  seed: number,
  examples: Array<[A]> = []
): A => {
  const run = fc.check(fc.property(arbitrary, holds), { seed, numRuns: 20_000, examples })
  expect(run.failed).toBe(true)
  return run.counterexample![0]
}

const barest = { dateOfService: plainDate, indications: [{ _tag: indicationTags[0] }], services: [{}] }

describe("a request shrinks to what the property is about, and nothing else is stated", () => {
  it.each(seeds)("the region is the elbow (seed %i)", (seed) => {
    const elbow = ({ services }: Request) => services.some(({ study }) => study?.region === "elbow")
    expect(smallest(request, (value) => !elbow(value), seed)).toStrictEqual({
      ...barest,
      services: [{ study: { region: "elbow" } }]
    })
  })

  it.each(seeds)("the same study was done at least 12 months ago (seed %i)", (seed) => {
    const late = ({ services }: Request) => services.some(({ previous }) => (previous?.monthsAgo ?? 0) >= 12)
    expect(smallest(request, (value) => !late(value), seed)).toStrictEqual({
      ...barest,
      services: [{ previous: { monthsAgo: 12 } }]
    })
  })

  it.each(seeds)("radiation plexitis, and MRI cannot be done (seed %i)", (seed) => {
    const both = ({ indications, mri }: Request) =>
      mri?.feasibility === "unable" &&
      indications.some((each) => each._tag === "BrachialPlexus" && each.cause === "radiation plexitis")
    expect(smallest(request, (value) => !both(value), seed)).toStrictEqual({
      ...barest,
      indications: [{ _tag: "BrachialPlexus", cause: "radiation plexitis" }],
      mri: { feasibility: "unable" }
    })
  })

  it.each(seeds)("anything at all (seed %i)", (seed) => {
    expect(smallest(request, () => false, seed)).toStrictEqual(barest)
  })
})

describe("a counterexample stays of its sort", () => {
  it.each(seeds)("a complete request stays complete (seed %i)", (seed) => {
    const found = smallest(complete, ({ indications }) => indications[0]._tag !== "LEMS", seed)
    expect(found.indications).toStrictEqual([{ _tag: "LEMS", diagnosis: "established", suspicionPersists: true }])
    expect(found.electrodiagnostics?.emgNcv).toBe("not done")
    expect(found.services[0].previous?.result).toBe("none")
  })

  it.each(seeds)("a request with several lines keeps several (seed %i)", (seed) => {
    const { indications, services } = smallest(several, () => false, seed)
    expect([...indications, ...services]).toHaveLength(3)
    expect(services.every((service) => Object.keys(service).length === 0)).toBe(true)
  })

  it("every smaller request is a request", () => {
    for (const sample of fc.sample(request, { seed: 1, numRuns: 100 })) {
      const shrunk = [...request.shrink(sample, undefined)].map(({ value }) => value)
      expect(shrunk.every(isRequest)).toBe(true)
    }
  })
})

it("a pinned counterexample shrinks too", () => {
  const pinned: Request = {
    id: "pinned",
    dateOfService: "2022-02-28",
    patient: { birthDate: "2004-02-29", age: 18 },
    indications: [
      { _tag: "CIDP", uncertainAfterEmg: true },
      { _tag: "Myopathy", inflammatory: true }
    ],
    services: [{ code: "73718", study: { side: "left" } }]
  }
  const old = fc.check(
    fc.property(request, ({ indications }) => indications.every(({ _tag }) => _tag !== "CIDP")),
    { examples: [[pinned]] }
  )
  expect(old.counterexample).toStrictEqual([{ ...barest, indications: [{ _tag: "CIDP" }] }])
})

it.each(seeds)("a fact shrinks to nothing, or to its first answer or a cut (seed %i)", (seed) => {
  expect(smallest(perhapsStated(brachial.cause), () => false, seed)).toBeUndefined()
  expect(smallest(stated(brachial.cause), () => false, seed)).toBe("malignant infiltration")
  expect(smallest(stated(patient.age), (age) => Number(age) < 18, seed)).toBe(18)
})
