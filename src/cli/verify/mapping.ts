/** A mapping of an engine's words from a file: read, checked, and refused with the place of everything wrong with it. */
import { readFile } from "node:fs/promises"
import { Effect, Result, Schema, SchemaIssue } from "effect"
import { coarse, Mapping } from "../../../properties/verify/against/answer.ts"
import type { Failure } from "../exits.ts"
import { breakOf } from "../input/syntax.ts"
import { reasonOf } from "../reason.ts"

const parse = Schema.decodeUnknownResult(Mapping, { errors: "all", onExcessProperty: "error" })
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1()
const fields = ["field", ...coarse, "otherwise"]

/** What is wrong, in words: `refuse: is missing`. */
const problemsOf = (issue: SchemaIssue.Issue): ReadonlyArray<string> => [
  ...new Set(
    issuesOf(issue).issues.map(({ message, path = [] }) => {
      const keys = path.map((key) => String(typeof key === "object" ? key.key : key))
      const name = keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join("")
      // what each kind of word may be is said once, not once for each kind
      const says = keys.length === 2 ? "expected a text, a number, true or false" : message
      return `${name.slice(1) || "(mapping)"}: ${
        message === "Expected no excess property"
          ? `is not one of ${fields.join(", ")}`
          : says.replace(/^Missing key$/, "is missing").replace(/^Expected/, "expected")
      }`
    })
  )
]

const refused = (file: string, ...problems: ReadonlyArray<string>): Failure => ({
  _tag: "MappingRefused",
  file,
  problems
})

const decode = async (file: string, text: string): Promise<Result.Result<Mapping, Failure>> => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    const { offset, problem } = await breakOf(text)
    const before = text.slice(0, offset).split("\n")
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`
    return Result.fail(refused(file, `${place}: found ${problem.found}, expected ${problem.expected}`))
  }
  return Result.mapError(parse(json), ({ issue }) => refused(file, ...problemsOf(issue)))
}

/** The mapping in a file. */
export const readMapping = (file: string): Effect.Effect<Mapping, Failure> =>
  Effect.tryPromise({
    try: () => readFile(file, "utf8"),
    catch: (error): Failure => {
      const why = reasonOf(error)
      if (why === undefined) throw error
      return { _tag: "Unread", inputs: [{ file, why }] }
    }
  }).pipe(
    Effect.flatMap((text) => Effect.promise(() => decode(file, text.replace(/^\uFEFF/, "").trimEnd()))),
    Effect.flatMap(Effect.fromResult)
  )
