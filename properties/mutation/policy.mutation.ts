/**
 * The quick suite that mutants of the programs are run against: under each indication the worked cases, decided by
 * replaying the programs, then the laws, proved on the programs explored afresh; last the laws that compare indications,
 * or claim that something makes a difference under one of several. Nothing is compared with the diagrams that the package
 * ships: these give only the names of facts that a program never asks for.
 */
import { Result } from "effect"
import { describe, expect, it } from "vitest"
import type { Expected, WorkedCase } from "../../spec/case.ts"
import { cases } from "../../spec/cases.ts"
import { clauses } from "../../spec/clauses.ts"
import { readings } from "../../spec/readings.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Leaf, ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { decode } from "../../src/request/decode.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { namedAmiss } from "../laws/instead.ts"
import { isProvable, laws, type Provable } from "../laws/laws.ts"
import { isProved, prover } from "../laws/prove.ts"
import { endsOf, explored } from "./programs.ts"

// ── the worked cases with one indication ────────────────────────────────────────────────────────────────────────────
const outcomesOf = (ends: ReadonlyArray<Leaf>) => new Set<string>(ends.map(({ outcome }) => outcome!))

/** What a case expects and the ends do not say, of outcome, kind, referral and clauses. */
const differing = (expected: Expected, ends: ReadonlyArray<Leaf>): ReadonlyArray<string> => {
  const outcomes = outcomesOf(ends)
  if (expected.outcome === "NeedsInformation") {
    const due = expected.possible ?? [...outcomes]
    const isAsDue = outcomes.size === due.length && due.every((one) => outcomes.has(one))
    return outcomes.size > 1 && isAsDue ? [] : [[...outcomes].join(" or ")]
  }
  const cited = new Set<string>(ends.flatMap(({ cites, notes = [] }) => [...cites, ...notes.flatMap((n) => n.cites)]))
  return [
    ...[...outcomes].filter((outcome) => outcome !== expected.outcome),
    ...expected.clauses.filter((clause) => !cited.has(clause)),
    ...(expected.kind === undefined || ends.some(({ kind }) => kind === expected.kind) ? [] : [expected.kind]),
    ...(expected.referral === undefined || ends.some(({ guideline }) => guideline === expected.referral)
      ? []
      : [expected.referral])
  ]
}

/** The cases under an indication alone. */
const casesUnder = (tag: IndicationTag): ReadonlyArray<WorkedCase> =>
  cases.filter(({ request: { indications } }) => {
    const [first, ...others] = indications as ReadonlyArray<{ readonly _tag: string }>
    return first!._tag === tag && others.length === 0
  })

const register = new Set<string>([...clauses, ...readings].map(({ id }) => id))
const citedIn = ({ leaves }: ProgramDiagrams) =>
  leaves.flatMap(({ cites, notes = [] }) => [...cites, ...notes.flatMap((note) => note.cites)])

// ── the laws ────────────────────────────────────────────────────────────────────────────────────────────────────────
const provable = laws.filter(isProvable)
const comparesTags = ({ _tag }: Provable): boolean => _tag === "Alike"
const claimsChange = (law: Provable): boolean => "change" in law || law._tag === "Either"

/** A law of one indication alone. */
const under = (law: Provable, tag: IndicationTag): Provable =>
  ({
    ...law,
    cases: (law.cases as Provable["cases"][number][]).flatMap((one) =>
      one.tags.includes(tag) ? [{ ...one, tags: [tag] }] : []
    )
  }) as Provable

const proverOf = (policy: ProgramDiagrams) => {
  const own = new Set(policy.facts.map(({ id }) => id))
  return prover(policy, [...policy.facts, ...programDiagrams.facts.filter(({ id }) => !own.has(id))])
}

describe.each(indicationTags)("%s", (tag) => {
  it("decides its worked cases", () => {
    for (const { expect: due, id, request } of casesUnder(tag)) {
      const decoded = Result.getOrThrow(decode(request))
      for (const [service, expected] of due.entries()) {
        expect(differing(expected, endsOf(decoded, service)), id).toEqual([])
      }
    }
  })
})

describe.each(indicationTags)("%s", (tag) => {
  it("keeps its laws", () => {
    const policy = explored([tag])
    const { prove } = proverOf(policy)
    for (const law of provable) {
      const own = under(law, tag)
      if (own.cases.length > 0 && !comparesTags(law)) expect(prove(own).refutation?.stated, law.id).toBeUndefined()
    }
    expect(namedAmiss(policy, tag)).toEqual([])
    expect(citedIn(policy).filter((id) => !register.has(id))).toEqual([])
  })
})

describe("all indications", () => {
  it("keep the laws that compare them, or say that something makes a difference", () => {
    const { prove } = proverOf(explored(indicationTags))
    for (const law of provable.filter((one) => comparesTags(one) || claimsChange(one))) {
      expect(isProved(prove(law)), law.id).toBe(true)
    }
  })
})
