/**
 * Questions as values: what is asked in plain words, what may be answered, and how far the interview has got. Only labels,
 * questions and answers from closed lists stand in them. How an answer is read, and what it changes, is not known here.
 */
import { type SectionId, sections } from "../../../spec/clauses.ts"
import type { Variable } from "../../charts/forking.ts"
import { sectionOf } from "../../diagram/section-of.ts"
import { type AnswerSet, answersAsSet, type ChoiceFact, type Fact } from "../../language/fact.ts"
import { answersIn, statementOf, unitOf } from "../../language/render.ts"
import { boundsOf } from "../../request/bounds.ts"
import type { IndicationTag } from "../../request/indication.ts"
import { pathIn, valueAt } from "../../request/paths.ts"
import type { Request } from "../../request/request.ts"
import { study } from "../../request/service.ts"
import { indicationNames } from "../words.ts"
import { type Interview, positionOf } from "./state.ts"

/** One possible answer. */
export interface Choice {
  /** As it is written in a request: `true`, `"in person"`; or a section, an indication, the path of a fact. */
  readonly value: string | boolean
  /** In words. */
  readonly says: string
  /** For a wider term: the answers that it leaves open. */
  readonly leavesOpen?: ReadonlyArray<string>
}

/** A whole number, or the dates that it may be computed from. */
export interface Measure {
  readonly unit: "days" | "months" | "years"
  /** The least and, if there is one, the most that the rest of the request allows. */
  readonly least: number
  readonly most?: number
  /** The dates to be given instead, in order: one or two. */
  readonly dates: ReadonlyArray<{ readonly path: string; readonly says: string }>
}

/** How far an interview has got. */
export interface Progress {
  readonly answered: number
  /** How many facts can still matter, this one included; there are no more questions than these. */
  readonly canMatter?: number
}

/** What every question says. */
export interface Asking {
  /** The question in plain words. */
  readonly says: string
  readonly choices: ReadonlyArray<Choice>
  readonly progress: Progress
  /** Whether there is a question to go back to. */
  readonly mayGoBack: boolean
}

/** A question about a fact of the request. */
export interface FactQuestion extends Asking {
  readonly _tag: "Fact"
  /** Its path in the request. */
  readonly fact: string
  readonly about: Fact
  readonly possible: AnswerSet
  /** The service that it can matter to. */
  readonly service: number
  /** Where a number is asked for. */
  readonly takes?: Measure
  /** Whether the code of the study may be given instead. */
  readonly takesCode: boolean
  /** Whether it was assumed, and does not hold. */
  readonly contested: boolean
}

/** A question of an interview. */
export type Question =
  | (Asking & { readonly _tag: "Section"; readonly indications: ReadonlyArray<Choice> })
  | (Asking & { readonly _tag: "Indication" })
  | (Asking & { readonly _tag: "Date" })
  | FactQuestion
  | (Asking & { readonly _tag: "Assumptions" })

/** What the dates are called from which numbers may be computed. */
export const dateNames: { readonly [path: string]: string } = {
  "patient.birthDate": "the date of birth",
  "onset.date": "the date of onset",
  "electrodiagnostics.date": "the date of EMG/NCV",
  "previous.date": "the date of that study",
  trialBegan: "the date on which it began",
  trialEnded: "the date on which it ended"
}

/** An answer in words. */
export const inWords = (answer: string | boolean): string =>
  answer === true ? "yes" : answer === false ? "no" : answer

const commonOf = ({ answered, before }: Interview, canMatter?: number) => ({
  progress: { answered, ...(canMatter === undefined ? {} : { canMatter }) },
  mayGoBack: before !== undefined
})

const indicationChoices = (tags: ReadonlyArray<IndicationTag>): ReadonlyArray<Choice> =>
  tags.map((tag) => ({ value: tag, says: indicationNames[tag] }))

