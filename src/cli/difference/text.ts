/** A comparison as text for people: each indication, from what to what, where, through which clauses, and an example. */

import type { Conditions } from "../../diagram/difference/conditions.ts"
import { cubeInWords } from "../../diagram/difference/words.ts"
import type { Change, Changes, Differing, Sides } from "../../diagram/difference.ts"
import type { PortableLeaf } from "../../diagram/portable.ts"
import { wrapIndented } from "../text.ts"
import { conditionsInWords } from "./conditions.ts"
import { aspects, type Comparison, exampleOf, isEmpty, nameOf, outcomeOf, reliedOn, rulingsOf } from "./report.ts"

const grouped = (count: bigint | number): string => `${count}`.replace(/\B(?=(\d{3})+$)/g, ",")
const counted = (count: bigint | number, what: string): string =>
  `${grouped(count)} ${what}${BigInt(count) === 1n ? "" : "s"}`

/** A share in per cent, to two digits. */
const share = (part: bigint, of: bigint): string => `${Number(((Number(part) / Number(of)) * 100).toPrecision(2))}%`

const sum = (all: ReadonlyArray<Change>, of: "regions" | "requests"): bigint =>
  all.reduce((total, change) => total + change[of], 0n)

/** A line that is not to be broken. */
type Line = { readonly whole: string } | string

const conditionLines = (sides: Sides, conditions: Conditions, indent: string): ReadonlyArray<Line> => {
  const { defaults, each } = conditionsInWords(sides, conditions)
  return [
    ...(defaults.length === 0 ? [] : [`${indent}- at their defaults: ${defaults.join("; ")}`]),
    ...each.flatMap((alternatives) =>
      alternatives.length === 1
        ? [`${indent}- ${alternatives[0]!}`]
        : [`${indent}- at least one of:`, ...alternatives.map((one) => `${indent}  - ${one}`)]
    )
  ]
}

const where = (sides: Sides, conditions: Conditions | undefined, indent: string): ReadonlyArray<Line> =>
  conditions === undefined
    ? [`${indent}- where: too many alternatives to read; --format json lists the regions`]
    : conditions.length === 0
      ? []
      : [`${indent}- where`, ...conditionLines(sides, conditions, `${indent}  `)]

const throughout = (sides: Sides, { throughout: common }: Changes): ReadonlyArray<Line> =>
  common.length === 0 ? [] : ["  Throughout:", ...conditionLines(sides, common, "    ")]

const relied = (when: string, rulings: ReadonlyArray<PortableLeaf>): ReadonlyArray<Line> => {
  const { always, inPart } = reliedOn(rulings)
  const kinds = [...new Set(rulings.flatMap(({ kind }) => kind ?? []))]
  const guidelines = [...new Set(rulings.flatMap(({ guideline }) => guideline ?? []))]
  const says = [
    ...(kinds.length === 0 ? [] : [`kind ${kinds.join(" or ")}`]),
    ...(guidelines.length === 0 ? [] : [`to ${guidelines.join(" or ")}`]),
    ...(always.length === 0 ? [] : [`through ${always.join(" ")}`]),
    ...(inPart.length === 0 ? [] : [`in part through ${inPart.join(" ")}`])
  ]
  return says.length === 0 ? [] : [`    - ${when}: ${says.join("; ")}`]
}

const example = (sides: Sides, tag: string, change: Change): ReadonlyArray<Line> => {
  const { profile, request, stated } = exampleOf(sides, tag, change)
  const chosen = profile?.readings === undefined || profile.name === "register" ? undefined : profile.readings
  const cube = new Map([...stated].map(([level, answer]) => [level, 1 << answer]))
  return request === undefined
    ? [`    - smallest, as answers (this package has no such request): ${cubeInWords(cube, sides).join("; ")}`]
    : [
        `    - smallest request${chosen === undefined ? "" : `, with the readings ${JSON.stringify(chosen)}`}:`,
        { whole: `      ${JSON.stringify(request)}` }
      ]
}

const outcomeLines = (sides: Sides, tag: string, change: Change): ReadonlyArray<Line> => {
  const [before, after] = [rulingsOf(sides, change, 0), rulingsOf(sides, change, 1)]
  return [
    `  ${outcomeOf(before[0]!)} → ${outcomeOf(after[0]!)}: ${counted(change.regions, "region")}, ${counted(change.requests, "complete request")}`,
    ...where(sides, change.where, "    "),
    ...relied("before", before),
    ...relied("after", after),
    ...example(sides, tag, change)
  ]
}

const otherLines = (sides: Sides, tag: string, change: Change): ReadonlyArray<Line> => {
  const [before, after] = [rulingsOf(sides, change, 0)[0]!, rulingsOf(sides, change, 1)[0]!]
  return [
    `  ${outcomeOf(before)}, ${aspects(before, after).join("; ")}: ${counted(change.regions, "region")}, ${counted(change.requests, "complete request")}`,
    ...example(sides, tag, change)
  ]
}

const differingLines = (sides: Sides, { of, others, outcomes, tag }: Differing): ReadonlyArray<Line> => {
  const [requests, same] = [sum(outcomes.all, "requests"), sum(others.all, "requests")]
  const total = `${grouped(requests)} of ${counted(of, "complete request")} (${share(requests, of)})`
  return [
    nameOf(tag),
    outcomes.all.length === 0
      ? "  No outcome changes."
      : `  Another outcome: ${counted(sum(outcomes.all, "regions"), "region")}, ${total}.`,
    ...throughout(sides, outcomes),
    ...outcomes.all.flatMap((change) => outcomeLines(sides, tag, change)),
    ...(others.all.length === 0
      ? []
      : [
          `  The same outcome, not for the same reasons: ${counted(sum(others.all, "regions"), "region")}, ${grouped(same)} complete requests.`,
          ...others.all.flatMap((change) => otherLines(sides, tag, change))
        ]),
    ""
  ]
}

const besideLines = ({ beside, onlyAfter, onlyBefore }: Comparison): ReadonlyArray<Line> => [
  ...(onlyBefore.length === 0 ? [] : [`Indications only before: ${onlyBefore.join(", ")}.`]),
  ...(onlyAfter.length === 0 ? [] : [`Indications only after: ${onlyAfter.join(", ")}.`]),
  ...(beside.length === 0 ? [] : [`Beside the decisions, ${counted(beside.length, "difference")}:`]),
  ...beside.map(({ after, before, place }) => `  - ${place}: ${before ?? "(nothing)"} → ${after ?? "(nothing)"}`),
  ...(beside.length + onlyAfter.length + onlyBefore.length === 0 ? [] : [""])
]

/** A comparison as text. */
export const asText = (comparison: Comparison, width: number): string => {
  const { about, after, before, differing, sides } = comparison
  const of = counted(sides.tags.length, "indication")
  const found = differing.length === 0 ? "" : `: ${differing.map(({ tag }) => tag).join(", ")}`
  const lines: ReadonlyArray<Line> = [
    `Before: ${before}.`,
    `After: ${after}.`,
    ...about,
    "",
    ...(isEmpty(comparison)
      ? ["Nothing is decided otherwise."]
      : [
          ...besideLines(comparison),
          `Decided otherwise in ${differing.length || "none"} of ${of}${found}.`,
          "",
          ...differing.flatMap((one) => differingLines(sides, one))
        ])
  ]
  const laidOut = lines.flatMap((line) =>
    typeof line === "string" ? (line === "" ? [""] : wrapIndented(line, width)) : [line.whole]
  )
  return `${laidOut.join("\n").trimEnd()}\n`
}
