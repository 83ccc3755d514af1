/** The page of the clauses: the whole register in one table that can be filtered. It knows no clause by name. */
import { clauses, type KnownClause, sections } from "../../spec/clauses.ts"
import { type Content, type Html, html, tableOf } from "./html.ts"
import { cite, linkedText, sectionPage } from "./links.ts"
import type { Page } from "./page.ts"
import { command, count, counted } from "./pieces.ts"

const operative = clauses.filter((clause) => clause.operative)

const status = (clause: KnownClause): string => (clause.operative ? "operative" : "not operative")

/** A row; what it can be filtered by stands in its data. */
const row = (clause: KnownClause): Html =>
  html`<tr data-section="${sectionPage(clause.id)}" data-kind="${clause.kind}" data-strength="${clause.strength}" data-status="${status(
    clause
  )}"><th scope="row">${cite(clause.id)}</th><td>${linkedText(clause.text)}<br><small>${clause.place}${
    clause.operative ? "" : [". Not operative: ", linkedText(clause.why)]
  }</small></td><td class="facets">${clause.kind}<br>${clause.strength}<br>${status(clause)}</td></tr>`

const choiceOf = (
  name: string,
  label: string,
  options: ReadonlyArray<readonly [value: string, text: string]>
): Content =>
  html`<label>${label} <select name="${name}"><option value="">all</option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`
  )}</select></label>`

const used = (of: (clause: KnownClause) => string): ReadonlyArray<readonly [string, string]> =>
  [...new Set(clauses.map(of))].map((one) => [one, one])

/** The filter; a script shows it, since without one it would do nothing. */
const filter = html`<form class="filter" data-filters="register" hidden role="search" aria-label="Filter the clauses">${choiceOf(
  "section",
  "Section",
  sections.map(({ id, title }) => [id, `${id} ${title}`])
)}${choiceOf(
  "kind",
  "Kind",
  used(({ kind }) => kind)
)}${choiceOf(
  "strength",
  "Strength",
  used(({ strength }) => strength)
)}${choiceOf(
  "status",
  "Status",
  used(status)
)}<label>Text <input type="search" name="text" autocomplete="off"></label> <button type="reset">Show all</button>
<p role="status" aria-live="polite" data-counts="clause"></p></form>`

const bySection = tableOf(
  "Clauses by section",
  ["Section", "Clauses", "Operative"],
  sections.map(({ id, title }) => {
    const own = clauses.filter((clause) => sectionPage(clause.id) === id)
    return html`<tr><th scope="row"><a href="${id}.html">${id} ${title}</a></th><td class="number">${own.length}</td><td class="number">${
      own.filter((clause) => clause.operative).length
    }</td></tr>`
  })
)

/** The page. */
export const registerPage = (): Page => ({
  url: "clauses",
  title: "Clauses",
  category: "Across the policy",
  lead: html`<p>Every statement of the policy in one table: ${counted(clauses.length, "clause")}, paraphrased in our own words,
with where it stands in the document, what it does to a request and how strongly it speaks. Use it to find a clause by its
words, its kind or its place; its number leads to its own page, with everything that follows from it.</p>`,
  words: "clauses register catalog table filter",
  parts: [
    {
      anchor: "register",
      heading: "The register",
      body: html`<p>On an operative clause a determination can rest: ${count(operative.length)} are operative; of the others the
table says why they are not. ${command("catalog --format csv")} prints the same as data.</p>${filter}<div id="register-table">${tableOf(
        "The clauses of the policy, in the document's order",
        ["Clause", "What it says, and where it stands", "Kind, strength, status"],
        clauses.map(row)
      )}</div>`
    },
    { anchor: "by-section", heading: "How many in each section", body: bySection }
  ]
})
