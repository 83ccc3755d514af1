/** `pnd lint`: looks for what is wrong with the policy as a whole: dead, unused, uncited, unexplained. */
import { Effect } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { described } from "../flags.ts"
import { reportOn, sectionsNamed } from "../lint-report.ts"
import { terminal, write } from "../output.ts"

export const lint = Command.make(
  "lint",
  {
    sections: Argument.String("section").pipe(
      Argument.withDescription("A section (PN-4), or a heading above sections (PN-6); with none named, all"),
      Argument.variadic()
    ),
    format: Flag.Literals("format", ["text", "json"]).pipe(
      Flag.withDescription("text: for people; json: everything, each pair of rules with its winner and an example"),
      Flag.withDefault("text")
    ),
    verbose: Flag.Boolean("verbose").pipe(
      Flag.withDescription("Also a row for each indication, every kind of pair, and what is listed with a reason"),
      Flag.withDefault(false)
    )
  },
  Effect.fn(function* ({ format, sections: words, verbose }) {
    const named = yield* Effect.fromResult(sectionsNamed(words))
    // loaded here, so that no other command waits for it
    const [{ lint: look }, { policy }] = yield* Effect.promise(() =>
      Promise.all([import("../../health/lint.ts"), import("../../health/policy.ts")])
    )
    const { failure, text } = reportOn(look(policy), named, { format, verbose, width: terminal().width })
    yield* Effect.promise(() => write(`${text}\n`))
    if (failure !== undefined) return yield* Effect.fail(failure)
  })
).pipe(
  Command.withShortDescription("Look for dead rules, unused facts, uncited clauses, unexplained overlaps"),
  Command.withDescription(
    described(
      "Explores every program of the policy and looks for guards that always or never hold, parts of criteria that never " +
        "decide, rules that no request reaches, criteria that nobody or everybody meets, facts that nobody asks for, " +
        "thresholds that nothing is compared with, operative clauses and readings that nothing cites, outcomes without a " +
        "clause or a reason, and pairs of rules that can both apply without a reading or clause that ranks them.",
      "Ends with 1 if anything is found."
    )
  ),
  Command.withExamples([
    { command: "pnd lint", description: "The whole policy" },
    { command: "pnd lint PN-4 PN-6 --verbose", description: "Some sections, with every pair of rules that overlap" },
    { command: "pnd lint --format json", description: "For programs" }
  ])
)
