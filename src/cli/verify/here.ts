/** Verifies laws of this package's policy: one after another, with a bar, then what was found. It knows no law. */
import { Effect } from "effect"
import type { Law } from "../../../properties/laws/law.ts"
import type { Finding } from "../../../properties/verify/finding.ts"
import { bar } from "../bar.ts"
import type { Failure } from "../exits.ts"
import { notices } from "../notices.ts"
import { terminal, write } from "../output.ts"

/** How laws are to be verified. */
export interface Options {
  readonly format: "table" | "json"
  readonly seed: number
  readonly runs?: number
  readonly path?: string
  readonly selection?: string
  /** Where a report is written. */
  readonly folder?: string
}

/** Verifies laws, prints what was found, and fails if one does not hold. */
export const verifyHere = Effect.fn(function* (
  laws: ReadonlyArray<Law>,
  { folder, format, path, runs, seed, selection }: Options
): Effect.fn.Return<void, Failure> {
  // loaded here, so that no other command waits for it
  const [{ subjectOf, verifyLaw }, { reportOf }, { tableOf }, { writeReport }] = yield* Effect.promise(() =>
    Promise.all([
      import("../../../properties/verify/verify.ts"),
      import("../../../properties/verify/report.ts"),
      import("./table.ts"),
      import("./files.ts")
    ])
  )
  const date = new Date().toISOString()
  const shown = bar(laws.length)
  const subject = subjectOf()
  const findings: Array<Finding> = []
  for (const law of laws) {
    shown.tick(findings.length, law.id)
    const effort = { seed, ...(runs === undefined ? {} : { runs }), ...(path === undefined ? {} : { path }) }
    findings.push(verifyLaw(law, subject, effort))
    // lets Ctrl-C through
    yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
  }
  shown.clear()
  const report = reportOf(findings, { date, seed, notices, ...(selection === undefined ? {} : { selection }) })
  if (folder !== undefined) yield* writeReport(folder, report)
  const text = format === "json" ? `${JSON.stringify(report, null, 2)}\n` : tableOf(report, terminal())
  yield* Effect.promise(() => write(text))
  const { refuted } = report.summary
  if (refuted > 0) return yield* Effect.fail<Failure>({ _tag: "LawsRefuted", refuted, laws: laws.length })
})
