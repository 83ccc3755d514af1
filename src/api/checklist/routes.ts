/**
 * The routes to `CriteriaMet` of one study under one indication: from every path of the program that ends there, which
 * answers choose the route and which criteria then have to be met. Everything comes from exploring the program.
 */
import { type AskOpen, forkingPaths, type Path, settled } from "../../charts/forking.ts"
import { knowledge, pathOf } from "../../charts/knowledge.ts"
import type { Question } from "../../language/chart.ts"
import { type Citation, type Criterion, factsIn } from "../../language/criterion.ts"
import { type AnswerSet, answersAsSet, anyAnswer, type Fact } from "../../language/fact.ts"
import type { Profile } from "../../language/profile.ts"
import { sentenceOf } from "../../language/render.ts"
import { outcomeOf, type Ruling } from "../../language/ruling.ts"
import { isList } from "../../language/weigh.ts"
import { rule } from "../../policy.ts"
import { period } from "../../request/derived.ts"
import type { IndicationTag } from "../../request/indication.ts"
import type { Request } from "../../request/request.ts"
import type { Service } from "../../request/service.ts"
import { every, type Known, type Way, waysTo } from "./needs.ts"

/** One criterion to be met, and how. */
export interface Criterium {
  readonly criterion: Criterion
  readonly cites: ReadonlyArray<Citation>
  /** Any one of them will do. */
  readonly ways: ReadonlyArray<Way>
}

/** What chooses a route, and what it asks for. */
export interface Route {
  readonly when: Way
  readonly criteria: ReadonlyArray<Criterium>
  /** What grants the study on this route, beside its criteria. */
  readonly cites: ReadonlyArray<Citation>
}

const first = { service: 0, indication: 0 }

/** What is known before anything is documented: the study, the readings, defaults, and a date after the emergency. */
export const knownOf = (tag: IndicationTag, service: Service, profile: Profile): Known => {
  const request = { dateOfService: "2000-01-01", indications: [{ _tag: tag }], services: [service] } as Request
  return (fact: Fact): AnswerSet => {
    if (fact.id === period.id) return answersAsSet(period, ["outside the emergency"])
    return fact.scope === "order" ? anyAnswer(fact) : knowledge(request, profile, fact, first).possible
  }
}

/** Every path of the program for a study. */
export const pathsFor = (tag: IndicationTag, known: Known): ReadonlyArray<Path<Ruling>> => [
  ...forkingPaths(rule(tag), (askOpen: AskOpen) => ({ fact, yes }: Question) => {
    const possible = known(fact)
    const path = pathOf(fact, first)
    const sure = settled(possible, yes)
    return { path, answer: sure ?? askOpen({ path, fact, possible }, yes), source: "open" }
  })
]

/** The conjuncts of a criterion, each with what the lists around it cite. */
const conjuncts = (criterion: Criterion, around: ReadonlyArray<Citation> = []): ReadonlyArray<Criterium> => {
  const cites = [...around, ...criterion.cites]
  return isList(criterion) && criterion._tag === "All" && criterion.of.length > 0
    ? criterion.of.flatMap((part) => conjuncts(part, cites))
    : [{ criterion, cites, ways: [] }]
}

/** The answers that lead to the criteria of a path: those to its guards, which are put before any is weighed. */
const guardsOf = ({ asked, value }: Path<Ruling>, known: Known): Way => {
  const way = new Map<string, { readonly fact: Fact; readonly answers: AnswerSet }>()
  for (const { answer, of, question } of asked) {
    const { fact, yes } = question
    if (value._tag === "Weighed" && of === value.criterion) continue
    const answers = (way.get(fact.id)?.answers ?? known(fact)) & (answer === true ? yes : ~yes)
    way.set(fact.id, { fact, answers })
  }
  return new Map([...way].filter(([, { answers, fact }]) => answers !== known(fact)))
}

const keyOf = (value: unknown): string =>
  JSON.stringify(value, (key, inner) =>
    key === "fact" ? (inner as Fact).id : inner instanceof Map ? [...inner] : (inner as unknown)
  )

/** A way to a ruling: the answers to the guards, and the criteria that are then weighed. */
interface Found {
  readonly guards: Way
  readonly all: ReadonlyArray<Criterium>
}

