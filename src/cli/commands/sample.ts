/** `pnd sample`: a blind case sheet for human reviewers, with an answer sheet and a key. */
import { Effect } from "effect"
import { Command, Flag } from "effect/cli"
import type { Failure } from "../exits.ts"
import { described } from "../flags.ts"
import { indicationFlag, partNamed, sectionFlag } from "../policy-part.ts"
import { writeInto } from "../written.ts"

const command = "pnd sample"
const most = 1000

export const sample = Command.make(
  "sample",
  {
    cases: Flag.Int("cases").pipe(Flag.withDescription(`How many cases, up to ${most}`), Flag.withDefault(12)),
    seed: Flag.Int("seed").pipe(
      Flag.withDescription("What the cases are drawn from: the same seed, the same cases"),
      Flag.withDefault(1)
    ),
    sections: sectionFlag,
    indications: indicationFlag,
    out: Flag.String("out").pipe(
      Flag.withMetavar("folder"),
      Flag.withDescription("Where cases.md, answers.csv and key.csv are written; it is made if it is not there")
    )
  },
  Effect.fn(function* ({ cases, indications, out, sections, seed }) {
    const usage = (says: string): Failure => ({ _tag: "Usage", says: [says], command })
    if (cases < 1 || cases > most) return yield* Effect.fail(usage(`--cases: expected a number from 1 to ${most}`))
    if (out === "-" || out === "") return yield* Effect.fail(usage("--out: expected a folder, for three files"))
    const part = yield* Effect.fromResult(partNamed(sections, indications, command))
    // loaded here, so that no other command waits for it
    const [drawn, { sampleFiles }] = yield* Effect.promise(() =>
      Promise.all([import("../../vectors/sample.ts"), import("../sample-files.ts")])
    )
    const found = drawn.sample(cases, seed, part)
    const only = [...sections, ...indications]
    const of = `, drawn with seed ${seed}${only.length === 0 ? "" : ` from ${only.join(", ")}`}`
    yield* writeInto(out, sampleFiles(found, of))
    const counts = new Map<string, number>()
    for (const { expected } of found) counts.set(expected.outcome, (counts.get(expected.outcome) ?? 0) + 1)
    const parts = [...counts].sort().map(([outcome, count]) => `${count} ${outcome}`)
    const short = found.length < cases ? `; ${cases} were asked for, and no more were found` : ""
    process.stderr.write(`${found.length} ${found.length === 1 ? "case" : "cases"}: ${parts.join(", ")}${short}\n`)
  })
).pipe(
  Command.withShortDescription("Draw cases for human reviewers"),
  Command.withDescription(
    described(
      "Draws cases as evenly as can be from sections, outcomes and indications, and writes three files: cases.md, a case " +
        "sheet in plain sentences that says nothing of any outcome; answers.csv, to be filled in; and key.csv, with outcome, " +
        "kind, referral, clauses and reason under the readings of the register. Every case can be decided on what it says. " +
        "The same seed gives the same files."
    )
  ),
  Command.withExamples([
    { command: "pnd sample --cases 40 --seed 7 --out review", description: "Forty cases from the whole policy" },
    { command: "pnd sample --section PN-4 --out review", description: "Twelve about the brachial plexus" }
  ])
)
