/** The page of the thresholds: every number that the policy compares with, and the cases on either side of it. */
import { type Law, laws } from "../../properties/laws/laws.ts"
import { cases } from "../../spec/cases.ts"
import { type Threshold, type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { type Content, html, listOf, tableOf } from "./html.ts"
import { addressOf, cite, cites, lawLink, linkedText } from "./links.ts"
import type { Page, Part } from "./page.ts"
import { counted, link, termsOf } from "./pieces.ts"

const all = Object.values(thresholds) as ReadonlyArray<Threshold & { readonly id: ThresholdId }>

const sideWords = { under: "Cases under it", at: "Cases at it", over: "Cases over it" } as const

const inWords = ({ bound, unit, value }: Threshold): string => `${bound} ${value} ${unit}`

/** The cases that show one side of a threshold. */
const casesOn = (id: ThresholdId, side: keyof typeof sideWords): Content =>
  listOf(
    cases
      .filter(({ shows }) => shows.some((one) => "threshold" in one && one.threshold === id && one.at === side))
      .map((one) => html`${link(addressOf.case(one.id), one.id)}: ${one.says}`)
  )

const isAbout = (law: Law, id: ThresholdId): boolean =>
  law._tag === "Across" && (law.threshold === id || (law.besides ?? []).includes(id))

/** The facts that are compared with a threshold. */
const factsOf = (id: ThresholdId): ReadonlyArray<string> => [
  ...new Set(
    programDiagrams.facts.flatMap((fact) =>
      fact._tag === "Number" && (fact.thresholds as ReadonlyArray<string>).includes(id) ? [fact.label] : []
    )
  )
]

const readingsIn = (text: string): ReadonlyArray<string> => [...new Set(text.match(/\bR-\d\d\b/g) ?? [])]

/** The clauses that a threshold names: the one that sets it first. */
const clausesOf = ({ clause, says }: Threshold): ReadonlyArray<string> => [
  ...new Set([clause, ...(says.match(/\bPN-\d(?:\.\d)?\.c\d+\b/g) ?? [])])
]

const partOf = (threshold: Threshold & { readonly id: ThresholdId }): Part => {
  const { clause, id, says } = threshold
  const own = laws.filter((law) => isAbout(law, id))
  const readings = readingsIn(says)
  return {
    anchor: id,
    heading: `${id}: ${inWords(threshold)}`,
    words: `threshold number ${says} ${clause}`,
    body: html`<p>${linkedText(says)}</p>${termsOf([
      ["Compared with it", factsOf(id).join("; ")],
      ["Clauses", cites(clausesOf(threshold))],
      ["Readings", readings.length === 0 ? undefined : cites(readings)],
      ["Laws", listOf(own.map((law) => lawLink(law.id, law.says)))],
      ...(["under", "at", "over"] as const).map((side) => [sideWords[side], casesOn(id, side)] as const)
    ])}`
  }
}

/** The page. */
export const thresholdsPage = (): Page => ({
  url: "thresholds",
  title: "Thresholds",
  category: "Across the policy",
  lead: html`<p>Every number that the policy compares with: ${counted(all.length, "threshold")}, each with its unit, the clause that
sets it, and the worked cases that lie just under it, at it and just over it. Use it where one day or one month decides.</p>`,
  words: "thresholds numbers intervals days months years age repeat",
  parts: [
    {
      anchor: "all",
      heading: "All thresholds",
      body: html`${tableOf(
        "Thresholds",
        ["Threshold", "Value", "Compared with it", "Set by"],
        all.map(
          (one) =>
            html`<tr><th scope="row">${link(`#${one.id}`, one.id)}</th><td>${inWords(one)}</td><td>${factsOf(one.id).join("; ")}</td><td>${cite(one.clause)}</td></tr>`
        )
      )}<p>Months are counted by the calendar: n months after a date is the same day n months later, or the last day of that
month.</p>`
    },
    ...all.map(partOf)
  ]
})
