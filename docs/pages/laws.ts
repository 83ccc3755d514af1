/** The page of the laws: what holds of every request, with how each law is known to hold. It knows no law by name. */
import { isProvable, type Law, laws } from "../../properties/laws/laws.ts"
import type { Finding } from "../../properties/verify/finding.ts"
import { sections } from "../../spec/clauses.ts"
import { evidence } from "./evidence.ts"
import { type Content, html, tableOf } from "./html.ts"
import { evidenceOf, kindOf, kinds } from "./law-in-words.ts"
import { cites, linkedText, sectionPage } from "./links.ts"
import type { Page, Part } from "./page.ts"
import { command, count, counted, jsonOf, link, termsOf } from "./pieces.ts"

type Found = ReadonlyMap<string, Finding>

const partOf = (law: Law, found: Found): Part => {
  const finding = found.get(law.id)!
  const { clauses, id, profile, readings, says, scope } = law
  return {
    anchor: id,
    heading: says,
    words: `law ${id}. ${scope} ${[...clauses, ...readings].join(" ")}`,
    minor: true,
    body: termsOf([
      ["Of which requests", linkedText(scope)],
      ["Kind of statement", kindOf(law)],
      ["Rests on", clauses.length + readings.length === 0 ? undefined : cites([...clauses, ...readings])],
      ["Under the readings", profile?.readings === undefined ? undefined : jsonOf(profile.readings)],
      ["Evidence", html`<span class="evidence">${evidenceOf(finding)}</span>`],
      ["Check it again", command(`verify --law ${id}`)]
    ])
  }
}

/** The laws under the section of their first clause; those that name none hold whatever the policy says. */
const groups: ReadonlyArray<{ readonly anchor: string; readonly title: string; readonly own: ReadonlyArray<Law> }> = [
  ...sections.map(({ id, title }) => ({
    anchor: `laws-${id}`,
    title: `${id} ${title}`,
    own: laws.filter(({ clauses: [first] }) => first !== undefined && sectionPage(first) === id)
  })),
  { anchor: "laws-general", title: "Whatever the policy", own: laws.filter(({ clauses }) => clauses.length === 0) }
].filter(({ own }) => own.length > 0)

const sizeOf = (own: ReadonlyArray<Law>, found: Found): number =>
  own.reduce((sum, { id }) => sum + found.get(id)!.size, 0)

const figures = (own: ReadonlyArray<Law>, found: Found): Content => {
  const [proved, sampled] = [own.filter(isProvable), own.filter((law) => !isProvable(law))]
  return [proved, sampled].map((some) =>
    some.length === 0
      ? html`<td class="number">0</td><td class="number"></td>`
      : html`<td class="number">${some.length}</td><td class="number">${count(sizeOf(some, found))}</td>`
  )
}

const totals = (found: Found): Part => ({
  anchor: "totals",
  heading: "How many, and how they are known",
  body: html`${tableOf(
    "Laws by section",
    ["Section", "Laws", "Proved", "over regions", "Sampled", "over requests"],
    [
      ...groups.map(
        ({ anchor, own, title }) =>
          html`<tr><th scope="row">${link(`#${anchor}`, title)}</th><td class="number">${own.length}</td>${figures(own, found)}</tr>`
      ),
      html`<tr class="sum"><th scope="row">All</th><td class="number">${laws.length}</td>${figures(laws, found)}</tr>`
    ]
  )}
<p>A region is a set of requests that the decision diagrams treat alike; the regions of a proof cover all requests of which
the law speaks, whatever else is on file. A sampled law is tried on random requests; the seed makes the same ones again. A
law stands under the section of its first clause.</p>
${tableOf(
  "Kinds of statements",
  ["Kind", "What such a law says", "Laws"],
  Object.entries(kinds).map(
    ([kind, [name, says]]) =>
      html`<tr><th scope="row">${name}</th><td>${says}</td><td class="number">${laws.filter(({ _tag }) => _tag === kind).length}</td></tr>`
  )
)}`
})

/**
 * The page.
 *
 * @param found what came of every law, by its id
 */
export const lawsPage = (found: Found = evidence()): Page => ({
  url: "laws",
  title: "Laws",
  category: "Across the policy",
  lead: html`<p>What holds of <b>every</b> request, whatever else is on file: ${counted(laws.length, "law")}, each a sentence
with its exact scope, the clauses it rests on and how it is known to hold. Use it to see what the criteria can never do, or
to hold another engine to the same sentences with ${command("verify --against")}.</p>`,
  words: "laws invariants properties proofs verification evidence",
  parts: [
    totals(found),
    ...groups.map(({ anchor, own, title }) => ({ anchor, heading: title, parts: own.map((law) => partOf(law, found)) }))
  ]
})
