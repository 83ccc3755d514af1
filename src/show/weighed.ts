/** What a flow weighs, over all of its places: every criterion once, and how the ways to its result can come out. */
import { judged, met, type Verdict } from "../language/weigh.ts"
import type { Conjunct, Flow } from "./flow.ts"

/** Two places of a criterion as one: what it can come to in either. */
const either = (a: Conjunct, b: Conjunct): Conjunct => {
  const verdicts = [...new Set([...a.standings.keys(), ...b.standings.keys()])]
  const cites = (verdict: Verdict) => [...(a.standings.get(verdict) ?? []), ...(b.standings.get(verdict) ?? [])]
  return { ...a, standings: new Map(verdicts.map((verdict) => [verdict, [...new Set(cites(verdict))]])) }
}

/** Every criterion of a flow by its key, in the order in which it first comes, with all that it can come to. */
export const criteriaOf = (flow: Flow): ReadonlyMap<string, Conjunct> => {
  const found = new Map<string, Conjunct>()
  const go = (at: Flow): void => {
    if (at._tag === "Choice") for (const { to } of at.ways) go(to)
    if (at._tag !== "Chain") return
    for (const one of at.weigh) {
      const before = found.get(one.key)
      found.set(one.key, before === undefined ? one : either(before, one))
    }
    go(at.next)
  }
  go(flow)
  return found
}

/** How the ways of a flow to its result can come out as long as nothing is unmet. */
export interface Possible {
  /** Whether on one of them everything can be met. */
  readonly met: boolean
  /** Whether on one of them something can be left to judgment. */
  readonly judged: boolean
}

/** How the ways of a flow to its result can come out. */
export const possibleOn = (flow: Flow, before: Possible = { met: true, judged: false }): Possible => {
  switch (flow._tag) {
    case "End":
      return { met: false, judged: false }
    case "Result":
      return before
    case "Chain":
      return possibleOn(flow.next, {
        met: before.met && flow.weigh.every(({ standings }) => standings.has(met)),
        judged: before.judged || flow.weigh.some(({ standings }) => standings.has(judged))
      })
    case "Choice": {
      const all = flow.ways.map(({ to }) => possibleOn(to, before))
      return { met: all.some((one) => one.met), judged: all.some((one) => one.judged) }
    }
  }
}
