/** `pnd compile`: the policy as a plain JavaScript module that decides answers, for use where this package is not. */
import { writeFile } from "node:fs/promises"
import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { edition } from "../../../spec/edition.ts"
import { compile as compiled } from "../../diagram/compile.ts"
import { programDiagrams } from "../../diagram/policy-diagrams.ts"
import { portableOf } from "../../diagram/portable.ts"
import { partOf } from "../../diagram/portable-part.ts"
import { digest } from "../../digest.ts"
import { indicationTags, version } from "../../index.ts"
import type { Failure } from "../exits.ts"
import { described } from "../flags.ts"
import { notices } from "../notices.ts"
import { write } from "../output.ts"

const indication = Flag.Literals("indication", indicationTags).pipe(
  Flag.withDescription("Only this indication, with the facts and leaves that it comes to, numbered anew"),
  Flag.optional
)

const out = Flag.String("out").pipe(
  Flag.withMetavar("file.mjs"),
  Flag.withDescription("Where to write the module; without it, or with -, to standard output"),
  Flag.optional
)

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown"

export const compile = Command.make(
  "compile",
  { indication, out },
  Effect.fn(function* (input) {
    const policy = portableOf(programDiagrams)
    const text = compiled(
      Option.match(input.indication, { onNone: () => policy, onSome: (tag) => partOf(policy, [tag]) }),
      {
        edition: policy.edition,
        digest,
        says: [`${edition.title}, edition ${edition.id}, compiled by pnd-policy ${version}.`, ...notices]
      }
    )
    const to = Option.getOrElse(input.out, () => "-")
    yield* to === "-"
      ? Effect.promise(() => write(text))
      : Effect.tryPromise({
          try: () => writeFile(to, text),
          catch: (error): Failure => ({ _tag: "OutputFailed", code: codeOf(error) })
        })
  })
).pipe(
  Command.withShortDescription("Print the policy as a JavaScript module"),
  Command.withDescription(
    described(
      "Prints the policy as a plain JavaScript module without imports. Its decide(indication, answers) returns a place in " +
        "its table of leaves: the outcome, and the clauses and readings that it rests on. The answers are an Int32Array " +
        "with, for each of its facts, the place of the answer, or -1 where it is not known; decide returns -1 where a " +
        "fact that matters on the way is not known. Its programs are the same as a function for each indication. The " +
        "text depends on the policy alone. What is on file is read by `pnd decide`, not by the module: intervals, codes " +
        "and facts about other services are to be made out before."
    )
  ),
  Command.withExamples([
    { command: "pnd compile --out policy.mjs", description: "The whole policy" },
    { command: "pnd compile --indication MeralgiaParesthetica", description: "One indication, to be read" }
  ])
)
