/**
 * Exploring: every path of a program when nothing at all is known, not even the date, the other services or the readings.
 * What comes back is the whole section, as a finite list of paths in program order; folded together, the paths of all
 * sections are the diagrams of the policy.
 */
import type { Effect } from "effect"
import { type Fork, forkingPaths, type Path } from "../charts/forking.ts"
import type { Chart, FactMissing, Question } from "../language/chart.ts"
import { anyAnswer, type Fact } from "../language/fact.ts"
import { outcomeOf, type Ruling } from "../language/ruling.ts"
import { ruleWithinFrame } from "../policy.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"
import { frame } from "../sections/pn-0.ts"
import type { Leaf, ProgramDiagrams, Ref, Test } from "./program-diagram.ts"
import { type End, type ExploredRulings, partsOf } from "./ruling-diagrams.ts"

/** Every path of a program. */
export const explore = <A>(program: Effect.Effect<A, FactMissing, Chart>): Generator<Path<A>> =>
  forkingPaths(program, (askOpen) => ({ fact, yes }: Question) => ({
    path: fact.id,
    answer: askOpen({ path: fact.id, fact, possible: anyAnswer(fact) }, yes),
    source: "open"
  }))

/**
 * Folds the paths of a program, in the order in which exploring gives them, from the ends up.
 *
 * @param leaf what stands for an end
 * @param join what stands for a fork, from what stands for either way
 */
export const fold = <A, N>(
  paths: ReadonlyArray<Pick<Path<A>, "forks" | "value">>,
  leaf: (value: A) => N,
  join: (fork: Fork, then: N, otherwise: N) => N
): N => {
  const within = (from: number, to: number, depth: number): N => {
    const fork = paths[from]!.forks[depth]
    if (fork === undefined) return leaf(paths[from]!.value)
    let no = from
    while (paths[no]!.forks[depth]!.answer) no += 1
    return join(fork, within(from, no, depth + 1), within(no, to, depth + 1))
  }
  return within(0, paths.length, 0)
}

/** What a ruling comes to, without the criteria behind it. */
export const leafOf = (ruling: Ruling): Leaf => {
  const outcome = outcomeOf(ruling)
  const { cites: all, notes } = ruling
  const common = { cites: [...new Set(all)], ...(notes === undefined ? {} : { notes }) }
  switch (ruling._tag) {
    case "Weighed":
      return { outcome, ...(ruling.kind === undefined ? {} : { kind: ruling.kind }), ...common }
    case "Unsupported":
      return { outcome, kind: ruling.kind, because: ruling.because, instead: ruling.instead, ...common }
    case "Elsewhere":
      return { outcome, guideline: ruling.guideline, ...common }
    case "Ungoverned":
      return { outcome, because: ruling.because, ...common }
  }
}

/** A list in which equal things stand once. */
const register = <A>() => {
  const all: Array<A> = []
  const places = new Map<string, number>()
  const place = (key: string, one: A): number => {
    const found = places.get(key)
    if (found !== undefined) return found
    places.set(key, all.length)
    return all.push(one) - 1
  }
  return { all, place }
}

/** The paths of a program without all that was asked on the way, which takes much memory. */
const pathsOf = <A>(program: Effect.Effect<A, FactMissing, Chart>): ReadonlyArray<Pick<Path<A>, "forks" | "value">> =>
  Array.from(explore(program), ({ forks, value }) => ({ forks, value }))

/** What exploring the whole policy gives. */
export interface ExploredPolicy {
  readonly programs: ProgramDiagrams
  readonly rulings: ExploredRulings
}

/**
 * Explores the whole policy.
 *
 * @param order in which the indications are explored; what comes of it does not depend on it
 */
export const explorePolicy = (order: ReadonlyArray<IndicationTag> = indicationTags): ExploredPolicy => {
  const facts = register<Fact>()
  const leaves = register<Leaf>()
  const ends = register<End>()
  const parts = partsOf((fact) => facts.place(fact.id, fact))
  const found = new Map(order.map((tag) => [tag, pathsOf(ruleWithinFrame(tag))]))
  const framed = pathsOf(frame)
  for (const paths of [framed, ...indicationTags.map((tag) => found.get(tag)!)]) {
    for (const { forks } of paths) for (const { variable } of forks) facts.place(variable.fact.id, variable.fact)
  }
  const leaf = (ruling: Ruling | undefined): number => {
    const end: Leaf = ruling === undefined ? { cites: [] } : leafOf(ruling)
    return leaves.place(JSON.stringify(end), end)
  }
  const end = (ruling: Ruling | undefined): number => {
    const criterion = ruling?._tag === "Weighed" ? [parts.place(ruling.criterion)] : []
    const one = [leaf(ruling), ...criterion] as unknown as End
    return ends.place(one.join(), one)
  }
  const folding = (endOf: (ruling: Ruling | undefined) => number) => {
    const tests = register<Test>()
    const folded = (paths: ReturnType<typeof pathsOf<Ruling | undefined>>): Ref =>
      fold<Ruling | undefined, Ref>(
        paths,
        (value) => ~endOf(value),
        ({ variable: { fact }, yes }, then, otherwise) => {
          const test: Test = [facts.place(fact.id, fact), yes, then, otherwise]
          return tests.place(test.join(), test)
        }
      )
    const first = folded(framed)
    const sections = indicationTags.map((tag) => [tag, folded(found.get(tag)!)] as const)
    return {
      tests: tests.all,
      frame: first,
      indications: Object.fromEntries(sections) as { readonly [Tag in IndicationTag]: Ref }
    }
  }
  const inLeaves = folding(leaf)
  const inRulings = folding(end)
  return {
    programs: { facts: facts.all, leaves: leaves.all, ...inLeaves },
    rulings: { ends: ends.all, parts: parts.all, ...inRulings }
  }
}

/** The diagrams of the whole policy in program order. */
export const exploreDiagrams = (order?: ReadonlyArray<IndicationTag>): ProgramDiagrams => explorePolicy(order).programs
