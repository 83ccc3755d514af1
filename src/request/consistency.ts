/**
 * What the statements of a request must not say of each other: dates in order and none after the service, intervals that
 * agree with the dates, answers that agree with what other fields take for granted. A code that contradicts the study
 * described is no problem here; it leaves the study open between the two. It decides nothing.
 */
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import type { Fact, NumberFact } from "../language/fact.ts"
import { between } from "./calendar.ts"
import { brachial } from "./indications/plexus.ts"
import { at, computed, type Position, pathIn, pathOf, rootOf, valueAt } from "./paths.ts"
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

/** The positions at which a request can state a fact: once, for each service, or for each indication. */
const positions = ({ indications, services }: Request, { scope }: Fact): ReadonlyArray<Position> =>
  scope === "service"
    ? services.map((_, service) => ({ service, indication: 0 }))
    : scope === "indication"
      ? indications.map((_, indication) => ({ service: 0, indication }))
      : [{ service: 0, indication: 0 }]

const named = (path: string): string => path.replace(/^\//, "")

/** The dates of an interval in order, none after the service, and the stated number what they give. */
const interval = (request: Request, fact: Interval, position: Position): ReadonlyArray<Problem> => {
  const dateAt = (path: string) => valueAt(request, fact.scope, position, path) as string | undefined
  const [from, to] = fact.between
  const late = fact.between
    .filter((path) => (dateAt(path) ?? "") > request.dateOfService)
    .map((path) => ({
      path: pathIn(fact.scope, position, path),
      found: "a date after dateOfService",
      expected: "a date on or before dateOfService"
    }))
  const elapsed = computed(request, fact, position)
  if (elapsed === undefined) return late
  if (dateAt(from)! > dateAt(to)!) {
    const after = named(from)
    const early = {
      path: pathIn(fact.scope, position, to),
      found: `a date before ${after}`,
      expected: `a date on or after ${after}`
    }
    return to === "/dateOfService" ? late : [...late, early]
  }
  const stated = at(rootOf(request, fact.scope, position), fact.path)
  if (stated === undefined || stated === elapsed) return late
  const { unit } = thresholds[fact.thresholds[0]!]
  return [
    ...late,
    {
      path: pathOf(fact, position),
      found: "a number that contradicts the dates",
      expected: `the ${unit} from ${named(from)} to ${named(to)}, or no number`
    }
  ]
}

/** The answer of a fact against the fields that take another one for granted. */
const presupposed = (
  request: Request,
  { because, excludes, fact, when }: Presupposition,
  position: Position
): ReadonlyArray<Problem> => {
  const root = rootOf(request, fact.scope, position)
  const stated = at(root, fact.path)
  const covers: Readonly<Record<string, ReadonlyArray<string>>> = fact.covers
  const agrees = (answer: string): boolean => !(covers[answer] ?? [answer]).every((one) => excludes.includes(one))
  if (typeof stated !== "string" || agrees(stated) || !when(root)) return []
  const there = because.filter((path) => at(root, path.split(".")) !== undefined)
  const agreeing = [...fact.answers, ...Object.keys(covers)].filter(agrees)
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

/**
 * Everything that a request of the right shape says against itself, each once.
 *
 * @param request one that fits the schema
 */
export const contradictions = (request: Request): ReadonlyArray<Problem> => {
  const problems = [
    ...intervals.flatMap((fact) => positions(request, fact).flatMap((position) => interval(request, fact, position))),
    ...studiedAfterOnset(request),
    ...presuppositions.flatMap((rule) =>
      positions(request, rule.fact).flatMap((position) => presupposed(request, rule, position))
    )
  ]
  return [...new Map(problems.map((problem) => [`${problem.path} ${problem.found}`, problem])).values()]
}
