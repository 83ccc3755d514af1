/**
 * Deciding requests by a policy in portable JSON: its diagrams followed with the answers that a request leaves, under its
 * own dates, codes and readings. Where open facts do not matter, what every way cites is cited, which may be more than the
 * programs name; two policies followed so can be compared. It knows the form of a policy, not what it says.
 */
import { withDatesOf } from "../diagram/certificate/choices.ts"
import { type Completions, completions } from "../diagram/completions.ts"
import { consensus } from "../diagram/consensus.ts"
import { citedBeside, toldOf } from "../diagram/deciding.ts"
import { onFile } from "../diagram/instantiate.ts"
import { type InProgramOrder, type OrderedDiagrams, orderedDiagrams } from "../diagram/ordered-diagram.ts"
import type { Portable, PortableLeaf } from "../diagram/portable.ts"
import type { RulingDiagrams } from "../diagram/ruling-diagrams.ts"
import { inOrder, outcomesTogether } from "../diagram/several-indications.ts"
import { isReading } from "../language/criterion.ts"
import type { Profile } from "../language/profile.ts"
import type { Decided } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import type { Decides, Decision, NotCompared } from "./impact.ts"
import { lackedBy } from "./impact-lacking.ts"
import { keeping } from "./kept.ts"

/** One indication of a service, the leaves that are left, and the outcomes of those. */
interface Found extends Pick<Completions, "ends" | "isCoded"> {
  readonly indication: number
  readonly tag: IndicationTag
  readonly possible: ReadonlyArray<Decided>
}

/** Decides by a policy that has the indications of the request, and every answer that it states. */
const decidesBy = (policy: Portable, given: Profile): Decides => {
  const { codes, leaves } = policy
  const profile = withDatesOf(policy, given)
  const completionsOf = completions({
    ...(policy as unknown as RulingDiagrams),
    // of a ruling it matters here only whether there is one
    rulings: leaves.map((leaf) => (leaf.outcome === undefined ? undefined : leaf)) as RulingDiagrams["rulings"]
  })
  let ordered: OrderedDiagrams | undefined
  /** The outcomes that several indications leave possible together, where those of each hang together. */
  const agreed = (request: Request, service: number): ReadonlyArray<Decided> => {
    ordered ??= orderedDiagrams(policy as unknown as InProgramOrder<PortableLeaf, IndicationTag>)
    return consensus(request, profile, service, ordered, (file, fact) => onFile({ ...file, codes }, fact)).possible
  }
  const leavesAt = (ends: ReadonlyArray<number>) => ends.map((end) => leaves[end]!)
  const found = (request: Request, service: number, indication: number): Found => {
    const { ends, isCoded } = completionsOf({ request, profile, codes, position: { service, indication } })
    const outcomes = new Set(leavesAt(ends).map(({ outcome }) => outcome))
    const possible = inOrder.filter((outcome) => outcomes.has(outcome))
    return { ends, isCoded, indication, tag: request.indications[indication]!._tag, possible }
  }
  const possibleOf = (request: Request, service: number, all: ReadonlyArray<Found>): ReadonlyArray<Decided> => {
    const possible = outcomesTogether(all)
    return possible.length > 1 && all.length > 1 ? agreed(request, service) : possible
  }
  const decision = (request: Request, service: number, all: ReadonlyArray<Found>): Decision => {
    const possible = possibleOf(request, service, all)
    const outcome = possible.length === 1 ? possible[0] : undefined
    const { aside, conflicting, told } = toldOf(request, all, outcome)
    const reached = told.flatMap(({ ends, possible: own }) => {
      const wanted: ReadonlyArray<unknown> = outcome === undefined || conflicting ? own : [outcome]
      return leavesAt(ends).filter((leaf) => wanted.includes(leaf.outcome))
    })
    const coded = told.some(({ isCoded }) => isCoded)
    const cites: ReadonlyArray<string> = [
      ...new Set([
        ...reached.flatMap((leaf) => leaf.cites),
        ...citedBeside({ several: all.length > 1, setAside: aside.length > 0, coded })
      ])
    ]
    const kind = outcome === "CriteriaNotMet" ? reached[0]?.kind : undefined
    return {
      outcome: outcome ?? "NeedsInformation",
      ...(outcome === undefined ? { possible } : {}),
      ...(kind === undefined ? {} : { kind }),
      ...(outcome === "Referred"
        ? { referral: [...new Set(reached.flatMap(({ guideline }) => guideline ?? []))] }
        : {}),
      clauses: cites.filter((id) => !isReading(id)),
      readings: cites.filter(isReading)
    }
  }
  const kept = keeping<string, Decision>()
  return (request) => (service) => {
    const all = request.indications.map((_, indication) => found(request, service, indication))
    if (all.length > 1) return decision(request, service, all)
    const [{ ends, isCoded }] = all as [Found]
    return kept(`${isCoded} ${ends}`, () => decision(request, service, all))
  }
}

/** The policy, with nothing assumed of these facts. */
const assumingNothingOf = (policy: Portable, ids: ReadonlyArray<string>): Portable => ({
  ...policy,
  facts: policy.facts.map((fact) => {
    if (fact._tag === "Number" || !ids.includes(fact.id)) return fact
    const { fallback: _, ...rest } = fact
    return rest
  })
})

/**
 * Decides by another policy as far as it can: it has nothing to say of an indication that it lacks, and where it lacks an
 * answer that is stated, it decides what all answers that it has agree on.
 *
 * @param profile a plan's own choices; what it leaves out is the policy's
 */
export const byPolicy = (policy: Portable, profile: Profile): Decides<Decision | NotCompared> => {
  const decides = decidesBy(policy, profile)
  const lacked = lackedBy(policy)
  const open = new Map<string, Decides>()
  const decidesOpen = (ids: ReadonlyArray<string>): Decides => {
    const made = open.get(`${ids}`) ?? decidesBy(assumingNothingOf(policy, ids), profile)
    open.set(`${ids}`, made)
    return made
  }
  return (request) => {
    const absent = request.indications.map(({ _tag }) => _tag).filter((tag) => !Object.hasOwn(policy.indications, tag))
    if (absent.length > 0) return () => ({ indications: [...new Set(absent)] })
    const without = lacked(request)
    if (without === undefined) return decides(request)
    const { facts, request: silent } = without
    const decision = decidesOpen(facts)(silent)
    return (service) => {
      const made = decision(service)
      return made.outcome === "NeedsInformation" ? { facts } : made
    }
  }
}
