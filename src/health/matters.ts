/**
 * Facts that are asked and never matter: whatever the answer, the outcome of a program, its kind and all that it rests on
 * stay the same. In an ordered diagram of the program those are the facts that no test is about.
 */
import { diagrams } from "../diagram/decision-diagram.ts"
import { fold, leafOf } from "../diagram/explore.ts"
import { anyAnswer, type Fact } from "../language/fact.ts"
import type { End } from "./guard-tree.ts"
import { type Explored, type Finding, findingIn } from "./program.ts"

const endIn = (end: End): string => {
  if (end === undefined) return ""
  const { cites, ...rest } = leafOf(end)
  return JSON.stringify({ ...rest, cites: [...cites].sort() })
}

/** The facts that a program asks for without need. */
export const immaterial = (program: Explored): ReadonlyArray<Finding> => {
  const store = diagrams()
  const level = (fact: Fact) => store.variable(fact.id, anyAnswer(fact))
  const asked = new Map(program.questions.map(({ fact }) => [fact.id, fact]))
  for (const fact of asked.values()) level(fact)
  const root = fold(
    program.paths,
    (end) => store.leaf(endIn(end)),
    ({ variable: { fact }, yes }, then, otherwise) => store.ite(store.test(level(fact), yes), then, otherwise)
  )
  const tested = new Set(store.support(root))
  return [...asked.values()]
    .filter((fact) => !tested.has(level(fact)))
    .map(({ id }) =>
      findingIn(program, "a fact that never matters", `${id}: it is asked for, and no answer changes anything`)
    )
}
