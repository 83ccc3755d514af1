/**
 * What an answer makes of an interview. Every answer leads to a request that `decode` accepts; one that contradicts what
 * is known is refused with the reason, in words from closed lists. It does not know why a question is asked.
 */
import { Result } from "effect"
import { codes } from "../../../spec/codes.ts"
import { contradictory, describedOrCoded, knowledge } from "../../charts/knowledge.ts"
import { indicationsOf } from "../../diagram/section-of.ts"
import { type Fact, sizeOf } from "../../language/fact.ts"
import { answersIn } from "../../language/render.ts"
import { decode, type Problem } from "../../request/decode.ts"
import { type Indication, type IndicationTag, indicationTags } from "../../request/indication.ts"
import type { Position } from "../../request/paths.ts"
import type { Request } from "../../request/request.ts"
import { study } from "../../request/service.ts"
import { type Fields, put, stating, valuesOf } from "../../request/state.ts"
import { factAt } from "./facts.ts"
import type { FactQuestion, Question } from "./question.ts"
import { type Draft, type Interview, positionOf } from "./state.ts"

/** An answer. */
export type Reply =
  /** One of the choices. */
  | { readonly _tag: "Choice"; readonly value: string | boolean }
  | { readonly _tag: "Number"; readonly value: number }
  /** The date of service; or the dates from which a number is computed, in the order in which they are asked for. */
  | { readonly _tag: "Dates"; readonly dates: ReadonlyArray<string> }
  /** The procedure code of the study. */
  | { readonly _tag: "Code"; readonly code: string }
  /** Left open; of a fact at its default, left at it. */
  | { readonly _tag: "Unknown" }
  /** Which of the assumptions do not hold; none, if all do. */
  | { readonly _tag: "DoNotHold"; readonly facts: ReadonlyArray<string> }

/** A new interview, or why the answer was refused. */
export type Answered = Result.Result<Interview, ReadonlyArray<Problem>>

const refused = (path: string, found: string, expected: string): Answered => Result.fail([{ path, found, expected }])

/** The problems of a draft that has a date of service: those of the request it is, or would be under some indication. */
export const problemsOf = (draft: Draft): ReadonlyArray<Problem> => {
  const decoded = decode({ indications: [{ _tag: indicationTags[0] }], ...draft })
  return Result.isFailure(decoded) ? decoded.failure.problems : []
}

/** The interview, if its draft holds. */
export const checked = (interview: Interview): Answered => {
  const problems = interview.draft.dateOfService === undefined ? [] : problemsOf(interview.draft)
  return problems.length === 0 ? Result.succeed(interview) : Result.fail(problems)
}

/** The interview after an answer. */
const after = (interview: Interview, change: Partial<Interview>): Interview => ({
  ...interview,
  ...change,
  answered: interview.answered + 1,
  before: interview
})

/** The interview with its indications narrowed; the only one left is the one. */
export const narrowed = (interview: Interview, among: ReadonlyArray<IndicationTag>): Interview => {
  const { draft } = interview
  const [only, ...others] = among
  if (only === undefined || others.length > 0 || draft.indications !== undefined) return { ...interview, among }
  return { ...interview, among, draft: { ...draft, indications: [{ _tag: only } as Indication] } }
}

const dropped = (request: Request, fact: Fact, position: Position): Request =>
  stating(request, fact, position, undefined)

/** The request once it is known whether the study is the one described or the one of the code. */
const settledStudy = (interview: Interview, request: Request, described: boolean, position: Position): Request => {
  const parts: ReadonlyArray<Fact> = [study.modality, study.region, study.contrast]
  if (described) {
    const { code: _, ...rest } = request.services[position.service]!
    const uncoded = { ...request, services: request.services.with(position.service, rest) } as unknown as Request
    // what the description leaves out, the code has said
    return parts.reduce((so, fact) => {
      const { possible } = knowledge(request, interview.profile, fact, position, "described")
      const answers = fact._tag === "Choice" ? answersIn(fact, possible) : []
      return answers.length === 1 ? stating(so, fact, position, answers[0]) : so
    }, uncoded)
  }
  const silent = parts.reduce((so, fact) => dropped(so, fact, position), request)
  return parts.reduce((so, fact) => {
    const others = parts.filter((other) => other !== fact)
    const alone = others.reduce((one, other) => dropped(one, other, position), request)
    const said = (alone.services[position.service] as { readonly study?: Fields }).study?.[fact.path.at(-1)!]
    return contradictory(alone, position.service) ? so : stating(so, fact, position, said)
  }, silent)
}

