/**
 * A browser on the built site, for suites that look at pages as a reader does: a server for the folder, Chromium, and
 * pages that remember what they asked of other places and what they complained of. It knows no page of the site.
 *
 * `CHROMIUM` names another browser than /usr/bin/chromium, `SITE` another folder than docs/site.
 */
import { existsSync, readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import axe, { type AxeResults } from "axe-core"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { afterAll, afterEach, beforeAll } from "vitest"

/** The folder of the site. */
export const site = resolve(process.env.SITE ?? fileURLToPath(new URL("../../docs/site", import.meta.url)))

const types: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml"
}

const serving = (): Promise<Server> => {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://site")
    const file = join(site, decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname))
    // a browser asks for an icon that nobody promised
    if (!existsSync(file)) response.writeHead(pathname === "/favicon.ico" ? 204 : 404).end()
    else
      response
        .writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
        .end(readFileSync(file))
  })
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)))
}

const launched = (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium"
  if (!existsSync(executablePath)) throw new Error("chromium is not installed: apt-get install chromium")
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
  })
}

/** A page that was opened, and what came of it so far. */
export interface Visit {
  readonly page: Page
  /** Addresses that it asked for elsewhere. */
  readonly elsewhere: ReadonlyArray<string>
  /** Addresses of the site that are not there. */
  readonly missing: ReadonlyArray<string>
  /** What it wrote to the console, and errors that nobody caught. */
  readonly said: ReadonlyArray<string>
}

/** A browser for the tests of a suite. */
export interface Browsing {
  /** The address of the site, without a slash at its end. */
  readonly origin: () => string
  /** Opens a page by its address in the site: `try.html#examples`. It is closed after the test. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>
}

/** Starts server and browser before the tests of a suite, and ends them afterwards. */
export const browsing = (): Browsing => {
  let server: Server
  let browser: Browser
  beforeAll(async () => {
    if (!existsSync(join(site, "index.html"))) throw new Error("the site is not built: npm run docs")
    server = await serving()
    browser = await launched()
  })
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    visit: async (path, options = {}) => {
      const page = await (await browser.newContext(options)).newPage()
      const [elsewhere, missing, said]: [Array<string>, Array<string>, Array<string>] = [[], [], []]
      page.on("request", (request) => {
        if (!request.url().startsWith(`${origin()}/`)) elsewhere.push(request.url())
      })
      page.on("response", (response) => {
        if (response.status() >= 400) missing.push(response.url())
      })
      page.on("console", (message) => said.push(message.text()))
      page.on("pageerror", (error) => said.push(error.message))
      await page.goto(`${origin()}/${path}`)
      // TypeDoc hides a page until its navigation is there
      await page.locator("body").waitFor({ state: "visible" })
      return { page, elsewhere, missing, said }
    }
  }
}

/** What hinders readers seriously, by the rules of axe: a line each, with the elements. */
export const hindrances = async (page: Page): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe.source)
  const { violations }: AxeResults = await page.evaluate("axe.run({ resultTypes: ['violations'] })")
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)
}

/** How far a page is wider than the screen, in pixels. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
