/** Why and what if in sentences, for whoever may see the request. It words what was found; it finds nothing. */
import { regions } from "../../spec/studies.ts"
import type { Determination } from "../determination.ts"
import type { FactSaid, SupportedStudy, WhatIf } from "./what-if.ts"
import { list, or } from "./words.ts"

const regionsInWords = (named: ReadonlyArray<string>): string => {
  const rest = regions.filter((region) => !named.includes(region))
  return rest.length * 2 < named.length ? `any region but the ${or(rest)}` : `the ${or(named)}`
}

/** Supported studies in words, with their codes: "MRI of the chest, without or without and with contrast (71550)". */
export const supportedInWords = ({ codes, contrasts, modality, regions, sides }: SupportedStudy): string =>
  [
    modality,
    ...(regions === undefined ? [] : [` of ${regionsInWords(regions)}`]),
    ...(sides === undefined ? [] : [`, ${or(sides.map((side) => (side === "both" ? "both sides" : `${side} side`)))}`]),
    ...(contrasts === undefined ? [] : [`, ${or(contrasts)} contrast`]),
    ...(codes.length === 0 || regions === undefined ? [] : [` (${or(codes)})`])
  ].join("")

/** What the same facts support, as far as anything. */
export const supportedSentence = ({ supported }: Pick<WhatIf, "supported">): ReadonlyArray<string> =>
  supported.length === 0 ? [] : [`The same facts support: ${list(supported.map(supportedInWords))}.`]

const parts = ["modality", "region", "contrast", "side"]
const ofAStudy = /^services\[(\d+)\]\.study\.(\w+)$/

/** Facts on file, those of a study together. */
const onFile = (facts: ReadonlyArray<FactSaid>, own: number): string => {
  const studies = new Map<number, ReadonlyArray<string>>()
  for (const { fact } of facts) {
    const [, service, part] = ofAStudy.exec(fact) ?? []
    if (part !== undefined) studies.set(Number(service), [...(studies.get(Number(service)) ?? []), part])
  }
  return list([
    ...[...studies].map(([service, named]) => {
      const said = or(parts.filter((part) => named.includes(part))).replace(" or ", " and ")
      return `the ${said} of ${service === own ? "the study" : `service ${service + 1}`}`
    }),
    ...facts.filter(({ fact }) => !ofAStudy.test(fact)).map(({ says }) => says)
  ])
}

const changeInWords = ({ fact, says }: FactSaid): string => (/\.order\./.test(fact) ? says : `${says} [${fact}]`)

/** Why and what if, a line each; nothing is repeated that the determination says itself. */
export const whatIfInWords = (
  { repairs, restsOn, service, supported, wouldMatter }: WhatIf,
  determination: Determination
): ReadonlyArray<string> => {
  if (determination._tag === "CriteriaMet") {
    return restsOn === undefined ? [] : [`What it really rests on: ${onFile(restsOn.facts, service)}.`]
  }
  const asked =
    determination._tag === "NeedsInformation" ? new Set(determination.missing.map(({ fact }) => fact)) : new Set()
  const matter = wouldMatter.filter(({ fact }) => !asked.has(fact))
  const ways = repairs.map((changes) => list(changes.map(changeInWords)))
  return [
    ...(ways.length === 1
      ? [`With ${repairs[0]!.length === 1 ? "this" : "these together"} the criteria would be met: ${ways[0]}.`]
      : []),
    ...(ways.length > 1
      ? ["With any one of these the criteria would be met:", ...ways.map((way) => `  - ${way}`)]
      : []),
    ...(matter.length === 0
      ? []
      : [
          `Documentation of ${matter.length === 1 ? "this" : "these"} would matter: ${list(matter.map(({ fact, label }) => `${label} [${fact}]`))}.`
        ]),
    ...supportedSentence({ supported })
  ]
}
