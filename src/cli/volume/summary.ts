/** What many records came to, laid out for people: outcomes in columns, and the criteria and facts that came up most. */

import { clauses, sections } from "../../../spec/clauses.ts"
import { readings } from "../../../spec/readings.ts"
import { outcomes } from "../../index.ts"
import { notices } from "../notices.ts"
import type { Terminal } from "../output.ts"
import { grouped, padded, right, wrap, wrapIndented } from "../text.ts"
import type { Counts, Group } from "./counts.ts"

/** How many of the criteria and facts that came up most are shown. */
const most = 10

/** Short enough that six of them stand side by side. */
const heads: { readonly [Outcome in (typeof outcomes)[number]]: string } = {
  CriteriaMet: "met",
  CriteriaNotMet: "not met",
  NeedsInformation: "needs information",
  Referred: "referred",
  ClinicalReview: "review",
  NotGoverned: "not governed"
}

type Names = ReadonlyMap<string, ReadonlyMap<string, number>>

const none: Names = new Map()

const sum = (by: ReadonlyMap<string, number> | undefined): number =>
  [...(by?.values() ?? [])].reduce((all, one) => all + one, 0)

/** A table of outcomes, a row for each name that came, in the order of the policy. */
const tableOf = (title: string, names: Names, order: ReadonlyArray<string>): ReadonlyArray<string> => {
  const rows = order.filter((name) => names.has(name))
  if (rows.length === 0) return []
  const columns = outcomes.filter((outcome) => rows.some((name) => names.get(name)!.has(outcome)))
  const first = Math.max(title.length, ...rows.map((name) => name.length))
  const widths = columns.map((outcome) =>
    Math.max(heads[outcome].length, ...rows.map((name) => grouped(names.get(name)!.get(outcome) ?? 0).length))
  )
  const line = (name: string, cells: ReadonlyArray<string>): string =>
    `${padded(name, first)}${cells.map((cell, index) => `  ${right(cell, widths[index]!)}`).join("")}`
  return [
    "",
    line(
      title,
      columns.map((outcome) => heads[outcome])
    ),
    ...rows.map((name) =>
      line(
        name,
        columns.map((outcome) => {
          const count = names.get(name)!.get(outcome)
          return count === undefined ? "·" : grouped(count)
        })
      )
    )
  ]
}

/** What came up most, most often first; in the order of its words where it came as often. */
const listOf = (title: string, names: Names, width: number): ReadonlyArray<string> => {
  const all = [...names].map(([name, by]) => ({ name, count: sum(by) }))
  if (all.length === 0) return []
  const shown = all.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).slice(0, most)
  const digits = Math.max(...shown.map(({ count }) => grouped(count).length))
  const rest = all.length - shown.length
  return [
    "",
    rest === 0 ? title : `${title}, ${most} of ${all.length}`,
    ...shown.flatMap(({ count, name }) =>
      wrap(name, width - digits - 4).map(
        (line, index) => `  ${right(index === 0 ? grouped(count) : "", digits)}  ${line}`
      )
    )
  ]
}

/** The summary of a run, in lines. */
export const summaryOf = (counts: Counts, records: number, { width }: Terminal): ReadonlyArray<string> => {
  const by = (group: Group): Names => counts.get(group) ?? none
  const outcome = by("outcome")
  const invalid = sum(outcome.get("Invalid"))
  const services = outcomes.reduce((all, one) => all + sum(outcome.get(one)), 0)
  const digits = Math.max(...[...outcome.values()].map((one) => grouped(sum(one)).length), 1)
  return [
    `${grouped(services)} ${services === 1 ? "service" : "services"} in ${grouped(records)} ` +
      `${records === 1 ? "record" : "records"}${invalid === 0 ? "" : `, ${grouped(invalid)} of them invalid`}`,
    ...outcomes
      .filter((one) => outcome.has(one))
      .map((one) => {
        const count = sum(outcome.get(one))
        return `  ${padded(heads[one], 17)}  ${right(grouped(count), digits)}  ${right(((100 * count) / services).toFixed(1), 5)} %`
      }),
    ...tableOf(
      "section",
      by("section"),
      sections.map(({ id }) => id)
    ),
    ...tableOf(
      "clause",
      by("clause"),
      clauses.map(({ id }) => id)
    ),
    ...tableOf(
      "reading",
      by("reading"),
      readings.map(({ id }) => id)
    ),
    ...listOf("criteria not met most often", by("unmet"), width),
    ...listOf("facts missing most often", by("missing"), width),
    "",
    ...wrapIndented(notices.join(" "), width)
  ]
}
