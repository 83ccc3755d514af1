/**
 * From a line that a person typed to a reply: the number of a choice, its words or the beginning of them, a number with
 * its unit, dates, a code, or one of four commands. What cannot be understood is answered with what could be, in words
 * from closed lists; nothing that was typed is repeated.
 */
import type { Choice, Measure, Question, Reply } from "../../api/interview.ts"
import { nearMiss } from "../../request/near-miss.ts"

/** What a line says. */
export type Read =
  | { readonly _tag: "Reply"; readonly reply: Reply; readonly chosen?: Choice }
  | { readonly _tag: "Why" }
  | { readonly _tag: "Back" }
  | { readonly _tag: "Stop" }
  | { readonly _tag: "Unclear"; readonly says: string }

const commands: { readonly [word: string]: "Why" | "Back" | "Stop" | "Unknown" } = {
  "?": "Why",
  why: "Why",
  b: "Back",
  back: "Back",
  q: "Stop",
  quit: "Stop",
  stop: "Stop",
  u: "Unknown",
  unknown: "Unknown"
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_,;-]+/g, " ")
    .trim()

const unclear = (says: string): Read => ({ _tag: "Unclear", says })
const replied = (reply: Reply, chosen?: Choice): Read => ({
  _tag: "Reply",
  reply,
  ...(chosen === undefined ? {} : { chosen })
})

/** The words that a choice may be called by. */
const wordsOf = ({ says, value }: Choice): ReadonlyArray<string> => [says, String(value)]

const list = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`

/** The choices that a text can mean: those called so, else those whose words begin so, else those with such a word. */
const meant = (choices: ReadonlyArray<Choice>, text: string, inside: boolean): ReadonlyArray<Choice> => {
  const written = plain(text)
  const fitting = (fits: (word: string) => boolean) =>
    choices.filter((choice) => wordsOf(choice).some((word) => fits(plain(word))))
  const tries = [
    fitting((word) => word === written),
    fitting((word) => word.startsWith(written)),
    inside ? fitting((word) => ` ${word}`.includes(` ${written}`)) : []
  ]
  return tries.find((found) => found.length > 0) ?? []
}

const choice = (question: Question, text: string): Read => {
  const { choices } = question
  const number = /^\d{1,3}$/.test(text) ? choices[Number(text) - 1] : undefined
  if (number !== undefined) return replied({ _tag: "Choice", value: number.value }, number)
  const also = question._tag === "Section" ? question.indications : []
  // "done" inside of "not done" would be its opposite: only names are found by a word inside
  const found = meant([...choices, ...also], text, question._tag === "Section" || question._tag === "Indication")
  const [only] = found
  if (only !== undefined && found.length === 1) return replied({ _tag: "Choice", value: only.value }, only)
  if (found.length > 1) return unclear(`That can be ${list(found.map(({ says }) => says))}: one more letter, please.`)
  const near = nearMiss(text, [...new Set([...choices, ...also].flatMap(wordsOf))])
  const code = question._tag === "Fact" && question.takesCode ? ", or a procedure code" : ""
  return unclear(
    near === undefined
      ? `Please answer with a number from 1 to ${choices.length}, or with the words${code}.`
      : `Not one of the answers; is "${near}" meant?`
  )
}

const datesIn = (text: string): ReadonlyArray<string> | undefined => {
  const parts = text.split(/(?:\s|,|;|\bto\b|\band\b)+/).filter((part) => part !== "")
  return parts.length > 0 && parts.every((part) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(part)) ? parts : undefined
}

/** What a number may be answered with. */
export const measureInWords = ({ dates, least, most, unit }: Measure): string => {
  const range = [...(least > 0 ? [`at least ${least}`] : []), ...(most === undefined ? [] : [`at most ${most}`])]
  const named = dates.map(({ says }) => says).join(" and ")
  return [
    `a whole number of ${unit}${range.length === 0 ? "" : ` (${range.join(", ")})`}`,
    ...(dates.length === 0 ? [] : [`${named}, as YYYY-MM-DD${dates.length > 1 ? " YYYY-MM-DD" : ""}`])
  ].join("; or ")
}

const measure = (takes: Measure, text: string): Read => {
  const [, number, unit = ""] = /^(\d{1,9})\s*([a-z]*)$/i.exec(text) ?? []
  if (number !== undefined && (unit === "" || takes.unit.startsWith(unit.toLowerCase()))) {
    return replied({ _tag: "Number", value: Number(number) })
  }
  const dates = datesIn(text)
  if (dates !== undefined && dates.length === takes.dates.length) return replied({ _tag: "Dates", dates })
  return unclear(`Please answer with ${measureInWords(takes)}.`)
}

/** The assumptions that a line objects to, by number. */
const objections = (choices: ReadonlyArray<Choice>, text: string): Read => {
  if (/^(|n|no|none|0|u|unknown)$/i.test(text)) return replied({ _tag: "DoNotHold", facts: [] })
  const named = text
    .split(/[\s,;]+/)
    .map((number) => (/^\d{1,3}$/.test(number) ? choices[Number(number) - 1] : undefined))
  return named.some((one) => one === undefined)
    ? unclear(`Please name those that do not hold by number, 1 to ${choices.length}; Enter if all hold.`)
    : replied({ _tag: "DoNotHold", facts: [...new Set(named.map((one) => String(one!.value)))] })
}

/** What a line says to a question. */
export const read = (question: Question, line: string): Read => {
  const text = line.trim()
  const command = commands[text.toLowerCase()]
  if (command === "Unknown" && question._tag !== "Assumptions") {
    return question._tag === "Fact"
      ? replied({ _tag: "Unknown" })
      : unclear("This cannot be left open: there is no request without it. q stops.")
  }
  if (command !== undefined && command !== "Unknown") return { _tag: command }
  if (question._tag === "Assumptions") return objections(question.choices, text)
  if (text === "") return unclear("Please answer; u if it is not known, ? for why it is asked.")
  if (question._tag === "Date") {
    const dates = datesIn(text)
    return dates?.length === 1
      ? replied({ _tag: "Dates", dates })
      : unclear("Please answer with a date, as YYYY-MM-DD.")
  }
  if (question._tag !== "Fact") return choice(question, text)
  if (question.takes !== undefined) return measure(question.takes, text)
  return question.takesCode && /^(?=.*\d)[0-9A-Z]{5}$/i.test(text)
    ? replied({ _tag: "Code", code: text.toUpperCase() })
    : choice(question, text)
}
