/** Writes a report to a folder: report.json, junit.xml and report.html. It knows their names, not what they say. */
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Effect } from "effect"
import { htmlOf } from "../../../properties/verify/html.ts"
import { junitOf } from "../../../properties/verify/junit.ts"
import type { Report } from "../../../properties/verify/report.ts"
import type { Failure } from "../exits.ts"

/** Writes the three files; the folder is made if it is not there. */
export const writeReport = (folder: string, report: Report): Effect.Effect<void, Failure> =>
  Effect.tryPromise({
    try: async () => {
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, "report.json"), `${JSON.stringify(report, null, 2)}\n`)
      await writeFile(join(folder, "junit.xml"), junitOf(report))
      await writeFile(join(folder, "report.html"), htmlOf(report))
    },
    catch: (error): Failure => {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      return { _tag: "OutputFailed", code, file: folder }
    }
  })
