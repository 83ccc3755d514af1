/** The page of the worked cases: each a sentence, a request, and what the policy says of it. It knows no case by name. */
import { cases, casesOf, type Expected, type Shows, type WorkedCase } from "../../spec/cases.ts"
import { sections } from "../../spec/clauses.ts"
import { guidelines } from "../../spec/guidelines.ts"
import { outcomeInWords } from "../../src/api/words.ts"
import { type Content, html, listOf, tableOf } from "./html.ts"
import { addressOf, cite, cites } from "./links.ts"
import type { Page, Part } from "./page.ts"
import { command, counted, folded, joined, jsonOf, link, termsOf } from "./pieces.ts"

const sideWords = { under: "just under", at: "at", over: "just over" } as const

/** What a case shows. */
const shown = (one: Shows): Content => {
  if ("how" in one) return [cite(one.clause), ` ${one.how}`]
  if ("or" in one) return ["one alternative of ", cite(one.or), `: ${one.limb}`]
  if ("threshold" in one) return [`${sideWords[one.at]} `, link(addressOf.threshold(one.threshold), one.threshold)]
  if ("reading" in one) return [cite(one.reading), " decides"]
  return "trap" in one
    ? ["the trap ", link(addressOf.trap(one.trap), one.trap)]
    : ["a default contradicted: ", html`<code>${one.contradicts}</code>`]
}

/** What is expected of a service. */
const expected = ({ clauses, kind, missing, outcome, possible, referral }: Expected): Content => [
  html`<b>${outcomeInWords[outcome]}</b>`,
  kind === undefined ? undefined : ` (${kind})`,
  referral === undefined ? undefined : ` to ${referral}, ${guidelines[referral].title}`,
  clauses.length === 0 ? undefined : [", through ", cites(clauses)],
  missing === undefined ? undefined : ["; missing: ", joined(missing.map((path) => html`<code>${path}</code>`))],
  possible === undefined ? undefined : `; possible: ${possible.map((one) => outcomeInWords[one]).join(", ")}`
]

const partOf = ({ expect, id, request, says, shows }: WorkedCase): Part => ({
  anchor: id,
  heading: id,
  title: `${id}: ${says}`,
  preferred: 0.2,
  words: [...new Set(expect.map(({ outcome }) => outcomeInWords[outcome]))].join(" "),
  minor: true,
  body: html`<p>${says}</p>${termsOf([
    [
      "Expected",
      expect.length === 1 ? expected(expect[0]) : html`<ol>${expect.map((one) => html`<li>${expected(one)}</li>`)}</ol>`
    ],
    ["Shows", shows.length === 1 ? shown(shows[0]) : listOf(shows.map(shown))]
  ])}${folded("The request", jsonOf(request))}`
})

const outcomes = Object.keys(outcomeInWords) as ReadonlyArray<keyof typeof outcomeInWords>

const figures = tableOf(
  "Worked cases by section and by the outcomes that they expect",
  ["Section", "Cases", ...outcomes.map((outcome) => outcomeInWords[outcome])],
  sections.map(({ id, title }) => {
    const own = casesOf(id)
    return html`<tr><th scope="row">${link(`#cases-${id}`, `${id} ${title}`)}</th><td class="number">${own.length}</td>${outcomes.map(
      (outcome) =>
        html`<td class="number">${own.flatMap(({ expect }) => expect).filter((one) => one.outcome === outcome).length}</td>`
    )}</tr>`
  })
)

/** The page. */
export const casesPage = (): Page => ({
  url: "cases",
  title: "Worked cases",
  category: "Across the policy",
  lead: html`<p>${counted(cases.length, "worked case")}: each a sentence that a clinician can sign, the request as data, and what the
policy says of it and why. Use them to see a clause at work, or to try an engine of your own; ${command("cases")} decides them
all again.</p>`,
  words: "worked cases examples requests expected outcomes",
  parts: [
    { anchor: "by-section", heading: "How many in each section", body: figures },
    ...sections.map(({ id, title }) => ({
      anchor: `cases-${id}`,
      heading: `${id} ${title}`,
      parts: casesOf(id).map(partOf)
    }))
  ]
})
