/**
 * What a decided service really rests on: a prime implicant, an inclusion-minimal set of the facts on file that forces the
 * outcome whatever the others are. Facts taken at their default stay so and are listed apart. It works on the ordered
 * diagrams, for several indications as consensus does.
 */
import { keyOf } from "../charts/forking.ts"
import { type Standing, standing } from "../charts/request-chart.ts"
import { type AnswerSet, anyAnswer, type Fact, sizeOf } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import type { Request } from "../request/request.ts"
import { consensus } from "./consensus.ts"
import type { Reader } from "./instantiate.ts"
import { policyOrdered } from "./policy-diagrams.ts"
import { leavesWithin } from "./quantify.ts"

/** A fact that an outcome rests on. */
export interface Support {
  readonly path: string
  readonly fact: Fact
  /** The answers that what is on file leaves open: as a rule one. */
  readonly onFile: AnswerSet
  /** The answers that would do as well, the others being as they are; those on file among them. */
  readonly enough: AnswerSet
}

/** What an outcome rests on. */
export interface Implicant {
  readonly facts: ReadonlyArray<Support>
  /** The facts taken at their default of which another answer could change the outcome. */
  readonly assumed: ReadonlyArray<Pick<Support, "path" | "fact">>
}

const fromFile = new Set(["stated", "computed", "code"])

/** Every variable of a service's facts as if nothing were on file, and what is. */
const opened = (request: Request, profile: Profile, service: number) => {
  const found = new Map<string, Standing>()
  const open = (one: Standing): Standing => {
    found.set(keyOf(one), one)
    return one.source === "reading" ? one : { ...one, possible: anyAnswer(one.fact) }
  }
  const read: Reader = (file, fact) => {
    if (fact.scope === "order") return undefined
    const known = standing(file, fact)
    if (!("choice" in known)) return open(known)
    return { choice: known.choice, described: open(known.described), coded: open(known.coded) }
  }
  const { instance, node } = consensus(request, profile, service, policyOrdered, read)
  const variables = instance.variables.flatMap((variable, level) => {
    const one = found.get(keyOf(variable))
    return one === undefined ? [] : [{ level, ...one }]
  })
  return { store: instance.store, node, variables }
}

/**
 * The facts on file that a decided outcome really rests on; nothing where the service is not decided. The date of service,
 * which every request states, counts like any other. Of several minimal sets it is one with facts that are asked early.
 */
export const primeImplicant = (request: Request, profile: Profile, service: number): Implicant | undefined => {
  const { node, store, variables } = opened(request, profile, service)
  const within = new Map(variables.map(({ level, possible }) => [level, possible]))
  const [outcome, ...others] = leavesWithin(store, node, within)
  if (others.length > 0) return undefined
  const forced = () => {
    const leaves = leavesWithin(store, node, within)
    return leaves.size === 1 && leaves.has(outcome!)
  }
  /** Opens the levels as far as the outcome stays forced. */
  const relax = (levels: ReadonlyArray<number>, to: AnswerSet): boolean => {
    const before = levels.map((level) => within.get(level)!)
    for (const level of levels) within.set(level, to)
    if (forced()) return true
    levels.forEach((level, at) => {
      within.set(level, before[at]!)
    })
    return false
  }
  const byPath = new Map<string, ReadonlyArray<(typeof variables)[number]>>()
  for (const one of variables) {
    if (!fromFile.has(one.source) || one.possible === anyAnswer(one.fact)) continue
    byPath.set(one.path, [...(byPath.get(one.path) ?? []), one])
  }
  const facts = [...byPath]
    .reverse()
    .filter(([, same]) => {
      const levels = same.map(({ level }) => level)
      return !relax(levels, anyAnswer(same[0]!.fact))
    })
    .reverse()
  const assumed = variables
    .filter(({ source }) => source === "assumed")
    .filter(({ fact, level, possible }) => {
      const sure = !relax([level], anyAnswer(fact))
      within.set(level, possible)
      return sure
    })
  return {
    facts: facts.map(([path, same]) => {
      const { fact } = same[0]!
      const onFile = same.reduce((set, { possible }) => set | possible, 0)
      for (let answer = 0; answer < sizeOf(fact); answer++) {
        for (const { level } of same) relax([level], within.get(level)! | (1 << answer))
      }
      return { path, fact, onFile, enough: same.reduce((set, { level }) => set & within.get(level)!, anyAnswer(fact)) }
    }),
    assumed: assumed.map(({ fact, path }) => ({ path, fact }))
  }
}
