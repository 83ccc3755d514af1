/**
 * The guides say what is so: what their console blocks show is what the command prints, and their links lead to pages of the
 * reference. Commands that take long are run with the long tests; their examples, with all others.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { guideFiles, guides } from "../../docs/pages/guides.ts"
import * as api from "../../src/index.ts"
import { printedBy, root, type Shown, shownIn } from "../examples.ts"
import { differs, isLong } from "./shown.ts"

const files = guides().map(({ file }) => `docs/guides/${file}`)

it("every guide is in the navigation, with a title and a line about it", () => {
  expect(
    guides()
      .map(({ file }) => file)
      .sort()
  ).toEqual(guideFiles)
  for (const { about, title, url } of guides()) {
    expect(title).toMatch(/^[A-Z]/)
    expect(about).toMatch(/^[a-z].*\.$/)
    expect(url).toMatch(/^guides\/[a-z-]+$/)
  }
})

describe("what a console block shows", () => {
  const shown = files.flatMap((file) => shownIn(file).map((one) => ({ ...one, file })))

  it.each(shown.filter((one) => !isLong(one)))("$file: pnd $command", (one) => {
    expect(differs(one, printedBy(one.command))).toBeUndefined()
  })

  it("a line that is not printed, or not in its place, is found", () => {
    const show = (output: string): Shown => ({ command: "x", output })
    expect(differs(show("a\nb\n…\nd\n"), "a\nb\nc\nd\n")).toBeUndefined()
    expect(differs(show("a\n…\nd\n"), "a\nb\nc\n")).toBe("d")
    expect(differs(show("a\nb\n"), "a\nb\nc\n")).toBe("c")
    expect(differs(show("b\n…\na\n"), "a\nb\na\n")).toBe("b")
    expect(differs(show("a\nc\n…\n"), "a\nb\nc\n")).toBe("c")
  })
})

/** The addresses that a guide may lead to, besides other guides. */
const pages = ["clauses", "readings", "laws"].map((name) => `../${name}.html`)

it("links lead to other guides, to pages of the reference, and to what the API exports", () => {
  for (const { file } of guides()) {
    const text = readFileSync(join(root, "docs/guides", file), "utf8")
    for (const [, href = ""] of text.matchAll(/\]\(([^)]+)\)/g)) {
      const exported = /^\.\.\/api\/(?:functions|interfaces|types)\/(\w+)\.html$/.exec(href)?.[1]
      if (exported !== undefined) expect(Object.keys(api).concat("Problem", "Profile")).toContain(exported)
      else if (href.startsWith("../")) expect(pages).toContain(href)
      else expect(existsSync(join(root, "docs/guides", href.replace(/html$/, "md"))), href).toBe(true)
    }
  }
})

it("names only files and scripts that are there", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  for (const file of files) {
    const text = readFileSync(join(root, file), "utf8")
    for (const [, script = ""] of text.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(scripts)).toContain(script)
    for (const [, path = ""] of text.matchAll(/`((?:spec|src|properties|docs)(?:\/[\w.-]+)*\/?)`/g))
      if (!path.startsWith("docs/site")) expect(existsSync(join(root, path)), path).toBe(true)
    for (const [, test = ""] of text.matchAll(/`([\w/-]+\.test\.ts)`/g))
      expect(existsSync(join(root, test)) || existsSync(join(root, "properties", test)), test).toBe(true)
  }
})
