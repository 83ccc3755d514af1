/**
 * A program to be looked at, with all that exploring finds: its paths, the tree of its guards, its rules. The checks of
 * the policy's health are made of this, and know a program by its section and name only.
 */
import type { Effect } from "effect"
import type { SectionId } from "../../spec/clauses.ts"
import { explore } from "../diagram/explore.ts"
import type { Chart, FactMissing, Question } from "../language/chart.ts"
import type { AnswerSet, Fact } from "../language/fact.ts"
import type { IndicationTag } from "../request/indication.ts"
import { type End, type Ending, type GuardTree, guardTree } from "./guard-tree.ts"
import { type Rule, rulesOf } from "./rules.ts"

/** A program, and where it belongs. */
export interface Program {
  readonly section: SectionId
  /** What it is called: an indication's tag, or what it is about. */
  readonly name: string
  /** The indication it rules under, where it rules under one. */
  readonly tag?: IndicationTag
  readonly program: Effect.Effect<End, FactMissing, Chart>
}

/** A program with all that exploring finds. */
export interface Explored extends Program {
  /** In the order in which exploring finds them. */
  readonly paths: ReadonlyArray<Ending>
  /** Every question that is put, each once. */
  readonly questions: ReadonlyArray<Question>
  readonly tree: GuardTree
  readonly rules: ReadonlyArray<Rule>
}

/** Explores a program; what was asked on each path is not kept. */
export const explored = (program: Program): Explored => {
  const paths: Array<Ending> = []
  const questions = new Map<Fact, Map<AnswerSet, Question>>()
  const growing = guardTree()
  for (const path of explore(program.program)) {
    growing.add(path)
    paths.push({ forks: path.forks, value: path.value })
    for (const { question } of path.asked) {
      const put = questions.get(question.fact)
      if (put === undefined) questions.set(question.fact, new Map([[question.yes, question]]))
      else put.set(question.yes, question)
    }
  }
  const tree = growing.grown()
  return {
    ...program,
    paths,
    questions: [...questions.values()].flatMap((put) => [...put.values()]),
    tree,
    rules: [...rulesOf(tree).values()]
  }
}

/** Something that is wrong with the policy. */
export interface Finding {
  readonly check: Check
  /** Where it is, as far as it is in one place. */
  readonly section?: SectionId
  readonly program?: string
  readonly says: string
}

/** What can be wrong. */
export const checks = [
  "a guard that always or never holds",
  "a part that never decides",
  "a rule that no request reaches",
  "a criterion that no request meets",
  "a criterion that every request meets",
  "a fact that is not asked",
  "a fact that never matters",
  "a threshold that is not tested",
  "an operative clause that is not cited",
  "a citation of a clause that is not operative",
  "a reading that is not cited",
  "an outcome without a clause",
  "an outcome without a reason",
  "an overlap without a precedence",
  "an entry that applies to nothing"
] as const
export type Check = (typeof checks)[number]

/** A finding in a program. */
export const findingIn = ({ name, section }: Program, check: Check, says: string): Finding => ({
  check,
  section,
  program: name,
  says
})
