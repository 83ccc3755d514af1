/**
 * Requests drawn at random, with the readings in force: each line states what leads along a way through the diagrams of
 * its indication, or leaves some of it out; intervals may be dates, studies codes. Drawing them explores no program.
 */
import type fc from "fast-check"
import { requestStating, type Stated } from "../../src/charts/stated-request.ts"
import type { ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import type { Fields } from "../../src/request/state.ts"
import { withDates } from "../generators/dates.ts"
import { type Draw, drawn } from "../generators/drawn.ts"
import { indicationPart, isRequest, requestPart, servicePart } from "../generators/parts.ts"
import { drawSaid } from "../generators/service.ts"
import { smallerRequest } from "../generators/smaller.ts"
import { drawWay } from "./drawn-answers.ts"

/**
 * A request that states one answer of each set of a way, some of them left out. The kind of study is always said: there
 * are thousands of ways through a section where it is not.
 */
const drawLine = (draw: Draw, policy: ProgramDiagrams, absence: number): Stated => {
  for (;;) {
    const tag = draw.one(indicationTags)
    const answers = [...drawWay(draw, policy, tag)].filter(() => !draw.chance(absence))
    const stated = requestStating(
      tag,
      answers.map(([place, set]) => [policy.facts[place]!, set] as const)
    )
    if (stated?.request.services.every(({ study }) => study?.modality !== undefined)) return stated
  }
}

const finished = (draw: Draw, request: Fields): Fields => {
  const { dateOfService } = request as { readonly dateOfService: string }
  const dated = draw.chance(25)
  const timed = (part: typeof requestPart, fields: Fields): Fields =>
    dated ? withDates(draw, part, fields, dateOfService) : fields
  const [indications, services] = [request.indications, request.services] as ReadonlyArray<ReadonlyArray<Fields>>
  return {
    ...timed(requestPart, request),
    indications: indications!.map((one) => timed(indicationPart(one._tag as IndicationTag), one)),
    services: services!.map((one) => {
      const service = timed(servicePart, one)
      return service.study === undefined || draw.chance(60) ? service : drawSaid(draw, service, true)
    })
  }
}

/** Several lines as one request, as far as they fit together. */
const drawRequest = (draw: Draw, policy: ProgramDiagrams): Stated => {
  const absence = draw.one([0, 0, 0, 5, 15])
  const first = drawLine(draw, policy, absence)
  const others = Array.from({ length: draw.one([0, 0, 0, 1, 2]) }, () => drawLine(draw, policy, absence).request)
  const [indications, services] = draw.one([
    [others, others],
    [others, []],
    [[], others]
  ])
  const whole = finished(draw, {
    ...Object.assign({}, ...others),
    ...first.request,
    indications: [...first.request.indications, ...indications.flatMap((other) => other.indications)],
    services: [...first.request.services, ...services.flatMap((other) => other.services)]
  })
  return isRequest(whole) ? { ...first, request: whole } : first
}

/** Requests of any indication, one or several, with one service or several, and the readings in force. */
export const statedRequests = (policy: ProgramDiagrams): fc.Arbitrary<Stated> =>
  drawn((draw) => drawRequest(draw, policy), {
    *smaller({ profile, request }) {
      for (const smaller of smallerRequest(request as unknown as Fields, "nothing")) yield { profile, request: smaller }
    },
    is: (value): value is Stated => isRequest((value as Stated).request)
  })
