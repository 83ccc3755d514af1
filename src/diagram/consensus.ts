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
import { type Instance, instance, onFile, type Reader } from "./instantiate.ts"
import { nextLevel } from "./next-question.ts"
import type { OrderedDiagrams } from "./ordered-diagram.ts"
import { policyOrdered } from "./policy-diagrams.ts"
import { inOrder, together } from "./several-indications.ts"

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
  /** Where the diagrams stand that are left. */
  readonly instance: Instance
}

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
 * @param read what is taken to be on file; by default, what is
 */
export const consensus = (
  request: Request,
  profile: Profile,
  service: number,
  policy: OrderedDiagrams = policyOrdered,
  read: Reader = onFile
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
    const node = fill(policy, policy.root(tag), { request, profile, position: { service, indication } }, read)
    return { indication, tag, ...open(node) }
  })
  return {
    ...open(together(considered, ({ node }) => node, store.combine)),
    indications: considered,
    instance: left
  }
}

/** The question whose answer leaves the fewest further questions to be expected; nothing where the request is decided. */
export const nextQuestion = ({ instance: { store, variables }, node }: Consensus): Variable | undefined => {
  const level = nextLevel(store, node)
  return level === undefined ? undefined : variables[level]
}