/** The request with what is replied to the question about a fact; nothing where that is no answer to it. */
export const stated = (
  interview: Interview,
  request: Request,
  question: FactQuestion,
  reply: Reply
): Request | undefined => {
  const { about, fact, takes } = question
  const position = positionOf(fact, question.service)
  switch (reply._tag) {
    case "Choice":
      if (!question.choices.some(({ value }) => value === reply.value)) return undefined
      return about.id === describedOrCoded.id
        ? settledStudy(interview, request, reply.value === describedOrCoded.answers[0], position)
        : stating(request, about, position, reply.value)
    case "Number":
      return takes && stating(request, about, position, reply.value)
    case "Dates":
      return takes === undefined || takes.dates.length === 0 || takes.dates.length !== reply.dates.length
        ? undefined
        : takes.dates.reduce((so, { path }, index) => {
            const own = path.replace(/^(services|indications)\[\d+\]\./, "")
            return stating(so, { ...about, path: own.split(".") }, position, reply.dates[index])
          }, request)
    default:
      return undefined
  }
}

const coded = (interview: Interview, request: Request, question: FactQuestion, code: string): Answered => {
  const { service } = positionOf(question.fact, question.service)
  const path = `services[${service}].code`
  if (!question.takesCode) return refused(question.fact, "a code", "one of the answers")
  if (!Object.hasOwn(codes, code)) {
    return refused(path, "a code that this policy does not print", "a code of the policy, or the study in words")
  }
  const draft = {
    ...request,
    services: request.services.with(service, put(request.services[service] as unknown as Fields, ["code"], code))
  } as unknown as Request
  return contradictory(draft, service)
    ? refused(path, "the code of another study than the one described", "a code of that study")
    : checked(after(interview, { draft, asked: [...interview.asked, question.fact] }))
}

const aboutFact = (interview: Interview, question: FactQuestion, reply: Reply): Answered => {
  const request = interview.draft as Request
  const { contested, fact } = question
  const next = {
    asked: [...interview.asked, fact],
    ...(contested ? { contested: interview.contested.filter((path) => path !== fact) } : {})
  }
  if (reply._tag === "Unknown") return Result.succeed(after(interview, next))
  if (reply._tag === "Code") return coded(interview, request, question, reply.code)
  const draft = stated(interview, request, question, reply)
  return draft === undefined
    ? refused(fact, "an answer that is not possible", "one of the answers that are")
    : checked(after(interview, { ...next, draft }))
}

/** The assumptions that do not hold: stated at once where only one other answer is left, else to be asked. */
const contesting = (interview: Interview, all: ReadonlyArray<string>, facts: ReadonlyArray<string>): Answered => {
  const binary = facts.filter((path) => sizeOf(factAt(path)) === 2)
  const draft = binary.reduce((so, path) => {
    const fact = factAt(path)
    const other = valuesOf(fact).find((value) => fact._tag === "Choice" && value !== fact.fallback)
    return stating(so, fact, positionOf(path, 0), other)
  }, interview.draft as Request)
  const contested = facts.filter((path) => !binary.includes(path))
  return checked(after(interview, { draft, accepted: [...interview.accepted, ...all], contested }))
}

/**
 * The interview after an answer, or why the answer was refused: it is no answer to the question, or contradicts what is
 * known. Nothing of the answer is repeated.
 *
 * @param interview the interview; it is not changed
 * @param question the question that is answered, as `next` gave it
 * @param reply the answer, in the form that the question takes
 *
 * **Example** (An answer that is not among the choices)
 *
 * ```ts
 * import { Result } from "effect"
 * import { interview } from "pnd-policy"
 *
 * const begun = Result.getOrThrow(
 *   interview.begin({ among: ["TarsalTunnelSyndrome"], start: { dateOfService: "2024-03-01" } })
 * )
 * const question = interview.next(begun)
 * question._tag === "Fact" && interview.answer(begun, question, { _tag: "Choice", value: "a scan" })._tag // => "Failure"
 * ```
 */
export const answer = (interview: Interview, question: Question, reply: Reply): Answered => {
  const among = (value: unknown) => question.choices.some((choice) => choice.value === value)
  const impossible = (path: string) => refused(path, "an answer that is not possible", "one of the answers that are")
  switch (question._tag) {
    case "Section": {
      if (reply._tag !== "Choice") return impossible("indications[0]._tag")
      const chosen = among(reply.value) ? indicationsOf(String(reply.value)) : [reply.value as IndicationTag]
      const left = interview.among.filter((tag) => chosen.includes(tag))
      return left.length === 0
        ? impossible("indications[0]._tag")
        : checked(after(interview, narrowed(interview, left)))
    }
    case "Indication":
      return reply._tag === "Choice" && among(reply.value)
        ? checked(after(interview, narrowed(interview, [reply.value as IndicationTag])))
        : impossible("indications[0]._tag")
    case "Date":
      return reply._tag === "Dates" && reply.dates.length === 1
        ? checked(after(interview, { draft: { ...interview.draft, dateOfService: reply.dates[0]! } }))
        : refused("dateOfService", "something else", "a date, YYYY-MM-DD")
    case "Fact":
      return aboutFact(interview, question, reply)
    case "Assumptions":
      return reply._tag === "DoNotHold" && reply.facts.every(among)
        ? contesting(
            interview,
            question.choices.map(({ value }) => String(value)),
            reply.facts
          )
        : impossible("(request)")
  }
}
