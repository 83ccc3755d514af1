/**
 * Laws of several services and several indications in one request. That of a list joined by "or" only one study is met is
 * proved, since what else is ordered is a fact; how the outcomes of several lines come together is sampled.
 */
import fc from "fast-check"
import { inOrder } from "../../src/diagram/several-indications.ts"
import { allOf, type Criterion, is, not } from "../../src/language/criterion.ts"
import type { Indication, IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import { indication, indications } from "../generators/indication.ts"
import { isRequest } from "../generators/parts.ts"
import { complete, completeFor } from "../generators/request.ts"
import { changingRequest } from "../laws-general/decider.ts"
import type { Departs, Sampled, Trial, Verdict } from "./law.ts"
import { lists } from "./lists.ts"
import { ofOutcomes } from "./sampled.ts"

// ── studies that the text joins by "or" ─────────────────────────────────────────────────────────────────────────────
/** No other study of a list is ordered too. */
export const onlyOneOf = (...ids: ReadonlyArray<string>): Criterion =>
  allOf(...ids.map((id) => not(is(lists.find(({ another }) => another.id === `order.${id}`)!.another))))

export const severalOfAList: Departs = {
  _tag: "Departs",
  id: "several-of-a-list-go-to-a-reviewer",
  says: "Of studies that the text joins by or, each that would be met goes to a reviewer when another is ordered too.",
  scope: "Every list of PN-2 to PN-8 that offers a choice, for one side and indication; nothing else changes.",
  clauses: ["PN-2.c3", "PN-2.c8", "PN-2.c31", "PN-3.c12", "PN-4.c1", "PN-5.c1", "PN-6.1.c4", "PN-6.2.c1", "PN-8.1.c2"],
  readings: ["R-43", "R-64", "R-66"],
  change: (alone, beside) => alone === "CriteriaMet" && beside === "ClinicalReview",
  cases: lists
    .filter(({ another }, at) => lists.findIndex((other) => other.another.id === another.id) === at)
    .map(({ another, tags }) => ({ tags, fact: another, usual: false }))
}

// ── several indications of one service ──────────────────────────────────────────────────────────────────────────────
const beside = (request: Request, second: Indication): ReadonlyArray<Request> => [
  request,
  { ...request, indications: [second] },
  { ...request, indications: [request.indications[0], second] }
]
/** Where both are decided, what they come to together. */
const together =
  (merge: (a: Verdict, b: Verdict) => Verdict): Trial["holds"] =>
  ([one, other, both]) =>
    [one, other].includes("NeedsInformation") || both === merge(one!, other!)

const twoIndications = (
  requests: fc.Arbitrary<Request>,
  second: fc.Arbitrary<Indication>,
  merge: (a: Verdict, b: Verdict) => Verdict
): fc.Arbitrary<Trial> =>
  fc
    .tuple(requests, second)
    .map(([request, other]) => ({
      tag: request.indications[0]._tag,
      requests: beside(request, other),
      holds: together(merge)
    }))
    .filter(({ requests: all }) => all.every(isRequest))

const isPair = (tags: ReadonlyArray<IndicationTag>) => tags.includes("ALS") && tags.includes("Fasciculations")

export const severalIndications: Sampled = {
  _tag: "Sampled",
  id: "several-indications-take-the-first-that-occurs",
  says: "Under several indications a service is met if one of them meets it, else reviewed, else referred, else not met.",
  scope: "Two indications, each decided on its own; ALS together with fasciculations apart.",
  clauses: [],
  readings: ["R-45"],
  runs: 60,
  broken: {
    "looks at the last indication only": changingRequest((request) => ({
      ...request,
      indications: [request.indications.at(-1)]
    }))
  },
  ...ofOutcomes(
    twoIndications(complete, indication, (a, b) => inOrder.find((one) => one === a || one === b) as Verdict).filter(
      ({ requests }) => !isPair(requests[2]!.indications.map(({ _tag }) => _tag))
    )
  )
}

export const alsAndFasciculations: Sampled = {
  _tag: "Sampled",
  id: "als-and-fasciculations-side-by-side",
  says: "Where ALS and fasciculations are both stated and come to different outcomes, a reviewer decides.",
  scope: "PN-8.1 and PN-8.3 for one service, each decided on its own.",
  clauses: ["PN-8.1.c3", "PN-8.3.c7"],
  readings: ["R-44"],
  runs: 100,
  broken: {
    "takes the first indication": changingRequest((request) => ({ ...request, indications: [request.indications[0]] }))
  },
  ...ofOutcomes(
    twoIndications(completeFor("ALS"), indications.Fasciculations, (a, b) => (a === b ? a : "ClinicalReview"))
  )
}

// ── several services ────────────────────────────────────────────────────────────────────────────────────────────────
const withRadiograph = (request: Request): ReadonlyArray<Request> => [
  request,
  { ...request, services: [...request.services, { study: { modality: "radiograph", region: "hip" } }] }
]

export const servicesOneByOne: Sampled = {
  _tag: "Sampled",
  id: "services-one-by-one",
  says: "A service keeps its outcome when another is ordered too that no list offers beside it.",
  scope: "Any service, and a radiograph of the hip besides.",
  clauses: [],
  readings: ["R-43"],
  runs: 150,
  broken: {
    "decides the last service for all": changingRequest((request) => ({
      ...request,
      services: [request.services.at(-1)]
    }))
  },
  ...ofOutcomes(
    complete.map((request) => ({
      tag: request.indications[0]._tag,
      requests: withRadiograph(request),
      holds: ([alone, besides]) => alone === besides
    }))
  )
}

export const severalLaws = [severalOfAList, severalIndications, alsAndFasciculations, servicesOneByOne] as const
