/**
 * The ways through a section: what a request must say to be decided along each path of its program. Generators follow
 * them, so that every outcome of every section is met often. They come from exploring the programs; nothing of the policy
 * is written here.
 */
import { edition } from "../../spec/edition.ts"
import { type AskOpen, forkingPaths, settled, type Variable } from "../../src/charts/forking.ts"
import { knowledge } from "../../src/charts/knowledge.ts"
import type { Outcome } from "../../src/determination.ts"
import type { Question } from "../../src/language/chart.ts"
import { anyAnswer } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { outcomeOf, type Ruling } from "../../src/language/ruling.ts"
import { rule } from "../../src/policy.ts"
import { type OrderFact, period } from "../../src/request/derived.ts"
import type { Indication, IndicationTag } from "../../src/request/indication.ts"
import { type Position, pathOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"

/** A path of a program: the answers that lead along it, of each fact that it asks about, by its place in a request. */
export interface Way {
  readonly facts: ReadonlyMap<string, Variable>
  /** What must be true of the other services. */
  readonly beside: ReadonlyArray<OrderFact>
}

/** A request's first service under its first indication. */
export const first: Position = { service: 0, indication: 0 }

/** What tells the ways to one outcome apart, so that rare ones are not lost among many. */
const kindOf = (ruling: Ruling, beside: ReadonlyArray<OrderFact>): string => {
  const kind =
    ruling._tag === "Unsupported" ? ruling.kind : ruling._tag === "Elsewhere" ? ruling.guideline : ruling._tag
  return [kind, ...beside.map(({ id }) => id)].join(", ")
}

const isTrue = (variable: Variable): boolean => (variable.possible & 1) === 1

const empty = (tag: IndicationTag, dateOfService: string): Request => ({
  dateOfService,
  indications: [{ _tag: tag } as Indication],
  services: [{}]
})

interface Explored {
  readonly outcome: Outcome
  readonly kind: string
  readonly way: Way
}

/** Every way of a section under the register's readings, whatever the date and the other services. */
const exploreWays = (tag: IndicationTag): ReadonlyArray<Explored> => {
  const blank = empty(tag, edition.effective)
  const lookUp =
    (askOpen: AskOpen) =>
    ({ fact, yes }: Question) => {
      const path = pathOf(fact, first)
      const { possible, source } =
        fact.scope === "reading"
          ? knowledge(blank, registerProfile, fact, first)
          : ({ possible: anyAnswer(fact), source: "open" } as const)
      return { path, source, answer: settled(possible, yes) ?? askOpen({ path, fact, possible }, yes) }
    }
  return [...forkingPaths(rule(tag), lookUp)].map(({ forks, value }) => {
    const facts = new Map<string, Variable>()
    for (const { answer, variable, yes } of forks) {
      const { possible } = facts.get(variable.path) ?? variable
      facts.set(variable.path, { ...variable, possible: answer ? possible & yes : possible & ~yes })
    }
    const others = [...facts.values()].filter((variable) => variable.fact.scope === "order" && isTrue(variable))
    const beside = others.map(({ fact }) => fact as OrderFact)
    return { outcome: outcomeOf(value), kind: kindOf(value, beside), way: { facts, beside } }
  })
}

const remembered = <A>(make: (key: string) => A): ((key: string) => A) => {
  const made = new Map<string, A>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)!
  }
}
const explored = remembered((tag) => exploreWays(tag as IndicationTag))

/** Ways by outcome, then by kind. */
export type Ways = ReadonlyArray<ReadonlyArray<ReadonlyArray<Way>>>

const grouped = remembered((key): Ways => {
  const [tag, when, others] = key.split(" ")
  const groups = new Map<Outcome, Map<string, Array<Way>>>()
  for (const { kind, outcome, way } of explored(tag!)) {
    const dated = way.facts.get(pathOf(period, first))
    if (dated !== undefined && (dated.possible & Number(when)) === 0) continue
    if (others !== "any" && way.beside.length > 0 !== (others === "needed")) continue
    const kinds = groups.get(outcome) ?? new Map<string, Array<Way>>()
    const ways = kinds.get(kind) ?? []
    ways.push(way)
    groups.set(outcome, kinds.set(kind, ways))
  }
  return [...groups.values()].map((kinds) => [...kinds.values()])
})

/**
 * The ways through the section of an indication at a date of service, under the register's readings.
 *
 * @param others only the ways that need another service, those that need none, or any
 */
export const waysThrough = (
  tag: IndicationTag,
  dateOfService: string,
  others: "needed" | "none" | "any" = "any"
): Ways => {
  const { possible } = knowledge(empty(tag, dateOfService), registerProfile, period, first)
  return grouped(`${tag} ${possible} ${others}`)
}
