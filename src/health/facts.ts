/**
 * Facts and thresholds against the questions that programs put: a field that a request may state and no program asks for,
 * and a threshold that no question compares with. What a field is for that is asked by nobody is said here.
 */
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import type { Question } from "../language/chart.ts"
import { anyAnswer, cutOf, type NumberFact, type Scope } from "../language/fact.ts"
import type { Field } from "../request/fields.ts"
import type { Check, Explored, Finding } from "./program.ts"

/** Fields that a request may state, of one scope. */
export interface Declared {
  readonly scope: Scope
  /** The program that has to ask for them; any, where none is named. */
  readonly program?: string
  readonly fields: ReadonlyArray<Field>
}

/** What fields are for that no program asks for, by their path. */
export const beside: Readonly<Record<string, string>> = {
  id: "returned with the answer and never read",
  "service.id": "returned with the determination and never read",
  "service.code": "describes the study as far as the map of codes knows it (R-41)",
  "contrastSafety.gadolinium": "decides nothing; a notice names the allergy (R-51)"
}

/** A field that no program asks for, and what it is for. */
export interface Unasked {
  readonly path: string
  readonly because: string
}

const questionsIn = (programs: ReadonlyArray<Explored>): ReadonlyArray<Question> =>
  programs.flatMap(({ questions }) => questions)

const finding = (check: Check, says: string, program?: string): Finding =>
  program === undefined ? { check, says } : { check, program, says }

/** A path as it is printed: of the request, of a service, or of the indication of a program. */
const printed = ({ program, scope }: Declared, path: string): string =>
  path.startsWith("/") ? path.slice(1) : scope === "request" ? path : `${program ?? scope}.${path}`

/** The places of the facts that programs ask for. */
const placesIn = (programs: ReadonlyArray<Explored>): ReadonlySet<string> =>
  new Set(questionsIn(programs).map(({ fact: { path, scope } }) => `${scope} ${path.join(".")}`))

/** What a request may state and no program asks for: with what it is for, or as a finding. */
export const unasked = (
  programs: ReadonlyArray<Explored>,
  declared: ReadonlyArray<Declared>,
  reasons: Readonly<Record<string, string>> = beside
): { readonly explained: ReadonlyArray<Unasked>; readonly findings: ReadonlyArray<Finding> } => {
  const all = declared.flatMap((group) => {
    const { fields, program, scope } = group
    const asked = placesIn(programs.filter(({ name }) => program === undefined || name === program))
    return fields.map(({ fact, path }) => ({
      fact,
      program,
      name: printed(group, path.join(".")),
      isAsked: asked.has(`${scope} ${path.join(".")}`),
      dates: (fact?._tag === "Number" ? (fact.between ?? []) : []).map((date) => printed(group, date))
    }))
  })
  const becauseOf = ({ fact, name }: (typeof all)[number]): string | undefined =>
    reasons[name] ??
    (fact === undefined
      ? all
          .flatMap((one) => (one.isAsked && one.dates.includes(name) ? [`gives ${one.fact!.label}`] : []))
          .join("; ") || undefined
      : undefined)
  const silent = all.filter(({ isAsked }) => !isAsked).map((one) => ({ ...one, because: becauseOf(one) }))
  const stale = Object.keys(reasons).filter((path) => !silent.some(({ name }) => name === path))
  return {
    explained: silent.flatMap(({ because, name }) => (because === undefined ? [] : [{ path: name, because }])),
    findings: [
      ...silent
        .filter(({ because }) => because === undefined)
        .map(({ name, program }) =>
          finding("a fact that is not asked", `${name}: a request may state it, and nothing asks for it`, program)
        ),
      ...stale.map((path) => finding("an entry that applies to nothing", `${path}: it is asked for, or unknown`))
    ]
  }
}

/** Whether a question tells the two sides of a cut apart. */
const tells = ({ yes }: Question, cut: number): boolean => (((yes >> cut) ^ (yes >> (cut + 1))) & 1) === 1

/** The cuts of asked numbers that no question uses, and the thresholds that no asked number is compared with. */
export const untested = (
  programs: ReadonlyArray<Explored>,
  ids: ReadonlyArray<ThresholdId> = Object.keys(thresholds) as ReadonlyArray<ThresholdId>
): ReadonlyArray<Finding> => {
  const questions = questionsIn(programs).filter(({ fact, yes }) => fact._tag === "Number" && yes !== anyAnswer(fact))
  const numbers = new Map(questions.map(({ fact }) => [fact.id, fact as NumberFact<ThresholdId>]))
  const used = (fact: NumberFact<ThresholdId>, id: ThresholdId): boolean =>
    questions.some((question) => question.fact.id === fact.id && tells(question, fact.cuts.indexOf(cutOf(id))))
  const compared = [...numbers.values()].flatMap((fact) =>
    (fact.thresholds as ReadonlyArray<ThresholdId>).map((id) => ({ fact, id, used: used(fact, id) }))
  )
  const idle = ids.filter((id) => !compared.some((one) => one.id === id && one.used))
  return [
    ...idle.map((id) => finding("a threshold that is not tested", `${id}: no program compares with it`)),
    ...compared
      .filter((one) => !one.used && !idle.includes(one.id))
      .map(({ fact, id }) =>
        finding("a threshold that is not tested", `${id}: ${fact.id} is cut there, and no question uses the cut`)
      )
  ]
}
