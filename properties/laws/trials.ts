/**
 * Trials of a law: requests on which an engine that lacks its rule is likely to be found out. Where an outcome occurs only
 * under a condition, they are requests that would come to it if one fact were otherwise; where a law compares, the same
 * request in several states. It may not know any law by name, nor what the engine is.
 */
import fc from "fast-check"
import { thresholds } from "../../spec/thresholds.ts"
import type { Answers } from "../../src/charts/stated-request.ts"
import type { NodeId } from "../../src/diagram/decision-diagram.ts"
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import { type Criterion, factsIn, not } from "../../src/language/criterion.ts"
import { answersAsSet, cutOf } from "../../src/language/fact.ts"
import type { Decided } from "../../src/language/ruling.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { stating } from "../../src/request/state.ts"
import { type Draw, drawn } from "../generators/drawn.ts"
import { drawing } from "./assigned.ts"
import type { Alternatives, Case, Condition, Departure, Law, Provable, Statement, Trial, Verdict } from "./law.ts"
import type { Prover } from "./prove.ts"

export type { Trial, Verdict } from "./law.ts"

/** How many random requests are tried for each way of missing a condition. */
export interface Effort {
  readonly seed: number
  readonly each: number
}

const decided = ["CriteriaMet", "ClinicalReview", "Referred", "CriteriaNotMet", "NotGoverned"] as const
/** The outcomes that a statement rules out, whatever else is said. */
export const ruledOut = ({ of }: Statement, leaves: ReadonlyArray<Leaf>): ReadonlyArray<Decided> => {
  const right = new Set(leaves.filter(of).map(({ outcome }) => outcome))
  return decided.filter((outcome) => !right.has(outcome))
}
const allAlike = (said: ReadonlyArray<Verdict>): boolean => new Set(said).size === 1

/** For a law that is sampled, how many trials stand for one way of missing a condition. */
const sampledFor = 20

