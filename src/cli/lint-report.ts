/**
 * The health of the policy in text: a table of figures, what was counted, which rules go first where two can apply, and
 * every finding. It lays out what was found; it finds nothing itself.
 */
import { Result } from "effect"
import { sections } from "../../spec/clauses.ts"
import type { Row, Size } from "../health/counts.ts"
import type { Health, PairCounts } from "../health/lint.ts"
import { answersInWords, inWords } from "../health/precedence.ts"
import { ruleInWords } from "../health/rules.ts"
import type { Failure } from "./exits.ts"
import { printable } from "./printable.ts"
import { padded, wrapIndented } from "./text.ts"

const readable = 120

const columns = ["paths", "questions", "nodes", "facts", "guards", "rules"] as const satisfies ReadonlyArray<keyof Size>

const number = new Intl.NumberFormat("en-US")
const count = (value: number): string => number.format(value)
const counted = (value: number, one: string, several = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : several}`

/** A table with a name in the first column and figures in the others. */
const table = (rows: ReadonlyArray<readonly [name: string, figures: Size]>): ReadonlyArray<string> => {
  const name = Math.max(7, ...rows.map(([first]) => first.length))
  const line = (first: string, cells: ReadonlyArray<string>) =>
    `${padded(first, name)}${cells.map((cell) => cell.padStart(11)).join("")}`
  return [
    line("section", columns),
    ...rows.map(([first, figures]) =>
      line(
        first,
        columns.map((column) => count(figures[column]))
      )
    )
  ]
}

const figuresOf = ({ programs, sections, total }: Health, verbose: boolean, whole: boolean) =>
  table([
    ...sections.flatMap(
      (section): ReadonlyArray<readonly [string, Row]> => [
        [section.section, section],
        ...(verbose ? programs : []).flatMap((row) =>
          row.section === section.section ? [[`  ${row.program}`, row] as const] : []
        )
      ]
    ),
    ...(whole ? [["all", total] as const] : [])
  ])

/** The counts of several rows of pairs together. */
const pairsTogether = ({ pairs }: Pick<Health, "pairs">): PairCounts & { readonly compared: number } => {
  const sum = (what: keyof PairCounts) => pairs.reduce((total, row) => total + row[what], 0)
  const [disjoint, otherwise, same] = [sum("disjoint"), sum("otherwise"), sum("same")]
  const [explained, unexplained] = [sum("explained"), sum("unexplained")]
  const compared = disjoint + otherwise + same + explained + unexplained
  return { compared, disjoint, otherwise, same, explained, unexplained }
}

const countsOf = (health: Health): ReadonlyArray<string> => {
  const { cited, parts, refusals, unasked } = health
  return [
    `${counted(parts, "part")} of criteria looked at, whether each decides somewhere`,
    `${counted(refusals, "rule")} by criteria that whoever comes to them fails: refusals that also say what else is unmet`,
    `${count(cited.clauses)} of ${counted(cited.operative, "operative clause")} cited on a path`,
    `${counted(cited.readings, "reading")} cited on a path; cited elsewhere or by none, with the reason: ${Object.keys(cited.elsewhere).join(", ")}`,
    `${counted(unasked.length, "field")} that no program asks for, each with what it is for`
  ]
}

const pairsOf = (health: Health): ReadonlyArray<string> => {
  const { compared, disjoint, explained, otherwise, same, unexplained } = pairsTogether(health)
  return [
    `${counted(compared, "pair")} of rules compared: ${count(disjoint)} with guards that exclude each other, ` +
      `${count(otherwise)} where one takes what is left, ${count(same)} that rule alike, ` +
      `${count(explained + unexplained)} with guards that can both hold (${count(unexplained)} unexplained)`
  ]
}

/** More kinds of pair than this of an entry that goes before everything are not listed one by one. */
const readableList = 20

/** The kinds of pair that an entry ranks, each with its programs. */
const kindsOfPair = (own: Health["overlaps"]): ReadonlyArray<string> => {
  const by = (name: (one: Health["overlaps"][number]) => string) => {
    const programs = new Map<string, Set<string>>()
    for (const one of own) programs.set(name(one), (programs.get(name(one)) ?? new Set()).add(one.program.name))
    return [...programs].map(([pair, names]) => `    - ${pair}: ${[...names].join(", ")}`)
  }
  const kinds = by(inWords)
  const over = own[0]?.precedence?.over
  return kinds.length > readableList && over !== undefined && Object.keys(over).length === 0
    ? by(({ first }) => `${ruleInWords(first)} before every other rule`)
    : kinds
}

/** Which rules go first, by what ranks them. */
const ranksOf = ({ overlaps }: Health, verbose: boolean): ReadonlyArray<string> => {
  const entries = [...new Set(overlaps.flatMap(({ precedence }) => (precedence === undefined ? [] : [precedence])))]
  return entries.flatMap((entry) => {
    const own = overlaps.filter(({ precedence }) => precedence === entry)
    return [`  - ${entry.by}, ${counted(own.length, "pair")}: ${entry.why}`, ...(verbose ? kindsOfPair(own) : [])]
  })
}

/** The findings, one a line. */
const findingsOf = ({ findings }: Health): ReadonlyArray<string> => [
  counted(findings.length, "finding"),
  ...findings.map(
    ({ check, program, says, section }) =>
      `- ${check}${section === undefined && program === undefined ? "" : `, ${[section, program].filter((one) => one !== undefined).join(", ")}`}: ${says}`
  )
]

interface Layout {
  readonly verbose: boolean
  /** Whether all sections are shown. */
  readonly whole: boolean
  readonly width: number
}

/** The report as lines of text. */
const textOf = (health: Health, { verbose, whole, width }: Layout): ReadonlyArray<string> => {
  const said = [
    ...(whole ? [...countsOf(health), ""] : []),
    ...(verbose && whole
      ? [
          "Fields that no program asks for:",
          ...health.unasked.map(({ because, path }) => `  - ${path}: ${because}`),
          "Readings that no path cites:",
          ...Object.entries(health.cited.elsewhere).map(([id, why]) => `  - ${id}: ${why}`),
          ""
        ]
      : []),
    ...pairsOf(health),
    "Where two can both hold, the first of them rules:",
    ...ranksOf(health, verbose),
    "",
    ...findingsOf(health)
  ]
  return [
    ...figuresOf(health, verbose, whole),
    ...wrapIndented("questions in program order, equal parts once; nodes of the ordered diagrams of outcomes", width),
    "",
    ...said.flatMap((line) => (line === "" ? [""] : wrapIndented(line, width)))
  ]
}

/** The report as a value for JSON. */
const jsonOf = (health: Health): unknown => ({
  ...health,
  pairs: { ...pairsTogether(health), programs: health.pairs },
  overlaps: health.overlaps.map((one) => ({
    section: one.program.section,
    program: one.program.name,
    rules: inWords(one),
    by: one.precedence?.by ?? null,
    why: one.precedence?.why ?? null,
    example: answersInWords(one)
  }))
})

/** The sections that words name: a section (PN-4), or a heading above sections (PN-6); with no words, all. */
export const sectionsNamed = (words: ReadonlyArray<string>): Result.Result<ReadonlySet<string>, Failure> => {
  const ids: ReadonlyArray<string> = sections.map(({ id }) => id)
  const named = (word: string) => ids.filter((id) => id === word || id.startsWith(`${word}.`))
  const unknown = words.filter((word) => named(word).length === 0)
  if (unknown.length === 0) return Result.succeed(new Set(words.length === 0 ? ids : words.flatMap(named)))
  const says = unknown.map((word) => `"${printable(word)}" is not a section; the sections are ${ids.join(", ")}`)
  return Result.fail({ _tag: "Usage", command: "pnd lint", says })
}

/** What was found in some sections, and what is in none. */
const within = (health: Health, named: ReadonlySet<string>): Health => ({
  ...health,
  programs: health.programs.filter(({ section }) => named.has(section)),
  sections: health.sections.filter(({ section }) => named.has(section)),
  pairs: health.pairs.filter(({ section }) => named.has(section)),
  overlaps: health.overlaps.filter(({ program }) => named.has(program.section)),
  findings: health.findings.filter(({ section }) => section === undefined || named.has(section))
})

/** What to print of some sections, and how the command then ends. */
export const reportOn = (
  found: Health,
  named: ReadonlySet<string>,
  { format, verbose, width }: { readonly format: "text" | "json"; readonly verbose: boolean; readonly width: number }
): { readonly text: string; readonly failure?: Failure } => {
  const whole = sections.every(({ id }) => named.has(id))
  const health = within(found, named)
  const text =
    format === "json"
      ? JSON.stringify(jsonOf(health), null, 2)
      : textOf(health, { verbose, whole, width: Math.min(width, readable) }).join("\n")
  const findings = health.findings.length
  return findings === 0 ? { text } : { text, failure: { _tag: "PolicyUnsound", findings } }
}
