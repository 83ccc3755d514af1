/**
 * Proving a law on the ordered diagrams: over all requests for one service under one indication. A proof counts the
 * regions that it covers; a refutation is the smallest request in which the law does not hold. It may not know any law by
 * name.
 */
import { isDeepStrictEqual } from "node:util"
import { thresholds } from "../../spec/thresholds.ts"
import { type Answers, requestStating, type Stated } from "../../src/charts/stated-request.ts"
import { bitsOf, type NodeId } from "../../src/diagram/decision-diagram.ts"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Leaf, ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { allOf, type Criterion, not } from "../../src/language/criterion.ts"
import { type AnswerSet, answersAsSet, type ChoiceFact, cutOf, type Fact } from "../../src/language/fact.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import type { Decided } from "../../src/language/ruling.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { alignedWith, recut } from "./aligned.ts"
import type { Alternatives, Case, Condition, Provable, Statement } from "./law.ts"
import { pathsIn, shortestFirst } from "./paths.ts"

/** A request in which a law does not hold, and what is decided there; two that differ, where the law compares. */
export interface Refutation {
  readonly tag: IndicationTag
  readonly stated: ReadonlyArray<Stated>
  readonly said: ReadonlyArray<Decided>
}

/** What a proof found. */
export interface Proof {
  /** The regions of requests that the law speaks of, each with one outcome. */
  readonly regions: bigint
  /** Regions in which the law would not hold, if a request could state them; none can. */
  readonly impossible: number
  readonly refutation?: Refutation
  /** The law says that something makes a difference, and it makes none anywhere. */
  readonly unmoved?: true
}

/** Whether a law is proved. */
export const isProved = ({ refutation, unmoved }: Proof): boolean => refutation === undefined && unmoved !== true

/** How many regions are tried for one that a request can state. */
const mostTried = 5000

/** What a law asks of some regions. */
interface Asked {
  /** Everything that it speaks of: what is said there, a line for each request compared, or `outside`. */
  readonly all: NodeId
  /** The part of it that may be wrong. */
  readonly suspect: NodeId
  readonly judge: (said: ReadonlyArray<string>) => "fine" | "moves" | "wrong"
  /** The requests compared in a region. */
  readonly requests: (answers: Answers) => ReadonlyArray<readonly [IndicationTag, Answers]>
}

/** A fact without the words in which it is asked for. */
const meaningOf = (fact: Fact | undefined) => ({ ...fact, label: "", question: "" })

const outcomeIn = (said: string): Decided => (said.startsWith("{") ? (JSON.parse(said) as Leaf).outcome! : said) as Decided

/**
 * A prover for a policy.
 *
 * @param asked the facts that laws may speak of; those that this package's programs ask for by default
 */
