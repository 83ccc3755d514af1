/**
 * Policies that are wrong in one place, made systematically: at each question of a program one answer leads where the
 * other does, or both change places; and each question is taken for answered wherever the program puts it. Each is an
 * ordered diagram in the store of the policy it was made from, so that two that decide alike are the same node. It may not
 * know any law.
 */
import type { Diagrams, NodeId } from "../../src/diagram/decision-diagram.ts"
import type { Leaf, ProgramDiagrams, Ref, Test } from "../../src/diagram/program-diagram.ts"
import { anyAnswer } from "../../src/language/fact.ts"
import type { IndicationTag } from "../../src/request/indication.ts"

/** What is wrong: at one question, or at a question wherever it is put. */
export type Way = "always yes" | "always no" | "swapped" | "everywhere yes" | "everywhere no"

/** What the policy is changed in: the section of an indication, or PN-0 as that indication sees it. */
export interface Where {
  readonly tag: IndicationTag
  readonly part: "frame" | "section"
}

/** A policy that is wrong in one place. */
export interface Mutant extends Where {
  readonly way: Way
  /** The question: a fact, by its place, and the answers that count as yes. */
  readonly question: readonly [fact: number, yes: number]
  /** The tests that are changed. */
  readonly places: ReadonlySet<number>
}

const reachable = ({ tests }: ProgramDiagrams, root: Ref): ReadonlyArray<number> => {
  const seen = new Set([root])
  for (const ref of seen) if (ref >= 0) seen.add(tests[ref]![2]).add(tests[ref]![3])
  return [...seen].filter((ref) => ref >= 0).sort((a, b) => a - b)
}

/** Every mutant of a part of the policy. */
export const mutantsOf = (policy: ProgramDiagrams, where: Where): ReadonlyArray<Mutant> => {
  const places = reachable(policy, where.part === "frame" ? policy.frame : policy.indications[where.tag])
  const questions = new Map<string, Array<number>>()
  for (const place of places) {
    const [fact, yes] = policy.tests[place]!
    const key = `${fact},${yes}`
    questions.set(key, [...(questions.get(key) ?? []), place])
  }
  const made = (way: Way, some: ReadonlyArray<number>): Mutant => {
    const [fact, yes] = policy.tests[some[0]!]!
    return { ...where, way, question: [fact, yes], places: new Set(some) }
  }
  return [
    ...places.flatMap((place) => (["always yes", "always no", "swapped"] as const).map((way) => made(way, [place]))),
    ...[...questions.values()]
      .filter((some) => some.length > 1)
      .flatMap((some) => (["everywhere yes", "everywhere no"] as const).map((way) => made(way, some)))
  ]
}

/** What a test becomes. */
const changed = (way: Way, [fact, yes, then, otherwise]: Test): Test | Ref =>
  way === "swapped" ? [fact, yes, otherwise, then] : way.endsWith("yes") ? then : otherwise

/** A mutant as plain data, as another engine would be given it. */
export const asPolicy = (policy: ProgramDiagrams, { part, places, tag, way }: Mutant): ProgramDiagrams => {
  const tests = [...policy.tests]
  const memo = new Map<Ref, Ref>()
  const go = (ref: Ref): Ref => {
    if (ref < 0) return ref
    const known = memo.get(ref)
    if (known !== undefined) return known
    const [fact, yes, then, otherwise] = policy.tests[ref]!
    const test: Test = [fact, yes, go(then), go(otherwise)]
    const found = places.has(ref) ? changed(way, test) : test
    const made = typeof found === "number" ? found : tests.push(found) - 1
    memo.set(ref, made)
    return made
  }
  const indications = part === "section" ? { [tag]: go(policy.indications[tag]) } : {}
  return {
    ...policy,
    tests,
    frame: part === "frame" ? go(policy.frame) : policy.frame,
    indications: { ...policy.indications, ...indications }
  }
}

/** Makes ordered diagrams of mutants, sharing everything that they have in common with the policy. */
export const orderer = (policy: ProgramDiagrams, store: Diagrams, name: (leaf: Leaf) => string) => {
  const levels = policy.facts.map((fact) => store.variable(fact.id, anyAnswer(fact)))
  const sound = new Map<string, Map<Ref, NodeId>>()
  const nothing: ReadonlySet<number> = new Set()
  /** The diagram of a reference, some tests changed; `goOn` is where the frame goes on. */
  const from = (root: Ref, goOn: NodeId | undefined, way: Way, places: ReadonlySet<number>): NodeId => {
    const key = `${goOn}`
    const own = sound.get(key) ?? new Map<Ref, NodeId>()
    sound.set(key, own)
    const least = Math.min(...places)
    const memo = places.size === 0 ? own : new Map<Ref, NodeId>()
    const go = (ref: Ref): NodeId => {
      // a test leads only to tests before it
      if (places.size > 0 && ref < least) return from(ref, goOn, way, nothing)
      if (ref < 0) {
        const leaf = policy.leaves[~ref]!
        return leaf.outcome === undefined ? goOn! : store.leaf(name(leaf))
      }
      const known = memo.get(ref)
      if (known !== undefined) return known
      const found = places.has(ref) ? changed(way, policy.tests[ref]!) : policy.tests[ref]!
      const made =
        typeof found === "number"
          ? go(found)
          : store.ite(store.test(levels[found[0]]!, found[1]), go(found[2]), go(found[3]))
      memo.set(ref, made)
      return made
    }
    return go(root)
  }
  /** The whole program of an indication. */
  const root = ({ part, tag }: Where, way: Way = "swapped", places = nothing): NodeId => {
    const section = from(policy.indications[tag], undefined, way, part === "section" ? places : nothing)
    return from(policy.frame, section, way, part === "frame" ? places : nothing)
  }
  return { root, levels }
}
