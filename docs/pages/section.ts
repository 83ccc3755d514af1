/**
 * The page of each section of the policy: what it governs, the criteria of each indication as a table and as a picture,
 * what to document, its clauses, and what rests on them. All of it comes from the registers, the programs and the diagrams.
 */
import { tracePolicy } from "../../properties/trace/policy.ts"
import type { Finding } from "../../properties/verify/finding.ts"
import { sections } from "../../spec/clauses.ts"
import { indicationNames } from "../../src/api/words.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { type Shown, shownIn } from "../../src/show/index.ts"
import { html } from "./html.ts"
import type { Page, Part } from "./page.ts"
import { clausesPart } from "./section/clauses.ts"
import { checklistHtml } from "./section/documents.ts"
import { leadOf, studiesInWords } from "./section/lead.ts"
import { pictureOf } from "./section/picture.ts"
import { casesPart, lawsPart, readingsPart } from "./section/rests.ts"
import { checklistOfNeurography, checklistsOf } from "./section/studies.ts"
import { synonyms } from "./section/synonyms.ts"
import { decisionTable } from "./section/table.ts"

/** What to document and send, for what has studies of its own. */
const documentsOf = (shown: Shown): ReadonlyArray<Part> => {
  const found =
    shown.tag === undefined ? (shown.id === "PN-7" ? [checklistOfNeurography()] : []) : checklistsOf(shown.tag)
  return found.length === 0
    ? []
    : [
        {
          anchor: `${shown.id}-documents`,
          heading: "What to document and send",
          minor: true,
          body: html`${found.map(checklistHtml)}`
        }
      ]
}

const shownPart = async (once: Shown, at: number): Promise<Part> => {
  const explored = once.explore(registerProfile)
  const shown = { ...once, explore: () => explored }
  const { tag, title } = shown
  const { body, words } = decisionTable(shown)
  const anchor = shown.id
  return {
    anchor,
    heading: title,
    ...(tag === undefined
      ? {}
      : {
          called: `${indicationNames[tag]} ${synonyms[tag] ?? ""}`,
          preferred: 8
        }),
    words: `${tag ?? ""} ${studiesInWords(shown)} ${words}`,
    body,
    parts: [
      {
        anchor: `${anchor}-picture`,
        heading: "The criteria as a picture",
        minor: true,
        body: await pictureOf(shown, at > 0)
      },
      ...documentsOf(shown)
    ]
  }
}

/**
 * The pages of the sections, in the document's order.
 *
 * @param found what came of every law, by its id
 */
export const sectionPages = async (found: ReadonlyMap<string, Finding>): Promise<ReadonlyArray<Page>> => {
  const traced = tracePolicy()
  const laws = new Map([...found.values()].map(({ law }) => [law.id, law.says]))
  return Promise.all(
    sections.map(async (section): Promise<Page> => {
      const shown = shownIn(section.id)
      return {
        url: section.id,
        title: `${section.id} ${section.title}`,
        category: "The policy",
        lead: leadOf(section, shown, found),
        words: shown.map(({ title }) => title).join(". "),
        parts: [
          ...(await Promise.all(shown.map(shownPart))),
          clausesPart(
            traced.filter((one) => one.section === section.id),
            laws
          ),
          ...readingsPart(section.id),
          ...lawsPart(section.id, found),
          ...casesPart(section.id)
        ]
      }
    })
  )
}
