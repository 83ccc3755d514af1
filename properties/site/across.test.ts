/**
 * The pages across the policy: everything that can be linked to has one place on the site, what a page says is what the
 * registers and the engines say, and what is filtered is there to be filtered.
 */
import { describe, expect, it } from "vitest"
import { casesPage } from "../../docs/pages/cases.ts"
import { citePage } from "../../docs/pages/cite.ts"
import { codesPage, listedUnder } from "../../docs/pages/codes.ts"
import { alternativeOf } from "../../docs/pages/difference.ts"
import { historyPage } from "../../docs/pages/history.ts"
import type { Content } from "../../docs/pages/html.ts"
import { evidenceOf } from "../../docs/pages/law-in-words.ts"
import { lawsPage } from "../../docs/pages/laws.ts"
import { addressOf } from "../../docs/pages/links.ts"
import { documentOf } from "../../docs/pages/markdown.ts"
import { noticesPage } from "../../docs/pages/notices.ts"
import { allParts, type Page, type Part, titleOf } from "../../docs/pages/page.ts"
import { readingsPage } from "../../docs/pages/readings.ts"
import { registerPage } from "../../docs/pages/register.ts"
import { thresholdsPage } from "../../docs/pages/thresholds.ts"
import { tracePage } from "../../docs/pages/trace.ts"
import { cases } from "../../spec/cases.ts"
import { clauses, sections } from "../../spec/clauses.ts"
import { codes } from "../../spec/codes.ts"
import { readingOf, readings } from "../../spec/readings.ts"
import { thresholds } from "../../spec/thresholds.ts"
import { traps } from "../../spec/traps.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { possibleStudies } from "../../src/diagram/supported-studies.ts"
import { digest } from "../../src/digest.ts"
import { decide, type Request } from "../../src/index.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { version } from "../../src/version.ts"
import { isProvable, laws } from "../laws/laws.ts"
import { trace } from "../trace/trace.ts"
import type { Finding } from "../verify/finding.ts"

/** Findings as they might be, so that no law need be proved here. */
const findings = new Map(
  laws.map((law, at): readonly [string, Finding] => [
    law.id,
    isProvable(law)
      ? { law, method: "proof", size: 1000 + at, holds: true }
      : { law, method: "sample", size: 10 + at, seed: 7, holds: true }
  ])
)

const traced = trace({ sections, policy: programDiagrams, vectors: [], laws, cases, excused: {} })

// one alternative; all of them are compared in readings.long.test.ts
const trial = readingOf("R-25")
const pages: ReadonlyArray<Page> = [
  registerPage(),
  readingsPage([alternativeOf(trial, trial.options[1]!)]),
  lawsPage(findings),
  codesPage(),
  thresholdsPage(),
  casesPage(),
  tracePage(traced),
  citePage(),
  noticesPage(),
  historyPage()
]

const pageAt = (url: string): Page => pages.find((page) => page.url === url)!
const anchorsOf = (page: Page): ReadonlyArray<string> => allParts(page.parts).map(({ anchor }) => anchor)
const textOf = (content: Content): string =>
  content === undefined
    ? ""
    : Array.isArray(content)
      ? content.map(textOf).join("")
      : String((content as { text?: string }).text ?? content)
const partAt = (url: string, anchor: string): Part =>
  allParts(pageAt(url).parts).find((part) => part.anchor === anchor)!
const bodyAt = (url: string, anchor: string): string => textOf(partAt(url, anchor).body)

/** The pages and anchors that addresses lead to, each with how often it is there. */
const placesOf = (address: string): number => {
  const [file = "", anchor] = address.split("#")
  const page = pages.find(({ url }) => `${url}.html` === file)
  return page === undefined ? 0 : anchorsOf(page).filter((one) => one === anchor).length
}

describe("everything that can be linked to has one place:", () => {
  it.each<readonly [string, ReadonlyArray<string>]>([
    ["laws", laws.map(({ id }) => addressOf.law(id))],
    ["readings", readings.map(({ id }) => addressOf.reading(id))],
    ["traps", traps.map(({ id }) => addressOf.trap(id))],
    ["codes", Object.keys(codes).map(addressOf.code)],
    ["thresholds", Object.keys(thresholds).map(addressOf.threshold)],
    ["cases", cases.map(({ id }) => addressOf.case(id))]
  ])("%s", (_, addresses) => {
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => placesOf(address) !== 1)).toEqual([])
  })
})

