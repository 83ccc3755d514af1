/**
 * An interview: from what is known of a request, what to ask next, until it is decided or nobody knows more. Pure,
 * synchronous and without input or output, so that a command, a page or a test can hold it. It is made of consensus
 * alone; no policy is written here.
 */
import { Result } from "effect"
import type { RequestDetermination } from "../determination.ts"
import { answersAsSet, anyAnswer, type ChoiceFact } from "../language/fact.ts"
import { type Profile, registerProfile } from "../language/profile.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import { decideDecoded } from "./decide.ts"
import { agendaOf } from "./interview/agenda.ts"
import { type Answered, narrowed, problemsOf } from "./interview/answer.ts"
import { factAt } from "./interview/facts.ts"
import * as ask from "./interview/question.ts"
import { type Draft, type Interview, requestIn } from "./interview/state.ts"

export { type Answered, answer, type Reply } from "./interview/answer.ts"
export type { Asking, Choice, FactQuestion, Measure, Progress, Question } from "./interview/question.ts"
export { type Draft, type Interview, requestIn } from "./interview/state.ts"
export { type Reason, type Why, why } from "./interview/why.ts"

/** The end: nothing is left to ask. */
export interface Finished {
  readonly _tag: "Finished"
  readonly request: Request
  readonly determination: RequestDetermination
}

/** What an interview begins with. */
export interface Beginning {
  /** What is known already: a request with a date of service, of which indications and services may be missing. */
  readonly start?: Omit<Draft, "services"> & Partial<Pick<Draft, "services">>
  /** The indications in question where `start` has none; all by default. */
  readonly among?: ReadonlyArray<IndicationTag>
  readonly profile?: Profile
}

/**
 * Begins an interview, or says what is wrong with what it is to begin with. Then `next` gives a question, and `answer` the
 * interview after it, until `next` gives the end.
 *
 * @param beginning what is known already, the indications in question, a plan's own readings
 *
 * **Example** (A study that another guideline decides)
 *
 * ```ts
 * import { Result } from "effect"
 * import { interview } from "pnd-policy"
 *
 * const start = { dateOfService: "2024-03-01" }
 * const begun = Result.getOrThrow(interview.begin({ among: ["TarsalTunnelSyndrome"], start }))
 * const question = interview.next(begun)
 * question._tag === "Fact" && question.says // => "Which kind of study is ordered?"
 * const then =
 *   question._tag === "Fact"
 *     ? Result.getOrThrow(interview.answer(begun, question, { _tag: "Choice", value: "CT" }))
 *     : begun
 * interview.soFar(then)?.determination.determinations[0]._tag // => "Referred"
 * ```
 */
export const begin = ({ among = indicationTags, profile = registerProfile, start }: Beginning = {}): Answered => {
  const draft: Draft = { services: [{}], ...start }
  const problems = start === undefined ? [] : problemsOf(draft)
  const interview = { draft, profile, among, asked: [], accepted: [], contested: [], answered: 0 }
  return problems.length === 0 ? Result.succeed(narrowed(interview, among)) : Result.fail(problems)
}

/** More indications than this are first told apart by their sections. */
const screenful = 12

/**
 * What to ask next; or the end, with the request and its determination.
 *
 * @param interview an interview at any moment
 *
 * **Example** (With thirty-three indications in question, first the section)
 *
 * ```ts
 * import { Result } from "effect"
 * import { interview } from "pnd-policy"
 *
 * interview.next(Result.getOrThrow(interview.begin()))._tag // => "Section"
 * ```
 */
export const next = (interview: Interview): ask.Question | Finished => {
  const { accepted, among, contested, draft, profile } = interview
  if (draft.indications === undefined) {
    const sections = ask.sectionsAmong(among)
    return among.length > screenful && sections.length > 1
      ? ask.sectionQuestion(interview, sections)
      : ask.indicationQuestion(interview)
  }
  const request = requestIn(interview)
  if (request === undefined) return ask.dateQuestion(interview)
  const agenda = agendaOf(interview, request)
  const canMatter = agenda.open.length + contested.length
  const [path] = contested
  if (path !== undefined) {
    const fact = factAt(path) as ChoiceFact<string | boolean>
    const possible = anyAnswer(fact) & ~answersAsSet(fact, [fact.fallback!])
    return ask.factQuestion(interview, request, { path, fact, possible }, 0, { canMatter, contested: true })
  }
  if (agenda.next !== undefined) {
    const { service, variable } = agenda.next
    return ask.factQuestion(interview, request, variable, service, { canMatter })
  }
  const determination = decideDecoded(request, { profile })
  const assumed = new Set(
    determination.determinations.flatMap(({ assumptions }) => assumptions.map(({ fact }) => fact))
  )
  const unseen = [...assumed].filter((one) => !accepted.includes(one))
  return unseen.length === 0
    ? { _tag: "Finished", request, determination }
    : ask.assumptionsQuestion(
        interview,
        request,
        unseen.map((one) => [one, factAt(one) as ChoiceFact<string | boolean>])
      )
}

/**
 * The interview before the last answer; nothing before the first.
 *
 * @param interview an interview at any moment
 *
 * **Example** (Back to where it began)
 *
 * ```ts
 * import { Result } from "effect"
 * import { interview } from "pnd-policy"
 *
 * const begun = Result.getOrThrow(interview.begin({ among: ["CarpalTunnelSyndrome"] }))
 * const then = interview.answer(begun, interview.next(begun) as interview.Question, {
 *   _tag: "Dates",
 *   dates: ["2024-03-01"]
 * })
 * interview.back(Result.getOrThrow(then)) === begun // => true
 * ```
 */
export const back = ({ before }: Interview): Interview | undefined => before

/**
 * Where an interview would end if it were stopped here; nothing as long as date or indication is missing.
 *
 * @param interview an interview at any moment
 *
 * **Example** (Information is needed)
 *
 * ```ts
 * import { Result } from "effect"
 * import { interview } from "pnd-policy"
 *
 * const begun = Result.getOrThrow(
 *   interview.begin({ among: ["TarsalTunnelSyndrome"], start: { dateOfService: "2024-03-01" } })
 * )
 * interview.soFar(begun)?.determination.determinations[0]._tag // => "NeedsInformation"
 * ```
 */
export const soFar = (interview: Interview): Finished | undefined => {
  const request = requestIn(interview)
  return request && { _tag: "Finished", request, determination: decideDecoded(request, { profile: interview.profile }) }
}
