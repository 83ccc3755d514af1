/**
 * What an interview begins with, from the command line: a section, a heading above sections, or an indication by name;
 * and perhaps a request that knows something already. It does not know what will be asked.
 */
import { Result } from "effect"
import { sections } from "../../../spec/clauses.ts"
import { type Beginning, begin, type Interview } from "../../api/interview.ts"
import { indicationsOf } from "../../diagram/section-of.ts"
import { type DecideOptions, decode, type IndicationTag, indicationTags } from "../../index.ts"
import { nearMiss } from "../../request/near-miss.ts"
import { complaints, type Invalid } from "../answer.ts"
import type { Failure } from "../exits.ts"
import type { Item } from "../input/item.ts"
import { recordsOf } from "../input/records.ts"

const usage = (...says: ReadonlyArray<string>): Result.Result<never, Failure> =>
  Result.fail({ _tag: "Usage", says, command: "pnd interview" })

/** The indications that a word names: those of a section, or the one whose name begins so. */
export const indicationsNamed = (word: string): Result.Result<ReadonlyArray<IndicationTag>, Failure> => {
  const section = indicationsOf(word.toUpperCase())
  if (section.length > 0) return Result.succeed(section)
  // what every indication relies on (PN-0, neurography) is a section of none
  if (sections.some(({ id }) => id === word.toUpperCase())) return Result.succeed(indicationTags)
  const fits = (tag: string) => tag.toLowerCase().startsWith(word.toLowerCase())
  const exact = indicationTags.filter((tag) => tag.toLowerCase() === word.toLowerCase())
  const begun = exact.length > 0 ? exact : indicationTags.filter(fits)
  if (begun.length === 1) return Result.succeed(begun)
  if (begun.length > 1 && word !== "") return usage(`this begins more than one indication: ${begun.join(", ")}`)
  const near = nearMiss(word, [...sections.map(({ id }) => id), ...indicationTags])
  return usage(
    near === undefined ? "there is no such section or indication" : `there is no such section; is ${near} meant?`,
    `sections: ${sections.map(({ id }) => id).join(", ")}`,
    `indications: ${indicationTags.join(", ")}`
  )
}

/** The first records of a file: enough to see whether there is more than one. */
const firstOf = async (file: string): Promise<ReadonlyArray<Item>> => {
  const items: Array<Item> = []
  for await (const item of recordsOf([file])) if (items.push(item) === 2) break
  return items
}

/** Says what is wrong with a record. */
const refused = ({ column, file, line }: Place, problems: Invalid["problems"]): Result.Result<never, Failure> => {
  const where = column === undefined ? {} : { column }
  for (const says of complaints({ _tag: "Invalid", file, line, ...where, problems })) process.stderr.write(`${says}\n`)
  return Result.fail({ _tag: "InvalidRecords", invalid: 1, records: 1 })
}

interface Place {
  readonly file: string
  readonly line: number
  readonly column?: number
}

/** What a file says, and where. */
interface Known extends Place {
  readonly start?: NonNullable<Beginning["start"]>
}

const isObject = (value: unknown): value is NonNullable<Beginning["start"]> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const knownFrom = async (file: string | undefined): Promise<Result.Result<Known, Failure>> => {
  if (file === undefined) return Result.succeed({ file: "-", line: 1 })
  if (file === "-") return usage("--request takes a file: standard input is for the answers")
  const [item, second] = (await firstOf(file)) as readonly [Item, Item?]
  if (second !== undefined) return Result.fail({ _tag: "SeveralRequests", file })
  if (item._tag === "Unread") return Result.fail({ _tag: "Unread", inputs: [item] })
  if (item._tag === "Broken") return refused(item, [item.problem])
  if (isObject(item.value)) return Result.succeed({ file, line: item.line, start: item.value })
  return refused(item, Result.match(decode(item.value), { onSuccess: () => [], onFailure: ({ problems }) => problems }))
}

/**
 * The interview to be held.
 *
 * @param word a section or an indication; all indications without one
 * @param file a request that knows something already
 */
export const beginningOf = async (
  word: string | undefined,
  file: string | undefined,
  options: DecideOptions
): Promise<Result.Result<Interview, Failure>> => {
  const among = word === undefined ? Result.succeed(indicationTags) : indicationsNamed(word)
  if (Result.isFailure(among)) return Result.fail(among.failure)
  const known = await knownFrom(file)
  if (Result.isFailure(known)) return Result.fail(known.failure)
  const { start, ...place } = known.success
  const begun = begin({ ...options, among: among.success, ...(start === undefined ? {} : { start }) })
  if (Result.isFailure(begun)) return refused(place, begun.failure)
  const { indications = [] } = begun.success.draft
  return indications.every(({ _tag }) => among.success.includes(_tag))
    ? Result.succeed(begun.success)
    : usage("the request is about an indication of another section")
}
