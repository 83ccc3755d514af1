/** All pages of the site together: every link leads to a page and an anchor that exist, and no page is too heavy. */
import { beforeAll, expect, it } from "vitest"
import { guides } from "../../docs/pages/guides.ts"
import { html } from "../../docs/pages/html.ts"
import { pages } from "../../docs/pages/index.ts"
import { allParts, type Page } from "../../docs/pages/page.ts"
import { sections } from "../../spec/clauses.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { shownIn } from "../../src/show/index.ts"
import { found } from "./found.ts"

interface Written {
  readonly url: string
  readonly text: string
  readonly ids: ReadonlyArray<string>
}

const written = ({ lead, parts, url }: Page): Written => {
  const every = allParts(parts)
  const text = html`${lead}${every.map(({ body, heading }) => [heading, body])}`.text
  const lines = every.flatMap(({ source }) =>
    source === undefined ? [] : source.split("\n").map((_, at) => `L${at + 1}`)
  )
  return {
    url,
    text,
    ids: [...every.map(({ anchor }) => anchor), ...lines, ...[...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)]
  }
}

/** Written in Markdown, whose links TypeDoc checks. */
const others = new Set(guides().map(({ url }) => url))

const all = new Map<string, Written>()
const raw: Array<Page> = []
beforeAll(async () => {
  raw.push(...(await pages(found)))
  for (const page of raw) all.set(page.url, written(page))
}, 120_000)

/** Fragments that a script of the page reads, in place of an anchor. */
const read = /^try\.html#/

/** The links of a page that lead nowhere. The API and what the theme brings are TypeDoc's to check. */
const dead = ({ text, url }: Written): ReadonlyArray<string> =>
  [...new Set([...text.matchAll(/\shref="([^"]*)"/g)].map(([, to]) => to!))].filter((to) => {
    if (/^(?:https?:|mailto:|api\/|api\.html|assets\/)/.test(to)) return false
    const [path = "", anchor] = to.split("#")
    const page = path === "" ? all.get(url) : all.get(path.replace(/\.html$/, ""))
    if (page === undefined) return !others.has(path.replace(/\.html$/, ""))
    return anchor !== undefined && !read.test(to) && !page.ids.includes(anchor)
  })

it("every link leads to a page and an anchor that exist", () => {
  expect(all.size).toBeGreaterThan(sections.length)
  const found = [...all.values()].flatMap((page) => dead(page).map((to) => `${page.url}: ${to}`))
  expect(found).toEqual([])
  expect(dead({ url: "x", text: '<a href="PN-4.html#PN-4.c99">', ids: [] })).toEqual(["PN-4.html#PN-4.c99"])
})

it("no id stands twice on a page", () => {
  const twice = [...all.values()].flatMap(({ ids, url }) =>
    ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${url}#${id}`)
  )
  expect(twice).toEqual([])
})

it("every clause has an anchor on the page of its section, every indication a table and a picture", () => {
  for (const { clauses: own, id } of sections) {
    expect(all.get(id)!.ids).toEqual(expect.arrayContaining(own.map((clause) => clause.id)))
  }
  const bodies = new Map(
    raw.flatMap(({ parts }) => allParts(parts)).map((part) => [part.anchor, html`${part.body}`.text])
  )
  const shown = sections.flatMap(({ id }) => shownIn(id).map((one) => one.id))
  expect(shown).toEqual(expect.arrayContaining([...indicationTags]))
  for (const id of shown) {
    expect(bodies.get(id), id).toContain('class="wide decision"')
    expect(bodies.get(`${id}-picture`), id).toContain("<svg")
  }
})

it("search finds an indication by its names and by the codes of its studies", () => {
  const words = (anchor: string) => {
    const part = raw.flatMap(({ parts }) => allParts(parts)).find((one) => one.anchor === anchor)!
    return `${part.called} ${part.words}`
  }
  expect(words("MeralgiaParesthetica")).toMatch(/meralgia paresthetica.*lateral femoral cutaneous nerve.*72195/is)
  expect(words("BrachialPlexus")).toContain("71552")
})

it("a page of a section stays under 400 kB, its frame left out", () => {
  const heavy = [...all.values()].filter(({ text, url }) => url.startsWith("PN-") && text.length > 390_000)
  expect(heavy.map(({ text, url }) => `${url}: ${text.length}`)).toEqual([])
})
