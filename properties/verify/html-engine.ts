/** The part of the page that is about another engine: what was asked, what it left, where it disagrees. It lays out. */
import type { EngineReport } from "./against/report.ts"
import { code, tableOf } from "./html-parts.ts"
import { count, counted } from "./in-words.ts"
import { escaped } from "./markup.ts"

const numbers = (...values: ReadonlyArray<number>): string =>
  values.map((value) => `<td class="number">${count(value)}</td>`).join("")

/** What each disagreement is, with the smallest request. */
const disagreementRow = ({
  clause,
  count: times,
  facts,
  outcome,
  request,
  section,
  verdict
}: EngineReport["comparison"]["disagreements"][number]): string =>
  [
    `<tr><th scope="row" class="fixed">${escaped(section)}<br/>${escaped(clause)}</th>`,
    `<td>${escaped(outcome)}</td><td>${escaped(verdict)}</td>${numbers(times)}`,
    `<td>${code(JSON.stringify(request))}<br/><span class="quiet small">${escaped(counted(facts, "fact"))}</span></td></tr>`
  ].join("")

/** The chapter. */
export const engineHtml = ({
  command,
  comparison,
  requests,
  unanswered,
  wrong
}: EngineReport): ReadonlyArray<string> => {
  const { asked, clauses, disagreed, disagreements, otherClauses, sections } = comparison
  return [
    "<h2>The engine</h2>",
    `<p>Started as ${code(command)} and asked ${escaped(counted(requests, "request"))}, all of them generated. ` +
      `${count(disagreed)} of the ${escaped(counted(asked, "request"))} that were compared it decides otherwise than the policy` +
      `${otherClauses === 0 ? "" : `; of the others, ${count(otherClauses)} for the sake of other clauses`}.</p>`,
    ...(unanswered.length === 0
      ? []
      : [
          "<h3>Requests without an answer</h3>",
          tableOf(
            "Unanswered",
            ["Request", "Why"],
            unanswered.map(
              ({ request, why }) =>
                `<tr><th scope="row">${code(JSON.stringify(request))}</th><td>${escaped(why)}</td></tr>`
            )
          )
        ]),
    ...(wrong.length === 0 ? [] : [`<ul>${wrong.map((one) => `<li>${escaped(one)}</li>`).join("")}</ul>`]),
    "<h3>By section</h3>",
    tableOf(
      "Disagreements by section",
      ["Section", "Compared", "Decided otherwise"],
      sections.map(
        ({ asked: of, disagreed: otherwise, section }) =>
          `<tr><th scope="row">${escaped(section)}</th>${numbers(of, otherwise)}</tr>`
      ),
      "numbers"
    ),
    ...(clauses.length === 0
      ? []
      : [
          "<h3>By clause that the policy relied on</h3>",
          tableOf(
            "Disagreements by clause",
            ["Clause", "Compared", "Decided otherwise"],
            clauses.map(
              ({ asked: of, clause, disagreed: otherwise }) =>
                `<tr><th scope="row">${escaped(clause)}</th>${numbers(of, otherwise)}</tr>`
            ),
            "numbers"
          ),
          "<h3>Disagreements</h3>",
          tableOf(
            "Disagreements",
            ["Section, clause", "The policy", "The engine", "Times", "The smallest request found"],
            disagreements.map(disagreementRow)
          )
        ])
  ]
}
