/** Requests given to the try-it page as JSON, in links and as examples: what is wrong with them, and what they come to. */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { deflateRawSync } from "node:zlib"
import type { Page } from "playwright-core"
import { describe, expect, it } from "vitest"
import { foundIn } from "../../docs/try/permalink.ts"
import { decide, outcomes } from "../../src/index.ts"
import { command, decided, determinationIn, example, examples, hashOf, root, singles, trying } from "./try.ts"

const { origin, visit } = trying()

/** What the command line says of a text: line, column where it is broken, and what is wrong. */
const byCommand = (text: string): ReadonlyArray<ReadonlyArray<string | undefined>> =>
  spawnSync(process.execPath, [command, "explain"], {
    input: text,
    encoding: "utf8"
  })
    .stderr.split("\n")
    .flatMap((line) => {
      const [, at, column, says] = /^\(standard input\):(\d+)(?::(\d+))?: (.*)$/.exec(line) ?? []
      return says === undefined ? [] : [[at, column, says]]
    })

const good = JSON.stringify(example("ulnar-preoperative"), null, 2)
/** Texts that are no request, with the lines that are to blame. */
const bad: ReadonlyArray<readonly [what: string, text: string, lines: ReadonlyArray<number>]> = [
  ["nothing", "", [1]],
  ["a comma too many", good.replace('"left",', '"left",,'), [17]],
  ["a quote that is not closed", good.replace('"2023-11-20"', '"2023-11-20'), [8]],
  ["no JSON at all", "dear reviewer", [1]],
  ["a list", `[\n${good}\n]`, [1]],
  ["an indication misspelled", good.replace("UlnarNeuropathy", "UlnarNeuropaty"), [16]],
  ["a date that does not exist", good.replace("2024-03-01", "2023-02-29"), [3]],
  ["no date of service", good.replace(/ {2}"dateOfService": .*\n/, ""), [1]],
  ["a key that is not known", good.replace('"contact"', '"kontact"'), [5]],
  ["two things", good.replace('"elbow"', "7").replace("true", '"yes"'), [18, 25]],
  ["dates in the wrong order", good.replace("2024-01-15", "2023-01-15"), [12]],
  ["markup", good.replace('"UlnarNeuropathy"', '"<img src=x onerror=document.title=1>"'), [16]],
  ["lists in lists, thousands deep", "[".repeat(50_000), [1]]
]

describe("a request as JSON", () => {
  it("is decided as it stands", async () => {
    const page = await visit()
    await page.getByRole("radio", { name: "Paste JSON" }).check()
    expect(JSON.parse(await page.getByLabel("One request, as JSON").inputValue())).toEqual(
      example("ulnar-preoperative")
    )
    await page.getByRole("button", { name: "Decide", exact: true }).click()
    expect(await determinationIn(page)).toEqual(decide(example("ulnar-preoperative")))
  })

  it("with a defect is refused in the words of the command line, at the place", async () => {
    const page = await visit()
    for (const [what, text, lines] of bad) {
      await decided(page, text)
      await page.locator(".flaws li, #determination").first().waitFor()
      const said = await page.locator(".flaws li").allTextContents()
      const places = said.map((one) => /^Line (\d+), column (\d+) (.*)$/.exec(one)!.slice(1))
      const marked = await page.locator(".gutter strong").allTextContents()
      expect({ what, lines: places.map(([line]) => Number(line)) }).toEqual({ what, lines })
      expect(marked).toEqual([...new Set(lines)].map((line) => `▶ ${line}`))
      expect(await page.locator("#determination").count()).toBe(0)
      // the command takes an empty file for no request, and a list for several
      if (text === "" || text.startsWith("[")) continue
      const byIt = byCommand(text)
      expect(byIt.map(([, , says]) => says)).toEqual(places.map(([, , says]) => says))
      const [[line, column] = []] = byIt
      if (column !== undefined) expect(places[0]!.slice(0, 2)).toEqual([line, column])
    }
    expect(await page.locator("#try-app img").count()).toBe(0)
  })

  it("that is mended after a defect is decided, and the mark is gone", async () => {
    const page = await visit()
    await decided(page, good.replace("true", '"yes"'))
    await page.getByRole("button", { name: /^Line 18/ }).click()
    expect(
      await page.evaluate(
        "(({ selectionEnd, selectionStart, value }) => value.slice(selectionStart, selectionEnd))(document.activeElement)"
      )
    ).toBe('"yes"')
    await page.keyboard.type("true")
    expect(await page.locator(".gutter strong, .flaws").count()).toBe(0)
    await page.getByRole("button", { name: "Decide", exact: true }).click()
    expect(await determinationIn(page)).toEqual(decide(example("ulnar-preoperative")))
  })
})

