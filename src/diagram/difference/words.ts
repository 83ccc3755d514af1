/** Conditions in plain words: labels, answers and the sides of thresholds, of whichever policy. */
import type { AnswerSet, ChoiceFact, Fact } from "../../language/fact.ts"
import { bitsOf } from "../decision-diagram.ts"
import type { PortableThreshold } from "../portable.ts"
import type { Cube } from "./yes-no.ts"

/** Facts by level, and the thresholds that cut them. */
export interface Vocabulary {
  readonly facts: ReadonlyArray<Fact>
  readonly thresholds: ReadonlyArray<PortableThreshold>
}

const or = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`

type Numeric = Extract<Fact, { readonly _tag: "Number" }>

/** A side of a cut in the words of the threshold that makes it. */
const side = (
  { thresholds: ids }: Numeric,
  cut: number | undefined,
  words: { readonly [Bound in "at most" | "at least"]: string },
  thresholds: ReadonlyArray<PortableThreshold>
): ReadonlyArray<string> => {
  const found = thresholds.find(
    ({ bound, id, value }) => ids.includes(id) && value + (bound === "at most" ? 1 : 0) === cut
  )
  return found === undefined ? [] : [`${words[found.bound]} ${found.value} ${found.unit}`]
}

/** Neighboring stretches, by the places of the first and the last of each row. */
const runs = (set: AnswerSet): ReadonlyArray<readonly [first: number, last: number]> => {
  const places = bitsOf(set)
  const lasts = places.filter((place) => !places.includes(place + 1))
  return places.filter((place) => !places.includes(place - 1)).map((first, at) => [first, lasts[at]!])
}

const numberInWords = (fact: Numeric, set: AnswerSet, thresholds: ReadonlyArray<PortableThreshold>): string =>
  or(
    runs(set).map(([first, last]) =>
      [
        ...side(fact, fact.cuts[first - 1], { "at most": "more than", "at least": "at least" }, thresholds),
        ...side(fact, fact.cuts[last], { "at most": "at most", "at least": "less than" }, thresholds)
      ].join(" and ")
    )
  )

const choiceInWords = ({ answers, covers }: ChoiceFact<string | boolean>, set: AnswerSet): string => {
  const those = (bit: 0 | 1) => answers.filter((_, place) => ((set >> place) & 1) === bit)
  const [inside, outside] = [those(1), those(0)]
  const wider = Object.entries(covers).find(
    ([, covered]) => covered.length === inside.length && covered.every((one) => inside.includes(one))
  )
  const said = (list: ReadonlyArray<string | boolean>) =>
    or(list.map((answer) => (answer === true ? "yes" : answer === false ? "no" : answer)))
  return wider?.[0] ?? (outside.length * 2 < inside.length ? `other than ${said(outside)}` : said(inside))
}

/** That the answer of a fact is one of a set, in words. */
export const literalInWords = (fact: Fact, set: AnswerSet, { thresholds }: Vocabulary): string => {
  if (fact._tag === "Number") return `${fact.label}: ${numberInWords(fact, set, thresholds)}`
  const { answers, id, label, scope } = fact
  if (scope === "reading") return `${id}: ${choiceInWords(fact, set)}`
  const isYesNo = answers.length === 2 && answers.every((answer: unknown) => typeof answer === "boolean")
  if (!isYesNo) return `${label}: ${choiceInWords(fact, set)}`
  return (set >> answers.indexOf(true)) & 1 ? label : `not: ${label}`
}

/** What a cube asks for, each fact in words, in the order of the facts. */
export const cubeInWords = (cube: Cube, words: Vocabulary): ReadonlyArray<string> =>
  [...cube].sort(([a], [b]) => a - b).map(([level, set]) => literalInWords(words.facts[level]!, set, words))

/** The answers of a set as values: those of a choice by name, the stretches of a number by their bounds. */
export const answersAsValues = (fact: Fact, set: AnswerSet): ReadonlyArray<unknown> =>
  fact._tag === "Choice"
    ? (fact.answers as ReadonlyArray<unknown>).filter((_, place) => (set >> place) & 1)
    : runs(set).map(([first, last]) => ({
        from: fact.cuts[first - 1] ?? 0,
        ...(last === fact.cuts.length ? {} : { below: fact.cuts[last] })
      }))
