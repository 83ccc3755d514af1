/**
 * The outcome of one service, with what it rests on, read from the diagrams of the policy. No program is run. What is said
 * is what `decide` says, which stays the reference; where facts are open, the outcomes alone are said.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { GuidelineId } from "../../spec/guidelines.ts"
import type { ReadingId } from "../../spec/readings.ts"
import type { Outcome } from "../determination.ts"
import { consensus } from "../diagram/consensus.ts"
import { citedBeside, inDocumentOrder, winners } from "../diagram/deciding.ts"
import { reader } from "../diagram/encode.ts"
import { outcomesWithin } from "../diagram/outcomes-within.ts"
import { policyInterpreter, policyOrdered, programDiagrams } from "../diagram/policy-diagrams.ts"
import type { Leaf } from "../diagram/program-diagram.ts"
import { inOrder, setAside, together } from "../diagram/several-indications.ts"
import type { UnmetKind } from "../language/criterion.ts"
import type { Profile } from "../language/profile.ts"
import type { Decided } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Position } from "../request/paths.ts"
import type { Request } from "../request/request.ts"
import { cited } from "./grounds.ts"

/** What an outcome rests on. */
export interface OutcomeGrounds {
  readonly clauses: ReadonlyArray<ClauseId>
  readonly readings: ReadonlyArray<ReadingId>
  /** What sort of thing is missing, where criteria are not met. */
  readonly kind?: UnmetKind
  /** The guidelines that decide, where the service is referred. */
  readonly referral?: ReadonlyArray<GuidelineId>
}

/** The outcome of a service, as `decide` finds it. */
export interface ServiceOutcome {
  readonly service: number
  readonly serviceId?: string
  readonly _tag: Outcome
  /** The outcomes that are still possible, where information is needed. */
  readonly possible?: ReadonlyArray<Decided>
  /** Absent where facts are open: `decide` says then what the outcome rests on. */
  readonly grounds?: OutcomeGrounds
}

/** One indication of a service: the outcomes that are possible; the one leaf where all that matters is on file. */
interface Read {
  readonly indication: number
  readonly tag: IndicationTag
  /** Nothing where what is open of the studies hangs together with facts about the other services. */
  readonly possible: ReadonlyArray<Decided> | undefined
  readonly leaf?: Leaf
  /** Whether the code of the service said something of the study. */
  readonly coded?: boolean
}

const reading = () => {
  const { leafWithin } = policyInterpreter()
  const within = outcomesWithin(policyOrdered)
  const { boxes, coded, possible, turnTo } = reader(programDiagrams.facts)
  /** The leaf that one indication comes to, if all that matters is on file. */
  const leaf = (request: Request, profile: Profile, position: Position): LeafAlone | undefined => {
    const isOne = turnTo({ request, profile, position })
    const place = isOne ? leafWithin(request.indications[position.indication]!._tag, possible) : -1
    return place < 0 ? undefined : { leaf: programDiagrams.leaves[place]!, coded: coded() }
  }
  const read = (request: Request, profile: Profile, position: Position): Read => {
    const { indication } = position
    const tag = request.indications[indication]!._tag
    const sure = leaf(request, profile, position)
    if (sure !== undefined) return { indication, tag, possible: [sure.leaf.outcome!], ...sure }
    const found = boxes().map((box) => within(tag, (fact) => box(fact)?.possible))
    const isExact = found.every((leaves) => leaves !== undefined)
    return { indication, tag, possible: isExact ? inOrder.filter((one) => found.flat().includes(one)) : undefined }
  }
  return { leaf, read }
}

let made: ReturnType<typeof reading> | undefined
const readers = () => {
  made ??= reading()
  return made
}

/** A leaf, and whether the code of the service said something of the study. */
export interface LeafAlone {
  readonly leaf: Leaf
  readonly coded: boolean
}

const alone = [new Map<Leaf, OutcomeGrounds>(), new Map<Leaf, OutcomeGrounds>()] as const

/** What the one leaf of the one indication rests on, made once for each leaf. */
export const groundsAlone = ({ coded, leaf }: LeafAlone): OutcomeGrounds => {
  const made = alone[coded ? 1 : 0]
  const found = made.get(leaf) ?? groundsOfLeaves([leaf], leaf.outcome!, { several: false, setAside: false, coded })
  made.set(leaf, found)
  return found
}

const groundsOfLeaves = (
  leaves: ReadonlyArray<Leaf>,
  outcome: Decided,
  of: Parameters<typeof citedBeside>[0]
): OutcomeGrounds => {
  const kind = leaves[0]!.kind
  const guidelines = leaves.flatMap(({ guideline }) => (guideline === undefined ? [] : [guideline]))
  return {
    ...cited([...leaves.flatMap(({ cites }) => cites), ...citedBeside(of)]),
    ...(outcome === "CriteriaNotMet" && kind !== undefined ? { kind } : {}),
    ...(outcome === "Referred" ? { referral: [...new Set(guidelines)] } : {})
  }
}

const groundsOf = (
  request: Request,
  read: ReadonlyArray<Read & { readonly possible: ReadonlyArray<Decided> }>,
  outcome: Decided
): OutcomeGrounds | undefined => {
  const aside = setAside(read)
  const deciding = winners(
    read.filter((one) => !aside.includes(one)),
    outcome
  )
  const relevant = inDocumentOrder(request, deciding.length === 0 ? aside : deciding)
  const leaves = relevant.flatMap(({ leaf }) => (leaf === undefined ? [] : [leaf]))
  if (leaves.length < relevant.length) return undefined
  return groundsOfLeaves(leaves, outcome, {
    several: read.length > 1,
    setAside: aside.length > 0,
    coded: relevant.some(({ coded }) => coded)
  })
}

/**
 * The one leaf that a service comes to under one indication where all that matters is on file: the cheapest decision there
 * is. Nothing where several indications are considered, or facts are open.
 */
export const leafAlone = (request: Request, profile: Profile, service: number): LeafAlone | undefined => {
  if (request.indications.length !== 1) return undefined
  return readers().leaf(request, profile, { service, indication: 0 })
}

/** The outcome of a service. */
export const serviceOutcome = (request: Request, profile: Profile, service: number): ServiceOutcome => {
  const serviceId = request.services[service]!.id
  const common = { service, ...(serviceId === undefined ? {} : { serviceId }) }
  const only = leafAlone(request, profile, service)
  if (only !== undefined) return { ...common, _tag: only.leaf.outcome!, grounds: groundsAlone(only) }
  const found = request.indications.map((_, indication) => readers().read(request, profile, { service, indication }))
  const known = found.flatMap((one) => (one.possible === undefined ? [] : [{ ...one, possible: one.possible }]))
  const taken =
    known.length < found.length
      ? []
      : together(
          known,
          (one): ReadonlyArray<string> => one.possible,
          (a, b, merge) => [...new Set(a.flatMap((x) => b.map((y) => merge(x, y))))]
        )
  // several outcomes of several indications may hang together, and so may studies with those of other services
  const isExact = taken.length === 1 || (taken.length > 1 && found.length === 1)
  const possible = isExact
    ? inOrder.filter((one) => taken.includes(one))
    : consensus(request, profile, service).possible
  const [outcome, ...others] = possible as readonly [Decided, ...ReadonlyArray<Decided>]
  if (others.length > 0) return { ...common, _tag: "NeedsInformation", possible }
  const grounds = known.length < found.length ? undefined : groundsOf(request, known, outcome)
  return { ...common, _tag: outcome, ...(grounds === undefined ? {} : { grounds }) }
}
