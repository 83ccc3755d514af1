/**
 * The coverage of the policy, clause by clause: this policy has no gaps; each gap is found in a policy, laws or cases that
 * have it; and paths are counted as walking every one of them counts them.
 */
import { describe, expect, it } from "vitest"
import type { ClauseId } from "../../spec/clauses.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Ref } from "../../src/diagram/program-diagram.ts"
import { thisPolicy, tracePolicy } from "./policy.ts"
import { pathsOf, pathsToLeaves, type Subject, summaryOf, trace, vectorsOf } from "./trace.ts"

const traced = tracePolicy()
const of = (id: ClauseId, subject: Subject = thisPolicy) => trace(subject).find(({ clause }) => clause.id === id)!

it("every operative clause of this policy is cited on a path, named by a law and shown by a worked case", () => {
  const summary = summaryOf(traced)
  console.log(JSON.stringify(summary))
  expect(traced.filter(({ errors }) => errors.length > 0)).toEqual([])
  const { operative } = summary
  const every = { onPaths: operative, underLaws: operative, inCases: operative }
  expect(summary).toMatchObject({ clauses: 194, ...every, withoutLaw: [], errors: 0 })
})

it("paths are counted as walking every one of them counts them", () => {
  const { indications, tests } = programDiagrams
  const walked = new Map<number, number>()
  const walk = (ref: Ref): void => {
    if (ref < 0) return void walked.set(~ref, (walked.get(~ref) ?? 0) + 1)
    walk(tests[ref]![2])
    walk(tests[ref]![3])
  }
  for (const tag of ["BrachialPlexus", "GaucherDisease", "OtherNerveSheathTumor"] as const) {
    walked.clear()
    walk(indications[tag])
    expect(walked.size).toBeGreaterThan(10)
    expect(pathsToLeaves(programDiagrams, indications[tag])).toEqual(walked)
  }
})

it("on each path that cites it, a clause is satisfied, unsatisfied, left open or beside the outcome", () => {
  const { frame, indications, leaves } = programDiagrams
  const roots = [frame, ...Object.values(indications)]
  for (const { clause, total } of traced) {
    const citing = leaves.map(({ cites, notes = [] }) =>
      ([...cites, ...notes.flatMap((note) => note.cites)] as ReadonlyArray<string>).includes(clause.id)
    )
    const count = roots
      .flatMap((root) => [...pathsToLeaves(programDiagrams, root)])
      .reduce((sum, [place, paths]) => sum + (citing[place] ? paths : 0), 0)
    expect([clause.id, pathsOf(total)]).toEqual([clause.id, count])
  }
})

it("an end says of a clause what its outcome says", () => {
  const policy = { ...programDiagrams, tests: [], frame: -1, indications: {} as typeof programDiagrams.indications }
  const says = (leaf: (typeof programDiagrams.leaves)[number]) =>
    of("PN-4.c4", { ...thisPolicy, policy: { ...policy, leaves: [leaf] } }).total
  const none = { satisfied: 0, unsatisfied: 0, open: 0, beside: 0 }
  const cites = ["PN-4.c4"] as const
  expect(says({ outcome: "CriteriaMet", cites })).toEqual({ ...none, satisfied: 1 })
  expect(says({ outcome: "Referred", cites })).toEqual({ ...none, satisfied: 1 })
  expect(says({ outcome: "NotGoverned", cites })).toEqual({ ...none, satisfied: 1 })
  expect(says({ outcome: "CriteriaNotMet", cites })).toEqual({ ...none, unsatisfied: 1 })
  expect(says({ outcome: "ClinicalReview", cites })).toEqual({ ...none, open: 1 })
  expect(says({ outcome: "CriteriaMet", cites: [], notes: [{ says: "", cites }] })).toEqual({ ...none, beside: 1 })
  expect(says({ outcome: "CriteriaMet", cites, notes: [{ says: "", cites }] })).toEqual({ ...none, satisfied: 1 })
})

