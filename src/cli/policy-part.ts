/** Which part of the policy a command is about: sections and indications by name. */
import { Result } from "effect"
import { Flag } from "effect/cli"
import { indicationsOf, sectionOf } from "../diagram/section-of.ts"
import { type IndicationTag, indicationTags } from "../index.ts"
import { nearMiss } from "../request/near-miss.ts"
import type { Part } from "../vectors/vectors.ts"
import type { Failure } from "./exits.ts"
import { sectionsNamed } from "./lint-report.ts"
import { printable } from "./printable.ts"

/** Sections, by name. */
export const sectionFlag = Flag.String("section").pipe(
  Flag.withMetavar("PN-4"),
  Flag.withDescription("Only this section, or the sections under a heading (PN-6); may be repeated"),
  Flag.atLeast(0)
)

/** Indications, by name. */
export const indicationFlag = Flag.String("indication").pipe(
  Flag.withMetavar("TAG"),
  Flag.withDescription("Only this indication; may be repeated"),
  Flag.atLeast(0)
)

const isTag = (word: string): word is IndicationTag => (indicationTags as ReadonlyArray<string>).includes(word)

/** The part that sections and indications name: the indications of these that are in those; without any, everything. */
export const partNamed = (
  sections: ReadonlyArray<string>,
  indications: ReadonlyArray<string>,
  command: string
): Result.Result<Part, Failure> => {
  const usage = (says: ReadonlyArray<string>): Result.Result<Part, Failure> =>
    Result.fail({ _tag: "Usage", says, command })
  const unknown = indications.filter((word) => !isTag(word))
  if (unknown.length > 0) {
    return usage(
      unknown.map((word) => {
        const near = nearMiss(word, indicationTags)
        const meant = near === undefined ? "" : ` (did you mean "${near}"?)`
        return `--indication: "${printable(word)}" is not an indication${meant}; they are ${indicationTags.join(", ")}`
      })
    )
  }
  const named = sectionsNamed(sections)
  if (Result.isFailure(named)) return Result.fail({ ...named.failure, command } as Failure)
  const idle = sections.find((word) => word !== "PN-0" && indicationsOf(word).length === 0)
  if (idle !== undefined) {
    return usage([`--section: ${idle} decides no indication alone; what it says is covered with every indication`])
  }
  const tags = indicationTags.filter(
    (tag) => named.success.has(sectionOf(tag)) && (indications.length === 0 || indications.includes(tag))
  )
  const frame = indications.length === 0 && named.success.has("PN-0")
  return tags.length === 0 && !frame
    ? usage(["no indication is both named and in these sections"])
    : Result.succeed({ frame, tags })
}
