/** The page of the trace: clause by clause, the program paths, laws and worked cases that exercise it. It lays out what was traced. */
import { laws } from "../../properties/laws/laws.ts"
import { type ClauseTrace, summaryOf } from "../../properties/trace/trace.ts"
import {
  casesBy,
  count,
  isBare,
  legend,
  parts,
  programsOf,
  statusOf,
  summaryInWords,
  vectorParts,
  ways
} from "../../properties/trace/words.ts"
import { sections } from "../../spec/clauses.ts"
import { upper } from "../../src/show/words.ts"
import { type Content, type Html, html, listOf, tableOf } from "./html.ts"
import { addressOf, cite, lawLink } from "./links.ts"
import type { Page, Part } from "./page.ts"
import { command, counted, folded, joined, link } from "./pieces.ts"

const sentences = new Map(laws.map(({ id, says }) => [id, says]))

const none = html`<span class="quiet">none</span>`

const lawsOf = ({ laws: ids }: ClauseTrace): Content =>
  ids.length === 0
    ? none
    : folded(counted(ids.length, "law"), listOf(ids.map((id) => lawLink(id, sentences.get(id) ?? id))))

const casesOf = (traced: ClauseTrace): Content => {
  const found = ways.map((how) => [how, casesBy(traced, how)] as const).filter(([, ids]) => ids.length > 0)
  return found.length === 0
    ? none
    : found.map(([how, ids]) =>
        folded(`${how}: ${count(ids.length)}`, joined(ids.map((id) => link(addressOf.case(id), id))))
      )
}

/** The test vectors that expect it: how many, and what it does in them. */
const vectorsIn = ({ vectors }: ClauseTrace): Content => {
  const all = vectorParts.filter((part) => vectors[part] > 0)
  const sum = all.reduce((total, part) => total + vectors[part], 0)
  return sum === 0
    ? undefined
    : folded(counted(sum, "test vector"), listOf(all.map((part) => `${count(vectors[part])} ${part}`)))
}

const pathsOf = (traced: ClauseTrace): Content => {
  const { programs, total } = traced
  const figures = parts.filter((part) => total[part] > 0).map((part) => html`<div>${count(total[part])} ${part}</div>`)
  return programs.length === 0
    ? none
    : [figures, folded(counted(programs.length, "program"), listOf(programsOf(traced))), vectorsIn(traced)]
}

const rowOf = (traced: ClauseTrace): Html => {
  const { clause, errors, excused } = traced
  const silent =
    isBare(traced) || (clause.operative && excused === undefined) ? undefined : statusOf({ ...traced, errors: [] })
  const head = html`<th scope="row">${cite(clause.id)} <small>${clause.kind}</small><br>${clause.text}${
    silent === undefined ? undefined : html`<br><small>${silent}</small>`
  }${errors.map((error) => html`<br><b>✗ ${error}</b>`)}</th>`
  return !clause.operative && isBare(traced)
    ? html`<tr>${head}<td colspan="3"><small>${statusOf(traced)}</small></td></tr>`
    : html`<tr>${head}<td>${pathsOf(traced)}</td><td>${lawsOf(traced)}</td><td>${casesOf(traced)}</td></tr>`
}

const heads = ["Clause", "Paths that cite it, test vectors that expect it", "Laws", "Worked cases"]

/**
 * The page.
 *
 * @param traced what exercises each clause, in the document's order
 */
export const tracePage = (traced: ReadonlyArray<ClauseTrace>): Page => {
  const bySection = sections.map(({ id, title }): Part => {
    const own = traced.filter(({ section }) => section === id)
    return {
      anchor: `trace-${id}`,
      heading: `${id} ${title}`,
      body: html`<div class="trace">${tableOf(`What exercises the clauses of ${id}`, heads, own.map(rowOf))}</div>`
    }
  })
  return {
    url: "trace",
    title: "Traceability",
    category: "Across the policy",
    lead: html`<p>Clause by clause, what exercises it: the paths of the programs that cite it, the test vectors that expect it, the
laws that name it, the worked cases
that show it. Use it to audit that nothing of the policy is left out, and that nothing here lacks a source. ${command(
      "trace"
    )} prints the same, and ends with an error where something is missing.</p>`,
    words: "traceability coverage clauses programs paths laws cases audit",
    parts: [
      {
        anchor: "summary",
        heading: "Summary",
        body: html`${listOf(summaryInWords(summaryOf(traced)).map(upper))}${legend.map((line) => html`<p><small>${line}</small></p>`)}`
      },
      ...bySection
    ]
  }
}
