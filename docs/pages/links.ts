/** Where things stand on the site: the one place that knows addresses. Links are relative to the root of the site. */
import type { ClauseId } from "../../spec/clauses.ts"
import { type Content, html } from "./html.ts"

/** The page of the section that a clause stands in. */
export const sectionPage = (id: string): string => (id.includes(".c") ? id.slice(0, id.indexOf(".c")) : id)

/** The address of a clause, a reading, a trap, a law, a code or a threshold, by its id. */
export const addressOf = {
  clause: (id: ClauseId | string): string => `${sectionPage(id)}.html#${id}`,
  section: (id: string): string => `${id}.html`,
  indication: (section: string, tag: string): string => `${section}.html#${tag}`,
  reading: (id: string): string => `readings.html#${id}`,
  trap: (id: string): string => `readings.html#${id}`,
  law: (id: string): string => `laws.html#${id}`,
  code: (code: string): string => `codes.html#${code}`,
  threshold: (id: string): string => `thresholds.html#${id}`,
  case: (id: string): string => `cases.html#${id}`,
  /** The page of a file of the programs, by its name without `.ts`. */
  source: (name: string): string => `source/${name}.html`,
  /** The page to try a request, with an indication chosen. */
  tryIt: (tag: string): string => `try.html#indication=${tag}`
} as const

const linked = (href: string, text: string): Content => html`<a class="ref" href="${href}">${text}</a>`

/** A link to a clause or a reading, by its id. */
export const cite = (id: string): Content =>
  linked(id.startsWith("R-") ? addressOf.reading(id) : addressOf.clause(id), id)

/** Links to clauses and readings, one after another. */
export const cites = (ids: ReadonlyArray<string>): Content => ids.map((id, at) => [at === 0 ? "" : " ", cite(id)])

/** A link to a law, by its id, under its sentence. */
export const lawLink = (id: string, says: string): Content => html`<a href="${addressOf.law(id)}">${says}</a>`

/** Ids of clauses and readings in a text; after a clause, further ones of its section: `PN-4.c2, c5`. */
const citation = /\b(PN-\d(?:\.\d)?)\.(c\d+(?:, c\d+)*)|\b(R-\d\d)\b/g

/** A text in which the ids of clauses and readings are links. */
export const linkedText = (text: string): Content => {
  const found: Array<Content> = []
  let from = 0
  for (const { 0: whole, 1: section, 2: clauses, 3: reading, index } of text.matchAll(citation)) {
    found.push(text.slice(from, index))
    from = index + whole.length
    if (reading !== undefined) found.push(cite(reading))
    clauses?.split(", ").forEach((clause, at) => {
      const id = `${section}.${clause}`
      found.push(at === 0 ? "" : ", ", linked(addressOf.clause(id), at === 0 ? id : clause))
    })
  }
  return [...found, text.slice(from)]
}
