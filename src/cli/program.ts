/** The `pnd` command: its subcommands, its help, and how it ends. */

import { Cause, Context, Effect, Exit, FileSystem, Layer, Option, Path, Stdio, Terminal } from "effect"
import { CliConfig, CliError, CliOutput, Command, GlobalFlag } from "effect/cli"
import { ChildProcessSpawner } from "effect/process"
import { version } from "../version.ts"
import { Entry } from "./entry.ts"
import { defectOf, exitOf, exitsInWords, type Failure, report } from "./exits.ts"
import { described, laidOut } from "./flags.ts"
import { endWithTheReader, flushed, terminal, write } from "./output.ts"

/** The commands by their names, in the order of the help; a run loads the one that it names. */
const commands = {
  decide: async () => (await import("./commands/decide.ts")).decide,
  explain: async () => (await import("./commands/explain.ts")).explain,
  check: async () => (await import("./commands/check.ts")).check,
  checklist: async () => (await import("./commands/checklist.ts")).checklist,
  interview: async () => (await import("./commands/interview.ts")).interview,
  diagram: async () => (await import("./commands/diagram.ts")).diagram,
  schema: async () => (await import("./commands/schema.ts")).schema,
  catalog: async () => (await import("./commands/catalog.ts")).catalog,
  cases: async () => (await import("./commands/cases.ts")).cases,
  lint: async () => (await import("./commands/lint.ts")).lint,
  readings: async () => (await import("./commands/readings.ts")).readings,
  diff: async () => (await import("./commands/diff.ts")).diff,
  impact: async () => (await import("./commands/impact.ts")).impact,
  verify: async () => (await import("./commands/verify.ts")).verify,
  vectors: async () => (await import("./commands/vectors.ts")).vectors,
  sample: async () => (await import("./commands/sample.ts")).sample,
  trace: async () => (await import("./commands/trace.ts")).trace,
  compile: async () => (await import("./commands/compile.ts")).compile
}

type Name = keyof typeof commands

/** The command that the arguments begin with, and all where it is another argument or completion of all is asked for. */
const concerned = (args: ReadonlyArray<string>): ReadonlyArray<Name> => {
  const all = Object.keys(commands) as ReadonlyArray<Name>
  const named = args.some((arg) => arg.startsWith("--completions")) ? [] : all.filter((name) => name === args[0])
  return named.length === 0 ? all : named
}

const pnd = async (args: ReadonlyArray<string>) =>
  Command.make("pnd").pipe(
    Command.withDescription(
      described(
        "Coverage criteria for imaging of peripheral nerve disorders, PN-0 to PN-9: decides prior-authorization requests, " +
          "with the clauses each answer rests on.",
        ["Exit status:", "  0 every record was decided", ...exitsInWords().map((line) => `  ${line}`)].join("\n")
      )
    ),
    Command.withSubcommands(await Promise.all(concerned(args).map((name) => commands[name]())))
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
          const { helpDoc, reason } = event
          const help = `${formatter.formatHelpDoc({ ...helpDoc, description: laidOut(helpDoc.description) })}\n`
          return reason === "Requested"
            ? Effect.promise(() => write(help))
            : Effect.sync(() => void process.stderr.write(help))
        }
        case "InvalidInvocation":
          return Effect.void
      }
    }
  }
}

/**
 * In place of a service of the platform: `Command` asks for all that prompts and flags which open files could use. `pnd` has
 * neither, and to load what stands behind them takes longer than to decide a request.
 */
const absent = (name: string): never =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error(`pnd has no ${name}`)
      }
    }
  ) as never

const services = Context.make(FileSystem.FileSystem, absent("file system")).pipe(
  Context.add(Path.Path, absent("path")),
  Context.add(Stdio.Stdio, absent("standard streams")),
  Context.add(Terminal.Terminal, absent("terminal")),
  Context.add(ChildProcessSpawner.ChildProcessSpawner, absent("child processes"))
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
  const exit = await Effect.promise(() => pnd(args)).pipe(
    Effect.flatMap((command) => Command.runWith(command, { version })(args)),
    Effect.provide([
      Layer.succeed(Entry, entry),
      CliOutput.layerPresenter(presenter(terminal().colour)),
      CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] })
    ]),
    Effect.provide(services),
    Effect.runPromiseExit
  )
  const failure = Exit.isSuccess(exit) ? undefined : failureOf(exit.cause)
  if (failure !== undefined) report(failure)
  await flushed()
  process.exit(failure === undefined ? 0 : exitOf(failure))
}
