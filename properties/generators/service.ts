/**
 * Services: a study said by description, by code or by both, which mostly agree; an earlier study; and what plan, mandate
 * and list say, which is mostly nothing. Codes come from the code map. It may not know which study any section lists.
 */
import type fc from "fast-check"
import { type Code, codes } from "../../spec/codes.ts"
import { contrasts, type Region, sides } from "../../spec/studies.ts"
import type { OrderFact } from "../../src/request/derived.ts"
import type { Service, Study } from "../../src/request/service.ts"
import { type Fields, put } from "../../src/request/state.ts"
import { type Draw, drawn } from "./drawn.ts"
import { drawStated, stateAll, thinned, type Within } from "./facts.ts"
import { consistent, isPartly, servicePart } from "./parts.ts"
import { smallerService } from "./smaller.ts"

const known = Object.keys(codes) as ReadonlyArray<Code>

/** The codes that stand for a study; MR neurography is billed as MRI. */
const codesOf = ({ contrast, modality, region }: Study): ReadonlyArray<Code> =>
  known.filter((code) => {
    const coded = codes[code]
    const regions: ReadonlyArray<unknown> = coded.regions
    const sameKind = coded.modality === modality || (modality === "MRN" && coded.modality === "MRI")
    return sameKind && coded.contrast === contrast && regions.includes(region)
  })

/** The study with a code beside the description, or in place of what the code says by itself. */
const withCode = (draw: Draw, service: Fields): Fields => {
  const study = service.study as Study
  const fitting = codesOf(study)
  if (fitting.length === 0 || draw.chance(40)) return service
  const code = draw.one(fitting)
  const coded = put(service, ["code"], code)
  if (draw.chance(50)) return coded
  const { contrast: _, modality, region, ...rest } = study
  return put(coded, ["study"], {
    ...rest,
    ...(modality === codes[code].modality ? {} : { modality }),
    ...(codes[code].regions.length === 1 ? {} : { region })
  })
}

/** A service that states every clinical fact. */
export const drawService = (draw: Draw, within?: Within): Fields => ({
  ...(draw.chance(20) ? { id: `service ${draw.whole(0, 99)}` } : {}),
  ...consistent(servicePart, stateAll(draw, servicePart, within))
})

/** The study of another service with another region, contrast, side or modality. */
const sibling = (draw: Draw, study: Study): Study => {
  const { fact, path } = draw.one(servicePart.leaves.filter(({ path }) => path[0] === "study"))
  return { ...study, [path[1]!]: drawStated(draw, fact!) }
}

/** A study that makes a fact about the other services true, as far as chance has it. */
const companion = (
  draw: Draw,
  { contrast, region, side, ...study }: Study,
  { oppositeSide, others }: OrderFact
): Study => {
  const spec = draw.one(others)
  const regions = spec.regions ?? [region as Region]
  const sameRegion = regions.includes(region as Region) && (oppositeSide === true || draw.chance(50))
  const otherSides = sides.filter((each) => each !== side && each !== "both")
  return {
    ...study,
    modality: spec.modality,
    region: sameRegion ? (region as Region) : draw.one(regions),
    contrast: draw.one(spec.contrasts ?? contrasts),
    side: oppositeSide === true ? draw.one(otherSides) : side!
  }
}

/** A service beside another one: of a study that a fact about the other services asks for, or of a similar study. */
export const drawBeside = (draw: Draw, other: Fields, wanted: OrderFact | undefined): Fields => {
  const study = other.study as Study
  return put(drawService(draw), ["study"], wanted === undefined ? sibling(draw, study) : companion(draw, study, wanted))
}

/** How the study is said: described, coded, or both. Where gaps are allowed, sometimes by a code that contradicts it. */
export const drawSaid = (draw: Draw, service: Fields, gaps: boolean): Fields =>
  gaps && draw.chance(8) ? put(service, ["code"], draw.one([...known, "00000", "A0000"])) : withCode(draw, service)

/** Any service. */
export const service: fc.Arbitrary<Service> = drawn(
  (draw) => {
    const said = drawSaid(draw, drawService(draw), true)
    return thinned(draw, servicePart, said, draw.one([0, 20, 60])) as unknown as Service
  },
  {
    smaller: (value) => smallerService(value as unknown as Fields, "nothing"),
    is: (value): value is Service => isPartly({ _tag: "POEMS" }, value)
  }
)
