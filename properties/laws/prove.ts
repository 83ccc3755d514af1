/**
 * Proving a law on the ordered diagrams: over all requests for one service under one indication. A proof counts the
 * regions that it covers; a refutation is the smallest request in which the law does not hold. It may not know any law by
 * name.
 */
import { type Answers, requestStating, type Stated } from "../../src/charts/stated-request.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import type { NodeId } from "../../src/diagram/decision-diagram.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { answersAsSet, type Fact } from "../../src/language/fact.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { type Asked, asking } from "./asks.ts"
import type { Provable, Verdict } from "./law.ts"
import { type Found, pathsIn, shortestFirst } from "./paths.ts"
import { subjectOf } from "./subject.ts"

/** A request in which a law does not hold, and what is decided there; two that differ, where the law compares. */
export interface Refutation {
  readonly tag: IndicationTag
  readonly stated: ReadonlyArray<Stated>
  readonly said: ReadonlyArray<Verdict>
}

/** What a proof found. */
export interface Proof {
  /** The regions of requests that the law speaks of, each with one outcome. */
  readonly regions: bigint
  /** Regions in which the law would not hold, if a request could state them, even in part; none can. */
  readonly impossible: number
  readonly refutation?: Refutation
  /** The law says that something makes a difference, and in one of its cases it makes none anywhere. */
  readonly unmoved?: true
}

/** Whether a law is proved. */
export const isProved = ({ refutation, unmoved }: Proof): boolean => refutation === undefined && unmoved !== true

/** How many regions are tried for one that a request can state whole, and then in part. */
const mostTried = 500

/** How much there is to read in a request. */
const sizeOf = ({ stated }: Refutation): number => JSON.stringify(stated[0]!.request).split(":").length

/**
 * A prover for a policy.
 *
 * @param asked the facts that laws may speak of; those that this package's programs ask for by default
 */
export const prover = (policy: ProgramDiagrams, asked: ReadonlyArray<Fact> = programDiagrams.facts) => {
  const subject = subjectOf(policy, asked)
  const { outcomes, yesNo } = subject
  const { facts, store } = outcomes
  const asks = asking(subject)

  const isSilent = (level: number, set: number): boolean => {
    const fact = facts[level]!
    if (fact._tag === "Number") return false
    return (
      fact.scope === "reading" || (fact.fallback !== undefined && (set & answersAsSet(fact, [fact.fallback])) !== 0)
    )
  }

  type Where = Found["where"]
  /** The same without what need not be stated for the diagram to come to this leaf. */
  const withoutIdle = (suspect: NodeId, { leaf, where }: Found): Where => {
    const there = store.combine(suspect, suspect, (one) => (one === leaf ? "yes" : "no"))
    const cube = (some: Where) =>
      some.reduceRight((rest, [level, set]) => store.ite(store.test(level, set), rest, yesNo.no), yesNo.yes)
    return where.reduce((left, one) => {
      const fewer = left.filter((other) => other !== one)
      return !isSilent(...one) && store.ite(cube(fewer), there, yesNo.yes) === yesNo.yes ? fewer : left
    }, where)
  }

  type Perhaps = ReadonlyArray<Stated | undefined>
  const isStated = (some: Perhaps): some is ReadonlyArray<Stated> => some.every((one) => one !== undefined)

  const saidOf = ({ profile, request }: Stated): Verdict => {
    const { possible } = consensus(request, profile, 0, outcomes)
    return possible.length === 1 ? possible[0]! : "NeedsInformation"
  }

  /** The smallest requests in wrong regions; where none can be stated whole, with one fact left open. */
  const refuted = (tag: IndicationTag, { fails, requests, suspect }: Asked, wrong: ReadonlySet<string>) => {
    const answersOf = (where: Where): Answers => where.map(([level, set]) => [facts[level]!, set])
    const state = (where: Where): Perhaps => requests(answersOf(where)).map((one) => requestStating(...one))
    const refutation = (stated: ReadonlyArray<Stated>): Refutation => ({ tag, stated, said: stated.map(saidOf) })
    const unstated: Array<Found> = []
    for (const found of shortestFirst(store, suspect, (leaf) => wrong.has(leaf), isSilent)) {
      const whole = state(found.where)
      if (isStated(whole)) {
        const smaller = state(withoutIdle(suspect, found))
        return { impossible: 0, refutation: refutation(isStated(smaller) ? smaller : whole) }
      }
      unstated.push(found)
      if (unstated.length === mostTried) break
    }
    for (const { where } of unstated) {
      for (const one of where) {
        const part = state(where.filter((other) => other !== one))
        if (isSilent(...one) || !isStated(part)) continue
        const partly = refutation(part)
        if (fails(partly.said)) return { impossible: 0, refutation: partly }
      }
    }
    return { impossible: unstated.length }
  }

  const answer = (tag: IndicationTag, question: Asked): Proof & { readonly moves: boolean } => {
    const verdict = (leaf: string) => (leaf === "outside" ? "fine" : question.judge(leaf.split("\n")))
    const regions = pathsIn(store, question.all, (leaf) => leaf !== "outside")
    const moves = store.leavesOf(question.all).some((leaf) => verdict(leaf) === "moves")
    const wrong = new Set(store.leavesOf(question.suspect).filter((leaf) => verdict(leaf) === "wrong"))
    return { regions, moves, ...(wrong.size === 0 ? { impossible: 0 } : refuted(tag, question, wrong)) }
  }

  /**
   * Proves a law, or finds the smallest request in which it does not hold.
   *
   * @throws where the law speaks of a fact that no program asks for, or in one of its cases of no request at all
   */
  const prove = (law: Provable): Proof => {
    const claimsChange = "change" in law || law._tag === "Either"
    let [regions, impossible, unmoved] = [0n, 0, false]
    const refutations: Array<Refutation> = []
    for (const one of law.cases) {
      let moved = false
      for (const tag of one.tags) {
        for (const question of asks(law, one, tag)) {
          if (store.leavesOf(question.suspect).join() === "outside") throw new Error(`${law.id} says nothing of ${tag}`)
          const found = answer(tag, question)
          regions += found.regions
          impossible += found.impossible
          moved ||= found.moves
          if (found.refutation !== undefined) refutations.push(found.refutation)
        }
      }
      unmoved ||= claimsChange && !moved
    }
    const [refutation] = refutations.sort((a, b) => sizeOf(a) - sizeOf(b))
    if (refutation !== undefined) return { regions, impossible, refutation }
    return unmoved ? { regions, impossible, unmoved: true } : { regions, impossible }
  }

  const { everywhere, given, holds } = subject
  return { prove, holds, everywhere, outcomes, leaves: policy.leaves, yesNo, given }
}

export type Prover = ReturnType<typeof prover>
