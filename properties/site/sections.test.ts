/** The parts that the pages of sections are made of: complete, and each link leads where it says. */
import { describe, expect, it } from "vitest"
import { html } from "../../docs/pages/html.ts"
import { addressOf, linkedText } from "../../docs/pages/links.ts"
import { clausesPart } from "../../docs/pages/section/clauses.ts"
import { checklistHtml } from "../../docs/pages/section/documents.ts"
import { pictureOf } from "../../docs/pages/section/picture.ts"
import { casesPart, lawsPart, readingsPart } from "../../docs/pages/section/rests.ts"
import { checklistsOf, studiesOf } from "../../docs/pages/section/studies.ts"
import { decisionTable } from "../../docs/pages/section/table.ts"
import { linesCiting, sourcePages, sources } from "../../docs/pages/source.ts"
import { fromPage } from "../../docs/plugin/relative.ts"
import { casesOf } from "../../spec/cases.ts"
import { clauses, sections } from "../../spec/clauses.ts"
import { readings } from "../../spec/readings.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { shownIn, tableInWords } from "../../src/show/index.ts"
import { laws } from "../laws/laws.ts"
import { tracePolicy } from "../trace/policy.ts"
import { sectionsOf } from "../verify/verify.ts"
import { found } from "./found.ts"

const hrefs = (text: string): ReadonlyArray<string> => [...text.matchAll(/\shref="([^"]*)"/g)].map(([, to]) => to!)
const idsIn = (text: string): ReadonlyArray<string> => [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)
const one = (id: string) => sections.flatMap((section) => shownIn(section.id)).find((shown) => shown.id === id)!

describe("the parts of a section", () => {
  const traced = tracePolicy()
  const says = new Map(laws.map((law) => [law.id, law.says]))

  it("every clause has its anchor once, on the page of its section, with words to find it by", () => {
    const parts = sections.flatMap(({ id }) => {
      const { parts = [] } = clausesPart(
        traced.filter(({ section }) => section === id),
        says
      )
      return parts.map((part) => ({ ...part, page: id }))
    })
    expect(parts.map(({ anchor, page }) => `${page}.html#${anchor}`)).toEqual(
      clauses.map(({ id }) => addressOf.clause(id))
    )
    expect(parts.filter(({ title, words }) => title === undefined || !words)).toEqual([])
  })

  it("a clause leads to what rests on it: laws, cases, readings, and the lines of the program that cite it", () => {
    const { parts = [] } = clausesPart(
      traced.filter(({ section }) => section === "PN-4"),
      says
    )
    const trial = html`${parts.find(({ anchor }) => anchor === "PN-4.c13")!.body}`.text
    const { cases, laws: own } = traced.find(({ clause }) => clause.id === "PN-4.c13")!
    expect(own.length * cases.length).toBeGreaterThan(0)
    expect(hrefs(trial)).toEqual(
      expect.arrayContaining([
        ...own.map(addressOf.law),
        ...cases.map(({ id }) => addressOf.case(id)),
        addressOf.reading("R-25"),
        addressOf.threshold("conservativeTrial"),
        ...linesCiting("PN-4.c13").map(({ line, source }) => `${addressOf.source(source.name)}#L${line}`)
      ])
    )
  })

  it("lists the readings, laws and worked cases of each section, all of them", () => {
    const bodies = (parts: ReadonlyArray<{ readonly body?: unknown }>) =>
      parts.map(({ body }) => html`${body as never}`.text).join("")
    for (const { id } of sections) {
      const own = laws.filter((law) => sectionsOf(law).includes(id))
      expect(hrefs(bodies(lawsPart(id, found)))).toEqual(
        expect.arrayContaining(own.map((law) => addressOf.law(law.id)))
      )
      expect(hrefs(bodies(casesPart(id)))).toEqual(
        expect.arrayContaining(casesOf(id).map((two) => addressOf.case(two.id)))
      )
      const concern = readings.filter((reading) => reading.clauses.some((clause) => clause.startsWith(`${id}.c`)))
      expect(hrefs(bodies(readingsPart(id)))).toEqual(
        expect.arrayContaining(concern.map((r) => addressOf.reading(r.id)))
      )
    }
  })
})

