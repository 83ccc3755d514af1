/**
 * Drawing less of a flow without saying anything else. Criteria that are weighed together may be weighed in any order,
 * since the least of them counts; so what only one branch asks for moves before the choices inside it, and what
 * branches have in common comes last and is shared. It knows flows, not what they are about.
 */
import type { Citation } from "../language/criterion.ts"
import { arranged } from "./arrange.ts"
import { type Choice, type Conjunct, chain, choice, type Flow } from "./flow.ts"

/** What is weighed whatever way a flow takes: criteria by key, and grants. */
interface Common {
  readonly weigh: ReadonlyMap<string, Conjunct>
  readonly grants: ReadonlySet<Citation>
}

/** Everything: whatever is weighed there, the outcome is the same. */
type Whatever = "whatever"

const both = (a: Common | Whatever | undefined, b: Common | Whatever | undefined): Common | Whatever | undefined => {
  if (a === undefined || b === undefined) return undefined
  if (a === "whatever") return b
  if (b === "whatever") return a
  return {
    weigh: new Map([...a.weigh].filter(([key]) => b.weigh.has(key))),
    grants: new Set([...a.grants].filter((cite) => b.grants.has(cite)))
  }
}

/** What can be weighed before a flow begins; undefined where it may end in something that no criterion comes before. */
const common = (flow: Flow): Common | Whatever | undefined => {
  switch (flow._tag) {
    case "Result":
      return { weigh: new Map(), grants: new Set() }
    case "End":
      return flow.weighed === true ? "whatever" : undefined
    case "Choice":
      return flow.ways.map(({ to }) => common(to)).reduce(both)
    case "Chain": {
      const next = flow.otherwise === undefined ? common(flow.next) : undefined
      if (next === undefined || next === "whatever") return undefined
      return {
        weigh: new Map([...flow.weigh.map((one) => [one.key, one] as const), ...next.weigh]),
        grants: new Set([...flow.grants, ...next.grants])
      }
    }
  }
}

/** A flow without some criteria and grants, which have been weighed before. */
const without = (flow: Flow, keys: ReadonlySet<string>, grants: ReadonlySet<Citation>): Flow => {
  switch (flow._tag) {
    case "Result":
    case "End":
      return flow
    case "Choice":
      return rebuilt(flow, (to) => without(to, keys, grants))
    case "Chain":
      return chain(
        flow.grants.filter((cite) => !grants.has(cite)),
        flow.weigh.filter(({ key }) => !keys.has(key)),
        without(flow.next, keys, grants),
        flow.otherwise
      )
  }
}

/** A choice whose ways lead elsewhere; ways that now come to the same place are not joined, since their words differ. */
const rebuilt = (flow: Choice, to: (flow: Flow) => Flow): Flow =>
  choice(
    flow,
    flow.ways.map((way) => ({ ...way, to: to(way.to) }))
  )

/** Every choice of a flow whose ways all weigh something, with what they all weigh. */
const choices = (flow: Flow): ReadonlyArray<readonly [Choice, Common]> => {
  if (flow._tag === "Chain") return choices(flow.next)
  if (flow._tag !== "Choice") return []
  const all = common(flow)
  const inner = flow.ways.flatMap(({ to }) => choices(to))
  return all === undefined || all === "whatever" ? inner : [[flow, all], ...inner]
}

/** What stands in the way of drawing choices once that differ only in what all of their ways weigh. */
const apartFrom = (flow: Flow): ((key: string, at: Choice) => boolean) => {
  const alike = new Map<string, Array<Common>>()
  const coreOf = (at: Choice, { grants, weigh }: Common) => without(at, new Set(weigh.keys()), grants).key
  const cores = new Map<string, string>()
  for (const [at, all] of choices(flow)) {
    const core = coreOf(at, all)
    cores.set(at.key, core)
    alike.set(core, [...(alike.get(core) ?? []), all])
  }
  return (key, at) => {
    const core = cores.get(at.key)
    const all = core === undefined ? [] : alike.get(core)!
    return !all.every(({ grants, weigh }) => weigh.has(key) || grants.has(key as Citation))
  }
}

/** Moves what all ways of a choice weigh before the choice, as far as `moves` says so. */
const lifted = (flow: Flow, moves: (key: string, at: Choice, conjunct?: Conjunct) => boolean): Flow => {
  if (flow._tag === "Chain") return chain(flow.grants, flow.weigh, lifted(flow.next, moves), flow.otherwise)
  if (flow._tag !== "Choice") return flow
  const all = common(flow)
  const some =
    all === undefined || all === "whatever" ? { weigh: new Map<string, Conjunct>(), grants: new Set<Citation>() } : all
  const first = [...some.weigh.values()].filter((one) => moves(one.key, flow, one))
  const grants = [...some.grants].filter((cite) => moves(cite, flow))
  const rest = without(flow, new Set(first.map(({ key }) => key)), new Set(grants))
  const inner = rest._tag === "Choice" ? rebuilt(rest, (to) => lifted(to, moves)) : lifted(rest, moves)
  return chain(grants, first, inner)
}

/** How many boxes a flow takes at most: each criterion of a chain, each choice, each drawn once. */
const boxes = (flow: Flow): number => {
  const seen = new Set<string>()
  const go = (at: Flow): void => {
    if (at._tag === "Choice" && !seen.has(at.key)) for (const { to } of at.ways) go(to)
    seen.add(at.key)
    if (at._tag !== "Chain") return
    for (const [place] of at.weigh.entries()) {
      seen.add(JSON.stringify([at.weigh.slice(place).map(({ key }) => key), at.otherwise?.key, at.next.key]))
    }
    go(at.next)
  }
  go(flow)
  return seen.size
}

/** The same flow in an order that shares most. */
export const shared = (flow: Flow): Flow => {
  const apart = lifted(flow, apartFrom(flow))
  const gated = arranged(lifted(apart, (_, __, conjunct) => conjunct?.kind === "prerequisite"))
  const early = arranged(lifted(apart, () => true))
  return boxes(early) < boxes(gated) ? early : gated
}
