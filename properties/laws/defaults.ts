/**
 * Laws of defaults, two for each fact that is assumed when a request is silent: to state what is assumed changes nothing,
 * and to contradict it changes the outcome in one way only, and somewhere it does.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { ReadingId } from "../../spec/readings.ts"
import { valueAt } from "../../src/request/paths.ts"
import { studyCoverage } from "../../src/request/service.ts"
import { stating } from "../../src/request/state.ts"
import { electrodiagnostics, evaluation, planCoverage } from "../../src/request/work-up.ts"
import { isRequest } from "../generators/parts.ts"
import { complete } from "../generators/request.ts"
import { changingRequest } from "../laws-general/decider.ts"
import type { Change, Choice, Departs, Sampled } from "./law.ts"
import { ofOutcomes } from "./sampled.ts"
import * as scope from "./scopes.ts"

interface Default {
  readonly id: string
  /** What is assumed. */
  readonly assumed: string
  readonly fact: Choice
  /** What comes of contradicting it. */
  readonly otherwise: string
  readonly change: Change
  readonly clauses: ReadonlyArray<ClauseId>
  readonly readings: ReadonlyArray<ReadingId>
}

const nothingDecided: Change = (_, after) => after === "NotGoverned"
const toReviewer: Change = (before, after) => before === "CriteriaMet" && after === "ClinicalReview"

const defaults: ReadonlyArray<Default> = [
  {
    id: "edition-in-force",
    assumed: "that this edition is in force",
    fact: planCoverage.editionInForce,
    otherwise: "this edition decides nothing",
    change: nothingDecided,
    clauses: ["PN-0.c1"],
    readings: ["R-01"]
  },
  {
    id: "plan-administered",
    assumed: "that the plan is administered under the policy",
    fact: planCoverage.administered,
    otherwise: "this edition decides nothing",
    change: nothingDecided,
    clauses: ["PN-0.c2"],
    readings: ["R-03"]
  },
  {
    id: "study-reviewed",
    assumed: "that the study is on the list of reviewed procedures",
    fact: studyCoverage.reviewed,
    otherwise: "this edition decides nothing",
    change: nothingDecided,
    clauses: ["PN-0.c13"],
    readings: ["R-03"]
  },
  {
    id: "mandate-silent",
    assumed: "that no mandate speaks on the study",
    fact: studyCoverage.mandate,
    otherwise: "this edition decides nothing, in either direction",
    change: nothingDecided,
    clauses: ["PN-0.c6"],
    readings: ["R-02"]
  },
  {
    id: "plan-document-silent",
    assumed: "that the plan document does not speak on the study",
    fact: studyCoverage.planDocument,
    otherwise: "this edition decides nothing, in either direction",
    change: nothingDecided,
    clauses: ["PN-0.c5"],
    readings: ["R-02"]
  },
  {
    id: "examination-done",
    assumed: "that the evaluation included a neurological examination",
    fact: evaluation.neurologicalExamination,
    otherwise: "what would be met goes to a reviewer, and nothing else changes",
    change: toReviewer,
    clauses: ["PN-1.c2"],
    readings: ["R-06"]
  },
  {
    id: "visits-limited",
    assumed: "that face-to-face visits were limited in the emergency",
    fact: electrodiagnostics.limitedVisits,
    otherwise: "what a waiver would open goes to a reviewer, and nothing else changes",
    change: toReviewer,
    clauses: ["PN-1.c6"],
    readings: ["R-09"]
  }
]

const first = { service: 0, indication: 0 }
const everyRequest = "Every indication and study."

const stated = ({ assumed, clauses, fact, id, readings }: Default): Sampled => ({
  _tag: "Sampled",
  id: `default-stated-${id}`,
  says: `To state ${assumed} changes nothing: it is what a silent request is taken to mean.`,
  scope: everyRequest,
  clauses,
  readings,
  runs: 40,
  broken: {
    "takes what is stated for the opposite": changingRequest((request) =>
      valueAt(request, fact.scope, first, fact.path.join(".")) === fact.fallback
        ? stating(
            request,
            fact,
            first,
            fact.answers.find((one) => one !== fact.fallback)
          )
        : request
    )
  },
  ...ofOutcomes(
    complete
      .map((request) => ({
        tag: request.indications[0]._tag,
        requests: [stating(request, fact, first, undefined), stating(request, fact, first, fact.fallback)],
        holds: ([silent, said]: ReadonlyArray<string>) => silent === said
      }))
      .filter(({ requests }) => requests.every(isRequest))
  )
})

const contradicted = ({ assumed, change, clauses, fact, id, otherwise, readings }: Default): Departs => ({
  _tag: "Departs",
  id: `default-contradicted-${id}`,
  says: `To contradict ${assumed} has one effect: ${otherwise}.`,
  scope: everyRequest,
  clauses,
  readings,
  change,
  cases: [{ tags: scope.everywhere, fact, usual: fact.fallback }]
})

export const defaultLaws = defaults.flatMap((one) => [stated(one), contradicted(one)])
/** The facts that the laws are about. */
export const assumedFacts: ReadonlyArray<string> = defaults.map(({ fact }) => fact.id)
