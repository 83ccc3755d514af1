/**
 * The plain evaluator that consensus is compared with: it decides one complete request at a time, with one run of the
 * programs and no forks. What the other services are, and how several indications count together, is written out here a
 * second time, from the readings and not from the charts. It may not know consensus, charts or diagrams.
 */
import { Effect } from "effect"
import { Chart } from "../../src/language/chart.ts"
import type { Fact } from "../../src/language/fact.ts"
import type { Ruling } from "../../src/language/ruling.ts"
import { rule } from "../../src/policy.ts"
import type { OrderFact } from "../../src/request/derived.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { type Position, pathOf } from "../../src/request/paths.ts"
import { study } from "../../src/request/service.ts"

/** The outcomes of a complete request, the first of two under two indications first. */
export const outcomes = ["CriteriaMet", "ClinicalReview", "Referred", "CriteriaNotMet", "NotGoverned"] as const
export type Outcome = (typeof outcomes)[number]

/** The answer that a complete request gives to a fact, by its place in the fact's list. */
export type Answers = (path: string, fact: Fact, position: Position) => number

const outcomeOf = (ruling: Ruling): Outcome => {
  if (ruling._tag === "Elsewhere") return "Referred"
  if (ruling._tag === "Ungoverned") return "NotGoverned"
  if (ruling._tag === "Unsupported") return "CriteriaNotMet"
  return ruling.verdict === 2 ? "CriteriaMet" : ruling.verdict === 1 ? "ClinicalReview" : "CriteriaNotMet"
}

const notOfALimb: ReadonlyArray<string> = [
  "brain",
  "neck",
  "cervical spine",
  "thoracic spine",
  "lumbar spine",
  "chest",
  "abdomen",
  "pelvis",
  "abdomen and pelvis",
  "another region"
]

/** Whether another service is what the fact looks for: a listed study, another one of a list, or the other side. */
const isBeside = (fact: OrderFact, own: number, other: number, answers: Answers): boolean => {
  const said = (service: number, key: keyof typeof study): string => {
    const asked: Fact = study[key]
    const position = { service, indication: 0 }
    return study[key].answers[answers(pathOf(asked, position), asked, position)]!
  }
  const same = (key: keyof typeof study): boolean => said(own, key) === said(other, key)
  const listed = fact.others.some(
    ({ contrasts, modality, regions }) =>
      modality === said(other, "modality") &&
      (regions === undefined || (regions as ReadonlyArray<string>).includes(said(other, "region"))) &&
      (contrasts === undefined || (contrasts as ReadonlyArray<string>).includes(said(other, "contrast")))
  )
  if (!listed) return false
  if (fact.alternative === undefined && fact.oppositeSide !== true) return true
  const limbs = [own, other].every((service) => !notOfALimb.includes(said(service, "region")))
  const opposite = limbs && !same("side") && [own, other].every((service) => said(service, "side") !== "both")
  if (fact.oppositeSide === true) return same("region") && opposite
  const identical = same("region") && same("modality") && (said(own, "modality") === "ultrasound" || same("contrast"))
  return (fact.alternative === "any region" || same("region")) && !identical && !opposite
}

const under = (tag: IndicationTag, position: Position, services: number, answers: Answers): Outcome => {
  const chart = Chart.of({
    ask: ({ fact, yes }) =>
      Effect.sync(() => {
        if (fact.scope !== "order") return ((yes >> answers(pathOf(fact, position), fact, position)) & 1) === 1
        const others = Array.from({ length: services }, (_, index) => index).filter((it) => it !== position.service)
        const found = others.some((it) => isBeside(fact as unknown as OrderFact, position.service, it, answers))
        return ((yes >> (found ? 0 : 1)) & 1) === 1
      })
  })
  return outcomeOf(Effect.runSync(Effect.provideService(rule(tag), Chart, chart)))
}

/** What a complete request comes to for a service. */
export const plainOutcome = (
  tags: ReadonlyArray<IndicationTag>,
  service: number,
  services: number,
  answers: Answers
): Outcome => {
  const each = tags.map((tag, indication) => ({ tag, is: under(tag, { service, indication }, services, answers) }))
  const pair = each.filter(({ tag }) => tag === "ALS" || tag === "Fasciculations")
  const differ = new Set(pair.map(({ tag }) => tag)).size === 2 && pair.some(({ is }) => is !== pair[0]!.is)
  const counted: ReadonlyArray<Outcome> = differ
    ? ["ClinicalReview", ...each.filter((one) => !pair.includes(one)).map(({ is }) => is)]
    : each.map(({ is }) => is)
  return outcomes.find((outcome) => counted.includes(outcome))!
}
