/** A trace in words, the same in every format. It lays nothing out. */
import { indicationNames } from "../../src/api/words.ts"
import { indicationTags } from "../../src/request/indication.ts"
import {
  type ClauseTrace,
  type Counts,
  type Part,
  type Program,
  pathsOf,
  type Shown,
  type Summary,
  type VectorCounts
} from "./trace.ts"

const number = new Intl.NumberFormat("en-US")

/** A number with its thousands set apart. */
export const count = (value: number): string => number.format(value)

/** What a clause does on a path, in the order of the columns. */
export const parts = ["satisfied", "unsatisfied", "open", "beside"] as const satisfies ReadonlyArray<Part>

/** The name of a program. */
export const programName = (program: Program): string =>
  program === "frame" ? "the frame (PN-0)" : indicationNames[program]

/** What a clause does in a test vector. */
export const vectorParts = ["satisfied", "unsatisfied", "open"] as const satisfies ReadonlyArray<keyof VectorCounts>

/** Counts without those that are nothing. */
export const countsInWords = (counts: VectorCounts & Partial<Counts>): string =>
  parts.flatMap((part) => ((counts[part] ?? 0) === 0 ? [] : [`${count(counts[part]!)} ${part}`])).join(", ")

/** The programs that cite a clause, each with its paths; those with the same figures together. */
export const programsOf = ({ programs }: ClauseTrace): ReadonlyArray<string> => {
  const alike = new Map<string, Array<string>>()
  for (const { counts, program } of programs) {
    const figures = countsInWords(counts)
    alike.set(figures, [...(alike.get(figures) ?? []), programName(program)])
  }
  const every = indicationTags.length
  return [...alike].map(([figures, names]) =>
    names.length === 1
      ? `${names[0]}: ${figures}`
      : `${names.length === every ? `all ${every} indications` : names.join(", ")}, each: ${figures}`
  )
}

/** The ways of showing, most telling first. */
export const ways = ["met", "just missed", "applies", "or", "relied on"] as const satisfies ReadonlyArray<Shown["how"]>

/** The worked cases by how they show a clause. */
export const casesBy = ({ cases }: ClauseTrace, ...hows: ReadonlyArray<Shown["how"]>): ReadonlyArray<string> => [
  ...new Set(cases.filter(({ how }) => hows.includes(how)).map(({ id }) => id))
]

/** How many worked cases show a clause, each once. */
export const casesOf = (traced: ClauseTrace): number => casesBy(traced, ...ways).length

/** How a clause stands: whether a determination can rest on it, and what is wrong. */
export const statusOf = ({ clause, errors, excused }: ClauseTrace): string => {
  const silent = excused === undefined ? "" : `, never satisfied: ${excused}`
  const stands = clause.operative ? `operative${silent}` : `not operative: ${clause.why}`
  return errors.length === 0 ? stands : `${stands}; ERROR: ${errors.join("; ")}`
}

/** What the columns mean. */
export const legend: ReadonlyArray<string> = [
  "Paths are those of the programs from their first question to an end, PN-0 apart from the sections, and only those " +
    "that cite the clause. Satisfied: they end in criteria met, a referral or outside the policy. Unsatisfied: in criteria " +
    "not met, by the clause or for want of what it asks. Open: in clinical review. Beside: only a note cites it.",
  "Vectors are those of pnd vectors --coverage paths that expect the clause: in which it is satisfied, and unsatisfied, in " +
    "the same sense.",
  "A reason that a fact alone names is unsatisfied where a worked case just misses it: no path refuses for want of it."
]

/** The figures in sentences. */
export const summaryInWords = (summary: Summary): ReadonlyArray<string> => {
  const of = (some: number, all: number, what: string) => `${count(some)} of ${count(all)} ${what}`
  const { approvals, bothWays, clauses, errors, inCases, inVectors, onPaths, operative, underLaws } = summary
  const { withoutLaw, withoutVector } = summary
  return [
    of(operative, clauses, "clauses are operative"),
    of(onPaths, operative, "operative clauses are cited on a path"),
    of(inVectors, operative, "operative clauses are expected by a test vector"),
    of(underLaws, operative, "operative clauses have a law that names them"),
    of(inCases, operative, "operative clauses are shown by a worked case"),
    of(bothWays, approvals, "operative approvals are both satisfied and unsatisfied on paths"),
    ...(withoutVector.length === 0 ? [] : [`without a test vector, cited by notes: ${withoutVector.join(", ")}`]),
    ...(withoutLaw.length === 0 ? [] : [`without a law that names them: ${withoutLaw.join(", ")}`]),
    errors === 0 ? "no errors" : `${count(errors)} ${errors === 1 ? "error" : "errors"}`
  ]
}

/** Whether nothing cites a clause, no law rests on it and no case shows it. */
export const isBare = (traced: ClauseTrace): boolean =>
  pathsOf(traced.total) === 0 && traced.laws.length === 0 && traced.cases.length === 0
