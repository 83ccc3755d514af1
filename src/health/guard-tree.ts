/**
 * The guards of a program, as a tree: which criterion it weighs first, what it weighs next for each verdict, and how it
 * ends. A program learns nothing but verdicts, so that the verdicts of its guards settle how it rules. It is read from
 * the explored paths; it knows no policy.
 */
import { Effect } from "effect"
import type { Asked, Path } from "../charts/forking.ts"
import { Chart } from "../language/chart.ts"
import type { Criterion } from "../language/criterion.ts"
import type { Ruling } from "../language/ruling.ts"
import { unmet, type Verdict, weigh } from "../language/weigh.ts"

/** A way to rule: a path's end; nothing where the frame lets the section go on. */
export type End = Ruling | undefined

/** A path without what was asked on it. */
export type Ending<A = End> = Pick<Path<A>, "forks" | "value">

/** Where the verdicts of the guards lead to: all paths that end here. */
export interface Leaf {
  readonly _tag: "Leaf"
  readonly paths: ReadonlyArray<Ending>
}

/** A guard, and what follows for each verdict; one that holds comes before one that does not. */
export interface Guard {
  readonly _tag: "Guard"
  readonly criterion: Criterion
  readonly ways: ReadonlyArray<readonly [verdict: Verdict, tree: GuardTree]>
}

export type GuardTree = Guard | Leaf

/** A guard that was weighed on a path, with what was asked for its sake. */
interface Weighed {
  readonly criterion: Criterion
  readonly asked: ReadonlyArray<Asked>
}

/** The guards that a path weighs: all that it asks, but for what its ruling weighs itself. */
const guardsOn = ({ asked, value }: Path<End>): ReadonlyArray<Weighed> => {
  const judgedBy = value?._tag === "Weighed" ? value.criterion : undefined
  const guards: Array<{ readonly criterion: Criterion; readonly asked: Array<Asked> }> = []
  for (const one of asked) {
    if (one.of === judgedBy) continue
    const last = guards.at(-1)
    if (last?.criterion === one.of) last.asked.push(one)
    else guards.push({ criterion: one.of, asked: [one] })
  }
  return guards
}

/** What a criterion comes to when its questions are answered in turn. */
const verdictOn = (criterion: Criterion, asked: ReadonlyArray<Asked>): Verdict => {
  let next = 0
  const chart = Chart.of({ ask: () => Effect.sync(() => asked[next++]!.answer === true) })
  return Effect.runSync(Effect.provideService(weigh(criterion), Chart, chart)).verdict
}

interface Growing {
  readonly criterion: Criterion
  /** By the answers to its questions, so that a guard is weighed once for each. */
  readonly verdicts: Map<string, Verdict>
  readonly ways: Map<Verdict, { guard?: Growing; readonly paths: Array<Ending> }>
}

const grown = ({ guard, paths }: { readonly guard?: Growing; readonly paths: ReadonlyArray<Ending> }): GuardTree =>
  guard === undefined
    ? { _tag: "Leaf", paths }
    : {
        _tag: "Guard",
        criterion: guard.criterion,
        ways: [...guard.ways].sort(([a], [b]) => b - a).map(([verdict, way]) => [verdict, grown(way)])
      }

/** Grows the tree of a program's guards, a path at a time. */
export const guardTree = () => {
  const root: { guard?: Growing; readonly paths: Array<Ending> } = { paths: [] }
  return {
    add: (path: Path<End>): void => {
      let at = root
      for (const { asked, criterion } of guardsOn(path)) {
        at.guard ??= { criterion, verdicts: new Map(), ways: new Map() }
        const { verdicts, ways } = at.guard
        const answers = asked.map(({ answer }) => (answer ? 1 : 0)).join("")
        const verdict = verdicts.get(answers) ?? verdictOn(criterion, asked)
        verdicts.set(answers, verdict)
        const way = ways.get(verdict) ?? { paths: [] }
        ways.set(verdict, way)
        at = way
      }
      at.paths.push({ forks: path.forks, value: path.value })
    },
    grown: (): GuardTree => grown(root)
  }
}

/** Whether a guard holds; one that leaves it to judgment does. */
export const heldAt = (verdict: Verdict): boolean => verdict !== unmet

/** Every place of a tree where a guard is weighed. */
export function* guardsIn(tree: GuardTree): Generator<Guard> {
  if (tree._tag === "Leaf") return
  yield tree
  for (const [, next] of tree.ways) yield* guardsIn(next)
}

/** Every end of a tree, in the order of the program. */
export function* leavesIn(tree: GuardTree): Generator<Leaf> {
  if (tree._tag === "Leaf") yield tree
  else for (const [, next] of tree.ways) yield* leavesIn(next)
}
