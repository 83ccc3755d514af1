/**
 * What stands in the boxes of a picture and in the cells of a table, in words: criteria by their names, outcomes, and
 * the clauses that something rests on. The words come from the criteria, the registers and the API.
 */
import { guidelineInWords, outcomeInWords } from "../api/words.ts"
import { type Citation, type Criterion, isReading } from "../language/criterion.ts"
import { sentenceOf } from "../language/render.ts"
import type { Decided } from "../language/ruling.ts"
import { judged, met } from "../language/weigh.ts"
import type { Conjunct, End } from "./flow.ts"

export const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How something comes out: an outcome, a gate that is passed, or another place to go on. */
export type Mark = Decided | "Passed" | "GoesOn"

/** How an end comes out. */
export const markOf = ({ gate, outcome }: End): Mark =>
  outcome ??
  (gate === undefined ? "GoesOn" : gate === met ? "Passed" : gate === judged ? "ClinicalReview" : "CriteriaNotMet")

/** The name of a mark: what tells outcomes apart without colour, beside the sign. */
export const markInWords = (mark: Mark): string =>
  mark === "Passed" ? "Passed" : mark === "GoesOn" ? "Goes on" : upper(outcomeInWords[mark])

/** Citations in order, clauses only, a word each; only the first of a section names it. */
export const clauseWords = (
  cites: ReadonlyArray<Citation>
): ReadonlyArray<{ readonly id: string; readonly text: string }> => {
  const bySection = new Map<string, Array<number>>()
  for (const cite of new Set(cites)) {
    if (!cite.startsWith("PN-")) continue
    const dot = cite.lastIndexOf(".c")
    const section = cite.slice(0, dot)
    bySection.set(section, [...(bySection.get(section) ?? []), Number(cite.slice(dot + 2))])
  }
  return [...bySection].flatMap(([section, clauses], place) =>
    clauses
      .sort((a, b) => a - b)
      .map((clause, at) => {
        const after = at < clauses.length - 1 ? "," : place < bySection.size - 1 ? ";" : ""
        return { id: `${section}.c${clause}`, text: `${at === 0 ? `${section}.` : ""}c${clause}${after}` }
      })
  )
}

/** Citations in order, clauses only, the section named once: `PN-4.c2, c5`. */
export const clausesInWords = (cites: ReadonlyArray<Citation>): string =>
  clauseWords(cites)
    .map(({ text }) => text)
    .join(" ")

/** The readings among citations. */
export const readingsAmong = (cites: ReadonlyArray<Citation>): ReadonlyArray<Citation> =>
  [...new Set(cites)].filter(isReading)

/** What an end says beside its mark. */
export const detailOf = ({ because, gate, goesOn, guideline, kind, weighed }: End): string => {
  if (gate !== undefined) return ""
  if (goesOn !== undefined) return `in ${goesOn}`
  if (guideline !== undefined)
    return `to ${guideline === "Spine" ? "the spine imaging guidelines" : guidelineInWords(guideline)}`
  if (kind === "not-listed" && weighed !== true) return "the study is not listed"
  return because ?? ""
}

/** A criterion by its name, or by what it asks for. */
export const nameOf = ({ criterion }: Conjunct): string => sentenceOf(criterion)

/** Everything that a criterion can rest on. */
export const citesOf = ({ standings }: Conjunct): ReadonlyArray<Citation> => [
  ...new Set([...standings].sort(([a], [b]) => b - a).flatMap(([, cites]) => cites))
]

/** What a criterion leaves to judgment, where few words say it. */
export const judgmentIn = (criterion: Criterion): string | undefined => {
  const parts = (of: Criterion): ReadonlyArray<string> => {
    switch (of._tag) {
      case "Ask":
        return []
      case "Judgment":
        return of.of._tag === "Ask" || of.of._tag === "Any" ? [sentenceOf(of.of)] : [""]
      case "Not":
        return parts(of.of)
      case "All":
      case "Any":
        return of.of.flatMap(parts)
    }
  }
  const found = parts(criterion)
  return found.length === 1 && found[0] !== "" && found[0]!.length < 90 ? found[0] : undefined
}
