/**
 * Reading profiles from a file: a plan's own readings, checked, with everything that is wrong said by path and with the
 * valid options. It does not know what a reading changes.
 */
import { readFile } from "node:fs/promises"
import { Effect, Option, Result, Schema, SchemaIssue } from "effect"
import { type DecideOptions, Profile } from "../index.ts"
import type { Failure } from "./exits.ts"
import { reasonOf } from "./reason.ts"

const parse = Schema.decodeUnknownResult(Profile, { errors: "all", onExcessProperty: "error" })
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()

/** The fields at a path of a profile. */
const fieldsAt: { readonly [path: string]: ReadonlyArray<string> } = {
  "": Object.keys(Profile.fields),
  readings: Object.keys(Profile.fields.readings.schema.fields),
  emergency: Object.keys(Profile.fields.emergency.schema.fields)
}

/** What is wrong, in words: `readings.R-25: expected "two-months" | "three-months"`. */
const problemsOf = (issue: SchemaIssue.Issue): ReadonlyArray<string> =>
  issuesOf(issue).issues.map(({ message, path = [] }) => {
    const keys = path.map((key) => String(typeof key === "object" ? key.key : key))
    const fields = message === "Expected no excess property" ? fieldsAt[keys.slice(0, -1).join(".")] : undefined
    const says = message
      .replace(/^Missing key$/, "is missing")
      .replace(/^Expected a string matching .*$/, "expected a date, YYYY-MM-DD")
      .replace(/^Expected/, "expected")
    return `${keys.join(".") || "(profile)"}: ${fields === undefined ? says : `is not one of ${fields.join(", ")}`}`
  })

const refused = (file: string, ...problems: ReadonlyArray<string>): Failure => ({
  _tag: "ProfileRefused",
  file,
  problems
})

const decode = (file: string, text: string): Result.Result<DecideOptions, Failure> => {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch {
    return Result.fail(refused(file, "is not JSON"))
  }
  return Result.mapBoth(parse(json), {
    onSuccess: (profile) => ({ profile }),
    onFailure: ({ issue }) => refused(file, ...problemsOf(issue))
  })
}

/** The options of a decision, with the profile of a file if one is named. */
export const optionsFrom = (profile: Option.Option<string>): Effect.Effect<DecideOptions, Failure> =>
  Option.match(profile, {
    onNone: () => Effect.succeed({}),
    onSome: (file) =>
      Effect.tryPromise({
        try: () => readFile(file, "utf8"),
        catch: (error) => refused(file, reasonOf(error) ?? "cannot be read")
      }).pipe(Effect.flatMap((text) => Effect.fromResult(decode(file, text))))
  })
