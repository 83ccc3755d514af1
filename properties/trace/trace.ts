/**
 * The coverage of the policy, clause by clause: on how many paths of which programs each is cited and what it does there,
 * in how many test vectors, which laws rest on it, which worked cases show it; and what is missing. It may not know any
 * clause by name, nor how vectors are made.
 *
 * On a path that cites it a clause is *satisfied* where the path ends in criteria met, a referral or outside the policy:
 * the clause does what it says. It is *unsatisfied* where the path ends in criteria not met: the study is refused by it, or
 * for want of what it asks. It is *left open* where the path ends in clinical review, and stands *beside* the outcome where
 * only a note cites it. Where a reason is named by a fact alone, no path refuses for want of it: that is then shown by a
 * worked case that just misses it. A test vector that expects the clause exercises it in the same sense; notes are no part
 * of what a vector expects, so that nothing stands beside.
 */
import type { WorkedCase } from "../../spec/case.ts"
import type { Clause } from "../../spec/clause.ts"
import type { Leaf, ProgramDiagrams, Ref } from "../../src/diagram/program-diagram.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Vector } from "../../src/vectors/vector.ts"
import type { Law } from "../laws/law.ts"

/** What a clause does on a path that cites it. */
export type Part = "satisfied" | "unsatisfied" | "open" | "beside"

/** How many paths, by what the clause does there. */
export type Counts = { readonly [_ in Part]: number }

/** How many test vectors, by what the clause does in them. */
export type VectorCounts = Omit<Counts, "beside">

/** A program: the section of an indication, or PN-0, which comes before all of them. */
export type Program = IndicationTag | "frame"

/** How a worked case shows a clause. */
export interface Shown {
  readonly id: string
  /** `or`: one of its alternatives; `relied on`: it is among the clauses that the case expects. */
  readonly how: "met" | "just missed" | "applies" | "or" | "relied on"
}

/** What exercises a clause. */
export interface ClauseTrace {
  readonly clause: Clause
  readonly section: string
  /** The programs that cite it. */
  readonly programs: ReadonlyArray<{ readonly program: Program; readonly counts: Counts }>
  /** All programs together. */
  readonly total: Counts
  /** The test vectors that expect it. */
  readonly vectors: VectorCounts
  /** The ids of the laws that rest on it. */
  readonly laws: ReadonlyArray<string>
  readonly cases: ReadonlyArray<Shown>
  /** Why nothing can show it satisfied. */
  readonly excused?: string
  /** What should exercise it and does not. */
  readonly errors: ReadonlyArray<string>
}

/** What is traced. */
export interface Subject {
  readonly sections: ReadonlyArray<{ readonly id: string; readonly clauses: ReadonlyArray<Clause> }>
  readonly policy: ProgramDiagrams
  readonly vectors: ReadonlyArray<Pick<Vector, "expected">>
  readonly laws: ReadonlyArray<Pick<Law, "id" | "clauses">>
  readonly cases: ReadonlyArray<Pick<WorkedCase, "id" | "shows" | "expect">>
  /** Approvals that nothing can show satisfied, and why. */
  readonly excused: Readonly<Record<string, string>>
}

const none: Counts = { satisfied: 0, unsatisfied: 0, open: 0, beside: 0 }
const plus = (a: Counts, b: Counts): Counts => ({
  satisfied: a.satisfied + b.satisfied,
  unsatisfied: a.unsatisfied + b.unsatisfied,
  open: a.open + b.open,
  beside: a.beside + b.beside
})

/** On how many paths, of whatever sort. */
export const pathsOf = ({ beside, open, satisfied, unsatisfied }: Counts): number =>
  satisfied + unsatisfied + open + beside

/** In how many test vectors, of whatever sort. */
export const vectorsOf = (vectors: VectorCounts): number => pathsOf({ ...vectors, beside: 0 })

/** What a clause does where an outcome rests on it. */
const partIn = (outcome: Leaf["outcome"]): keyof VectorCounts =>
  outcome === "CriteriaNotMet" ? "unsatisfied" : outcome === "ClinicalReview" ? "open" : "satisfied"

/** What each clause that an end cites does there. */
const partsAt = ({ cites, notes = [], outcome }: Leaf): ReadonlyMap<string, Part> =>
  new Map<string, Part>([
    ...notes.flatMap((note) => note.cites.map((id) => [id, "beside"] as const)),
    ...cites.map((id) => [id, partIn(outcome)] as const)
  ])

/** How many paths lead from a test or leaf to each leaf, by its place. */
export const pathsToLeaves = ({ tests }: Pick<ProgramDiagrams, "tests">, root: Ref): ReadonlyMap<number, number> => {
  const ways = new Map<Ref, number>([[root, 1]])
  const add = (ref: Ref, more: number) => ways.set(ref, (ways.get(ref) ?? 0) + more)
  // a test leads only to tests before it
  for (let ref = root; ref >= 0; ref--) {
    const here = ways.get(ref)
    if (here === undefined) continue
    const [, , then, otherwise] = tests[ref]!
    add(then, here)
    add(otherwise, here)
  }
  return new Map([...ways].flatMap(([ref, count]) => (ref < 0 ? [[~ref, count] as const] : [])))
}

/** The counts of every clause that a program cites. */
const countsIn = (policy: ProgramDiagrams, root: Ref): ReadonlyMap<string, Counts> => {
  const found = new Map<string, Counts>()
  for (const [place, count] of pathsToLeaves(policy, root)) {
    for (const [id, part] of partsAt(policy.leaves[place]!)) {
      found.set(id, plus(found.get(id) ?? none, { ...none, [part]: count }))
    }
  }
  return found
}

