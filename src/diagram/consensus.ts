/**
 * Consensus: what all completions of a request agree on. The paths of a program become an ordered diagram of outcomes;
 * the request is decided when one outcome is left, and otherwise exactly the facts still tested can matter. Several
 * indications are combined in the diagram, so that the facts they share stay shared.
 */

import { keyOf, type Path, type Variable } from "../charts/forking.ts"
import { paths } from "../charts/request-chart.ts"
import type { Profile } from "../language/profile.ts"
import type { Ruling } from "../language/ruling.ts"
import { rule } from "../policy.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import { type Diagrams, diagrams, type NodeId } from "./decision-diagram.ts"

/** The outcomes that a program can come to. */
export type Decided = "CriteriaMet" | "ClinicalReview" | "Referred" | "CriteriaNotMet" | "NotGoverned"

/** Which outcome a ruling is. */
export const outcomeOf = (ruling: Ruling): Decided => {
  switch (ruling._tag) {
    case "Weighed":
      return (["CriteriaNotMet", "ClinicalReview", "CriteriaMet"] as const)[ruling.verdict]
    case "Unsupported":
      return "CriteriaNotMet"
    case "Elsewhere":
      return "Referred"
    case "Ungoverned":
      return "NotGoverned"
  }
}

/** What is left open: the outcomes still possible, and the facts that can still matter; none when one is left. */
export interface Open {
  readonly possible: ReadonlyArray<Decided>
  readonly missing: ReadonlyArray<Variable>
}

/** One indication of a service: its paths, and what they leave open. */
export interface Considered extends Open {
  readonly indication: number
  readonly tag: IndicationTag
  readonly paths: ReadonlyArray<Path<Ruling>>
}

/** What all completions agree on for a service. */
export interface Consensus extends Open {
  readonly indications: ReadonlyArray<Considered>
  /** The indications ALS and fasciculations, when both are stated and do not agree: neither decides. */
  readonly setAside: ReadonlyArray<Considered>
}

const inOrder: ReadonlyArray<Decided> = ["CriteriaMet", "ClinicalReview", "Referred", "CriteriaNotMet", "NotGoverned"]

/** The service's outcome under two indications: the first that occurs. */
const first = (a: string, b: string): string => (inOrder.indexOf(a as Decided) <= inOrder.indexOf(b as Decided) ? a : b)
/** ALS and fasciculations: neither wins when they differ. */
const unlessTheyDiffer = (a: string, b: string): string => (a === b ? a : "ClinicalReview")

/** Variables of one path as one, with the answers of each. */
const byPath = (all: ReadonlyArray<Variable>): ReadonlyArray<Variable> => {
  const found = new Map<string, Variable>()
  for (const { branch: _, ...variable } of all) {
    const possible = variable.possible | (found.get(variable.path)?.possible ?? 0)
    found.set(variable.path, { ...variable, possible })
  }
  return [...found.values()]
}

const diagramOf = (store: Diagrams, found: ReadonlyArray<Path<Ruling>>, depth = 0): NodeId => {
  const fork = found[0]!.forks[depth]
  if (fork === undefined) return store.leaf(outcomeOf(found[0]!.value))
  const split = found.findIndex(({ forks }) => forks[depth]!.answer === false)
  const { variable, yes } = fork
  return store.choose(
    store.variable(keyOf(variable), variable.possible),
    yes,
    diagramOf(store, found.slice(0, split), depth + 1),
    diagramOf(store, found.slice(split), depth + 1)
  )
}

/**
 * What all completions of a request agree on for one service.
 *
 * @param service the position of the service in the request
 */
export const consensus = (request: Request, profile: Profile, service: number): Consensus => {
  const store = diagrams()
  const variables = new Map<string, Variable>()
  const open = (node: NodeId): Open => {
    const possible = store.leavesOf(node) as ReadonlyArray<Decided>
    return {
      possible: inOrder.filter((outcome) => possible.includes(outcome)),
      missing: byPath(store.support(node).map((key) => variables.get(key)!))
    }
  }
  const considered = request.indications.map(({ _tag: tag }, indication) => {
    const found = [...paths(rule(tag), { request, profile, position: { service, indication } })]
    for (const { forks } of found) for (const { variable } of forks) variables.set(keyOf(variable), variable)
    const node = diagramOf(store, found)
    return { indication, tag, paths: found, node, ...open(node) }
  })
  const pair = considered.filter(({ tag }) => tag === "ALS" || tag === "Fasciculations")
  const both = new Set(pair.map(({ tag }) => tag)).size === 2
  const together = both
    ? [pair.slice(1).reduce((node, next) => store.combine(node, next.node, unlessTheyDiffer), pair[0]!.node)]
    : []
  const rest = considered.filter((one) => !both || !pair.includes(one)).map(({ node }) => node)
  const all = [...together, ...rest]
  const agree = pair.every(({ possible }) => possible.length === 1 && possible[0] === pair[0]!.possible[0])
  return {
    ...open(all.slice(1).reduce((a, b) => store.combine(a, b, first), all[0]!)),
    indications: considered,
    setAside: both && !agree ? pair : []
  }
}