/** The trials of one law under one indication. */
const trialsUnder = (
  law: Provable,
  { everywhere, given, holds, leaves, outcomes, yesNo }: Prover,
  draw: Draw,
  each: number
) => {
  const { facts, store } = outcomes
  const { no } = yesNo
  const requestsFrom = drawing(outcomes, draw)
  const times = <A>(of: () => ReadonlyArray<A>): ReadonlyArray<A> => Array.from({ length: each }, of).flat()
  const both = (a: NodeId, b: NodeId): NodeId => store.ite(a, b, no)
  const comesTo = (root: NodeId, these: ReadonlyArray<string>): NodeId =>
    store.combine(root, root, (leaf) => (these.includes(leaf) ? "yes" : "no"))

  /** Trials in a set that one of these facts alone keeps from another set. */
  const nearMisses = (
    tag: IndicationTag,
    inside: NodeId,
    near: NodeId,
    criteria: ReadonlyArray<Criterion>,
    holdsOf: Trial["holds"]
  ): ReadonlyArray<Trial> => {
    const own = new Set(criteria.flatMap(factsIn).map(({ id }) => id))
    const found = facts.flatMap((fact, level) => {
      if (!own.has(fact.id)) return []
      const { answers } = store.levels[level]!
      const somehow = answers.map((_, k) => store.cofactor(near, level, k)).reduce(yesNo.or)
      return answers.flatMap((answer, k) => {
        const misses = both(store.cofactor(inside, level, k), somehow)
        return misses === no ? [] : times(() => requestsFrom(tag, both(store.test(level, 1 << answer), misses)))
      })
    })
    const requests = found.length > 0 ? found : times(() => requestsFrom(tag, inside))
    return requests.map((request) => ({ tag, requests: [request], holds: holdsOf }))
  }

  /** Trials of requests that differ in these answers, from a set. */
  const compared = (
    tag: IndicationTag,
    set: NodeId,
    sides: ReadonlyArray<Answers>,
    holdsOf: Trial["holds"]
  ): ReadonlyArray<Trial> =>
    times(() => [
      requestsFrom(
        tag,
        set,
        sides.map((side) => [tag, side])
      )
    ]).flatMap((requests) => (requests.length === 0 ? [] : [{ tag, requests, holds: holdsOf }]))

  /** Where a diagram comes to different outcomes on two sides, with both of them. */
  const differing = (root: NodeId, a: Answers, b: Answers): NodeId =>
    store.combine(given(root, a), given(root, b), (x, y) => (x === y || x === "no" || y === "no" ? "no" : `${x} ${y}`))

  return (one: Case, tag: IndicationTag): ReadonlyArray<Trial> => {
    const scope = everywhere(law, one)
    const readings = everywhere(law, {})
    const root = store.ite(scope, outcomes.root(tag), no)
    const where = one.where === undefined ? [] : [one.where]
    switch (law._tag) {
      case "OnlyWhere": {
        const { then } = one as Condition
        const wrong = then === undefined ? scope : both(scope, holds(not(then)))
        const right = both(comesTo(outcomes.root(tag), law.outcomes), readings)
        const spoken: ReadonlyArray<string> = law.outcomes
        const rule = then === undefined ? where : [...where, then]
        return nearMisses(tag, wrong, right, rule, ([said]) => !spoken.includes(said!))
      }
      case "Says": {
        const wrong: ReadonlyArray<string> = ruledOut(one as Statement, leaves)
        if (wrong.length === 0) return []
        const near = both(comesTo(outcomes.root(tag), wrong), readings)
        return nearMisses(tag, scope, near, where, ([said]) => !wrong.includes(said!))
      }
      case "Idle": {
        const met = both(scope, comesTo(outcomes.root(tag), ["CriteriaMet"]))
        return law.facts.flatMap((fact) => {
          const level = facts.findIndex(({ id }) => id === fact.id)
          const sides = store.levels[level]!.answers.map((answer): Answers => [[facts[level]!, 1 << answer]])
          return compared(tag, met === no ? scope : met, sides, allAlike)
        })
      }
      case "Across": {
        const fact = facts.find(({ id }) => id === law.fact.id)!
        const cut = cutOf(law.threshold)
        const place = fact._tag === "Number" ? fact.cuts.indexOf(cut) : 0
        const at: Answers = [[fact, 2 << place]]
        const outwards =
          thresholds[law.threshold].bound === "at least"
            ? [cut - 2, cut - 1, cut, cut + 1]
            : [cut + 1, cut, cut - 1, cut - 2]
        const position = { service: 0, indication: 0 }
        return compared(tag, differing(root, [[fact, 1 << place]], at), [at], ([far, just, here, well]) => {
          const changes = just === here || law.change(just as never, here as never)
          return far === just && here === well && changes
        }).map(({ requests: [request], ...trial }) => ({
          ...trial,
          requests: outwards.map((number) => stating(request!, fact, position, number))
        }))
      }
      case "Departs": {
        const { fact, usual } = one as Departure
        const set = (answer: string | boolean): Answers => [[fact, answersAsSet(fact, [answer])]]
        const others: ReadonlyArray<string | boolean> = fact.answers.filter((answer) => answer !== usual)
        return others.flatMap((other) =>
          compared(
            tag,
            differing(root, set(usual), set(other)),
            [set(usual), set(other)],
            ([was, is]) => was === is || law.change(was as never, is as never)
          )
        )
      }
      case "Either": {
        const { limbs, without } = one as Alternatives
        const met = both(comesTo(given(root, limbs[0]!), ["CriteriaMet"]), given(scope, limbs[0]!))
        return compared(
          tag,
          met,
          [...limbs, ...without],
          (said) => allAlike(said.slice(0, limbs.length)) && !said.slice(limbs.length).includes("CriteriaMet")
        )
      }
      case "Alike": {
        const sides = one.tags.map((under) => [under, []] as const)
        const met = both(scope, comesTo(outcomes.root(tag), ["CriteriaMet"]))
        const requests = tag === one.tags[0] ? times(() => [requestsFrom(tag, met === no ? scope : met, sides)]) : []
        return requests.flatMap((all) => (all.length === 0 ? [] : [{ tag, requests: all, holds: allAlike }]))
      }
    }
  }
}

/**
 * The trials of a law; none for a law about what is said beside the outcome.
 *
 * @param prover of the policy that knows which requests are near misses
 */
export const trialsOf = (law: Law, prover: Prover, { each, seed }: Effort): ReadonlyArray<Trial> => {
  if (law._tag === "Sampled")
    return law.trials === undefined ? [] : fc.sample(law.trials, { seed, numRuns: sampledFor * each })
  const make = (draw: Draw) => {
    const under = trialsUnder(law, prover, draw, each)
    return law.cases.flatMap((one: Case) => one.tags.flatMap((tag) => under(one, tag)))
  }
  const all = drawn(make, { smaller: () => [], is: (value): value is ReadonlyArray<Trial> => Array.isArray(value) })
  return fc.sample(all, { seed, numRuns: 1 })[0]!
}
