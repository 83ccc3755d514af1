/**
 * How one condition is shown to matter: for each two outcomes that it alone tells apart, two requests that differ in its
 * fact only. Where another condition of the fact tells the answers apart too, also requests on which the policy without
 * the condition would decide otherwise. It knows conditions and diagrams, not vectors.
 */
import { bitsOf, type NodeId } from "../diagram/decision-diagram.ts"
import { orderedDiagrams } from "../diagram/ordered-diagram.ts"
import { anyAnswer } from "../language/fact.ts"
import type { IndicationTag } from "../request/indication.ts"
import { cofactors, type NotFound, type Shown, shown } from "./apart.ts"
import type { Condition } from "./conditions.ts"
import { differing, type Subject, same, within } from "./subject.ts"

/** Why a condition is not shown. */
export const reasons = {
  impossible: "where it changes what is decided, no valid request states both sides",
  notFound: "no two valid requests were found among the smallest that would show it",
  cites: "it changes only which clauses are cited",
  redundant: "nothing depends on it alone: other conditions of the same fact decide"
} as const

/** Two requests that show a condition: the first satisfies it, the second does not. */
export interface Pair {
  readonly answers: readonly [number, number]
  readonly shown: Shown
}

/** What was found already. */
export type Before = Map<string, Shown | NotFound>

/** What shows a condition. */
export interface Covered {
  readonly pairs: ReadonlyArray<Pair>
  /** How many pairs of outcomes the diagrams tell apart by it and no valid requests do. */
  readonly unstatable: number
  readonly because?: keyof typeof reasons
}

/** The answers inside and outside of a condition, two by two; first those that no other condition tells apart. */
const sidesOf = ({ fact, yes }: Condition, all: ReadonlyArray<Condition>) => {
  const besides = all.filter((one) => one.fact === fact && one.yes !== yes)
  const apart = (a: number, b: number) => besides.filter((one) => ((one.yes >> a) & 1) !== ((one.yes >> b) & 1)).length
  return bitsOf(yes)
    .flatMap((a) => bitsOf(anyAnswer(fact) & ~yes).map((b) => ({ answers: [a, b] as const, others: apart(a, b) })))
    .sort((x, y) => x.others - y.others)
}

/** Where the policy decides otherwise once a condition always counts as satisfied, or never does. */
const withoutIt = (subject: Subject, tag: IndicationTag, { fact, yes }: Condition, always: boolean): NodeId => {
  const { facts, leaf, policy, root, store } = subject
  const tests = policy.tests.map((test) => {
    const [place, set, then, otherwise] = test
    const way = always ? then : otherwise
    return policy.facts[place] === fact && set === yes ? ([place, set, way, way] as const) : test
  })
  const [before, after] = [
    store.combine(root(tag), root(tag), (end) => leaf(end).outcome!),
    orderedDiagrams({ ...policy, tests }, store).root(tag)
  ]
  const settled = facts.reduce(
    (node, { scope }, level) => (scope === "reading" ? store.cofactor(node, level, 0) : node),
    after
  )
  return store.combine(before, settled, (a, b) => (a === b ? "no" : "yes"))
}

/** A pair on which the policy without the condition would decide otherwise, where there is one. */
const pairWithoutIt = (
  subject: Subject,
  tag: IndicationTag,
  condition: Condition,
  all: ReadonlyArray<Condition>,
  always: boolean
): Pair | undefined => {
  const { store } = subject
  const level = subject.levelOf(condition.fact)
  const changed = withoutIt(subject, tag, condition, always)
  for (const { answers } of sidesOf(condition, all)) {
    const there = store.cofactor(changed, level, answers[always ? 1 : 0])
    const two = { tag, level, answers }
    const [a, b] = cofactors(subject, two) as [NodeId, NodeId]
    const set = store.combine(differing(subject, a, b), there, (how, is) => (how === same ? "no" : is))
    const found = shown(subject, two, set)
    if (typeof found !== "string") return { answers, shown: found }
  }
  return undefined
}

/**
 * The pairs that show a condition.
 *
 * @param tags the indications under which it is asked; each difference is shown under the first that has it
 * @param all the conditions beside it
 * @param before what was found for other conditions of the same facts; more is added
 */
export const covered = (
  subject: Subject,
  tags: ReadonlyArray<IndicationTag>,
  condition: Condition,
  all: ReadonlyArray<Condition>,
  before: Before
): Covered => {
  const level = subject.levelOf(condition.fact)
  const pairs = new Map<string, (Pair & { readonly others: number }) | NotFound>()
  let matters = false
  for (const tag of tags) {
    const done = new Set<string>()
    for (const { answers, others } of sidesOf(condition, all)) {
      const two = { tag, level, answers }
      const [a, b] = cofactors(subject, two) as [NodeId, NodeId]
      if (a === b || done.has(`${a} ${b}`)) continue
      done.add(`${a} ${b}`)
      matters = true
      const apart = differing(subject, a, b)
      for (const key of subject.store.leavesOf(apart)) {
        if (key === same || typeof pairs.get(key) === "object") continue
        const name = `${tag} ${level} ${answers.join()} ${key}`
        const found = before.get(name) ?? shown(subject, two, within(subject, apart, key))
        before.set(name, found)
        pairs.set(key, typeof found === "string" ? found : { answers, shown: found, others })
      }
    }
  }
  const found = [...pairs.values()].filter((one) => typeof one === "object")
  const unstatable = pairs.size - found.length
  if (found.length === 0) {
    const why = [...pairs.values()].includes("not found") ? "notFound" : "impossible"
    const because = pairs.size > 0 ? why : matters ? "cites" : "redundant"
    return { pairs: [], unstatable, because }
  }
  const [tag] = tags
  const more =
    tag === undefined || found.some(({ others }) => others === 0)
      ? []
      : [true, false].flatMap((always) => pairWithoutIt(subject, tag, condition, all, always) ?? [])
  return { pairs: [...found, ...more], unstatable }
}
