/** Parts that every chapter of the page is made of. They know no report. */
import { escaped } from "./markup.ts"

export const code = (text: string): string => `<code>${escaped(text)}</code>`

/** Terms with what belongs to them. */
export const listed = (entries: ReadonlyArray<readonly [term: string, html: string]>): string =>
  `<dl>${entries.map(([term, html]) => `<dt>${escaped(term)}</dt><dd>${html}</dd>`).join("")}</dl>`

/** A table from its rows. */
export const tableOf = (
  caption: string,
  heads: ReadonlyArray<string>,
  rows: ReadonlyArray<string>,
  kind: "plain" | "laws" | "numbers" = "plain"
): string =>
  `<div class="wide"><table class="${kind}" aria-label="${escaped(caption)}"><thead><tr>${heads
    .map((head) => `<th scope="col">${escaped(head)}</th>`)
    .join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`

/** Links to what clauses and readings say, further down. */
export const links = (ids: ReadonlyArray<string>): string =>
  `<span class="ids">${ids.map((id) => `<a href="#${escaped(id)}">${escaped(id)}</a>`).join(" ")}</span>`

/** The page without links to what it does not have. */
export const withoutDeadLinks = (page: string): string => {
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
  return page.replace(/<a href="#([^"]*)">([^<]*)<\/a>/g, (link, id, text) =>
    ids.has(id) ? link : `<span>${text}</span>`
  )
}
