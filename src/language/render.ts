/**
 * Facts and criteria in plain words. Only labels, answers from closed lists and thresholds are printed: never a value of
 * a request.
 */
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import type { Question } from "./chart.ts"
import type { Criterion } from "./criterion.ts"
import { type AnswerSet, answersAsSet, anyAnswer, type ChoiceFact, cutOf, type Fact, type NumberFact } from "./fact.ts"

/** The answers of a fact that a set holds, as they are written in a request. */
export const answersIn = <A extends string | boolean>(fact: ChoiceFact<A>, set: AnswerSet): ReadonlyArray<A> =>
  fact.answers.filter((_, bit) => (set >> bit) & 1)

const orList = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`

/** Neighboring stretches of a number, as the sides of the thresholds that bound them. */
const stretches = ({ cuts, thresholds: ids }: NumberFact<ThresholdId>, yes: AnswerSet): string => {
  const side = (cut: number | undefined, words: { readonly [Bound in "at most" | "at least"]: string }) => {
    const id = ids.find((one) => cutOf(one) === cut)
    return id === undefined ? [] : [`${words[thresholds[id].bound]} ${thresholds[id].value} ${thresholds[id].unit}`]
  }
  const [lowest, highest] = [31 - Math.clz32(yes & -yes), 31 - Math.clz32(yes)]
  return [
    ...side(cuts[lowest - 1], { "at most": "more than", "at least": "at least" }),
    ...side(cuts[highest], { "at most": "at most", "at least": "less than" })
  ].join(" and ")
}

/** What a question asks for, as a statement. */
export const statementOf = (question: Question): string => {
  const { fact, yes } = question
  if (fact._tag === "Number") return `${fact.label}: ${stretches(fact, yes)}`
  const answers = answersIn(fact, yes)
  if (typeof fact.answers[0] === "boolean") {
    return answers.includes(true) ? fact.label : `not: ${fact.label}`
  }
  const wider = Object.entries(fact.covers).find(([, covered]) => answersAsSet(fact, covered) === yes)
  if (wider !== undefined) return `${fact.label}: ${wider[0]}`
  const rest = answersIn(fact, anyAnswer(fact) & ~yes)
  return rest.length * 2 < answers.length
    ? `${fact.label}: not ${orList(rest.map(String))}`
    : `${fact.label}: ${orList(answers.map(String))}`
}

/** The opposite of a question. */
const opposite = (question: Question): Question => ({ ...question, yes: anyAnswer(question.fact) & ~question.yes })

/** A criterion as a statement: its own name, or what its parts ask for. */
export const sentenceOf = (criterion: Criterion): string => {
  if (criterion.name !== undefined) return criterion.name
  switch (criterion._tag) {
    case "Ask":
      return statementOf(criterion.question)
    case "Not":
      return criterion.of._tag === "Ask" && criterion.of.name === undefined
        ? statementOf(opposite(criterion.of.question))
        : `not: ${sentenceOf(criterion.of)}`
    case "Judgment": {
      const inner = sentenceOf(criterion.of)
      return inner === "" ? "a reviewer's judgment" : inner
    }
    case "All":
      return criterion.of
        .map(sentenceOf)
        .filter((text) => text !== "")
        .join(", and ")
    case "Any":
      return criterion.of
        .map(sentenceOf)
        .filter((text) => text !== "")
        .join(", or ")
  }
}

/** What may be answered to a fact, of a set of its answers. */
export const answerKind = (fact: Fact, possible: AnswerSet = anyAnswer(fact)): string =>
  fact._tag === "Number"
    ? `a whole number of ${unitOf(fact)}`
    : answersIn(fact, possible)
        .map((answer) => (typeof answer === "boolean" ? (answer ? "yes" : "no") : `"${answer}"`))
        .join(", ")

/** The unit in which a number is counted. */
export const unitOf = (fact: Fact & { readonly _tag: "Number" }): "days" | "months" | "years" =>
  thresholds[fact.thresholds[0] as ThresholdId].unit
