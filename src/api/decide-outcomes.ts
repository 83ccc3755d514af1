/**
 * Deciding in bulk: only the outcomes and what they rest on, read from the diagrams of the policy. No program is run.
 * What is said is what `decide` says, which stays the reference; where facts are open, the outcomes alone are said.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { GuidelineId } from "../../spec/guidelines.ts"
import type { ReadingId } from "../../spec/readings.ts"
import type { Outcome } from "../determination.ts"
import { consensus } from "../diagram/consensus.ts"
import { citedBeside, inDocumentOrder, winners } from "../diagram/deciding.ts"
import { boxesOf } from "../diagram/encode.ts"
import { interpret } from "../diagram/interpret.ts"
import { outcomesWithin } from "../diagram/outcomes-within.ts"
import { policyOrdered, programDiagrams } from "../diagram/policy-diagrams.ts"
import type { Leaf } from "../diagram/program-diagram.ts"
import { inOrder, setAside, together } from "../diagram/several-indications.ts"
import type { UnmetKind } from "../language/criterion.ts"
import { type Profile, registerProfile } from "../language/profile.ts"
import type { Decided } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import type { DecideOptions } from "./decide.ts"
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

/** The outcomes of a request, in the order of its services. */
export interface RequestOutcomes {
  readonly id?: string
  readonly outcomes: ReadonlyArray<ServiceOutcome>
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
  const { leafWithin } = interpret(programDiagrams)
  const within = outcomesWithin(policyOrdered)
  return (request: Request, profile: Profile, service: number, indication: number): Read => {
    const tag = request.indications[indication]!._tag
    const boxes = boxesOf(programDiagrams.facts, { request, profile, position: { service, indication } })
    let coded = false
    const [only, other] = boxes
    const place =
      other !== undefined
        ? -1
        : leafWithin(tag, (fact) => {
            const known = only!(fact)
            coded ||= known?.source === "code"
            return known?.possible ?? 0
          })
    if (place >= 0) {
      const leaf = programDiagrams.leaves[place]!
      return { indication, tag, possible: [leaf.outcome!], leaf, coded }
    }
    const found = boxes.map((box) => within(tag, (fact) => box(fact)?.possible))
    const isExact = found.every((leaves) => leaves !== undefined)
    return { indication, tag, possible: isExact ? inOrder.filter((one) => found.flat().includes(one)) : undefined }
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
  const beside = citedBeside({
    several: read.length > 1,
    setAside: aside.length > 0,
    coded: relevant.some(({ coded }) => coded)
  })
  const kind = leaves[0]!.kind
  const guidelines = leaves.flatMap(({ guideline }) => (guideline === undefined ? [] : [guideline]))
  return {
    ...cited([...leaves.flatMap(({ cites }) => cites), ...beside]),
    ...(outcome === "CriteriaNotMet" && kind !== undefined ? { kind } : {}),
    ...(outcome === "Referred" ? { referral: [...new Set(guidelines)] } : {})
  }
}

/**
 * Decides many requests, for their outcomes alone: faster than `decide`, which also gives reasons, missing facts and the
 * trace.
 *
 * @param requests requests that were decoded; they are read one by one, as the outcomes are asked for
 * @param options a plan's own readings; certificates are not made here
 *
 * **Example** (Two requests)
 *
 * ```ts
 * import { decideOutcomes } from "pnd-policy"
 *
 * const ankle = { modality: "MRI", region: "ankle", contrast: "without" } as const
 * const [first, second] = decideOutcomes([
 *   { dateOfService: "2024-03-01", indications: [{ _tag: "TarsalTunnelSyndrome" }], services: [{ study: ankle }] },
 *   { dateOfService: "2021-03-01", indications: [{ _tag: "TarsalTunnelSyndrome" }], services: [{ study: ankle }] }
 * ])
 * first?.outcomes[0]?._tag // => "Referred"
 * first?.outcomes[0]?.grounds?.clauses // => ["PN-2.c32", "PN-2.c33"]
 * second?.outcomes[0]?._tag // => "NotGoverned"
 * ```
 */
export function* decideOutcomes(
  requests: Iterable<Request>,
  { profile = registerProfile }: DecideOptions = {}
): Generator<RequestOutcomes> {
  const readFrom = reading()
  for (const request of requests) {
    const outcomes = request.services.map(({ id: serviceId }, service): ServiceOutcome => {
      const read = request.indications.map((_, indication) => readFrom(request, profile, service, indication))
      const known = read.flatMap((one) => (one.possible === undefined ? [] : [{ ...one, possible: one.possible }]))
      const taken =
        known.length < read.length
          ? []
          : together(
              known,
              (one): ReadonlyArray<string> => one.possible,
              (a, b, merge) => [...new Set(a.flatMap((x) => b.map((y) => merge(x, y))))]
            )
      // several outcomes of several indications may hang together, and so may studies with those of other services
      const isExact = taken.length === 1 || (taken.length > 1 && read.length === 1)
      const possible = isExact
        ? inOrder.filter((one) => taken.includes(one))
        : consensus(request, profile, service).possible
      const [outcome, ...others] = possible as readonly [Decided, ...ReadonlyArray<Decided>]
      const common = { service, ...(serviceId === undefined ? {} : { serviceId }) }
      if (others.length > 0) return { ...common, _tag: "NeedsInformation", possible }
      const grounds = known.length < read.length ? undefined : groundsOf(request, known, outcome)
      return { ...common, _tag: outcome, ...(grounds === undefined ? {} : { grounds }) }
    })
    yield { ...(request.id === undefined ? {} : { id: request.id }), outcomes }
  }
}