it("a test vector expects every clause on which a path rests, and none that is only in notes", () => {
  const resting = traced.filter(({ total }) => pathsOf(total) > total.beside).map(({ clause }) => clause.id)
  const expecting = traced.filter(({ vectors }) => vectorsOf(vectors) > 0).map(({ clause }) => clause.id)
  expect(expecting).toEqual(resting)
  expect(summaryOf(traced).withoutVector).toEqual(
    traced.flatMap(({ clause, total }) => (clause.operative && pathsOf(total) === total.beside ? [clause.id] : []))
  )
})

it("vectors are counted as looking at every one of them counts them", () => {
  expect(thisPolicy.vectors.length).toBeGreaterThan(10_000)
  for (const id of ["PN-1.c1", "PN-2.c3", "PN-4.c6", "PN-6.1.c7", "PN-9.c9"] as const) {
    const outcomes = thisPolicy.vectors.flatMap(({ expected }) =>
      expected.cites.includes(id) ? [expected.outcome] : []
    )
    const { open, satisfied, unsatisfied } = of(id).vectors
    expect(unsatisfied).toBe(outcomes.filter((one) => one === "CriteriaNotMet").length)
    expect(open).toBe(outcomes.filter((one) => one === "ClinicalReview").length)
    expect(satisfied).toBe(outcomes.length - unsatisfied - open)
    expect([satisfied > 0, unsatisfied > 0]).toEqual([true, true])
  }
})

describe("what is missing is found:", () => {
  const id: ClauseId = "PN-4.c4"
  const uncited: Subject["policy"] = {
    ...programDiagrams,
    leaves: programDiagrams.leaves.map((leaf) => ({ ...leaf, cites: leaf.cites.filter((one) => one !== id) }))
  }
  const laws = thisPolicy.laws.filter(({ clauses }) => !clauses.includes(id))
  const vectors = thisPolicy.vectors.filter(({ expected }) => !expected.cites.includes(id))
  const cases = thisPolicy.cases.filter(
    ({ expect: expected, shows }) =>
      !expected.some(({ clauses }) => clauses.includes(id)) &&
      !shows.some((one) => ("clause" in one && one.clause === id) || ("or" in one && one.or === id))
  )
  const without = (how: string) =>
    thisPolicy.cases.filter(({ shows }) => !shows.some((one) => "how" in one && one.clause === id && one.how === how))
  const open: Subject["policy"] = {
    ...programDiagrams,
    leaves: programDiagrams.leaves.map((leaf) =>
      leaf.cites.includes(id) ? { ...leaf, outcome: "ClinicalReview" } : leaf
    )
  }
  const silent = thisPolicy.sections.map((section) => ({
    ...section,
    clauses: section.clauses.map((clause) =>
      clause.id === id ? { ...clause, operative: false as const, why: "it is only a remark" } : clause
    )
  }))
  it.each<[string, Subject, string]>([
    ["a clause that no path cites", { ...thisPolicy, policy: uncited }, "no path cites it"],
    ["a clause that no law names", { ...thisPolicy, laws }, "no law names it"],
    [
      "a clause that no vector expects",
      { ...thisPolicy, vectors },
      "a path rests on it, and no test vector expects it"
    ],
    ["a clause that no worked case shows", { ...thisPolicy, cases }, "no worked case shows it"],
    ["a clause that nothing exercises", { ...thisPolicy, policy: uncited, laws, cases }, "nothing exercises it"],
    ["an approval never refused", { ...thisPolicy, cases: without("just missed") }, "no case shows unsatisfied"],
    ["an approval never given", { ...thisPolicy, policy: open, cases: without("met") }, "no case shows satisfied"],
    ["a citation of a silent clause", { ...thisPolicy, sections: silent }, "it is not operative, and a path cites it"],
    ["an excuse for nothing", { ...thisPolicy, excused: { [id]: "never" } }, "it is excused, and shown satisfied"]
  ])("%s", (_, subject, says) => {
    expect(of(id).errors).toEqual([])
    expect(of(id, subject).errors.join("; ")).toContain(says)
    expect(summaryOf(trace(subject)).errors).toBeGreaterThan(0)
  })

  it("an approval that is never given, without the excuse", () => {
    expect(of("PN-1.c8").errors).toEqual([])
    expect(of("PN-1.c8", { ...thisPolicy, excused: {} }).errors).toEqual([
      "an approval that no path and no case shows satisfied"
    ])
  })
})
