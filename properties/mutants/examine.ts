/**
 * Examining mutants: what each changes, and whether a law or a worked case finds it out. Mutants that decide as the policy
 * does, by the identity of their diagrams, are told apart, and so are those that differ only under readings that are not in
 * force. It may not know any law or case by name.
 */
import { cases } from "../../spec/cases.ts"
import { requestStating, type Stated } from "../../src/charts/stated-request.ts"
import type { NodeId } from "../../src/diagram/decision-diagram.ts"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Leaf, ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { answersAsSet } from "../../src/language/fact.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { isProvable, type Law, type Provable } from "../laws/law.ts"
import { shortestFirst } from "../laws/paths.ts"
import { prover } from "../laws/prove.ts"
import { checksFor, type Roots, underReadings } from "./checks.ts"
import { type Mutant, mutantsOf, orderer, type Where } from "./mutate.ts"
import { caseChecksFor } from "./shown.ts"

/** What a mutant changes: nothing, only what other readings decide, only the grounds of an outcome, or an outcome. */
export type Changes = "nothing" | "other readings" | "grounds" | "outcome"

/** A mutant, and what finds it out. */
export interface Examined {
  readonly mutant: Mutant
  readonly changes: Changes
  /** The clause that the policy rests on where the two differ. */
  readonly clause: string
  /** The first law, and the first case, that does not hold of it. */
  readonly law?: string
  readonly case?: string
}

/** Where the policy and a mutant differ. */
export interface Difference {
  readonly stated: Stated
  readonly was: Leaf
  readonly is: Leaf
}

const mostTried = 500

/** Whether a law could notice such a change at all. */
const canSee = (law: Provable, changes: Changes): boolean =>
  changes !== "grounds" || law._tag === "Says" || ("of" in law && law.of === "everything")

/** An indication ready for its mutants to be examined. */
export const examiner = (laws: ReadonlyArray<Law>, where: Where, policy: ProgramDiagrams = programDiagrams) => {
  const ready = prover(policy)
  const { facts, store } = ready.outcomes
  const byOutcome = orderer(policy, store, ({ outcome }) => outcome!)
  const byAll = orderer(policy, store, (leaf) => JSON.stringify(leaf))
  const all = orderedDiagrams(policy, store, (leaf) => JSON.stringify(leaf))
  const rootsOf = (tag: IndicationTag): Roots => ({ outcomes: ready.outcomes.root(tag), everything: all.root(tag) })
  const sound = rootsOf(where.tag)
  const outside = store.leaf("outside")
  const inForce = underReadings(ready)
  let checks = checksFor(laws.filter(isProvable), ready, where.tag, rootsOf)
  let shown = caseChecksFor(cases, where.tag, store, facts, sound.everything)
  const within = (root: NodeId) => store.ite(inForce, root, outside)
  const soundWithin = { outcomes: within(sound.outcomes), everything: within(sound.everything) }

  /** What was found first moves to the front: it is likely to find the next. */
  const first = <C extends { readonly refutedBy: (root: never) => boolean }>(
    list: ReadonlyArray<C>,
    root: Parameters<C["refutedBy"]>[0],
    can: (one: C) => boolean = () => true
  ): readonly [C | undefined, ReadonlyArray<C>] => {
    const found = list.find((one) => can(one) && one.refutedBy(root as never))
    return found === undefined ? [found, list] : [found, [found, ...list.filter((one) => one !== found)]]
  }

  /** Some end at which two diagrams differ: the policy's. */
  const someEnd = (a: NodeId, b: NodeId): string => {
    const [x, y] = [store.view(a), store.view(b)]
    if (typeof x === "string" && typeof y === "string") return x
    const level = Math.min(typeof x === "string" ? Infinity : x.level, typeof y === "string" ? Infinity : y.level)
    const next = (node: typeof x, id: NodeId, k: number) =>
      typeof node !== "string" && node.level === level ? node.next[k]! : id
    const { answers } = store.levels[level]!
    const k = answers.findIndex((_, at) => next(x, a, at) !== next(y, b, at))
    return someEnd(next(x, a, k), next(y, b, k))
  }
  const clauseAt = (text: string): string => {
    const { cites }: Leaf = JSON.parse(text)
    return cites.findLast((id) => id.startsWith("PN-")) ?? cites.at(-1) ?? "none"
  }
  const changedRoots = ({ places, way }: Mutant): Roots => {
    const everything = byAll.root(where, way, places)
    return {
      everything,
      outcomes: everything === sound.everything ? sound.outcomes : byOutcome.root(where, way, places)
    }
  }

  const examine = (mutant: Mutant): Examined => {
    const roots = changedRoots(mutant)
    if (roots.everything === sound.everything) return { mutant, changes: "nothing", clause: "none" }
    const clause = clauseAt(someEnd(sound.everything, roots.everything))
    const inside = within(roots.everything)
    const changes =
      inside === soundWithin.everything
        ? "other readings"
        : within(roots.outcomes) === soundWithin.outcomes
          ? "grounds"
          : "outcome"
    const [law, laterLaws] = first(checks, roots, ({ law }) => canSee(law, changes))
    const [one, laterCases] = first(shown, roots.everything)
    checks = laterLaws
    shown = laterCases
    const near = changes === "other readings" ? clause : clauseAt(someEnd(soundWithin.everything, inside))
    return {
      mutant,
      changes,
      clause: near,
      ...(law === undefined ? {} : { law: law.law.id }),
      ...(one === undefined ? {} : { case: one.id })
    }
  }

  const silent = (level: number, set: number): boolean => {
    const fact = facts[level]!
    if (fact._tag === "Number") return false
    return (
      fact.scope === "reading" || (fact.fallback !== undefined && (set & answersAsSet(fact, [fact.fallback])) !== 0)
    )
  }

  /**
   * The smallest request that a mutant decides otherwise, or on other grounds; nothing where none can be stated.
   *
   * @param readings those in force, or whatever a plan may choose
   */
  const difference = (
    mutant: Mutant,
    of: "outcomes" | "everything",
    readings: "in force" | "any" = "in force"
  ): Difference | undefined => {
    const roots = changedRoots(mutant)
    const zone = store.combine(sound[of], roots[of], (a, b) => (a === b ? "no" : "yes"))
    const ends = store.combine(sound.everything, roots.everything, (a, b) => `${a}\n${b}`)
    const apart = store.ite(zone, ends, outside)
    const spoken = readings === "any" ? apart : within(apart)
    let tried = 0
    for (const { leaf, where: path } of shortestFirst(store, spoken, (end) => end !== "outside", silent)) {
      const stated = requestStating(
        where.tag,
        path.map(([level, set]) => [facts[level]!, set])
      )
      const [was, is] = leaf.split("\n")
      if (stated !== undefined) return { stated, was: JSON.parse(was!), is: JSON.parse(is!) }
      tried += 1
      if (tried === mostTried) return undefined
    }
    return undefined
  }
  return { mutants: mutantsOf(policy, where), examine, difference, cases: shown.length, laws: checks.length }
}

export type Examiner = ReturnType<typeof examiner>
