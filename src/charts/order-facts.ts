/**
 * Facts about the other services of a request, as criteria over this service's study and theirs, so that what is open in
 * another service stays exact.
 */
import { armSegments, contrasts, legSegments } from "../../spec/studies.ts"
import type { Question } from "../language/chart.ts"
import { allOf, anyOf, type Criterion, is, not } from "../language/criterion.ts"
import type { OrderFact } from "../request/derived.ts"
import { matches } from "../request/order.ts"
import { study } from "../request/service.ts"

/** The study facts of another service of the request. */
const studyOf = (service: number): typeof study =>
  Object.fromEntries(Object.entries(study).map(([key, fact]) => [key, { ...fact, service }])) as unknown as typeof study

const limbs = [...armSegments, "elbow", "wrist", "shoulder", ...legSegments, "knee", "ankle", "hip"] as const
const same = (
  a: typeof study,
  b: typeof study,
  key: "modality" | "region" | "contrast",
  answers: ReadonlyArray<never>
) => anyOf(...answers.map((answer) => allOf(is(a[key] as never, answer), is(b[key] as never, answer))))

/** What an order fact says, as a criterion over this service's study and the others'. */
export const definition = (
  { alternative, oppositeSide, others }: OrderFact,
  own: number,
  services: number
): Criterion => {
  const mine = studyOf(own)
  return anyOf(
    ...Array.from({ length: services }, (_, index) => index)
      .filter((index) => index !== own)
      .map((index) => {
        const other = studyOf(index)
        const listed = anyOf(...others.map((spec) => matches(other, spec)))
        const opposite = allOf(
          is(mine.region, ...limbs),
          is(other.region, ...limbs),
          anyOf(
            allOf(is(mine.side, "left"), is(other.side, "right")),
            allOf(is(mine.side, "right"), is(other.side, "left"))
          )
        )
        const regions = [...new Set(others.flatMap((spec) => spec.regions ?? []))]
        const listedContrasts = [...new Set(others.flatMap((spec) => spec.contrasts ?? contrasts))]
        const modalities = [...new Set(others.map((spec) => spec.modality))]
        const sameRegion = same(mine, other, "region", regions as never)
        if (oppositeSide === true) return allOf(listed, sameRegion, opposite)
        if (alternative === undefined) return listed
        const identical = allOf(
          sameRegion,
          same(mine, other, "modality", modalities as never),
          anyOf(is(mine.modality, "ultrasound"), same(mine, other, "contrast", listedContrasts as never))
        )
        return allOf(listed, ...(alternative === "same region" ? [sameRegion] : []), not(identical), not(opposite))
      })
  )
}

/** Evaluates a criterion without judgment over yes/no answers; undefined when what is asked is not known. */
export const evaluate = (
  criterion: Criterion,
  ask: (question: Question) => boolean | undefined
): boolean | undefined => {
  switch (criterion._tag) {
    case "Ask":
      return ask(criterion.question)
    case "Not": {
      const inner = evaluate(criterion.of, ask)
      return inner === undefined ? undefined : !inner
    }
    case "Judgment":
      return evaluate(criterion.of, ask)
    case "All":
    case "Any": {
      const stop = criterion._tag === "Any"
      let unknown = false
      for (const part of criterion.of) {
        const value = evaluate(part, ask)
        if (value === stop) return stop
        unknown ||= value === undefined
      }
      return unknown ? undefined : !stop
    }
  }
}
