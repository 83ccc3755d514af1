/**
 * The laws as quick checks of one changed indication: each is made ready once, on the diagrams of the policy, and then asks
 * of any number of changed ones in the same store whether the law still holds. It says only whether; the prover is the
 * authority, and finds the request. It may not know any law by name.
 */
import { thresholds } from "../../spec/thresholds.ts"
import type { Answers } from "../../src/charts/stated-request.ts"
import type { NodeId } from "../../src/diagram/decision-diagram.ts"
import { allOf } from "../../src/language/criterion.ts"
import { answersAsSet, type ChoiceFact, cutOf } from "../../src/language/fact.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import type { Decided } from "../../src/language/ruling.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Alternatives, Case, Change, Condition, Departure, Provable, Statement } from "../laws/law.ts"
import type { Prover } from "../laws/prove.ts"

/** A program as two diagrams: of outcomes, and of everything that is decided. */
export interface Roots {
  readonly outcomes: NodeId
  readonly everything: NodeId
}

/** A law ready to be asked. */
export interface Check {
  readonly law: Provable
  readonly refutedBy: (changed: Roots) => boolean
}

/** What a comparison finds: nothing, a change that the law speaks of, or one that it forbids. */
type Found = { readonly wrong: boolean; readonly moves: boolean }
type Ask = (roots: Roots) => Found

const still: Found = { wrong: false, moves: false }
const together = (all: ReadonlyArray<Found>): Found =>
  all.reduce((a, b) => ({ wrong: a.wrong || b.wrong, moves: a.moves || b.moves }), still)

type Kit = Pick<Prover, "holds" | "outcomes">

/** Where the readings of a profile are in force; only these, where some are named. */
export const underReadings = (
  { outcomes: { facts, store } }: Pick<Prover, "outcomes">,
  { readings = {} }: Profile = registerProfile,
  these?: ReadonlyArray<string>
): NodeId => {
  const chosen: Readonly<Record<string, string>> = readings
  return facts.reduceRight((rest, fact, level) => {
    if (fact.scope !== "reading" || (these !== undefined && !these.includes(fact.id))) return rest
    const { answers } = fact as ChoiceFact<string>
    const set = answersAsSet(fact as ChoiceFact<string>, [chosen[fact.id] ?? answers[0]!])
    return store.ite(store.test(level, set), rest, store.leaf("no"))
  }, store.leaf("yes"))
}

/**
 * The checks of the laws that speak of an indication.
 *
 * @param rootsOf the diagrams of the policy as it is, in the prover's store
 */
