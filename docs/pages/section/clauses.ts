/** The clauses of a section: what each says, where it stands, and everything that rests on it. */
import type { ClauseTrace } from "../../../properties/trace/trace.ts"
import { pathsOf } from "../../../properties/trace/trace.ts"
import { casesBy, casesOf, statusOf, ways } from "../../../properties/trace/words.ts"
import { codes } from "../../../spec/codes.ts"
import { readings } from "../../../spec/readings.ts"
import { thresholds } from "../../../spec/thresholds.ts"
import { upper } from "../../../src/show/words.ts"
import { type Content, html, listOf } from "../html.ts"
import { addressOf, cites, linkedText } from "../links.ts"
import type { Part } from "../page.ts"
import { counted, folded, joined, link, tag, termsOf } from "../pieces.ts"
import { linesCiting } from "../source.ts"

/** Some stand open, more are folded away. */
const few = 4
const some = (
  all: ReadonlyArray<Content>,
  what: string,
  open: (all: ReadonlyArray<Content>) => Content = joined
): Content => (all.length <= few ? open(all) : folded(counted(all.length, what), listOf(all)))

const linesOf = (lines: ReadonlyArray<readonly [number, number]>): string =>
  lines.map(([from, to]) => (from === to ? `line ${from}` : `lines ${from} to ${to}`)).join(", ")

const pathsIn = ({ programs, total }: ClauseTrace): Content =>
  programs.length === 0 ? undefined : `${counted(pathsOf(total), "path")} of ${counted(programs.length, "program")}`

const partOf = (traced: ClauseTrace, laws: ReadonlyMap<string, string>): Part => {
  const { clause } = traced
  const { id, kind, lines, place, strength, text } = clause
  const own = <A>(all: ReadonlyArray<A>, clausesOf: (one: A) => ReadonlyArray<string>) =>
    all.filter((one) => clausesOf(one).includes(id))
  const program = linesCiting(id).map(({ line, source }) =>
    link(`${addressOf.source(source.name)}#L${line}`, `${source.name}, line ${line}`)
  )
  const numbers = own(Object.values(thresholds), (one) => [one.clause])
  const printed = own(Object.entries(codes), ([, one]) => one.clauses).map(([code]) => code)
  return {
    anchor: id,
    heading: id,
    title: `Clause ${id}: ${text}`,
    called: id,
    preferred: 4,
    words: `${kind} ${strength} ${place}`,
    minor: true,
    body: html`<p class="says">${linkedText(text)}</p>${termsOf([
      ["Kind and strength", [tag(kind), " ", strength]],
      ["Place", `${upper(place)}; ${linesOf(lines)} of the extracted text`],
      ["Status", linkedText(statusOf(traced))],
      [
        "Numbers",
        joined(numbers.map(({ bound, id, unit, value }) => link(addressOf.threshold(id), `${bound} ${value} ${unit}`)))
      ],
      ["Codes", joined(printed.map((code) => link(addressOf.code(code), code)))],
      ["Readings", cites(own(readings, (reading) => reading.clauses).map((reading) => reading.id))],
      ["Cited on", pathsIn(traced)],
      ["In the program", some(program, "line")],
      [
        "Laws",
        some(
          traced.laws.map((law) => link(addressOf.law(law), laws.get(law)!)),
          "law",
          listOf
        )
      ],
      [
        "Worked cases",
        casesOf(traced) === 0
          ? undefined
          : some(
              casesBy(traced, ...ways).map((one) => link(addressOf.case(one), one)),
              "case"
            )
      ]
    ])}`
  }
}

/** The clauses of a section, each with its anchor. */
export const clausesPart = (traced: ReadonlyArray<ClauseTrace>, laws: ReadonlyMap<string, string>): Part => ({
  anchor: "clauses",
  heading: "Clauses",
  body: html`<p>Each clause in our own words, with its place in the document and all that rests on it.</p>`,
  parts: traced.map((one) => partOf(one, laws))
})