describe("a decision table", () => {
  const shown = one("CarpalTunnelSyndrome")
  const { table } = tableInWords(shown, registerProfile)
  const text = html`${decisionTable(shown).body}`.text
  const rows = [...text.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => row!)

  it("has a row for each rule, and its cells fill it whatever is said once for several rows", () => {
    expect(rows).toHaveLength(1 + table.rows.length)
    const columns = [...rows[0]!.matchAll(/<th/g)].length
    const cells = rows.slice(1).flatMap((row) => [...row.matchAll(/<t[dh][^>]*>/g)].map(([cell]) => cell))
    const filled = cells.reduce((sum, cell) => sum + Number(/rowspan="(\d+)"/.exec(cell)?.[1] ?? 1), 0)
    expect(filled).toBe(columns * table.rows.length)
  })

  it("says of every criterion of a row what the table in words says", () => {
    const said = rows.slice(1).map(
      (row) =>
        new Map(
          [...row.matchAll(/aria-label="[^"]+">(.)<\/span> ([a-z ]+)/g)].flatMap(([, sign, letters]) =>
            letters!
              .trim()
              .split(" ")
              .map((letter) => [letter, sign] as const)
          )
        )
    )
    expect(said.map((row) => table.criteria.map(({ letter }) => row.get(letter) ?? ""))).toEqual(
      table.rows.map(({ criteria }) => criteria)
    )
  })
})

it("a picture in a page leads to clauses, and shares its style sheet and no id with the others", async () => {
  const [first, second] = await Promise.all([
    pictureOf(one("TarsalTunnelSyndrome"), false),
    pictureOf(one("OtherWristQuestion"), true)
  ])
  const texts = [html`${first}`.text, html`${second}`.text]
  const ids = texts.flatMap(idsIn)
  expect(new Set(ids).size).toBe(ids.length)
  expect(texts.map((text) => text.includes("<style>"))).toEqual([true, false])
  const known = new Set<string>(clauses.map(({ id }) => addressOf.clause(id)))
  for (const text of texts) {
    expect(hrefs(text).length).toBeGreaterThan(0)
    expect(hrefs(text).filter((to) => !known.has(to))).toEqual([])
    expect(text).toContain('role="group" aria-labelledby="')
  }
})

it("the checklists of an indication are for each study that can meet its criteria, once", () => {
  const lists = checklistsOf("MeralgiaParesthetica")
  expect(lists.flatMap(({ studies }) => studies.map(({ modality, regions }) => [modality, regions]))).toEqual([
    ["MRI", ["pelvis"]],
    ["CT", ["pelvis"]]
  ])
  expect(lists.every(({ found }) => found.routes.length > 0)).toBe(true)
  const text = html`${lists.map(checklistHtml)}`.text
  expect(text).toContain("72195")
  expect(text).toContain("<code>evaluation.contact</code>")
  expect(studiesOf("TarsalTunnelSyndrome")).toEqual([])
})

describe("links", () => {
  it("in a text lead to each clause and reading that it names, further ones of a section too", () => {
    expect(hrefs(html`${linkedText("x (PN-4.c2, c5; PN-6.1.c3, R-07), c9")}`.text)).toEqual([
      "PN-4.html#PN-4.c2",
      "PN-4.html#PN-4.c5",
      "PN-6.1.html#PN-6.1.c3",
      "readings.html#R-07"
    ])
    expect(html`${linkedText("a < b")}`.text).toBe("a &lt; b")
  })

  it("are rewritten in a page below the root, those to other places and to the page itself are not", () => {
    const up = (url: string) => `../${url.slice(2)}`
    expect(fromPage('<a href="PN-4.html#x"><a class="y" href="#L1"><a href="https://a.b/"><a href="../x">', up)).toBe(
      '<a href="../PN-4.html#x"><a class="y" href="#L1"><a href="https://a.b/"><a href="../x">'
    )
    expect(fromPage('<a href="PN-4.html">', (url) => url)).toBe('<a href="PN-4.html">')
  })
})

describe("the program's source", () => {
  it("has a page for each file, and every section is decided by one", () => {
    expect(sourcePages().map(({ url }) => url)).toEqual(sources().map(({ name }) => `source/${name}`))
    expect(sections.filter(({ id }) => !sources().some((source) => source.sections.includes(id)))).toEqual([])
    expect(sourcePages().every(({ parts: [part] }) => part!.source!.length > 100)).toBe(true)
  })

  it("cites a clause in the lines that are said to cite it", () => {
    const lines = linesCiting("PN-4.c13")
    expect(lines.length).toBeGreaterThan(0)
    for (const { line, source } of lines) expect(source.text.split("\n")[line - 1]).toContain('"PN-4.c13"')
  })
})
