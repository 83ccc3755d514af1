/** A decision table as a table of HTML: equal cells below each other are one, and every sign says what it means. */
import { registerProfile } from "../../../src/language/profile.ts"
import { type Shown, standings, tableInWords } from "../../../src/show/index.ts"
import { type Content, html } from "../html.ts"
import { linkedText } from "../links.ts"
import { joined } from "../pieces.ts"

/** Beside each text, how many rows it stands for: nothing where it goes on from the row above. */
const spans = (texts: ReadonlyArray<string>): ReadonlyArray<number> =>
  texts.map((text, at) => {
    if (at > 0 && texts[at - 1] === text) return 0
    const end = texts.findIndex((other, place) => place > at && other !== text)
    return (end === -1 ? texts.length : end) - at
  })

const headOf = (text: string, rows: number): Content => {
  if (rows === 0) return undefined
  const span = rows === 1 ? "" : html` rowspan="${rows}"`
  return text === ""
    ? html`<td${span}></td>`
    : html`<th scope="${rows === 1 ? "row" : "rowgroup"}"${span}>${linkedText(text)}</th>`
}

/** What a row says of the criteria: each sign that it has, with the letters of which it is said. */
const criteriaOf = (signs: ReadonlyArray<string>, letters: ReadonlyArray<string>): Content => {
  const said = Object.values(standings).flatMap(([sign, says]) => {
    const of = letters.filter((_, at) => signs[at] === sign)
    return of.length === 0
      ? []
      : [html`<span class="standing"><span role="img" aria-label="${says}:">${sign}</span> ${of.join(" ")}</span>`]
  })
  return html`<td>${joined(said, " ")}</td>`
}

/** An outcome: its sign, which only repeats the words, and the words. */
const outcomeOf = (outcome: string): Content => {
  const space = outcome.indexOf(" ")
  return html`<td class="comes-to"><span aria-hidden="true">${outcome.slice(0, space)}</span>${linkedText(outcome.slice(space))}</td>`
}

/** The decision table of what is shown, with what its letters and signs mean. */
export const decisionTable = (shown: Shown): { readonly body: Content; readonly words: string } => {
  const { notes, table } = tableInWords(shown, registerProfile)
  const { conditional, criteria, legend, ofStudy, rows } = table
  const letters = criteria.map(({ letter }) => letter)
  const places = {
    study: spans(rows.map(({ study }) => study)),
    conditions: spans(rows.map((row) => row.study + row.conditions))
  }
  return {
    words: criteria.map(({ criterion }) => criterion).join(". "),
    body: html`${
      criteria.length === 0
        ? ""
        : html`<ul class="criteria">${criteria.map(
            ({ clauses, criterion, letter }) =>
              html`<li><b>${letter}</b><span>${criterion}${clauses === "" ? "" : [" (", linkedText(clauses), ")"]}</span></li>`
          )}</ul>`
    }
<div class="wide decision" tabindex="0" role="region" aria-label="Decision table: ${shown.title}"><table><thead><tr>${
      ofStudy ? html`<th scope="col">Study ordered</th>` : ""
    }${conditional ? html`<th scope="col">If</th>` : ""}${criteria.length === 0 ? "" : html`<th scope="col" class="letters">Criteria</th>`}<th scope="col">Outcome</th></tr></thead><tbody>
${rows.map(
  ({ conditions, criteria: signs, outcome, study }, at) =>
    html`<tr>${ofStudy ? headOf(study, places.study[at]!) : ""}${
      conditional ? headOf(conditions, places.conditions[at]!) : ""
    }${criteria.length === 0 ? "" : criteriaOf(signs, letters)}${outcomeOf(outcome)}</tr>
`
)}</tbody></table></div>
${legend.length === 0 ? "" : html`<p class="note">${legend.join("; ")}; what is not named does not matter.</p>`}${notes.map(
  (note) => html`<p class="note">${linkedText(note)}</p>`
)}`
  }
}
