/**
 * How large a policy is: the paths of its programs, their questions in program order and in the ordered diagram, each
 * shared part once, their facts, guards and rules.
 */
import type { SectionId } from "../../spec/clauses.ts"
import { diagrams, type NodeId } from "../diagram/decision-diagram.ts"
import { fold, leafOf } from "../diagram/explore.ts"
import { anyAnswer } from "../language/fact.ts"
import { guardsOf } from "./guards.ts"
import type { Explored } from "./program.ts"
import { questionsOf } from "./rules.ts"

/** The size of a program, of a section, or of the whole. */
export interface Size {
  readonly paths: number
  /** Questions in program order, equal parts shared. */
  readonly questions: number
  /** Questions of the ordered, reduced diagrams of outcomes. */
  readonly nodes: number
  readonly facts: number
  readonly guards: number
  readonly rules: number
}

/** A row of figures, and whose they are. */
export interface Row extends Size {
  readonly section: SectionId
  /** The program; absent for a section as a whole. */
  readonly program?: string
}

interface Parts {
  readonly paths: number
  readonly questions: ReadonlySet<Shared>
  readonly nodes: ReadonlySet<NodeId>
  readonly facts: ReadonlySet<string>
  readonly guards: ReadonlySet<string>
  readonly rules: ReadonlySet<string>
}

/** A question in program order with all that follows, and its ordered diagram. */
interface Shared {
  readonly place: number
  readonly node: NodeId
  readonly below: ReadonlyArray<Shared>
}

/** Counts programs, in one store, so that what they have in common is the same. */
export const counter = () => {
  const store = diagrams()
  const shared = new Map<string, Shared>()
  const share = (key: string, make: () => Omit<Shared, "place">): Shared => {
    const found = shared.get(key) ?? { place: shared.size, ...make() }
    shared.set(key, found)
    return found
  }
  const partsOf = (program: Explored): Parts => {
    const { paths, rules } = program
    const level = (path: string, fact: Parameters<typeof anyAnswer>[0]) => store.variable(path, anyAnswer(fact))
    const facts = new Set<string>()
    for (const { forks } of paths)
      for (const { variable } of forks) {
        level(variable.path, variable.fact)
        facts.add(variable.path)
      }
    const root = fold<Explored["paths"][number]["value"], Shared>(
      paths,
      (end) => {
        const leaf = end === undefined ? undefined : leafOf(end)
        return share(`=${JSON.stringify(leaf)}`, () => ({ node: store.leaf(leaf?.outcome ?? ""), below: [] }))
      },
      ({ variable, yes }, then, otherwise) =>
        share(`${variable.path} ${yes} ${then.place} ${otherwise.place}`, () => ({
          node: store.ite(store.test(level(variable.path, variable.fact), yes), then.node, otherwise.node),
          below: [then, otherwise]
        }))
    )
    const questions = new Set([root])
    for (const { below } of questions) for (const next of below) questions.add(next)
    return {
      paths: paths.length,
      questions: new Set([...questions].filter(({ below }) => below.length > 0)),
      nodes: new Set([...store.reach(root.node)].filter((node) => typeof store.view(node) !== "string")),
      facts,
      guards: new Set(guardsOf(program).map(({ criterion }) => questionsOf(criterion))),
      rules: new Set(rules.map(({ key }) => key))
    }
  }
  return { partsOf }
}

/** The size of several programs together. */
export const sizeOf = (all: ReadonlyArray<Parts>): Size => {
  const together = (what: Exclude<keyof Parts, "paths">): number =>
    new Set(all.flatMap((parts) => [...(parts[what] as ReadonlySet<unknown>)])).size
  return {
    paths: all.reduce((sum, { paths }) => sum + paths, 0),
    questions: together("questions"),
    nodes: together("nodes"),
    facts: together("facts"),
    guards: together("guards"),
    rules: together("rules")
  }
}
