/**
 * `pnd diff`: which requests are decided otherwise under other readings, or by another policy; every region, from what to
 * what, through which clauses, with the smallest request that shows it.
 */
import { Effect, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { edition } from "../../../spec/edition.ts"
import { type ReadingId, readingOf } from "../../../spec/readings.ts"
import { beside } from "../../diagram/difference/beside.ts"
import { sideBySide } from "../../diagram/difference/policies.ts"
import { underReadings } from "../../diagram/difference/readings.ts"
import { difference } from "../../diagram/difference.ts"
import { programDiagrams } from "../../diagram/policy-diagrams.ts"
import { type Portable, portableOf } from "../../diagram/portable.ts"
import { partOf } from "../../diagram/portable-part.ts"
import { nearMiss } from "../../request/near-miss.ts"
import { choicesFrom } from "../difference/choices.ts"
import { asJson } from "../difference/json.ts"
import type { Comparison } from "../difference/report.ts"
import { isEmpty } from "../difference/report.ts"
import { asText } from "../difference/text.ts"
import { type Failure, nameOf } from "../exits.ts"
import { described } from "../flags.ts"
import { terminal, write } from "../output.ts"
import { readPolicy } from "../policy-file.ts"

const command = "pnd diff"
const readable = 100

const usage = (...says: ReadonlyArray<string>): Failure => ({ _tag: "Usage", says, command })

/** The indications to look at: the one that is named, or all. */
const among = (
  tags: ReadonlyArray<string>,
  named: Option.Option<string>
): Result.Result<ReadonlyArray<string>, Failure> => {
  if (Option.isNone(named)) return Result.succeed(tags)
  if (tags.includes(named.value)) return Result.succeed([named.value])
  const near = nearMiss(named.value, tags)
  const says = `--indication: "${named.value}" is not an indication of both sides`
  return Result.fail(
    usage(`${says}${near === undefined ? "" : ` (did you mean "${near}"?)`}; they are ${tags.join(", ")}`)
  )
}

const compareReadings = Effect.fnUntraced(function* (
  choices: ReadonlyArray<string>,
  indication: Option.Option<string>
): Effect.fn.Return<Comparison, Failure> {
  const chosen = yield* Effect.fromResult(choicesFrom(choices, command))
  const sides = underReadings(programDiagrams, chosen)
  const tags = yield* Effect.fromResult(among(sides.tags, indication))
  return {
    sides,
    before: "this policy under the readings of the register",
    after: `the same, but ${choices.join(", ")}`,
    about: Object.entries(chosen).flatMap(([id, option]) => {
      const { options, question } = readingOf(id as ReadingId)
      const compared = options.filter((one, place) => place === 0 || one.id === option)
      return [`${id}  ${question}`, ...compared.map((one) => `  - ${one.id}: ${one.says}`)]
    }),
    differing: difference(sides, tags),
    beside: [],
    onlyBefore: [],
    onlyAfter: []
  }
})

const inWords = (file: string | undefined, policy: Portable): string =>
  `${file === undefined ? "the policy of this package" : nameOf(file)}, edition ${policy.edition}`

const comparePolicies = Effect.fnUntraced(function* (
  files: readonly [string, string | undefined],
  indication: Option.Option<string>
): Effect.fn.Return<Comparison, Failure> {
  const [one, other] = files
  const before = yield* readPolicy(one)
  const after = other === undefined ? portableOf(programDiagrams) : yield* readPolicy(other)
  const [ofBefore, ofAfter] = [Object.keys(before.indications), Object.keys(after.indications)]
  const tags = yield* Effect.fromResult(
    among(
      ofBefore.filter((tag) => ofAfter.includes(tag)),
      indication
    )
  )
  const [was, is] = [partOf(before, tags), partOf(after, tags)]
  const sides = yield* Effect.fromResult(sideBySide(was, is)).pipe(
    Effect.mapError(
      ({ fact, why }): Failure => ({
        _tag: "PolicyRefused",
        file: other ?? one,
        problems: [`the fact ${fact}: ${why}`]
      })
    )
  )
  const without = (a: ReadonlyArray<string>, b: ReadonlyArray<string>) =>
    Option.isSome(indication) ? [] : a.filter((tag) => !b.includes(tag))
  return {
    sides,
    before: inWords(one, before),
    after: inWords(other, after),
    about: [],
    differing: difference(sides, tags),
    beside: beside(was, is),
    onlyBefore: without(ofBefore, ofAfter),
    onlyAfter: without(ofAfter, ofBefore)
  }
})

export const diff = Command.make(
  "diff",
  {
    files: Argument.String("policy.json").pipe(
      Argument.withDescription(
        'A policy in portable JSON, or "-" for standard input; two are compared with each other, one with this package\'s'
      ),
      Argument.variadic()
    ),
    readings: Flag.String("reading").pipe(
      Flag.withMetavar("ID=option"),
      Flag.withDescription("A reading and the option to try instead of the register's; may be repeated"),
      Flag.atLeast(0)
    ),
    indication: Flag.String("indication").pipe(
      Flag.withMetavar("TAG"),
      Flag.withDescription("Look at one indication only"),
      Flag.optional
    ),
    format: Flag.Literals("format", ["text", "json"]).pipe(
      Flag.withDescription("text: for people; json: the same, and every region"),
      Flag.withDefault("text")
    )
  },
  Effect.fn(function* ({ files, format, indication, readings }) {
    const [one, other, ...more] = files
    if (one === undefined && readings.length === 0) {
      return yield* Effect.fail(usage("what is to be compared is missing: --reading ID=option, or one or two policies"))
    }
    if (one !== undefined && readings.length > 0) {
      return yield* Effect.fail(usage("--reading compares this package's policy with itself, so no file goes with it"))
    }
    if (more.length > 0) return yield* Effect.fail(usage(`${files.length} policies; two can be compared`))
    if (one === "-" && other === "-") return yield* Effect.fail(usage('"-" for standard input can be given once'))
    const comparison =
      one === undefined
        ? yield* compareReadings(readings, indication)
        : yield* comparePolicies([one, other], indication)
    const said = format === "json" ? asJson(comparison) : asText(comparison, Math.min(terminal().width, readable))
    yield* Effect.promise(() => write(said))
    if (!isEmpty(comparison)) return yield* Effect.fail<Failure>({ _tag: "Differs" })
  })
).pipe(
  Command.withShortDescription("Show what other readings, or another policy, would decide otherwise"),
  Command.withDescription(
    described(
      "Computes exactly which requests are decided otherwise: under other readings of the text, or by another policy in " +
        "portable JSON (pnd diagram --format json prints this one's). Not samples: every region of requests that changes, " +
        "counted, with the outcomes and the clauses before and after, and the smallest request that shows it. A complete " +
        "request is one answer to each fact that the indication depends on.",
      "Of two policies, facts are the same if their ids are, answers if their names are; numbers are cut wherever either " +
        "cuts them. A policy that lacks a fact decides the same whatever its answer. One that lacks an answer decides what " +
        "all answers that it has agree on, and is undecided where they do not. Where the defaults differ, not stating " +
        "the fact is an answer of its own.",
      `Exit status, as diff has it: 0 nothing differs, 1 something does, more than 1 trouble. This is edition ${edition.id}.`
    )
  ),
  Command.withExamples([
    { command: "pnd diff --reading R-25=three-months", description: "If the trial has to last three months" },
    { command: "pnd diff old.json", description: "What this package decides otherwise than an earlier policy" },
    { command: "pnd diff old.json new.json --indication LEMS", description: "Two policies, one indication" }
  ])
)
