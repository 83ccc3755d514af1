/** The interview of the try-it page, to each of the six outcomes: what it asks, why, and what can be taken back. */
import { describe, expect, it } from "vitest"
import { decide, type Outcome, outcomes } from "../../src/index.ts"
import { answered, begin, determinationIn, example, trying } from "./try.ts"

const { visit } = trying()

const oneOfEach: { readonly [Tag in Outcome]: string } = {
  CriteriaMet: "PN-2-meralgia-without-emg",
  CriteriaNotMet: "PN-4-radiation-without-emg",
  NeedsInformation: "hardly-anything-on-file",
  Referred: "PN-2-tarsal-tunnel",
  ClinicalReview: "PN-9-tumor-of-the-forearm",
  NotGoverned: "PN-0-state-mandate"
}

describe("an interview", () => {
  const asked = outcomes.filter((outcome) => outcome !== "NotGoverned")
  it.each(asked)("asks what a request says, and comes to %s as the request does", async (outcome) => {
    const request = example(oneOfEach[outcome])
    const page = await visit()
    await begin(page, request)
    while (await answered(page, request)) {
      // each question, and then the outcome, has the focus when it comes
      expect(await page.evaluate("document.activeElement.localName")).toBe("h3")
    }
    const { determinations } = await determinationIn(page)
    expect(determinations.map(({ _tag }) => _tag)).toEqual([outcome])
    await page.getByRole("button", { name: "Edit as JSON" }).click()
    const made = JSON.parse(await page.getByLabel("One request, as JSON").inputValue())
    expect(decide(made).determinations).toEqual(determinations)
  })

  it("comes to NotGoverned where an assumption does not hold", async () => {
    const page = await visit()
    await begin(page, example("PN-2-tarsal-tunnel"))
    while (await page.locator("[data-fact]").count()) await answered(page, example("PN-2-tarsal-tunnel"))
    await page.getByRole("checkbox", { name: /administered/ }).check()
    await page.getByRole("button", { name: "Continue" }).click()
    expect((await determinationIn(page)).determinations.map(({ _tag }) => _tag)).toEqual(["NotGoverned"])
  })

  it("says why it asks, how far it is, and takes back any earlier answer", async () => {
    const request = example("PN-4-radiation-without-emg")
    const page = await visit("#indication=BrachialPlexus")
    expect(await page.getByLabel("Why the study is requested").inputValue()).toBe("BrachialPlexus")
    await begin(page, request)
    const first = await page.locator("#try-work h3").textContent()
    expect(await page.locator(".progress").textContent()).toMatch(/0 answered, at most \d+ left/)
    expect(await page.locator(".why").textContent()).toMatch(/Still possible, \d of 5/)
    expect(await page.locator('.why a[href="PN-4.html#PN-4.c1"]').count()).toBeGreaterThan(0)
    while (await answered(page, request));
    expect(await page.locator("#try-status").textContent()).toBe("Outcome: Criteria not met.")
    await page.getByText(/^Your answers/).click()
    await page
      .getByRole("button", { name: /^Change the answer/ })
      .first()
      .click()
    expect(await page.locator("#try-work h3").textContent()).toBe(first)
    expect(await page.getByRole("radio", { name: "radiation plexitis" }).isChecked()).toBe(true)
    // what was answered from there on is to be answered again
    expect(await page.getByText(/^Your answers/).count()).toBe(0)
    expect(await page.locator("#determination").count()).toBe(0)
    await page.getByRole("radio", { name: "malignant infiltration" }).check()
    await page.getByRole("button", { name: "Answer", exact: true }).click()
    await page.getByRole("button", { name: "Back" }).click()
    expect(await page.locator("#try-work h3").textContent()).toBe(first)
    await page.getByRole("radio", { name: "malignant infiltration" }).check()
    await page.getByRole("button", { name: "Answer", exact: true }).click()
    while (await answered(page, { ...request, electrodiagnostics: { emgNcv: "not done" } }));
    expect((await determinationIn(page)).determinations.map(({ _tag }) => _tag)).toEqual(["CriteriaMet"])
  })

  it("refuses no answer and an answer that is none in words, and stays where it is", async () => {
    const page = await visit()
    await begin(page, { ...example("hardly-anything-on-file"), services: [{}] })
    const question = await page.locator("#try-work h3").textContent()
    await page.getByRole("button", { name: "Answer", exact: true }).click()
    expect(await page.getByRole("alert").filter({ hasText: "Choose an answer" }).count()).toBe(1)
    await page.getByLabel(/five characters, not of an MRN/).fill("99999")
    await page.getByRole("button", { name: "Answer", exact: true }).click()
    expect(await page.locator("#try-problem").textContent()).toBe(
      "services[0].code: found a code that this policy does not print, expected a code of the policy, or the study in words"
    )
    expect(await page.locator("#try-work h3").textContent()).toBe(question)
  })
})
