/**
 * Indications, one arbitrary a tag: every fact that the tag declares, stated or absent. It may not know a tag or a fact
 * by name.
 */
import type fc from "fast-check"
import { type Indication, type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import type { Fields } from "../../src/request/state.ts"
import { type Draw, drawn } from "./drawn.ts"
import { stateAll, thinned, type Within } from "./facts.ts"
import { consistent, indicationPart, isPartly } from "./parts.ts"
import { smallerIndication } from "./smaller.ts"

type Tagged<Tag extends IndicationTag> = Extract<Indication, { readonly _tag: Tag }>

/** An indication that states every fact. */
export const drawIndication = (draw: Draw, tag: IndicationTag, within?: Within): Fields => {
  const part = indicationPart(tag)
  return { _tag: tag, ...consistent(part, stateAll(draw, part, within)) }
}

const one = <Tag extends IndicationTag>(tags: ReadonlyArray<Tag>): fc.Arbitrary<Tagged<Tag>> =>
  drawn(
    (draw) => {
      const tag = draw.one(tags)
      const whole = drawIndication(draw, tag)
      return thinned(draw, indicationPart(tag), whole, draw.one([0, 20, 60])) as unknown as Tagged<Tag>
    },
    {
      smaller: (value) => smallerIndication(value as unknown as Fields, "nothing"),
      is: (value): value is Tagged<Tag> => isPartly(value, {}) && tags.includes((value as Tagged<Tag>)._tag as Tag)
    }
  )

/** An arbitrary for each tag. */
export const indications = Object.fromEntries(indicationTags.map((tag) => [tag, one([tag])])) as {
  readonly [Tag in IndicationTag]: fc.Arbitrary<Tagged<Tag>>
}

/** Any indication, each tag as likely. */
export const indication: fc.Arbitrary<Indication> = one(indicationTags)
