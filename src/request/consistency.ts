/**
 * What the statements of a request must not say of each other: dates in order and none after the service, intervals that
 * agree with the dates, answers that agree with what other fields take for granted. A code that contradicts the study
 * described is no problem here; it leaves the study open between the two. It decides nothing.
 */
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import type { Fact, NumberFact, Scope } from "../language/fact.ts"
import { between } from "./calendar.ts"
import { brachial } from "./indications/plexus.ts"
import { at, computed, datesOf, type Position, pathIn, pathOf, rootOf } from "./paths.ts"
import { type Presupposition, presuppositions } from "./presuppositions.ts"
import type { Problem } from "./problem.ts"
import type { Request } from "./request.ts"
import { previous } from "./service.ts"
import { quoted } from "./wording.ts"
import { electrodiagnostics, onset, patient } from "./work-up.ts"

/** A number that two dates may give. */
type Interval = NumberFact<ThresholdId> & { readonly between: readonly [from: string, to: string] }

/** Every number that two dates may give; between them they name every date of a request but the date of service. */
export const intervals: ReadonlyArray<Interval> = [patient, onset, electrodiagnostics, previous, brachial]
  .flatMap((group) => Object.values<Fact>(group))
  .filter((fact): fact is Interval => fact._tag === "Number" && fact.between !== undefined)

const first: Position = { service: 0, indication: 0 }

/** The n-th position at which a request can state a fact, of its service or its indication. */
const positionAt = (at: number): Position => (at === 0 ? first : { service: at, indication: at })

/** At how many positions a request can state a fact: once, for each service, or for each indication. */
const positions = ({ indications, services }: Request, { scope }: Fact): number =>
  scope === "service" ? services.length : scope === "indication" ? indications.length : 1

const none: ReadonlyArray<Problem> = []

