/** The guides, as they say of themselves at the top of their files: for pages that lead to them. */
import { readdirSync, readFileSync } from "node:fs"

/** A guide. */
export interface Guide {
  /** Its file in docs/guides. */
  readonly file: string
  readonly title: string
  /** Its address below the site, without `.html`. */
  readonly url: string
  /** What it is about, in a line. */
  readonly about: string
  /** All of it, in Markdown, with what it says of itself at the top. */
  readonly text: string
}

/** In the order of the navigation. */
const names = [
  "read-a-determination",
  "decide-in-bulk",
  "see-what-a-change-does",
  "test-your-own-engine",
  "embed-in-a-service",
  "add-a-clause",
  "add-an-edition",
  "develop"
]

const folder = new URL("../guides/", import.meta.url)

const said = (text: string, key: string): string => new RegExp(`^${key}: (.+)$`, "m").exec(text)?.[1] ?? ""

/** The files in docs/guides. */
export const guideFiles: ReadonlyArray<string> = readdirSync(folder).sort()

/** The guides, in the order of the navigation. */
export const guides = (): ReadonlyArray<Guide> =>
  names.map((name) => {
    const text = readFileSync(new URL(`${name}.md`, folder), "utf8")
    return { file: `${name}.md`, url: `guides/${name}`, title: said(text, "title"), about: said(text, "about"), text }
  })
