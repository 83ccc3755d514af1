/**
 * From answers to a request: one that states them and, as far as it can be left out, nothing else. Facts about other
 * services become services, readings become a profile. It knows no policy; what the request comes to is not its concern.
 */
import { Result } from "effect"
import { edition } from "../../spec/edition.ts"
import { contrasts, modalities, regions } from "../../spec/studies.ts"
import { type AnswerSet, anyAnswer, type ChoiceFact, type Fact } from "../language/fact.ts"
import { type Profile, registerProfile } from "../language/profile.ts"
import { answersIn } from "../language/render.ts"
import type { StudySpec } from "../language/ruling.ts"
import { decode } from "../request/decode.ts"
import { type OrderFact, period } from "../request/derived.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import type { Service } from "../request/service.ts"
import { stating, type Value, valuesOf } from "../request/state.ts"
import { settled } from "./forking.ts"
import { evaluate } from "./order-facts.ts"
import { orderCriterion, standing } from "./request-chart.ts"

/** Some answers of some facts: a request states one answer of each set. */
export type Answers = ReadonlyArray<readonly [Fact, AnswerSet]>

/** A request that states answers, and the profile of the readings among them. */
export interface Stated {
  readonly request: Request
  readonly profile: Profile
}

const first = { service: 0, indication: 0 }

const day = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** A date of service in one of these periods: outside the emergency if that will do. */
const dateIn = (periods: ReadonlyArray<string>): string =>
  periods.includes("outside the emergency")
    ? day(edition.emergency.to, 1)
    : periods.includes("within the emergency")
      ? edition.effective
      : day(edition.effective, -1)

/** What a request says for a set of answers; nothing where silence says it. */
export const valueFor = (fact: Fact, set: AnswerSet): Value | undefined => {
  if (set === anyAnswer(fact)) return undefined
  if (fact._tag === "Number") return valuesOf(fact).find((_, stretch) => (set >> stretch) & 1)
  const answers = answersIn(fact as ChoiceFact<string | boolean>, set)
  if (fact.fallback !== undefined && answers.includes(fact.fallback)) return undefined
  const wider = Object.entries<ReadonlyArray<unknown>>(fact.covers).find(
    ([, covered]) => covered.length === answers.length && covered.every((one) => answers.includes(one as string))
  )
  return wider?.[0] ?? answers[0]
}

const studiesOf = (spec: StudySpec): ReadonlyArray<Service> =>
  (spec.regions ?? regions).flatMap((region) =>
    (spec.contrasts ?? contrasts).map((contrast) => ({
      study: { modality: spec.modality ?? modalities[0], region, contrast }
    }))
  )

/** Whether the facts about other services are answered as asked. */
const agrees = (request: Request, profile: Profile, facts: Answers): boolean => {
  const file = { request, profile, position: first }
  return facts.every(([fact, set]) => {
    const found = evaluate(orderCriterion(file, fact), (question) => {
      const known = standing(file, question.fact)
      return "choice" in known ? undefined : settled(known.possible, question.yes)
    })
    return found !== undefined && (set >> (found ? 0 : 1)) & 1
  })
}

/** The request with services added until the facts about them are answered as asked; nothing where none will do. */
const withServices = (request: Request, profile: Profile, facts: Answers): Request | undefined => {
  if (agrees(request, profile, facts)) return request
  const own = request.services[0]!.study
  const side = own?.side === "left" ? "right" : "left"
  const wanted = facts.filter(([, set]) => set === 1).map(([fact]) => fact as unknown as OrderFact)
  const candidates = (fact: OrderFact): ReadonlyArray<Service> =>
    fact.others.flatMap(studiesOf).map(({ study }) => ({
      study: { ...study, side: fact.oppositeSide === true ? side : (own?.side ?? "both") }
    }))
  const extend = (services: Request["services"], rest: ReadonlyArray<OrderFact>): Request | undefined => {
    const so = { ...request, services }
    const [next, ...more] = rest
    if (next === undefined) return agrees(so, profile, facts) ? so : undefined
    for (const candidate of candidates(next)) {
      const found = extend([...services, candidate], more)
      if (found !== undefined) return found
    }
    return undefined
  }
  return extend(request.services, wanted)
}

/**
 * A request for one service under one indication that states these answers; undefined where no valid request does.
 *
 * @param answers facts of one indication, as programs ask for them
 */
export const requestStating = (tag: IndicationTag, answers: Answers): Stated | undefined => {
  const of = (...scopes: ReadonlyArray<Fact["scope"]>) => answers.filter(([fact]) => scopes.includes(fact.scope))
  const chosen = of("reading").flatMap(([fact, set]) => (set & 1 ? [] : [[fact.id, valueFor(fact, set)]]))
  const profile: Profile =
    chosen.length === 0 ? registerProfile : { name: "as asked", readings: Object.fromEntries(chosen) }
  const when = answers.find(([fact]) => fact.id === period.id)
  const empty = {
    dateOfService: dateIn(answersIn(period, when?.[1] ?? anyAnswer(period))),
    indications: [{ _tag: tag }],
    services: [{}]
  } as unknown as Request
  const others = of("order")
  // beside other services a wider term would leave open whether they are of the same region
  const exact = others.some(([, set]) => set === 1)
  const said = (fact: Fact, set: AnswerSet) =>
    valueFor(fact, exact && fact.scope === "service" && set !== anyAnswer(fact) ? set & -set : set)
  const stated = of("request", "service", "indication")
    .filter(([fact]) => fact.id !== period.id)
    .reduce((request, [fact, set]) => stating(request, fact, first, said(fact, set)), empty)
  const request = withServices(stated, profile, others)
  return request !== undefined && Result.isSuccess(decode(request)) ? { request, profile } : undefined
}
