/**
 * Which rules of a program can both apply, found by trying every combination of answers to its guards, one after another,
 * without any diagram. It reads the tree of guards and weighs each guard anew.
 */
import { Effect } from "effect"
import { type GuardTree, guardsIn, heldAt } from "../../src/health/guard-tree.ts"
import { ruleAt } from "../../src/health/rules.ts"
import { Chart } from "../../src/language/chart.ts"
import { type Criterion, factsIn } from "../../src/language/criterion.ts"
import { type Fact, sizeOf } from "../../src/language/fact.ts"
import { type Verdict, weigh } from "../../src/language/weigh.ts"

type Answers = ReadonlyMap<string, number>

/** Every combination of answers of some facts. */
function* combinations(facts: ReadonlyArray<Fact>): Generator<Answers> {
  const [first, ...rest] = facts
  if (first === undefined) return yield new Map()
  for (const others of combinations(rest))
    for (let answer = 0; answer < sizeOf(first); answer++) yield new Map([...others, [first.id, answer]])
}

const verdictWith = (criterion: Criterion, answers: Answers): Verdict => {
  const ask = ({ fact, yes }: { readonly fact: Fact; readonly yes: number }) =>
    Effect.succeed(((yes >> answers.get(fact.id)!) & 1) === 1)
  return Effect.runSync(Effect.provideService(weigh(criterion), Chart, Chart.of({ ask }))).verdict
}

/** An end of a tree: its rule, and the guards on the way to it with the verdicts that lead there. */
interface Way {
  readonly key: string
  readonly guards: ReadonlyArray<readonly [Criterion, Verdict]>
}

const waysIn = (tree: GuardTree, guards: Way["guards"] = []): ReadonlyArray<Way> => {
  if (tree._tag === "Guard") {
    return tree.ways.flatMap(([verdict, next]) => waysIn(next, [...guards, [tree.criterion, verdict]]))
  }
  const rule = ruleAt(tree)
  return rule === undefined ? [] : [{ key: rule.key, guards }]
}

/** The pairs of rules, by their keys, of which the first applies while all guards of the second that must hold do. */
export const overlapsByBruteForce = (
  tree: GuardTree
): { readonly tried: number; readonly pairs: ReadonlySet<string> } => {
  const facts = new Map(
    [...guardsIn(tree)].flatMap(({ criterion }) => factsIn(criterion)).map((fact) => [fact.id, fact])
  )
  const ways = waysIn(tree)
  const pairs = new Set<string>()
  let tried = 0
  for (const answers of combinations([...facts.values()])) {
    tried += 1
    const taken = ways.findIndex(({ guards }) =>
      guards.every(([guard, verdict]) => verdictWith(guard, answers) === verdict)
    )
    if (taken === -1) continue
    const first = ways[taken]!
    for (const over of ways.slice(taken + 1)) {
      const apart = over.guards.findIndex(([, verdict], place) => first.guards[place]?.[1] !== verdict)
      const own = over.guards.slice(apart).filter(([, verdict]) => heldAt(verdict))
      if (own.length > 0 && own.every(([guard]) => heldAt(verdictWith(guard, answers))))
        pairs.add(`${first.key} ${over.key}`)
    }
  }
  return { tried, pairs }
}
