/**
 * The page that decides requests in the browser: what stands on it without its program, which is docs/try, and the example
 * requests as links, each with the outcome that it comes to.
 */
import { readdirSync, readFileSync } from "node:fs"
import { outcomeInWords } from "../../src/api/words.ts"
import { decide, type Outcome, outcomes, type Request } from "../../src/index.ts"
import { plainFragment } from "../try/permalink.ts"
import { type Content, html, listOf } from "./html.ts"
import { outcomesSaid } from "./outcomes.ts"
import type { Page, Part } from "./page.ts"

const folder = new URL("../examples/", import.meta.url)
const textOf = (path: string): string => readFileSync(new URL(path, folder), "utf8")

/** The example requests, those with a file of their own first. */
export const exampleRequests = (): ReadonlyArray<Request & { readonly id: string }> =>
  [
    ...readdirSync(new URL("single/", folder))
      .sort()
      .map((file) => textOf(`single/${file}`)),
    ...textOf("requests.ndjson").trim().split("\n")
  ].map((text) => JSON.parse(text))

/** An example with what it comes to. */
interface Example {
  readonly href: string
  readonly name: string
  readonly outcomes: ReadonlyArray<Outcome>
}

const exampleOf = (request: Request & { readonly id: string }): Example => ({
  href: `try.html#${plainFragment({ request })}`,
  name: request.id.replace(/(?<!^PN)-/g, " "),
  outcomes: decide(request).determinations.map(({ _tag }) => _tag)
})

const said = (outcome: Outcome): Content =>
  html`<span class="try-outcome"><span aria-hidden="true">${outcomesSaid[outcome].sign}</span> ${outcomeInWords[outcome]}</span>`

/** For each outcome the first example of one service that comes to it. */
const oneOfEach = (all: ReadonlyArray<Example>): ReadonlyArray<Content> =>
  outcomes.map((outcome) => {
    const { href } = all.find((one) => one.outcomes.length === 1 && one.outcomes[0] === outcome)!
    return html`<li><a href="${href}">${said(outcome)}</a></li>`
  })

/** The examples that an outcome comes first in. */
const under = (all: ReadonlyArray<Example>, outcome: Outcome): Part => ({
  anchor: `examples-${outcome}`,
  heading: outcomeInWords[outcome].replace(/^./, (first) => first.toUpperCase()),
  minor: true,
  body: listOf(
    all
      .filter((one) => one.outcomes[0] === outcome)
      .map(
        ({ href, name, outcomes }) =>
          html`<a href="${href}">${name}</a>${outcomes.length === 1 ? undefined : [" ", outcomes.map((one) => [said(one), " "])]}`
      )
  )
})

/** The try-it page. */
export const tryPage = (): Page => {
  const examples = exampleRequests().map(exampleOf)
  return {
    url: "try",
    title: "Try it",
    category: "Use it",
    lead: html`<p>Decide a request here: answer only the questions that can still matter, or paste JSON. It is the same policy
that the package decides by, run in this page. <strong>Nothing you enter leaves it</strong>: there is no server behind
this page, and nothing is stored.</p><p>See an example of each outcome:</p><ul class="try-outcomes">${oneOfEach(examples)}</ul>`,
    words: "playground demo interview paste JSON decide a request in the browser permalink determination",
    parts: [
      {
        anchor: "request",
        heading: "A request",
        body: html`<div id="try-app"><p>This part is a program in the page, and it is not running: scripts are switched off, or
the browser is too old. The command line does the same: <code>npx pnd interview</code> asks,
<code>npx pnd decide request.json</code> decides, <code>npx pnd explain request.json</code> says why.</p></div>
<script type="module" src="assets/try.js"></script>`
      },
      {
        anchor: "examples",
        heading: "Example requests",
        body: html`<p>Each opens above. The request stands in the link itself, behind its <code>#</code>, which browsers send
nowhere.</p>`,
        parts: outcomes.map((outcome) => under(examples, outcome))
      }
    ]
  }
}
