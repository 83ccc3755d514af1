/** What else concerns a section: the readings of its clauses, the laws that hold in it, and its worked cases. */
import type { Finding } from "../../../properties/verify/finding.ts"
import { sectionsOf } from "../../../properties/verify/verify.ts"
import { casesOf, type Shows, type WorkedCase } from "../../../spec/cases.ts"
import type { SectionId } from "../../../spec/clauses.ts"
import { readings } from "../../../spec/readings.ts"
import { thresholds } from "../../../spec/thresholds.ts"
import { traps } from "../../../spec/traps.ts"
import { outcomeInWords } from "../../../src/api/words.ts"
import { markInWords } from "../../../src/show/words.ts"
import { type Content, type Html, html, tableOf } from "../html.ts"
import { evidenceOf } from "../law-in-words.ts"
import { addressOf, cite, cites, linkedText, sectionPage } from "../links.ts"
import type { Part } from "../page.ts"
import { counted, folded, joined, link } from "../pieces.ts"

/** The readings that concern a section. */
export const readingsOf = (section: SectionId) =>
  readings.filter(({ clauses }) => clauses.some((clause) => sectionPage(clause) === section))

/** What the text leaves open in a section, and how it is read. */
export const readingsPart = (section: SectionId): ReadonlyArray<Part> => {
  const own = readingsOf(section)
  const rows = own.map(
    ({ id, live, options: [chosen, ...others], question }) =>
      html`<tr><th scope="row">${cite(id)} ${question}</th><td>${linkedText(chosen.says)}</td><td>${
        others.length === 0
          ? ""
          : folded(
              counted(others.length, "alternative"),
              html`<ul>${others.map(({ says }) => html`<li>${linkedText(says)}</li>`)}</ul>`
            )
      }${live ? html` <span class="note">A profile may choose.</span>` : ""}</td></tr>`
  )
  return own.length === 0
    ? []
    : [
        {
          anchor: "readings",
          heading: "Where the text can be read in several ways",
          body: tableOf(`Readings that concern ${section}`, ["Question", "Taken as", "Also considered"], rows)
        }
      ]
}

/** The laws that hold in a section, with their evidence. */
export const lawsPart = (section: SectionId, found: ReadonlyMap<string, Finding>): ReadonlyArray<Part> => {
  const own = [...found.values()].filter(({ law }) => sectionsOf(law).includes(section))
  const rows = own.map(
    (finding) =>
      html`<tr><th scope="row">${link(addressOf.law(finding.law.id), finding.law.says)}</th><td>${linkedText(finding.law.scope)}</td><td>${evidenceOf(finding)}</td></tr>`
  )
  return own.length === 0
    ? []
    : [
        {
          anchor: "laws",
          heading: "Laws that hold here",
          body: html`<p>${counted(own.length, "law")} with a clause of this section among those they rest on.</p>${tableOf(
            `Laws of ${section}`,
            ["Law", "Of which requests", "Evidence"],
            rows
          )}`
        }
      ]
}

/** What of it is said in a table: a trap takes a sentence, and stands only where there is nothing else. */
const saidOf = (shows: WorkedCase["shows"]): ReadonlyArray<Shows> => {
  const others = shows.filter((one) => !("trap" in one))
  return others.length === 0 ? shows : others
}

/** What a case shows, in a few words. */
const showsInWords = (shows: Shows): Content => {
  if ("how" in shows) return [cite(shows.clause), ` ${shows.how}`]
  if ("or" in shows) return [cite(shows.or), `: ${shows.limb}`]
  if ("threshold" in shows) {
    const { bound, unit, value } = thresholds[shows.threshold]
    return [
      shows.at === "at" ? "at " : `just ${shows.at} `,
      link(addressOf.threshold(shows.threshold), `${bound} ${value} ${unit}`)
    ]
  }
  if ("contradicts" in shows) return ["not as assumed: ", html`<code>${shows.contradicts}</code>`]
  if ("reading" in shows) return ["the reading ", cite(shows.reading)]
  return linkedText(traps.find(({ id }) => id === shows.trap)!.says)
}

const expectedOf = ({ kind, outcome, referral }: WorkedCase["expect"][number]): string => {
  const words = outcome === "NeedsInformation" ? outcomeInWords[outcome] : markInWords(outcome)
  return [words, ...(kind === undefined ? [] : [kind]), ...(referral === undefined ? [] : [referral])].join(", ")
}

const caseRow = ({ expect, id, shows }: WorkedCase): Html =>
  html`<tr><th scope="row">${link(addressOf.case(id), id.slice(id.indexOf("/") + 1).replaceAll("-", " "))}</th><td>${joined(
    saidOf(shows).map(showsInWords),
    "; "
  )}</td><td>${joined(expect.map(expectedOf), "; ")}</td><td>${cites([...new Set(expect.flatMap(({ clauses }) => clauses))])}</td></tr>`

/** The worked cases of a section. */
export const casesPart = (section: SectionId): ReadonlyArray<Part> => {
  const own = casesOf(section)
  return own.length === 0
    ? []
    : [
        {
          anchor: "cases",
          heading: "Worked cases",
          body: folded(
            counted(own.length, "case"),
            tableOf(
              `Worked cases of ${section}`,
              ["Case", "What it shows", "Expected", "Clauses relied on"],
              own.map((one) => caseRow(one))
            )
          )
        }
      ]
}
