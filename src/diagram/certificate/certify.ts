/**
 * Making the certificate of a determination: the walk that every completion of the request takes through the diagrams,
 * and the leaves whose clauses the determination names. It runs no program; what the determination says was found by
 * others.
 */
import { type Certificate, mostListed, type Walk } from "../../certificate.ts"
import { keyOf, settled } from "../../charts/variable.ts"
import type { AnswerSet } from "../../language/fact.ts"
import type { Profile } from "../../language/profile.ts"
import type { Decided } from "../../language/ruling.ts"
import type { Request } from "../../request/request.ts"
import { type Consensus, consensus } from "../consensus.ts"
import { toldOf } from "../deciding.ts"
import type { OrderedDiagrams } from "../ordered-diagram.ts"
import type { Portable } from "../portable.ts"
import { inOrder } from "../several-indications.ts"
import { choicesOf, withDatesOf } from "./choices.ts"
import { type Identified, leavesOn } from "./identified.ts"
import type { ServiceFile } from "./said.ts"
import { kindFirst, type Stated } from "./stated.ts"
import { passed, type Take } from "./walk.ts"

/** What decided: the policy with its digest, and its ordered diagrams. */
export interface Decider extends Identified {
  readonly ordered: OrderedDiagrams
}

/** Takes open questions as one of the completions does that come to an outcome. */
const towards = ({ instance: { store, variables }, node }: Consensus, outcome: Decided): Take => {
  const chosen = new Map<string, AnswerSet>()
  for (const { leaf, where } of store.regions(node)) {
    if (leaf !== outcome) continue
    for (const [level, answers] of where) chosen.set(keyOf(variables[level]!), answers & -answers)
    break
  }
  return (variable, yes) => settled(chosen.get(keyOf(variable)) ?? yes, yes) ?? true
}

/** The walk of every completion, and the leaves that each indication reaches; nothing where it is too long. */
const wholeWalk = (policy: Portable, file: ServiceFile, most: number) => {
  const walk: Array<Walk[number]> = []
  const reached = file.request.indications.map(() => new Set<number>())
  for (const { indication, item } of passed(policy, file)) {
    if (walk.push(item) > most) return undefined
    if (typeof item === "number") reached[indication]!.add(item)
  }
  return { walk, reached: reached.map((leaves) => [...leaves]) }
}

/** The leaves of these outcomes that cite nothing but what is named; those of a kind come first. */
const reliedOn = (
  policy: Portable,
  reached: ReadonlyArray<number>,
  outcomes: ReadonlyArray<string>,
  { clauses, readings }: Pick<Stated, "clauses" | "readings">,
  kind: string | undefined
): ReadonlyArray<number> => {
  const named = new Set([...clauses, ...readings])
  const found = reached.filter((leaf) => {
    const { cites, outcome } = policy.leaves[leaf]!
    return outcomes.includes(outcome!) && cites.every((one) => named.has(one))
  })
  return kindFirst(policy, found, kind)
}

/** For each indication, the leaves that the determination relies on. */
const relied = (
  policy: Portable,
  request: Request,
  determination: Stated,
  reached: ReadonlyArray<ReadonlyArray<number>>
): ReadonlyArray<ReadonlyArray<number>> => {
  const { _tag, indications: under = [], kind } = determination
  const considered = request.indications.map(({ _tag: tag }, indication) => {
    const outcomes = reached[indication]!.map((leaf) => policy.leaves[leaf]!.outcome)
    return { indication, tag, possible: inOrder.filter((one) => outcomes.includes(one)) }
  })
  const outcome = inOrder.find((one) => one === _tag)
  const { conflicting, told } = toldOf(request, considered, outcome)
  return considered.map((one) => {
    const { indication, possible } = one
    const among = (outcomes: ReadonlyArray<string>, by: Pick<Stated, "clauses" | "readings">) =>
      reliedOn(policy, reached[indication]!, outcomes, by, one === told[0] ? kind : undefined)
    if (possible.length === 1) return among(possible, under[indication] ?? determination)
    return outcome === undefined || !told.includes(one) ? [] : among(conflicting ? possible : [outcome], determination)
  })
}

/**
 * The certificate of a determination.
 *
 * @param decider what decided
 * @param determination what it said of one service of the request, under the profile
 * @param most how many tests and leaves are listed at most
 */
export const certify = (
  { digest, ordered, policy }: Decider,
  request: Request,
  profile: Profile,
  determination: Stated,
  most: number = mostListed
): Certificate => {
  const { _tag, service } = determination
  const common = {
    policy: digest,
    profile: choicesOf(policy, profile)!,
    service,
    indications: request.indications.map(({ _tag }) => _tag)
  }
  const file = { request, profile: withDatesOf(policy, profile), codes: policy.codes, service }
  const whole = wholeWalk(policy, file, most)
  if (whole !== undefined) {
    const { reached, walk } = whole
    const leaves = leavesOn(policy, [walk])
    return { _tag: "Listed", ...common, walk, leaves, relied: relied(policy, request, determination, reached) }
  }
  if (_tag !== "NeedsInformation") return { _tag: "NotListed", ...common }
  const agreed = consensus(request, profile, service, ordered)
  const walks = agreed.possible.map((outcome) =>
    [...passed(policy, file, towards(agreed, outcome))].map(({ item }) => item)
  )
  return { _tag: "Witnessed", ...common, walks, leaves: leavesOn(policy, walks) }
}
