/**
 * What a request may state of a fact, drawn from the fact's own declaration: an answer or a wider term, or a number near
 * its cuts. And whether it states it at all. It may not know any fact by name.
 */
import type fc from "fast-check"
import { type AnswerSet, answersAsSet, anyAnswer, type Fact, sizeOf, stretchOf } from "../../src/language/fact.ts"
import { at } from "../../src/request/paths.ts"
import { type Fields, put } from "../../src/request/state.ts"
import { type Draw, drawn } from "./drawn.ts"
import type { Part } from "./parts.ts"

export type Stated = string | boolean | number

/** Everything that can be stated of a choice. */
export const statements = (fact: Extract<Fact, { _tag: "Choice" }>): ReadonlyArray<Stated> => [
  ...fact.answers,
  ...Object.keys(fact.covers)
]

/** A stated answer within a set, or a number just under, at or just over a cut, or anywhere in a stretch. */
export const drawStated = (draw: Draw, fact: Fact, within: AnswerSet = anyAnswer(fact)): Stated => {
  const inside = Array.from({ length: sizeOf(fact) }, (_, bit) => bit).filter((bit) => (within >> bit) & 1)
  if (fact._tag === "Choice") return fact.answers[draw.one(inside)]
  const near = fact.cuts
    .flatMap((cut) => [cut - 1, cut, cut + 1])
    .filter((value) => value >= 0 && (stretchOf(fact, value) & within) !== 0)
  if (near.length > 0 && draw.chance(60)) return draw.one(near)
  const stretch = draw.one(inside)
  const least = fact.cuts[stretch - 1] ?? 0
  return draw.whole(least, (fact.cuts[stretch] ?? 4 * least + 1) - 1)
}

/** A wider term that stands for the answer among others, now and then; otherwise the answer itself. */
const drawWider = <A>(draw: Draw, fact: Fact, value: A): A | string => {
  if (fact._tag === "Number") return value
  const wider = Object.keys(fact.covers).filter((term) => fact.covers[term]!.includes(value as string))
  return wider.length > 0 && draw.chance(15) ? draw.one(wider) : value
}

/** Simpler values of a fact: answers earlier in the list, smaller numbers, cuts first. */
export const smallerStated = (
  fact: Fact,
  value: unknown,
  order: ReadonlyArray<unknown> = fact._tag === "Choice" ? fact.answers : []
): ReadonlyArray<unknown> => {
  if (fact._tag === "Choice") return order.slice(0, order.includes(value) ? order.indexOf(value) : order.length)
  const number = value as number
  return [0, ...fact.cuts.flatMap((cut) => [cut - 1, cut]), Math.floor(number / 2), number - 1].filter(
    (smaller) => smaller >= 0 && smaller < number
  )
}

const isStated = (fact: Fact, value: unknown): value is Stated =>
  fact._tag === "Choice"
    ? statements(fact).includes(value as Stated)
    : Number.isSafeInteger(value) && Number(value) >= 0

/** What a request may state of a fact, wider terms among it. */
export const stated = (fact: Fact): fc.Arbitrary<Stated> =>
  drawn((draw) => drawWider(draw, fact, drawStated(draw, fact)), {
    smaller: (value) => smallerStated(fact, value),
    is: (value) => isStated(fact, value)
  })

/** The same, or nothing in so many cases of a hundred; nothing is the smallest. */
export const perhapsStated = (fact: Fact, absence = 50): fc.Arbitrary<Stated | undefined> =>
  drawn((draw) => (draw.chance(absence) ? undefined : drawWider(draw, fact, drawStated(draw, fact))), {
    smaller: (value) => (value === undefined ? [] : [undefined, ...smallerStated(fact, value)]),
    is: (value): value is Stated | undefined => value === undefined || isStated(fact, value)
  })

/** The answers asked for at a path inside a part; undefined where any will do. */
export type Within = (path: ReadonlyArray<string>) => AnswerSet | undefined

/** Every clinical fact of a part, often at its default if it has one; plan, mandate and list are mostly silent. */
export const stateAll = (draw: Draw, part: Part, within: Within = () => undefined): Fields =>
  part.leaves.reduce<Fields>((fields, { clinical, fact, path }) => {
    if (fact === undefined || (!clinical && draw.chance(80))) return fields
    const hasDefault = fact._tag === "Choice" && fact.fallback !== undefined && draw.chance(clinical ? 60 : 80)
    const usual = hasDefault ? answersAsSet(fact, [fact.fallback]) : undefined
    return put(fields, path, drawStated(draw, fact, within(path) ?? usual))
  }, {})

/** The same with each field left out in so many cases of a hundred, and some in wider terms. */
export const thinned = (draw: Draw, part: Part, whole: Fields, absence: number): Fields =>
  part.leaves.reduce((fields, { fact, path }) => {
    const value = at(fields, path)
    if (value === undefined) return fields
    if (draw.chance(absence)) return put(fields, path, undefined)
    return fact === undefined ? fields : put(fields, path, drawWider(draw, fact, value))
  }, whole)
