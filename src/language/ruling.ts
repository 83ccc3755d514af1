/**
 * What a section comes to: a ruling. Criteria weighed, or one of the statements that need no weighing: the study is not
 * listed, the question belongs to another guideline, this edition does not decide. The few combinators here are the
 * words that the section programs are written in; they ask nothing but what they are given.
 */
import { Effect } from "effect"
import type { GuidelineId } from "../../spec/guidelines.ts"
import type { Contrast, Modality, Region, Side } from "../../spec/studies.ts"
import type { Chart, FactMissing } from "./chart.ts"
import { allOf, type Citation, type Criterion, type UnmetKind } from "./criterion.ts"
import { type Finding, weigh } from "./weigh.ts"

/** A study in the policy's terms; what is left open does not matter. */
export interface StudySpec {
  readonly modality: Modality
  readonly regions?: ReadonlyArray<Region>
  readonly contrasts?: ReadonlyArray<Contrast>
  readonly side?: Side
}

/** Something to say beside the outcome, which does not change it. */
export interface Note {
  readonly says: string
  readonly cites: ReadonlyArray<Citation>
}

interface Noted {
  readonly notes?: ReadonlyArray<Note>
}

export type Ruling = Noted &
  (
    | ({ readonly _tag: "Weighed"; readonly criterion: Criterion } & Finding)
    | {
        readonly _tag: "Unsupported"
        readonly kind: Exclude<UnmetKind, "prerequisite" | "criterion">
        readonly because: string
        readonly cites: ReadonlyArray<Citation>
        readonly instead: ReadonlyArray<StudySpec>
      }
    | { readonly _tag: "Elsewhere"; readonly guideline: GuidelineId; readonly cites: ReadonlyArray<Citation> }
    | { readonly _tag: "Ungoverned"; readonly because: string; readonly cites: ReadonlyArray<Citation> }
  )

/** The outcomes that a program can come to. */
export type Decided = "CriteriaMet" | "ClinicalReview" | "Referred" | "CriteriaNotMet" | "NotGoverned"

/** Which outcome a ruling is. */
export const outcomeOf = (ruling: Ruling): Decided => {
  switch (ruling._tag) {
    case "Weighed":
      return (["CriteriaNotMet", "ClinicalReview", "CriteriaMet"] as const)[ruling.verdict]
    case "Unsupported":
      return "CriteriaNotMet"
    case "Elsewhere":
      return "Referred"
    case "Ungoverned":
      return "NotGoverned"
  }
}

/** A guideline section: a program that learns about a request only by asking the chart. */
export type Section = Effect.Effect<Ruling, FactMissing, Chart>

/** The study is supported as far as these criteria hold. */
export const supported = (...criteria: ReadonlyArray<Criterion>): Section => {
  const criterion = allOf(...criteria)
  return Effect.map(weigh(criterion), (finding) => ({ _tag: "Weighed", ...finding, criterion }))
}

/** The text does not list this study for the disorder; the listed ones are named. */
export const notListed = (instead: ReadonlyArray<StudySpec>, ...cites: ReadonlyArray<Citation>): Ruling => ({
  _tag: "Unsupported",
  kind: "not-listed",
  because: "the policy does not list this study for this indication",
  cites: [...cites, "R-40"],
  instead
})

/** The text itself says that the study is not indicated, investigational, or comes after another test. */
export const unsupported = (
  kind: "not-indicated" | "investigational" | "order-of-tests",
  because: string,
  ...cites: ReadonlyArray<Citation>
): Ruling => ({ _tag: "Unsupported", kind, because, cites, instead: [] })

/** The policy sends the question to another guideline, which has its own gates. */
export const referred = (guideline: GuidelineId, ...cites: ReadonlyArray<Citation>): Ruling => ({
  _tag: "Elsewhere",
  guideline,
  cites: [...cites, "R-46"]
})

/** This edition does not decide. */
export const notGoverned = (because: string, ...cites: ReadonlyArray<Citation>): Ruling => ({
  _tag: "Ungoverned",
  because,
  cites
})

/** Says something beside the outcome. */
export const noting =
  (says: string, ...cites: ReadonlyArray<Citation>) =>
  (section: Section): Section =>
    Effect.map(section, (ruling) => ({ ...ruling, notes: [...(ruling.notes ?? []), { says, cites }] }))
