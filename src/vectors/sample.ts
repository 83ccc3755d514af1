/**
 * A sample of cases for human reviewers: as even as can be over sections, outcomes and indications, and always the same
 * for the same seed.
 */
import type { SectionId } from "../../spec/clauses.ts"
import { programDiagrams } from "../diagram/policy-diagrams.ts"
import { sectionOf } from "../diagram/section-of.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import { chance } from "./chance.ts"
import { expectedOf } from "./subject.ts"
import type { Expected } from "./vector.ts"
import type { Part } from "./vectors.ts"
import { type Ends, nameOf, walks } from "./walk.ts"

/** A case to be judged. */
export interface Case {
  readonly id: string
  readonly section: SectionId
  readonly indication: IndicationTag
  /** The request; its id is the case's. */
  readonly request: Request
  readonly expected: Expected
}

interface Stratum {
  readonly ends: Ends
  /** Under the frame, any. */
  readonly tags: ReadonlyArray<IndicationTag>
}

/** What a case counts for, from what is to be most even to what is to be least. */
const namesOf = ({ ends, tags }: Stratum): ReadonlyArray<string> => [
  ends.section,
  `${ends.section} ${ends.outcome}`,
  ends.outcome,
  `${ends.outcome} ${ends.kind}`,
  nameOf(ends),
  tags.join(),
  `${nameOf(ends)} ${tags.join()}`
]

/** How often chance is tried for a new case of one stratum. */
const tries = 200

/**
 * Cases for reviewers.
 *
 * @param cases how many are wanted; there may be fewer, where a part of the policy does not have so many
 * @param seed what chance follows from
 */
export const sample = (cases: number, seed: number, { frame, tags }: Part): ReadonlyArray<Case> => {
  const { ends, request } = walks(programDiagrams)
  const whole = tags.length === indicationTags.length
  const [first] = indicationTags as readonly [IndicationTag, ...ReadonlyArray<IndicationTag>]
  const strata: ReadonlyArray<Stratum> = [
    ...(frame ? ends(first, true).map((one) => ({ ends: one, tags: indicationTags })) : []),
    // of one section, only what rests on its clauses; of all, also what other sections say of any indication
    ...tags.flatMap((tag) =>
      ends(tag, false)
        .filter(({ section }) => whole || section === sectionOf(tag))
        .map((one) => ({ ends: one, tags: [tag] }))
    )
  ]
  const order = chance(`order ${seed}`)
  let left = strata.map((stratum) => ({ stratum, at: order.next() }))
  const used = new Map<string, number>()
  const times = (of: string) => used.get(of) ?? 0
  const found: Array<Omit<Case, "id">> = []
  const texts = new Set<string>()
  while (found.length < cases && left.length > 0) {
    const rank = ({ at, stratum }: (typeof left)[number]) => [...namesOf(stratum).map(times), at]
    const [next] = left
      .map((one) => ({ one, rank: rank(one) }))
      .sort((a, b) => a.rank.map((value, place) => value - b.rank[place]!).find((value) => value !== 0) ?? 0)
    const { stratum } = next!.one
    const name = `${nameOf(stratum.ends)} ${stratum.tags.join()}`
    const draw = chance(`${seed} ${name} ${times(name)}`)
    let made: Omit<Case, "id"> | undefined
    for (let tried = 0; made === undefined && tried < tries; tried++) {
      const indication = draw.one(stratum.tags)
      const ended = request(draw, indication, stratum.ends)
      const text = JSON.stringify(ended?.request)
      if (ended === undefined || texts.has(text)) continue
      texts.add(text)
      made = { section: stratum.ends.section, indication, request: ended.request, expected: expectedOf(ended.leaf) }
    }
    if (made === undefined) left = left.filter((one) => one.stratum !== stratum)
    else {
      found.push(made)
      for (const one of namesOf(stratum)) used.set(one, times(one) + 1)
    }
  }
  const width = String(found.length).length
  // in an order that says nothing of what was drawn when
  const shuffled = found.map((one) => ({ one, at: order.next() })).sort((a, b) => a.at - b.at)
  return shuffled.map(({ one }, place) => {
    const id = `case-${String(place + 1).padStart(width, "0")}`
    return { ...one, id, request: { id, ...one.request } }
  })
}
