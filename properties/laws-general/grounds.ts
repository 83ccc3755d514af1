/** What a determination rests on: the right kind of clause, every criterion that stands in the way, and nothing else. */
import fc from "fast-check"
import type { ClauseKind } from "../../spec/clause.ts"
import { type ClauseId, clauseOf } from "../../spec/clauses.ts"
import { pathsOf } from "../../src/api/grounds.ts"
import { onFileAlone } from "../../src/charts/request-chart.ts"
import { allOf, type Criterion } from "../../src/language/criterion.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { sentenceOf } from "../../src/language/render.ts"
import { explain, type Finding } from "../../src/language/weigh.ts"
import type { Request } from "../../src/request/request.ts"
import { complete } from "../generators/request.ts"
import type { Sampled } from "../laws/law.ts"
import { anyRequest, changing } from "./decider.ts"
import { ofAllRequests } from "./general.ts"

// ── the kinds of clause ─────────────────────────────────────────────────────────────────────────────────────────────
/** Grants by name: a limit that is also the only route, and an order of tests that asks for the study. */
const grantsByName: ReadonlyArray<ClauseId> = ["PN-7.c1", "PN-6.3.c16"]
const isKind =
  (...kinds: ReadonlyArray<ClauseKind>) =>
  (id: ClauseId): boolean =>
    kinds.includes(clauseOf(id).kind)

const without = (kind: ClauseKind) =>
  changing((one) => ({ ...one, clauses: one.clauses.filter((id) => clauseOf(id).kind !== kind) }))

export const rightKindOfClause: Sampled = {
  ...ofAllRequests,
  id: "the-right-kind-of-clause",
  says: "Every CriteriaMet cites a clause that grants, every Referred one that redirects.",
  runs: 500,
  of: (decide) =>
    fc.property(anyRequest, (request) =>
      decide(request).determinations.every(
        ({ _tag, clauses }) =>
          (_tag !== "CriteriaMet" ||
            clauses.some((id) => isKind("approval", "repeat-interval")(id) || grantsByName.includes(id))) &&
          (_tag !== "Referred" || clauses.some(isKind("redirect")))
      )
    ),
  broken: {
    "drops the clauses that grant": without("approval"),
    "drops the clauses that redirect": without("redirect")
  }
}

export const restsOnAClause: Sampled = {
  ...ofAllRequests,
  id: "rests-on-a-clause",
  says: "Every determination rests on a clause.",
  of: (decide) =>
    fc.property(anyRequest, (request) => decide(request).determinations.every(({ clauses }) => clauses.length > 0)),
  broken: {
    "gives no clause for judgment": changing((one) => (one._tag === "ClinicalReview" ? { ...one, clauses: [] } : one))
  }
}

// ── the criterion that decides ──────────────────────────────────────────────────────────────────────────────────────
const position = { service: 0, indication: 0 }
/** What a request says. */
export const said = (request: Request) => onFileAlone({ request, profile: registerProfile, position })

/** The criterion that decides a complete request, and how it was found to stand; nothing where none is weighed. */
export const deciding = (request: Request): (Finding & { readonly criterion: Criterion }) | undefined => {
  const [first, ...others] = pathsOf(request, registerProfile, position)
  const ruling = others.length === 0 ? first!.value : undefined
  return ruling?._tag === "Weighed" ? ruling : undefined
}

/** The conjuncts of a criterion, as a reader counts them: each that has a name or alternatives is one. */
const conjuncts = (criterion: Criterion): ReadonlyArray<Criterion> =>
  criterion._tag === "All" && criterion.name === undefined ? criterion.of.flatMap(conjuncts) : [criterion]

export const unmetStandInTheWay: Sampled = {
  ...ofAllRequests,
  id: "unmet-criteria-stand-in-the-way",
  says: "The unmet criteria that are listed stand in the way together, and each of them alone.",
  runs: 500,
  of: (decide) =>
    fc.property(complete, (request) => {
      const [determination] = decide(request).determinations
      const found = deciding(request)
      if (found === undefined || determination._tag !== "CriteriaNotMet") return true
      const listed = new Set(determination.unmet.map(({ criterion }) => criterion))
      const all = conjuncts(found.criterion)
      const rest = all.filter((one) => !listed.has(sentenceOf(one)))
      // what makes no sense beside an unmet criterion may be unknown: the length of a trial that was not tried
      const stands = (criterion: Criterion) => explain(criterion, said(request)).standing !== "unmet"
      return (
        stands(allOf(...rest)) &&
        [...listed].every((name) => !stands(allOf(...rest, ...all.filter((one) => sentenceOf(one) === name))))
      )
    }),
  broken: {
    "lists only the first of them": changing((one) =>
      one._tag === "CriteriaNotMet" ? { ...one, unmet: [one.unmet[0]] } : one
    ),
    "lists an evaluation that was made": changing((one) =>
      one._tag === "CriteriaNotMet"
        ? { ...one, unmet: [...one.unmet, { ...one.unmet[0], criterion: "an opinion" }] }
        : one
    )
  }
}

export const groundsLaws: ReadonlyArray<Sampled> = [rightKindOfClause, restsOnAClause, unmetStandInTheWay]
