/**
 * A program explored under a reading profile, as the tree of its guards, and what a criterion can come to where some
 * answers are known already. Readings are settled by the profile; every other question is open.
 */
import { Effect } from "effect"
import { type AskOpen, forkingPaths } from "../charts/forking.ts"
import { type End, type Ending, type GuardTree, guardTree } from "../health/guard-tree.ts"
import { Chart, type FactMissing, type Question } from "../language/chart.ts"
import type { Citation, Criterion } from "../language/criterion.ts"
import { type AnswerSet, answersAsSet, anyAnswer, type ChoiceFact, type Fact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { type Verdict, weigh } from "../language/weigh.ts"

/** Answers that are still possible, by fact; a fact that is absent has all of them. */
export type Known = ReadonlyMap<string, AnswerSet>

/** The answer that a profile gives to a reading: its own choice, or the register's. */
const chosen = ({ readings }: Profile, fact: ChoiceFact<string>): AnswerSet =>
  answersAsSet(fact, [readings?.[fact.id as keyof typeof readings] ?? fact.answers[0]!])

/** The answers that a profile leaves to a fact. */
export const leftBy = (profile: Profile, fact: Fact): AnswerSet =>
  fact.scope === "reading" ? chosen(profile, fact as ChoiceFact<string>) : anyAnswer(fact)

const lookUp =
  (profile: Profile, known: Known = new Map()) =>
  (askOpen: AskOpen) =>
  ({ fact, yes }: Question) => {
    const possible = leftBy(profile, fact) & (known.get(fact.id) ?? anyAnswer(fact))
    return { path: fact.id, answer: askOpen({ path: fact.id, fact, possible }, yes), source: "open" as const }
  }

/** The guards of a program under a profile. */
export const guardsUnder = (program: Effect.Effect<End, FactMissing, Chart>, profile: Profile): GuardTree => {
  const tree = guardTree()
  for (const path of forkingPaths(program, lookUp(profile))) tree.add(path)
  return tree.grown()
}

/** The same with each question a guard of its own. */
export const questionsUnder = (program: Effect.Effect<End, FactMissing, Chart>, profile: Profile): GuardTree => {
  const tree = guardTree()
  for (const path of forkingPaths(program, lookUp(profile))) {
    const asked = path.asked.map((one) => ({ ...one, of: { _tag: "Ask" as const, question: one.question, cites: [] } }))
    tree.add({ ...path, asked })
  }
  return tree.grown()
}

/** What a criterion can come to, and what each verdict relies on. */
export type Standings = ReadonlyMap<Verdict, ReadonlyArray<Citation>>

/** What a criterion can come to where some answers are known. */
export const standingsOf = (criterion: Criterion, profile: Profile, known: Known): Standings => {
  const found = new Map<Verdict, ReadonlyArray<Citation>>()
  for (const { value } of forkingPaths(weigh(criterion), lookUp(profile, known))) {
    found.set(value.verdict, [...new Set([...(found.get(value.verdict) ?? []), ...value.cites])])
  }
  return found
}

/** What a criterion comes to when every question is answered. */
export const verdictOf = (criterion: Criterion, answer: (question: Question) => boolean): Verdict =>
  Effect.runSync(
    Effect.provideService(weigh(criterion), Chart, Chart.of({ ask: (question) => Effect.succeed(answer(question)) }))
  ).verdict

/** The answers that a path leaves possible. */
const knownOn = ({ forks }: Ending): Known => {
  const known = new Map<string, AnswerSet>()
  for (const { answer, variable, yes } of forks) {
    const { id } = variable.fact
    known.set(id, (known.get(id) ?? variable.possible) & (answer ? yes : ~yes))
  }
  return known
}

/** The answers that are possible where these paths end: what one of them leaves possible. */
export const knownAt = (paths: ReadonlyArray<Ending>): Known => paths.map(knownOn).reduce((a, b) => either(a, b))

/** What either of two places leaves possible. */
export const either = (a: Known, b: Known): Known =>
  new Map([...a].flatMap(([id, set]) => (b.has(id) ? [[id, set | b.get(id)!] as const] : [])))
