/** `pnd check`: verifies determinations by their certificates, against their requests and the exported policy. */
import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { identified } from "../../diagram/certificate/identified.ts"
import { thisPolicy } from "../../diagram/certificate/this-policy.ts"
import type { Profile } from "../../index.ts"
import { type Checked, checked, type Policies } from "../check/checked.ts"
import { requestsOf } from "../check/pairs.ts"
import { lineOf, summaryOf, type Verdict, verdictOf } from "../check/words.ts"
import { defectOf, type Failure } from "../exits.ts"
import { described, profileFlag } from "../flags.ts"
import { recordsOf } from "../input/records.ts"
import { write } from "../output.ts"
import { readPolicy } from "../policy-file.ts"
import { optionsFrom } from "../profile.ts"
import { progress } from "../progress.ts"

const command = "pnd check"
type Format = "text" | "ndjson"

const outputOf = (format: Format, found: Checked): string => {
  if (format === "text") return `${lineOf(found)}\n`
  const { id, line, ...rest } = found
  return `${JSON.stringify({ ...(id === undefined ? {} : { id }), ...rest, line, _tag: verdictOf(found) })}\n`
}

/** How the command ends, by what the records came to: the worst first. */
const failureOf = (counts: ReadonlyMap<Verdict, number>): Failure | undefined => {
  const of = (...verdicts: ReadonlyArray<Verdict>) => verdicts.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0)
  const records = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [rejected, invalid, unchecked] = [of("Rejected"), of("Invalid"), of("OtherPolicy", "NotListed")]
  if (rejected > 0) return { _tag: "Rejected", rejected, records }
  if (invalid > 0) return { _tag: "InvalidRecords", invalid, records }
  return unchecked > 0 ? { _tag: "Unchecked", unchecked, records } : undefined
}

/** Checks every record of a file; how it failed is said when all the rest is written. */
const checkAll = async (
  file: string,
  requestFile: string,
  policies: Policies,
  profile: Profile | undefined,
  format: Format
): Promise<Failure | undefined> => {
  const shown = progress()
  const requests = requestsOf(recordsOf([requestFile]))
  const counts = new Map<Verdict, number>()
  let records = 0
  for await (const record of recordsOf([file], "record")) {
    if (record._tag === "Unread") return { _tag: "Unread", inputs: [record] }
    const request = await requests.of(record)
    const unread = requests.unread()
    if (unread !== undefined) return { _tag: "Unread", inputs: [unread] }
    let found: Checked
    try {
      found = checked(record, request, policies, profile)
    } catch (error) {
      return defectOf(error, record)
    }
    counts.set(verdictOf(found), (counts.get(verdictOf(found)) ?? 0) + 1)
    shown.clear()
    await write(outputOf(format, found))
    shown.tick(++records)
  }
  shown.clear()
  const summary = `${summaryOf(counts, await requests.left())}\n`
  if (format === "text") await write(summary)
  else process.stderr.write(summary)
  return failureOf(counts)
}

export const check = Command.make(
  "check",
  {
    file: Argument.String("file").pipe(
      Argument.withDescription('What pnd decide --certificate printed, or "-" for standard input, the default'),
      Argument.withDefault("-")
    ),
    requests: Flag.String("requests").pipe(
      Flag.withMetavar("requests.ndjson"),
      Flag.withDescription("The requests that it was made from, paired by id; those without an id by their order")
    ),
    policy: Flag.String("policy").pipe(
      Flag.withMetavar("policy.json"),
      Flag.withDescription("The exported policy that an older determination was made under"),
      Flag.optional
    ),
    profile: profileFlag,
    format: Flag.Literals("format", ["text", "ndjson"]).pipe(
      Flag.withDescription("text: a line for each record, and a summary; ndjson: a record a line"),
      Flag.withDefault("text")
    )
  },
  Effect.fn(function* ({ file, format, policy, profile, requests }) {
    if ([file, requests, Option.getOrUndefined(policy)].filter((one) => one === "-").length > 1) {
      const says = ["only one of the files can be standard input"]
      return yield* Effect.fail<Failure>({ _tag: "Usage", says, command })
    }
    const options = yield* optionsFrom(profile)
    const given = Option.isNone(policy) ? undefined : yield* readPolicy(policy.value)
    const policies = yield* Effect.promise(async () => ({
      own: await identified(thisPolicy.policy),
      ...(given === undefined ? {} : { given: await identified(given) })
    }))
    const failure = yield* Effect.promise(() => checkAll(file, requests, policies, options.profile, format))
    if (failure !== undefined) return yield* Effect.fail(failure)
  })
).pipe(
  Command.withShortDescription("Check determinations by their certificates"),
  Command.withDescription(
    described(
      "Checks determinations against the requests that they were made from: every step of the certificate is followed " +
        "through the exported policy and asked of the request, and outcome, kind, referral, clauses, readings, and what " +
        "is missing are compared with where it leads. No program of the policy is run. Every record gives a line: " +
        "verified, rejected with all that is wrong, invalid, or not checked.",
      "A determination that was made under another policy needs the export of that policy; then it is also said what has " +
        "changed since for its request."
    )
  ),
  Command.withExamples([
    {
      command: "pnd decide --certificate requests.ndjson | pnd check --requests requests.ndjson",
      description: "Decide, and check at once"
    },
    {
      command: "pnd check --requests request.json --policy older.json determination.json",
      description: "A determination of an older policy"
    }
  ])
)
