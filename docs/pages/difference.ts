/**
 * What another option of a live reading would decide otherwise: computed over all requests, exactly as `pnd diff --reading`
 * does, and laid out. It knows no reading by name.
 */
import { type KnownReading, type ReadingOption, readings } from "../../spec/readings.ts"
import { indicationNames, outcomeInWords } from "../../src/api/words.ts"
import { conditionsInWords } from "../../src/cli/difference/conditions.ts"
import { aspects, exampleOf, reliedOn, rulingsOf } from "../../src/cli/difference/report.ts"
import type { Conditions } from "../../src/diagram/difference/conditions.ts"
import { underReadings } from "../../src/diagram/difference/readings.ts"
import { type Change, type Changes, type Differing, difference, type Sides } from "../../src/diagram/difference.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { PortableLeaf } from "../../src/diagram/portable.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { type Content, type Html, html, listOf, tableOf } from "./html.ts"
import { cites } from "./links.ts"
import { command, count, counted, folded, indicationLink, joined, jsonOf, share, termsOf } from "./pieces.ts"

/** An option that is not the register's, and what it decides otherwise. */
export interface Alternative {
  readonly reading: KnownReading
  readonly option: ReadingOption
  readonly sides: Sides
  readonly differing: ReadonlyArray<Differing>
}

/** An alternative of a live reading, compared with the register's choice over all requests. */
export const alternativeOf = (reading: KnownReading, option: ReadingOption): Alternative => {
  const sides = underReadings(programDiagrams, { [reading.id]: option.id })
  return { reading, option, sides, differing: difference(sides) }
}

let found: ReadonlyArray<Alternative> | undefined

/** Every alternative of every live reading. */
export const alternatives = (): ReadonlyArray<Alternative> => {
  found ??= readings
    .filter(({ live }) => live)
    .flatMap((reading) => reading.options.slice(1).map((option) => alternativeOf(reading, option)))
  return found
}

const sum = (all: ReadonlyArray<Change>, of: "regions" | "requests"): bigint =>
  all.reduce((total, change) => total + change[of], 0n)

const outcome = ({ outcome: said }: PortableLeaf): string => (said === undefined ? "undecided" : outcomeInWords[said])

const changeInWords = (sides: Sides, change: Change): Content =>
  html`${outcome(rulingsOf(sides, change, 0)[0]!)} → ${outcome(rulingsOf(sides, change, 1)[0]!)}`

const conditionItems = (sides: Sides, conditions: Conditions): ReadonlyArray<Content> => {
  const { defaults, each } = conditionsInWords(sides, conditions)
  return [
    ...each.map((some) => (some.length === 1 ? some[0] : html`at least one of: ${listOf(some)}`)),
    ...(defaults.length === 0 ? [] : [html`at their defaults: ${defaults.join("; ")}`])
  ]
}

const relied = (rulings: ReadonlyArray<PortableLeaf>): Content => {
  const { always, inPart } = reliedOn(rulings)
  const said = [
    always.length === 0 ? undefined : cites(always),
    inPart.length === 0 ? undefined : html`in part ${cites(inPart)}`
  ].filter((one) => one !== undefined)
  return said.length === 0 ? undefined : joined(said, "; ")
}

const example = (sides: Sides, tag: string, change: Change): Content => {
  const { request } = exampleOf(sides, tag, change)
  return request === undefined ? undefined : folded("The smallest request that shows it", jsonOf(request))
}

const outcomeChange = (
  sides: Sides,
  tag: string,
  change: Change
): Content => html`<div class="change"><p><b>${changeInWords(
  sides,
  change
)}</b>: ${counted(change.regions, "region")}, ${counted(change.requests, "complete request")}</p>
${termsOf([
  [
    "Where",
    change.where === undefined
      ? "in too many combinations to read; the command prints every region"
      : listOf(conditionItems(sides, change.where))
  ],
  ["Before, through", relied(rulingsOf(sides, change, 0))],
  ["After, through", relied(rulingsOf(sides, change, 1))]
])}${example(sides, tag, change)}</div>`

const otherChange = (sides: Sides, change: Change): Content => {
  const [before, after] = [rulingsOf(sides, change, 0)[0]!, rulingsOf(sides, change, 1)[0]!]
  return html`${outcome(before)}, ${aspects(before, after).join("; ")}: ${counted(change.regions, "region")}, ${counted(
    change.requests,
    "complete request"
  )}`
}

const throughout = (sides: Sides, { throughout: common }: Changes): Content =>
  common.length === 0 ? undefined : html`<p>In all of them:</p>${listOf(conditionItems(sides, common))}`

const exactly = (sides: Sides, { others, outcomes, tag }: Differing): Content =>
  folded(
    `Exactly where, under ${indicationNames[tag as IndicationTag]}`,
    html`${throughout(sides, outcomes)}${outcomes.all.map((change) => outcomeChange(sides, tag, change))}${
      others.all.length === 0
        ? undefined
        : html`<p>The same outcome, not for the same reasons:</p>${listOf(others.all.map((change) => otherChange(sides, change)))}`
    }`
  )

const row = (sides: Sides, tag: string, of: bigint, change: Change): Html =>
  html`<tr><th scope="row">${indicationLink(tag as IndicationTag)}</th><td>${changeInWords(sides, change)}</td><td class="number">${count(
    change.regions
  )}</td><td class="number">${count(change.requests)}</td><td class="number">${share(change.requests, of)}</td></tr>`

/** What an alternative decides otherwise. */
export const differenceOf = ({ differing, option, reading, sides }: Alternative): Content => {
  const [outcomes, others] = [
    differing.flatMap((one) => one.outcomes.all.map((change) => [one, change] as const)),
    differing.flatMap((one) => one.others.all)
  ]
  return html`<h4>If <code>${option.id}</code> were chosen</h4>
<p>Another outcome under ${counted(differing.length, "indication")} of ${sides.tags.length}: ${counted(
    sum(
      outcomes.map(([, change]) => change),
      "regions"
    ),
    "region"
  )}, ${counted(
    sum(
      outcomes.map(([, change]) => change),
      "requests"
    ),
    "complete request"
  )}.${
    others.length === 0
      ? ""
      : ` ${counted(sum(others, "requests"), "more complete request")} come to the same outcome for other reasons.`
  } ${command(`diff --reading ${reading.id}=${option.id}`)} computes it again.</p>
${tableOf(
  `${reading.id}, ${option.id}: another outcome`,
  ["Indication", "Outcome", "Regions", "Complete requests", "Share"],
  outcomes.map(([{ of, tag }, change]) => row(sides, tag, of, change))
)}
${differing.map((one) => exactly(sides, one))}`
}
