/**
 * The order of criteria that are weighed together: what most chains to the same place have in common comes last, so that
 * it can be drawn once. It knows flows, not what they are about.
 */
import { type Chain, type Conjunct, chain, choice, type Flow } from "./flow.ts"

/** What of a chain is still to be put in order, and what has been put last. */
interface Partly {
  readonly of: Chain
  readonly left: ReadonlyArray<Conjunct>
  readonly last: ReadonlyArray<Conjunct>
}

const has = ({ left }: Partly, key: string): boolean => left.some((one) => one.key === key)

/** What some chains all have left. */
const inAll = (chains: ReadonlyArray<Partly>): ReadonlyArray<string> =>
  chains[0]!.left.map(({ key }) => key).filter((key) => chains.every((one) => has(one, key)))

/** Chains to the same place, each with its criteria in order. */
const inOrder = (chains: ReadonlyArray<Partly>): ReadonlyArray<readonly [Chain, ReadonlyArray<Conjunct>]> => {
  const [first, ...others] = chains
  if (first === undefined) return []
  if (others.length === 0) return [[first.of, [...first.left, ...first.last]]]
  const common = inAll(chains)
  const rest = chains.map(({ last, left, of }) => ({
    of,
    left: left.filter(({ key }) => !common.includes(key)),
    last: [...left.filter(({ key }) => common.includes(key)), ...last]
  }))
  const keys = [...new Set(rest.flatMap(({ left }) => left.map(({ key }) => key)))]
  const [best] = keys
    .map((key) => {
      const some = rest.filter((one) => has(one, key))
      return { some, saved: (some.length - 1) * inAll(some).length }
    })
    .sort((a, b) => b.saved - a.saved)
  if (best === undefined || best.saved === 0) return rest.map(({ last, left, of }) => [of, [...left, ...last]])
  return [...inOrder(best.some), ...inOrder(rest.filter((one) => !best.some.includes(one)))]
}

const chainsIn = (flow: Flow): ReadonlyArray<Chain> => {
  if (flow._tag === "Choice") return flow.ways.flatMap(({ to }) => chainsIn(to))
  return flow._tag === "Chain" ? [flow, ...chainsIn(flow.next)] : []
}

/** The same flow with the criteria of every chain in order. */
export const arranged = (flow: Flow): Flow => {
  const together = new Map<string, Map<string, Chain>>()
  for (const one of chainsIn(flow)) {
    const place = JSON.stringify([one.next.key, one.otherwise?.key])
    const chains = together.get(place) ?? new Map()
    together.set(place, chains.set(one.weigh.map(({ key }) => key).join(), one))
  }
  const orders = new Map(
    [...together].flatMap(([place, chains]) => {
      const partly = [...chains.values()].map((of) => ({ of, left: of.weigh, last: [] }))
      return inOrder(partly).map(([of, order]) => [place + of.weigh.map(({ key }) => key).join(), order] as const)
    })
  )
  const go = (at: Flow): Flow => {
    switch (at._tag) {
      case "Result":
      case "End":
        return at
      case "Choice":
        return choice(
          at,
          at.ways.map((way) => ({ ...way, to: go(way.to) }))
        )
      case "Chain": {
        const place = JSON.stringify([at.next.key, at.otherwise?.key])
        return chain(at.grants, orders.get(place + at.weigh.map(({ key }) => key).join())!, go(at.next), at.otherwise)
      }
    }
  }
  return go(flow)
}
