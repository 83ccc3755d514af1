/**
 * Requests: complete, partial, with several lines, with dates in place of intervals, and a mixture of all. Most follow a
 * way through the section of their indication; the rest state what chance has it.
 */
import type fc from "fast-check"
import { contradictory } from "../../src/charts/knowledge.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import type { Fields } from "../../src/request/state.ts"
import { type Draw, drawn, shrinking } from "./drawn.ts"
import { drawRequest, type Shape } from "./lines.ts"
import { isRequest } from "./parts.ts"
import { type Kept, smallerRequest } from "./smaller.ts"

const requests = (
  shape: (draw: Draw) => Shape,
  kept: Kept = "nothing",
  is: (request: Request) => boolean = () => true
): fc.Arbitrary<Request> =>
  drawn((draw) => drawRequest(draw, shape(draw)), {
    smaller: (request) => smallerRequest(request as unknown as Fields, kept),
    is: (value): value is Request => isRequest(value) && is(value)
  })

const oneLine = (draw: Draw) => ({ tags: [draw.one(indicationTags)], services: 1 })

/** Several indications, several services or both; indications of one kind among them. */
const severalLines = (draw: Draw) => {
  const [tag, services] = [draw.one(indicationTags), draw.whole(1, 3)]
  const more = Array.from({ length: draw.whole(services === 1 ? 1 : 0, 2) }, () => draw.one([tag, ...indicationTags]))
  return { tags: [tag, ...more], services }
}

const unambiguous = (request: Request): boolean =>
  request.services.every((_, service) => !contradictory(request, service))

/**
 * Requests of one indication and one service that state every clinical fact. They shrink to such requests only.
 *
 * @param tags the indications to draw from
 */
export const completeFor = (...tags: ReadonlyArray<IndicationTag>): fc.Arbitrary<Request> =>
  requests(
    (draw) => ({ tags: [draw.one(tags)], services: 1, dated: draw.chance(20), absence: undefined }),
    "every fact",
    (request) => unambiguous(request) && tags.includes(request.indications[0]._tag)
  )

/** The same of any indication. */
export const complete: fc.Arbitrary<Request> = completeFor(...indicationTags)

/**
 * Requests of one indication and one service that leave facts out.
 *
 * @param absence how many of a hundred
 */
export const partial = (absence = 30): fc.Arbitrary<Request> =>
  requests((draw) => ({ ...oneLine(draw), dated: draw.chance(20), absence }))

/** Requests with several indications, several services or both, complete or not. They shrink to such requests only. */
export const several: fc.Arbitrary<Request> = requests(
  (draw) => ({ ...severalLines(draw), dated: draw.chance(20), absence: draw.one([undefined, 5, 30]) }),
  "nothing",
  ({ indications, services }) => indications.length + services.length > 2
)

/** Requests with dates, from which the intervals are computed. */
export const dated: fc.Arbitrary<Request> = requests((draw) => ({
  ...oneLine(draw),
  dated: true,
  absence: draw.one([undefined, 5, 30])
}))

/** Any request: some three in eight complete, a third with several lines, a quarter with dates. */
export const request: fc.Arbitrary<Request> = requests((draw) => ({
  ...(draw.chance(35) ? severalLines(draw) : oneLine(draw)),
  dated: draw.chance(25),
  absence: draw.one([undefined, undefined, undefined, 2, 10, 30, 60, 90])
}))

/** Requests that shrink to whatever has less on file, though it may not be of the sort that was drawn. */
export const freely = (requests: fc.Arbitrary<Request>): fc.Arbitrary<Request> =>
  shrinking(requests, {
    smaller: (request) => smallerRequest(request as unknown as Fields, "nothing"),
    is: isRequest
  })