/** The route of what was found, if it can be gone; facts that choose between routes are no criteria of it. */
const routeOf = ({ all, guards }: Found, choosers: ReadonlySet<string>, known: Known): Route | undefined => {
  const ways = all.map(({ criterion }) => waysTo(criterion, known))
  const when = new Map(
    [...guards]
      .filter(([id]) => choosers.has(id))
      .map(([id, { answers, fact }]) => {
        const asked = ways.filter((some) => some.length > 0 && some.every((way) => way.has(id)))
        const wanted = asked.map((some) => some.reduce((set, way) => set | way.get(id)!.answers, 0))
        return [id, { fact, answers: wanted.reduce((left, one) => left & one, answers) }] as const
      })
  )
  const within: Known = (fact) => when.get(fact.id)?.answers ?? known(fact)
  const criteria = all.map((one) => {
    // a guard about a fact that the criterion asks about as well is part of it
    const asked = new Set(factsIn(one.criterion).map(({ id }) => id))
    const guard = new Map([...guards].filter(([id]) => asked.has(id) && !choosers.has(id)))
    return { ...one, ways: every([waysTo(one.criterion, within), [guard]], within) }
  })
  if ([...when.values()].some(({ answers }) => answers === 0) || criteria.some(({ ways }) => ways.length === 0)) {
    return undefined
  }
  const open = criteria.filter(({ ways }) => ways.every((way) => way.size > 0))
  const settledBy = ({ criterion }: Criterium) =>
    sentenceOf(criterion) === "" || factsIn(criterion).every(({ id }) => choosers.has(id))
  return {
    when,
    criteria: open,
    cites: criteria.filter((one) => !open.includes(one) && settledBy(one)).flatMap(({ cites }) => cites)
  }
}

/** The routes to `CriteriaMet`, in the order of the program. */
export const routesOf = (paths: ReadonlyArray<Path<Ruling>>, known: Known): ReadonlyArray<Route> => {
  const found = new Map<string, Found>()
  const choosers = new Set<string>()
  for (const path of paths) {
    const { value } = path
    if (value._tag !== "Weighed" || outcomeOf(value) !== "CriteriaMet") continue
    const guards = guardsOf(path, known)
    const weighed = new Set(factsIn(value.criterion).map(({ id }) => id))
    for (const id of guards.keys()) if (!weighed.has(id)) choosers.add(id)
    found.set(keyOf([guards, value.criterion]), { guards, all: conjuncts(value.criterion) })
  }
  const routes = [...found.values()].flatMap((one) => routeOf(one, choosers, known) ?? [])
  return merged([...new Map(routes.map((route) => [keyOf(route), route])).values()])
}

/** Routes that ask for the same, as one, where what chooses them can be said of one fact. */
const merged = (routes: ReadonlyArray<Route>): ReadonlyArray<Route> => {
  const all: Array<Route> = []
  for (const route of routes) {
    const at = all.findIndex(
      (other) => keyOf(other.criteria) === keyOf(route.criteria) && oneFact(other.when, route.when) !== undefined
    )
    if (at === -1) {
      all.push(route)
      continue
    }
    const other = all[at]!
    all[at] = {
      ...other,
      when: oneFact(other.when, route.when)!,
      cites: [...new Set([...other.cites, ...route.cites])]
    }
  }
  return all.length === routes.length ? all : merged(all)
}

const oneFact = (a: Way, b: Way): Way | undefined => {
  if (a.size !== b.size || [...a.keys()].some((id) => !b.has(id))) return undefined
  const apart = [...a].filter(([id, { answers }]) => b.get(id)!.answers !== answers)
  if (apart.length > 1) return undefined
  return new Map([...a].map(([id, need]) => [id, { ...need, answers: need.answers | b.get(id)!.answers }]))
}

/** Everything that a criterion cites; with or without what is left to judgment, by which it cannot be met. */
const citesIn = (criterion: Criterion, judged: boolean): ReadonlyArray<Citation> =>
  criterion._tag === "Judgment" && !judged
    ? []
    : [...criterion.cites, ...("of" in criterion ? [criterion.of].flat().flatMap((part) => citesIn(part, judged)) : [])]

const isClause = (cite: Citation): boolean => cite.startsWith("PN-")

/** What to cite for a criterion: its own clauses, or those of its parts where it has none. */
export const citedBy = ({ cites, criterion }: Criterium): ReadonlyArray<Citation> => {
  const parts = [[], citesIn(criterion, false), citesIn(criterion, true)].find((more) =>
    [...cites, ...more].some(isClause)
  )
  return [...new Set([...cites, ...(parts ?? [])])]
}
