/**
 * What a law asks of a policy, case by case: the regions that it speaks of, those in which it may fail, and the verdict on
 * what is said there. It may not know how the answer is found, nor any law by name.
 */
import { thresholds } from "../../spec/thresholds.ts"
import type { Answers } from "../../src/charts/stated-request.ts"
import type { NodeId } from "../../src/diagram/decision-diagram.ts"
import { allOf } from "../../src/language/criterion.ts"
import { answersAsSet, cutOf } from "../../src/language/fact.ts"
import type { Decided } from "../../src/language/ruling.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Alternatives, Case, Change, Condition, Departure, Provable, Statement } from "./law.ts"
import type { Subject } from "./subject.ts"

export type Judged = "fine" | "moves" | "wrong"

/** What a law asks of some regions. */
export interface Asked {
  /** Everything that it speaks of: what is said there, a line for each request compared, or `outside`. */
  readonly all: NodeId
  /** The part of it that may be wrong. */
  readonly suspect: NodeId
  readonly judge: (said: ReadonlyArray<string>) => Judged
  /** Whether it fails of requests that leave something open, as they are decided. */
  readonly fails: (said: ReadonlyArray<string>) => boolean
  /** The requests compared in a region. */
  readonly requests: (answers: Answers) => ReadonlyArray<readonly [IndicationTag, Answers]>
}

type Sides = readonly [Answers, Answers]
type Verdict = (a: string, b: string) => Judged

const same: Verdict = (a, b) => (a === b ? "fine" : "wrong")
const changes =
  (change: Change): Verdict =>
  (a, b) =>
    a === b ? "fine" : change(a as Decided, b as Decided) ? "moves" : "wrong"
/** With an alternative a study is met somewhere, without any it never is. */
const counts: Verdict = (a, b) => (b === "CriteriaMet" ? "wrong" : a === "CriteriaMet" ? "moves" : "fine")

type Fails = Asked["fails"]
const never: Fails = () => false
const differ: Fails = ([a, b]) => a !== b
/** Where one outcome is due, it fails of a request that is not decided. */
const undecided: Fails = ([said]) => said === "NeedsInformation"
const allButOne = 4

/** What the cases of a law ask of a policy under one indication. */
export const asking = (subject: Subject) => {
  const { everything, factOf, given, holds, levelOf, outcomes, outside, within } = subject
  const { store } = outcomes

  /** What is said on either side, a line each. */
  const both = (a: NodeId, b: NodeId): NodeId =>
    store.combine(a, b, (x, y) => (x === "outside" || y === "outside" ? "outside" : `${x}\n${y}`))

  /** Compares requests that differ in these answers. */
  const compared = (
    law: Provable,
    one: Case,
    tag: IndicationTag,
    sides: Sides,
    verdict: Verdict,
    roots: Pick<typeof outcomes, "root"> = outcomes
  ): Asked => {
    const speaks = new Set(store.support(holds(one.where ?? allOf())))
    const spoken = sides.flat().find(([fact]) => speaks.has(levelOf(fact)))
    if (spoken !== undefined) throw new Error(`${law.id} compares ${spoken[0].id}, of which its premise speaks`)
    const root = store.ite(within(law, one), roots.root(tag), outside)
    const all = both(given(root, sides[0]), given(root, sides[1]))
    const requests = (answers: Answers) =>
      sides.map((side) => {
        const fixed = side.map(([fact, set]) => [factOf(fact), set] as const)
        return [tag, [...answers.filter(([fact]) => !fixed.some(([other]) => other === fact)), ...fixed]] as const
      })
    return { all, suspect: all, judge: ([a, b]) => verdict(a!, b!), fails: differ, requests }
  }

  return (law: Provable, one: Case, tag: IndicationTag): ReadonlyArray<Asked> => {
    const requests = (answers: Answers) => [[tag, answers] as const]
    switch (law._tag) {
      case "OnlyWhere": {
        const { then } = one as Condition
        const all = store.ite(within(law, one), outcomes.root(tag), outside)
        const suspect = then === undefined ? all : store.ite(holds(then), outside, all)
        const spoken: ReadonlyArray<string> = law.outcomes
        const judge = ([said]: ReadonlyArray<string>): Judged => (spoken.includes(said!) ? "wrong" : "fine")
        return [{ all, suspect, judge, fails: spoken.length === allButOne ? undecided : never, requests }]
      }
      case "Says": {
        const { of } = one as Statement
        const all = store.ite(within(law, one), everything.root(tag), outside)
        return [
          { all, suspect: all, judge: ([said]) => (of(JSON.parse(said!)) ? "fine" : "wrong"), fails: never, requests }
        ]
      }
      case "Idle": {
        const roots = law.of === "outcome" ? outcomes : everything
        return law.facts.flatMap((fact) => {
          const [first, ...others] = store.levels[levelOf(fact)]!.answers
          const answer = (place: number): Answers => [[factOf(fact), 1 << place]]
          return others.map((other) => compared(law, one, tag, [answer(first!), answer(other)], same, roots))
        })
      }
      case "Across": {
        const fact = factOf(law.fact)
        const upwards = thresholds[law.threshold].bound === "at least"
        const besides = (law.besides ?? []).map(cutOf)
        return (fact._tag === "Number" ? fact.cuts : []).flatMap((cut, place) => {
          if (besides.includes(cut)) return []
          const [below, above]: Sides = [[[fact, 1 << place]], [[fact, 2 << place]]]
          const sides: Sides = upwards ? [below, above] : [above, below]
          return [compared(law, one, tag, sides, cut === cutOf(law.threshold) ? changes(law.change) : same)]
        })
      }
      case "Departs": {
        const { fact, usual } = one as Departure
        const answer = (which: string | boolean): Answers => [[fact, answersAsSet(fact, [which])]]
        const others: ReadonlyArray<string | boolean> = fact.answers.filter((other) => other !== usual)
        return others.map((other) => compared(law, one, tag, [answer(usual), answer(other)], changes(law.change)))
      }
      case "Either": {
        const { limbs, without } = one as Alternatives
        const [first, ...others] = limbs
        return [
          ...others.map((limb) => compared(law, one, tag, [first!, limb], same)),
          ...without.map((none) => compared(law, one, tag, [first!, none], counts))
        ]
      }
      case "Alike": {
        const roots = law.of === "outcome" ? outcomes : everything
        const [first] = one.tags
        if (tag === first) return []
        const under = (which: IndicationTag) => store.ite(within(law, one), roots.root(which), outside)
        const all = both(under(first!), under(tag))
        const own = (which: IndicationTag, answers: Answers): readonly [IndicationTag, Answers] => [
          which,
          answers.filter(([fact]) => fact.scope !== "indication" || fact.id.startsWith(`${which}.`))
        ]
        const pair = (answers: Answers) => [own(first!, answers), own(tag, answers)]
        return [{ all, suspect: all, judge: ([a, b]) => same(a!, b!), fails: differ, requests: pair }]
      }
    }
  }
}
