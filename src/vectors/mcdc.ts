/**
 * Vectors that show every condition to matter on its own (modified condition/decision coverage): for each condition and
 * each two outcomes that it alone tells apart, two requests that differ in that fact only. What it alone tells apart is
 * read from the diagrams, so that nothing is missed; a condition that no two requests show is listed with the reason.
 */
import type { SectionId } from "../../spec/clauses.ts"
import type { Ref } from "../diagram/program-diagram.ts"
import { sectionOf } from "../diagram/section-of.ts"
import { statementOf } from "../language/render.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"
import { type Condition, conditionsBelow } from "./conditions.ts"
import { type Before, covered, type Pair, reasons } from "./covered.ts"
import { answerOf, answersOf } from "./in-words.ts"
import { expectedOf, type Subject, verdictOf } from "./subject.ts"
import { type Discriminates, merged, type Vector, vectorOf } from "./vector.ts"

/** A condition that no two valid requests show. */
export interface NotShown {
  readonly section: SectionId
  /** None for a condition of the frame. */
  readonly indication?: IndicationTag
  readonly condition: string
  readonly because: string
}

/** The vectors, and what they cover. */
export interface Mcdc {
  readonly vectors: ReadonlyArray<Vector>
  readonly conditions: number
  readonly shown: number
  readonly pairs: number
  /** Pairs of outcomes that a condition tells apart in the diagrams, and no two valid requests. */
  readonly unstatable: number
  readonly notShown: ReadonlyArray<NotShown>
}

/** The two vectors of a pair, each the other's partner. */
const vectorsOf = (section: SectionId, { fact, yes }: Condition, { answers, shown }: Pair): ReadonlyArray<Vector> => {
  const made = shown.map(({ leaf, request }) => vectorOf(section, "mcdc", request, expectedOf(leaf)))
  const verdicts = shown.map(({ leaf }) => verdictOf(leaf))
  return made.map((vector, side): Vector => {
    const other = 1 - side
    const [here, there] = [answerOf(fact, answers[side]!), answerOf(fact, answers[other]!)]
    const discriminates: Discriminates = {
      says: `${fact.label}: ${here} comes to ${verdicts[side]}, ${there} to ${verdicts[other]}`,
      fact: fact.id,
      question: answersOf(fact, yes),
      here,
      there,
      partner: made[other]!.id
    }
    return { ...vector, discriminates: [discriminates] }
  })
}

/** The vectors of the frame, if it is meant, and of some indications. */
export const mcdc = (subject: Subject, frame: boolean, tags: ReadonlyArray<IndicationTag>): Mcdc => {
  const { policy } = subject
  type Part = readonly [section: SectionId, root: Ref, tags: ReadonlyArray<IndicationTag>]
  const parts: ReadonlyArray<Part> = [
    ...(frame ? [["PN-0", policy.frame, indicationTags] as const] : []),
    ...tags.map((tag) => [sectionOf(tag), policy.indications[tag], [tag]] as const)
  ]
  const before: Before = new Map()
  const all = parts.flatMap(([section, root, under]) => {
    const conditions = conditionsBelow(policy, root)
    return conditions.map((condition) => ({
      section,
      under,
      condition,
      found: covered(subject, under, condition, conditions, before)
    }))
  })
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + of(one), 0)
  return {
    vectors: merged(
      all.flatMap(({ condition, found, section }) => found.pairs.flatMap((pair) => vectorsOf(section, condition, pair)))
    ),
    conditions: all.length,
    shown: all.filter(({ found }) => found.because === undefined).length,
    pairs: sum(({ found }) => found.pairs.length),
    unstatable: sum(({ found }) => found.unstatable),
    notShown: all.flatMap(({ condition, found: { because }, section, under: [tag, ...others] }) => {
      if (because === undefined) return []
      const indication = tag === undefined || others.length > 0 ? {} : { indication: tag }
      return [{ section, ...indication, condition: statementOf(condition), because: reasons[because] }]
    })
  }
}