const named = (path: string): string => path.replace(/^\//, "")

const isLate = ({ dateOfService }: Request, date: string | undefined): boolean =>
  date !== undefined && date > dateOfService

/** The dates of an interval that are after the service. */
const lateIn = (
  request: Request,
  { between: [fromPath, toPath], scope }: Interval,
  position: Position,
  from: string | undefined,
  to: string | undefined
): ReadonlyArray<Problem> => {
  const paths = [...(isLate(request, from) ? [fromPath] : []), ...(isLate(request, to) ? [toPath] : [])]
  return paths.map((path) => ({
    path: pathIn(scope, position, path),
    found: "a date after dateOfService",
    expected: "a date on or before dateOfService"
  }))
}

/** The dates of an interval in order, none after the service, and the stated number what they give. */
const interval = (request: Request, fact: Interval, position: Position): ReadonlyArray<Problem> => {
  const [readFrom, readTo] = datesOf(fact)
  const from = readFrom!(request, position) as string | undefined
  const to = readTo!(request, position) as string | undefined
  const [fromPath, toPath] = fact.between
  const isToService = toPath === "/dateOfService"
  if (from === undefined && (isToService || to === undefined)) return none
  const late = lateIn(request, fact, position, from, to)
  if (from === undefined || to === undefined) return late
  if (from > to) {
    const after = named(fromPath)
    const early = {
      path: pathIn(fact.scope, position, toPath),
      found: `a date before ${after}`,
      expected: `a date on or after ${after}`
    }
    return isToService ? late : [...late, early]
  }
  const stated = at(rootOf(request, fact.scope, position), fact.path)
  if (stated === undefined || stated === computed(request, fact, position)) return late
  const { unit } = thresholds[fact.thresholds[0]!]
  return [
    ...late,
    {
      path: pathOf(fact, position),
      found: "a number that contradicts the dates",
      expected: `the ${unit} from ${named(fromPath)} to ${named(toPath)}, or no number`
    }
  ]
}

/** What fields take for granted, with the statements of the other field that are against it, and those that are not. */
const rules = presuppositions.map((rule: Presupposition) => {
  const covers: Readonly<Record<string, ReadonlyArray<string>>> = rule.fact.covers
  const statements: ReadonlyArray<string> = [...rule.fact.answers, ...Object.keys(covers)]
  const against = (one: string) => (covers[one] ?? [one]).every((answer) => rule.excludes.includes(answer))
  return {
    ...rule,
    refused: new Set<unknown>(statements.filter(against)),
    agreeing: statements.filter((one) => !against(one))
  }
})

/** The answer of a fact against the fields that take another one for granted. */
const presupposed = (
  request: Request,
  { agreeing, because, fact, refused, when }: (typeof rules)[number],
  position: Position
): ReadonlyArray<Problem> => {
  const root = rootOf(request, fact.scope, position)
  if (!refused.has(at(root, fact.path)) || !when(root)) return none
  const there = because.filter((path) => at(root, path.split(".")) !== undefined)
  return [
    {
      path: pathOf(fact, position),
      found: `an answer that contradicts ${there.join(" and ")}`,
      expected: `one of ${quoted(agreeing)}`
    }
  ]
}

/** EMG/NCV after the onset, where one of the two has no date and the numbers stand for it. */
const studiedAfterOnset = (request: Request): ReadonlyArray<Problem> => {
  const { date, daysAfterOnset } = request.electrodiagnostics ?? {}
  const began = request.onset?.date
  const before = began === undefined ? request.onset?.daysBeforeService : between.days(began, request.dateOfService)
  if (before === undefined || before < 0 || (began !== undefined && date !== undefined)) return []
  const elapsed = date === undefined ? undefined : between.days(date, request.dateOfService)
  if (elapsed !== undefined && elapsed < 0) return []
  if (elapsed !== undefined && elapsed > before) {
    return [
      { path: "electrodiagnostics.date", found: "a date before the onset", expected: "a date on or after the onset" }
    ]
  }
  if (daysAfterOnset === undefined) return []
  if (elapsed === undefined ? daysAfterOnset <= before : daysAfterOnset === before - elapsed) return []
  return [
    {
      path: "electrodiagnostics.daysAfterOnset",
      found: "a number that contradicts the time from onset to service",
      expected: "the days from onset to EMG/NCV, no more than from onset to service"
    }
  ]
}

/** Fields by their keys, down to those that can be one side of a contradiction. */
interface Concerned extends Map<string, Concerned | true> {}

/** The fields of a scope without which nothing contradicts anything: the dates, and what takes an answer for granted. */
const concernedIn = (scope: Scope): Concerned => {
  const top: Concerned = new Map()
  const dates = intervals.flatMap((fact) =>
    fact.between.flatMap((path) => {
      const of: Scope = path.startsWith("/") ? "request" : fact.scope
      return of === scope && path !== "/dateOfService" ? [named(path)] : []
    })
  )
  const because = rules.filter(({ fact }) => fact.scope === scope).flatMap((rule) => rule.because)
  for (const path of [...dates, ...because]) {
    const keys = path.split(".")
    const last = keys.pop()!
    let at = top
    for (const key of keys) {
      const inner = at.get(key)
      const found = inner instanceof Map ? inner : (new Map() as Concerned)
      at.set(key, found)
      at = found
    }
    at.set(last, true)
  }
  return top
}
const concerned = {
  request: concernedIn("request"),
  service: concernedIn("service"),
  indication: concernedIn("indication")
}

const says = (value: object, about: Concerned): boolean => {
  for (const key in value) {
    const inner = about.get(key)
    if (inner === undefined) continue
    if (inner === true || says((value as Readonly<Record<string, object>>)[key]!, inner)) return true
  }
  return false
}

/** Whether a request says anything that can contradict something; most say nothing of the kind. */
const canContradict = (request: Request): boolean =>
  says(request, concerned.request) ||
  request.services.some((service) => says(service, concerned.service)) ||
  request.indications.some((indication) => says(indication, concerned.indication))

/**
 * Everything that a request of the right shape says against itself, each once.
 *
 * @param request one that fits the schema
 */
export const contradictions = (request: Request): ReadonlyArray<Problem> => {
  if (!canContradict(request)) return none
  const problems: Array<Problem> = []
  const add = (found: ReadonlyArray<Problem>): void => {
    if (found.length > 0) problems.push(...found)
  }
  for (const fact of intervals) {
    for (let at = 0; at < positions(request, fact); at++) add(interval(request, fact, positionAt(at)))
  }
  add(studiedAfterOnset(request))
  for (const rule of rules) {
    for (let at = 0; at < positions(request, rule.fact); at++) add(presupposed(request, rule, positionAt(at)))
  }
  if (problems.length === 0) return none
  return [...new Map(problems.map((problem) => [`${problem.path} ${problem.found}`, problem])).values()]
}
