/**
 * A trace as one page that can be filed: it needs no script and nothing from elsewhere, and every text is escaped. It lays
 * out what was traced.
 */
import { edition } from "../../spec/edition.ts"
import { style } from "../verify/html-style.ts"
import { escaped } from "../verify/markup.ts"
import type { ClauseTrace, Summary } from "./trace.ts"
import {
  casesBy,
  count,
  isBare,
  legend,
  parts,
  programsOf,
  statusOf,
  summaryInWords,
  vectorParts,
  ways
} from "./words.ts"

const own = `
.trace-table{table-layout:fixed;min-width:52rem}
.trace-table th:nth-child(1){width:32%}.trace-table th:nth-child(2){width:21%}
.trace-table th:nth-child(3){width:13%}.trace-table th:nth-child(4){width:17%}
.trace-table th,.trace-table td{overflow-wrap:anywhere}
.trace-table details>div{margin:.15rem 0}
.trace-table .bad{display:block}
summary{cursor:pointer}
`

/** Some lines that are folded away under how many there are. */
const folded = (summary: string, lines: ReadonlyArray<string>): string =>
  lines.length === 0
    ? '<span class="quiet">none</span>'
    : `<details><summary>${escaped(summary)}</summary>${lines.map((line) => `<div>${escaped(line)}</div>`).join("")}</details>`

const counted = (value: number, one: string): string => `${count(value)} ${one}${value === 1 ? "" : "s"}`

const rowOf = (traced: ClauseTrace): string => {
  const { clause, errors, laws, total, vectors } = traced
  const head =
    `<tr id="${escaped(clause.id)}"><th scope="row"><b>${escaped(clause.id)}</b> ` +
    `<span class="quiet">${escaped(`${clause.kind}, ${clause.place}`)}</span><br/>${escaped(clause.text)}` +
    (isBare(traced) || (clause.operative && traced.excused === undefined)
      ? ""
      : `<br/><span class="quiet">${escaped(statusOf({ ...traced, errors: [] }))}</span>`) +
    `${errors.map((error) => `<span class="bad">✗ ${escaped(error)}</span>`).join("")}</th>`
  if (!clause.operative && isBare(traced)) {
    return `${head}<td colspan="4" class="quiet">${escaped(statusOf(traced))}</td></tr>`
  }
  const figures = parts.filter((part) => total[part] > 0).map((part) => `<div>${count(total[part])} ${part}</div>`)
  const expecting = vectorParts
    .filter((part) => vectors[part] > 0)
    .map((part) => `<div>${count(vectors[part])} ${part}</div>`)
  const shown = ways.map((how) => [how, casesBy(traced, how)] as const).filter(([, ids]) => ids.length > 0)
  const cases = shown.map(([how, ids]) => folded(`${how}: ${count(ids.length)}`, ids)).join("")
  return [
    head,
    `<td class="small">${figures.join("")}${folded(counted(traced.programs.length, "program"), programsOf(traced))}</td>`,
    `<td class="small">${expecting.length === 0 ? folded("", []) : expecting.join("")}</td>`,
    `<td class="small">${folded(counted(laws.length, "law"), laws)}</td>`,
    `<td class="small">${cases === "" ? folded("", []) : cases}</td></tr>`
  ].join("")
}

const heads = ["Clause", "Paths that cite it", "Test vectors", "Laws", "Worked cases"]

const tableOf = (title: string, traced: ReadonlyArray<ClauseTrace>): string =>
  `<h2>${escaped(title)}</h2><div class="wide"><table class="trace-table" aria-label="${escaped(title)}"><thead><tr>${heads
    .map((head) => `<th scope="col">${escaped(head)}</th>`)
    .join("")}</tr></thead><tbody>${traced.map(rowOf).join("\n")}</tbody></table></div>`

/**
 * The page.
 *
 * @param titles of the sections, by id
 * @param notices what the page is not, a sentence each
 */
export const pageOf = (
  traced: ReadonlyArray<ClauseTrace>,
  summary: Summary,
  titles: ReadonlyMap<string, string>,
  notices: ReadonlyArray<string>
): string => {
  const bySection = [...titles].flatMap(([id, title]) => {
    const own = traced.filter(({ section }) => section === id)
    return own.length === 0 ? [] : [tableOf(`${id} · ${title}`, own)]
  })
  const paragraphs = (lines: ReadonlyArray<string>) =>
    lines.map((line) => `<p class="small quiet">${escaped(line)}</p>`).join("\n")
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>Coverage of the policy, clause by clause</title>
<style>${style}${own}</style>
</head>
<body>
<h1>Coverage of the policy, clause by clause</h1>
<p class="quiet">${escaped(edition.title)}, effective ${escaped(edition.effective)}</p>
<div class="verdict${summary.errors === 0 ? "" : " bad"}">${escaped(summaryInWords(summary).at(-1)!)}</div>
<ul>${summaryInWords(summary)
    .slice(0, -1)
    .map((line) => `<li>${escaped(line)}</li>`)
    .join("")}</ul>
${paragraphs(legend)}
${bySection.join("\n")}
<hr/>
${paragraphs(notices)}
</body>
</html>`
}
