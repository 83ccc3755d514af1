/** The page on citing: how to name a clause, the edition and the package, and which addresses last. It is made of their data. */

import manifest from "../../package.json" with { type: "json" }
import { laws } from "../../properties/laws/laws.ts"
import { cases } from "../../spec/cases.ts"
import { clauseOf } from "../../spec/clauses.ts"
import { codes } from "../../spec/codes.ts"
import { edition } from "../../spec/edition.ts"
import { thresholds } from "../../spec/thresholds.ts"
import { sectionOf } from "../../src/diagram/section-of.ts"
import { digest } from "../../src/digest.ts"
import { type Content, html, tableOf } from "./html.ts"
import { addressOf, cite } from "./links.ts"
import type { Page } from "./page.ts"
import { command, link, termsOf } from "./pieces.ts"

const { description, license, name, version } = manifest
const authors = `the ${name} contributors`

/** A text to be copied. */
const copied = (text: string): Content => html`<pre tabindex="0"><code>${text}</code></pre>`

const bibtex = `@software{${name}-${version},
  author  = {{${authors}}},
  title   = {${name}: ${description}},
  version = {${version}},
  license = {${license}},
  note    = {Edition ${edition.id}, effective ${edition.effective}; policy digest ${digest}}
}`

const cff = `cff-version: 1.2.0
message: Please cite the version and the digest with which you worked.
type: software
title: ${name}
abstract: ${JSON.stringify(description)}
version: ${version}
license: ${license}
authors:
  - name: ${JSON.stringify(authors)}
identifiers:
  - type: other
    value: ${digest}
    description: Digest of the policy, edition ${edition.id}`

const clause = clauseOf("PN-4.c13")

/** What can be linked to, each with an example. */
const addresses = (): ReadonlyArray<readonly [what: string, address: string]> => [
  ["a clause", addressOf.clause(clause.id)],
  ["a section", addressOf.section(sectionOf("BrachialPlexus"))],
  ["an indication", addressOf.indication(sectionOf("BrachialPlexus"), "BrachialPlexus")],
  ["a reading", addressOf.reading("R-25")],
  ["a trap of the text", addressOf.trap("T-15")],
  ["a law", addressOf.law(laws[0]!.id)],
  ["a code", addressOf.code(Object.keys(codes)[0]!)],
  ["a threshold", addressOf.threshold(thresholds.conservativeTrial.id)],
  ["a worked case", addressOf.case(cases[0]!.id)]
]

/** The page. */
export const citePage = (): Page => ({
  url: "cite",
  title: "How to cite",
  category: "About",
  lead: html`<p>How to cite a clause, the edition and this package, in a letter, in a paper or in code, and which link to use so that
it still leads there in years.</p>`,
  words: "cite citation reference BibTeX CFF link permalink address digest edition",
  parts: [
    {
      anchor: "a-clause",
      heading: "A clause",
      words: "cite a clause of the policy",
      body: html`<p>Name the clause, the edition, and the place in the document, where a reader can look it up without this site:</p>
${copied(`${clause.id}, edition ${edition.id} (${clause.id.slice(0, clause.id.indexOf(".c"))}, ${clause.place})`)}
<p>On this site that is ${cite(clause.id)}. The words of a clause here are a paraphrase: quote the document, not this site. A
determination cites its clauses and readings by the same ids.</p>`
    },
    {
      anchor: "the-edition",
      heading: "The edition",
      words: "cite the edition of the policy",
      body: termsOf([
        ["Edition", edition.id],
        ["Title", edition.title],
        ["Effective", edition.effective],
        ["Author of the policy", edition.publisher.author],
        ["Digest of the text read", html`<code class="long">${edition.extraction.sha256}</code> (SHA-256)`]
      ])
    },
    {
      anchor: "the-package",
      heading: "The package",
      words: "cite the software package version digest BibTeX CFF",
      body: html`<p>Name the version and the digest of the policy: two packages with the same digest decide every request alike. Each
determination carries both in its stamp, with the profile of readings.</p>${termsOf([
        ["Version", version],
        ["Digest of the policy", html`<code class="long">${digest}</code>`]
      ])}<p>BibTeX:</p>${copied(bibtex)}<p>As a <code>CITATION.cff</code>:</p>${copied(cff)}`
    },
    {
      anchor: "links",
      heading: "Which link to use",
      words: "stable address permalink anchor",
      body: html`<p>These addresses are made of ids alone and stay as they are: an id of this edition is never given to something else,
and a page keeps its name. A part that is withdrawn keeps its anchor and says what took its place. Headings, search and
the order of a page may change; link to ids.</p>${tableOf(
        "Addresses that last",
        ["What", "Address, from the root of the site"],
        addresses().map(
          ([what, address]) =>
            html`<tr><th scope="row">${what}</th><td>${link(address, html`<code>${address}</code>`)}</td></tr>`
        )
      )}<p>Every heading is a link to itself. ${command("catalog")} prints the ids of all clauses.</p>`
    }
  ]
})
