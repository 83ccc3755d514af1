/**
 * The unmet criteria that a determination lists are what has to be repaired: with all of them repaired the outcome is
 * another, and with any one of them left as it is, it is not.
 */
import fc from "fast-check"
import { expect, it } from "vitest"
import { pathsOf } from "../../src/api/grounds.ts"
import { changedRequests } from "../../src/charts/changed-request.ts"
import { type Repair, repairsOverAnyFact } from "../../src/diagram/repairs.ts"
import { type Criterion, factsIn } from "../../src/language/criterion.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { sentenceOf } from "../../src/language/render.ts"
import { isList } from "../../src/language/weigh.ts"
import type { Request } from "../../src/request/request.ts"
import { complete } from "../generators/request.ts"
import { changing, checkDecider, type Decide } from "../laws-general/law.ts"
import { first } from "./brute.ts"

const conjuncts = (criterion: Criterion): ReadonlyArray<Criterion> =>
  isList(criterion) && criterion._tag === "All" ? criterion.of.flatMap(conjuncts) : [criterion]

/** The criteria that decide a request, or none where none are weighed or several lists may be. */
const weighed = (request: Request): ReadonlyArray<Criterion> => {
  const [only, ...others] = pathsOf(request, registerProfile, first)
  return others.length === 0 && only!.value._tag === "Weighed" ? conjuncts(only!.value.criterion) : []
}
const names = (criteria: ReadonlyArray<Criterion>): string => criteria.map(sentenceOf).join("; ")

/** The requests in which some of the changes are made, and the same criteria are weighed. */
const repaired = (request: Request, repair: Repair, change: (fact: string) => boolean): ReadonlyArray<Request> => {
  const some = repair.filter(({ fact }) => change(fact.id))
  return changedRequests(request, 0, some)
    .map((so) => so.request)
    .filter((so) => names(weighed(so)) === names(weighed(request)))
}

const outcome = (decide: Decide, request: Request): string => decide(request).determinations[0]._tag

let [together, apart] = [0, 0]

checkDecider({
  says: "repairing all listed criteria together changes the outcome; leaving out any one of them does not",
  runs: 200,
  of: (decide) =>
    fc.property(complete, (request) => {
      const [determination] = decide(request).determinations
      const criteria = weighed(request)
      if (determination._tag !== "CriteriaNotMet" || criteria.length === 0) return true
      const listed = new Set(determination.unmet.map(({ criterion }) => criterion))
      const asked = (all: ReadonlyArray<Criterion>) => new Set(all.flatMap(factsIn).map(({ id }) => id))
      const unmet = criteria.filter((one) => listed.has(sentenceOf(one)))
      return repairsOverAnyFact(request, registerProfile, 0).every((repair) => {
        // a change that leads to other criteria repairs none of these
        if (repaired(request, repair, () => true).length === 0) return true
        const all = repaired(request, repair, (fact) => asked(unmet).has(fact))
        together += all.length
        return (
          all.every((so) => outcome(decide, so) !== "CriteriaNotMet") &&
          unmet.every((left) => {
            const others = repaired(request, repair, (fact) => !asked([left]).has(fact))
            apart += others.length
            return others.every((so) => outcome(decide, so) === "CriteriaNotMet")
          })
        )
      })
    }),
  broken: {
    "lists only the first of them": changing((one) =>
      one._tag === "CriteriaNotMet" ? { ...one, unmet: [one.unmet[0]] } : one
    ),
    "lists one that does not stand in the way": changing((one, request) =>
      one._tag === "CriteriaNotMet"
        ? {
            ...one,
            unmet: weighed(request).map((criterion) => ({ ...one.unmet[0], criterion: sentenceOf(criterion) }))
          }
        : one
    )
  }
})

it("many requests were repaired, in whole and in part", () => {
  expect(together).toBeGreaterThan(50)
  expect(apart).toBeGreaterThan(50)
})
