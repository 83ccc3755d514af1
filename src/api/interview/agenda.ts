/**
 * What to ask next: of the facts that can still matter, the study as it is ordered, then the one after which the fewest
 * questions are to be expected; of equally good ones, one that belongs to the fact asked last, else the first in the
 * program's order. It asks for nothing that cannot matter, and never twice.
 */

import type { Variable } from "../../charts/forking.ts"
import { describedOrCoded } from "../../charts/knowledge.ts"
import { type Consensus, consensus } from "../../diagram/consensus.ts"
import { bestLevels } from "../../diagram/next-question.ts"
import { pathOf, rootOf } from "../../request/paths.ts"
import { presuppositions } from "../../request/presuppositions.ts"
import type { Request } from "../../request/request.ts"
import { study } from "../../request/service.ts"
import { stating, valuesOf } from "../../request/state.ts"
import { type Interview, positionOf } from "./state.ts"

/** A fact to be asked, for a service that it can matter to. */
export interface Item {
  readonly variable: Variable
  readonly service: number
  readonly agreed: Consensus
}

/** What is left to ask. */
export interface Agenda {
  readonly next: Item | undefined
  /** The facts that can still matter and have not been asked, whichever service they matter to. */
  readonly open: ReadonlyArray<string>
}

/** The study as an order names it: which of two studies it is, then its parts. */
const asOrdered = [describedOrCoded, study.modality, study.region, study.contrast]

const groupOf = (path: string): string => path.slice(0, path.lastIndexOf("."))

/** Of these facts the one that the others are best asked after: whether a test was done comes before when it was. */
const takenForGranted = (
  request: Request,
  { fact, path }: Variable,
  service: number,
  open: ReadonlyArray<Variable>
): Variable | undefined => {
  const position = positionOf(path, service)
  const root = rootOf(request, fact.scope, position)
  const stated = valuesOf(fact).map((value) => rootOf(stating(request, fact, position, value), fact.scope, position))
  const rule = presuppositions.find(
    ({ fact: { scope }, when }) => scope === fact.scope && !when(root) && stated.some((one) => when(one))
  )
  return rule && open.find((other) => other.path === pathOf(rule.fact, position))
}

const chosen = (
  request: Request,
  asked: ReadonlyArray<string>,
  service: number,
  agreed: Consensus,
  open: ReadonlyArray<Variable>
): Variable => {
  const at = (path: string): Variable | undefined => open.find((variable) => variable.path === path)
  const position = { service, indication: 0 }
  const ordered = asOrdered.map((fact) => at(pathOf(fact, position))).find((variable) => variable !== undefined)
  if (ordered !== undefined) return ordered
  const { store, variables } = agreed.instance
  const passed = new Set(variables.flatMap(({ path }, level) => (asked.includes(path) ? [level] : [])))
  const best = bestLevels(store, agreed.node, passed).map((level) => at(variables[level]!.path)!)
  const last = asked.at(-1)
  const related = best.find(({ path }) => last !== undefined && groupOf(path) === groupOf(last))
  const found = related ?? best[0]!
  return takenForGranted(request, found, service, open) ?? found
}

/** What is left to ask for a request: service by service, in their order. */
export const agendaOf = ({ asked, profile }: Interview, request: Request): Agenda => {
  const services = request.services.map((_, service) => {
    const agreed = consensus(request, profile, service)
    return { service, agreed, open: agreed.missing.filter(({ path }) => !asked.includes(path)) }
  })
  const first = services.find(({ open }) => open.length > 0)
  return {
    next: first && { ...first, variable: chosen(request, asked, first.service, first.agreed, first.open) },
    open: [...new Set(services.flatMap(({ open }) => open.map(({ path }) => path)))]
  }
}
