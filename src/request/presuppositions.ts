/**
 * What one field takes for granted about another: a test that has a date was done. A request that says otherwise is
 * invalid; one that leaves the other field out has narrowed it.
 */
import type { ChoiceFact } from "../language/fact.ts"
import { brachial } from "./indications/plexus.ts"
import { previous } from "./service.ts"
import { electrodiagnostics, evaluation } from "./work-up.ts"

/** If `when` holds of the object that holds the fact, these answers of the fact are excluded. */
export interface Presupposition {
  readonly fact: ChoiceFact<never>
  readonly excludes: ReadonlyArray<string>
  readonly when: (root: unknown) => boolean
  /** The fields that presuppose, for the message. */
  readonly because: ReadonlyArray<string>
}

const presupposes = <A extends string>(
  fact: ChoiceFact<A>,
  excludes: A,
  because: ReadonlyArray<string>,
  value?: string
): Presupposition => {
  const paths = because.map((path) => path.split("."))
  return {
    fact: fact as unknown as ChoiceFact<never>,
    excludes: [excludes],
    because,
    when: (root) =>
      paths.some((path) => {
        const found = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], root)
        return value === undefined ? found !== undefined : found === value
      })
  }
}

export const presuppositions: ReadonlyArray<Presupposition> = [
  presupposes(electrodiagnostics.emgNcv, "not done", [
    "electrodiagnostics.components",
    "electrodiagnostics.date",
    "electrodiagnostics.daysAfterOnset"
  ]),
  presupposes(evaluation.contact, "none", ["evaluation.neurologicalExamination"], "done"),
  presupposes(previous.result, "none", ["previous.date", "previous.monthsAgo"]),
  presupposes(brachial.conservativeTrial, "not tried", ["trialBegan", "trialEnded", "trialMonths"])
]
