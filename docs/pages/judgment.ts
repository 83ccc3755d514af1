/** The page of what this edition leaves to judgment: made from the programs, not written by hand. It knows no policy. */
import { readings } from "../../spec/readings.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { everything } from "../../src/show/index.ts"
import type { Shown } from "../../src/show/shown.ts"
import { upper } from "../../src/show/words.ts"
import { type Alternative, alternatives } from "./difference.ts"
import { type Content, html, listOf, tableOf } from "./html.ts"
import { judgedWhen, type Left, type Open, openIn, reviewed, rowsLeft } from "./left-to-judgment.ts"
import { addressOf, cite, cites } from "./links.ts"
import type { Page, Part } from "./page.ts"
import { count, counted, indicationLink, joined, link, share, termsOf } from "./pieces.ts"

const alternativesOf = (some: ReadonlyArray<string>): Content =>
  some.length === 1 ? some[0] : html`at least one of: ${listOf(some)}`

const when = ({ criterion }: Left): Content => {
  const found = judgedWhen(criterion)
  if (found === undefined) return "in too many combinations to read"
  const all = [...found.defaults.map((one) => [one]), ...found.each]
  if (all.length === 0) return "whenever it is weighed"
  return all.length === 1 ? alternativesOf(all[0]!) : listOf(all.map(alternativesOf))
}

const item = (left: Left): Content =>
  html`<div class="change"><p><b>${upper(left.name)}</b></p>${termsOf([
    ["Of which study", left.studies.length === 0 ? "any study" : joined(left.studies.map(upper), "; ")],
    ["Left open when", when(left)],
    ["Rests on", cites(left.cites)]
  ])}</div>`

/** The sentence on gates, where any gate can be left to judgment. */
const gatesOf = (all: ReadonlyArray<Left>): Content => {
  const gates = new Map<string, ReadonlyArray<string>>()
  for (const { cites: ids, gate, name } of all) {
    if (gate) gates.set(name, [...new Set([...(gates.get(name) ?? []), ...ids])])
  }
  return gates.size === 0
    ? undefined
    : html`<p>The gates can leave it to judgment too:</p>${listOf(
        [...gates].map(([name, ids]) => [link("#judgment-PN-1", name), " ", cites(ids)])
      )}`
}

/** The sentence on the sections that go on. */
const onwards = (goesOn: ReadonlyArray<string>): Content =>
  goesOn.length === 0
    ? undefined
    : html`<p>Besides what ${joined(
        goesOn.map((section) => link(`#judgment-${section}`, section)),
        " or "
      )} leaves to it, where that section goes on.</p>`

const figuresOf = (tag: IndicationTag): Content => {
  const { of, regions, requests } = reviewed(tag)
  return requests === 0n
    ? "No request comes to clinical review."
    : `Of ${counted(of, "complete request")}, ${count(requests)} (${share(requests, of)}) come to clinical review, in ${counted(regions, "region")}.`
}

const ofIndication = (shown: Shown, { goesOn, left }: Open): Part => {
  const own = left.filter(({ gate }) => !gate)
  const { tag, title } = shown
  return {
    // a section that shows itself has an anchor already
    anchor: shown.id === shown.section ? `judgment-of-${shown.id}` : `judgment-${shown.id}`,
    heading: title,
    words: `judgment clinical review ${own.map(({ name }) => name).join("; ")}`,
    minor: true,
    body: html`${tag === undefined ? undefined : html`<p>${figuresOf(tag)} Criteria: ${indicationLink(tag)}.</p>`}${gatesOf(left)}${
      own.length === 0 ? html`<p>Beyond the gates nothing of its own is left to judgment.</p>` : own.map(item)
    }${onwards(goesOn)}`
  }
}

const ofGate = ({ id, title }: Shown, rows: ReturnType<typeof rowsLeft>): Part => ({
  anchor: `judgment-${id}`,
  heading: title,
  words: "judgment clinical review gate",
  minor: true,
  body: tableOf(
    `${title}: left to judgment`,
    ["When", "Rests on"],
    rows.map(
      ({ answers, cites: ids }) =>
        html`<tr><td>${listOf(answers.split("; and ").map(upper))}</td><td>${cites(ids)}</td></tr>`
    )
  )
})

/** What is shown: as a part, where anything of its own can be left to judgment; else a link, with where it goes on. */
const madeOf = (shown: Shown): Part | Content => {
  const name = shown.tag === undefined ? shown.title : indicationLink(shown.tag)
  if (shown.section === "PN-1" && shown.tag === undefined) {
    const rows = rowsLeft(shown)
    return rows.length === 0 ? name : ofGate(shown, rows)
  }
  const open = openIn(shown)
  if (open.left.length > 0) return ofIndication(shown, open)
  return open.goesOn.length === 0
    ? name
    : [name, ", but for what goes on in ", joined(open.goesOn.map((section) => link(`#judgment-${section}`, section)))]
}

const isPart = (made: Part | Content): made is Part => typeof made === "object" && "anchor" in made

const sectionPart = ({ id, shown, title }: ReturnType<typeof everything>[number]): Part => {
  const made = shown.map(madeOf)
  const closed = made.filter((one): one is Content => !isPart(one))
  return {
    anchor: `judgment-${id}`,
    heading: `${id} ${title}`,
    parts: made.filter(isPart),
    body: closed.length === 0 ? undefined : html`<p>Nothing of their own is left to judgment in:</p>${listOf(closed)}`
  }
}

const chosen = (all: ReadonlyArray<Alternative>): Content =>
  tableOf(
    "Where a live reading chooses",
    ["Reading", "The choice", "Where another choice decides otherwise"],
    readings
      .filter(({ live }) => live)
      .map((reading) => {
        const tags = all
          .filter((one) => one.reading === reading)
          .flatMap(({ differing }) => differing.map((one) => one.tag as IndicationTag))
        return html`<tr><th scope="row">${cite(reading.id)} ${reading.question}</th><td>${reading.options[0].says}</td><td>${joined(
          [...new Set(tags)].map(indicationLink),
          "; "
        )}</td></tr>`
      })
  )

/** The page. */
export const judgmentPage = (all: ReadonlyArray<Alternative> = alternatives()): Page => ({
  url: "judgment",
  title: "What this edition leaves to judgment",
  category: "Across the policy",
  lead: html`<p>Every place where the text leaves a study to a clinician, so that the outcome is <b>clinical review</b>, and every place
where a reading of the text chooses. Use it to know what no program can decide for you, or where to ask for a clearer text.</p>`,
  words: "judgment clinical review discretion case by case open",
  parts: [
    {
      anchor: "how",
      heading: "How this page is made",
      body: html`<p>The programs say where a criterion is left to judgment, and the diagrams how many requests come to it; this page is
read off both, under the readings of the register. A study is left to judgment where no criterion is unmet and at least
one is left open. Clinical review is never the answer to a missing fact: that is a request for information.</p>`
    },
    ...everything().map(sectionPart),
    {
      anchor: "readings",
      heading: "Where a reading chooses",
      body: html`<p>Other ${link(addressOf.reading(readings[0]!.id), "readings")} are settled in this package; these a profile may
choose otherwise.</p>${chosen(all)}`
    }
  ]
})
