/**
 * What the suites of the try-it page share: the examples, the page opened, an interview held as a request says, a request
 * given as JSON, and the determination as the page has it. It knows the labels of the page, not what any request comes to.
 */
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { BrowserContextOptions, Page } from "playwright-core"
import { afterEach, expect } from "vitest"
import type { Request, RequestDetermination } from "../../src/index.ts"
import { browsing, type Visit } from "./browser.ts"

/** The root of the repository. */
export const root = new URL("../../", import.meta.url)
const textOf = (path: string): string => readFileSync(new URL(path, root), "utf8")
/** The names of the examples that have a file of their own. */
export const singles = readdirSync(new URL("docs/examples/single/", root)).sort()
/** The example requests. */
export const examples: ReadonlyArray<Request> = [
  ...singles.map((file) => textOf(`docs/examples/single/${file}`)),
  ...textOf("docs/examples/requests.ndjson").trim().split("\n")
].map((text) => JSON.parse(text))
/** The example of an id. */
export const example = (id: string): Request => examples.find((one) => one.id === id)!

/** The try-it page in a browser: how it is opened, and where the site is. */
export interface Trying {
  readonly origin: () => string
  /** Opens the page, with what stands behind the `#` of its address. */
  readonly visit: (hash?: string, options?: BrowserContextOptions) => Promise<Page>
}

/** A browser on the page. After each test, nothing was asked of another place, and nothing was written to the console. */
export const trying = (): Trying => {
  const { origin, visit } = browsing()
  let visited: ReadonlyArray<Visit> = []
  afterEach(() => {
    for (const { elsewhere, missing, said } of visited)
      expect({ elsewhere, missing, said }).toEqual({ elsewhere: [], missing: [], said: [] })
    visited = []
  })
  return {
    origin,
    visit: async (hash = "", options = {}) => {
      const opened = await visit(`try.html${hash}`, options)
      visited = [...visited, opened]
      return opened.page
    }
  }
}

/** The determination that the page shows, as it is written in it. */
export const determinationIn = async (page: Page): Promise<RequestDetermination> =>
  JSON.parse((await page.locator("#determination").textContent()) ?? "")

/** Gives a text as JSON, and asks for the decision. */
export const decided = async (page: Page, text: string): Promise<void> => {
  await page.getByRole("radio", { name: "Paste JSON" }).check()
  await page.getByLabel("One request, as JSON").fill(text)
  await page.getByRole("button", { name: "Decide", exact: true }).click()
}

/** What a request says at a path: `services[0].study.region`. */
const valueAt = (request: Request, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], request)

const inWords = (value: unknown): string => (value === true ? "yes" : value === false ? "no" : String(value))

/** Begins an interview with what a request says of indication, date and study. */
export const begin = async (page: Page, request: Request): Promise<void> => {
  const [service] = request.services
  await page.getByLabel("Why the study is requested").selectOption(request.indications[0]._tag)
  await page.getByLabel("Date of service").fill(request.dateOfService)
  for (const [label, part] of [
    ["Modality", "modality"],
    ["Region", "region"],
    ["Contrast", "contrast"],
    ["Side", "side"]
  ] as const) {
    const said = service.study?.[part]
    if (said !== undefined) await page.getByLabel(label, { exact: true }).selectOption(said)
  }
  if (service.code !== undefined) await page.getByLabel("Or its CPT code").fill(service.code)
  await page.getByRole("button", { name: "Begin" }).click()
}

/** Answers one question from what a request says; whether there was one. */
export const answered = async (page: Page, request: Request): Promise<boolean> => {
  const form = page.locator("#try-work form")
  if ((await form.count()) === 0) return false
  const path = await form.getAttribute("data-fact")
  if (path === null) {
    await page.getByRole("button", { name: "Continue" }).click()
    return true
  }
  const said = valueAt(request, path)
  const dated = form.locator("input[type=date]")
  if (said !== undefined) await form.getByRole("radio", { name: inWords(said), exact: true }).check()
  else if ((await dated.count()) === 1 && request.onset?.date !== undefined) await dated.fill(request.onset.date)
  else await form.getByRole("radio", { name: "not known" }).check()
  await page.getByRole("button", { name: "Answer", exact: true }).click()
  return true
}

/** Unfolds everything of a determination, once all of it is there. */
export const unfolded = async (page: Page): Promise<void> => {
  await page.getByText("Criterion by criterion").last().waitFor()
  for (const summary of await page.locator("#try-outcome summary").all()) await summary.click()
}

/** A link to a request, from the `#` on. */
export const hashOf = (request: unknown, others: object = {}): string =>
  `#request=${Buffer.from(JSON.stringify({ request, ...others })).toString("base64url")}`

/** The command line, built. */
export const command = fileURLToPath(new URL("dist/cli.js", root))
