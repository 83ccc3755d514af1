/**
 * Guards that do not guard: asked in a program and always met there, or never. What stands behind such a guard is dead,
 * or is taken without need of it.
 */
import type { Criterion } from "../language/criterion.ts"
import { sentenceOf } from "../language/render.ts"
import { unmet, type Verdict } from "../language/weigh.ts"
import { guardsIn } from "./guard-tree.ts"
import { type Explored, type Finding, findingIn } from "./program.ts"
import { questionsOf } from "./rules.ts"

/** The guards of a program, each once, with the verdicts that it comes to anywhere in the program. */
export const guardsOf = ({
  tree
}: Explored): ReadonlyArray<{ readonly criterion: Criterion; readonly verdicts: ReadonlySet<Verdict> }> => {
  const found = new Map<string, { readonly criterion: Criterion; readonly verdicts: Set<Verdict> }>()
  for (const { criterion, ways } of guardsIn(tree)) {
    const key = questionsOf(criterion)
    const guard = found.get(key) ?? { criterion, verdicts: new Set() }
    found.set(key, guard)
    for (const [verdict] of ways) guard.verdicts.add(verdict)
  }
  return [...found.values()]
}

/** The guards that come to one verdict only. */
export const constantGuards = (program: Explored): ReadonlyArray<Finding> =>
  guardsOf(program)
    .filter(({ verdicts }) => verdicts.size === 1)
    .map(({ criterion, verdicts }) => {
      const how = verdicts.has(unmet) ? "never holds, and what follows it is dead" : "always holds where it is asked"
      return findingIn(program, "a guard that always or never holds", `${sentenceOf(criterion)}: it ${how}`)
    })
