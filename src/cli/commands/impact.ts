/**
 * `pnd impact`: a history of requests replayed under other readings or by another policy; what changes, from what to what,
 * by clause, and for whom first.
 */
import { Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { choicesFrom } from "../difference/choices.ts"
import { exitOf, type Failure } from "../exits.ts"
import { described, filesArgument, profileFlag } from "../flags.ts"
import { reportOf } from "../impact/report.ts"
import { type Sides, underPolicy, underReadings } from "../impact/sides.ts"
import { nothingCounted, replaying } from "../impact/tally.ts"
import { asText } from "../impact/text.ts"
import { sizeOf } from "../input/folder.ts"
import { terminal } from "../output.ts"
import { readPolicy } from "../policy-file.ts"
import { optionsFrom } from "../profile.ts"
import { progress } from "../progress.ts"
import { nothing } from "../render.ts"
import { columnsFlag, endAtASignal, inputsOf, outputFailed, sinkFor, type UnderWay } from "../volume/around.ts"
import { runAnswering } from "../volume/run.ts"
import { noSink } from "../volume/sink.ts"

const command = "pnd impact"
const readable = 100

const usage = (...says: ReadonlyArray<string>): Failure => ({ _tag: "Usage", says, command })

interface Asked {
  readonly files: ReadonlyArray<string>
  readonly policy: Option.Option<string>
  readonly profile: Option.Option<string>
  readonly readings: ReadonlyArray<string>
}

/** What is compared with what. */
const sidesOf = Effect.fnUntraced(function* ({
  files,
  policy,
  profile: named,
  readings
}: Asked): Effect.fn.Return<Sides, Failure> {
  if (Option.isNone(policy) && readings.length === 0)
    return yield* Effect.fail(usage("what changes is missing: --reading ID=option, or --policy other.json"))
  const choices = yield* Effect.fromResult(choicesFrom(readings, command))
  const { profile } = yield* optionsFrom(named)
  if (Option.isNone(policy)) return underReadings(profile, choices)
  const file = policy.value
  if (file === "-" && (files.length === 0 || files.includes("-")))
    return yield* Effect.fail(usage('"-" for standard input can be given once, as a policy or as requests'))
  return yield* Effect.fromResult(underPolicy(file, yield* readPolicy(file), profile, choices, command))
})

export const impact = Command.make(
  "impact",
  {
    files: filesArgument,
    readings: Flag.String("reading").pipe(
      Flag.withMetavar("ID=option"),
      Flag.withDescription("A reading and the option to try; may be repeated"),
      Flag.atLeast(0)
    ),
    policy: Flag.String("policy").pipe(
      Flag.withMetavar("other.json"),
      Flag.withDescription("A policy in portable JSON that is to decide instead"),
      Flag.optional
    ),
    profile: profileFlag,
    columns: columnsFlag,
    format: Flag.Literals("format", ["text", "ndjson", "json"]).pipe(
      Flag.withDescription(
        "text: a report for people; ndjson: a line for each service that does not stay as it was; json: the report"
      ),
      Flag.withDefault("text")
    ),
    examples: Flag.Int("examples").pipe(
      Flag.withMetavar("n"),
      Flag.withDescription("How many of the services that change the report shows"),
      Flag.withDefault(10)
    ),
    out: Flag.String("out").pipe(
      Flag.withMetavar("impact.json"),
      Flag.withDescription("Write to this file, which has its name only when all is in it"),
      Flag.optional
    )
  },
  Effect.fn(function* ({ columns: mapping, examples, files: named, format, out, ...asked }) {
    if (examples < 0) return yield* Effect.fail(usage("--examples is a number of services, 0 or more"))
    const sides = yield* sidesOf({ ...asked, files: named })
    const file = Option.getOrUndefined(Option.filter(out, (name) => name !== "-"))
    const inputs = yield* inputsOf(named, mapping, file)

    const isReport = format !== "ndjson"
    const shown = progress(sizeOf(inputs.files), file !== undefined || isReport)
    const underWay: UnderWay = {}
    endAtASignal(underWay, shown.clear, file)
    const sink = yield* sinkFor(file, false)
    underWay.sink = sink
    const tally = nothingCounted()
    const quick = replaying(tally, sides, examples, (changed) => (isReport ? "" : `${JSON.stringify(changed)}\n`))
    const run = runAnswering(
      { options: {}, renderer: nothing, quick, count: false },
      { ...inputs, sink: isReport ? noSink : sink, out: file, shown }
    )
    underWay.run = run
    const failure = yield* Effect.promise(run.done)
    if (isReport && failure !== undefined && exitOf(failure) >= 70) sink.abandon()
    else if (isReport) {
      const report = reportOf(sides, tally, run.records(), examples)
      const text =
        format === "json"
          ? `${JSON.stringify(report, null, 2)}\n`
          : asText(report, file === undefined ? Math.min(terminal().width, readable) : readable)
      yield* Effect.tryPromise({
        try: () => sink.write(text).then(sink.end),
        catch: outputFailed(file)
      }).pipe(Effect.tapError(() => Effect.sync(sink.abandon)))
    }
    if (failure !== undefined) return yield* Effect.fail(failure)
  })
).pipe(
  Command.withShortDescription("Replay requests to see what a reading or a policy changes"),
  Command.withDescription(
    described(
      "Decides every service of every request twice, as it is decided now and as it would be, and reports how many services " +
        "come to another outcome, from what to what; how many come to the same outcome on other grounds; which clauses are " +
        "newly cited and which no longer; and the first services that change. Input is read as pnd decide reads it: files, " +
        "folders, packed or not, with memory that does not grow. Invalid records are counted, and named on standard error.",
      "The change is another option of a reading (--reading), or another policy in portable JSON (--policy): an earlier " +
        "edition, a vendor's, one with a clause more. --readings is the plan's own profile, the same on both sides. Another " +
        "policy decides under its own dates, codes, thresholds and readings. What it cannot decide is counted as not " +
        "compared: indications that it lacks, and answers that it lacks where its own do not agree. If it cites none of " +
        "this policy's clauses, outcomes are compared and nothing else.",
      "pnd diff says which requests of all that are possible change; pnd impact, which of these do. The exit status is that " +
        "of pnd decide, whether anything changes or not."
    )
  ),
  Command.withExamples([
    { command: "pnd impact 2024/ --reading R-25=three-months", description: "If the trial has to last three months" },
    { command: "pnd impact 2024.ndjson.gz --policy vendor.json", description: "If a vendor's policy decided" },
    {
      command: "pnd impact 2024/ --reading R-25=three-months --format ndjson --out changed.ndjson",
      description: "Every service that changes"
    }
  ])
)
