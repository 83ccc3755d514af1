/** What checking came to, in lines of text: one for each record, and a summary. It finds nothing out. */
import { rejectionInWords } from "../../api/rejection-in-words.ts"
import { sinceInWords } from "../../api/since.ts"
import { nameOf } from "../exits.ts"
import { printable } from "../printable.ts"
import type { Checked, ServiceChecked } from "./checked.ts"

/** More problems of one record than this are counted, not printed. */
const shown = 4

const few = (all: ReadonlyArray<string>): string =>
  [...all.slice(0, shown), ...(all.length > shown ? [`and ${all.length - shown} more`] : [])].join("; ")

/** The worst first. */
const ranks = ["Rejected", "OtherPolicy", "NotListed", "Verified"] as const

/** What a record comes to as a whole: the worst that one of its services comes to. */
export const verdictOf = (checked: Checked): (typeof ranks)[number] | "Invalid" =>
  checked._tag === "Invalid"
    ? "Invalid"
    : (ranks.find((rank) => checked.services.some(({ _tag }) => _tag === rank)) ?? "Verified")

const serviceInWords = (service: ServiceChecked): string => {
  switch (service._tag) {
    case "Rejected":
      return `rejected: ${few(service.rejections.map(rejectionInWords))}`
    case "OtherPolicy":
      return "not checked: it was made under another policy, whose export is needed (--policy)"
    case "NotListed":
      return "not checked: there are too many completions to list"
    case "Verified":
      return [
        "verified",
        ...(service.inPart === true
          ? ["in part: too many completions to list, but each outcome named is possible"]
          : []),
        ...(service.since === undefined ? [] : [sinceInWords(service.since)])
      ].join("; ")
  }
}

const resultInWords = (checked: Checked): string => {
  if (checked._tag === "Invalid") {
    return `invalid: ${few(checked.problems.map(({ expected, found, path }) => `${path}: found ${found}, expected ${expected}`))}`
  }
  const said = checked.services.map(serviceInWords)
  return new Set(said).size === 1
    ? said[0]!
    : said.map((words, service) => `service ${service + 1} ${words}`).join(". ")
}

/** A record in a line: file, line, id, and what checking it came to. */
export const lineOf = (checked: Checked): string => {
  const id = checked.id === undefined ? "" : ` ${printable(checked.id)}`
  return `${nameOf(checked.file)}:${checked.line}${id}: ${printable(resultInWords(checked))}`
}

/** What a record can come to. */
export type Verdict = ReturnType<typeof verdictOf>

const counted: ReadonlyArray<readonly [verdict: Verdict, words: string]> = [
  ["Verified", "verified"],
  ["Rejected", "rejected"],
  ["OtherPolicy", "made under another policy"],
  ["NotListed", "not checked"],
  ["Invalid", "invalid"]
]

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`

/**
 * How many records came to what.
 *
 * @param left how many requests have no record
 */
export const summaryOf = (counts: ReadonlyMap<Verdict, number>, left: number): string => {
  const records = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const parts = counted.flatMap(([verdict, words]) => (counts.has(verdict) ? [`${counts.get(verdict)} ${words}`] : []))
  const without = left === 0 ? "" : `; ${plural(left, "request")} without a record`
  return `${plural(records, "record")}: ${parts.join(", ")}${without}`
}
