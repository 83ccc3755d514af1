/** `pnd verify`: proves the laws of the policy, samples those that cannot be proved, and reports. */
import { Effect, Option, Result } from "effect"
import { Command, Flag } from "effect/cli"
import { nearMiss } from "../../request/near-miss.ts"
import type { Failure } from "../exits.ts"
import { described } from "../flags.ts"
import { sectionsNamed } from "../lint-report.ts"
import { write } from "../output.ts"
import { isAddress, wrongWith } from "../verify/address.ts"
import { verifyAgainst } from "../verify/against.ts"
import { verifyHere } from "../verify/here.ts"
import { readMapping } from "../verify/mapping.ts"

const command = "pnd verify"
/** Seconds. */
const usualTimeout = 10
const usualEach = 3
const usage = (...says: ReadonlyArray<string>): Failure => ({ _tag: "Usage", says, command })

/** The ids that are meant, or what is wrong with them. */
const idsNamed = (ids: ReadonlyArray<string>, known: ReadonlyArray<string>): Result.Result<void, Failure> => {
  const says = ids
    .filter((id) => !known.includes(id))
    .map((id) => {
      const near = nearMiss(id, known)
      return `--law: "${id}" is not a law${near === undefined ? "" : ` (did you mean "${near}"?)`}; --list names them`
    })
  return says.length === 0 ? Result.succeed(undefined) : Result.fail(usage(...says))
}

