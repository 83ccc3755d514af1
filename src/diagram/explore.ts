/**
 * Exploring: every path of a program when nothing at all is known, not even the date, the other services or the readings.
 * What comes back is the whole section, as a finite list of paths in program order; folded together, the paths of all
 * sections are the diagrams of the policy.
 */
import type { Effect } from "effect"
import { forkingPaths, type Path } from "../charts/forking.ts"
import type { Chart, FactMissing, Question } from "../language/chart.ts"
import { anyAnswer, type Fact } from "../language/fact.ts"
import { outcomeOf, type Ruling } from "../language/ruling.ts"
import { ruleWithinFrame } from "../policy.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"
import { frame } from "../sections/pn-0.ts"
import type { Leaf, ProgramDiagrams, Ref, Test } from "./program-diagram.ts"

/** Every path of a program. */
export const explore = <A>(program: Effect.Effect<A, FactMissing, Chart>): Generator<Path<A>> =>
  forkingPaths(program, (askOpen) => ({ fact, yes }: Question) => ({
    path: fact.id,
    answer: askOpen({ path: fact.id, fact, possible: anyAnswer(fact) }, yes),
    source: "open"
  }))

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

/** Explores the whole policy. */
export const exploreDiagrams = (): ProgramDiagrams => {
  const facts = register<Fact>()
  const tests = register<Test>()
  const leaves = register<Leaf>()
  const fold = <A>(paths: ReadonlyArray<Path<A>>, leaf: (value: A) => Leaf): Ref => {
    const within = (from: number, to: number, depth: number): Ref => {
      const fork = paths[from]!.forks[depth]
      if (fork === undefined) {
        const end = leaf(paths[from]!.value)
        return ~leaves.place(JSON.stringify(end), end)
      }
      const { variable, yes } = fork
      const fact = facts.place(variable.fact.id, variable.fact)
      let no = from
      while (paths[no]!.forks[depth]!.answer) no += 1
      const test: Test = [fact, yes, within(from, no, depth + 1), within(no, to, depth + 1)]
      return tests.place(test.join(), test)
    }
    return within(0, paths.length, 0)
  }
  const framed = fold([...explore(frame)], (ruling) => (ruling === undefined ? { cites: [] } : leafOf(ruling)))
  const sections = indicationTags.map((tag) => [tag, fold([...explore(ruleWithinFrame(tag))], leafOf)] as const)
  return {
    facts: facts.all,
    tests: tests.all,
    leaves: leaves.all,
    frame: framed,
    indications: Object.fromEntries(sections) as { readonly [Tag in IndicationTag]: Ref }
  }
}
