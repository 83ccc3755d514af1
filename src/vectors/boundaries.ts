/**
 * Vectors at the edge of every threshold: the same request with the number at the threshold, just under and just over,
 * wherever it decides. It knows no threshold by name.
 */
import { thresholds } from "../../spec/thresholds.ts"
import { sectionOf } from "../diagram/section-of.ts"
import { type AnswerSet, type Fact, stretchOf } from "../language/fact.ts"
import { unitOf } from "../language/render.ts"
import type { IndicationTag } from "../request/indication.ts"
import { cofactors, type Shown, shown } from "./apart.ts"
import { differing, expectedOf, type Subject, same, verdictOf, within } from "./subject.ts"
import { type Discriminates, merged, type Vector, vectorOf } from "./vector.ts"

/** A threshold that no valid requests show to decide. */
export interface NotReached {
  readonly indication: IndicationTag
  readonly fact: string
  readonly threshold: string
  readonly because: string
}

/** The vectors, and what they cover. */
export interface Boundaries {
  readonly vectors: ReadonlyArray<Vector>
  /** Thresholds under an indication at which something changes. */
  readonly thresholds: number
  readonly shown: number
  readonly notShown: ReadonlyArray<NotReached>
}

type NumberFact = Extract<Fact, { readonly _tag: "Number" }>
type Threshold = NumberFact["thresholds"][number]

/** The place of a stretch. */
const place = (stretch: AnswerSet): number => 31 - Math.clz32(stretch)

const inWords = (fact: NumberFact, threshold: Threshold): string => {
  const { bound, value } = thresholds[threshold as keyof typeof thresholds]
  return `${bound} ${value} ${unitOf(fact)}`
}

/** The requests around a threshold, for each two things that it tells apart; or why there are none. */
const around = (subject: Subject, tag: IndicationTag, fact: NumberFact, threshold: Threshold) => {
  const { bound, value } = thresholds[threshold as keyof typeof thresholds]
  const values = [value - 1, value, value + 1].filter((number) => number >= 0)
  const sides = { tag, level: subject.levelOf(fact), values, answers: values.map((one) => place(stretchOf(fact, one))) }
  const at = values.indexOf(value)
  const beside = bound === "at least" ? at - 1 : at + 1
  const nodes = cofactors(subject, sides)
  const apart = differing(subject, nodes[at]!, nodes[beside]!)
  const keys = subject.store.leavesOf(apart).filter((key) => key !== same)
  const found = keys.map((key) => shown(subject, sides, within(subject, apart, key)))
  return { values, keys, found: found.filter((one) => typeof one !== "string") }
}

const vectorsOf = (
  tag: IndicationTag,
  fact: NumberFact,
  threshold: Threshold,
  values: ReadonlyArray<number>,
  shown: Shown
): ReadonlyArray<Vector> => {
  const made = shown.map(({ leaf, request }) => vectorOf(sectionOf(tag), "boundaries", request, expectedOf(leaf)))
  const verdicts = shown.map(({ leaf }) => verdictOf(leaf))
  return made.map((vector, side): Vector => {
    const discriminates = made.flatMap(({ id }, other): ReadonlyArray<Discriminates> => {
      if (Math.abs(other - side) !== 1 || verdicts[other] === verdicts[side]) return []
      const [here, there] = [values[side]!, values[other]!]
      return [
        {
          says: `${fact.label}: ${here} ${unitOf(fact)} comes to ${verdicts[side]}, ${there} to ${verdicts[other]}`,
          fact: fact.id,
          question: inWords(fact, threshold),
          here,
          there,
          partner: id
        }
      ]
    })
    const beyond: Discriminates = {
      says: `${fact.label}: ${values[side]} ${unitOf(fact)} comes to ${verdicts[side]}, as the number beside it does`,
      fact: fact.id,
      question: inWords(fact, threshold),
      here: values[side]!
    }
    return { ...vector, discriminates: discriminates.length > 0 ? discriminates : [beyond] }
  })
}

/** The vectors of every threshold under some indications. */
export const boundaries = (subject: Subject, tags: ReadonlyArray<IndicationTag>): Boundaries => {
  const all = tags.flatMap((tag) =>
    subject.store
      .support(subject.root(tag))
      .map((level) => subject.facts[level]!)
      .filter((fact): fact is NumberFact => fact._tag === "Number")
      .flatMap((fact) =>
        fact.thresholds.map((threshold: Threshold) => ({
          tag,
          fact,
          threshold,
          ...around(subject, tag, fact, threshold)
        }))
      )
      .filter(({ keys }) => keys.length > 0)
  )
  return {
    vectors: merged(
      all.flatMap(({ fact, found, tag, threshold, values }) =>
        found.flatMap((one) => vectorsOf(tag, fact, threshold, values, one))
      )
    ),
    thresholds: all.length,
    shown: all.filter(({ found }) => found.length > 0).length,
    notShown: all.flatMap(({ fact, found, tag, threshold }) =>
      found.length > 0
        ? []
        : [
            {
              indication: tag,
              fact: fact.label,
              threshold: inWords(fact, threshold),
              because: "no valid requests were found on both sides of it that are decided differently"
            }
          ]
    )
  }
}
