/**
 * Facts that no field of a request states: the period of the date of service, what the other services of the request
 * are, and the readings in force. Each is a finite question with a definition; the programs ask for them like any other.
 */
import type { LiveReadingId, ReadingOptionId } from "../../spec/readings.ts"
import { readings } from "../../spec/readings.ts"
import { type Criterion, is } from "../language/criterion.ts"
import type { ChoiceFact } from "../language/fact.ts"
import type { StudySpec } from "../language/ruling.ts"

/** When the service takes place, as the frame and the waiver need it: computed from the date of service. */
export const period: ChoiceFact<"before this edition" | "within the emergency" | "outside the emergency"> = {
  _tag: "Choice",
  id: "period",
  scope: "request",
  path: ["dateOfService"],
  label: "the date of service",
  question: "When is the service: before this edition, within the public health emergency, or outside it?",
  answers: ["before this edition", "within the emergency", "outside the emergency"],
  covers: {},
  actionable: false
}

/** A fact about the other services of the request. */
export interface OrderFact extends ChoiceFact<boolean> {
  readonly scope: "order"
  /** The studies looked for among the other services. */
  readonly others: ReadonlyArray<StudySpec>
  /** An alternative to this service's own study: another one, for the same side. Otherwise any service counts. */
  readonly alternative?: "any region" | "same region"
  /** The same study of the opposite side. */
  readonly oppositeSide?: boolean
}

const orderFact = (
  id: string,
  label: string,
  rest: Pick<OrderFact, "others" | "alternative" | "oppositeSide">
): OrderFact => ({
  _tag: "Choice",
  id: `order.${id}`,
  scope: "order",
  path: [id],
  label,
  question: `Among the other services of this request: ${label}?`,
  answers: [true, false],
  covers: {},
  actionable: true,
  ...rest
})

/** One of these studies is ordered too. */
export const orderedToo = (id: string, label: string, ...others: ReadonlyArray<StudySpec>): OrderFact =>
  orderFact(id, label, { others })

/** Another study of a list that the text joins by "or" is ordered too, for the same side. */
export const alternativeOrdered = (
  id: string,
  alternative: "any region" | "same region",
  ...others: ReadonlyArray<StudySpec>
): OrderFact => orderFact(id, "another study of the same list is ordered too", { others, alternative })

/** The same study of the opposite side is ordered too. */
export const oppositeSideOrdered = (id: string, ...others: ReadonlyArray<StudySpec>): OrderFact =>
  orderFact(id, "the same study of the other side is ordered too", { others, oppositeSide: true })

const readingFacts = new Map<string, ChoiceFact<string>>(
  readings
    .filter(({ live }) => live)
    .map(({ id, options, question }) => [
      id,
      {
        _tag: "Choice",
        id,
        scope: "reading",
        path: [id],
        label: `reading ${id}`,
        question,
        answers: options.map((option) => option.id),
        covers: {},
        actionable: false
      }
    ])
)

/** The facts behind the readings that a profile may choose. */
export const liveReadings: ReadonlyArray<ChoiceFact<string>> = [...readingFacts.values()]

/** The reading in force is this option of it. */
export const reading = <Id extends LiveReadingId>(id: Id, option: ReadingOptionId<Id>): Criterion => ({
  ...is(readingFacts.get(id) as ChoiceFact<string>, option),
  cites: [id]
})