export const prover = (policy: ProgramDiagrams, asked: ReadonlyArray<Fact> = programDiagrams.facts) => {
  const aligned = alignedWith(asked, policy)
  const outcomes = orderedDiagrams(aligned)
  const { facts, store } = outcomes
  const everything = orderedDiagrams(aligned, store, (leaf) => JSON.stringify(leaf))
  const [yes, no, outside] = [store.leaf("yes"), store.leaf("no"), store.leaf("outside")]
  const levels = new Map(facts.map((fact, at) => [fact.id, at]))
  const known = new Map<Fact, number>(facts.map((fact, at) => [fact, at]))
  const levelOf = (fact: Fact): number => {
    const found = known.get(fact) ?? levels.get(fact.id)
    if (found === undefined) throw new Error(`no program asks for ${fact.id}`)
    if (!known.has(fact)) {
      const one = asked.find(({ id }) => id === fact.id)
      if (!isDeepStrictEqual(meaningOf(one), meaningOf(fact))) throw new Error(`the programs ask for ${fact.id}, but otherwise`)
      known.set(fact, found)
    }
    return found
  }
  /** The answers of a fact as the diagrams have them: a number may be cut in more places there. */
  const answersAt = (fact: Fact, set: AnswerSet): AnswerSet => {
    const one = facts[levelOf(fact)]!
    return fact._tag === "Number" && one._tag === "Number" ? recut(set, fact.cuts, one.cuts) : set
  }
  const holds = (criterion: Criterion): NodeId => {
    switch (criterion._tag) {
      case "Ask": {
        const { fact, yes: set } = criterion.question
        return store.test(levelOf(fact), answersAt(fact, set))
      }
      case "Not":
        return store.ite(holds(criterion.of), no, yes)
      case "Judgment":
        return holds(criterion.of)
      case "All":
        return criterion.of.reduceRight((rest, part) => store.ite(holds(part), rest, no), yes)
      case "Any":
        return criterion.of.reduceRight((rest, part) => store.ite(holds(part), yes, rest), no)
    }
  }

  /** The readings in force. */
  const underProfile = ({ readings }: Profile): NodeId =>
    facts
      .filter(({ scope }) => scope === "reading")
      .reduceRight((rest, fact) => {
        const option = readings?.[fact.id as keyof typeof readings] ?? (fact as ChoiceFact<string>).answers[0]!
        return store.ite(store.test(levelOf(fact), answersAsSet(fact as ChoiceFact<string>, [option])), rest, no)
      }, yes)

  /** Where a law speaks: under its premise and its readings. */
  const within = ({ profile = registerProfile }: Pick<Provable, "profile">, { where = allOf() }: Pick<Case, "where">) =>
    store.ite(holds(where), underProfile(profile), no)

  /** A diagram once some facts have an answer each. */
  const given = (node: NodeId, answers: Answers): NodeId =>
    answers.reduce((so, [fact, set]) => {
      const [answer] = bitsOf(answersAt(fact, set))
      return store.cofactor(so, levelOf(fact), store.levels[levelOf(fact)]!.answers.indexOf(answer!))
    }, node)

  /** What is said on either side, a line each. */
  const both = (a: NodeId, b: NodeId): NodeId =>
    store.combine(a, b, (x, y) => (x === "outside" || y === "outside" ? "outside" : `${x}\n${y}`))

  /** What a law asks that compares requests which differ in these answers. */
  const compared = (
    law: Provable,
    one: Case,
    tag: IndicationTag,
    sides: readonly [Answers, Answers],
    judge: (a: string, b: string) => ReturnType<Asked["judge"]>,
    roots: Pick<typeof outcomes, "root"> = outcomes
  ): Asked => {
    const speaks = new Set(store.support(holds(one.where ?? allOf())))
    const own = sides.flat().map(([fact]) => fact)
    const spoken = own.find((fact) => speaks.has(levelOf(fact)))
    if (spoken !== undefined) throw new Error(`${law.id} compares ${spoken.id}, of which its premise speaks`)
    const root = store.ite(within(law, one), roots.root(tag), outside)
    const all = both(given(root, sides[0]), given(root, sides[1]))
    const requests = (answers: Answers) => {
      const rest = answers.filter(([fact]) => !own.some(({ id }) => id === fact.id))
      return sides.map((side) => [tag, [...rest, ...side.map(([fact, set]) => [facts[levelOf(fact)]!, set] as const)]] as const)
    }
    return { all, suspect: all, judge: ([a, b]) => judge(a!, b!), requests }
  }
  const same = (a: string, b: string) => (a === b ? "fine" : "wrong")

  const asks = (law: Provable, one: Case, tag: IndicationTag): ReadonlyArray<Asked> => {
    const requests = (answers: Answers) => [[tag, answers] as const]
    switch (law._tag) {
      case "OnlyWhere": {
        const { then } = one as Condition
        const all = store.ite(within(law, one), outcomes.root(tag), outside)
        const suspect = then === undefined ? all : store.ite(holds(then), outside, all)
        const spoken: ReadonlyArray<string> = law.outcomes
        return [{ all, suspect, judge: ([said]) => (spoken.includes(said!) ? "wrong" : "fine"), requests }]
      }
      case "Says": {
        const { of } = one as Statement
        const all = store.ite(within(law, one), everything.root(tag), outside)
        return [{ all, suspect: all, judge: ([said]) => (of(JSON.parse(said!)) ? "fine" : "wrong"), requests }]
      }
      case "Idle": {
        const roots = law.of === "outcome" ? outcomes : everything
        return law.facts.flatMap((fact) => {
          const [first, ...others] = store.levels[levelOf(fact)]!.answers
          const stretch = (answer: number): Answers => [[facts[levelOf(fact)]!, 1 << answer]]
          return others.map((other) => compared(law, one, tag, [stretch(first!), stretch(other)], same, roots))
        })
      }
      case "Across": {
        const fact = facts[levelOf(law.fact)]!
        const upwards = thresholds[law.threshold].bound === "at least"
        const may = (law.besides ?? []).map(cutOf)
        return (fact._tag === "Number" ? fact.cuts : []).flatMap((cut, k) => {
          if (may.includes(cut)) return []
          const [below, above]: [Answers, Answers] = [[[fact, 1 << k]], [[fact, 2 << k]]]
          const changes = (a: string, b: string) => (a === b ? "fine" : law.change(a as Decided, b as Decided) ? "moves" : "wrong")
          return [
            compared(law, one, tag, upwards ? [below, above] : [above, below], cut === cutOf(law.threshold) ? changes : same)
          ]
        })
      }
      case "Contradicted": {
        const { fact } = law
        const others = fact.answers.filter((answer) => answer !== fact.fallback)
        const changes = (a: string, b: string) => (a === b ? "fine" : law.change(a as Decided, b as Decided) ? "moves" : "wrong")
        return others.map((other) =>
          compared(law, one, tag, [[[fact, answersAsSet(fact, [fact.fallback])]], [[fact, answersAsSet(fact, [other])]]], changes)
        )
      }
      case "Either": {
        const { limbs, without } = one as Alternatives
        const [first, ...others] = limbs
        const counts = (a: string, b: string) => (b === "CriteriaMet" ? "wrong" : a === "CriteriaMet" ? "moves" : "fine")
        return [
          ...others.map((limb) => compared(law, one, tag, [first!, limb], same)),
          compared(law, one, tag, [first!, without], counts)
        ]
      }
      case "Alike": {
        const roots = law.of === "outcome" ? outcomes : everything
        const [first] = one.tags
        const under = (which: IndicationTag) => store.ite(within(law, one), roots.root(which), outside)
        const all = both(under(first!), under(tag))
        const own = (which: IndicationTag, answers: Answers): readonly [IndicationTag, Answers] => [
          which,
          answers.filter(([fact]) => fact.scope !== "indication" || fact.id.startsWith(`${which}.`))
        ]
        const pair = (answers: Answers) => [own(first!, answers), own(tag, answers)]
        return tag === first ? [] : [{ all, suspect: all, judge: ([a, b]) => same(a!, b!), requests: pair }]
      }
    }
  }

  const isSilent = (level: number, set: AnswerSet): boolean => {
    const fact = facts[level]!
    if (fact._tag === "Number") return false
    return fact.scope === "reading" || (fact.fallback !== undefined && (set & answersAsSet(fact, [fact.fallback])) !== 0)
  }

  const answer = (tag: IndicationTag, { all, judge, requests, suspect }: Asked): Proof & { readonly moves: boolean } => {
    const verdict = (leaf: string) => (leaf === "outside" ? "fine" : judge(leaf.split("\n")))
    const regions = pathsIn(store, all, (leaf) => leaf !== "outside")
    const moves = store.leavesOf(all).some((leaf) => verdict(leaf) === "moves")
    const wrong = new Set(store.leavesOf(suspect).filter((leaf) => verdict(leaf) === "wrong"))
    let tried = 0
    for (const { leaf, where } of wrong.size === 0 ? [] : shortestFirst(store, suspect, (one) => wrong.has(one), isSilent)) {
      const stated = requests(where.map(([level, set]) => [facts[level]!, set])).map((one) => requestStating(...one))
      if (stated.every((one) => one !== undefined)) {
        return { regions, impossible: tried, moves, refutation: { tag, stated, said: leaf.split("\n").map(outcomeIn) } }
      }
      tried += 1
      if (tried === mostTried) throw new Error(`none of ${mostTried} regions under ${tag} can be stated`)
    }
    return { regions, impossible: tried, moves }
  }

  /**
   * Proves a law, or finds the smallest request in which it does not hold.
   *
   * @throws where the law speaks of a fact that no program asks for
   */
  const prove = (law: Provable): Proof => {
    let [regions, impossible, moved] = [0n, 0, !("change" in law) && law._tag !== "Either"]
    for (const one of law.cases) {
      for (const tag of one.tags) {
        for (const asked of asks(law, one, tag)) {
          const { moves, refutation, ...found } = answer(tag, asked)
          regions += found.regions
          impossible += found.impossible
          moved ||= moves
          if (refutation !== undefined) return { regions, impossible, refutation }
        }
      }
    }
    return moved ? { regions, impossible } : { regions, impossible, unmoved: true }
  }
  const yesNo = { yes, no, or: (a: NodeId, b: NodeId): NodeId => store.ite(a, yes, b) }
  return { prove, holds, everywhere: within, outcomes, leaves: policy.leaves, yesNo, given }
}

export type Prover = ReturnType<typeof prover>
