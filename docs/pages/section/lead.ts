/** The lead of a section's page: what it governs, by which studies, and where to go from there. */
import type { Finding } from "../../../properties/verify/finding.ts"
import type { sections } from "../../../spec/clauses.ts"
import { supportedOf } from "../../../src/api/what-if.ts"
import { supportedInWords } from "../../../src/api/what-if-words.ts"
import { list } from "../../../src/api/words.ts"
import type { Shown } from "../../../src/show/index.ts"
import { type Content, html } from "../html.ts"
import { addressOf } from "../links.ts"
import { counted, joined, link } from "../pieces.ts"
import { sources } from "../source.ts"
import { casesPart, lawsPart, readingsOf } from "./rests.ts"
import { studiesOf } from "./studies.ts"

type Section = (typeof sections)[number]

/** The studies that can meet the criteria of what is shown, in words with their codes. */
export const studiesInWords = ({ tag }: Shown): string =>
  tag === undefined ? "" : list(studiesOf(tag).flatMap(supportedOf).map(supportedInWords))

const indicationItem = (shown: Shown): Content => {
  const studies = studiesInWords(shown)
  return html`<li>${link(`#${shown.id}`, shown.title)}${
    shown.tag === undefined
      ? ""
      : [
          ": ",
          studies === "" ? ["no study but an MRN (", link(addressOf.section("PN-7"), "PN-7"), ")"] : studies,
          ". ",
          link(addressOf.tryIt(shown.tag), "Try a request")
        ]
  }</li>`
}

/** The files that decide a section; what comes before others is put there by the file that puts all together. */
const programsOf = (section: Section, shown: ReadonlyArray<Shown>) =>
  sources().filter(
    ({ name, sections: decided }) =>
      decided.includes(section.id) || (name === "policy" && shown.some(({ framed }) => !framed))
  )

/** What the section governs, and what is on its page. */
export const leadOf = (section: Section, shown: ReadonlyArray<Shown>, found: ReadonlyMap<string, Finding>): Content => {
  const tags = shown.flatMap(({ tag }) => (tag === undefined ? [] : [tag]))
  const operative = section.clauses.filter((clause) => clause.operative).length
  const parts = [
    [link("#clauses", counted(section.clauses.length, "clause")), ` (${operative} of them operative)`],
    ...(readingsOf(section.id).length === 0
      ? []
      : [link("#readings", counted(readingsOf(section.id).length, "reading"))]),
    ...lawsPart(section.id, found).map(({ anchor }) => link(`#${anchor}`, "laws")),
    ...casesPart(section.id).map(({ anchor }) => link(`#${anchor}`, "worked cases"))
  ]
  const governs = [
    ...(shown.some(({ framed }) => !framed)
      ? ["Its rules come before those of other sections, or stand beside them."]
      : []),
    ...(tags.length === 0
      ? []
      : [
          `It decides imaging for ${counted(tags.length, "indication")}; the studies named are those that can meet the criteria.`
        ]),
    ...(shown.some(({ framed, tag }) => framed && tag === undefined)
      ? ["It decides its studies under every indication, whichever section the indication belongs to."]
      : [])
  ]
  return html`<p>${governs.join(" ")}</p>
<ul class="shown">${shown.map(indicationItem)}</ul>
<p>On this page: ${joined(parts)}. As it runs: ${joined(
    programsOf(section, shown).map(({ name, path }) => link(addressOf.source(name), path))
  )}.</p>`
}
