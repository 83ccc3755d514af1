/** HTML as values: what is put into a template is text, and escaped, unless it is HTML itself. It knows no page. */
import { escaped } from "../../properties/verify/markup.ts"

/** A piece of HTML. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** What a template takes: nothing prints nothing, several print one after another. */
export type Content = Html | string | number | undefined | ReadonlyArray<Content>

const textOf = (content: Content): string => {
  if (content === undefined) return ""
  if (content instanceof Html) return content.text
  return typeof content === "object" ? content.map(textOf).join("") : escaped(String(content))
}

/**
 * A piece of HTML from a template.
 *
 * @example
 * html`<a href="${"#PN-4.c5"}">${"a < b"}</a>`.text // => `<a href="#PN-4.c5">a &lt; b</a>`
 */
export const html = (strings: TemplateStringsArray, ...contents: ReadonlyArray<Content>): Html =>
  new Html(strings.map((string, at) => string + textOf(contents[at])).join(""))

/** What is HTML already, such as a picture. */
export const raw = (text: string): Html => new Html(text)

/** A table that scrolls sideways on a narrow screen. */
export const tableOf = (caption: string, heads: ReadonlyArray<string>, rows: ReadonlyArray<Html>): Html =>
  html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${heads.map(
    (head) => html`<th scope="col">${head}</th>`
  )}</tr></thead><tbody>${rows}</tbody></table></div>`

/** A list of what there is, or nothing. */
export const listOf = (items: ReadonlyArray<Content>): Content =>
  items.length === 0 ? undefined : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
