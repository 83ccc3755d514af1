/**
 * Consensus: what all completions of a request agree on. The ordered diagram of each indication is filled in with what is
 * on file; the request is decided when one outcome is left, and otherwise exactly the facts still tested can matter.
 * Several indications are combined in the diagram, so that the facts they share stay shared.
 */
import type { Variable } from "../charts/forking.ts"
import type { Profile } from "../language/profile.ts"
import type { Decided } from "../language/ruling.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import type { NodeId } from "./decision-diagram.ts"
import { type Instance, instance } from "./instantiate.ts"
import { nextLevel } from "./next-question.ts"
import type { OrderedDiagrams } from "./ordered-diagram.ts"
import { policyOrdered } from "./policy-diagrams.ts"

/** What is left open: the outcomes still possible, and the facts that can still matter; none when one is left. */
export interface Open {
  readonly possible: ReadonlyArray<Decided>
  readonly missing: ReadonlyArray<Variable>
  /** What is left of the diagram. */
  readonly node: NodeId
}

/** One indication of a service, and what it leaves open. */
export interface Considered extends Open {
  readonly indication: number
  readonly tag: IndicationTag
}

/** What all completions agree on for a service. */
export interface Consensus extends Open {
  readonly indications: ReadonlyArray<Considered>
  /** The indications ALS and fasciculations, when both are stated and do not agree: neither decides. */
  readonly setAside: ReadonlyArray<Considered>
  /** Where the diagrams stand that are left. */
  readonly instance: Instance
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

/**
 * What all completions of a request agree on for one service.
 *
 * @param service the position of the service in the request
 * @param policy the ordered diagrams to decide by; this policy's own by default
 */
export const consensus = (
  request: Request,
  profile: Profile,
  service: number,
  policy: OrderedDiagrams = policyOrdered
): Consensus => {
  const left = instance()
  const { fill, store, variables } = left
  const open = (node: NodeId): Open => {
    const possible = store.leavesOf(node) as ReadonlyArray<Decided>
    return {
      node,
      possible: inOrder.filter((outcome) => possible.includes(outcome)),
      missing: byPath(store.support(node).map((level) => variables[level]!))
    }
  }
  const considered = request.indications.map(({ _tag: tag }, indication) => {
    const node = fill(policy, policy.root(tag), { request, profile, position: { service, indication } })
    return { indication, tag, ...open(node) }
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
    setAside: both && !agree ? pair : [],
    instance: left
  }
}

/** The question whose answer leaves the fewest further questions to be expected; nothing where the request is decided. */
export const nextQuestion = ({ instance: { store, variables }, node }: Consensus): Variable | undefined => {
  const level = nextLevel(store, node)
  return level === undefined ? undefined : variables[level]
}
