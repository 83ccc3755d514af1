/**
 * Consensus is exact on requests of every indication, one line or several, drawn at random: up to three facts are left
 * out, and every way of filling them in again that `decode` accepts is decided by itself.
 */
import fc from "fast-check"
import { expect, it } from "vitest"
import { decideDecoded } from "../../src/api/decide.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { sizeOf } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import type { Request } from "../../src/request/request.ts"
import { valuesOf } from "../../src/request/state.ts"
import { complete, several } from "../generators/request.ts"
import { hasNoDefault, type Place, placesOf, withAt } from "../laws-general/places.ts"
import { allCompletions } from "./completions.ts"
import { outcomes } from "./plain-run.ts"

const mostCompletions = 100

/** Places of a request that state a fact without a default, some of them, as long as they leave few completions. */
const some = (request: Request, picks: ReadonlyArray<number>): ReadonlyArray<Place> => {
  const stated = placesOf(request).filter(
    (place) => place.fact && place.value !== undefined && hasNoDefault(request)(place)
  )
  const chosen = new Map<string, Place>()
  let completions = 1
  for (const pick of picks) {
    const place = stated[pick % Math.max(1, stated.length)]
    if (place === undefined || chosen.has(place.name) || completions * sizeOf(place.fact!) > mostCompletions) continue
    completions *= sizeOf(place.fact!)
    chosen.set(place.name, place)
  }
  return [...chosen.values()]
}

/** A number of each stretch that may be long enough or short enough for the rest of the request. */
const numbersOf = (cuts: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> =>
  [0, ...cuts].map((from, at) => [from, (cuts[at] ?? from + 1000) - 1, from + 30])

const filled = (request: Request, { fact, ...place }: Place, answer: number): Request | undefined => {
  const ways = fact?._tag === "Number" ? numbersOf(fact.cuts)[answer]! : [valuesOf(fact!)[answer]]
  return ways.map((value) => withAt(request, place, value)).find((found) => found !== undefined)
}

/** What brute force says of a service, or nothing where a completion is refused or not decided. */
const bruteForce = (request: Request, service: number, places: ReadonlyArray<Place>) => {
  const refused = outcomes.length
  const { missing, possible } = allCompletions(
    places.map(({ fact }) => Array.from({ length: sizeOf(fact!) }, (_, answer) => answer)),
    (completion) => {
      const whole = places.reduce<Request | undefined>(
        (so, place, at) => (so === undefined ? undefined : filled(so, place, completion[at]!)),
        request
      )
      const agreed = whole === undefined ? [] : consensus(whole, registerProfile, service).possible
      return agreed.length === 1 ? outcomes.indexOf(agreed[0]!) : refused
    }
  )
  if ((possible >> refused) & 1) return undefined
  return {
    possible: outcomes.filter((_, bit) => (possible >> bit) & 1),
    missing: missing.map((at) => places[at]!.name)
  }
}

it("a request with facts left out is decided exactly when all ways to fill them in are decided alike", {
  timeout: 60_000
}, () => {
  let [compared, open] = [0, 0]
  fc.assert(
    fc.property(
      fc.oneof(complete, several),
      fc.array(fc.nat(10_000), { minLength: 1, maxLength: 3 }),
      (request, picks) => {
        const places = some(request, picks)
        const partial = places.reduce<Request | undefined>((so, place) => so && withAt(so, place, undefined), request)
        if (partial === undefined) return
        for (const [service, found] of decideDecoded(partial).determinations.entries()) {
          const expected = bruteForce(partial, service, places)
          if (expected === undefined) continue
          compared += 1
          open += found._tag === "NeedsInformation" ? 1 : 0
          const said =
            found._tag === "NeedsInformation"
              ? { possible: [...found.possible].sort(), missing: found.missing.map(({ fact }) => fact).sort() }
              : { possible: [found._tag], missing: [] }
          expect(said).toEqual({ possible: [...expected.possible].sort(), missing: [...expected.missing].sort() })
        }
      }
    ),
    { seed: 20211001, numRuns: 250 }
  )
  console.log(`${compared} services of random requests compared, ${open} of them open`)
})
