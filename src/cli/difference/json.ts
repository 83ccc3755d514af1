/** A comparison as JSON: everything that the text says, and besides every region of every difference, a line each. */

import type { Conditions } from "../../diagram/difference/conditions.ts"
import { answersAsValues } from "../../diagram/difference/words.ts"
import type { Cube } from "../../diagram/difference/yes-no.ts"
import {
  type Change,
  type Changes,
  type Differing,
  type DifferingRegion,
  regionsOf,
  type Sides
} from "../../diagram/difference.ts"
import { type Comparison, exampleOf, outcomeOf, rulingsOf } from "./report.ts"

const cubeOf = ({ facts }: Sides, cube: Cube): object =>
  Object.fromEntries(
    [...cube].sort(([a], [b]) => a - b).map(([level, set]) => [facts[level]!.id, answersAsValues(facts[level]!, set)])
  )

const conditionsOf = (sides: Sides, conditions: Conditions): ReadonlyArray<ReadonlyArray<object>> =>
  conditions.map((alternatives) => alternatives.map((cube) => cubeOf(sides, cube)))

const changeOf = (sides: Sides, tag: string, change: Change): object => {
  const { profile, request, stated } = exampleOf(sides, tag, change)
  return {
    before: outcomeOf(rulingsOf(sides, change, 0)[0]!),
    after: outcomeOf(rulingsOf(sides, change, 1)[0]!),
    regions: `${change.regions}`,
    requests: `${change.requests}`,
    rulings: change.pairs,
    ...(change.where === undefined ? {} : { where: conditionsOf(sides, change.where) }),
    smallest: {
      answers: cubeOf(sides, new Map([...stated].map(([level, answer]) => [level, 1 << answer]))),
      ...(request === undefined ? {} : { request }),
      ...(profile?.readings === undefined || profile.name === "register" ? {} : { readings: profile.readings })
    }
  }
}

const changesOf = (sides: Sides, tag: string, { all, throughout }: Changes): object => ({
  throughout: conditionsOf(sides, throughout),
  changes: all.map((change) => changeOf(sides, tag, change))
})

const regionOf = (sides: Sides, { pair, where }: DifferingRegion): string =>
  JSON.stringify({ before: pair[0], after: pair[1], where: cubeOf(sides, where) })

/** An indication as JSON text; its regions a line each. */
const differingOf = (sides: Sides, differing: Differing): string => {
  const { levels, of, others, outcomes, tag } = differing
  const used = [...new Set([...outcomes.all, ...others.all].flatMap(({ pairs }) => pairs.flat()))]
  const head = {
    indication: tag,
    facts: levels.map((level) => sides.facts[level]!.id),
    requests: `${of}`,
    outcomes: changesOf(sides, tag, outcomes),
    sameOutcome: changesOf(sides, tag, others),
    rulings: Object.fromEntries(used.map((place) => [place, sides.rulings[place]!]))
  }
  const regions = [...regionsOf(sides, differing)].map((region) => regionOf(sides, region))
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "regions": [\n${regions.join(",\n")}\n  ]\n}`
}

/** A comparison as JSON text. */
export const asJson = ({ after, before, beside, differing, onlyAfter, onlyBefore, sides }: Comparison): string => {
  const head = { before, after, onlyBefore, onlyAfter, beside }
  const indications = differing.map((one) => differingOf(sides, one))
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n"indications": [${indications.join(",\n")}]\n}\n`
}
