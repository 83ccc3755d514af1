/** The reference as a reader uses it: found by search, linked to one clause, filtered, on a phone, by everybody. */
import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { pages as pagesOf } from "../../docs/pages/index.ts"
import { addressesIn, kept, lostFrom } from "../../docs/publish/addresses.ts"
import { edition } from "../../spec/edition.ts"
import { browsing, hindrances, site, tooWide } from "./browser.ts"
import { found } from "./found.ts"

const { origin, visit } = browsing()
const phone = { viewport: { width: 390, height: 844 } }

/** The places that search leads to for some words, the first ones first. */
const hits = async (page: Page, words: string): Promise<ReadonlyArray<string>> => {
  await page.keyboard.press("/")
  const field = page.locator("#tsd-search-input")
  await field.waitFor()
  await field.fill(words)
  await page.locator("#tsd-search-results a").first().waitFor()
  return page
    .locator("#tsd-search-results a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""))
}

describe("search", () => {
  it.each([
    ["the id of a clause", "PN-4.c5", "PN-4.html#PN-4.c5"],
    ["a disorder", "meralgia", "PN-2.html#MeralgiaParesthetica"],
    ["a nerve", "lateral femoral cutaneous", "PN-2.html#MeralgiaParesthetica"],
    ["a code", "72195", "codes.html#72195"],
    ["a word of a clause", "sarcoidosis", "PN-5.html#PN-5.c12"],
    ["a reading", "R-25", "readings.html#R-25"],
    ["words of an order", "MRI brachial plexus", "PN-4.html"]
  ])("finds %s", async (_, words, address) => {
    const { page } = await visit("index.html")
    expect((await hits(page, words)).slice(0, 6).some((hit) => hit.includes(address))).toBe(true)
  })
  it("goes where a hit leads", async () => {
    const { page } = await visit("index.html")
    await hits(page, "PN-4.c5")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await page.waitForURL(/#PN-4\.c5$/)
    expect(await page.locator('[id="PN-4.c5"]').isVisible()).toBe(true)
  })
})

describe("links", () => {
  it("to one clause open its page at the clause, which can be told apart", async () => {
    const { page } = await visit("PN-4.html#PN-4.c13")
    const clause = page.locator('[id="PN-4.c13"]')
    await clause.waitFor()
    const top = await clause.evaluate((element) => element.getBoundingClientRect().top)
    expect(top).toBeGreaterThan(-5)
    expect(top).toBeLessThan(500)
    expect(await clause.evaluate((element) => element.matches(":target"))).toBe(true)
  })
  it("lead from a picture to its clauses, and from a clause to its laws, readings and cases", async () => {
    const { page } = await visit("PN-4.html")
    const inside = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute("href")))
    expect(await inside("#BrachialPlexus-picture svg a")).toContain("PN-4.html#PN-4.c1")
    const fromClause = await inside('[id="PN-4.c2"] a')
    for (const place of ["laws.html#", "readings.html#R-07", "cases.html#", "source/pn-4.html#L"])
      expect(
        fromClause.some((to) => to?.startsWith(place)),
        place
      ).toBe(true)
  })
  it("of the navigation lead from page to page", async () => {
    const { page } = await visit("PN-4.html")
    await page.locator(".site-menu").getByText("Across the policy").click()
    await page.locator(".site-menu").getByRole("link", { name: "Laws" }).click()
    await page.waitForURL(/laws\.html$/)
    expect(await page.locator("h1").textContent()).toBe("Laws")
  })
  it("that were published are all there", () => {
    expect(lostFrom(addressesIn(site), kept())).toEqual([])
    expect(existsSync(join(site, "PN-4.html"))).toBe(true)
  })
})

describe("filters", () => {
  it("narrow the register to a section and some words, say how many are left, and stay in the address", async () => {
    const { page } = await visit("clauses.html")
    const shown = page.locator("#register-table tbody tr:visible")
    expect(await shown.count()).toBe(194)
    await page.locator("form[data-filters] [name=text]").fill("malignant")
    const some = await shown.count()
    expect(some).toBeGreaterThan(3)
    expect(some).toBeLessThan(40)
    expect(await page.locator("[data-counts]").textContent()).toContain(`${some} of 194`)
    await page.reload()
    await shown.first().waitFor()
    expect(await shown.count()).toBe(some)
  })
  it("narrow the ways in by the words of an order", async () => {
    const { page } = await visit("index.html")
    await page.locator(".way-filter input").fill("mri brachial plexus")
    const links = page.locator("#by-disorder a:visible")
    const to = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")))
    expect(to.length).toBeGreaterThan(0)
    expect(to.some((address) => address?.startsWith("PN-4.html"))).toBe(true)
    expect(to.some((address) => address?.includes("GaucherDisease"))).toBe(false)
  })
})

describe("the first page", () => {
  it("weighs less than 300 kB, and can be used within a second", async () => {
    const { elsewhere, missing, page, said } = await visit("index.html")
    await page.waitForLoadState("networkidle")
    const bytes: number = await page.evaluate(
      "performance.getEntries().reduce((sum, { transferSize = 0 }) => sum + transferSize, 0)"
    )
    const interactive: number = await page.evaluate("performance.getEntriesByType('navigation')[0].domInteractive")
    // what the server here sends is not even compressed
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(300_000)
    expect(interactive).toBeLessThan(1000)
    expect([elsewhere, missing, said]).toEqual([[], [], []])
    process.stdout.write(`first page: ${bytes} bytes uncompressed, interactive after ${Math.round(interactive)} ms\n`)
  })
})

const listed = [
  "index",
  "PN-1",
  "PN-2",
  "PN-4",
  "laws",
  "readings",
  "clauses",
  "codes",
  "thresholds",
  "trace",
  "judgment"
]
const others = ["cite", "notices", "history", "api", "guides/embed-in-a-service", "source/pn-4", "api/functions/decide"]

describe.each(["light", "dark"] as const)("every reader, %s", (colorScheme) => {
  it.each([...listed, ...others])("%s: nothing hinders seriously, nothing is asked of other places", async (url) => {
    const { elsewhere, missing, page } = await visit(`${url}.html`, { colorScheme })
    expect(await hindrances(page)).toEqual([])
    expect([elsewhere, missing]).toEqual([[], []])
    const banner = await page.locator("aside.edition").textContent()
    expect(banner).toContain(edition.notices.superseded)
    expect(banner).toContain(edition.notices.criteriaOnly)
  })
})

it("no page is wider than a phone", async () => {
  const { page } = await visit("index.html", phone)
  const wide: Array<string> = []
  const urls = [...(await pagesOf(found)).map(({ url }) => url), ...others]
  for (const url of urls) {
    await page.goto(`${origin()}/${url}.html`)
    await page.locator("body").waitFor({ state: "visible" })
    if ((await tooWide(page)) > 0) wide.push(url)
  }
  expect(wide).toEqual([])
})
