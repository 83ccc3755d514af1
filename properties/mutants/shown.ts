/**
 * The worked cases as quick checks of one changed indication: what a case has on file is made ready once, and then any
 * number of changed diagrams are followed to the ends that it leaves possible. It takes the cases with one indication, and
 * of what they expect the outcome, the kind, the referral and the clauses. It may not know how a mutant was made.
 */
import { Result } from "effect"
import type { Expected, WorkedCase } from "../../spec/case.ts"
import { bitsOf, type Diagrams, type NodeId } from "../../src/diagram/decision-diagram.ts"
import { boxesOf } from "../../src/diagram/encode.ts"
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import type { Fact } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { decode } from "../../src/request/decode.ts"
import type { IndicationTag } from "../../src/request/indication.ts"

/** What a case expects of one service, ready to be asked. */
export interface CaseCheck {
  readonly id: string
  readonly refutedBy: (everything: NodeId) => boolean
}

const agrees = (expected: Expected, ends: ReadonlyArray<Leaf>): boolean => {
  const outcomes = new Set(ends.map(({ outcome }) => outcome as string))
  if (expected.outcome === "NeedsInformation") {
    const { possible } = expected
    if (possible === undefined) return outcomes.size > 1
    return outcomes.size === possible.length && possible.every((one) => outcomes.has(one))
  }
  const cites = new Set<string>(
    ends.flatMap((end) => [...end.cites, ...(end.notes ?? []).flatMap((note) => note.cites)])
  )
  return (
    outcomes.size === 1 &&
    outcomes.has(expected.outcome) &&
    expected.clauses.every((clause) => cites.has(clause)) &&
    (expected.kind === undefined || ends.some(({ kind }) => kind === expected.kind)) &&
    (expected.referral === undefined || ends.some(({ guideline }) => guideline === expected.referral))
  )
}

/**
 * The checks of the cases under an indication; those that do not hold of the policy itself, because they rest on more than
 * its diagrams say, are left out.
 *
 * @param facts of the store's levels
 * @param sound the policy as it is
 */
export const caseChecksFor = (
  cases: ReadonlyArray<WorkedCase>,
  tag: IndicationTag,
  store: Diagrams,
  facts: ReadonlyArray<Fact>,
  sound: NodeId
): ReadonlyArray<CaseCheck> => {
  const leaves = new Map<string, Leaf>()
  const leafOf = (text: string): Leaf => {
    const found = leaves.get(text) ?? JSON.parse(text)
    leaves.set(text, found)
    return found
  }
  return cases.flatMap(({ expect, id, request }) => {
    const decoded = decode(request)
    if (Result.isFailure(decoded)) return []
    const [first, ...more] = decoded.success.indications
    if (first?._tag !== tag || more.length > 0) return []
    return expect.flatMap((expected, service): ReadonlyArray<CaseCheck> => {
      const file = { request: decoded.success, profile: registerProfile, position: { service, indication: 0 } }
      const [box, other] = boxesOf(facts, file)
      if (other !== undefined) return []
      const refutedBy = (root: NodeId): boolean => {
        const seen = new Set([root])
        const ends: Array<Leaf> = []
        for (const id of seen) {
          const node = store.view(id)
          if (typeof node === "string") {
            ends.push(leafOf(node))
            continue
          }
          const possible = box!(node.level)?.possible
          const answers = store.levels[node.level]!.answers
          const left = possible === undefined ? answers : bitsOf(possible)
          for (const answer of left) seen.add(node.next[answers.indexOf(answer)]!)
        }
        return !agrees(expected, ends)
      }
      return refutedBy(sound) ? [] : [{ id, refutedBy }]
    })
  })
}
