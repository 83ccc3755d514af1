/**
 * All that decide answers, side by side: the programs, the shared diagrams in program order, the interpreter, the compiled
 * module and the ordered diagrams. Each can be made of a policy that is wrong on purpose.
 */
import { Effect } from "effect"
import { compile } from "../../src/diagram/compile.ts"
import { interpret } from "../../src/diagram/interpret.ts"
import { type OrderedDiagrams, orderedDiagrams } from "../../src/diagram/ordered-diagram.ts"
import { follow, type Leaf, type ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { Chart } from "../../src/language/chart.ts"
import { rule } from "../../src/policy.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { saidByLeaf, saidByRuling } from "./said.ts"

/** Says what complete answers come to: for each fact, by its place in the policy, the place of its answer. */
export type Decider = (tag: IndicationTag, answers: Int32Array) => string

/** The deciders that are compared; the ordered diagrams say the outcome alone. */
export interface Deciders {
  readonly program: Decider
  readonly followed: Decider
  readonly interpreted: Decider
  readonly compiled: Decider
  readonly ordered: Decider
}

/** The program, run on a chart that answers from the list. */
export const program = ({ facts }: ProgramDiagrams): Decider => {
  const places = new Map(facts.map(({ id }, place) => [id, place]))
  return (tag, answers) => {
    const chart = Chart.of({
      ask: ({ fact, yes }) => Effect.sync(() => ((yes >> answers[places.get(fact.id)!]!) & 1) === 1)
    })
    return saidByRuling(Effect.runSync(Effect.provideService(rule(tag), Chart, chart)))
  }
}

/** The shared diagrams in program order, followed. */
export const followed = (policy: ProgramDiagrams): Decider => {
  const said = new Map<Leaf, string>(policy.leaves.map((leaf) => [leaf, saidByLeaf(leaf)]))
  return (tag, answers) => said.get(follow(policy, tag, (fact, yes) => ((yes >> answers[fact]!) & 1) === 1))!
}

/** The interpreter, on what portable JSON keeps of a policy. */
export const interpreted = (policy: ProgramDiagrams): Decider => {
  const said = policy.leaves.map(saidByLeaf)
  const { leaf } = interpret(JSON.parse(JSON.stringify(policy)))
  return (tag, answers) => said[leaf(tag, answers)]!
}

/** What a compiled module exports. */
export interface Compiled {
  readonly decide: (indication: string, answers: Int32Array) => number
  readonly programs: Readonly<Record<string, (answers: Int32Array) => number>>
  readonly leaves: ReadonlyArray<Leaf>
}

/** The text of the compiled module. */
export const textOf = (policy: ProgramDiagrams): string =>
  compile(policy, { edition: "an edition", digest: "a digest", says: [] })

/** Runs the text of a compiled module. */
export const loaded = (text: string): Compiled =>
  new Function(`${text.replaceAll(/^export /gm, "")}\nreturn { decide, leaves, programs }`)() as Compiled

/** The compiled module. */
export const compiled = (text: string): Decider => {
  const { decide, leaves } = loaded(text)
  const said = leaves.map(saidByLeaf)
  return (tag, answers) => said[decide(tag, answers)]!
}

/** The ordered diagrams, walked down. */
export const ordered = ({ root, store }: Pick<OrderedDiagrams, "root" | "store">): Decider => {
  return (tag, answers) => {
    let node = store.view(root(tag))
    while (typeof node !== "string") node = store.view(node.next[answers[node.level]!]!)
    return node
  }
}

/** The deciders of a policy. */
export const decidersOf = (policy: ProgramDiagrams): Deciders => ({
  program: program(policy),
  followed: followed(policy),
  interpreted: interpreted(policy),
  compiled: compiled(textOf(policy)),
  ordered: ordered(orderedDiagrams(policy))
})
