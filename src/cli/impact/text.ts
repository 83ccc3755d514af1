/** A report of a replay laid out for people: how much changes, from what to what, by clause, and the first services. */
import { impactOf } from "../../api/impact.ts"
import { outcomeInWords } from "../../api/words.ts"
import type { Outcome } from "../../determination.ts"
import { nameOf } from "../exits.ts"
import { printable } from "../printable.ts"
import { grouped, padded, right, wrapIndented } from "../text.ts"
import type { CitedOf, Report } from "./report.ts"
import type { Changed } from "./tally.ts"

type Lines = ReadonlyArray<string>

const counted = (count: number, what: string): string => `${grouped(count)} ${what}${count === 1 ? "" : "s"}`

const aspectsInWords = {
  clauses: "clauses",
  readings: "readings",
  kind: "kind of what is missing",
  referral: "guideline referred to",
  possible: "outcomes still possible"
} as const

/** Rows in columns, numbers to the right; the first column is text. */
const table = (head: Lines, rows: ReadonlyArray<Lines>): Lines => {
  if (rows.length === 0) return []
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)))
  const line = (row: Lines): string =>
    row.map((cell, column) => (column === 0 ? padded(cell, widths[0]!) : right(cell, widths[column]!))).join("  ")
  return ["", line(head), ...rows.map(line)]
}

const countOf = (count: number): string => (count === 0 ? "·" : grouped(count))

const citedTable = (title: string, all: ReadonlyArray<CitedOf>): Lines =>
  table(
    [title, "newly cited", "no longer cited"],
    all.map(({ id, newly, noLonger }) => [id, countOf(newly), countOf(noLonger)])
  )

const inWords = (outcome: string): string => outcomeInWords[outcome as Outcome]

const shares = (report: Report): Lines => {
  const { notCompared, otherGrounds, otherOutcome, services, unchanged } = report
  const rows = [
    [otherOutcome, "another outcome"],
    [otherGrounds, "the same outcome on other grounds"],
    [notCompared.services, "not compared"],
    [unchanged, "no change"]
  ] as const
  const width = Math.max(...rows.map(([count]) => grouped(count).length))
  const shown = rows.filter(([count], row) => row === 0 || (row === 1 && !report.outcomesOnly) || count > 0)
  return shown.map(([count, says]) => {
    const share = services === 0 ? "" : `  ${right(((100 * count) / services).toFixed(1), 5)} %`
    return `  ${right(grouped(count), width)}${share}  ${says}`
  })
}

const lacked = ({ notCompared: { facts, indications } }: Report): Lines =>
  [
    ["for which it has no indication", indications],
    ["for which it lacks the answer to", facts]
  ].flatMap(([why, counts]) => {
    const all = Object.entries(counts as Readonly<Record<string, number>>)
    return all.length === 0 ? [] : [`Not compared, ${why}: ${all.map(([id, n]) => `${id} (${grouped(n)})`).join(", ")}`]
  })

const sameOutcome = ({ sameOutcome: of }: Report): Lines => {
  const all = Object.entries(of).map(([aspect, n]) => `${aspectsInWords[aspect as keyof typeof of]} (${grouped(n)})`)
  return all.length === 0 ? [] : ["", `The same outcome, but not the same: ${all.join(", ")}.`]
}

const exampleLines = (
  { _tag, file, from, id, line, service, serviceId, to }: Changed,
  outcomesOnly: boolean
): Lines => {
  if (!("outcome" in to)) return []
  const { newly = [], noLonger = [] } = impactOf(from, to, outcomesOnly) ?? {}
  const which = serviceId === undefined ? `service ${service + 1}` : `service ${printable(serviceId)}`
  const outcomes = _tag === "OtherOutcome" ? `${inWords(from.outcome)} → ${inWords(to.outcome)}` : inWords(from.outcome)
  const through = [
    ...(noLonger.length === 0 ? [] : [`no longer through ${noLonger.join(" ")}`]),
    ...(newly.length === 0 ? [] : [`now through ${newly.join(" ")}`])
  ]
  return [
    `  ${id === undefined ? "(no id)" : printable(id)}, ${which} (${nameOf(file)}:${line}): ${outcomes}`,
    ...(through.length === 0 ? [] : [`    ${through.join("; ")}`])
  ]
}

const examplesOf = ({ examples, otherGrounds, otherOutcome, outcomesOnly }: Report): Lines => {
  const all = otherOutcome + otherGrounds
  if (examples.length === 0) return []
  const title = examples.length === all ? "What changes" : `What changes, ${examples.length} of ${grouped(all)}`
  return ["", title, ...examples.flatMap((one) => exampleLines(one, outcomesOnly))]
}

/** A report as text. */
export const asText = (report: Report, width: number): string => {
  const { about, after, before, clauses, invalid, notices, outcomes, readings, records, services } = report
  const wrapped = (lines: Lines): Lines => lines.flatMap((line) => (line === "" ? [""] : wrapIndented(line, width)))
  const ofInvalid = invalid === 0 ? "" : `, ${grouped(invalid)} of them invalid`
  const lines: Lines = [
    ...wrapped([`Before: ${before}.`, `After: ${after}.`, ...about, ""]),
    `${counted(services, "service")} in ${counted(records, "record")}${ofInvalid}`,
    ...shares(report),
    ...wrapped(lacked(report)),
    ...table(
      ["from → to", "services"],
      outcomes.map(({ from, services: count, to }) => [`${inWords(from)} → ${inWords(to)}`, grouped(count)])
    ),
    ...wrapped(sameOutcome(report)),
    ...citedTable("clause", clauses),
    ...citedTable("reading", readings),
    ...wrapped([...examplesOf(report), "", notices.join(" ")])
  ]
  return `${lines.join("\n")}\n`
}
