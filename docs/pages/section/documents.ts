/** What to document and send, as a page shows it: a checklist's own lines, folded away under its studies. */
import { checklistInWords } from "../../../src/api/checklist/words.ts"
import { supportedInWords } from "../../../src/api/what-if-words.ts"
import { list } from "../../../src/api/words.ts"
import { type Content, html } from "../html.ts"
import { linkedText } from "../links.ts"
import { folded } from "../pieces.ts"
import type { ForStudies } from "./studies.ts"

/** Words in which paths are code, letters of routes bold and citations links. */
const inline = (text: string): Content =>
  text.split(/(`[^`]*`|\*\*[^*]*\*\*)/).map((part) => {
    if (part.startsWith("`")) return html`<code>${part.slice(1, -1)}</code>`
    return part.startsWith("**") ? html`<b>${part.slice(2, -2)}</b>` : linkedText(part)
  })

/** Items of a list, each with its details below it. */
const itemsOf = (lines: ReadonlyArray<string>): Content => {
  const items: Array<{ readonly text: string; readonly check: boolean; readonly details: Array<string> }> = []
  for (const line of lines) {
    if (line.startsWith("  - ")) items.at(-1)!.details.push(line.slice(4))
    else {
      const check = line.startsWith("- [ ] ")
      items.push({ text: line.slice(check ? 6 : 2), check, details: [] })
    }
  }
  return html`<ul class="checklist">${items.map(
    ({ check, details, text }) =>
      html`<li${check ? html` class="check"` : ""}>${inline(text)}${
        details.length === 0 ? "" : html`<ul>${details.map((detail) => html`<li>${inline(detail)}</li>`)}</ul>`
      }</li>`
  )}</ul>`
}

/** The lines of a checklist in Markdown, without its title and the line about the edition, as HTML. */
const linesInHtml = (lines: ReadonlyArray<string>): Content => {
  const shown: Array<Content> = []
  let items: Array<string> = []
  const end = (): void => {
    if (items.length > 0) shown.push(itemsOf(items))
    items = []
  }
  for (const line of lines) {
    if (line.startsWith("- ") || line.startsWith("  - ")) {
      items.push(line)
      continue
    }
    if (line === "") continue
    end()
    shown.push(
      line.startsWith("## ")
        ? html`<p class="checklist-head">${inline(line.slice(3))}</p>`
        : html`<p class="note">${inline(line)}</p>`
    )
  }
  end()
  return shown
}

/** A checklist, folded away under the studies that it is for. */
export const checklistHtml = ({ found, studies }: ForStudies): Content =>
  folded(list(studies.map(supportedInWords)), linesInHtml(checklistInWords(found, "md").slice(1, -1)))
