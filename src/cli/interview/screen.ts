/**
 * How questions and explanations look: lines that fit the width, numbered choices in as many columns as there is room
 * for, colour where there is a terminal. It words nothing that the interview has not said, apart from its own hints.
 */
import { clauseOf } from "../../../spec/clauses.ts"
import type { Finished, Question, Why } from "../../api/interview.ts"
import { outcomeInWords } from "../../api/words.ts"
import { padded, widthOf, wrap, wrapIndented } from "../text.ts"
import { measureInWords } from "./reply.ts"

/** Where it is shown. */
export interface Screen {
  readonly width: number
  readonly colour: boolean
}

const tints = { strong: "1", quiet: "2", number: "36" } as const

/** The text, in colour where there is colour. */
export const tinted = (text: string, tint: keyof typeof tints, { colour }: Screen): string =>
  colour && text !== "" ? `\u001b[${tints[tint]}m${text}\u001b[0m` : text

const fewChoices = 8

/** A label with its number, wrapped under itself. */
type Label = readonly [index: number, text: string]

/** Numbered choices, below each other; many of them in columns, to be read downward; wider terms after the rest. */
const numbered = (choices: Question["choices"], screen: Screen): ReadonlyArray<string> => {
  const digits = String(choices.length).length
  const indent = digits + 4
  const number = (index: number) => tinted(String(index + 1).padStart(digits + 2), "number", screen)
  const below = (labels: ReadonlyArray<Label>) =>
    labels.flatMap(([index, text]) => {
      const [first = "", ...rest] = wrap(text, Math.max(20, screen.width - indent))
      return [`${number(index)}  ${first}`, ...rest.map((line) => " ".repeat(indent) + line)]
    })
  const labels = choices.map(({ leavesOpen, says }, index): Label => {
    return [index, leavesOpen === undefined ? says : `${says} (leaves open: ${leavesOpen.join(", ")})`]
  })
  const wider = labels.filter(([index]) => choices[index]!.leavesOpen !== undefined)
  const exact = labels.filter(([index]) => choices[index]!.leavesOpen === undefined)
  const cell = Math.max(...exact.map(([, text]) => widthOf(text))) + indent + 2
  const columns = exact.length > fewChoices ? Math.floor(screen.width / cell) : 1
  if (columns < 2) return below(labels)
  const rows = Math.ceil(exact.length / columns)
  const inRow = (row: number) => exact.filter((_, place) => place % rows === row)
  return [
    ...Array.from({ length: rows }, (_, row) =>
      inRow(row)
        .map(([index, text]) => `${number(index)}  ${padded(text, cell - indent)}`)
        .join("")
        .trimEnd()
    ),
    ...below(wider)
  ]
}

const progressOf = ({ progress: { answered, canMatter } }: Question): string =>
  [
    `${answered} answered`,
    ...(canMatter === undefined ? [] : [canMatter === 1 ? "this is the last" : `at most ${canMatter} left`])
  ].join(", ")

/** What may be typed besides. */
const hintOf = (question: Question): string =>
  [
    question._tag === "Date"
      ? "YYYY-MM-DD"
      : question._tag === "Assumptions"
        ? "Enter: all hold; or the numbers of those that do not"
        : question._tag === "Fact" && question.takes !== undefined
          ? measureInWords(question.takes)
          : question._tag === "Fact" && question.takesCode
            ? "number or words, or the procedure code (not of an MRN)"
            : "number or words",
    ...(question._tag === "Fact" ? [question.contested ? "u leave it as it was" : "u unknown"] : []),
    "? why",
    ...(question.mayGoBack ? ["b back"] : []),
    "q stop"
  ].join(" · ")

/** A question, with its choices and what may be typed. */
export const questionLines = (question: Question, screen: Screen): ReadonlyArray<string> => {
  return [
    "",
    tinted(progressOf(question), "quiet", screen),
    ...wrap(question.says, screen.width).map((line) => tinted(line, "strong", screen)),
    ...(question.choices.length === 0 ? [] : numbered(question.choices, screen)),
    ...wrap(hintOf(question), screen.width).map((line) => tinted(line, "quiet", screen))
  ]
}

const mostClauses = 6

const clauseLines = (head: string, ids: Why["choosesBetween"], { width }: Screen): ReadonlyArray<string> => {
  const rest = ids.slice(mostClauses)
  return [
    ...(ids.length === 0 ? [] : [head]),
    ...ids.slice(0, mostClauses).map((id) => `  - ${id}: ${clauseOf(id).text}`),
    ...(rest.length === 0 ? [] : [`  - and ${rest.length} more: ${rest.join(", ")}`])
  ].flatMap((line) => wrapIndented(line, width))
}

const namesOf = (tags: Why["possible"]): string => tags.map((tag) => outcomeInWords[tag]).join(", ")

/** Why a fact is asked. */
export const whyLines = (
  { choosesBetween, criteria, possible, canRuleOut }: Why,
  screen: Screen
): ReadonlyArray<string> => {
  const own = [...new Set(criteria.flatMap(({ clauses }) => clauses))]
  const others = choosesBetween.filter((id) => !own.includes(id))
  const lines = [
    `Still possible: ${namesOf(possible)}. ${
      canRuleOut.length === 0
        ? "Alone, no answer rules any of them out; together with others it can."
        : canRuleOut.length === possible.length
          ? "The answer can rule out any of them."
          : `The answer can rule out: ${namesOf(canRuleOut)}.`
    }`,
    ...(criteria.length === 0 ? [] : ["It belongs to:"]),
    ...criteria.map(({ clauses, criterion, readings }) => {
      const cites = [...clauses, ...readings].join(", ")
      return `  - ${criterion}${cites === "" ? "" : ` (${cites})`}`
    })
  ]
  return [
    ...lines.flatMap((line) => wrapIndented(line, screen.width)),
    ...clauseLines("Its clauses:", own, screen),
    ...clauseLines("It decides which of these apply:", others, screen)
  ]
}

/** Why a question that is about no fact is asked. */
export const plainReasons: { readonly [Tag in Exclude<Question["_tag"], "Fact">]: string } = {
  Section:
    "The part of the policy says which reasons for a study are offered next; the name of a reason will do as well.",
  Indication: "The reason for the study chooses the rules by which it is judged.",
  Date: "The date of service chooses the edition of the policy, and intervals are counted up to it.",
  Assumptions: "The policy asks for these too, and takes them as said here unless something else is on file."
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What an interview came to: the outcome of each service. */
export const endLines = ({ determination: { determinations } }: Finished, answered: number, screen: Screen) => {
  const after = `after ${answered} ${answered === 1 ? "answer" : "answers"}`
  const lines = determinations.map(({ _tag }, service) =>
    capital(`${determinations.length === 1 ? "" : `service ${service + 1}: `}${outcomeInWords[_tag]}, ${after}.`)
  )
  return ["", ...lines.map((line) => tinted(line, "strong", screen)), ""]
}
