/** The programs as pages: each file that says what the policy decides, and which lines of it cite a clause. */
import { readdirSync, readFileSync } from "node:fs"
import { sections } from "../../spec/clauses.ts"
import { html } from "./html.ts"
import { addressOf, linkedText } from "./links.ts"
import type { Page } from "./page.ts"
import { joined, link } from "./pieces.ts"

/** A file of the programs. */
export interface Source {
  /** Its name without `.ts`. */
  readonly name: string
  /** Where it is in the repository. */
  readonly path: string
  readonly text: string
  /** The sections that it decides. */
  readonly sections: ReadonlyArray<(typeof sections)[number]["id"]>
}

const root = new URL("../../", import.meta.url)

const read = (path: string, name: string): Source => ({
  name,
  path,
  text: readFileSync(new URL(path, root), "utf8").trimEnd(),
  sections: sections
    .map(({ id }) => id)
    .filter((id) => {
      const own = id.toLowerCase().replace(".", "-")
      return own === name || own.startsWith(`${name}-`)
    })
})

let found: ReadonlyArray<Source> | undefined

/** The files, in the order of the sections; the file that puts them together last. */
export const sources = (): ReadonlyArray<Source> => {
  found ??= [
    ...readdirSync(new URL("src/sections/", root))
      .filter((file) => file.startsWith("pn-"))
      .sort()
      .map((file) => read(`src/sections/${file}`, file.slice(0, -3))),
    read("src/sections/index.ts", "sections"),
    read("src/policy.ts", "policy")
  ]
  return found
}

/** The lines that cite a clause, by file, counted from 1. */
export const linesCiting = (clause: string): ReadonlyArray<{ readonly source: Source; readonly line: number }> =>
  sources().flatMap((source) =>
    source.text.split("\n").flatMap((line, at) => (line.includes(`"${clause}"`) ? [{ source, line: at + 1 }] : []))
  )

/** The first paragraph of a file: what it is for. */
const purposeOf = (text: string): string =>
  (/^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1] ?? "")
    .replace(/^\s*\* ?/gm, "")
    .trim()
    .replaceAll("\n", " ")

/** The pages, one for each file. */
export const sourcePages = (): ReadonlyArray<Page> =>
  sources().map(({ name, path, sections: decided, text }) => ({
    url: `source/${name}`,
    title: path,
    category: "About",
    unlisted: true,
    lead: html`<p>${linkedText(purposeOf(text))}</p><p>The program itself, as it decides${
      decided.length === 0
        ? ""
        : html`; what it says in tables and words is at ${joined(
            decided.map((id) => link(addressOf.section(id), id)),
            " and "
          )}`
    }.</p>`,
    words: `program source code ${path}`,
    parts: [{ anchor: "program", heading: "The program", source: text }]
  }))
