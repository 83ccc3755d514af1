/**
 * The diagrams in program order once more, with ends that tell rulings apart which weigh different criteria and come to
 * the same. Grounds are found of them without running a program. Plain data that is read when it is first asked for. It
 * knows the form, not how one is found.
 */
import type { Criterion } from "../language/criterion.ts"
import type { AnswerSet, Fact } from "../language/fact.ts"
import type { Ruling } from "../language/ruling.ts"
import { judged, met, unmet } from "../language/weigh.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Leaf, ProgramDiagrams, Ref, Test } from "./program-diagram.ts"

/** Where a program ends: the place of its leaf and, where criteria are weighed, the place of what is weighed. */
export type End = readonly [leaf: number, criterion?: number]

type Written<C> = C extends { readonly _tag: "Ask" }
  ? Omit<C, "question"> & { readonly question: readonly [fact: number, yes: AnswerSet] }
  : C extends { readonly _tag: "Not" | "Judgment" }
    ? Omit<C, "of"> & { readonly of: number }
    : C extends { readonly _tag: "All" | "Any" }
      ? Omit<C, "of"> & { readonly of: ReadonlyArray<number> }
      : never

/** A criterion whose facts and parts are places; the parts stand before it. */
export type Part = Written<Criterion>

/** The diagrams as they are stored; facts and leaves are those of the program diagrams, a test leads to earlier ones. */
export interface ExploredRulings {
  readonly tests: ReadonlyArray<Test>
  readonly ends: ReadonlyArray<End>
  readonly parts: ReadonlyArray<Part>
  readonly frame: Ref
  readonly indications: { readonly [Tag in IndicationTag]: Ref }
}

/** Takes criteria apart, equal parts once. */
export const partsOf = (placeOf: (fact: Fact) => number) => {
  const all: Array<Part> = []
  const places = new Map<string, number>()
  const written = (criterion: Criterion): Part => {
    switch (criterion._tag) {
      case "Ask":
        return { ...criterion, question: [placeOf(criterion.question.fact), criterion.question.yes] }
      case "Not":
      case "Judgment":
        return { ...criterion, of: place(criterion.of) }
      case "All":
      case "Any":
        return { ...criterion, of: criterion.of.map(place) }
    }
  }
  const place = (criterion: Criterion): number => {
    const part = written(criterion)
    const key = JSON.stringify(part)
    const found = places.get(key)
    if (found !== undefined) return found
    places.set(key, all.length)
    return all.push(part) - 1
  }
  return { all, place }
}

/** The diagrams, their ends put together. */
export interface RulingDiagrams extends Pick<ExploredRulings, "tests" | "frame" | "indications"> {
  readonly facts: ReadonlyArray<Fact>
  /** By the places that references name; nothing at the end of the frame from which the section goes on. */
  readonly rulings: ReadonlyArray<Ruling | undefined>
}

const rulingOf = (leaf: Leaf, criterion: Criterion | undefined): Ruling | undefined => {
  const { because, cites, guideline, instead = [], kind, notes, outcome } = leaf
  const common = { cites, ...(notes === undefined ? {} : { notes }) }
  if (criterion !== undefined) {
    const verdict = outcome === "CriteriaMet" ? met : outcome === "ClinicalReview" ? judged : unmet
    return { _tag: "Weighed", criterion, verdict, ...(kind === undefined ? {} : { kind }), ...common }
  }
  switch (outcome) {
    case "Referred":
      return { _tag: "Elsewhere", guideline: guideline!, ...common }
    case "NotGoverned":
      return { _tag: "Ungoverned", because: because!, ...common }
    case "CriteriaNotMet":
      return { _tag: "Unsupported", kind: kind as never, because: because!, instead, ...common }
    default:
      return undefined
  }
}

/** Puts the diagrams together. */
export const rulingDiagrams = (
  { ends, frame, indications, parts, tests }: ExploredRulings,
  { facts, leaves }: Pick<ProgramDiagrams, "facts" | "leaves">
): RulingDiagrams => {
  const criteria: Array<Criterion> = []
  for (const part of parts) {
    switch (part._tag) {
      case "Ask": {
        const [fact, yes] = part.question
        criteria.push({ ...part, question: { fact: facts[fact]!, yes } })
        break
      }
      case "Not":
      case "Judgment":
        criteria.push({ ...part, of: criteria[part.of]! })
        break
      default:
        criteria.push({ ...part, of: part.of.map((one) => criteria[one]!) })
    }
  }
  const rulings = ends.map(([leaf, criterion]) =>
    rulingOf(leaves[leaf]!, criterion === undefined ? undefined : criteria[criterion]!)
  )
  return { facts, tests, frame, indications, rulings }
}
