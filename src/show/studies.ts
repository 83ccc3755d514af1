/**
 * Sets of studies in words: the fewest that say which modality, region and contrast. A picture or a table names with
 * them the ways in which a study can be ordered. It knows the vocabulary of studies, not which of them any clause lists.
 */
import { contrasts, modalities, type Region, regions, umbrellaRegions } from "../../spec/studies.ts"

/** A study without its side, by the places of its words in the vocabulary. */
export interface Kind {
  readonly modality: number
  readonly region: number
  readonly contrast: number
}
export type Kinds = ReadonlyArray<Kind>

/** Every study. */
export const everyStudy: Kinds = modalities.flatMap((_, modality) =>
  regions.flatMap((_, region) => contrasts.map((_, contrast) => ({ modality, region, contrast })))
)

/** Some words as a list that ends in "or". */
export const or = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`

const words = <A>(list: ReadonlyArray<A>, set: number): ReadonlyArray<A> => list.filter((_, bit) => (set >> bit) & 1)
const setOf = (kinds: Kinds, part: keyof Kind): number => kinds.reduce((set, kind) => set | (1 << kind[part]), 0)

/** Wider terms for at least three regions, the widest first. */
const wider = Object.entries<ReadonlyArray<Region>>(umbrellaRegions)
  .filter(([, parts]) => parts.length > 2)
  .sort(([, a], [, b]) => b.length - a.length)
  .map(([term, parts]) => [term, parts.reduce((set, part) => set | (1 << regions.indexOf(part)), 0)] as const)

const regionsInWords = (set: number): string => {
  const rest = words(regions, ~set)
  if (rest.length < 5) return `any region but ${or(rest)}`
  const found: Array<string> = []
  let left = set
  for (const [term, parts] of wider) {
    if ((left & parts) !== parts) continue
    found.push(term)
    left &= ~parts
  }
  return `the ${or([...words(regions, left), ...found])}`
}

const contrastsInWords = (set: number): string => {
  const said = words(contrasts, set)
  return `${said.length === 2 && said[1]!.includes(" ") ? said.join(", or ") : or(said)} contrast`
}

/** Studies that have a modality, a region and a contrast of three sets. */
type Product = { readonly [Part in keyof Kind]: number }

/** The modalities, regions and contrasts of some studies. */
const partsOf = (kinds: Kinds): Product => ({
  modality: setOf(kinds, "modality"),
  region: setOf(kinds, "region"),
  contrast: setOf(kinds, "contrast")
})

const merged = (products: ReadonlyArray<Product>, by: keyof Kind): ReadonlyArray<Product> => {
  const found = new Map<string, Product>()
  for (const product of products) {
    const key = JSON.stringify({ ...product, [by]: 0 })
    found.set(key, { ...product, [by]: product[by] | (found.get(key)?.[by] ?? 0) })
  }
  return [...found.values()]
}

const productsOf = (kinds: Kinds): ReadonlyArray<Product> => {
  const single = kinds.map(({ contrast, modality, region }) => ({
    modality: 1 << modality,
    region: 1 << region,
    contrast: 1 << contrast
  }))
  return merged(merged(merged(single, "contrast"), "region"), "modality")
}

const most = 3

const modalitiesInWords = (set: number): string => {
  const [said, rest] = [words(modalities, set), words(modalities, ~set)]
  return said.length > rest.length ? `any study other than ${or(rest)}` : or(said)
}

/** A product in words; what goes without saying among these studies is left out. */
const inWords = (product: Product, among: Product): string => {
  const kind =
    product.modality === among.modality
      ? words(modalities, among.modality).length > most
        ? "any study"
        : ""
      : modalitiesInWords(product.modality)
  const region = product.region === among.region ? "" : regionsInWords(product.region)
  const contrast = product.contrast === among.contrast ? "" : contrastsInWords(product.contrast)
  const what = [kind, region]
    .filter((text) => text !== "")
    .join(kind.includes(" or ") && kind.startsWith("any") ? ", of " : " of ")
  return [what, contrast].filter((text) => text !== "").join(", ")
}

/** A set of studies in words, as far as few say it; undefined where it takes more. */
const inFewWords = (kinds: Kinds, among: Kinds): string | undefined => {
  const parts = partsOf(among)
  const products = productsOf(kinds)
  const few = products.every(
    ({ modality }) => modality === parts.modality || words(modalities, modality).length <= most
  )
  return few && products.length > 0 && products.length <= 2
    ? products.map((product) => inWords(product, parts)).join("; or ")
    : undefined
}

/**
 * A set of studies in words, as one way of a choice.
 *
 * @param kinds the set
 * @param asked the wider set that is asked for, of which earlier ways have taken the rest
 * @param among the studies between which is chosen
 */
export const studiesInWords = (kinds: Kinds, asked: Kinds, among: Kinds): string => {
  if (kinds.length === among.length) return "any study"
  const exact = inFewWords(kinds, among)
  if (exact !== undefined) return exact
  const wide = asked.length === among.length ? undefined : inFewWords(asked, among)
  return wide === undefined
    ? "any other study"
    : wide.startsWith("any study")
      ? wide.replace("any study", "another study")
      : `another study: ${wide}`
}

const all = partsOf(everyStudy)

/** A set of studies in words that need no others beside them: what it is, or what it is not, whichever is shorter. */
const exactWords = (kinds: Kinds): string => {
  const [is, isNot] = [productsOf(kinds), productsOf(everyStudy.filter((kind) => !kinds.includes(kind)))]
  const said = (products: ReadonlyArray<Product>) => products.map((product) => inWords(product, all)).join("; or ")
  return is.length <= isNot.length ? said(is) : `any study but ${said(isNot)}`
}

/**
 * Sets of studies in words, each of which tells its set from the others.
 *
 * @param sets the sets; the largest that is just what none of the others names is any other study
 */
export const tellingApart = (sets: ReadonlyArray<Kinds>): ReadonlyArray<string> => {
  const within = (a: Kinds, b: Kinds) => a.every((kind) => b.includes(kind))
  const few = sets.map((kinds) => (kinds.length === everyStudy.length ? "any study" : inFewWords(kinds, everyStudy)))
  const rest = sets
    .filter((kinds, at) => {
      const others = new Set(sets.filter((other) => !within(kinds, other)).flat())
      return few[at] === undefined && kinds.length + others.size === everyStudy.length
    })
    .reduce<Kinds>((most, kinds) => (kinds.length > most.length ? kinds : most), [])
  return sets.map((kinds, at) => {
    const isRest = kinds.length === rest.length && within(kinds, rest)
    return few[at] ?? (isRest ? "any other study" : exactWords(kinds))
  })
}
