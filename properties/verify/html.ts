/**
 * A report as one page that can be filed and printed: it needs no script, and nothing from elsewhere. Every text is
 * escaped, and the page is well-formed XML too. It lays out what was found.
 */
import { engineHtml } from "./html-engine.ts"
import { lawsHtml, refutedHtml } from "./html-laws.ts"
import { code, listed, tableOf, withoutDeadLinks } from "./html-parts.ts"
import { style } from "./html-style.ts"
import { count, counted, summaryInWords } from "./in-words.ts"
import { escaped } from "./markup.ts"
import type { LawReport, Report } from "./report.ts"

const unique = <A extends { readonly id: string }>(all: ReadonlyArray<A>): ReadonlyArray<A> =>
  [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) =>
    new Intl.Collator("en", { numeric: true }).compare(a.id, b.id)
  )

const rowOf = (id: string, ...cells: ReadonlyArray<string>): string =>
  `<tr id="${escaped(id)}"><th scope="row" class="fixed">${escaped(id)}</th>${cells
    .map((cell) => `<td>${escaped(cell)}</td>`)
    .join("")}</tr>`

const clauseRow = ({ id, place, text }: LawReport["clauses"][number]): string => rowOf(id, place, text)
const readingRow = ({ chosen, id, question }: LawReport["readings"][number]): string => rowOf(id, question, chosen)

const verdictOf = ({ engine, laws, selection, summary: { refuted } }: Report): string => {
  if (engine !== undefined) {
    const { disagreed } = engine.comparison
    return refuted === 0 && disagreed === 0
      ? "No law is broken, and no request is decided otherwise."
      : `${counted(refuted, "law")} broken, ${counted(disagreed, "request")} decided otherwise than by the policy.`
  }
  return refuted === 0
    ? `${laws.length === 1 ? "The law holds" : `All ${count(laws.length)} laws hold`}${selection === undefined ? "" : " of those selected"}.`
    : `${counted(refuted, "law")} of ${count(laws.length)} ${refuted === 1 ? "is" : "are"} refuted.`
}

const figuresOf = ({ engine, summary }: Report): ReadonlyArray<readonly [number, string]> =>
  engine === undefined
    ? [
        [summary.laws, "laws"],
        [summary.proved, "proved"],
        [summary.regions, "regions of requests covered by proofs"],
        [summary.sampled, "hold of samples"],
        [summary.runs, "random requests"],
        [summary.refuted, "refuted"]
      ]
    : [
        [summary.laws, "laws"],
        [summary.kept, "kept"],
        [summary.refuted, "broken"],
        [summary.untried, "not tried"],
        [engine.comparison.asked, "requests compared"],
        [engine.comparison.disagreed, "decided otherwise"],
        [engine.unanswered.length, "unanswered"]
      ]

const howToRead =
  "<p>A law is a sentence about all requests that it speaks of. A law that is <b>proved</b> was checked on every region " +
  "of requests that the decision diagrams of the policy tell apart: no request for one service under one indication is " +
  "left out. A law that is <b>sampled</b> was checked on random requests, which the seed generates again. A refuted law " +
  "comes with the smallest request that was found to contradict it.</p>"

const howToReadOfAnEngine =
  "<p>Another engine was asked generated requests. A law is <b>tried</b> on requests that one fact keeps from approval, " +
  "or that differ in what must not matter: an engine without the rule is likely to be found out, but a law that is kept " +
  "is not proved. A broken law comes with the smallest request that was found. Besides, the engine is compared with the " +
  "policy on requests for every end of its decision diagrams; where it only approves, refuses or pends, whatever the " +
  "policy neither finds met nor not met is to be pended.</p>"

/** The page. */
export const htmlOf = (report: Report): string => {
  const { date, engine, laws, notices, seed, selection, subject } = report
  const refuted = laws.filter(({ result }) => result === "refuted")
  const isGood = refuted.length === 0 && (engine === undefined || engine.comparison.disagreed === 0)
  const figures = figuresOf(report).map(([value, what]) => `<li><b>${count(value)}</b>${escaped(what)}</li>`)
  const clauses = unique(laws.flatMap((law) => law.clauses))
  const readings = unique(laws.flatMap((law) => law.readings))
  const title =
    engine === undefined
      ? "Verification of the imaging policy on peripheral nerve disorders"
      : "Verification of an engine against the imaging policy on peripheral nerve disorders"
  return withoutDeadLinks(
    [
      "<!DOCTYPE html>",
      '<html lang="en"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width,initial-scale=1"/>',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>`,
      `<title>${escaped(`Verification of ${subject.edition}, ${date.slice(0, 10)}`)}</title>`,
      `<style>${style}</style></head><body><header>`,
      `<h1>${escaped(title)}</h1>`,
      `<p class="quiet">${escaped(notices.join(" "))}</p>`,
      `<p class="verdict${isGood ? "" : " bad"}">${isGood ? "✓" : "✗"} ${escaped(verdictOf(report))}</p>`,
      `<ul class="figures">${figures.join("")}</ul>`,
      listed([
        ...(engine === undefined ? [] : [["Engine", code(engine.command)] as const]),
        ["Edition", escaped(`${subject.edition}, for dates of service from ${subject.effective}`)],
        ["Package", escaped(`${subject.package} ${subject.version}`)],
        ["Digest of the policy", code(subject.digest)],
        ["Digest of the text read", code(subject.text)],
        ["Verified on", `<time datetime="${escaped(date)}">${escaped(date)}</time>`],
        ["Seed", code(String(seed))],
        ...(selection === undefined ? [] : [["Selection", escaped(selection)] as const]),
        ["Summary", escaped(summaryInWords(report))]
      ]),
      "</header><main>",
      "<h2>How to read this</h2>",
      engine === undefined ? howToRead : howToReadOfAnEngine,
      ...(refuted.length === 0
        ? []
        : [`<h2>${engine === undefined ? "Refuted" : "Broken laws"}</h2>`, ...refuted.map(refutedHtml)]),
      ...(engine === undefined ? [] : engineHtml(engine)),
      "<h2>Laws</h2>",
      ...lawsHtml(laws),
      "<h2>Clauses that the laws rest on</h2>",
      `<p class="quiet">In our own words, with the place in the document; the document's own text decides.</p>`,
      tableOf("Clauses", ["Clause", "Place", "What it says"], clauses.map(clauseRow)),
      "<h2>Readings in force</h2>",
      '<p class="quiet">Where the text can be read in more than one way, how it is read here.</p>',
      tableOf("Readings", ["Reading", "What the text leaves open", "Read here"], readings.map(readingRow)),
      '<div class="sign"><div>Reviewed by</div><div>Date</div><div>Filed as</div></div>',
      "</main></body></html>",
      ""
    ].join("\n")
  )
}