export const checksFor = (
  laws: ReadonlyArray<Provable>,
  kit: Kit & Pick<Prover, "given">,
  tag: IndicationTag,
  rootsOf: (tag: IndicationTag) => Roots
): ReadonlyArray<Check> => {
  const { given, holds, outcomes } = kit
  const { facts, store } = outcomes
  const outside = store.leaf("outside")
  const within = (zone: NodeId, root: NodeId): NodeId => store.ite(zone, root, outside)
  const any = (node: NodeId, wrong: (leaf: string) => boolean): Found => ({
    wrong: store.leavesOf(node).some((leaf) => leaf !== "outside" && wrong(leaf)),
    moves: false
  })
  const pairs = (a: NodeId, b: NodeId, judge: (x: string, y: string) => "fine" | "moves" | "wrong"): Found => {
    if (a === b) return still
    const seen = new Set<string>()
    store.combine(a, b, (x, y) => {
      if (x !== y && x !== "outside" && y !== "outside") seen.add(judge(x, y))
      return "seen"
    })
    return { wrong: seen.has("wrong"), moves: seen.has("moves") }
  }
  const differ = () => "wrong" as const
  const changing = (change: Change) => (x: string, y: string) =>
    change(x as Decided, y as Decided) ? ("moves" as const) : ("wrong" as const)
  const compared = (zone: NodeId, a: Answers, b: Answers, judge: Parameters<typeof pairs>[2], of: keyof Roots): Ask => {
    return (roots) => pairs(given(within(zone, roots[of]), a), given(within(zone, roots[of]), b), judge)
  }
  const levelOf = (id: string) => facts.findIndex((fact) => fact.id === id)

  const asks = (law: Provable, one: Case): ReadonlyArray<Ask> => {
    // a law holds whatever is chosen of the readings that it does not name
    const inForce = underReadings(kit, law.profile, law.readings)
    const zone = store.ite(holds(one.where ?? allOf()), inForce, store.leaf("no"))
    switch (law._tag) {
      case "OnlyWhere": {
        const { then } = one as Condition
        const wrong = then === undefined ? zone : store.ite(holds(then), store.leaf("no"), zone)
        const spoken: ReadonlyArray<string> = law.outcomes
        return [(roots) => any(within(wrong, roots.outcomes), (leaf) => spoken.includes(leaf))]
      }
      case "Says": {
        const { of } = one as Statement
        const known = new Map<string, boolean>()
        const wrong = (leaf: string): boolean => {
          const found = known.get(leaf) ?? !of(JSON.parse(leaf))
          known.set(leaf, found)
          return found
        }
        return [(roots) => any(within(zone, roots.everything), wrong)]
      }
      case "Idle":
        return law.facts.flatMap(({ id }) => {
          const fact = facts[levelOf(id)]!
          const [first, ...others] = store.levels[levelOf(id)]!.answers.map((answer): Answers => [[fact, 1 << answer]])
          return others.map((other) =>
            compared(zone, first!, other, differ, law.of === "outcome" ? "outcomes" : "everything")
          )
        })
      case "Across": {
        const fact = facts[levelOf(law.fact.id)]!
        const may = (law.besides ?? []).map(cutOf)
        return (fact._tag === "Number" ? fact.cuts : []).flatMap((cut, k) => {
          if (may.includes(cut)) return []
          const sides: readonly [Answers, Answers] = [[[fact, 1 << k]], [[fact, 2 << k]]]
          const [a, b] = thresholds[law.threshold].bound === "at least" ? sides : [sides[1], sides[0]]
          return [compared(zone, a, b, cut === cutOf(law.threshold) ? changing(law.change) : differ, "outcomes")]
        })
      }
      case "Departs": {
        const { fact, usual } = one as Departure
        const set = (answer: string | boolean): Answers => [[fact, answersAsSet(fact, [answer])]]
        const others = fact.answers.filter((answer) => answer !== usual)
        return others.map((other) => compared(zone, set(usual), set(other), changing(law.change), "outcomes"))
      }
      case "Either": {
        const { limbs, without } = one as Alternatives
        const counts = (x: string, y: string) =>
          y === "CriteriaMet" ? "wrong" : x === "CriteriaMet" ? "moves" : "fine"
        const [first, ...others] = limbs
        return [
          ...others.map((limb) => compared(zone, first!, limb, differ, "outcomes")),
          ...without.map((none) => compared(zone, first!, none, counts, "outcomes")),
          // met on both sides is wrong too, and there nothing differs
          ...without.map(
            (none): Ask =>
              ({ outcomes: root }) =>
                any(given(within(zone, root), none), (leaf) => leaf === "CriteriaMet")
          )
        ]
      }
      case "Alike": {
        const of = law.of === "outcome" ? "outcomes" : "everything"
        const others = one.tags.filter((other) => (tag === one.tags[0] ? other !== tag : other === one.tags[0]))
        return others.map(
          (other): Ask =>
            (roots) =>
              pairs(within(zone, rootsOf(other)[of]), within(zone, roots[of]), differ)
        )
      }
    }
  }

  return laws.flatMap((law): ReadonlyArray<Check> => {
    const claimsChange = ["Across", "Departs", "Either"].includes(law._tag)
    const own = (law.cases as ReadonlyArray<Case>).filter(({ tags }) => tags.includes(tag))
    if (own.length === 0) return []
    const cases = own.map((one) => {
      const all = asks(law, one)
      // a change that the law speaks of may occur under another indication of the same case
      const elsewhere =
        claimsChange && one.tags.some((other) => other !== tag && together(all.map((ask) => ask(rootsOf(other)))).moves)
      return { all, elsewhere }
    })
    const refutedBy = (roots: Roots) =>
      cases.some(({ all, elsewhere }) => {
        let moves = elsewhere || !claimsChange
        for (const ask of all) {
          const found = ask(roots)
          if (found.wrong) return true
          moves ||= found.moves
        }
        return !moves
      })
    return [{ law, refutedBy }]
  })
}
