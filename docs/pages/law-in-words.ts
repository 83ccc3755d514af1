/** What kind of statement a law is, and how it is established, in plain words. It knows no law by name. */

import type { Law } from "../../properties/laws/law.ts"
import type { Finding } from "../../properties/verify/finding.ts"
import { thresholds } from "../../spec/thresholds.ts"
import { or, outcomeInWords } from "../../src/api/words.ts"
import { type Content, html } from "./html.ts"
import { addressOf } from "./links.ts"
import { counted, joined, link } from "./pieces.ts"

/** The kinds of statements, each by its name and what such a law says. */
export const kinds: { readonly [Kind in Law["_tag"]]: readonly [name: string, says: string] } = {
  OnlyWhere: ["Only where", "An outcome occurs only where something holds, or never."],
  Idle: ["Idle facts", "Some facts never change what is decided."],
  Across: ["Threshold", "Across a number the outcome changes only one way, and somewhere it does change."],
  Departs: [
    "Departure",
    "Where an answer is not the usual one the outcome changes only one way, and somewhere it does."
  ],
  Either: ["Alternatives", "Each of some alternatives alone is enough; without all of them nothing is met."],
  Alike: ["Alike", "Under several indications the same is decided."],
  Says: ["Said rightly", "What goes with an outcome is right: clauses, kind, guideline, reason."],
  Sampled: ["Sampled", "A property of deciding that compares several requests or speaks of the form of an answer."]
}

const labels = (facts: ReadonlyArray<{ readonly label: string }>): string =>
  [...new Set(facts.map(({ label }) => label))].join("; ")

const thresholdLink = (id: keyof typeof thresholds): Content => {
  const { bound, unit, value } = thresholds[id]
  return link(addressOf.threshold(id), `${bound} ${value} ${unit}`)
}

const quoted = (words: string): string => `“${words}”`

/** What a law of its kind says, in terms of this one. */
const particular = (law: Law): Content => {
  switch (law._tag) {
    case "OnlyWhere": {
      const outcomes = or(law.outcomes.map((outcome) => quoted(outcomeInWords[outcome])))
      return law.cases.every(({ then }) => then === undefined)
        ? `The outcome ${outcomes} never occurs there.`
        : `The outcome ${outcomes} occurs there only as the law says.`
    }
    case "Idle":
      return `${law.of === "outcome" ? "The outcome never changes" : "Nothing that is decided ever changes"} with: ${labels(law.facts)}.`
    case "Across":
      return html`Of ${law.fact.label}, the outcome changes only across ${joined(
        [law.threshold, ...(law.besides ?? [])].map(thresholdLink),
        " or "
      )}, only one way, and somewhere it does change.`
    case "Departs":
      return `Where the answer is not the usual one the outcome changes only one way, and somewhere it does: ${labels(
        law.cases.map(({ fact }) => fact)
      )}.`
    case "Either":
    case "Alike":
    case "Says":
    case "Sampled":
      return kinds[law._tag][1]
  }
}

/** What kind of statement a law is. */
export const kindOf = (law: Law): Content => html`<b>${kinds[law._tag][0]}.</b> ${particular(law)}`

/** Over how much a law was established. */
export const evidenceOf = ({ method, seed, size }: Finding): string =>
  method === "proof"
    ? `proved over ${counted(size, "region")} of requests`
    : `sampled: ${counted(size, "request")}, seed ${seed}`
