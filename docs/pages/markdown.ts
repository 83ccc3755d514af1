/**
 * Documents of the repository that are written in Markdown, as parts of a page: a part for each heading of the second
 * level. It knows no document.
 */
import { readFileSync } from "node:fs"
import markdownIt from "markdown-it"
import { type Content, raw } from "./html.ts"
import type { Part } from "./page.ts"

const markdown = markdownIt()

/** A document: what stands before its first heading of the second level, and its parts. */
export interface Document {
  readonly before: Content
  readonly parts: ReadonlyArray<Part>
}

/** The anchor of a heading. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^-|-$/g, "")

/** Its text without marks, for search. */
const plain = (text: string): string => text.replace(/[*_`>#[\]()]/g, "").replace(/\s+/g, " ")

/** A document as parts. */
export const documentOf = (text: string): Document => {
  const [before = "", ...rest] = text.replace(/^# .*\n/, "").split(/^## /m)
  return {
    before: raw(markdown.render(before)),
    parts: rest.map((part) => {
      const [heading = "", ...lines] = part.split("\n")
      const body = lines.join("\n")
      const shown = heading.replace(/[[\]]/g, "")
      return { anchor: slug(shown), heading: shown, words: plain(body), body: raw(markdown.render(body)) }
    })
  }
}

/** A document of the repository, by its path. */
export const documentAt = (path: string): Document =>
  documentOf(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"))
