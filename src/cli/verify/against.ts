/** Holds another engine against laws and policy: starts it, asks it, and says what was found. It knows no law. */
import { Effect, Result } from "effect"
import type { Law } from "../../../properties/laws/law.ts"
import type { Mapping } from "../../../properties/verify/against/answer.ts"
import type { Ask, Reply } from "../../../properties/verify/against/engine.ts"
import { bar } from "../bar.ts"
import type { Failure } from "../exits.ts"
import { notices } from "../notices.ts"
import { terminal, write } from "../output.ts"
import { Unusable } from "./conversation.ts"

/** How an engine is to be verified. */
export interface EngineOptions {
  /** A command for the shell, or where it answers over HTTP. */
  readonly command: string
  readonly mapping?: Mapping
  /** In milliseconds. */
  readonly timeout: number
  readonly format: "table" | "json"
  readonly seed: number
  /** How many requests are generated where one would do. */
  readonly each: number
  readonly sections?: ReadonlySet<string>
  readonly selection?: string
  readonly folder?: string
}

/** Lets an exit end the engine too, however this program is ended. */
const endingWithUs = () => {
  const end = () => process.exit(130)
  process.once("SIGINT", end).once("SIGTERM", end)
  return () => process.removeListener("SIGINT", end).removeListener("SIGTERM", end)
}

/** Verifies an engine, prints what was found, and fails if anything is wrong with it. */
export const verifyAgainst = Effect.fn(function* (
  laws: ReadonlyArray<Law>,
  { command, each, folder, format, mapping, sections, seed, selection, timeout }: EngineOptions
): Effect.fn.Return<void, Failure> {
  // loaded here, so that no other command waits for it
  const [{ subjectOf }, { against }, { readerOf }, engine, { reportOf }, { tableOf }, { writeReport }, { running }] =
    yield* Effect.promise(() =>
      Promise.all([
        import("../../../properties/verify/verify.ts"),
        import("../../../properties/verify/against/against.ts"),
        import("../../../properties/verify/against/answer.ts"),
        import("../../../properties/verify/against/report.ts"),
        import("../../../properties/verify/report.ts"),
        import("./table.ts"),
        import("./files.ts"),
        import("./running.ts")
      ])
    )
  const date = new Date().toISOString()
  const shown = bar(laws.length + 1)
  const subject = subjectOf()
  const read = readerOf(mapping)
  const started = running(command, timeout)
  const ask: Ask = async (requests) =>
    (await started.ask(requests)).map((returned): Reply => {
      if (returned._tag === "Failed") return returned
      const answer = read(returned.json)
      return Result.isSuccess(answer)
        ? { _tag: "Said", ...answer.success }
        : { _tag: "Failed", why: `its answer cannot be read: ${answer.failure}` }
    })
  const forget = endingWithUs()
  const found = yield* Effect.tryPromise({
    try: async () => {
      const effort = { seed, each }
      const verdicts = await against(ask, subject, {
        laws,
        effort,
        tick: shown.tick,
        ...(sections === undefined ? {} : { sections })
      })
      return { verdicts, wrong: await started.close() }
    },
    catch: (error): Failure => {
      if (!(error instanceof Unusable)) throw error
      return { _tag: "EngineFailed", why: error.message }
    }
  }).pipe(
    Effect.ensuring(
      Effect.promise(async () => {
        shown.clear()
        await started.close()
        forget()
      })
    )
  )
  const findings = engine.findingsOf(found.verdicts, subject.decide, seed)
  const report = reportOf(findings, {
    date,
    seed,
    notices,
    engine: engine.engineReport(found.verdicts, command, found.wrong),
    ...(selection === undefined ? {} : { selection })
  })
  if (folder !== undefined) yield* writeReport(folder, report)
  const text = format === "json" ? `${JSON.stringify(report, null, 2)}\n` : tableOf(report, terminal())
  yield* Effect.promise(() => write(text))
  const { comparison, unanswered, wrong } = report.engine!
  const counts = { broken: report.summary.refuted, otherwise: comparison.disagreed, unanswered: unanswered.length }
  if (counts.broken + counts.otherwise + counts.unanswered + wrong.length > 0) {
    return yield* Effect.fail<Failure>({ _tag: "EngineDiffers", ...counts })
  }
})
