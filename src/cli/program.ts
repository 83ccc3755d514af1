/** The `pnd` command: its subcommands, its help, and how it ends. */

import * as NodeChildProcessSpawner from "@effect/platform-node-shared/NodeChildProcessSpawner"
import * as NodeFileSystem from "@effect/platform-node-shared/NodeFileSystem"
import * as NodePath from "@effect/platform-node-shared/NodePath"
import * as NodeStdio from "@effect/platform-node-shared/NodeStdio"
import * as NodeTerminal from "@effect/platform-node-shared/NodeTerminal"
import { Cause, Effect, Exit, Layer, Option } from "effect"
import { CliConfig, CliError, CliOutput, Command, GlobalFlag } from "effect/cli"
import { version } from "../index.ts"
import { cases } from "./commands/cases.ts"
import { catalog } from "./commands/catalog.ts"
import { check } from "./commands/check.ts"
import { checklist } from "./commands/checklist.ts"
import { compile } from "./commands/compile.ts"
import { decide } from "./commands/decide.ts"
import { diagram } from "./commands/diagram.ts"
import { diff } from "./commands/diff.ts"
import { explain } from "./commands/explain.ts"
import { interview } from "./commands/interview.ts"
import { lint } from "./commands/lint.ts"
import { readings } from "./commands/readings.ts"
import { sample } from "./commands/sample.ts"
import { schema } from "./commands/schema.ts"
import { trace } from "./commands/trace.ts"
import { vectors } from "./commands/vectors.ts"
import { verify } from "./commands/verify.ts"
import { Entry } from "./entry.ts"
import { defectOf, exitOf, exitsInWords, type Failure, report } from "./exits.ts"
import { described } from "./flags.ts"
import { endWithTheReader, flushed, terminal, write } from "./output.ts"

const pnd = Command.make("pnd").pipe(
  Command.withDescription(
    described(
      "Coverage criteria for imaging of peripheral nerve disorders, PN-0 to PN-9: decides prior-authorization requests, " +
        "with the clauses each answer rests on.",
      ["Exit status:", "  0 every record was decided", ...exitsInWords().map((line) => `  ${line}`)].join("\n")
    )
  ),
  Command.withSubcommands([
    decide,
    explain,
    check,
    checklist,
    interview,
    diagram,
    schema,
    catalog,
    cases,
    lint,
    readings,
    diff,
    verify,
    vectors,
    sample,
    trace,
    compile
  ])
)

/** Help and version on standard output where they were asked for; what is wrong with an invocation is said at the end. */
const presenter = (colour: boolean): CliOutput.Presenter => {
  const formatter = CliOutput.defaultFormatter({ colors: colour })
  return {
    present: (event) => {
      switch (event._tag) {
        case "Version":
          return Effect.promise(() => write(`${event.name} ${event.version}\n`))
        case "Help": {
          const help = `${formatter.formatHelpDoc(event.helpDoc)}\n`
          return event.reason === "Requested"
            ? Effect.promise(() => write(help))
            : Effect.sync(() => void process.stderr.write(help))
        }
        case "InvalidInvocation":
          return Effect.void
      }
    }
  }
}

const services = NodeChildProcessSpawner.layer.pipe(
  Layer.provideMerge(Layer.mergeAll(NodeFileSystem.layer, NodePath.layer, NodeStdio.layer, NodeTerminal.layer))
)

/** An invocation that cannot be understood, as a failure. */
const usage = (error: CliError.CliError): Failure => {
  const { commandPath, errors } =
    error._tag === "ShowHelp" ? error : { commandPath: ["pnd"], errors: [error as CliError.NonShowHelpErrors] }
  const says = errors.map(({ message }) => message.replace(/\s*\n\s*/g, " "))
  return {
    _tag: "Usage",
    says: says.length === 0 ? ["a command is missing"] : says,
    command: commandPath.join(" ")
  }
}

const failureOf = (cause: Cause.Cause<Failure | CliError.CliError>): Failure =>
  Option.match(Cause.findErrorOption(cause), {
    onNone: () => defectOf(Cause.squash(cause)),
    onSome: (error) => (CliError.isCliError(error) ? usage(error) : error)
  })

/**
 * Runs the command with these arguments, and ends the process.
 *
 * @param entry the module that the process was started with
 */
export const run = async (args: ReadonlyArray<string>, entry: URL): Promise<void> => {
  endWithTheReader()
  const exit = await Command.runWith(pnd, { version })(args).pipe(
    Effect.provide([
      services,
      Layer.succeed(Entry, entry),
      CliOutput.layerPresenter(presenter(terminal().colour)),
      CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] })
    ]),
    Effect.runPromiseExit
  )
  const failure = Exit.isSuccess(exit) ? undefined : failureOf(exit.cause)
  if (failure !== undefined) report(failure)
  await flushed()
  process.exit(failure === undefined ? 0 : exitOf(failure))
}
