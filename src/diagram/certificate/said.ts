/**
 * What a request says to a question, when some of what it leaves open is taken to be so or so. Where it says nothing, it
 * is said which open fact is to be settled first. Certificates are made and checked by this; it follows no diagram.
 */
import type { Source } from "../../charts/knowledge.ts"
import { evaluate } from "../../charts/order-facts.ts"
import { type File, orderCriterion, type Standing, standing, theDescription } from "../../charts/standing.ts"
import { keyOf, settled, type Variable } from "../../charts/variable.ts"
import type { Question } from "../../language/chart.ts"
import type { AnswerSet } from "../../language/fact.ts"
import { pathOf } from "../../request/paths.ts"

/** A request under a profile, and which of its services; the indications are gone through. */
export interface ServiceFile extends Omit<File, "position"> {
  readonly service: number
}

/** The answers that are left of the open facts, by the identity of each. */
export type Narrowed = ReadonlyMap<string, AnswerSet>

/** The answer to a question, and where it comes from. */
export interface Answered {
  readonly path: string
  readonly answer: boolean
  readonly source: Source
}

/** An open fact that an answer waits for, and the question to it. */
export interface Undecided {
  readonly path: string
  readonly variable: Variable
  readonly yes: AnswerSet
  /** Whether it is the fact that the question is about. */
  readonly own: boolean
}

/** The answers left of an open fact. */
export const leftOf = (narrowed: Narrowed, variable: Variable): AnswerSet =>
  narrowed.get(keyOf(variable)) ?? variable.possible

/** What a file says to a question. */
export const saidTo = (file: File, narrowed: Narrowed, { fact, yes }: Question): Answered | Undecided => {
  const ask = (variable: Standing): Answered | Undecided => {
    const answer = settled(leftOf(narrowed, variable), yes)
    if (answer === undefined) return { path: variable.path, variable, yes, own: true }
    const onFile = settled(variable.possible, yes) !== undefined
    return { path: variable.path, answer, source: onFile ? variable.source : "open" }
  }
  if (fact.scope === "order") {
    let first: Undecided | undefined
    const answer = evaluate(orderCriterion(file, fact), (inner) => {
      const said = saidTo(file, narrowed, inner)
      if ("answer" in said) return said.answer
      first ??= said
      return undefined
    })
    return answer === undefined
      ? { ...first!, own: false }
      : { path: pathOf(fact, file.position), answer, source: "computed" }
  }
  const found = standing(file, fact)
  if (!("choice" in found)) return ask(found)
  const { choice, coded, described } = found
  const believed = settled(leftOf(narrowed, choice), theDescription)
  if (believed === undefined) return { path: choice.path, variable: choice, yes: theDescription, own: false }
  return ask(believed ? described : coded)
}
