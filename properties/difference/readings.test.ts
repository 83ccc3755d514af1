/**
 * What another reading changes, as computed over all requests, is what the programs decide otherwise under it: inside the
 * regions they differ, and exactly so; outside they do not.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readings } from "../../spec/readings.ts"
import type { Differing } from "../../src/diagram/difference.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { completeFor } from "../generators/request.ts"
import { samples, type Tried, tried, type Verdict, verdict } from "./sampled.ts"

const perDifference = 16
const seed = 20211001

/** What a difference says of requests inside it and near it, against the programs. */
const verdicts = (one: Tried, subject: (difference: Differing) => Pick<Differing, "node"> = (same) => same) =>
  one.found.flatMap((difference) =>
    samples(one.sides, difference, perDifference).map((request) => verdict(one, subject(difference), request))
  )
const wrong = (all: ReadonlyArray<Verdict>): number => all.filter(({ agrees }) => !agrees).length

it("every live reading changes something, under every other option", () => {
  expect(tried.map(({ id }) => id)).toEqual(
    readings.filter(({ live }) => live).flatMap(({ id, options }) => options.slice(1).map(() => id))
  )
  expect(tried.length).toBeGreaterThanOrEqual(6)
  for (const { found, id } of tried) expect(found.flatMap(({ outcomes }) => outcomes.all).length, id).toBeGreaterThan(0)
})

describe.each(tried)("$id as $option", (one) => {
  it("is decided otherwise inside its regions, and alike outside", () => {
    const all = verdicts(one)
    const inside = all.filter(({ where }) => where === "inside").length
    const outside = all.filter(({ where }) => where === "outside").length
    console.log(
      `${one.id}: ${all.length} requests in or near a region, ${inside} inside, ${outside} outside, ${wrong(all)} disagree`
    )
    expect(wrong(all)).toBe(0)
    expect(inside).toBeGreaterThanOrEqual(one.found.length)
    expect(outside).toBeGreaterThan(0)
  })

  it("is decided alike or otherwise as foretold on complete requests drawn at random", () => {
    for (const difference of one.found) {
      const requests = fc.sample(completeFor(difference.tag as IndicationTag), { numRuns: 5, seed })
      for (const request of requests)
        expect(verdict(one, difference, request).agrees, JSON.stringify(request)).toBe(true)
    }
  })

  it.each([
    [
      "lacks the largest of its changes",
      ({ node, others, outcomes }: Differing) => {
        const { store } = one.sides
        const most = [...outcomes.all, ...others.all].reduce((a, b) => (b.regions > a.regions ? b : a))
        return store.ite(most.set, store.leaf(""), node)
      }
    ],
    [
      "takes before for after",
      ({ node }: Differing) => one.sides.store.combine(node, node, (leaf) => leaf.split(" ").reverse().join(" "))
    ]
  ])("is told from a difference that %s", (_, broken) => {
    expect(wrong(verdicts(one, (difference) => ({ node: broken(difference) })))).toBeGreaterThan(0)
  })

  it("is told from what another reading changes", () => {
    const other = tried.find(({ id }) => id !== one.id)!
    expect(wrong(verdicts({ ...one, profile: other.profile }))).toBeGreaterThan(0)
  })
})
