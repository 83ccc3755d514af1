/**
 * What must be stated of a service when its completions come to these leaves: the outcome and what belongs to it, and
 * the clauses and readings, of the service and of each of several indications. It compares nothing.
 */
import { Equal } from "effect"
import { contradictory } from "../../charts/knowledge.ts"
import type { Decided } from "../../language/ruling.ts"
import type { Request } from "../../request/request.ts"
import { type Considered, citedBeside, toldOf } from "../deciding.ts"
import type { Portable } from "../portable.ts"
import { inOrder, together } from "../several-indications.ts"
import type { Followed } from "./follow.ts"
import { thoseThatMatter } from "./matters.ts"
import { kindFirst } from "./stated.ts"

/** What must be stated, of a service or under an indication. */
export interface Must {
  readonly outcome: Decided | "NeedsInformation"
  readonly cites: ReadonlyArray<string>
}

/** What must be stated under an indication. */
export interface MustUnder extends Must {
  readonly indication: string
}

/** What must be stated of a service. Where a list is empty, nothing of the kind must be stated. */
export interface MustBeStated extends Must {
  readonly kind: ReadonlyArray<string>
  readonly referral: ReadonlyArray<string>
  readonly possible: ReadonlyArray<string>
  readonly missing: ReadonlyArray<string>
  readonly under: ReadonlyArray<MustUnder>
  /** The indications for which the leaves relied on are not such leaves. */
  readonly unreliable: ReadonlyArray<number>
}

/** An indication with the leaves that it reaches, and those of them that a statement about it may rely on. */
interface Reaching extends Considered {
  readonly reached: ReadonlyArray<number>
  readonly reliable: ReadonlyArray<number>
}

/** The outcomes of all completions, and where each indication comes to. */
const outcomesOf = (policy: Portable, request: Request, { all }: Followed) => {
  const outcomeOf = (leaf: number): Decided => policy.leaves[leaf]!.outcome!
  const reaching = request.indications.map(({ _tag: tag }, indication) => {
    const reached = [...new Set(all.map(({ leaves }) => leaves[indication]!))]
    const outcomes = new Set(reached.map(outcomeOf))
    return { indication, tag, reached, possible: inOrder.filter((one) => outcomes.has(one)) }
  })
  const come = all.map(({ leaves, narrowed }) => {
    const of = ({ indication }: Considered): string => outcomeOf(leaves[indication]!)
    return { narrowed, outcome: together(reaching, of, (a, b, merge) => merge(a, b)) }
  })
  const possible = inOrder.filter((one) => come.some(({ outcome }) => outcome === one))
  const outcome = possible.length === 1 ? possible[0] : undefined
  const { aside, conflicting, told } = toldOf(request, reaching, outcome)
  const considered = reaching.map((one): Reaching => {
    const decides = outcome !== undefined && told.includes(one)
    const wanted = one.possible.length === 1 || (decides && conflicting) ? one.possible : decides ? [outcome] : []
    return { ...one, reliable: one.reached.filter((leaf) => wanted.includes(outcomeOf(leaf))) }
  })
  return { come, possible, outcome, considered, aside, told: told.map(({ indication }) => considered[indication]!) }
}

/**
 * What follows from what a certificate leads to.
 *
 * @param relied for each indication the leaves that the determination relies on, as its certificate says
 */
export const whatFollows = (
  policy: Portable,
  request: Request,
  service: number,
  relied: ReadonlyArray<ReadonlyArray<number>>,
  followed: Followed
): MustBeStated => {
  const { aside, come, considered, outcome, possible, told } = outcomesOf(policy, request, followed)
  const several = considered.length > 1
  const relies = ({ indication }: Considered): ReadonlyArray<number> => relied[indication] ?? []
  /** What is relied on where it is decided, else all that is reached; and what is cited beside. */
  const cited = (of: ReadonlyArray<Reaching>, decided: boolean, beside: { several: boolean; setAside: boolean }) => {
    const named = (one: Reaching) => one.reliable.filter((leaf) => relies(one).includes(leaf))
    const leaves = of.flatMap((one) => (decided ? named(one) : one.reached))
    const byCode = of.some(({ indication }) => followed.coded.has(indication))
    const coded = byCode || contradictory(request, service, policy.codes)
    return [...new Set([...leaves.flatMap((leaf) => policy.leaves[leaf]!.cites), ...citedBeside({ ...beside, coded })])]
  }
  const isUnreliable = (one: Reaching): boolean => {
    const leaves = relies(one)
    const kind = one === told[0] ? policy.leaves[leaves[0] ?? -1]?.kind : undefined
    const named = one.reliable.filter((leaf) => leaves.includes(leaf))
    return leaves.length > 0 !== one.reliable.length > 0 || !Equal.equals(leaves, kindFirst(policy, named, kind))
  }
  const [first = -1] = told.flatMap(relies)
  const guidelines = told.flatMap(({ reached }) => reached.flatMap((leaf) => policy.leaves[leaf]!.guideline ?? []))
  return {
    outcome: outcome ?? "NeedsInformation",
    cites: cited(told, outcome !== undefined, { several, setAside: aside.length > 0 }),
    kind: outcome === "CriteriaNotMet" ? [policy.leaves[first]?.kind ?? ""] : [],
    referral: outcome === "Referred" ? [...new Set(guidelines)] : [],
    possible: outcome === undefined ? possible : [],
    missing: outcome === undefined ? thoseThatMatter(come, followed.open.values()) : [],
    under: (several ? considered : []).map((one) => {
      const [alone, ...others] = one.possible
      const decided = others.length === 0
      const cites = cited([one], decided, { several: false, setAside: false })
      return { indication: one.tag, outcome: decided ? alone! : "NeedsInformation", cites }
    }),
    unreliable: [
      ...considered.filter(isUnreliable).map(({ indication }) => indication),
      ...(relied.length === considered.length ? [] : [relied.length])
    ]
  }
}
