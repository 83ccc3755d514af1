/**
 * The outcome of one service, with what it rests on, read from the diagrams of the policy. No program is run. What is said
 * is what `decide` says, which stays the reference.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { GuidelineId } from "../../spec/guidelines.ts"
import type { ReadingId } from "../../spec/readings.ts"
import type { Outcome } from "../determination.ts"
import type { Completions } from "../diagram/completions.ts"
import { consensus } from "../diagram/consensus.ts"
import { citedBeside, toldOf } from "../diagram/deciding.ts"
import { policyRulings } from "../diagram/policy-rulings.ts"
import { inOrder, outcomesTogether } from "../diagram/several-indications.ts"
import type { Question } from "../language/chart.ts"
import { type Citation, type Criterion, questionsIn, type UnmetKind } from "../language/criterion.ts"
import type { Profile } from "../language/profile.ts"
import { type Decided, outcomeOf, type Ruling } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import { cited, relianceOf } from "./grounds.ts"
import { keeping } from "./kept.ts"

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
  readonly grounds: OutcomeGrounds
}

/** What is said of a service: its outcome, without its place in the request. */
export type Said = Pick<ServiceOutcome, "_tag" | "possible" | "grounds">

/** One indication of a service: every ruling that is left, and the outcomes of those. */
interface Read extends Completions {
  readonly indication: number
  readonly tag: IndicationTag
  readonly possible: ReadonlyArray<Decided>
}

const rulingsAt = (ends: ReadonlyArray<number>): ReadonlyArray<Ruling> => {
  const { rulings } = policyRulings().diagrams
  return ends.map((end) => rulings[end]!)
}

const read = (request: Request, indication: number, found: Completions): Read => {
  const outcomes = rulingsAt(found.ends).map(outcomeOf)
  return {
    ...found,
    indication,
    tag: request.indications[indication]!._tag,
    possible: inOrder.filter((one) => outcomes.includes(one))
  }
}

const referralOf = (rulings: ReadonlyArray<Ruling>): ReadonlyArray<GuidelineId> => [
  ...new Set(rulings.flatMap((ruling) => (ruling._tag === "Elsewhere" ? [ruling.guideline] : [])))
]

/** What an outcome rests on, once it is known what is cited, of which kind the first unmet criterion is, and what ruled. */
const resting = (
  outcome: Decided,
  cites: ReadonlyArray<Citation>,
  kind: UnmetKind | undefined,
  rulings: ReadonlyArray<Ruling>
): OutcomeGrounds => ({
  ...cited(cites),
  ...(outcome === "CriteriaNotMet" && kind !== undefined ? { kind } : {}),
  ...(outcome === "Referred" ? { referral: referralOf(rulings) } : {})
})

const questions = new Map<Criterion, ReadonlyArray<Question>>()

/** The questions of what a ruling weighs, found once for each criterion. */
const questionsOf = (ruling: Ruling): ReadonlyArray<Question> => {
  if (ruling._tag !== "Weighed") return []
  const found = questions.get(ruling.criterion) ?? questionsIn(ruling.criterion)
  questions.set(ruling.criterion, found)
  return found
}

/** Everything that what is said of a single indication depends on, where something is open. */
const keyOf = ({ ends, isCoded, say }: Completions): string => {
  let key = `${isCoded ? "coded " : ""}${ends}`
  for (const ruling of rulingsAt(ends)) {
    key += " "
    for (const question of questionsOf(ruling)) {
      const said = say(question)
      key += said === undefined ? "?" : said ? "y" : "n"
    }
  }
  return key
}

const keptOpen = keeping<string, Said>()
// where nothing is open, the ruling has weighed all that it rests on
const keptSure = [keeping<number, Said>(), keeping<number, Said>()] as const

/** What is said of a single indication, found once for all requests that are alike in all that matters. */
const saidAlone = (request: Request, profile: Profile, service: number, found: Completions): Said => {
  const say = () => saidTogether(request, profile, service, [read(request, 0, found)])
  return found.isSure ? keptSure[found.isCoded ? 1 : 0](found.ends[0]!, say) : keptOpen(keyOf(found), say)
}

const saidTogether = (request: Request, profile: Profile, service: number, found: ReadonlyArray<Read>): Said => {
  const apart = outcomesTogether(found)
  // several outcomes of several indications may hang together
  const possible = apart.length > 1 && found.length > 1 ? consensus(request, profile, service).possible : apart
  const outcome = possible.length === 1 ? possible[0]! : undefined
  const { aside, conflicting, told } = toldOf(request, found, outcome)
  const beside = citedBeside({
    several: found.length > 1,
    setAside: aside.length > 0,
    coded: told.some(({ isCoded }) => isCoded)
  })
  if (outcome === undefined) {
    const cites = told.flatMap(({ ends }) => rulingsAt(ends).flatMap((ruling) => ruling.cites))
    return { _tag: "NeedsInformation", possible, grounds: cited([...cites, ...beside]) }
  }
  const all = told.flatMap(({ ends, possible: own, say }) =>
    (conflicting ? own : [outcome]).map((each) => relianceOf(rulingsAt(ends), each, say))
  )
  const cites = all.flatMap((one) => one.cites)
  const rulings = all.flatMap((one) => one.rulings)
  return { _tag: outcome, grounds: resting(outcome, [...cites, ...beside], all[0]!.kind, rulings) }
}

/** What is said of a service. */
export const saidOf = (request: Request, profile: Profile, service: number): Said => {
  const { completionsOf } = policyRulings()
  const under = (indication: number) => completionsOf({ request, profile, position: { service, indication } })
  if (request.indications.length === 1) return saidAlone(request, profile, service, under(0))
  return saidTogether(
    request,
    profile,
    service,
    request.indications.map((_, indication) => read(request, indication, under(indication)))
  )
}

/** The outcome of a service. */
export const serviceOutcome = (request: Request, profile: Profile, service: number): ServiceOutcome => {
  const serviceId = request.services[service]!.id
  return { service, ...(serviceId === undefined ? {} : { serviceId }), ...saidOf(request, profile, service) }
}
