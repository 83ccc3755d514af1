/**
 * A request with some facts changed and everything else as it is on file: a number takes the place of the dates that gave
 * it, and a fact about the other services adds or withdraws one. It knows no policy; what the request then comes to is not
 * its concern.
 */
import { Result } from "effect"
import { contrasts, modalities, regions, type Side } from "../../spec/studies.ts"
import type { AnswerSet, Fact } from "../language/fact.ts"
import { type Profile, registerProfile } from "../language/profile.ts"
import type { StudySpec } from "../language/ruling.ts"
import { intervals } from "../request/consistency.ts"
import { decode } from "../request/decode.ts"
import type { OrderFact } from "../request/derived.ts"
import { computed, type Position } from "../request/paths.ts"
import { presuppositions } from "../request/presuppositions.ts"
import type { Request } from "../request/request.ts"
import type { Service } from "../request/service.ts"
import { type Fields, put, stating, valuesOf } from "../request/state.ts"
import { settled } from "./forking.ts"
import { evaluate } from "./order-facts.ts"
import { orderCriterion, standing } from "./request-chart.ts"

/** A fact, where it stands, and the answers of which it is to have one. */
export interface Change {
  readonly fact: Fact
  readonly position: Position
  readonly answers: AnswerSet
}

/** A request, and where the service stands in it that is looked at. */
export interface Changed {
  readonly request: Request
  readonly service: number
}

/** Whether a request that `decode` refuses for what it says of one fact can be mended by what it says of the other. */
export const entwined = (a: Fact, b: Fact): boolean => {
  if (a.scope !== b.scope) return false
  if (a.scope === "order") return true
  const paths = [a, b].map(({ path }) => path.join("."))
  const presupposed = presuppositions.some(({ because, fact }) =>
    paths.every((path) => path === fact.path.join(".") || because.includes(path))
  )
  const dates = (fact: Fact): ReadonlyArray<string> => (fact._tag === "Number" ? (fact.between ?? []) : [])
  return presupposed || dates(a).some((date) => date !== "/dateOfService" && dates(b).includes(date))
}

const withoutValue = (request: Request, scope: Fact["scope"], position: Position, path: string): Request => {
  const whole = path.startsWith("/")
  const keys = (whole ? path.slice(1) : path).split(".")
  if (whole || scope === "request") return put(request as unknown as Fields, keys, undefined) as unknown as Request
  return stating(request, { scope, path: keys } as unknown as Fact, position, undefined)
}

/** A number in place of the date that gave it, and in place of that date wherever it gave another number. */
const withNumber = (request: Request, fact: Fact & { _tag: "Number" }, position: Position, value: number): Request => {
  const given = (fact.between ?? []).filter((path) => path !== "/dateOfService").at(-1)
  if (given === undefined || computed(request, fact, position) === undefined)
    return stating(request, fact, position, value)
  const others = intervals.filter((other) => other.id !== fact.id && other.between.includes(given))
  const stated = others.reduce((so, other) => {
    const number = computed(request, other, position)
    return number === undefined ? so : stating(so, other, position, number)
  }, request)
  return stating(withoutValue(stated, fact.scope, position, given), fact, position, value)
}

/** What a request says of a fact about its other services; undefined where it leaves it open. */
const orderStands = (request: Request, profile: Profile, position: Position, fact: Fact): boolean | undefined => {
  const file = { request, profile, position }
  return evaluate(orderCriterion(file, fact), (question) => {
    const known = standing(file, question.fact)
    return "choice" in known ? undefined : settled(known.possible, question.yes)
  })
}

const studiesOf = (spec: StudySpec, side: Side | undefined): ReadonlyArray<Service> =>
  (spec.regions ?? regions).flatMap((region) =>
    (spec.contrasts ?? contrasts).map((contrast) => ({
      study: { modality: spec.modality ?? modalities[0], region, contrast, ...(side === undefined ? {} : { side }) }
    }))
  )

/** The request with one more service, or with fewer others, so that the fact about them is answered so. */
const withOthers = ({ request, service }: Changed, fact: OrderFact, wanted: boolean): Changed | undefined => {
  const holds = (so: Changed) =>
    orderStands(so.request, registerProfile, { service: so.service, indication: 0 }, fact) === wanted
  const own = request.services[service]!
  if (wanted) {
    const { side } = own.study ?? {}
    const opposite = side === "left" ? "right" : side === "right" ? "left" : undefined
    return fact.others
      .flatMap((spec) => studiesOf(spec, fact.oppositeSide === true ? opposite : side))
      .map((added) => ({ request: { ...request, services: [...request.services, added] } as Request, service }))
      .find(holds)
  }
  // withdraw each service that alone would leave the fact open or make it true
  const kept = request.services.filter(
    (other) => other === own || holds({ request: { ...request, services: [own, other] }, service: 0 })
  )
  const so = { request: { ...request, services: kept } as unknown as Request, service: kept.indexOf(own) }
  return holds(so) ? so : undefined
}

const withAnswer = (so: Changed, { fact, position }: Change, answer: number): Changed | undefined => {
  const there = { ...position, service: so.service }
  if (fact.scope === "order") return withOthers(so, fact as unknown as OrderFact, answer === 0)
  const value = valuesOf(fact)[answer]!
  const request =
    fact._tag === "Number"
      ? withNumber(so.request, fact, there, value as number)
      : stating(so.request, fact, there, value)
  return { ...so, request }
}

/**
 * The requests that differ from this one in these facts: one for each combination of the answers, as far as `decode`
 * accepts them.
 */
export const changedRequests = (
  request: Request,
  service: number,
  changes: ReadonlyArray<Change>
): ReadonlyArray<Changed> => {
  // what is said of the request first, then services are added or withdrawn
  const inOrder = [...changes].sort((a, b) => Number(a.fact.scope === "order") - Number(b.fact.scope === "order"))
  let all: ReadonlyArray<Changed> = [{ request, service }]
  for (const change of inOrder) {
    const answers = valuesOf(change.fact).flatMap((_, answer) => ((change.answers >> answer) & 1 ? [answer] : []))
    all = all.flatMap((so) =>
      answers.flatMap((answer) => {
        const next = withAnswer(so, change, answer)
        return next === undefined ? [] : [next]
      })
    )
  }
  return all.filter((so) => Result.isSuccess(decode(so.request)))
}
