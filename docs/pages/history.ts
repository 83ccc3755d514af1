/** The page of the history: what changed from version to version. The text is the repository's changelog. */
import { html } from "./html.ts"
import { documentAt } from "./markdown.ts"
import type { Page } from "./page.ts"

/** The page. */
export const historyPage = (): Page => {
  const { before, parts } = documentAt("CHANGELOG.md")
  return {
    url: "history",
    title: "History",
    category: "About",
    lead: html`<p>What changed from version to version, and above all which decisions. Use it before you take a new version into
use.</p>${before}`,
    words: "history changelog changes versions releases decisions",
    parts
  }
}
