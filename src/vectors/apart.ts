/**
 * Requests that differ in one fact only and come to something else: for some answers of the fact, the smallest request
 * that can state each of them and nothing else that matters is left open. It knows no policy.
 */
import { Result } from "effect"
import { type Answers, requestStating } from "../charts/stated-request.ts"
import type { NodeId } from "../diagram/decision-diagram.ts"
import { silent, smallest } from "../diagram/difference/smallest.ts"
import { yesNo } from "../diagram/difference/yes-no.ts"
import type { Leaf } from "../diagram/program-diagram.ts"
import type { Scope } from "../language/fact.ts"
import { decode } from "../request/decode.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import { stating, type Value } from "../request/state.ts"
import type { Subject } from "./subject.ts"

/** How many smallest regions are tried for one that a request can state. */
export const mostTried = 100

/** Answers of a fact: of a number, the stretches in which the values lie that are to be stated. */
export interface Sides {
  readonly tag: IndicationTag
  readonly level: number
  /** The answers, by their places. */
  readonly answers: ReadonlyArray<number>
  /** What is stated for each answer, where it is not what usually stands for it. */
  readonly values?: ReadonlyArray<Value>
}

/** A request for each side, and where it ends. */
export type Shown = ReadonlyArray<{ readonly request: Request; readonly leaf: Leaf }>

/** Why none was found: none is valid, or none of the first that were tried is. */
export type NotFound = "no valid request" | "not found"

type Chosen = ReadonlyMap<number, number>

const aboutServices: ReadonlyArray<Scope> = ["order", "service"]
const byLengthAndName = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1)
const besides = ({ services }: Request): string => JSON.stringify(services.slice(1))
const first = { service: 0, indication: 0 }

/** The diagrams that the answers of a fact leave. */
export const cofactors = ({ root, store }: Subject, { answers, level, tag }: Sides): ReadonlyArray<NodeId> =>
  answers.map((answer) => store.cofactor(root(tag), level, store.levels[level]!.answers.indexOf(answer)))

/**
 * Requests that show the sides of a fact within a set of requests, or why there are none.
 *
 * @param set the rest of the requests, as a diagram with the leaves `yes` and `no`
 */
export const shown = (subject: Subject, sides: Sides, set: NodeId): Shown | NotFound => {
  const { facts, leaf, store } = subject
  const { and, cube, not } = yesNo(store)
  const own = facts[sides.level]!
  const nodes = cofactors(subject, sides)
  const tested = [...new Set(nodes.flatMap(store.support))].sort((a, b) => a - b)
  const scopeOf = (level: number) => facts[level]!.scope
  /** What silence says is said with it: of other services, that there are none. */
  const inFull = (stated: Chosen): Chosen =>
    new Map([...tested.filter((level) => scopeOf(level) === "order").map((level) => [level, 1] as const), ...stated])
  /** Where the sides end, side by side, once this is stated. */
  const endsOf = (stated: Chosen): NodeId => {
    const given = (from: NodeId) =>
      tested.reduce((node, level) => {
        const answer = stated.get(level) ?? silent(facts[level]!)
        return answer === undefined ? node : store.cofactor(node, level, store.levels[level]!.answers.indexOf(answer))
      }, from)
    return nodes.map(given).reduce((all, node) => store.combine(all, node, (a, b) => `${a} ${b}`))
  }
  const requests = (stated: Chosen): ReadonlyArray<Request> | undefined => {
    const answers: Answers = [...stated].map(([level, answer]) => [facts[level]!, 1 << answer])
    const all: Array<Request> = []
    for (const [side, answer] of sides.answers.entries()) {
      const request = requestStating(sides.tag, [...answers, [own, 1 << answer]])?.request
      const value = sides.values?.[side]
      const exact = request === undefined || value === undefined ? request : stating(request, own, first, value)
      if (exact === undefined || (exact !== request && Result.isFailure(decode(exact)))) return undefined
      all.push(exact)
    }
    // one fact only: unless it is what else is ordered, that is the same on all sides
    return own.scope === "order" || all.every((one) => besides(one) === besides(all[0]!)) ? all : undefined
  }
  /** Of what cannot be stated together, the part to blame. */
  const toBlame = (stated: Chosen): Chosen => {
    let left = stated
    for (const level of stated.keys()) {
      const fewer = new Map([...left].filter(([other]) => other !== level))
      if (requests(fewer) === undefined) left = fewer
    }
    return left
  }
  /** @param widely whether what fails beside other services is taken to fail whatever else is said */
  const search = (widely: boolean): Shown | NotFound => {
    let left = set
    let none: NotFound = "no valid request"
    for (let tried = 0; tried < mostTried; tried++) {
      const least = smallest(store, left, facts)
      if (least === undefined) return none
      const full = inFull(least)
      let failed = full
      let blamed = full
      if (requests(full) === undefined) blamed = toBlame(full)
      else {
        const rest = endsOf(least)
        const [end] = [...store.leavesOf(rest)].sort(byLengthAndName)
        const there = store.combine(rest, rest, (one) => (one === end ? "yes" : "no"))
        const more = smallest(store, there, facts)!
        failed = new Map([...full, ...more])
        blamed = failed
        const found = requests(failed)
        if (found !== undefined) {
          const ends = end!.split(" ")
          return found.map((request, side) => ({ request, leaf: leaf(ends[side]!) }))
        }
      }
      // whether other services are as asked depends on all that is said of this one
      if (scopeOf(sides.level) === "order" || [...blamed.keys()].some((level) => scopeOf(level) === "order")) {
        if (widely) none = "not found"
        blamed = widely ? new Map([...failed].filter(([level]) => aboutServices.includes(scopeOf(level)))) : failed
      }
      left = and(left, not(cube(new Map([...blamed].map(([level, answer]) => [level, 1 << answer])))))
    }
    return "not found"
  }
  const found = search(false)
  return found === "not found" ? search(true) : found
}
