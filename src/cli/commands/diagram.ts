/**
 * `pnd diagram`: the policy shown: a picture of criteria, a decision table, or the exact diagram, of a section or an
 * indication.
 */
import { mkdir, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { type Profile, registerProfile } from "../../index.ts"
import type { Shown } from "../../show/index.ts"
import type { Failure } from "../exits.ts"
import { described, profileFlag } from "../flags.ts"
import { terminal, write } from "../output.ts"
import { optionsFrom } from "../profile.ts"
import { wrap, wrapIndented } from "../text.ts"

const readable = 100
const forms = ["svg", "json", "table", "md"] as const
type Form = (typeof forms)[number]

const usage = (...says: ReadonlyArray<string>): Failure => ({ _tag: "Usage", says, command: "pnd diagram" })

/** How something is to be shown. */
interface How {
  readonly form: Form
  readonly profile: Profile
  readonly narrow: boolean
  readonly width: number
}

/** What is shown, in one text. */
const textOf = async (shown: ReadonlyArray<Shown>, whole: boolean, how: How): Promise<string> => {
  const show = await import("../../show/index.ts")
  switch (how.form) {
    case "svg": {
      const places = [...new Set(shown.map(({ section }) => section))]
      return show.drawSvg(shown.length === 1 ? show.headingOf(shown[0]!) : places.join(", "), shown, how)
    }
    case "json":
      return `${JSON.stringify(show.exactOf(whole ? undefined : shown))}\n`
    case "md":
      return `${shown.map((one) => show.markdownOf(one, how.profile)).join("\n\n")}\n`
    case "table": {
      const { linesOfTable } = await import("../decision-table.ts")
      const tables = shown.map((one) => {
        const { notes, table } = show.tableInWords(one, how.profile)
        return linesOfTable(show.headingOf(one), table, notes, how.width).join("\n")
      })
      return `${tables.join("\n\n\n")}\n`
    }
  }
}

/** What there is to show. */
const contents = async (width: number): Promise<string> => {
  const { everything } = await import("../../show/index.ts")
  const lines = everything().flatMap(({ id, shown, title }) => [
    `${id}  ${title}`,
    ...shown.flatMap((one) => (one.tag === undefined ? [] : wrapIndented(`  - ${one.tag}: ${one.title}`, width)))
  ])
  return `${[...lines, "", ...wrap("pnd diagram PN-4 shows a section; --format svg draws it.", width)].join("\n")}\n`
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown"

const isFolder = async (path: string): Promise<boolean> => {
  if (/[\\/]$/.test(path)) return true
  const found = await stat(path).catch(() => undefined)
  return found?.isDirectory() === true
}

const endings: { readonly [F in Form]: string } = { svg: "svg", json: "json", table: "txt", md: "md" }

/** The name of a file in a folder. */
const fileOf = ({ id, section }: Shown, form: Form): string =>
  `${id.startsWith(section) ? id : `${section}-${id}`}.${endings[form]}`

/** Writes to a file, or one file each to a folder. */
const writeTo = async (path: string, shown: ReadonlyArray<Shown>, whole: boolean, how: How): Promise<void> => {
  if (!(await isFolder(path))) return writeFile(path, await textOf(shown, whole, how))
  await mkdir(path, { recursive: true })
  for (const one of shown) await writeFile(join(path, fileOf(one, how.form)), await textOf([one], false, how))
}

/** The form asked for, or the one that the name of the file says; a table otherwise. */
const formFor = (asked: Option.Option<Form>, out: Option.Option<string>): Form =>
  Option.getOrElse(asked, () => {
    const ending = Option.getOrElse(out, () => "")
      .split(".")
      .at(-1)
    return forms.find((form) => endings[form] === ending) ?? "table"
  })

export const diagram = Command.make(
  "diagram",
  {
    section: Argument.String("section").pipe(
      Argument.withDescription("A section such as PN-4 or PN-6.1, or a heading such as PN-6; without one, all"),
      Argument.optional
    ),
    indication: Flag.String("indication").pipe(
      Flag.withMetavar("TAG"),
      Flag.withDescription("One indication only, such as MeralgiaParesthetica"),
      Flag.optional
    ),
    format: Flag.Literals("format", forms).pipe(
      Flag.withDescription(
        "svg: a picture of criteria; table: decision tables for a terminal; md: the same in Markdown; json: the exact " +
          "diagram, every question and answer"
      ),
      Flag.optional
    ),
    narrow: Flag.Boolean("narrow").pipe(
      Flag.withDescription("Pictures in one column, for a narrow page"),
      Flag.withDefault(false)
    ),
    out: Flag.String("out").pipe(
      Flag.withMetavar("path"),
      Flag.withDescription('A file, or a folder (or a path that ends in "/") for one file each; "-": standard output'),
      Flag.optional
    ),
    profile: profileFlag
  },
  Effect.fn(function* (input) {
    const { shownFor } = yield* Effect.promise(() => import("../shown.ts"))
    const out = Option.filter(input.out, (path) => path !== "-")
    const width = Math.min(terminal().width, readable)
    const [section, indication] = [Option.getOrUndefined(input.section), Option.getOrUndefined(input.indication)]
    const shown = yield* Effect.fromResult(shownFor(section, indication))
    const all = section === undefined && indication === undefined
    if (all && Option.isNone(input.format) && Option.isNone(out)) {
      return yield* Effect.promise(async () => write(await contents(width)))
    }
    const form = formFor(input.format, out)
    if (input.narrow && form !== "svg") return yield* Effect.fail(usage("--narrow is for pictures: --format svg"))
    if (form === "json" && Option.isSome(input.profile)) {
      return yield* Effect.fail(usage("--readings: the exact diagram holds every reading, so no profile goes with it"))
    }
    const { profile = registerProfile } = yield* optionsFrom(input.profile)
    const how = { form, profile, narrow: input.narrow, width }
    yield* Option.match(out, {
      onNone: () => Effect.promise(async () => write(await textOf(shown, all, how))),
      onSome: (path) =>
        Effect.tryPromise({
          try: () => writeTo(path, shown, all, how),
          catch: (error): Failure => ({ _tag: "OutputFailed", code: codeOf(error) })
        })
    })
  })
).pipe(
  Command.withShortDescription("Show the policy as pictures, as decision tables, or exactly"),
  Command.withDescription(
    described(
      "Shows what a section decides, and how. The picture has one box for each gate, criterion or choice, with its clauses; " +
        "a number says which box comes next. The gates are drawn once, under PN-0 and PN-1. The decision table has a " +
        "row for each combination; no two rows overlap, and together they are everything. The exact diagram is portable " +
        "JSON: the facts, the questions in the order of the program, and where each answer leads; without a section, " +
        "the whole policy.",
      "Without arguments, lists the sections and the indications. Pictures and tables hold under the readings of the " +
        "register, or of the profile given."
    )
  ),
  Command.withExamples([
    { command: "pnd diagram PN-4 --format svg > pn-4.svg", description: "The brachial plexus as a picture" },
    { command: "pnd diagram --indication MeralgiaParesthetica", description: "A decision table" },
    { command: "pnd diagram --format svg --out pictures/", description: "Every picture, one file each" },
    { command: "pnd diagram --format json > policy.json", description: "The whole policy, exactly" }
  ])
)
