/** The parts of the page that are about laws: each with what it rests on and what came of it. They lay out. */
import { sections } from "../../spec/clauses.ts"
import { code, links, listed, tableOf } from "./html-parts.ts"
import { counted, engineResultInWords, establishedBy, replayOf, resultInWords, sizeOf } from "./in-words.ts"
import { escaped } from "./markup.ts"
import type { LawReport } from "./report.ts"

const idsOf = ({ clauses, readings }: LawReport): ReadonlyArray<string> => [...clauses, ...readings].map(({ id }) => id)

const resultOf = ({ id, method, result, why = "" }: LawReport): string => {
  const words = escaped((method === "trials" ? engineResultInWords : resultInWords)[result])
  switch (result) {
    case "holds":
      return `<span class="good">${words}</span>`
    case "refuted":
      return `<a class="bad" href="#refuted-${escaped(id)}">${words}</a>`
    case "untried":
      return `<span class="quiet" title="${escaped(why)}">${words}</span>`
  }
}

const lawRow = (law: LawReport): string =>
  [
    `<tr id="law-${escaped(law.id)}"><th scope="row">${escaped(law.says)}`,
    `<br/><span class="quiet small">${escaped(law.scope)}`,
    `${law.result === "untried" ? ` Not tried: ${escaped(law.why ?? "")}.` : ""}</span><br/>${code(law.id)}</th>`,
    `<td class="small">${links(idsOf(law))}</td>`,
    `<td class="fixed">${escaped(law.method)}</td>`,
    `<td class="number">${escaped(counted(...sizeOf(law)))}</td>`,
    `<td class="fixed">${resultOf(law)}</td></tr>`
  ].join("")

const sectionOf = ({ clauses: [first] }: LawReport): string => first?.id.slice(0, first.id.indexOf(".c")) ?? ""

/** A table of laws for each section, under the section of their first clause. */
export const lawsHtml = (laws: ReadonlyArray<LawReport>): ReadonlyArray<string> =>
  sections.flatMap(({ id, title }) => {
    const own = laws.filter((law) => sectionOf(law) === id)
    const heads = ["Law, and of which requests it speaks", "Rests on", "Method", "Over", "Result"]
    return own.length === 0
      ? []
      : [`<h3>${escaped(`${id} · ${title}`)}</h3>`, tableOf(`Laws of ${id}`, heads, own.map(lawRow), "laws")]
  })

type Counterexample = NonNullable<LawReport["counterexamples"]>[number]
type Shown = Counterexample["shown"][number]

/** A request as JSON with a line for each of its parts. */
const requestText = (request: Shown["request"]): string =>
  typeof request === "object" && request !== null
    ? `{\n${Object.entries(request)
        .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
        .join(",\n")}\n}`
    : JSON.stringify(request)

const traceHtml = (trace: Shown["said"][number]["trace"]): string =>
  `<ol class="trace small">${trace
    .map(
      ({ answer, asked, fact, source }) =>
        `<li>${answer ? "yes" : "no"}: ${escaped(asked)} <span class="quiet">${escaped(`${fact}, ${source}`)}</span></li>`
    )
    .join("")}</ol>`

const shownHtml = ({ chosen, engine, request, said }: Shown): ReadonlyArray<string> => [
  `<pre>${escaped(requestText(request))}</pre>`,
  ...(chosen === undefined ? [] : [`<p>Readings: ${code(JSON.stringify(chosen))}</p>`]),
  ...(engine === undefined ? [] : [`<p>The engine: <b>${escaped(engine)}</b></p>`]),
  ...said.flatMap(({ clauses, outcome, readings, trace }) => [
    `<p>${engine === undefined ? "" : "The policy: "}<b>${escaped(outcome)}</b> ${links([...clauses, ...readings])}</p>`,
    ...(engine === undefined ? [traceHtml(trace)] : [])
  ])
]

const exampleHtml = ({ generated, shown }: Counterexample): ReadonlyArray<string> => [
  `<p>The smallest ${shown.length === 1 ? "request" : "requests"} found:</p>`,
  ...shown.flatMap(shownHtml),
  ...(generated === undefined
    ? []
    : ["<p>All that was generated:</p>", `<pre>${escaped(JSON.stringify(generated))}</pre>`])
]

/** Everything about a law that does not hold. */
export const refutedHtml = (law: LawReport): string =>
  [
    `<section class="refuted" id="refuted-${escaped(law.id)}"><h3>✗ ${escaped(law.says)}</h3>`,
    listed([
      ["Law", code(law.id)],
      ["Scope", escaped(law.scope)],
      ["Rests on", links(idsOf(law))],
      ["Method", escaped(establishedBy(law))],
      ["Why", escaped(law.why ?? "refuted")],
      ["Again", code(replayOf(law))]
    ]),
    ...(law.counterexamples ?? []).flatMap(exampleHtml),
    "</section>"
  ].join("\n")
