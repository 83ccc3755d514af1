/** The formats of a trace: what each has for each clause, how wide it is, and that no text of it is taken for markup. */
import { parseXml } from "@rgrove/parse-xml"
import { expect, it } from "vitest"
import { clauses, sections } from "../../spec/clauses.ts"
import { csvOf, markdownOf, tableOf } from "../../src/cli/trace-report.ts"
import { pageOf } from "./html.ts"
import { thisPolicy, tracePolicy } from "./policy.ts"
import { summaryOf, trace } from "./trace.ts"

const traced = tracePolicy()
const summary = summaryOf(traced)
const titles = new Map<string, string>(sections.map(({ id, title }) => [id, title]))
const hostile = `<script>alert("1")</script>,|\n&amp;`
const attacked = trace({
  ...thisPolicy,
  sections: thisPolicy.sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) => ({ ...clause, text: hostile, place: hostile }))
  })),
  laws: thisPolicy.laws.map((law) => ({ ...law, id: hostile })),
  excused: { "PN-1.c8": hostile }
})

it.each([40, 60, 80, 100, 120])("no line of the table is wider than %d columns", (width) => {
  for (const verbose of [false, true]) {
    const lines = tableOf(traced, summary, { verbose, width }).split("\n")
    expect(lines.filter((line) => line.length > width)).toEqual([])
    for (const { id } of clauses) expect(lines.some((line) => line.startsWith(`${id} `))).toBe(true)
  }
})

it("CSV has a clause a line, whatever is in its texts", () => {
  for (const one of [traced, attacked]) {
    const lines = csvOf(one).split("\n")
    expect(lines).toHaveLength(1 + clauses.length)
    expect(lines[0]).toMatch(/^clause,section,kind,/)
    expect(lines.slice(1).map((line) => line.slice(0, line.indexOf(",")))).toEqual(clauses.map(({ id }) => id))
  }
})

it("Markdown has a row for each clause, each with as many cells as the head", () => {
  const rows = markdownOf(attacked, summary)
    .split("\n")
    .filter((line) => line.startsWith("|"))
  const cells = rows.map((row) => row.replaceAll("\\|", "").split("|").length)
  expect(rows).toHaveLength(2 + clauses.length)
  expect(new Set(cells).size).toBe(1)
})

it("the page is well-formed, needs nothing from elsewhere, and takes no text for markup", () => {
  for (const one of [traced, attacked]) {
    const page = pageOf(one, summaryOf(one), titles, [hostile])
    expect(() => parseXml(page.replace("<!DOCTYPE html>", ""))).not.toThrow()
    expect(page).not.toMatch(/<script|https?:|<link|@import/)
    for (const { id } of clauses) expect(page).toContain(`id="${id}"`)
  }
})

it("every format says in how many vectors a clause is satisfied, and in how many not", () => {
  const one = traced.find(({ clause }) => clause.id === "PN-4.c6")!
  const { open, satisfied, unsatisfied } = one.vectors
  expect(Math.min(satisfied, unsatisfied)).toBeGreaterThan(0)
  const figures = (text: string) => text.replaceAll(",", "")
  expect(figures(tableOf([one], summary, { verbose: false, width: 100 }))).toContain(` ${satisfied}/${unsatisfied} `)
  expect(figures(tableOf([one], summary, { verbose: true, width: 100 }))).toContain(
    `vectors: ${satisfied} satisfied ${unsatisfied} unsatisfied`
  )
  const [head, row] = csvOf([one]).split("\n")
  expect(head).toContain(",vectors satisfied,vectors unsatisfied,vectors open,")
  expect(row).toContain(`,${satisfied},${unsatisfied},${open},`)
  expect(markdownOf([one], summary)).toContain(`| ${satisfied} | ${unsatisfied} | ${open} |`)
  expect(figures(pageOf([one], summary, titles, []))).toContain(
    `<td class="small"><div>${satisfied} satisfied</div><div>${unsatisfied} unsatisfied</div>`
  )
})

it("every format says what is wrong", () => {
  const wrong = trace({ ...thisPolicy, excused: {} })
  const says = "an approval that no path and no case shows satisfied"
  const figures = summaryOf(wrong)
  const flat = (text: string) => text.replace(/\s+/g, " ")
  for (const text of [
    tableOf(wrong, figures, { verbose: false, width: 100 }),
    tableOf(wrong, figures, { verbose: true, width: 100 }),
    csvOf(wrong),
    markdownOf(wrong, figures),
    pageOf(wrong, figures, titles, [])
  ]) {
    expect(flat(text)).toContain(says)
  }
  expect(tableOf(wrong, figures, { verbose: false, width: 100 })).toMatch(/\n1 error\n/)
  expect(tableOf(traced, summary, { verbose: false, width: 100 })).toMatch(/\nno errors\n/)
})
