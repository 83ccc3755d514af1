/** What several commands share: the profile flag, a file argument, and help that ends with the notices. */
import { Argument, Flag } from "effect/cli"
import { notices } from "./notices.ts"
import { wrapIndented } from "./text.ts"

/** A plan's own readings. */
export const profileFlag = Flag.String("readings").pipe(
  Flag.withMetavar("profile.json"),
  Flag.withDescription("A reading profile: a plan's own choices where the text can be read in more than one way"),
  Flag.optional
)

/** Files to read. */
export const filesArgument = Argument.String("file").pipe(
  Argument.withDescription('A file, or "-" for standard input, which is also read when no file is named'),
  Argument.variadic()
)

const helpWidth = 98

/** A description in paragraphs, with what a result is not; it is laid out when it is shown. */
export const described = (...paragraphs: ReadonlyArray<string>): string =>
  [...paragraphs, notices.join(" ")].join("\n\n")

/** A description in wrapped paragraphs, indented as the help indents its first line. */
export const laidOut = (description: string): string =>
  description
    .split("\n\n")
    .map((paragraph) =>
      paragraph
        .split("\n")
        .flatMap((line) => wrapIndented(line, helpWidth))
        .join("\n  ")
    )
    .join("\n\n  ")
