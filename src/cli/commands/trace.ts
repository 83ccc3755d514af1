/** `pnd trace`: clause by clause, the program paths, test vectors, laws and worked cases that exercise it. */
import { Effect, Result } from "effect"
import { Command, Flag } from "effect/cli"
import { sections } from "../../../spec/clauses.ts"
import type { Failure } from "../exits.ts"
import { described } from "../flags.ts"
import { sectionsNamed } from "../lint-report.ts"
import { notices } from "../notices.ts"
import { terminal, write } from "../output.ts"

const readable = 120

export const trace = Command.make(
  "trace",
  {
    sections: Flag.String("section").pipe(
      Flag.withMetavar("PN-4"),
      Flag.withDescription("Only this section, or those under a heading (PN-6); may be repeated; without any, all"),
      Flag.atLeast(0)
    ),
    format: Flag.Literals("format", ["table", "csv", "html", "md"]).pipe(
      Flag.withDescription(
        "table: for people; csv: a clause a line, after a header; html: one page to file; md: a table in Markdown"
      ),
      Flag.withDefault("table")
    ),
    verbose: Flag.Boolean("verbose").pipe(
      Flag.withDescription("In the table, also every program, law and case by name"),
      Flag.withDefault(false)
    )
  },
  Effect.fn(function* ({ format, sections: words, verbose }) {
    const named = yield* Effect.fromResult(
      Result.mapError(sectionsNamed(words), (failure) => ({ ...failure, command: "pnd trace" }) as Failure)
    )
    // loaded here, so that no other command waits for it
    const [{ tracePolicy }, { summaryOf }, { pageOf }, report] = yield* Effect.promise(() =>
      Promise.all([
        import("../../../properties/trace/policy.ts"),
        import("../../../properties/trace/trace.ts"),
        import("../../../properties/trace/html.ts"),
        import("../trace-report.ts")
      ])
    )
    const traced = tracePolicy().filter(({ section }) => named.has(section))
    const summary = summaryOf(traced)
    const forms = {
      table: () => report.tableOf(traced, summary, { verbose, width: Math.min(terminal().width, readable) }),
      csv: () => report.csvOf(traced),
      md: () => report.markdownOf(traced, summary),
      html: () => pageOf(traced, summary, new Map(sections.map(({ id, title }) => [id, title])), notices)
    }
    yield* Effect.promise(() => write(`${forms[format]()}\n`))
    if (summary.errors > 0) return yield* Effect.fail<Failure>({ _tag: "Unexercised", errors: summary.errors })
  })
).pipe(
  Command.withShortDescription("Trace every clause to the paths, vectors, laws and cases that exercise it"),
  Command.withDescription(
    described(
      "Goes through the policy clause by clause: whether a determination can rest on it and if not why, on how many paths " +
        "of which programs it is cited, satisfied and unsatisfied, in how many test vectors of all paths (pnd vectors " +
        "--coverage paths), which laws rest on it, and which worked cases show it met and just missed.",
      "Ends with 1 if an operative clause is not exercised: if no path cites it, a path rests on it and no test vector " +
        "does, no law names it, no worked case shows it, or an approval is not shown both satisfied and unsatisfied."
    )
  ),
  Command.withExamples([
    { command: "pnd trace", description: "Every clause, a line each" },
    { command: "pnd trace --section PN-4 --verbose", description: "One section, with everything by name" },
    { command: "pnd trace --format html > coverage.html", description: "A page to file" }
  ])
)
