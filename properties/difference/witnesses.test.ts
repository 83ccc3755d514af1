/**
 * The smallest request of each change really is decided as the change says, with the reading and without it, and states
 * no fact that could be left out.
 */
import { describe, expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { witnessOf } from "../../src/diagram/difference/witness.ts"
import type { Change } from "../../src/diagram/difference.ts"
import { registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"
import { placesOf, withAt } from "../laws-general/places.ts"
import { ruled, type Tried, tried } from "./sampled.ts"

const all = tried.flatMap((one) =>
  one.found.flatMap(({ others, outcomes, tag }) => [
    ...outcomes.all.map((change) => ({ one, tag, change, kind: "outcome" as const })),
    ...others.all.map((change) => ({ one, tag, change, kind: "reason" as const }))
  ])
)

const requestOf = ({
  change,
  one,
  tag
}: {
  readonly one: Tried
  readonly tag: string
  readonly change: Change
}): Request => {
  const found = witnessOf(one.sides, tag, change.set)
  if (found?.request === undefined) throw new Error(`no request for ${one.id} under ${tag}`)
  return found.request
}

const outcomesOf = ({ sides }: Tried, { pairs: [pair] }: Change) => pair!.map((place) => sides.rulings[place]!.outcome)

describe.each(tried)("$id as $option", (one) => {
  const own = all.filter((each) => each.one === one)

  it("the smallest requests are decided to the outcomes before and after", () => {
    console.log(`${one.id}: ${own.length} changes, each with a request that shows it`)
    for (const each of own) {
      const request = requestOf(each)
      const decided = [{}, { profile: one.profile }].map(
        (options) => decideDecoded(request, options).determinations[0]._tag
      )
      expect(decided, JSON.stringify(request)).toEqual(outcomesOf(one, each.change))
    }
  })

  it("the programs rule on them through the clauses before and after", () => {
    for (const each of own) {
      const [before, after] = [registerProfile, one.profile].map((profile) => ruled(requestOf(each), profile))
      const said = ([a, b]: readonly [number, number]) =>
        [a, b].map((place) => {
          const { cites, guideline, kind, outcome } = one.sides.rulings[place]!
          return JSON.stringify([outcome, kind, guideline, [...cites].sort()])
        })
      const pairs = each.change.pairs.map(said)
      for (const text of before!) expect(pairs.map(([a]) => a)).toContain(text)
      for (const text of after!) expect(pairs.map(([, b]) => b)).toContain(text)
    }
  })

  it("no stated fact can be left out of those with another outcome", () => {
    for (const each of own.filter(({ kind }) => kind === "outcome")) {
      const request = requestOf(each)
      const stated = placesOf(request).filter((place) => place.fact !== undefined && place.value !== undefined)
      for (const place of stated) {
        const less = withAt(request, place, undefined)
        if (less === undefined) continue
        const decided = [{}, { profile: one.profile }].map(
          (options) => decideDecoded(less, options).determinations[0]._tag
        )
        expect(decided, `${place.name} of ${JSON.stringify(request)}`).not.toEqual(outcomesOf(one, each.change))
      }
    }
  })
})

it("a request of another change is told from the right one", () => {
  const [first, second] = all.filter(({ one }) => one.id === "R-25")
  const request = requestOf(second!)
  expect(decideDecoded(request).determinations[0]._tag).not.toBe(outcomesOf(first!.one, first!.change)[0])
})
