/**
 * A policy with the rule of a law broken, as plain diagrams: what a law asks for is taken for granted, a fact made to
 * matter, a cut moved, an alternative not counted, a leaf that says something else. What shows that no law holds of
 * everything. It may not know any law by name.
 */
import { bitsOf } from "../../src/diagram/decision-diagram.ts"
import type { Leaf, ProgramDiagrams, Ref } from "../../src/diagram/program-diagram.ts"
import { allOf, type Criterion, factsIn } from "../../src/language/criterion.ts"
import { answersAsSet, cutOf, type Fact } from "../../src/language/fact.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Case, Condition, Departure, Provable } from "./law.ts"
import { shortestFirst } from "./paths.ts"
import type { Prover } from "./prove.ts"
import { ruledOut } from "./trials.ts"

export interface Broken {
  /** What is wrong with it. */
  readonly what: string
  readonly policy: ProgramDiagrams
}

const placeOf = ({ facts }: ProgramDiagrams, { id }: Fact): number => facts.findIndex((fact) => fact.id === id)

/** Every test of some facts goes the way of one answer, whatever the answer is. */
const takenForGranted = (policy: ProgramDiagrams, answers: ReadonlyMap<string, number>): ProgramDiagrams => {
  const fixed = policy.facts.map(({ id }) => answers.get(id))
  const leads: Array<Ref> = []
  const to = (ref: Ref): Ref => (ref < 0 ? ref : leads[ref]!)
  const tests = policy.tests.map(([fact, yes, then, otherwise], at) => {
    const answer = fixed[fact]
    leads.push(answer === undefined ? at : to((yes >> answer) & 1 ? then : otherwise))
    return [fact, yes, to(then), to(otherwise)] as const
  })
  return withRoots({ ...policy, tests, frame: to(policy.frame) }, (_, root) => to(root))
}

const withRoots = (policy: ProgramDiagrams, root: (tag: IndicationTag, ref: Ref) => Ref): ProgramDiagrams => ({
  ...policy,
  indications: Object.fromEntries(
    Object.entries(policy.indications).map(([tag, ref]) => [tag, root(tag as IndicationTag, ref)])
  ) as ProgramDiagrams["indications"]
})

/** A test before everything else; where it says yes, this is what is decided. */
const askedFirst = (policy: ProgramDiagrams, fact: Fact, yes: number, leaf: Leaf): ProgramDiagrams => ({
  ...policy,
  leaves: [...policy.leaves, leaf],
  tests: [...policy.tests, [placeOf(policy, fact), yes, ~policy.leaves.length, policy.frame]],
  frame: policy.tests.length
})

/** One answer of a fact counts as another. */
const takenFor = (policy: ProgramDiagrams, fact: Fact, one: number, other: number): ProgramDiagrams => ({
  ...policy,
  tests: policy.tests.map((test) => {
    const [place, yes, then, otherwise] = test
    if (place !== placeOf(policy, fact)) return test
    return [place, (yes & ~(1 << one)) | (((yes >> other) & 1) << one), then, otherwise]
  })
})

const withLeaves = (policy: ProgramDiagrams, leaf: (one: Leaf) => Leaf): ProgramDiagrams => ({
  ...policy,
  leaves: policy.leaves.map((one) => (one.outcome === undefined ? one : leaf(one)))
})

const ends: ReadonlyArray<Leaf> = [
  { outcome: "CriteriaNotMet", kind: "criterion", cites: [] },
  { outcome: "ClinicalReview", cites: [] },
  { outcome: "CriteriaMet", cites: [] }
]

/** How many ways to an outcome are tried for one that its rule alone leads to. */
const mostWays = 12

