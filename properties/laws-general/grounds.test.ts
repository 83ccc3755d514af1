/** What a determination rests on: the right kind of clause, every criterion that stands in the way, and nothing else. */
import { Effect } from "effect"
import fc from "fast-check"
import type { ClauseKind } from "../../spec/clause.ts"
import { type ClauseId, clauseOf } from "../../spec/clauses.ts"
import { pathsOf } from "../../src/api/grounds.ts"
import { strictChart } from "../../src/charts/request-chart.ts"
import { Chart } from "../../src/language/chart.ts"
import { allOf, type Criterion } from "../../src/language/criterion.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { sentenceOf } from "../../src/language/render.ts"
import { type Explained, explain, type Finding, reliedOn } from "../../src/language/weigh.ts"
import type { Request } from "../../src/request/request.ts"
import { complete } from "../generators/request.ts"
import { anyRequest, changing, check, checkDecider } from "./law.ts"

// ── the kinds of clause ─────────────────────────────────────────────────────────────────────────────────────────────
/** Grants by name: a limit that is also the only route, and an order of tests that asks for the study. */
const grantsByName: ReadonlyArray<ClauseId> = ["PN-7.c1", "PN-6.3.c16"]
const isKind =
  (...kinds: ReadonlyArray<ClauseKind>) =>
  (id: ClauseId): boolean =>
    kinds.includes(clauseOf(id).kind)

const without = (kind: ClauseKind) =>
  changing((one) => ({ ...one, clauses: one.clauses.filter((id) => clauseOf(id).kind !== kind) }))

checkDecider({
  says: "every CriteriaMet cites a clause that grants, every Referred one that redirects",
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
})

checkDecider({
  says: "every determination rests on a clause",
  of: (decide) =>
    fc.property(anyRequest, (request) => decide(request).determinations.every(({ clauses }) => clauses.length > 0)),
  broken: {
    "gives no clause for judgment": changing((one) => (one._tag === "ClinicalReview" ? { ...one, clauses: [] } : one))
  }
})

// ── the criterion that decides ──────────────────────────────────────────────────────────────────────────────────────
const position = { service: 0, indication: 0 }
const run = <A>(request: Request, program: Effect.Effect<A, unknown, Chart>): A =>
  Effect.runSync(Effect.provideService(program, Chart, strictChart({ request, profile: registerProfile, position })))

/** The criterion that decides a complete request, and how it was found to stand; nothing where none is weighed. */
const deciding = (request: Request): (Finding & { readonly criterion: Criterion }) | undefined => {
  const [first, ...others] = pathsOf(request, registerProfile, position)
  const ruling = others.length === 0 ? first!.value : undefined
  return ruling?._tag === "Weighed" ? ruling : undefined
}

const standings = ["unmet", "judgment", "met"] as const

check<(explained: Explained) => ReadonlyArray<string>>(reliedOn, {
  says: "weighing a criterion and explaining it come to the same, and rely on the same clauses and readings",
  runs: 500,
  of: (relied) =>
    fc.property(complete, (request) => {
      const found = deciding(request)
      if (found === undefined) return true
      const explained = run(request, explain(found.criterion))
      return explained.standing === standings[found.verdict] && relied(explained).join() === found.cites.join()
    }),
  broken: {
    "relies on every part, not only on those that decide": ({ criterion, parts }) => [
      ...criterion.cites,
      ...parts.flatMap(reliedOn)
    ],
    "leaves out what bars": (explained) => {
      const { bars: _, ...criterion } = explained.criterion
      return reliedOn({
        ...explained,
        criterion,
        parts: explained.parts.map((part) => ({ ...part, criterion: { ...part.criterion, bars: [] } }))
      })
    }
  }
})

/** The conjuncts of a criterion, as a reader counts them: each that has a name or alternatives is one. */
const conjuncts = (criterion: Criterion): ReadonlyArray<Criterion> =>
  criterion._tag === "All" && criterion.name === undefined ? criterion.of.flatMap(conjuncts) : [criterion]

checkDecider({
  says: "the unmet criteria that are listed stand in the way together, and each of them alone",
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
      const stands = (criterion: Criterion) => run(request, explain(criterion)).standing !== "unmet"
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
})
