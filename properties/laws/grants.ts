/**
 * Laws of what is enough: with everything in order that a grant asks for, its study is met; and nothing else is. They are
 * the other half of the laws that say what a study needs. What each grant asks for stands in `grants-*.ts`.
 */
import { allOf, anyOf, type Criterion } from "../../src/language/criterion.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { motorNeuronAndSheathGrants } from "./grants-motor-neuron.ts"
import { nerveGrants } from "./grants-nerves.ts"
import { neuromuscularGrants } from "./grants-neuromuscular.ts"
import { plexusGrants } from "./grants-plexus.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

/** What a grant says: under one indication, what is enough. */
export type Grant = Pick<OnlyWhere, "id" | "says" | "clauses" | "readings"> & {
  readonly tag: IndicationTag
  /** What comes before it; an evaluation with a neurological examination if nothing else is said. */
  readonly gate?: Criterion
  /** One of these is enough. */
  readonly enough: ReadonlyArray<Criterion>
}

const grants = [...nerveGrants, ...plexusGrants, ...neuromuscularGrants, ...motorNeuronAndSheathGrants]

const gated = ({ gate = scope.evaluatedAndExamined }: Grant, enough: Criterion): Criterion =>
  allOf(scope.governed, gate, enough)

/** The law of a grant. */
const grantLaw = (grant: Grant): OnlyWhere => ({
  _tag: "OnlyWhere",
  id: grant.id,
  says: grant.says,
  scope: "PN-0 silent, the patient evaluated as the text asks, no other study of the same list ordered.",
  clauses: grant.clauses,
  readings: grant.readings,
  outcomes: ["ClinicalReview", "Referred", "CriteriaNotMet", "NotGoverned"],
  cases: grant.enough.map((enough) => ({ tags: [grant.tag], where: gated(grant, enough) }))
})

const granted = [...new Set(grants.map(({ tag }) => tag))]

export const nothingElse: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "nothing-else-is-enough",
  says: "Nothing is met but what the laws above say is enough.",
  scope: "All sections; MR neurography apart, which is judged alike under every indication.",
  clauses: ["PN-1.c1", "PN-1.c9"],
  readings: ["R-04", "R-22", "R-23", "R-25", "R-27", "R-32", "R-40", "R-50"],
  outcomes: ["CriteriaMet"],
  cases: [
    ...granted.map((tag) => ({
      tags: [tag],
      where: scope.notNeurography,
      then: anyOf(
        ...grants.filter((grant) => grant.tag === tag).flatMap((grant) => grant.enough.map((one) => gated(grant, one)))
      )
    })),
    { tags: scope.except(...granted), where: scope.notNeurography }
  ]
}

export const grantLaws: ReadonlyArray<OnlyWhere> = [...grants.map(grantLaw), nothingElse]
