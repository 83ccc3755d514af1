/**
 * From the words of an order to the indications under which such a study can meet the criteria, found in the decision
 * diagrams. It knows no study and no indication by name.
 */
import { type Code, codes } from "../../../spec/codes.ts"
import { contrasts, modalities, type Region, regions, umbrellaRegions } from "../../../spec/studies.ts"
import { supportedOf } from "../../../src/api/what-if.ts"
import { or } from "../../../src/api/words.ts"
import { possibleStudies } from "../../../src/diagram/supported-studies.ts"
import { registerProfile } from "../../../src/language/profile.ts"
import { type IndicationTag, indicationTags } from "../../../src/request/indication.ts"

/** Indications under which a study can meet the criteria with some contrast; none where any will do. */
export interface Lists {
  readonly contrast: string
  readonly tags: ReadonlyArray<IndicationTag>
}

/** Studies that are listed alike: one modality and some regions. */
export interface Order {
  readonly modality: string
  readonly regions: string
  /** Wider terms by which an order may name one of the regions. */
  readonly wider: ReadonlyArray<string>
  /** The codes of the code map for one of these, with any contrast that is listed. */
  readonly codes: ReadonlyArray<Code>
  readonly lists: ReadonlyArray<Lists>
}

/** Of more regions than this only those left out are named. */
const several = regions.length / 2

/** Regions as a place to look for: one each, or all of a long list together. */
const placesOf = (some: ReadonlyArray<Region> | undefined): ReadonlyArray<ReadonlyArray<Region>> =>
  some === undefined ? [[]] : some.length > several ? [some] : some.map((region) => [region])

const inWords = (some: ReadonlyArray<Region>): string => {
  if (some.length === 0) return ""
  if (some.length <= several) return or(some)
  return `any region but ${or(regions.filter((region) => !some.includes(region)))}`
}

interface Found {
  readonly tag: IndicationTag
  readonly contrast: string
  readonly modality: string
  readonly regions: ReadonlyArray<Region>
  readonly codes: ReadonlyArray<Code>
}

const codesOf = (modality: string, some: ReadonlyArray<Region>, taken: ReadonlyArray<string>): ReadonlyArray<Code> =>
  (Object.keys(codes) as ReadonlyArray<Code>).filter(
    (code) =>
      some.length > 0 &&
      codes[code].modality === modality &&
      taken.includes(codes[code].contrast) &&
      codes[code].regions.some((region) => some.includes(region))
  )

const all = (): ReadonlyArray<Found> =>
  indicationTags.flatMap((tag) =>
    possibleStudies(tag, registerProfile)
      .flatMap(supportedOf)
      .flatMap(({ contrasts: taken, modality, regions }) =>
        placesOf(regions).map((some) => ({
          tag,
          modality,
          regions: some,
          contrast: taken === undefined ? "" : `${or(taken)} contrast`,
          codes: codesOf(modality, some, taken ?? contrasts)
        }))
      )
  )

const keyed = <A>(
  some: ReadonlyArray<A>,
  key: (one: A) => string
): ReadonlyArray<readonly [A, ...ReadonlyArray<A>]> => {
  const groups = new Map<string, [A, ...Array<A>]>()
  for (const one of some) {
    const group = groups.get(key(one))
    if (group === undefined) groups.set(key(one), [one])
    else group.push(one)
  }
  return [...groups.values()]
}

/** Where some regions come in the order of the vocabulary; long lists come last. */
const places = (some: ReadonlyArray<Region>): number =>
  some.length > several ? 99 : Math.min(...some.map((region) => regions.indexOf(region)), 99)

const found = (): ReadonlyArray<Order> => {
  const byStudy = keyed(all(), ({ modality, regions: some }) => `${modality}: ${some.join()}`).map((found) => ({
    ...found[0],
    codes: [...new Set(found.flatMap(({ codes: own }) => own))],
    lists: keyed(found, ({ contrast }) => contrast).map((own) => ({
      contrast: own[0].contrast,
      tags: indicationTags.filter((tag) => own.some((one) => one.tag === tag))
    }))
  }))
  return keyed(byStudy, ({ lists, modality }) => modality + JSON.stringify(lists))
    .map((alike) => {
      const some = alike.length === 1 ? alike[0].regions : alike.flatMap(({ regions: own }) => own)
      return {
        modality: alike[0].modality,
        lists: alike[0].lists,
        regions: inWords(some),
        wider: Object.entries(umbrellaRegions).flatMap(([term, parts]) =>
          (parts as ReadonlyArray<Region>).some((part) => some.includes(part)) ? [term] : []
        ),
        codes: [...new Set(alike.flatMap(({ codes: own }) => own))].sort(),
        at: modalities.indexOf(alike[0].modality as (typeof modalities)[number]) * 100 + places(some)
      }
    })
    .sort((a, b) => a.at - b.at)
    .map(({ at: _, ...order }) => order)
}

let known: ReadonlyArray<Order> | undefined

/** Every study that can meet the criteria under some indication, by modality and region. */
export const orders = (): ReadonlyArray<Order> => {
  known ??= found()
  return known
}
