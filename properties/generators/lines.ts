/**
 * A request of a given shape, drawn: its lines follow ways through the sections of their indications, or what chance has
 * them say. It may not know any field by name but those that hold the parts.
 */
import type { AnswerSet } from "../../src/language/fact.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import type { Fields } from "../../src/request/state.ts"
import { drawDateOfService, withDates } from "./dates.ts"
import type { Draw } from "./drawn.ts"
import { stateAll, thinned, type Within } from "./facts.ts"
import { drawIndication } from "./indication.ts"
import { consistent, indicationPart, isRequest, type Part, requestPart, servicePart } from "./parts.ts"
import { drawBeside, drawSaid, drawService } from "./service.ts"
import { type Way, waysThrough } from "./ways.ts"

/** What sort of request is drawn. */
export interface Shape {
  readonly tags: ReadonlyArray<IndicationTag>
  readonly services: number
  /** Whether intervals become dates. */
  readonly dated: boolean
  /** How many of a hundred facts are left out; undefined: none, and the study is said without contradiction. */
  readonly absence: number | undefined
  /** The way that the first line follows, at this date of service; otherwise one is drawn, or none. */
  readonly along?: { readonly way: Way; readonly dateOfService: string }
}

/** What the ways of a request's lines ask for, in the places of each line; where two differ, the first line's counts. */
const asked = (ways: ReadonlyArray<Way | undefined>, { services, tags }: Shape): ReadonlyMap<string, AnswerSet> =>
  new Map(
    ways
      .flatMap((way, line) =>
        [...(way?.facts ?? [])].map(([path, { possible }]): readonly [string, AnswerSet] => [
          path
            .replace("services[0]", `services[${line % services}]`)
            .replace("indications[0]", `indications[${line % tags.length}]`),
          possible
        ])
      )
      .reverse()
  )

const attempt = (draw: Draw, shape: Shape): Fields => {
  const { absence, along, dated, services, tags } = shape
  const dateOfService = along?.dateOfService ?? drawDateOfService(draw)
  const ways = Array.from({ length: Math.max(services, tags.length) }, (_, line) => {
    if (line === 0 && along !== undefined) return along.way
    if (draw.chance(25)) return undefined
    const tag = tags[line % tags.length]!
    const needing = services > 1 && draw.chance(40) ? waysThrough(tag, dateOfService, "needed") : []
    const followed = needing.length > 0 ? needing : waysThrough(tag, dateOfService, services > 1 ? "any" : "none")
    return draw.one(draw.one(draw.one(followed)))
  })
  const sets = asked(ways, shape)
  const within =
    (owner: string): Within =>
    (path) =>
      sets.get(owner + path.join("."))
  const finish = (part: Part, fields: Fields): Fields => {
    const timed = dated ? withDates(draw, part, fields, dateOfService) : fields
    return absence === undefined ? timed : thinned(draw, part, timed, absence)
  }
  const whole: Array<Fields> = []
  for (let index = 0; index < services; index++) {
    const wanted = ways[0]?.beside[index - 1]
    const beside = index > 0 && draw.chance(wanted === undefined ? 30 : 90)
    whole.push(beside ? drawBeside(draw, whole[0]!, wanted) : drawService(draw, within(`services[${index}].`)))
  }
  return {
    ...(draw.chance(30) ? { id: `request ${draw.whole(0, 999)}` } : {}),
    dateOfService,
    ...finish(requestPart, consistent(requestPart, stateAll(draw, requestPart, within("")))),
    indications: tags.map((tag, index) =>
      finish(indicationPart(tag), drawIndication(draw, tag, within(`indications[${index}].`)))
    ),
    services: whole.map((service) => finish(servicePart, drawSaid(draw, service, absence !== undefined)))
  }
}

/** A request of a shape; one that chance made contradict itself is drawn again. */
export const drawRequest = (draw: Draw, shape: Shape): Request => {
  for (let tries = 0; tries < 200; tries++) {
    const request = attempt(draw, shape)
    if (isRequest(request)) return request
  }
  throw new Error(`no request drawn for ${shape.tags.join(", ")}`)
}
