/** `pnd catalog`: every clause of the policy with its status, as a table in Markdown, as JSON, or as CSV. */
import { Effect } from "effect"
import { Command, Flag } from "effect/cli"
import { clauses, sections } from "../../../spec/clauses.ts"
import { described } from "../flags.ts"
import { write } from "../output.ts"

const columns = ["id", "section", "kind", "strength", "place", "lines", "operative", "why", "text"] as const

type Row = { readonly [Column in (typeof columns)[number]]: string }

const sectionOf = new Map<string, string>(
  sections.flatMap(({ clauses, id }) => clauses.map((clause) => [clause.id, id]))
)

const rows = (): ReadonlyArray<Row> =>
  clauses.map(({ id, kind, lines, operative, place, strength, text, why = "" }) => ({
    id,
    section: sectionOf.get(id) ?? "",
    kind,
    strength,
    place,
    lines: lines.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join("; "),
    operative: operative ? "yes" : "no",
    why,
    text
  }))

/** A field of CSV, quoted where it must be (RFC 4180), and on one line. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s*[\r\n]+\s*/g, " ")
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line
}

const csv = (): string =>
  [columns.join(","), ...rows().map((row) => columns.map((column) => quoted(row[column])).join(","))].join("\n")

const json = (): string =>
  JSON.stringify(
    clauses.map((clause) => ({ ...clause, section: sectionOf.get(clause.id) })),
    null,
    2
  )

/** A cell of Markdown: a bar of its own would end it. */
export const cell = (text: string): string => text.replaceAll("|", "\\|")

const markdown = (): string =>
  [
    `| ${columns.join(" | ")} |`,
    `|${columns.map(() => " --- ").join("|")}|`,
    ...rows().map((row) => `| ${columns.map((column) => cell(row[column])).join(" | ")} |`)
  ].join("\n")

const forms = { md: markdown, json, csv } as const

export const catalog = Command.make(
  "catalog",
  {
    format: Flag.Literals("format", ["md", "json", "csv"]).pipe(
      Flag.withDescription("md: a table in Markdown; json: an array; csv: one clause a line, after a header"),
      Flag.withDefault("md")
    )
  },
  ({ format }) => Effect.promise(() => write(`${forms[format]()}\n`))
).pipe(
  Command.withShortDescription("List every clause with its status"),
  Command.withDescription(
    described(
      "Lists every clause of the policy: its place in the document, what it does, how strongly it speaks, and whether " +
        "a determination can rest on it; if not, why. The words are this project's own."
    )
  ),
  Command.withExamples([
    { command: "pnd catalog --format csv", description: "One clause a line" },
    { command: "pnd catalog --format json", description: "For programs" }
  ])
)
