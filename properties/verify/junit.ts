/**
 * A report as JUnit XML, as build servers read it: a suite for each section of the policy, a case for each law under the
 * section of its first clause, named by its sentence; of another engine, also a case for each section that was compared,
 * and one for answering at all. It lays out what was found.
 */
import type { EngineReport } from "./against/report.ts"
import { counted, counterexamplesInWords, establishedBy, replayOf } from "./in-words.ts"
import { escaped } from "./markup.ts"
import type { LawReport, Report } from "./report.ts"

const attributes = (all: Readonly<Record<string, string | number>>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("")

interface Case {
  readonly name: string
  readonly classname: string
  readonly section: string
  readonly output?: string
  readonly failure?: { readonly message: string; readonly text: string }
  readonly skipped?: string
}

const sectionOf = ({ clauses: [first] }: LawReport): string => first?.id.slice(0, first.id.indexOf(".c")) ?? "PN"

const lawCase = (law: LawReport): Case => ({
  name: law.says,
  classname: law.id,
  section: sectionOf(law),
  output: `${establishedBy(law)}; ${law.scope} [${law.clauses.map(({ id }) => id).join(" ")}]`,
  ...(law.result === "untried" ? { skipped: law.why ?? "not tried" } : {}),
  ...(law.result === "refuted"
    ? {
        failure: {
          message: `${law.id}: ${law.why ?? "refuted"}`,
          text: [...counterexamplesInWords(law), replayOf(law)].join("\n")
        }
      }
    : {})
})

const engineCases = ({ comparison, unanswered, wrong }: EngineReport): ReadonlyArray<Case> => [
  ...comparison.sections.map(({ asked, disagreed, section }): Case => {
    const own = comparison.disagreements.filter((one) => one.section === section)
    const lines = own.map(
      ({ clause, count, outcome, request, verdict }) =>
        `${clause}: the policy ${outcome}, the engine ${verdict}, ${counted(count, "time")}: ${JSON.stringify(request)}`
    )
    const message = `${disagreed} of ${counted(asked, "request")} decided otherwise`
    const about = { name: `The engine decides as ${section} does.`, classname: "comparison", section }
    return disagreed === 0 ? about : { ...about, failure: { message, text: lines.join("\n") } }
  }),
  {
    name: "Every request is answered, and nothing else is wrong with how.",
    classname: "protocol",
    section: "engine",
    ...(unanswered.length + wrong.length === 0
      ? {}
      : {
          failure: {
            message: `${counted(unanswered.length, "request")} without an answer`,
            text: [...unanswered.map(({ request, why }) => `${why}: ${JSON.stringify(request)}`), ...wrong].join("\n")
          }
        })
  }
]

const caseOf = ({ classname, failure, name, output, skipped }: Case): string =>
  [
    `    <testcase${attributes({ name, classname })}>`,
    ...(skipped === undefined ? [] : [`      <skipped${attributes({ message: skipped })}/>`]),
    ...(failure === undefined
      ? []
      : [
          `      <failure${attributes({ message: failure.message, type: "failed" })}>${escaped(failure.text)}</failure>`
        ]),
    ...(output === undefined ? [] : [`      <system-out>${escaped(output)}</system-out>`]),
    "    </testcase>"
  ].join("\n")

const countsOf = (cases: ReadonlyArray<Case>) => ({
  tests: cases.length,
  failures: cases.filter(({ failure }) => failure !== undefined).length,
  errors: 0,
  skipped: cases.filter(({ skipped }) => skipped !== undefined).length
})

/** The XML document. */
export const junitOf = ({ date, engine, laws, seed, subject }: Report): string => {
  const cases = [...laws.map(lawCase), ...(engine === undefined ? [] : engineCases(engine))]
  const names = [...new Set(cases.map(({ section }) => section))]
  const properties = Object.entries({ ...subject, seed }).map(
    ([name, value]) => `      <property${attributes({ name, value })}/>`
  )
  const suites = names.toSorted(new Intl.Collator("en", { numeric: true }).compare).map((name) => {
    const own = cases.filter(({ section }) => section === name)
    const listed = ["    <properties>", ...properties, "    </properties>"]
    return [
      `  <testsuite${attributes({ name, ...countsOf(own), timestamp: date })}>`,
      ...listed,
      ...own.map(caseOf),
      "  </testsuite>"
    ].join("\n")
  })
  const all = attributes({ name: "pnd verify", ...countsOf(cases) })
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${all}>`, ...suites, "</testsuites>", ""].join("\n")
}
