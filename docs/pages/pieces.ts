/** Small pieces that pages are made of: figures, terms with what they mean, what is folded away, data as text. It knows no page. */

import { indicationNames } from "../../src/api/words.ts"
import { sectionOf } from "../../src/diagram/section-of.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { upper } from "../../src/show/words.ts"
import { type Content, type Html, html, raw } from "./html.ts"
import { addressOf } from "./links.ts"

const number = new Intl.NumberFormat("en-US")

/** A number with its thousands apart. */
export const count = (value: number | bigint): string => number.format(value)

/** A number of things. */
export const counted = (value: number | bigint, one: string, several = `${one}s`): string =>
  `${count(value)} ${BigInt(value) === 1n ? one : several}`

/** A share in per cent, to two digits. */
export const share = (part: bigint, of: bigint): string =>
  `${Number(((Number(part) / Number(of)) * 100).toPrecision(2))}%`

/** Something that is folded away under a line. */
export const folded = (summary: Content, body: Content): Html =>
  html`<details><summary>${summary}</summary>${body}</details>`

/** Terms and what they mean; those that mean nothing are left out. */
export const termsOf = (terms: ReadonlyArray<readonly [term: string, meaning: Content]>): Html =>
  html`<dl class="terms">${terms.map(([term, meaning]) =>
    meaning === undefined || (Array.isArray(meaning) && meaning.length === 0)
      ? undefined
      : html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`
  )}</dl>`

/** A word that says what sort of thing something is. */
export const tag = (text: string): Html => html`<span class="tag">${text}</span>`

const room = 76

const jsonText = (value: unknown, indent: string): string => {
  const flat = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ")
  if (typeof value !== "object" || value === null || flat.length + indent.length <= room) return flat
  const inner = `${indent}  `
  return Array.isArray(value)
    ? `[\n${value.map((one) => inner + jsonText(one, inner)).join(",\n")}\n${indent}]`
    : `{\n${Object.entries(value)
        .map(([key, one]) => `${inner}${JSON.stringify(key)}: ${jsonText(one, inner)}`)
        .join(",\n")}\n${indent}}`
}

/** Data as JSON, a line for each part that is long. */
export const jsonOf = (value: unknown): Html =>
  // quotes stand for themselves in a text, and there are many
  html`<pre tabindex="0"><code>${raw(jsonText(value, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;"))}</code></pre>`

/** Contents with something between. */
export const joined = (contents: ReadonlyArray<Content>, between = ", "): Content =>
  contents.map((content, at) => [at === 0 ? "" : between, content])

/** A link. */
export const link = (href: string, text: Content): Html => html`<a href="${href}">${text}</a>`

/** A link to an indication, by its name. */
export const indicationLink = (of: IndicationTag): Html =>
  link(addressOf.indication(sectionOf(of), of), upper(indicationNames[of]))

/** A command to be typed. */
export const command = (text: string): Html => html`<code>npx pnd ${text}</code>`
