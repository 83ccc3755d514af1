/**
 * A decision table in words: its criteria with the letters that stand for them, and the cells of its rows. Whoever prints
 * it decides on widths and rules.
 */
import type { Citation } from "../language/criterion.ts"
import { isGate } from "./gates.ts"
import type { Condition, Standing, Table, TableRow } from "./table.ts"
import { citesOf, clausesInWords, detailOf, type Mark, markInWords, markOf, nameOf, upper } from "./words.ts"

/** The signs of the outcomes, as text. */
export const signs: { readonly [M in Mark]: string } = {
  CriteriaMet: "✓",
  CriteriaNotMet: "✗",
  ClinicalReview: "◇",
  Referred: "→",
  NotGoverned: "–",
  Passed: "✓",
  GoesOn: "»"
}

/** The signs of the criteria in a row, and what they say. */
export const standings: { readonly [S in Standing]: readonly [sign: string, says: string] } = {
  met: ["✓", "all of these are met"],
  judged: ["◇", "none of these is unmet, and at least one is left to judgment"],
  unmet: ["✗", "at least one of these is unmet"],
  passed: ["○", "none of these is unmet"]
}

/** A criterion of a table: the letter that stands for it, what it asks for, and what it rests on. */
export interface Lettered {
  readonly letter: string
  readonly criterion: string
  readonly clauses: string
}

/** The cells of a row. */
export interface Cells {
  readonly study: string
  readonly conditions: string
  /** A sign for each criterion, or nothing where it does not matter. */
  readonly criteria: ReadonlyArray<string>
  readonly outcome: string
}

/** A decision table in words. */
export interface TableInWords {
  readonly criteria: ReadonlyArray<Lettered>
  readonly rows: ReadonlyArray<Cells>
  /** Whether any row depends on the study, and on other conditions. */
  readonly ofStudy: boolean
  readonly conditional: boolean
  /** What the signs say that occur. */
  readonly legend: ReadonlyArray<string>
}

const within = (text: string, cites: ReadonlyArray<Citation>): string => {
  const clauses = clausesInWords(cites)
  return clauses === "" ? text : `${text} (${clauses})`
}

const conditionInWords = ({ about, labels }: Condition): string =>
  `${about}: ${labels.map(({ cites, label }) => within(label, cites)).join("; ")}`

const ends = { met: "CriteriaMet", judged: "ClinicalReview", unmet: "CriteriaNotMet" } as const

const outcomeInWords = ({ cites, end }: TableRow): string => {
  const mark = typeof end === "string" ? ends[end] : markOf(end)
  const detail = typeof end === "string" ? "" : detailOf(end)
  const joined = typeof end !== "string" && (end.guideline !== undefined || end.goesOn !== undefined) ? " " : ": "
  return within(`${signs[mark]} ${markInWords(mark)}${detail === "" ? "" : joined}${detail}`, cites)
}

/** A decision table in words. */
export const inWords = ({ criteria, rows }: Table): TableInWords => {
  const used = new Set(rows.flatMap((row) => [...row.criteria.values()]))
  return {
    criteria: criteria.map((one, at) => ({
      letter: String.fromCharCode("a".charCodeAt(0) + at),
      criterion: `${isGate(one.criterion) ? "Gate: " : ""}${isGate(one.criterion) ? nameOf(one) : upper(nameOf(one))}`,
      clauses: clausesInWords(citesOf(one))
    })),
    rows: rows.map((row) => {
      const ofStudy = row.conditions.filter((condition) => condition.ofStudy)
      const grants = ofStudy.flatMap(({ labels }) => labels.flatMap(({ cites }) => cites))
      return {
        study: within(row.study, grants),
        conditions: row.conditions
          // what is said again of the same fact is narrower
          .filter(
            ({ about, ofStudy }, at) => !ofStudy && row.conditions.findLastIndex((one) => one.about === about) === at
          )
          .map(conditionInWords)
          .join("; and "),
        criteria: criteria.map(({ key }) => {
          const standing = row.criteria.get(key)
          return standing === undefined ? "" : standings[standing][0]
        }),
        outcome: outcomeInWords(row)
      }
    }),
    ofStudy: rows.some(({ conditions }) => conditions.some(({ ofStudy }) => ofStudy)),
    conditional: rows.some(({ conditions }) => conditions.some(({ ofStudy }) => !ofStudy)),
    legend: Object.entries(standings).flatMap(([standing, [sign, says]]) =>
      used.has(standing as Standing) ? [`${sign} ${says}`] : []
    )
  }
}
