/** The try-it page for every reader: the determination shown, copied, printed; by keyboard, on a phone, without seeing it. */
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { decide, outcomes } from "../../src/index.ts"
import { hindrances, tooWide } from "./browser.ts"
import { answered, begin, decided, determinationIn, example, examples, hashOf, trying, unfolded } from "./try.ts"

const { origin, visit } = trying()
const good = JSON.stringify(example("ulnar-preoperative"), null, 2)

const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement.textContent")

describe("a determination", () => {
  it("shows each unmet criterion with its clauses, and has a certificate that verifies", async () => {
    const request = example("PN-4-radiation-without-emg")
    const page = await visit(hashOf(request))
    const [determination] = decide(request).determinations
    const unmet = determination._tag === "CriteriaNotMet" ? determination.unmet : []
    expect(unmet.length).toBeGreaterThan(0)
    const text = await page.locator(".determination").textContent()
    for (const { clauses, criterion } of unmet) {
      expect(text).toContain(criterion)
      for (const id of clauses)
        expect(await page.locator(`.determination a[href="${id.split(".c")[0]}.html#${id}"]`).count()).toBeGreaterThan(
          0
        )
    }
    expect(text).toContain(determination.stamp.digest)
    await page.locator("#try-outcome").getByText("Certificate", { exact: true }).click()
    await page.getByRole("button", { name: "Make the certificate and verify it" }).click()
    await page.getByText("Verified: the determination follows").waitFor()
  })

  it("of missing facts leads to their questions", async () => {
    const page = await visit(hashOf(example("brachial-plexus-emg-undocumented")))
    await page.getByRole("button", { name: "Answer what is open" }).click()
    await page.getByRole("radio", { name: "equivocal", exact: true }).check()
    await page.getByRole("button", { name: "Answer", exact: true }).click()
    await page.getByRole("button", { name: "Continue" }).click()
    expect((await determinationIn(page)).determinations.map(({ _tag }) => _tag)).toEqual(["CriteriaMet"])
  })

  it("is copied as JSON and as the paragraph for a notice", async () => {
    const request = example("PN-4-radiation-without-emg")
    const page = await visit(hashOf(request), { permissions: ["clipboard-read", "clipboard-write"] })
    await page.getByRole("button", { name: "Copy as JSON" }).click()
    await page.getByText("Copied: request and determination.").waitFor()
    expect(JSON.parse(await page.evaluate("navigator.clipboard.readText()"))).toEqual({
      request,
      determination: decide(request)
    })
    await page.getByRole("button", { name: "Copy as text" }).click()
    await page.getByText("Copied: the paragraph for a notice.").waitFor()
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/does not meet the criteria of the policy/)
  })

  it("is printed alone", async () => {
    const page = await visit(hashOf(example("PN-4-radiation-without-emg")))
    await page.locator("#determination").waitFor({ state: "attached" })
    await page.emulateMedia({ media: "print" })
    expect(await page.locator(".verdict").isVisible()).toBe(true)
    for (const hidden of [".tsd-page-toolbar", ".site-menu", "#try-json", "#examples", ".share", ".lead"]) {
      expect(await page.locator(hidden).isVisible(), hidden).toBe(false)
    }
  })
})

describe("every reader", () => {
  it("can hold an interview by keyboard alone", async () => {
    const page = await visit()
    const tabTo = async (selector: string): Promise<void> => {
      for (let tabs = 0; tabs < 80; tabs++) {
        await page.keyboard.press("Tab")
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
      }
      expect.fail(`no way to ${selector} by Tab`)
    }
    await tabTo("#try-indication")
    await page.keyboard.type("tarsal")
    await tabTo("#try-dateOfService")
    await page.keyboard.type("03012024")
    await tabTo("button[type=submit]")
    await page.keyboard.press("Enter")
    for (let asked = 0; (await page.locator("#try-work form").count()) > 0; asked++) {
      expect(asked).toBeLessThan(20)
      expect(await focused(page)).toBe(await page.locator("#try-work h3").textContent())
      if ((await page.locator("[data-fact]").count()) > 0) {
        await tabTo("#try-work input")
        await page.keyboard.press("Space")
      }
      await tabTo("#try-work button[type=submit]")
      await page.keyboard.press("Enter")
    }
    expect(await focused(page)).toMatch(/Referred$/)
    await tabTo("#try-outcome summary")
    await page.keyboard.press("Enter")
    expect(await page.locator("#try-outcome details[open]").count()).toBe(1)
  })

  it.each([360, 390])("has a page that fits a screen of %i pixels", async (width) => {
    const page = await visit("", { viewport: { width, height: 800 } })
    expect(await tooWide(page)).toBe(0)
    const request = example("PN-4-radiation-without-emg")
    await begin(page, request)
    do expect(await tooWide(page)).toBe(0)
    while (await answered(page, request))
    await unfolded(page)
    expect(await tooWide(page)).toBe(0)
    await page.getByRole("button", { name: "Edit as JSON" }).click()
    await page.getByLabel("One request, as JSON").fill(`{"dateOfService": "${"9".repeat(200)}"}`)
    await page.getByRole("button", { name: "Decide", exact: true }).click()
    await page.locator(".flaws").waitFor()
    expect(await tooWide(page)).toBe(0)
  })

  it.each(["light", "dark"] as const)("is hindered by nothing that axe calls serious, in %s", async (colorScheme) => {
    const page = await visit("", { colorScheme })
    expect(await hindrances(page)).toEqual([])
    await decided(page, good.replace("true", '"yes"'))
    await page.locator(".flaws").waitFor()
    expect(await hindrances(page)).toEqual([])
    for (const [at] of outcomes.entries()) {
      await page.locator(".try-outcomes a").nth(at).click()
      await page.locator(`.determination[data-outcome=${outcomes[at]}]`).waitFor()
      await unfolded(page)
      expect(await hindrances(page)).toEqual([])
    }
    await page.getByRole("radio", { name: "Answer questions" }).check()
    await begin(page, example("PN-4-radiation-without-emg"))
    expect(await hindrances(page)).toEqual([])
    await answered(page, example("PN-4-radiation-without-emg"))
    expect(await hindrances(page)).toEqual([])
  })

  it("is told what to do where scripts are off", async () => {
    const page = await visit("", { javaScriptEnabled: false })
    expect(await page.getByText("npx pnd decide request.json").isVisible()).toBe(true)
    expect(await page.locator('#examples a[href^="try.html#request="]').count()).toBe(examples.length)
  })

  it("leaves nothing behind in the browser", async () => {
    const page = await visit()
    await decided(page, good)
    await page.locator("#determination").waitFor({ state: "attached" })
    const kept = await page.evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie])")
    expect(kept).not.toContain("ulnar")
    expect(kept).not.toContain("Ulnar")
    expect(page.url()).toBe(`${origin()}/try.html`)
  })
})
