/** Publishing: each version under its own path, the newest at the root, older ones marked; no address is lost. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, it } from "vitest"
import { addressesIn, kept, lostFrom } from "../../docs/publish/addresses.ts"
import { compareVersions, placeSite } from "../../docs/publish/place.ts"
import { sections } from "../../spec/clauses.ts"
import { readings } from "../../spec/readings.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pnd-site-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const page = (says: string): string =>
  `<body><aside class="edition">Edition</aside><section id="a">${says}</section></body>`

/** A built site of two pages. */
const built = (says: string, extra = "PN-4.html"): string => {
  const site = join(folder, "site")
  rmSync(site, { recursive: true, force: true })
  mkdirSync(join(site, "api"), { recursive: true })
  writeFileSync(join(site, "index.html"), page(says))
  writeFileSync(join(site, "api", "decide.html"), page(says))
  writeFileSync(join(site, extra), page(says))
  return site
}

const read = (...path: ReadonlyArray<string>): string => readFileSync(join(folder, "published", ...path), "utf8")

it("the newest version stands at the root, and older ones say that they are superseded", () => {
  const published = join(folder, "published")
  mkdirSync(published)
  placeSite(built("one", "gone.html"), published, "v0.9.0")
  expect(read("index.html")).toBe(page("one"))
  expect(placeSite(built("two"), published, "v0.10.0")).toEqual(["v0.10.0", "v0.9.0"])
  expect(read("index.html")).toBe(page("two"))
  expect(read("v0.10.0", "PN-4.html")).toBe(page("two"))
  expect(read("v0.9.0", "index.html")).toContain('Superseded by version 0.10.0: <a href="../index.html">')
  expect(read("v0.9.0", "api", "decide.html")).toContain('<a href="../../index.html">')
  expect(() => read("gone.html")).toThrow("ENOENT")
  expect(read("v0.9.0", "gone.html")).toContain("one")
})

it("a version older than the newest leaves the root alone, and is marked at once; a mark stands once", () => {
  const published = join(folder, "published")
  mkdirSync(published)
  placeSite(built("two"), published, "v2.0.0")
  placeSite(built("one"), published, "v1.0.1")
  placeSite(built("three"), published, "v3.0.0")
  expect(read("index.html")).toBe(page("three"))
  expect(read("v1.0.1", "index.html").match(/Superseded by version \S+:/g)).toEqual(["Superseded by version 3.0.0:"])
  expect(read("v3.0.0", "index.html")).toBe(page("three"))
})

it("versions compare by number, and what is no version or no site is refused", () => {
  expect(["v0.10.0", "v0.9.9", "v1.0.0"].sort(compareVersions)).toEqual(["v0.9.9", "v0.10.0", "v1.0.0"])
  expect(() => placeSite(built("one"), folder, "main")).toThrow("expected a tag such as v1.2.0")
  expect(() => placeSite(folder, folder, "v1.0.0")).toThrow("no index.html")
})

it("an address that a build no longer has is found", () => {
  const addresses = addressesIn(built("one"))
  expect(addresses).toEqual([
    "PN-4.html",
    "PN-4.html#a",
    "api/decide.html",
    "api/decide.html#a",
    "index.html",
    "index.html#a"
  ])
  expect(lostFrom(addresses, ["PN-4.html#a", "PN-4.html#b", "PN-5.html"])).toEqual(["PN-4.html#b", "PN-5.html"])
})

it("the list of addresses has every clause and every reading", () => {
  const clauses = sections.flatMap(({ clauses: own, id }) => own.map((clause) => `${id}.html#${clause.id}`))
  expect(clauses).toHaveLength(194)
  expect(lostFrom(kept(), [...clauses, ...readings.map(({ id }) => `readings.html#${id}`)])).toEqual([])
})
