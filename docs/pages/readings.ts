/**
 * The page of the readings: where the text can be read in more than one way, which way was taken and why, and what another
 * would change; and the traps of the text. It knows no reading by name.
 */
import { laws } from "../../properties/laws/laws.ts"
import { cases } from "../../spec/cases.ts"
import { type KnownReading, readings } from "../../spec/readings.ts"
import { type Trap, traps } from "../../spec/traps.ts"
import { type Alternative, alternatives, differenceOf } from "./difference.ts"
import { type Content, html, listOf, tableOf } from "./html.ts"
import { addressOf, cite, cites, lawLink, linkedText } from "./links.ts"
import type { Page, Part } from "./page.ts"
import { command, counted, folded, joined, link, tag, termsOf } from "./pieces.ts"

const live = readings.filter((reading) => reading.live)

const options = ({ options: all }: KnownReading): Content =>
  html`<ul class="options">${all.map(
    ({ id, says }, at) =>
      html`<li${at === 0 ? html` class="chosen"` : ""}>${at === 0 ? [tag("✓ the choice"), " "] : ""}<code>${id}</code> ${linkedText(says)}</li>`
  )}</ul>`

/** The worked cases that show something, as links under their ids. */
const casesLinked = (ids: ReadonlyArray<string>): Content =>
  ids.length === 0
    ? undefined
    : folded(counted(ids.length, "case"), joined(ids.map((id) => link(addressOf.case(id), id))))

const casesThat = (shows: (one: (typeof cases)[number]["shows"][number]) => boolean): Content =>
  casesLinked(cases.filter((one) => one.shows.some(shows)).map(({ id }) => id))

const lawsOn = (reading: KnownReading): Content => {
  const own = laws.filter((law) => law.readings.includes(reading.id))
  return own.length === 0
    ? undefined
    : folded(counted(own.length, "law"), listOf(own.map(({ id, says }) => lawLink(id, says))))
}

/** Traps that lie in a clause of a reading. */
const trapsAt = (reading: KnownReading): ReadonlyArray<Trap> =>
  traps.filter((trap) => trap.clauses.some((id) => reading.clauses.includes(id)))

const partOf = (reading: KnownReading, all: ReadonlyArray<Alternative>): Part => {
  const { clauses, id, live: isLive, options: said, question, reason } = reading
  return {
    anchor: id,
    heading: `${id} ${question}`,
    title: `Reading ${id}: ${question}`,
    called: id,
    preferred: 4,
    words: `reading ${said.map((option) => `${option.id} ${option.says}`).join(" ")} ${reason} ${clauses.join(" ")}`,
    ...(isLive ? {} : { minor: true }),
    body: html`${isLive ? html`<p>${tag("Live")} A profile may choose another option.</p>` : undefined}${options(reading)}
${termsOf([
  ["Why", linkedText(reason)],
  ["Clauses", clauses.length === 0 ? undefined : cites(clauses)],
  [
    "Traps in these clauses",
    joined(
      trapsAt(reading).map((trap) => link(`#${trap.id}`, trap.id)),
      " "
    )
  ],
  ["Laws that rest on it", lawsOn(reading)],
  ["Cases in which it decides", casesThat((shown) => "reading" in shown && shown.reading === id)]
])}${all.filter((alternative) => alternative.reading === reading).map(differenceOf)}`
  }
}

const trapOf = ({ clauses, id, says }: Trap): Part => ({
  anchor: id,
  heading: id,
  title: `Trap ${id}: ${says}`,
  called: id,
  words: `trap ${clauses.join(" ")}`,
  minor: true,
  body: html`<p>${linkedText(says)}</p>${termsOf([
    ["Clauses", cites(clauses)],
    [
      "Readings of these clauses",
      joined(
        readings.filter((reading) => trapsAt(reading).some((trap) => trap.id === id)).map(({ id: one }) => cite(one)),
        " "
      )
    ],
    ["Cases that show it", casesThat((shown) => "trap" in shown && shown.trap === id)]
  ])}`
})

const summary = (all: ReadonlyArray<Alternative>): Content =>
  tableOf(
    "The live readings",
    ["Reading", "The choice", "Alternatives", "Indications they concern"],
    live.map((reading) => {
      const { id, options: said, question } = reading
      const concerned = new Set(
        all.filter((one) => one.reading === reading).flatMap(({ differing }) => differing.map((one) => one.tag))
      )
      return html`<tr><th scope="row">${cite(id)} ${question}</th><td><code>${said[0].id}</code></td><td>${joined(
        said.slice(1).map((option) => html`<code>${option.id}</code>`)
      )}</td><td class="number">${concerned.size}</td></tr>`
    })
  )

/** The page. */
export const readingsPage = (all: ReadonlyArray<Alternative> = alternatives()): Page => ({
  url: "readings",
  title: "Readings",
  category: "Across the policy",
  lead: html`<p>Where the text can be read in more than one way: ${counted(readings.length, "reading")}, each with the
question, the options, the one that was chosen and the reason. Use it to check a choice against the document; ${counted(
    live.length,
    "reading"
  )} can be chosen otherwise, and for those the page says exactly which requests another choice would decide otherwise.</p>`,
  words: "readings ambiguous text interpretation profile traps",
  parts: [
    {
      anchor: "live",
      heading: "The readings that a profile may choose",
      body: html`<p>A plan that reads the text otherwise chooses another option in a profile: ${command(
        "decide requests.ndjson --readings profile.json"
      )}. A complete request is one answer to each fact that the indication depends on; a region is a set of requests that
is treated alike.</p>${summary(all)}`
    },
    {
      anchor: "register",
      heading: "All readings",
      body: html`<p class="jump">${joined(
        readings.map(({ id }) => link(`#${id}`, id)),
        " "
      )}</p>`,
      parts: readings.map((reading) => partOf(reading, all))
    },
    {
      anchor: "traps",
      heading: "Traps of the text",
      body: html`<p>${counted(traps.length, "place")} where a hurried reader, or a program written by one, gets the document
wrong. Each is shown by a worked case.</p>`,
      parts: traps.map(trapOf)
    }
  ]
})