/** The counts of every clause that vectors expect. */
const countsOf = (vectors: Subject["vectors"]): ReadonlyMap<string, VectorCounts> => {
  const found = new Map<string, Counts>()
  for (const { expected } of vectors) {
    for (const id of new Set(expected.cites)) {
      found.set(id, plus(found.get(id) ?? none, { ...none, [partIn(expected.outcome)]: 1 }))
    }
  }
  return new Map([...found].map(([id, { open, satisfied, unsatisfied }]) => [id, { satisfied, unsatisfied, open }]))
}
const noVectors: VectorCounts = { satisfied: 0, unsatisfied: 0, open: 0 }

/** How a case shows a clause, the most telling way first; a case that expects several services may show it in two. */
const shownBy = (id: string, { expect, id: name, shows }: Subject["cases"][number]): ReadonlyArray<Shown> => {
  const said = shows.flatMap((one): ReadonlyArray<Shown["how"]> => {
    if ("how" in one) return one.clause === id ? [one.how] : []
    return "or" in one && one.or === id ? ["or"] : []
  })
  const relied = expect.some(({ clauses }) => (clauses as ReadonlyArray<string>).includes(id))
  const ways = said.length > 0 ? [...new Set(said)] : relied ? (["relied on"] as const) : []
  return ways.map((how) => ({ id: name, how }))
}

const errorsOf = (
  { id, kind, operative }: Clause,
  { cases, laws, total, vectors }: Pick<ClauseTrace, "cases" | "laws" | "total" | "vectors">,
  excused: Subject["excused"]
): ReadonlyArray<string> => {
  const paths = pathsOf(total)
  if (!operative) return paths > 0 ? ["it is not operative, and a path cites it"] : []
  const errors: Array<string> = []
  if (paths === 0) errors.push("no path cites it")
  if (paths === 0 && laws.length === 0 && cases.length === 0) return ["nothing exercises it: no path, no law, no case"]
  if (paths > total.beside && vectorsOf(vectors) === 0) errors.push("a path rests on it, and no test vector expects it")
  if (laws.length === 0) errors.push("no law names it")
  if (cases.length === 0) errors.push("no worked case shows it")
  if (kind !== "approval") return errors
  const shown = (how: Shown["how"]) => cases.some((one) => one.how === how)
  const satisfied = total.satisfied > 0 || shown("met")
  if (satisfied && excused[id] !== undefined) errors.push("it is excused, and shown satisfied")
  if (!satisfied && excused[id] === undefined) errors.push("an approval that no path and no case shows satisfied")
  if (total.unsatisfied === 0 && !shown("just missed")) {
    errors.push("an approval that no path and no case shows unsatisfied")
  }
  return errors
}

/** What exercises each clause, in the document's order. */
export const trace = ({ cases, excused, laws, policy, sections, vectors }: Subject): ReadonlyArray<ClauseTrace> => {
  const roots = [["frame", policy.frame], ...Object.entries(policy.indications)] as ReadonlyArray<[Program, Ref]>
  const cited = roots.map(([program, root]) => [program, countsIn(policy, root)] as const)
  const expected = countsOf(vectors)
  return sections.flatMap(({ clauses, id: section }) =>
    clauses.map((clause): ClauseTrace => {
      const { id } = clause
      const programs = cited.flatMap(([program, counts]) => {
        const own = counts.get(id)
        return own === undefined ? [] : [{ program, counts: own }]
      })
      const found = {
        programs,
        total: programs.reduce((sum, { counts }) => plus(sum, counts), none),
        vectors: expected.get(id) ?? noVectors,
        laws: laws.filter((law) => (law.clauses as ReadonlyArray<string>).includes(id)).map((law) => law.id),
        cases: cases.flatMap((one) => shownBy(id, one))
      }
      const why = excused[id] === undefined ? {} : { excused: excused[id] }
      return { clause, section, ...found, ...why, errors: errorsOf(clause, found, excused) }
    })
  )
}

/** The figures of a trace. */
export interface Summary {
  readonly clauses: number
  readonly operative: number
  readonly onPaths: number
  readonly inVectors: number
  readonly underLaws: number
  readonly inCases: number
  readonly approvals: number
  /** Approvals both satisfied and unsatisfied on paths. */
  readonly bothWays: number
  /** Operative clauses that no test vector expects: only a note cites them. */
  readonly withoutVector: ReadonlyArray<string>
  /** Operative clauses on which no law rests. */
  readonly withoutLaw: ReadonlyArray<string>
  readonly errors: number
}

/** The figures; all but the first count operative clauses. */
export const summaryOf = (traced: ReadonlyArray<ClauseTrace>): Summary => {
  const operative = traced.filter(({ clause }) => clause.operative)
  const approvals = operative.filter(({ clause }) => clause.kind === "approval")
  return {
    clauses: traced.length,
    operative: operative.length,
    onPaths: operative.filter(({ total }) => pathsOf(total) > 0).length,
    inVectors: operative.filter(({ vectors }) => vectorsOf(vectors) > 0).length,
    underLaws: operative.filter(({ laws }) => laws.length > 0).length,
    inCases: operative.filter(({ cases }) => cases.length > 0).length,
    approvals: approvals.length,
    bothWays: approvals.filter(({ total }) => total.satisfied > 0 && total.unsatisfied > 0).length,
    withoutVector: operative.filter(({ vectors }) => vectorsOf(vectors) === 0).map(({ clause }) => clause.id),
    withoutLaw: operative.filter(({ laws }) => laws.length === 0).map(({ clause }) => clause.id),
    errors: traced.reduce((sum, { errors }) => sum + errors.length, 0)
  }
}
