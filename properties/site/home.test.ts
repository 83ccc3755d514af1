/**
 * The first page leads to every indication, by its name, by the studies that can meet its criteria, and by what the criteria
 * ask about; and to nothing that the registers and the diagrams do not have.
 */
import { expect, it } from "vitest"
import { orders } from "../../docs/pages/home/orders.ts"
import { nerves, symptoms } from "../../docs/pages/home/others.ts"
import { homePage } from "../../docs/pages/home.ts"
import { html } from "../../docs/pages/html.ts"
import { addressOf } from "../../docs/pages/links.ts"
import { allParts } from "../../docs/pages/page.ts"
import { synonyms } from "../../docs/pages/section/synonyms.ts"
import { finished } from "../../docs/plugin/finished.ts"
import type { Finding } from "../../properties/verify/finding.ts"
import { cases } from "../../spec/cases.ts"
import { indicationNames } from "../../src/api/words.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { sectionOf } from "../../src/diagram/section-of.ts"
import { decide, type IndicationTag, indicationTags, type Request } from "../../src/index.ts"
import { laws } from "../laws/laws.ts"

const found = new Map(laws.map((law) => [law.id, { law, holds: true, size: 7 } as unknown as Finding]))
const page = homePage(found)
const part = (anchor: string): string => {
  const { body } = allParts(page.parts).find((one) => one.anchor === anchor)!
  return html`${body}`.text
}
const linksTo = (tag: IndicationTag): string => `href="${addressOf.indication(sectionOf(tag), tag)}"`

it("every indication is there by its name", () => {
  for (const tag of indicationTags) expect(part("by-disorder")).toContain(linksTo(tag))
})

it("a study that a worked case shows to meet the criteria is there, under the indications of the case", () => {
  const rows = orders()
  const isThere = (modality: string, region: string, tag: IndicationTag): boolean =>
    rows.some(
      (row) =>
        row.modality === modality &&
        (row.regions === "" || row.regions.startsWith("any region but ") !== row.regions.includes(region)) &&
        row.lists.some(({ tags }) => tags.includes(tag))
    )
  const met = cases.flatMap(({ expect: outcomes, request }) =>
    outcomes.flatMap(({ outcome }, at) => {
      const { code, study } = (request as unknown as Request).services[at]!
      const { indications } = request as unknown as Request
      return outcome === "CriteriaMet" && code === undefined && indications.length === 1 && study?.region !== undefined
        ? [{ modality: study.modality!, region: study.region, tag: indications[0]._tag }]
        : []
    })
  )
  const regions = /^(upper extremity|lower extremity|brachial plexus|spinal cord)/
  const plain = met.filter(({ region }) => !regions.test(region))
  expect(plain.length).toBeGreaterThan(100)
  expect(plain.filter(({ modality, region, tag }) => !isThere(modality, region, tag))).toEqual([])
  expect(isThere("PET", "chest", "BrachialPlexus")).toBe(false)
  expect(isThere("MRI", "brain", "CarpalTunnelSyndrome")).toBe(false)
})

it("by the words of an order: an MRI of the brachial plexus is found by these words", () => {
  const rows = orders().filter(({ modality, wider }) => modality === "MRI" && wider.includes("brachial plexus"))
  expect(rows.some(({ lists }) => lists.some(({ tags }) => tags.includes("BrachialPlexus")))).toBe(true)
})

it("symptoms are those of the request vocabulary, each with the indications that are asked about it", () => {
  const labels = programDiagrams.facts.map(({ label }) => label).concat(Object.values(indicationNames))
  for (const { name, tags } of symptoms()) {
    const last = name.split(" ").at(-1)!
    expect(
      labels.some((label) => label.includes(last)),
      name
    ).toBe(true)
    expect(tags.length).toBeGreaterThan(0)
  }
  expect(symptoms().find(({ name }) => name === "weakness")?.tags).toEqual(["Fasciculations"])
  expect(symptoms().some(({ name }) => /time course|uncertain/.test(name))).toBe(false)
})

it("the nerve of an indication is one of the names by which search finds it", () => {
  for (const { name, tags } of nerves) {
    const [tag] = tags
    const words = `${indicationNames[tag!]} ${synonyms[tag!] ?? ""}`
    if (name !== "another nerve") expect(words, name).toContain(name.replace(/ nerve$| \(.*| plexus$| and .*/g, ""))
  }
})

it("its figures are those of the registers", () => {
  const figures = part("figures")
  expect(figures).toContain("<b>194</b>")
  expect(figures).toContain(`<b>${indicationTags.length}</b>`)
})

it("what can meet the criteria by the page, a request can", () => {
  const request = {
    dateOfService: "2024-03-01",
    evaluation: { contact: "in person" },
    indications: [{ _tag: "MeralgiaParesthetica", diagnosisUncertain: true }],
    services: [{ study: { modality: "MRI", region: "pelvis", contrast: "without" } }]
  } as const
  expect(decide(request).determinations[0]._tag).toBe("CriteriaMet")
  const row = orders().find(({ modality, regions }) => modality === "MRI" && regions === "pelvis")
  expect(row?.lists.find(({ contrast }) => contrast === "without contrast")?.tags).toContain("MeralgiaParesthetica")
})

it("a page does not fetch the search index, and folds without a link inside", () => {
  const page = `<script async src="../assets/search.js" id="tsd-search-script"></script><summary class="x"><h3>Properties<a href="#p" aria-label="Permalink" class="tsd-anchor-icon"><svg></svg></a></h3></summary><a href="#q" class="tsd-anchor-icon">q</a>`
  expect(finished(page)).toBe(
    `<script async data-src="../assets/search.js" id="tsd-search-script"></script><summary class="x"><h3>Properties</h3></summary><a href="#q" class="tsd-anchor-icon">q</a>`
  )
})