export const verify = Command.make(
  "verify",
  {
    laws: Flag.String("law").pipe(
      Flag.withMetavar("ID"),
      Flag.withDescription("A law to verify; may be repeated; without any, all"),
      Flag.atLeast(0)
    ),
    sections: Flag.String("section").pipe(
      Flag.withMetavar("PN-4"),
      Flag.withDescription("Only laws that rest on a clause of this section, or of those under a heading (PN-6)"),
      Flag.atLeast(0)
    ),
    runs: Flag.Int("runs").pipe(
      Flag.withDescription(
        "How many random requests a sampled law is tried on, by default as many as the law asks for; with --against, how " +
          "many requests where one would do, by default 3"
      ),
      Flag.optional
    ),
    seed: Flag.Int("seed").pipe(
      Flag.withDescription("What generates the random requests: the same seed, the same requests"),
      Flag.optional
    ),
    path: Flag.String("path").pipe(
      Flag.withDescription("Tries one sampled law only where it failed, as its counterexample says"),
      Flag.optional
    ),
    report: Flag.String("report").pipe(
      Flag.withMetavar("folder"),
      Flag.withDescription("Also writes report.json, junit.xml and report.html there"),
      Flag.optional
    ),
    against: Flag.String("against").pipe(
      Flag.withMetavar("command|URL"),
      Flag.withDescription(
        "Another engine to hold against the laws and the policy: a command for the shell, or where it answers over HTTP"
      ),
      Flag.optional
    ),
    mapping: Flag.String("mapping").pipe(
      Flag.withMetavar("mapping.json"),
      Flag.withDescription("Which field of the engine's answers says what was decided, and what its values mean"),
      Flag.optional
    ),
    timeout: Flag.Finite("timeout").pipe(
      Flag.withDescription("How many seconds the engine may let pass without an answer; by default 10"),
      Flag.optional
    ),
    list: Flag.Boolean("list").pipe(
      Flag.withDescription("Names the laws that would be verified, with their sentences, and verifies none"),
      Flag.withDefault(false)
    ),
    format: Flag.Literals("format", ["table", "json"]).pipe(
      Flag.withDescription("table: for people; json: the report, as --report writes it"),
      Flag.withDefault("table")
    )
  },
  Effect.fn(function* (options) {
    const { against, format, laws: ids, list, mapping, path, report, runs, sections: words, seed, timeout } = options
    const named = yield* Effect.fromResult(
      Result.mapError(sectionsNamed(words), (failure) => ({ ...failure, command }) as Failure)
    )
    if (Option.isSome(runs) && (runs.value < 1 || runs.value > 10_000_000)) {
      return yield* Effect.fail(usage("--runs: expected a number from 1 to 10000000"))
    }
    if (Option.isSome(path) && !/^\d+(:\d+)*$/.test(path.value)) {
      return yield* Effect.fail(
        usage("--path: expected numbers with colons between them, as a counterexample prints them")
      )
    }
    if (Option.isNone(against) && (Option.isSome(mapping) || Option.isSome(timeout))) {
      return yield* Effect.fail(usage("--mapping and --timeout go with --against"))
    }
    if (Option.isSome(against) && against.value.trim() === "") {
      return yield* Effect.fail(usage("--against: expected a command or an address, found nothing"))
    }
    const amiss = Option.isSome(against) && isAddress(against.value) ? wrongWith(against.value) : undefined
    if (amiss !== undefined) return yield* Effect.fail(usage(`--against: ${amiss}`))
    if (Option.isSome(against) && Option.isSome(path)) return yield* Effect.fail(usage("--path goes without --against"))
    if (Option.isSome(timeout) && !(timeout.value > 0 && timeout.value <= 3600)) {
      return yield* Effect.fail(usage("--timeout: expected seconds, more than 0 and at most 3600"))
    }
    // loaded here, so that no other command waits for it
    const [{ laws }, kit] = yield* Effect.promise(() =>
      Promise.all([import("../../../properties/laws/laws.ts"), import("../../../properties/verify/verify.ts")])
    )
    yield* Effect.fromResult(
      idsNamed(
        ids,
        laws.map(({ id }) => id)
      )
    )
    const chosen = kit.selected(laws, { ids, ...(words.length === 0 ? {} : { sections: named }) })
    if (chosen.length === 0) return yield* Effect.fail(usage("no law is both named and in these sections"))
    if (Option.isSome(path) && (chosen.length > 1 || chosen[0]!._tag !== "Sampled")) {
      return yield* Effect.fail(usage("--path goes with one sampled law: --law ID"))
    }
    if (list) {
      return yield* Effect.promise(() => write(chosen.map(({ id, says }) => `${id}  ${says}\n`).join("")))
    }
    const selection = [...ids.map((id) => `law ${id}`), ...words.map((word) => `section ${word}`)].join(", ")
    const common = {
      format,
      seed: Option.getOrElse(seed, () => kit.usualSeed),
      ...(selection === "" ? {} : { selection }),
      ...(Option.isSome(report) ? { folder: report.value } : {})
    }
    if (Option.isSome(against)) {
      const words = Option.isSome(mapping) ? { mapping: yield* readMapping(mapping.value) } : {}
      return yield* verifyAgainst(chosen, {
        ...common,
        ...words,
        command: against.value,
        timeout: 1000 * Option.getOrElse(timeout, () => usualTimeout),
        each: Option.getOrElse(runs, () => usualEach),
        ...(options.sections.length === 0 ? {} : { sections: named })
      })
    }
    yield* verifyHere(chosen, {
      ...common,
      ...(Option.isSome(runs) ? { runs: runs.value } : {}),
      ...(Option.isSome(path) ? { path: path.value } : {})
    })
  })
).pipe(
  Command.withShortDescription("Prove the laws of the policy, and report"),
  Command.withDescription(
    described(
      "Verifies the laws of the policy: sentences about all requests, such as that a CT of a nerve is met only where MRI is " +
        "ruled out. Most are proved, on every region of requests that the decision diagrams tell apart; the others are " +
        "tried on random requests. A law that does not hold is shown with the smallest request that contradicts it, what is " +
        "decided there and why, and what finds it again.",
      "With --against the laws are held against another engine, on generated requests, and it is compared with the policy, " +
        "request by request. One process is started for the whole run. It reads a request a line, as JSON with an id, and " +
        "prints an answer a line, as JSON with the same id, as soon as it can and in any order. An answer is a " +
        "determination as pnd decide prints it, of which determinations[0]._tag counts, and its clauses if there are any; or, with " +
        "--mapping, any object in which a field says what was decided:\n" +
        '  {"field": "result.decision", "approve": ["APPROVED"], "refuse": ["DENIED"], "pend": ["REVIEW"]}\n' +
        "What criteria are met for is to be approved, what they are not met for refused, and everything else pended. With " +
        '"otherwise" in the mapping, any other value means that. A request that the engine leaves unanswered, or that it ' +
        "ends over, is shown; all of them are generated. An engine that is named by an address, http:// or https://, is " +
        "posted a request at a time as JSON, eight at once at most, and answers in the body.",
      "Ends with 1 if a law does not hold; of another engine, also if it decides otherwise or leaves requests unanswered."
    )
  ),
  Command.withExamples([
    { command: "pnd verify", description: "Every law" },
    { command: "pnd verify --section PN-4 --section PN-5", description: "Those about the plexuses" },
    { command: "pnd verify --law emg-first --format json", description: "One law, for programs" },
    {
      command: "pnd verify --report verification",
      description: "With a report to file, and JUnit XML for a build server"
    },
    { command: "pnd verify --against 'node engine.mjs' --mapping mapping.json", description: "Another engine" },
    { command: "pnd verify --against http://127.0.0.1:8080/decide", description: "One that runs already" }
  ])
)