it("no page has an anchor twice, nor one that an address cannot hold", () => {
  for (const page of pages) {
    const anchors = anchorsOf(page)
    expect([page.url, anchors.filter((one, at) => anchors.indexOf(one) !== at || /[\s"#<>]/.test(one))]).toEqual([
      page.url,
      []
    ])
  }
})

it("every link within these pages leads to a part", () => {
  const written = new Set(pages.map(({ url }) => `${url}.html`))
  for (const page of pages) {
    const text = textOf([page.lead, ...allParts(page.parts).map(({ body }) => body)])
    const targets = [...new Set([...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!))]
      .map((href) => (href.startsWith("#") ? `${page.url}.html${href}` : href))
      .filter((href) => written.has(href.split("#")[0]!) && href.includes("#"))
    expect([page.url, targets.filter((href) => placesOf(href) !== 1)]).toEqual([page.url, []])
  }
})

it("each law, reading, trap, code, threshold and case is found by search, under a title that says what it is", () => {
  const found = pages.flatMap((page) =>
    allParts(page.parts)
      .filter(({ words }) => words !== undefined)
      .map(titleOf)
  )
  for (const { says } of laws) expect(found).toContain(says)
  for (const { id, question } of readings) expect(found).toContain(`Reading ${id}: ${question}`)
  for (const { id, says } of traps) expect(found).toContain(`Trap ${id}: ${says}`)
  for (const { id, says } of cases) expect(found).toContain(`${id}: ${says}`)
  for (const title of found) expect(title.length).toBeGreaterThan(2)
})

describe("laws", () => {
  it("each says its scope, what it rests on, how it was established, and how to check it again", () => {
    for (const law of laws) {
      const body = bodyAt("laws", law.id)
      for (const id of [...law.clauses, ...law.readings]) expect(body).toContain(`>${id}</a>`)
      expect(body).toContain(`npx pnd verify --law ${law.id}<`)
      expect(body).toContain(evidenceOf(findings.get(law.id)!))
    }
  })

  it("evidence is said in the words of how it was found", () => {
    const [proved, sampled] = [true, false].map((is) => laws.find((law) => isProvable(law) === is)!)
    expect(evidenceOf({ law: proved!, method: "proof", size: 12009, holds: true })).toBe(
      "proved over 12,009 regions of requests"
    )
    expect(evidenceOf({ law: sampled!, method: "sample", size: 1, seed: 7, holds: true })).toBe(
      "sampled: 1 request, seed 7"
    )
  })

  it("the totals are the sums of the findings", () => {
    const sum = (is: boolean) =>
      laws.filter((law) => isProvable(law) === is).reduce((total, { id }) => total + findings.get(id)!.size, 0)
    const last = bodyAt("laws", "totals").match(/<tr class="sum">.*?<\/tr>/s)![0]
    for (const figure of [laws.length, sum(true), sum(false)])
      expect(last).toContain(`>${figure.toLocaleString("en-US")}<`)
  })
})

it("a live reading states what another option changes, in the figures that `pnd diff` prints", () => {
  // a test of the command holds the same two
  expect(bodyAt("readings", trial.id)).toContain('<td class="number">60</td><td class="number">808,980,480</td>')
})

it("the register has every clause in a row that says what it can be filtered by, and a choice for each", () => {
  const body = bodyAt("clauses", "register")
  const rows = [
    ...body.matchAll(/<tr data-section="([^"]*)" data-kind="([^"]*)" data-strength="([^"]*)" data-status="([^"]*)">/g)
  ]
  expect(rows).toHaveLength(clauses.length)
  rows.forEach((row, at) => {
    const { id, kind, operative, strength } = clauses[at]!
    expect(row.slice(1)).toEqual([
      id.slice(0, id.indexOf(".c")),
      kind,
      strength,
      operative ? "operative" : "not operative"
    ])
  })
  for (const value of new Set(rows.flatMap((row) => row.slice(1)))) expect(body).toContain(`<option value="${value}">`)
})

it("a code can meet the criteria where it is said to, and nowhere else", () => {
  const tags = ["FemoralNeuropathy", "CarpalTunnelSyndrome", "POEMS"] as const
  const studies = new Map(tags.map((tag) => [tag, possibleStudies(tag, registerProfile)]))
  expect(listedUnder(codes["72195"], studies).map(([tag]) => tag)).toEqual(["FemoralNeuropathy"])
  // the same region, with another contrast
  expect(listedUnder(codes["72197"], studies)).toEqual([])
  expect(listedUnder(codes["73221"], studies)).toEqual([["CarpalTunnelSyndrome", ["wrist"]]])
  const request = (code: string): Request => ({
    dateOfService: "2024-03-01",
    evaluation: { contact: "in person" },
    indications: [{ _tag: "FemoralNeuropathy" }],
    services: [{ code }]
  })
  expect(decide(request("72195")).determinations[0]._tag).toBe("CriteriaMet")
  expect(decide(request("72197")).determinations[0]._tag).toBe("CriteriaNotMet")
})

it("a code that a worked case is approved with is listed under its indication", () => {
  const approved = cases.flatMap(({ expect: [first, ...others], request }) => {
    const { indications, services } = request as unknown as Request
    const isOne = indications.length === 1 && others.length === 0 && first.outcome === "CriteriaMet"
    const { code, study } = services[0]
    // neurography is ordered under codes of MRI
    return isOne && study?.modality !== "MRN" && code !== undefined && Object.hasOwn(codes, code)
      ? [[code, indications[0]._tag] as const]
      : []
  })
  expect(approved.length).toBeGreaterThan(20)
  for (const [code, tag] of approved) expect(bodyAt("codes", code)).toContain(`#${tag}"`)
})

it("a threshold shows the cases on each side of it", () => {
  expect(bodyAt("thresholds", "dxaAge").match(/Cases (under|at|over) it/g)).toHaveLength(3)
  for (const { id } of Object.values(thresholds)) {
    const body = bodyAt("thresholds", id)
    const own = cases.filter(({ shows }) => shows.some((one) => "threshold" in one && one.threshold === id))
    for (const one of own) expect(body).toContain(`href="${addressOf.case(one.id)}"`)
  }
})

it("a case shows its request, unchanged", () => {
  for (const { id, request } of cases.filter((_, at) => at % 50 === 0)) {
    const [, code = ""] = bodyAt("cases", id).match(/<code>(\{.*\})<\/code>/s)!
    expect(JSON.parse(code.replaceAll("&lt;", "<").replaceAll("&amp;", "&"))).toEqual(request)
  }
})

it("the trace has a row for each clause, with its laws and cases", () => {
  for (const { cases: shown, clause, laws: own, section } of traced) {
    const row = bodyAt("trace", `trace-${section}`)
      .split("<tr>")
      .find((text) => text.includes(`>${clause.id}</a>`))!
    for (const id of own) expect(row).toContain(`href="${addressOf.law(id)}"`)
    for (const { id } of shown) expect(row).toContain(`href="${addressOf.case(id)}"`)
  }
})

it("citing names the version and the digest of this package", () => {
  const body = bodyAt("cite", "the-package")
  expect(body.split(digest).length).toBeGreaterThan(3)
  expect(body).toContain(`version = {${version}}`)
})

it("a document in Markdown becomes parts by its headings of the second level, and its HTML stays text", () => {
  const { before, parts } = documentOf(
    "# Title\n\nFirst *this*.\n\n## [0.2.0] - now\n\n- a <b>bold</b> `thing`\n\n### Inner\n\nmore\n\n## Next\n"
  )
  expect(textOf(before)).toBe("<p>First <em>this</em>.</p>\n")
  expect(parts.map(({ anchor, heading }) => [anchor, heading])).toEqual([
    ["0.2.0-now", "0.2.0 - now"],
    ["next", "Next"]
  ])
  expect(textOf(parts[0]!.body)).toContain("<li>a &lt;b&gt;bold&lt;/b&gt; <code>thing</code></li>")
  expect(textOf(parts[0]!.body)).toContain("<h3>Inner</h3>")
})

it("what the notice and the changelog say stands on their pages", () => {
  expect(pageAt("notices").parts.map(({ heading }) => heading)).toContain("CPT")
  expect(bodyAt("codes", "notice")).toContain("American Medical Association")
  expect(pageAt("history").parts.length).toBeGreaterThan(1)
})
