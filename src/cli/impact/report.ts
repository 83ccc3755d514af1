/** What a replay found, as plain data that is printed as JSON or laid out for people. It does not know how it will look. */
import { type Aspect, aspects } from "../../api/impact.ts"
import { isReading } from "../../language/criterion.ts"
import { notices } from "../notices.ts"
import type { Sides } from "./sides.ts"
import type { Changed, Cited, Tally } from "./tally.ts"

/** How many services cite a clause or a reading now, and no longer. */
export interface CitedOf extends Readonly<Cited> {
  readonly id: string
}

/** A report. */
export interface Report {
  readonly before: string
  readonly after: string
  readonly about: ReadonlyArray<string>
  readonly outcomesOnly: boolean
  readonly records: number
  readonly invalid: number
  readonly services: number
  readonly otherOutcome: number
  readonly otherGrounds: number
  readonly notCompared: {
    readonly services: number
    readonly indications: Readonly<Record<string, number>>
    readonly facts: Readonly<Record<string, number>>
  }
  readonly unchanged: number
  /** Most often first. */
  readonly outcomes: ReadonlyArray<{ readonly from: string; readonly to: string; readonly services: number }>
  /** Where the outcome is the same, what is not; a service may be counted for several. */
  readonly sameOutcome: Partial<Readonly<Record<Aspect, number>>>
  readonly clauses: ReadonlyArray<CitedOf>
  readonly readings: ReadonlyArray<CitedOf>
  /** First those with another outcome. */
  readonly examples: ReadonlyArray<Changed>
  readonly notices: ReadonlyArray<string>
}

/** In the order of the document. */
const inOrder = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true })

/**
 * A report.
 *
 * @param records how many records were read, valid or not
 * @param examples how many examples are shown
 */
export const reportOf = (sides: Sides, tally: Tally, records: number, examples: number): Report => {
  const { notCompared, otherGrounds, otherOutcome, services } = tally
  const cited = [...tally.cited].map(([id, counts]) => ({ id, ...counts })).sort((a, b) => inOrder(a.id, b.id))
  return {
    before: sides.before,
    after: sides.after,
    about: sides.about,
    outcomesOnly: sides.outcomesOnly,
    records,
    invalid: records - tally.records,
    services,
    otherOutcome,
    otherGrounds,
    notCompared: {
      services: notCompared,
      indications: Object.fromEntries(tally.indications),
      facts: Object.fromEntries(tally.facts)
    },
    unchanged: services - otherOutcome - otherGrounds - notCompared,
    outcomes: [...tally.outcomes]
      .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .map(([pair, count]) => {
        const [from, to] = pair.split(" ") as [string, string]
        return { from, to, services: count }
      }),
    sameOutcome: Object.fromEntries(
      aspects.flatMap((aspect) => (tally.aspects.has(aspect) ? [[aspect, tally.aspects.get(aspect)]] : []))
    ),
    clauses: cited.filter(({ id }) => !isReading(id)),
    readings: cited.filter(({ id }) => isReading(id)),
    examples: [...tally.examples.OtherOutcome, ...tally.examples.OtherGrounds].slice(0, examples),
    notices
  }
}