/** Which section, where the indications are too many to choose from at once; one with one indication is called by it. */
export const sectionQuestion = (interview: Interview, ids: ReadonlyArray<SectionId>): Question => ({
  _tag: "Section",
  says: "Which part of the policy is the request about?",
  choices: sections
    .filter(({ id }) => ids.includes(id))
    .map(({ id, title }) => {
      const [only, ...others] = interview.among.filter((tag) => sectionOf(tag) === id)
      return { value: id, says: `${id} ${only === undefined || others.length > 0 ? title : indicationNames[only]}` }
    }),
  indications: indicationChoices(interview.among),
  ...commonOf(interview)
})

/** Which indication. */
export const indicationQuestion = (interview: Interview): Question => ({
  _tag: "Indication",
  says: "Why is the study requested?",
  choices: indicationChoices(interview.among),
  ...commonOf(interview)
})

/** When. */
export const dateQuestion = (interview: Interview): Question => ({
  _tag: "Date",
  says: "What is the date of service?",
  choices: [],
  ...commonOf(interview)
})

/** Which service or indication of several a path belongs to, in words; nothing where there is one. */
const ofWhich = ({ indications, services }: Request, path: string): string => {
  const { indication, service } = positionOf(path, 0)
  if (path.startsWith("services[") && services.length > 1) return `service ${service + 1}: `
  return path.startsWith("indications[") && indications.length > 1
    ? `${indicationNames[indications[indication]!._tag]}: `
    : ""
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Which of the facts at their default do not hold. */
export const assumptionsQuestion = (
  interview: Interview,
  request: Request,
  assumed: ReadonlyArray<readonly [path: string, fact: ChoiceFact<string | boolean>]>
): Question => ({
  _tag: "Assumptions",
  says: "These are assumed, since nothing else is on file. Does any of them not hold?",
  choices: assumed.map(([path, fact]) => ({
    value: path,
    says: ofWhich(request, path) + statementOf({ fact, yes: answersAsSet(fact, [fact.fallback!]) })
  })),
  ...commonOf(interview)
})

const sizeOfSet = (set: AnswerSet): number => set.toString(2).replaceAll("0", "").length

/** The answers that are still possible, and the wider terms that leave some of them open. */
const choicesOf = (fact: ChoiceFact<string | boolean>, possible: AnswerSet): ReadonlyArray<Choice> => [
  ...answersIn(fact, possible).map((value) => ({ value, says: inWords(value) })),
  ...Object.entries(fact.covers).flatMap(([value, covered]) => {
    const open = answersAsSet(fact, covered) & possible
    return open === possible || sizeOfSet(open) < 2
      ? []
      : [{ value, says: value, leavesOpen: answersIn(fact, open).map(inWords) }]
  })
]

/** The number that is asked for, or the dates that are not on file yet. */
const measureOf = (request: Request, path: string, fact: Fact & { readonly _tag: "Number" }): Measure => {
  const position = positionOf(path, 0)
  const dates = fact.between ?? []
  const { least, most } = boundsOf(request, fact, position)
  return {
    unit: unitOf(fact),
    least,
    ...(Number.isFinite(most) ? { most } : {}),
    dates: dates
      .filter((date) => valueAt(request, fact.scope, position, date) === undefined)
      .map((date) => ({ path: pathIn(fact.scope, position, date), says: dateNames[date] ?? date }))
  }
}

/** A question about a fact. */
export const factQuestion = (
  interview: Interview,
  request: Request,
  { fact, path, possible }: Variable,
  service: number,
  how: { readonly canMatter: number; readonly contested?: boolean }
): FactQuestion => ({
  _tag: "Fact",
  fact: path,
  about: fact,
  possible,
  service,
  says: capital(ofWhich(request, path)) + fact.question,
  choices: fact._tag === "Choice" ? choicesOf(fact, possible) : [],
  ...(fact._tag === "Number" ? { takes: measureOf(request, path, fact) } : {}),
  takesCode: fact.id === study.modality.id && request.services[positionOf(path, service).service]?.code === undefined,
  contested: how.contested ?? false,
  ...commonOf(interview, how.canMatter)
})

/** The sections of some indications, in the document's order. */
export const sectionsAmong = (tags: ReadonlyArray<IndicationTag>): ReadonlyArray<SectionId> =>
  sections.map(({ id }) => id).filter((id) => tags.some((tag) => sectionOf(tag) === id))
