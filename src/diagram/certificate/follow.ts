/**
 * Following the walks of a certificate through the diagrams of a policy, test by test, and asking the request at each: all
 * is right, or the first place where it is not is found. What they lead to is handed on; what a determination makes of
 * it is not looked at.
 */
import type { Says, Walk } from "../../certificate.ts"
import { keyOf, type Variable } from "../../charts/variable.ts"
import type { Fact } from "../../language/fact.ts"
import type { Portable } from "../portable.ts"
import type { Item, Rejection } from "./rejection.ts"
import { leftOf, type Narrowed, type ServiceFile, saidTo } from "./said.ts"

/** Completions that are decided alike: the answers left to each open fact, and the leaf of each indication. */
export interface Completions {
  readonly narrowed: Narrowed
  readonly leaves: ReadonlyArray<number>
}

/** What walks lead to. */
export interface Followed {
  readonly all: ReadonlyArray<Completions>
  /** The open facts that were met, by identity. */
  readonly open: ReadonlyMap<string, Variable>
  /** The indications, by place, for which the code of the service answered. */
  readonly coded: ReadonlySet<number>
}

type Wrong = Rejection | undefined

/**
 * Follows walks.
 *
 * @param every whether each walk is that of every completion; otherwise it is that of one
 * @returns what they lead to, or the first thing that is wrong with them
 */
export const follow = (
  policy: Portable,
  { service, ...file }: ServiceFile,
  walks: ReadonlyArray<Walk>,
  every: boolean
): Followed | Rejection => {
  const { indications } = file.request
  const all: Array<Completions> = []
  const open = new Map<string, Variable>()
  const coded = new Set<number>()
  for (const [place, walk] of walks.entries()) {
    let next = 0
    const wrong = (expected: Item): Wrong => {
      const at = next++
      const item = walk[at]
      const same =
        "leaf" in expected
          ? item === expected.leaf
          : Array.isArray(item) && item[0] === expected.test && item[1] === expected.fact && item[2] === expected.says
      return same ? undefined : { _tag: "WrongItem", walk: place, at, expected }
    }
    /** What an open test must say: in the walk of one completion, which way it is taken is for the walk to say. */
    const taken = (): Says => {
      const item = walk[next]
      return every ? "open" : Array.isArray(item) && item[2] === "taken as no" ? "taken as no" : "taken as yes"
    }
    const go = (indication: number, start: number, narrowed: Narrowed, before: ReadonlyArray<number>): Wrong => {
      const here = { ...file, position: { service, indication } }
      let ref = start
      for (;;) {
        if (ref < 0) {
          const { outcome } = policy.leaves[~ref]!
          if (outcome === undefined) {
            ref = policy.indications[indications[indication]!._tag]!
            continue
          }
          const rejected = wrong({ leaf: ~ref, outcome })
          if (rejected !== undefined) return rejected
          const leaves = [...before, ~ref]
          if (leaves.length < indications.length) return go(indication + 1, policy.frame, narrowed, leaves)
          all.push({ narrowed, leaves })
          return undefined
        }
        const [fact, yes, then, otherwise] = policy.tests[ref]!
        const said = saidTo(here, narrowed, { fact: policy.facts[fact] as Fact, yes })
        const says = !("answer" in said) ? taken() : said.answer ? "yes" : "no"
        const rejected = wrong({ test: ref, fact: said.path, says })
        if (rejected !== undefined) return rejected
        if ("answer" in said) {
          if (said.source === "code") coded.add(indication)
          ref = said.answer ? then : otherwise
          continue
        }
        const { own, variable, yes: asked } = said
        const left = leftOf(narrowed, variable)
        open.set(keyOf(variable), variable)
        const way = (to: number, answers: number): Wrong =>
          go(indication, own ? to : ref, new Map([...narrowed, [keyOf(variable), answers]]), before)
        return (
          (says === "taken as no" ? undefined : way(then, left & asked)) ??
          (says === "taken as yes" ? undefined : way(otherwise, left & ~asked))
        )
      }
    }
    const rejected = go(0, policy.frame, new Map(), [])
    if (rejected !== undefined) return rejected
    if (next < walk.length) return { _tag: "TooMuchListed", walk: place, at: next }
  }
  return { all, open, coded }
}
