/** Showing the policy: what can be shown, and its forms. Whoever shows it needs no other module of this folder. */
import type { Profile } from "../language/profile.ts"
import { inWords } from "./cells.ts"
import { notesOf } from "./draw.ts"
import type { Shown } from "./shown.ts"
import { tableOf } from "./table.ts"
import { tableInMarkdown } from "./table-markdown.ts"

export { standings } from "./cells.ts"
export { drawSvg } from "./draw.ts"
export { exactOf } from "./exact.ts"
export { everything, type Shown, sectionsShown, shownIn } from "./shown.ts"
export { howToRead } from "./svg.ts"

/** The heading of what is shown. */
export const headingOf = ({ section, title }: Shown): string => `${section} · ${title}`

/**
 * The decision table of what is shown, in words, and what is said below it.
 *
 * @param shown one of `shownIn("PN-4")`
 * @param profile the readings under which it holds
 */
export const tableInWords = (shown: Shown, profile: Profile) => {
  const explored = shown.explore(profile)
  return { table: inWords(tableOf(explored)), notes: notesOf(shown, explored, profile) }
}

/**
 * The decision table of what is shown, in Markdown, with a heading of the second level.
 *
 * @example
 * shownIn("PN-4").map((shown) => markdownOf(shown, registerProfile)).join("\n\n")
 */
export const markdownOf = (shown: Shown, profile: Profile): string => {
  const { notes, table } = tableInWords(shown, profile)
  return tableInMarkdown(headingOf(shown), table, notes)
}
