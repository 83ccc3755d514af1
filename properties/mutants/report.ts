/** What examining mutants came to, by section and clause, as lines of text. It examines nothing itself. */
import { clauses, sections } from "../../spec/clauses.ts"
import type { Changes } from "./examine.ts"

/** One mutant, examined. */
export interface Line {
  readonly clause: string
  readonly changes: Changes
  readonly law?: string
  readonly case?: string
}

const sectionOf = (clause: string): string =>
  clause.startsWith("PN-") ? clause.slice(0, clause.indexOf(".c")) : "readings"

const heads = ["mutants", "by laws", "by cases", "by either", "survive"]

const figures = (lines: ReadonlyArray<Line>): ReadonlyArray<number> => {
  const [byLaw, byCase] = [lines.filter(({ law }) => law !== undefined), lines.filter((one) => one.case !== undefined)]
  const either = lines.filter((one) => one.law !== undefined || one.case !== undefined)
  return [lines.length, byLaw.length, byCase.length, either.length, lines.length - either.length]
}

const row = (name: string, cells: ReadonlyArray<number | string>): string =>
  `${name.padEnd(26)}${cells.map((cell) => `${cell}`.padStart(10)).join("")}`

/** A table by what changes, then by section, then by clause. */
export const tableOf = (lines: ReadonlyArray<Line>): ReadonlyArray<string> => {
  const real = lines.filter(({ changes }) => changes !== "nothing")
  const kinds: ReadonlyArray<Changes> = ["outcome", "grounds", "other readings"]
  const outcome = real.filter(({ changes }) => changes === "outcome")
  const ids: ReadonlyArray<string> = [...sections.map(({ id }) => id), "readings"]
  const order: ReadonlyArray<string> = clauses.map(({ id }) => id)
  const own = (id: string) => outcome.filter(({ clause }) => clause === id)
  const named = [...new Set(outcome.map(({ clause }) => clause))].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  return [
    `${lines.length} mutants examined, ${lines.length - real.length} decide as the policy does`,
    "",
    row("what changes", heads),
    ...kinds.map((kind) => row(kind, figures(real.filter(({ changes }) => changes === kind)))),
    "",
    row("outcomes, by section", heads),
    ...ids.flatMap((id) => {
      const some = outcome.filter(({ clause }) => sectionOf(clause) === id)
      return some.length === 0 ? [] : [row(id, figures(some))]
    }),
    "",
    row("outcomes, by clause", heads),
    ...named.map((id) => row(id, figures(own(id))))
  ]
}