/** Policies in which the rule of a law is broken, the likeliest first. */
export function* brokenFor(
  law: Provable,
  policy: ProgramDiagrams,
  { everywhere, outcomes }: Prover
): Generator<Broken> {
  const { facts, store } = outcomes

  /** What some criteria ask for is as it is on ways to an outcome, whatever the request says. */
  function* granted(
    { tags }: Case,
    scope: Pick<Case, "where">,
    these: ReadonlyArray<string>,
    criteria: ReadonlyArray<Criterion>
  ): Generator<Broken> {
    const own = new Set(criteria.flatMap(factsIn).map(({ id }) => id))
    for (const tag of tags) {
      const root = store.ite(everywhere(law, scope), outcomes.root(tag), store.leaf("no"))
      let ways = 0
      for (const { where } of shortestFirst(
        store,
        root,
        (leaf) => these.includes(leaf),
        () => false
      )) {
        const answers = where.flatMap(([level, set]) => {
          const { id } = facts[level]!
          return own.has(id) ? [[id, bitsOf(set)[0]!] as const] : []
        })
        const what = `takes ${answers.map(([id]) => id).join(", ")} for granted`
        if (answers.length > 0) yield { what, policy: takenForGranted(policy, new Map(answers)) }
        ways += 1
        if (ways === mostWays) break
      }
    }
  }

  switch (law._tag) {
    case "OnlyWhere": {
      for (const one of law.cases) {
        const { then, where = allOf() } = one as Condition
        if (then !== undefined) yield* granted(one, one, law.outcomes, [then])
        yield* granted(one, {}, law.outcomes, then === undefined ? [where] : [where, then])
      }
      const [outcome] = law.outcomes
      yield {
        what: `comes to ${outcome} whatever it is asked`,
        policy: withLeaves(policy, (leaf) => ({ ...leaf, outcome: outcome! }))
      }
      return
    }
    case "Says": {
      for (const one of law.cases) {
        const wrong = ruledOut(one, policy.leaves)
        if (one.where !== undefined) {
          yield* granted(
            one,
            {},
            wrong.filter((outcome) => outcome !== "NotGoverned"),
            [one.where]
          )
          yield* granted(one, {}, wrong, [one.where])
        }
      }
      for (const { of } of law.cases) {
        const [wrong] = policy.leaves.filter((leaf) => leaf.outcome !== undefined && !of(leaf))
        if (wrong !== undefined) yield { what: "says one thing of everything", policy: withLeaves(policy, () => wrong) }
      }
      yield { what: "cites nothing", policy: withLeaves(policy, (leaf) => ({ ...leaf, cites: [] })) }
      yield { what: "names no guideline", policy: withLeaves(policy, ({ guideline: _, ...leaf }) => leaf) }
      yield { what: "says nothing besides", policy: withLeaves(policy, ({ notes: _, ...leaf }) => leaf) }
      return
    }
    case "Idle": {
      for (const fact of law.facts) {
        for (const end of ends) {
          yield { what: `looks at ${fact.id}`, policy: askedFirst(policy, fact, 1, end) }
        }
      }
      return
    }
    case "Across": {
      const { id } = law.fact
      const cut = cutOf(law.threshold)
      const moved = (by: number): ProgramDiagrams => ({
        ...policy,
        facts: policy.facts.map((fact) =>
          fact._tag === "Number" && fact.id === id
            ? { ...fact, cuts: fact.cuts.map((one: number) => (one === cut ? one + by : one)) }
            : fact
        )
      })
      yield { what: `cuts ${id} one later`, policy: moved(1) }
      yield { what: `cuts ${id} one earlier`, policy: moved(-1) }
      return
    }
    case "Departs": {
      for (const one of law.cases) {
        const { fact, usual } = one as Departure
        const others = answersAsSet(
          fact,
          [...fact.answers].filter((answer) => answer !== usual)
        )
        for (const end of ends) {
          yield { what: `decides by ${fact.id} alone`, policy: askedFirst(policy, fact, others, end) }
        }
      }
      return
    }
    case "Either": {
      for (const { limbs, without } of law.cases) {
        for (const limb of limbs) {
          for (const [fact, set] of limb) {
            const none = without.flatMap((answers) => answers.filter(([other]) => other.id === fact.id))
            for (const [, instead] of none.slice(0, 1)) {
              const [one, other] = [bitsOf(set)[0]!, bitsOf(instead)[0]!]
              yield { what: `does not count an answer of ${fact.id}`, policy: takenFor(policy, fact, one, other) }
            }
          }
        }
      }
      return
    }
    case "Alike": {
      const [tag] = law.cases[0]!.tags
      yield {
        what: `refuses everything under ${tag}`,
        policy: {
          ...policy,
          leaves: [...policy.leaves, ends[0]!],
          indications: { ...policy.indications, [tag!]: ~policy.leaves.length }
        }
      }
      return
    }
  }
}
