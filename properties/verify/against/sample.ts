/**
 * Requests to compare an engine on: for each indication some for every end of its diagram, so that every clause on which
 * an outcome can rest is come to, and some more at random. It may not know the engine.
 */
import fc from "fast-check"
import type { NodeId } from "../../../src/diagram/decision-diagram.ts"
import { orderedDiagrams } from "../../../src/diagram/ordered-diagram.ts"
import type { Leaf, ProgramDiagrams } from "../../../src/diagram/program-diagram.ts"
import { answersAsSet, type ChoiceFact, type Fact } from "../../../src/language/fact.ts"
import { registerProfile } from "../../../src/language/profile.ts"
import { type IndicationTag, indicationTags } from "../../../src/request/indication.ts"
import { at } from "../../../src/request/paths.ts"
import type { Request } from "../../../src/request/request.ts"
import { stating, valuesOf } from "../../../src/request/state.ts"
import { contrastSafety, electrodiagnostics, mri, ultrasound } from "../../../src/request/work-up.ts"
import { type Draw, drawn } from "../../generators/drawn.ts"
import { isRequest } from "../../generators/parts.ts"
import { drawing } from "../../laws/assigned.ts"
import type { Prover } from "../../laws/prove.ts"
import type { Effort } from "../../laws/trials.ts"

/** What an engine may look at where the policy does not. */
const workUp: ReadonlyArray<Fact> = [
  mri.feasibility,
  electrodiagnostics.emgNcv,
  ultrasound.result,
  contrastSafety.iodinated
]
const first = { service: 0, indication: 0 }

/** The request with something stated, by chance, for which the policy may not ask. */
const straying = (draw: Draw, request: Request): Request => {
  const fact = draw.one(workUp)
  if (at(request, fact.path) !== undefined || draw.chance(50)) return request
  const changed = stating(request, fact, first, draw.one(valuesOf(fact)))
  return isRequest(changed) ? changed : request
}

/** Requests for the ends of a policy's diagrams under some indications. */
export const sampleOf = (
  policy: ProgramDiagrams,
  { outcomes, yesNo: { no, yes } }: Prover,
  { each, seed }: Effort,
  tags: ReadonlyArray<IndicationTag> = indicationTags
): ReadonlyArray<Request> => {
  const { facts, store } = outcomes
  const everything = orderedDiagrams(policy, store, (leaf: Leaf) => JSON.stringify(leaf))
  const usual = facts.reduceRight((rest, fact, level) => {
    if (fact.scope !== "reading") return rest
    const chosen = registerProfile.readings?.[fact.id as keyof typeof registerProfile.readings]
    return store.ite(store.test(level, answersAsSet(fact as ChoiceFact<string>, [chosen!])), rest, no)
  }, yes)
  const make = (draw: Draw): ReadonlyArray<Request> => {
    const requestsFrom = drawing(outcomes, draw)
    const times = (how: number, tag: IndicationTag, set: NodeId): ReadonlyArray<Request> =>
      Array.from({ length: how }, () => requestsFrom(tag, set).map((request) => straying(draw, request))).flat()
    return tags.flatMap((tag) => {
      const root = store.ite(usual, everything.root(tag), no)
      const ends = store.leavesOf(root).filter((leaf) => leaf !== "no")
      const found = ends.flatMap((end) =>
        times(
          each,
          tag,
          store.combine(root, root, (leaf) => (leaf === end ? "yes" : "no"))
        )
      )
      return [...found, ...times(ends.length * each, tag, usual)]
    })
  }
  const all = drawn(make, { smaller: () => [], is: (value): value is ReadonlyArray<Request> => Array.isArray(value) })
  return fc.sample(all, { seed, numRuns: 1 })[0]!
}
