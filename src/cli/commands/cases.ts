/** `pnd cases`: runs the worked cases, and prints how many each section has and every difference. */
import { Effect } from "effect"
import { Command } from "effect/cli"
import { sections } from "../../../spec/clauses.ts"
import { type Difference, differences } from "../cases.ts"
import type { Failure } from "../exits.ts"
import { described } from "../flags.ts"
import { write } from "../output.ts"
import { padded } from "../text.ts"

const inWords = ({ about, expected, got, id, service }: Difference): string =>
  `${id}${service === undefined ? "" : `, service ${service}`}, ${about}: expected ${expected}; got ${got}`

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`

export const cases = Command.make("cases", {}, () =>
  Effect.gen(function* () {
    // loaded here, so that no other command waits for it
    const { cases: all, casesOf } = yield* Effect.promise(() => import("../../../spec/cases.ts"))
    const counts = sections.map(({ id, title }) => `${padded(id, 8)}${`${casesOf(id).length}`.padStart(4)}  ${title}`)
    const found = all.flatMap(differences)
    const lines = [...counts, "", ...found.map(inWords)]
    lines.push(`${plural(all.length, "case")}, ${plural(found.length, "difference")}`)
    yield* Effect.promise(() => write(`${lines.join("\n")}\n`))
    if (found.length > 0) return yield* Effect.fail<Failure>({ _tag: "CasesDiffer" })
  })
).pipe(
  Command.withShortDescription("Run the worked cases"),
  Command.withDescription(
    described(
      "Runs the worked cases: requests in plain sentences with the outcome and the clauses that a reader of the policy " +
        "expects. Prints the number of cases by section and every difference between the expected and the decided."
    )
  ),
  Command.withExamples([{ command: "pnd cases", description: "All cases" }])
)
