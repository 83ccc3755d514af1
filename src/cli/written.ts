/** Writing a text where it is wanted: to a file, or with back-pressure to standard output. */
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Effect } from "effect"
import type { Failure } from "./exits.ts"
import { write } from "./output.ts"

/** The system's code of an error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown"

/** Writes lines to a file, or to standard output where the file is `-`. */
export const writeTo = (file: string, lines: ReadonlyArray<string>): Effect.Effect<void, Failure> =>
  file === "-"
    ? Effect.promise(async () => {
        for (const line of lines) await write(line)
      })
    : Effect.tryPromise({
        try: () => writeFile(file, lines.join("")),
        catch: (error): Failure => ({ _tag: "OutputFailed", code: codeOf(error), file })
      })

/** Writes files into a folder, which is made if it is not there. */
export const writeInto = (folder: string, files: Readonly<Record<string, string>>): Effect.Effect<void, Failure> =>
  Effect.tryPromise({
    try: async () => {
      await mkdir(folder, { recursive: true })
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
    },
    catch: (error): Failure => ({ _tag: "OutputFailed", code: codeOf(error), file: folder })
  })