describe("a link", () => {
  const outlet = example("PN-4-outlet-two-months")
  const linkIn = async (page: Page): Promise<string> => {
    await page.getByRole("button", { name: "Copy link" }).click()
    const link = page.getByLabel("What is copied")
    await link.waitFor()
    return link.inputValue()
  }

  it("opens the same request under the same readings, and says so in the stamp", async () => {
    const page = await visit()
    await decided(page, JSON.stringify({ ...outlet, id: "é · 神経 · <b>" }))
    const before = await determinationIn(page)
    await page.getByText(/^Readings:/).click()
    await page.getByRole("radio", { name: /at least 3 months/ }).check()
    const after = await determinationIn(page)
    expect(after).not.toEqual(before)
    const link = await linkIn(page)
    expect(link).toMatch(/try\.html#(request|deflated)=[\w-]+$/)
    const opened = await visit(link.slice(link.indexOf("#")))
    await opened.locator("#determination").waitFor({ state: "attached" })
    expect(await determinationIn(opened)).toEqual(after)
    const profile = { name: "R-25=three-months", readings: { "R-25": "three-months" } }
    expect(after).toEqual(decide({ ...outlet, id: "é · 神経 · <b>" }, { profile }))
  })

  it("is deflated where the request is long", async () => {
    const page = await visit()
    const long = { ...outlet, services: Array.from({ length: 30 }, () => outlet.services[0]) }
    await decided(page, JSON.stringify(long))
    const link = await linkIn(page)
    expect(link).toContain("#deflated=")
    expect(link.length).toBeLessThan(600)
    const opened = await visit(link.slice(link.indexOf("#")))
    await opened.locator("#determination").waitFor({ state: "attached" })
    expect(await determinationIn(opened)).toEqual(await determinationIn(page))
  })

  it.each(["#request=eyJyZXF1", "#deflated=AAAA", "#request=W10", "#request=%%%", "#deflated="])(
    "that is damaged is said to be: %s",
    async (hash) => {
      const page = await visit(hash)
      await page.getByText("The link is cut off or was changed").waitFor()
      expect(await page.locator("#determination").count()).toBe(0)
    }
  )

  it("that would unpack to more than any request is refused before it fills the memory", async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000)).toString("base64url")
    expect(await foundIn(`#deflated=${bomb}`)).toEqual({ _tag: "Damaged" })
  })

  it("with a request that is none says what is wrong with it", async () => {
    const page = await visit(hashOf({}))
    expect(await page.locator(".flaws li").first().textContent()).toContain("dateOfService: found nothing")
  })

  it("with readings that there are not is refused", async () => {
    const page = await visit(hashOf(outlet, { readings: { "R-25": "four-months" } }))
    await page.getByText("names readings that this edition does not have").waitFor()
    expect(await page.locator("#determination").count()).toBe(0)
  })

  it("is forgotten by the address as soon as the page shows something else", async () => {
    const page = await visit(hashOf(outlet))
    await page.locator("#determination").waitFor({ state: "attached" })
    await page.getByRole("radio", { name: "Answer questions" }).check()
    expect(page.url()).toBe(`${origin()}/try.html`)
  })
})

describe("the examples", () => {
  it("come to what the API and the command decide, and what the list says", async () => {
    const page = await visit()
    const links = page.locator('#examples a[href^="try.html#request="]')
    const files = ["requests.ndjson", ...singles.map((file) => `single/${file}`)]
    const { stdout } = spawnSync(
      process.execPath,
      [
        command,
        "decide",
        "--format",
        "ndjson",
        ...files.map((file) => fileURLToPath(new URL(`docs/examples/${file}`, root)))
      ],
      { encoding: "utf8" }
    )
    const byId = new Map(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .map(({ file: _, line: __, ...record }) => [record.id, record])
    )
    const seen = new Set<string>()
    for (let at = 0; at < (await links.count()); at++) {
      await links.nth(at).click()
      const name = await links.nth(at).textContent()
      const request = examples.find(({ id }) => id?.replace(/(?<!^PN)-/g, " ") === name)!
      await page.waitForFunction(
        `document.querySelector("#determination")?.textContent.includes('"id":"${request.id}"')`
      )
      const shown = await determinationIn(page)
      expect(shown).toEqual(decide(request))
      expect(shown).toEqual(byId.get(request.id))
      seen.add(request.id!)
    }
    expect(seen.size).toBe(examples.length)
  })

  it("have one for each outcome at the top", async () => {
    const page = await visit()
    const links = page.locator(".try-outcomes a")
    const shown: Array<string> = []
    for (let at = 0; at < (await links.count()); at++) {
      await links.nth(at).click()
      await page.locator(`.determination[data-outcome=${outcomes[at]}]`).waitFor()
      shown.push((await page.locator(".verdict h3").textContent()) ?? "")
      expect((await links.nth(at).textContent())?.slice(1).trim().toLowerCase()).toBe(
        shown[at]!.slice(1).trim().toLowerCase()
      )
    }
    expect(shown).toHaveLength(outcomes.length)
  })
})
