/**
 * What a replay came to, counted service by service, with the first services of each sort as examples: however many
 * records there are, it holds a count for each kind of change and a few examples.
 */
import { type Aspect, type Decides, type Decision, impactOf, type NotCompared } from "../../api/impact.ts"
import { isValid } from "../../request/decode.ts"
import type { Place } from "../volume/answered.ts"
import type { Sides } from "./sides.ts"

/** A service that is decided otherwise, on other grounds, or that the other policy cannot decide. */
export interface Changed extends Place {
  readonly id?: string
  readonly _tag: "OtherOutcome" | "OtherGrounds" | "NotCompared"
  readonly service: number
  readonly serviceId?: string
  readonly from: Decision
  readonly to: Decision | NotCompared
}

type Counts = Map<string, number>

/** How often a clause or a reading came and went. */
export interface Cited {
  newly: number
  noLonger: number
}

/** What was counted. */
export interface Tally {
  records: number
  services: number
  otherOutcome: number
  otherGrounds: number
  notCompared: number
  /** By outcome before and after, with a space between. */
  readonly outcomes: Counts
  /** Of the same outcome, by what is not the same. */
  readonly aspects: Map<Aspect, number>
  /** By clause or reading. */
  readonly cited: Map<string, Cited>
  /** What the other policy lacks, by indication and by fact. */
  readonly indications: Counts
  readonly facts: Counts
  /** The first with another outcome, and the first on other grounds. */
  readonly examples: { readonly [Tag in "OtherOutcome" | "OtherGrounds"]: Array<Changed> }
}

/** Nothing counted. */
export const nothingCounted = (): Tally => ({
  records: 0,
  services: 0,
  otherOutcome: 0,
  otherGrounds: 0,
  notCompared: 0,
  outcomes: new Map(),
  aspects: new Map(),
  cited: new Map(),
  indications: new Map(),
  facts: new Map(),
  examples: { OtherOutcome: [], OtherGrounds: [] }
})

const increase = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const isDecision = (one: Decision | NotCompared): one is Decision => "outcome" in one

/** Counts a service; says of which sort it is if it does not stay as it was. */
const count = (
  tally: Tally,
  from: Decision,
  to: Decision | NotCompared,
  outcomesOnly: boolean
): Changed["_tag"] | undefined => {
  tally.services += 1
  if (!isDecision(to)) {
    tally.notCompared += 1
    for (const tag of to.indications ?? []) increase(tally.indications, tag)
    for (const fact of to.facts ?? []) increase(tally.facts, fact)
    return "NotCompared"
  }
  const impact = impactOf(from, to, outcomesOnly)
  if (impact === undefined) return undefined
  for (const [side, ids] of [
    ["newly", impact.newly],
    ["noLonger", impact.noLonger]
  ] as const) {
    for (const id of ids) {
      const cited = tally.cited.get(id) ?? { newly: 0, noLonger: 0 }
      cited[side] += 1
      tally.cited.set(id, cited)
    }
  }
  if (impact.isOutcome) {
    tally.otherOutcome += 1
    increase(tally.outcomes, `${from.outcome} ${to.outcome}`)
    return "OtherOutcome"
  }
  tally.otherGrounds += 1
  for (const aspect of impact.aspects) increase(tally.aspects, aspect)
  return "OtherGrounds"
}

/**
 * Replays requests: takes one after another, and gives a text for what of each does not stay as it was; nothing for what
 * is no request.
 *
 * @param examples how many examples are kept
 * @param textOf the text of a service that does not stay as it was
 */
export const replaying = (
  tally: Tally,
  { from, outcomesOnly, to }: Sides,
  examples: number,
  textOf: (changed: Changed) => string
): ((value: unknown, place: Place) => string | undefined) => {
  const keep = (changed: Changed): void => {
    if (changed._tag === "NotCompared") return
    const kept = tally.examples[changed._tag]
    if (kept.length < examples) kept.push(changed)
  }
  return (value, { file, line }) => {
    if (!isValid(value)) return undefined
    const { id, services } = value
    const [was, is]: readonly [ReturnType<Decides>, ReturnType<Sides["to"]>] = [from(value), to(value)]
    let text = ""
    tally.records += 1
    services.forEach(({ id: serviceId }, service) => {
      const [before, after] = [was(service), is(service)]
      const _tag = count(tally, before, after, outcomesOnly)
      if (_tag === undefined) return
      const changed: Changed = {
        ...(id === undefined ? {} : { id }),
        _tag,
        file,
        line,
        service,
        ...(serviceId === undefined ? {} : { serviceId }),
        from: before,
        to: after
      }
      keep(changed)
      text += textOf(changed)
    })
    return text
  }
}
