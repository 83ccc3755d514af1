/**
 * A policy in portable JSON from a file: read, checked, and refused with the place of everything that is wrong with it. It
 * does not know what is done with the policy.
 */
import { readFile } from "node:fs/promises"
import { text as textOf } from "node:stream/consumers"
import { Effect, Result } from "effect"
import type { Portable } from "../diagram/portable.ts"
import { readPortable } from "../diagram/read-portable.ts"
import type { Failure } from "./exits.ts"
import { breakOf } from "./input/syntax.ts"
import { reasonOf } from "./reason.ts"

/** More problems than this are counted, not printed. */
const shown = 20

const refused = (file: string, problems: ReadonlyArray<string>): Failure => ({
  _tag: "PolicyRefused",
  file,
  problems:
    problems.length > shown ? [...problems.slice(0, shown), `and ${problems.length - shown} more problems`] : problems
})

const unread = (file: string, error: unknown): Failure => {
  const why = reasonOf(error)
  if (why === undefined) throw error
  return { _tag: "Unread", inputs: [{ file, why }] }
}

/** Where a text stops being JSON. */
const broken = async (file: string, text: string): Promise<Failure> => {
  const { offset, problem } = await breakOf(text)
  const before = text.slice(0, offset).split("\n")
  const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`
  return refused(file, [`${place}: found ${problem.found}, expected ${problem.expected}`])
}

const parse = async (file: string, text: string): Promise<Result.Result<Portable, Failure>> => {
  if (text.trim() === "") {
    return Result.fail({ _tag: "Unread", inputs: [{ file, why: "is empty: it holds no policy" }] })
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return Result.fail(await broken(file, text))
  }
  return Result.mapError(readPortable(json), ({ problems }) =>
    refused(
      file,
      problems.map(({ expected, found, path }) => `${path}: found ${found}, expected ${expected}`)
    )
  )
}

/** The policy of a file; `-` is standard input. */
export const readPolicy = (file: string): Effect.Effect<Portable, Failure> =>
  Effect.tryPromise({
    try: () => (file === "-" ? textOf(process.stdin) : readFile(file, "utf8")),
    catch: (error) => unread(file, error)
  }).pipe(
    Effect.flatMap((text) => Effect.promise(() => parse(file, text.replace(/^\uFEFF/, "").trimEnd()))),
    Effect.flatMap(Effect.fromResult)
  )
