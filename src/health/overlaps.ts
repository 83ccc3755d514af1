/**
 * Pairs of rules whose guards can both hold. A program tries its rules in an order, so that the first of the two decides;
 * whether a request can meet the guards of both is computed with decision diagrams. A rule without guards of its own that
 * only takes what is left (the other branch of one question, or a study that is not listed) competes with none.
 */
import type { Answers } from "../charts/stated-request.ts"
import { diagrams, type NodeId } from "../diagram/decision-diagram.ts"
import { explore, fold } from "../diagram/explore.ts"
import { type Criterion, factsIn } from "../language/criterion.ts"
import { anyAnswer, type Fact } from "../language/fact.ts"
import type { Ruling } from "../language/ruling.ts"
import { type Verdict, weigh } from "../language/weigh.ts"
import { type GuardTree, heldAt } from "./guard-tree.ts"
import { kindOf, questionsOf, type Rule, ruleAt } from "./rules.ts"

/** Two rules whose guards can both hold. */
export interface Overlap {
  readonly first: Rule
  readonly over: Rule
  /** The guard at which the first is taken, or passed over for the other. */
  readonly at: Criterion
  /** Answers with which the guards of both hold. */
  readonly where: Answers
}

/** The pairs of rules of a program, by what they are to each other. */
export interface Pairs {
  readonly disjoint: number
  /** The second rule takes what is left. */
  readonly otherwise: number
  /** Both come to the same ruling, in other words or citations. */
  readonly same: number
  readonly overlapping: ReadonlyArray<Overlap>
}

/** Whether two rulings are the same to whoever reads the outcome. */
const sameRuling = (a: Ruling, b: Ruling): boolean => {
  const outcome = (ruling: Ruling) =>
    ruling._tag === "Weighed"
      ? undefined
      : ruling._tag === "Elsewhere"
        ? ruling.guideline
        : ruling._tag === "Ungoverned"
          ? ruling.because
          : `${ruling.kind} ${ruling.because}`
  return a._tag === b._tag && outcome(a) !== undefined && outcome(a) === outcome(b)
}

/** The diagrams of guards in one store. */
const guardDiagrams = () => {
  const store = diagrams()
  const facts: Array<Fact> = []
  const [yes, no] = [store.leaf("yes"), store.leaf("no")]
  const made = new Map<string, NodeId>()
  const level = (fact: Fact): number => {
    const found = store.variable(fact.id, anyAnswer(fact))
    if (found === facts.length) facts.push(fact)
    return found
  }
  /** Where a criterion comes to such a verdict. */
  const where = (criterion: Criterion, how: "held" | Verdict): NodeId => {
    const key = `${how} ${questionsOf(criterion)}`
    const found =
      made.get(key) ??
      fold(
        [...explore(weigh(criterion))],
        ({ verdict }) => ((how === "held" ? heldAt(verdict) : verdict === how) ? yes : no),
        (fork, then, otherwise) => store.ite(store.test(level(fork.variable.fact), fork.yes), then, otherwise)
      )
    made.set(key, found)
    return found
  }
  const answers = (node: NodeId): Answers => {
    for (const { leaf, where: at } of store.regions(node)) {
      if (leaf === "yes") return [...at].map(([place, set]) => [facts[place]!, set] as const)
    }
    return []
  }
  return { yes, no, and: (a: NodeId, b: NodeId): NodeId => store.ite(a, b, no), where, answers }
}

/** A rule at an end of a tree, and where the guards on the way to it hold. */
interface At {
  readonly rule: Rule
  readonly node: NodeId
  /** Whether any guard on the way has to hold. */
  readonly guarded: boolean
}

const aboutReadings = (criterion: Criterion): boolean => factsIn(criterion).every(({ scope }) => scope === "reading")

/**
 * The pairs of rules of a program.
 *
 * @param skip pairs that are not looked at, such as those within a part that programs share
 */
export const pairsOf = (program: GuardTree, skip: (first: Rule, over: Rule) => boolean = () => false): Pairs => {
  const { and, answers, no, where, yes } = guardDiagrams()
  /** The rules of a tree with the requests that come to them: every guard decides. */
  const taken = (tree: GuardTree, node: NodeId): ReadonlyArray<At> => {
    if (tree._tag === "Guard")
      return tree.ways.flatMap(([verdict, next]) => taken(next, and(node, where(tree.criterion, verdict))))
    const rule = ruleAt(tree)
    return rule === undefined ? [] : [{ rule, node, guarded: true }]
  }
  /** The rules of a tree with the requests that they speak of: the guards that hold, and the reading in force. */
  const meant = (tree: GuardTree, node: NodeId, guarded: boolean): ReadonlyArray<At> => {
    if (tree._tag === "Leaf") {
      const rule = ruleAt(tree)
      return rule === undefined ? [] : [{ rule, node, guarded }]
    }
    const { criterion } = tree
    return tree.ways.flatMap(([verdict, next]) =>
      aboutReadings(criterion)
        ? meant(next, and(node, where(criterion, verdict)), guarded)
        : heldAt(verdict)
          ? meant(next, and(node, where(criterion, "held")), true)
          : meant(next, node, guarded)
    )
  }
  const found = new Map<string, { readonly how: "disjoint" | "otherwise" | "same"; readonly overlap?: Overlap }>()
  const compare = (at: Criterion, first: At, over: At): void => {
    if (first.rule.key === over.rule.key || skip(first.rule, over.rule)) return
    const key = `${first.rule.key} ${over.rule.key}`
    const before = found.get(key)
    if (before?.overlap !== undefined || before?.how === "same") return
    if (sameRuling(first.rule.ruling, over.rule.ruling)) return void found.set(key, { how: "same" })
    const leftOver = !over.guarded && ["criteria", "not-listed"].includes(kindOf(over.rule.ruling))
    const both = leftOver ? no : and(first.node, over.node)
    if (both !== no) {
      const overlap = { first: first.rule, over: over.rule, at, where: answers(both) }
      return void found.set(key, { how: "disjoint", overlap })
    }
    if (before?.how !== "disjoint") found.set(key, { how: leftOver ? "otherwise" : "disjoint" })
  }
  const walk = (tree: GuardTree, node: NodeId): void => {
    if (tree._tag === "Leaf") return
    const { criterion, ways } = tree
    ways.forEach(([verdict, way], place) => {
      const here = and(node, where(criterion, verdict))
      const firsts = taken(way, here)
      for (const [, next] of aboutReadings(criterion) ? [] : ways.slice(place + 1)) {
        const overs = meant(next, yes, false)
        for (const first of firsts) for (const over of overs) compare(criterion, first, over)
      }
      walk(way, here)
    })
  }
  walk(program, yes)
  const count = (what: "disjoint" | "otherwise" | "same") =>
    [...found.values()].filter(({ how, overlap }) => overlap === undefined && how === what).length
  return {
    disjoint: count("disjoint"),
    otherwise: count("otherwise"),
    same: count("same"),
    overlapping: [...found.values()].flatMap(({ overlap }) => (overlap === undefined ? [] : [overlap]))
  }
}
