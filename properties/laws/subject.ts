/**
 * A policy as laws are held against it: its ordered diagrams, with outcomes at the leaves or with everything, and what a
 * criterion, a profile or an answer means in them. It may not know any law.
 */

import { isDeepStrictEqual } from "node:util"
import type { Answers } from "../../src/charts/stated-request.ts"
import { bitsOf, type NodeId } from "../../src/diagram/decision-diagram.ts"
import { orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { whereHolds } from "../../src/diagram/where-holds.ts"
import { allOf, type Criterion } from "../../src/language/criterion.ts"
import { type AnswerSet, answersAsSet, type ChoiceFact, type Fact } from "../../src/language/fact.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import { alignedWith, recut } from "./aligned.ts"
import type { Case, Provable } from "./law.ts"

/** A fact without the words in which it is asked for. */
const meaningOf = (fact: Fact | undefined) => ({ ...fact, label: "", question: "" })

/**
 * A policy, ready for laws.
 *
 * @param asked the facts that laws may speak of
 */
export const subjectOf = (policy: ProgramDiagrams, asked: ReadonlyArray<Fact>) => {
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
      const same = isDeepStrictEqual(meaningOf(one), meaningOf(fact))
      if (!same) throw new Error(`the programs ask for ${fact.id}, but otherwise`)
      known.set(fact, found)
    }
    return found
  }
  /** The fact as the diagrams have it: a number may be cut in more places there. */
  const factOf = (fact: Fact): Fact => facts[levelOf(fact)]!
  const answersAt = (fact: Fact, set: AnswerSet): AnswerSet => {
    const one = factOf(fact)
    return fact._tag === "Number" && one._tag === "Number" ? recut(set, fact.cuts, one.cuts) : set
  }

  /** Where a criterion holds: yes or no. */
  const holds = (criterion: Criterion): NodeId =>
    whereHolds(store, criterion, ({ fact, yes: set }) => store.test(levelOf(fact), answersAt(fact, set)))

  /** The readings of a profile; only these, where some are named. */
  const underProfile = ({ readings }: Profile, these?: ReadonlyArray<string>): NodeId =>
    facts
      .filter(({ id, scope }) => scope === "reading" && (these === undefined || these.includes(id)))
      .reduceRight((rest, fact) => {
        const option = readings?.[fact.id as keyof typeof readings] ?? (fact as ChoiceFact<string>).answers[0]!
        return store.ite(store.test(levelOf(fact), answersAsSet(fact as ChoiceFact<string>, [option])), rest, no)
      }, yes)

  /** Where a law speaks: under its premise, whatever the readings that it does not name. */
  const within = (
    { profile = registerProfile, readings }: Provable,
    { where = allOf() }: Pick<Case, "where">
  ): NodeId => store.ite(holds(where), underProfile(profile, readings), no)
  /** The same under one profile, for requests that are tried under it. */
  const everywhere = ({ profile = registerProfile }: Provable, { where = allOf() }: Pick<Case, "where">): NodeId =>
    store.ite(holds(where), underProfile(profile), no)

  /** A diagram once some facts have an answer each. */
  const given = (node: NodeId, answers: Answers): NodeId =>
    answers.reduce((so, [fact, set]) => {
      const [answer] = bitsOf(answersAt(fact, set))
      return store.cofactor(so, levelOf(fact), store.levels[levelOf(fact)]!.answers.indexOf(answer!))
    }, node)

  const yesNo = { yes, no, or: (a: NodeId, b: NodeId): NodeId => store.ite(a, yes, b) }
  return { outcomes, everything, outside, yesNo, levelOf, factOf, holds, within, everywhere, given }
}

export type Subject = ReturnType<typeof subjectOf>
