/**
 * The first page: what this is, and the ways in for someone with an order in hand. Every name, study and figure on it comes
 * from the registers, the diagrams and the laws.
 */
import { isProvable, laws } from "../../properties/laws/laws.ts"
import type { Finding } from "../../properties/verify/finding.ts"
import { cases } from "../../spec/cases.ts"
import { clauses, sections } from "../../spec/clauses.ts"
import { edition } from "../../spec/edition.ts"
import { readings } from "../../spec/readings.ts"
import { indicationNames } from "../../src/api/words.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { indicationsOf, sectionOf } from "../../src/diagram/section-of.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { upper } from "../../src/show/words.ts"
import { guides } from "./guides.ts"
import { type Order, orders } from "./home/orders.ts"
import { nerves, symptoms, type Way } from "./home/others.ts"
import { type Content, html, listOf, tableOf } from "./html.ts"
import { addressOf } from "./links.ts"
import type { Page, Part } from "./page.ts"
import { count, counted, indicationLink, joined, link, termsOf } from "./pieces.ts"
import { synonyms } from "./section/synonyms.ts"

/** Something that the filter can find: by its own words, and by others that stand for it. */
const way = (also: string, content: Content): Content => html`<li data-also="${also}">${content}</li>`

/** How the studies of an indication are made, so that the words of an order leave it in view. */
const modalitiesOf = (tag: IndicationTag): ReadonlyArray<string> => [
  ...new Set(
    orders()
      .filter(({ lists }) => lists.some(({ tags }) => tags.includes(tag)))
      .map(({ modality }) => modality)
  )
]

const otherWords = (tag: IndicationTag): string =>
  [indicationNames[tag], synonyms[tag] ?? "", sectionOf(tag), ...modalitiesOf(tag)].join(" ")

const disorders = (): Content =>
  html`<div class="ways">${sections.map(({ id, title }) => {
    const own = indicationsOf(id)
    return own.length === 0
      ? undefined
      : html`<div class="way"><h4>${link(addressOf.section(id), `${id} ${title}`)}</h4><ul>${own.map((tag) =>
          way(`${otherWords(tag)} ${title}`, indicationLink(tag))
        )}</ul></div>`
  })}</div>`

const indicationsIn = (tags: ReadonlyArray<IndicationTag>): Content => joined(tags.map(indicationLink))

const named = (ways: ReadonlyArray<Way>): Content =>
  html`<ul class="names">${ways.map(({ name, tags }) =>
    way(tags.map(otherWords).join(" "), html`<b>${upper(name)}</b>: ${indicationsIn(tags)}`)
  )}</ul>`

const every = indicationTags.length

const orderRow = ({ codes, lists, modality, regions, wider }: Order): Content => {
  const words = `${wider.join(" ")} ${codes.join(" ")} ${lists.flatMap(({ tags }) => tags.map(otherWords)).join(" ")}`
  const listed = lists.map(({ contrast, tags }) => {
    const under =
      tags.length === every
        ? html`every indication, on the terms of ${link(addressOf.section("PN-7"), "PN-7")}`
        : indicationsIn(tags)
    return html`<div>${contrast === "" ? "" : html`<i>${contrast}:</i> `}${under}</div>`
  })
  return html`<tr data-also="${words}"><th scope="row">${modality}${regions === "" ? "" : ` ${regions}`}</th><td>${listed}</td><td>${joined(
    codes.map((code) => link(addressOf.code(code), code)),
    " "
  )}</td></tr>`
}

const byOrder =
  (): Content => html`<p>The studies that can meet the criteria at all, and the indications under which they can. A
study that is not here meets the criteria under none.</p>${tableOf(
    "Studies and indications",
    ["Study", "Can meet the criteria under", "Codes"],
    orders().map((order) => html`${orderRow(order)}`)
  )}`

const ways = (): Part => ({
  anchor: "find",
  heading: "Find what applies",
  words: "find by disorder nerve symptom order study",
  body: html`<form class="way-filter" role="search" hidden><label for="way-filter">Type words of the order, a disorder, a nerve or a
symptom</label><input id="way-filter" type="search" autocomplete="off" placeholder="MRI brachial plexus"><p role="status"></p></form>`,
  parts: [
    { anchor: "by-disorder", heading: "By disorder", body: disorders() },
    { anchor: "by-nerve", heading: "By nerve", body: named(nerves) },
    {
      anchor: "by-symptom",
      heading: "By symptom or finding",
      body: html`<p>Those that the criteria ask about, and no others.</p>${named(symptoms())}`
    },
    { anchor: "by-order", heading: "By the words of an order", body: byOrder() }
  ]
})

const tasks = (): Part => ({
  anchor: "do",
  heading: "What you can do here",
  body: termsOf([
    [
      "Decide a request",
      html`${link("try.html", "The try page")} asks only what still matters and decides in your browser; nothing you type leaves it.`
    ],
    [
      "See what can never happen",
      html`${link("laws.html", "The laws")}: what holds of every request, and how each is known to hold.`
    ],
    ["Cite", html`${link("cite.html", "How to cite")} a clause, the edition or the package, with addresses that last.`],
    [
      "Read the text with care",
      html`${link("readings.html", "The readings")}: where the text can be read in two ways.`
    ],
    ["Build on it", html`${link("api.html", "The API")}, by task.`]
  ])
})

const guidesPart = (): Part => ({
  anchor: "guides",
  heading: "Guides",
  body: listOf(guides().map(({ about, title, url }) => html`${link(`${url}.html`, title)}: ${about}`))
})

const figures = (found: ReadonlyMap<string, Finding>): Part => {
  const proved = laws.filter(isProvable)
  const regions = proved.reduce((sum, { id }) => sum + found.get(id)!.size, 0)
  const figure = (value: number, what: Content): Content => html`<li><b>${count(value)}</b> ${what}</li>`
  return {
    anchor: "figures",
    heading: "In figures",
    body: html`<ul class="figures">${[
      figure(clauses.length, html`${link("clauses.html", "clauses")}, each with its place in the document`),
      figure(indicationTags.length, "indications, each a diagram that says how every request is decided"),
      figure(programDiagrams.tests.length, "tests in those diagrams"),
      figure(proved.length, html`${link("laws.html", "laws")} proved, over ${counted(regions, "region")} of requests`),
      figure(laws.length - proved.length, "laws tried on random requests"),
      figure(readings.length, html`${link("readings.html", "readings")} of what the text leaves open`),
      figure(cases.length, html`${link("cases.html", "worked cases")}`)
    ]}</ul>`
  }
}

/**
 * The page.
 *
 * @param found what came of every law, by its id
 */
export const homePage = (found: ReadonlyMap<string, Finding>): Page => ({
  url: "index",
  title: "Imaging of peripheral nerve disorders",
  category: "About",
  lead: html`<p>Which MRI, CT or other study of a peripheral nerve disorder meets the criteria of the coverage policy
(${sections[0].id} to ${sections.at(-1)!.id}, edition ${edition.id}), on which conditions, and by which clause: every criterion as a table, a
picture and a program, with what has been proved of it.</p>
<p class="hint">Press <kbd>/</kbd> to search clauses, disorders, codes and laws.</p>`,
  words: "home start find disorder symptom nerve order study indication",
  parts: [ways(), tasks(), guidesPart(), figures(found)]
})
