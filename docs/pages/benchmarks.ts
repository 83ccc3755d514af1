/**
 * The page of the benchmarks: what the last run that was kept found. It lays out figures; it measures nothing, so that the
 * site is the same however fast the machine is that builds it.
 */
import found from "../../properties/bench/results.json" with { type: "json" }
import { type Compared, goalsOf, type Results } from "../../properties/bench/results.ts"
import { chartOf, timeOf } from "./benchmarks/chart.ts"
import { type Html, html, listOf, tableOf } from "./html.ts"
import { addressOf } from "./links.ts"
import type { Page, Part } from "./page.ts"
import { count, link } from "./pieces.ts"

const results = found as Results

const times = (value: number): string => `${count(value)}×`

const others = /^(hand-written|JSON\.parse|json-rules-engine|zen|cedar-wasm|cql-execution|node )/

/** A name without what stands behind it. */
const shortly = (name: string): string => name.replace(/( \(|, facts).*$/, "")

const contestPart = ({ entries, id, title }: Compared): Part => ({
  anchor: id,
  heading: title,
  body: html`${chartOf(
    `${title}: ${entries.map(({ name, nanoseconds }) => `${shortly(name)} ${timeOf(nanoseconds)}`).join("; ")}`,
    entries.map(({ name, nanoseconds }) => ({ name: shortly(name), nanoseconds, isOurs: !others.test(name) }))
  )}${tableOf(
    title,
    ["Competitor", "A record", `Ratio to “${shortly(entries[0]!.name)}”`],
    entries.map(
      ({ name, nanoseconds, ratio }) =>
        html`<tr><th scope="row">${name}</th><td>${timeOf(nanoseconds)}</td><td>${times(ratio)}</td></tr>`
    )
  )}`
})

const startUp = (): Part => ({
  anchor: "start-up",
  heading: "Start-up and memory",
  body: tableOf(
    "A process that starts and decides one request",
    ["Process", "Time", "Memory", "Ratio to “node -e 0”"],
    results.startUp.map(
      ({ megabytes, milliseconds, name, ratio }) =>
        html`<tr><th scope="row">${name}</th><td>${timeOf(milliseconds * 1e6)}</td><td>${megabytes} MB</td><td>${times(ratio)}</td></tr>`
    )
  )
})

const growth = (): Part => ({
  anchor: "growth",
  heading: "Growth with the number of records",
  body: html`<p>A process that reads requests, a line each, and writes an answer for each: how long it takes in all, how much memory it
came to hold, and the ratio to a process that only parses and writes the same lines. For many records pnd decide starts threads; the others have one.</p>${tableOf(
    "Growth",
    ["Process", ...results.growth[0]!.at.map(({ records }) => `${count(records)} records`)],
    results.growth.map(
      ({ at, name }) =>
        html`<tr><th scope="row">${name}</th>${at.map(({ ratio, took }) =>
          took === undefined || ratio === undefined
            ? html`<td><span class="quiet">not run: too long</span></td>`
            : html`<td>${timeOf(took.milliseconds * 1e6)}, ${took.megabytes} MB, ${times(ratio)}</td>`
        )}</tr>`
    )
  )}`
})

const missing = (): Part => ({
  anchor: "missing",
  heading: "Missing information",
  words: "unknown absent null partial requests unsound approvals refusals",
  body: html`<p>The same engines, which agree wherever everything is on file, over all ${count(results.partial)} requests in which each
fact is stated or absent. An approval is unsound where a completion of the request is not approved, a refusal where a
completion is not refused; a question is needless where all completions agree. How an engine takes what is absent is its
own way, or the way named.</p>${tableOf(
    "Missing information",
    ["Engine", "Unsound approvals", "Unsound refusals", "Otherwise unsound", "Asked needlessly"],
    results.missing.map(
      ({ absent, askedNeedlessly, name, otherwiseUnsound, unsoundApprovals, unsoundRefusals }) =>
        html`<tr><th scope="row">${name}<br><small>${absent}</small></th>${[
          unsoundApprovals,
          unsoundRefusals,
          otherwiseUnsound,
          askedNeedlessly
        ].map((value) => html`<td>${value === 0 ? html`<b>0</b>` : count(value)}</td>`)}</tr>`
    )
  )}`
})

const goals = (): Html =>
  tableOf(
    "Goals",
    ["Goal", "Found", "Met"],
    goalsOf(results).map(
      ({ found: value, isMet, says }) =>
        html`<tr><th scope="row">${says}</th><td>${value}</td><td>${isMet ? "✓ met" : "✗ not met"}</td></tr>`
    )
  )

const method = [
  "Every engine decides the same thing: one MRI or CT under PN-4, in a vocabulary of eleven facts, with the frame at its " +
    "defaults. Before anything is timed, each is held to this package’s decision on the complete grid.",
  "Each engine has a loop of its own, and its input in its own form. The rounds are interleaved, and what is given is the " +
    "median over the rounds; the ratios are taken within a round. Times are those of one machine; ratios are what travels.",
  "Where the decision alone is timed, requests come in an order that takes 65,536 of them to repeat: a processor learns " +
    "the order of the same few thousand, and then guesses where each test of a short program goes. Both are given.",
  "The plain if/else takes the frame and every fact for granted. The module looks at the frame, says where a fact on the way " +
    "is not known, and tells apart every ground of a decision; the if/else on the module’s answers does all but the last. " +
    "Making out the answers of a request is not part of either.",
  "The other engines check nothing of what they are given; this package checks every field of a request that it decodes.",
  "Start-up and growth are whole processes: the command as it is shipped, and the other engines bundled in the same way.",
  "cql-execution runs logic that was written as ELM directly. ZEN is given its decision table, Cedar its policies parsed " +
    "beforehand."
]

/** The page. */
export const benchmarksPage = (): Page => ({
  url: "benchmarks",
  title: "Benchmarks",
  category: "Across the policy",
  lead: html`<p>How long a decision under ${link(addressOf.section("PN-4"), "PN-4")} takes here and in other rule engines, with the account
of why, from bytes to bytes and for up to millions of records; and what each engine makes of missing information. Use it to
judge whether this package fits a place where speed or unknown facts matter. <code>npm run bench</code> in a checkout measures it
anew.</p>`,
  words: "benchmarks speed performance memory start-up json-rules-engine zen cedar cql missing information",
  parts: [
    {
      anchor: "summary",
      heading: "Summary",
      body: html`<p>All engines agree on the ${count(results.complete)} complete requests of the grid.</p>${goals()}`
    },
    ...results.contests.map(contestPart),
    startUp(),
    growth(),
    missing(),
    {
      anchor: "method",
      heading: "How it was measured",
      body: html`${listOf(method)}<p>Node.js ${results.node}; ${results.packages.join(", ")}.</p>`
    }
  ]
})
