/**
 * Requests biased into the scope of a law: of given indications, mostly along the ways through their sections, some
 * facts held to given answers on the first line. It may not know any law.
 */
import type fc from "fast-check"
import type { Variable } from "../../src/charts/forking.ts"
import { answersAsSet, type ChoiceFact } from "../../src/language/fact.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { pathOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"
import type { Fields } from "../../src/request/state.ts"
import { drawDateOfService } from "../generators/dates.ts"
import { type Draw, drawn } from "../generators/drawn.ts"
import { drawRequest } from "../generators/lines.ts"
import { isRequest } from "../generators/parts.ts"
import { smallerRequest } from "../generators/smaller.ts"
import { type Way, type Ways, waysThrough } from "../generators/ways.ts"

/** A fact held to some of its answers. */
export const having = <A extends string | boolean>(fact: ChoiceFact<A>, ...answers: ReadonlyArray<A>): Variable => ({
  path: pathOf(fact, { service: 0, indication: 0 }),
  fact,
  possible: answersAsSet(fact, answers)
})

/** The way with the held facts on it; nothing where the two exclude each other. */
const holding = (way: Way, held: ReadonlyArray<Variable>): ReadonlyArray<Way> => {
  const facts = new Map(way.facts)
  for (const each of held) {
    const { possible } = facts.get(each.path) ?? each
    if ((possible & each.possible) === 0) return []
    facts.set(each.path, { ...each, possible: possible & each.possible })
  }
  return [{ ...way, facts }]
}

/** The ways that allow what is held, by outcome and kind; each set of ways is gone through once. */
const allowing = (held: ReadonlyArray<Variable>): ((ways: Ways) => Ways) => {
  const known = new WeakMap<Ways, Ways>()
  return (ways) => {
    const found =
      known.get(ways) ??
      ways
        .map((kinds) =>
          kinds.map((kind) => kind.flatMap((way) => holding(way, held))).filter(({ length }) => length > 0)
        )
        .filter(({ length }) => length > 0)
    known.set(ways, found)
    return found
  }
}

/** What a second indication is, if not one of the same: referred, or met without EMG/NCV, or of the pair in R-44. */
const beside = ["TarsalTunnelSyndrome", "FemoralNeuropathy", "LEMS", "ALS", "Fasciculations"] as const

/** What is held and nothing else. */
const only = (held: ReadonlyArray<Variable>): Way => ({
  facts: new Map(held.map((each) => [each.path, each])),
  beside: []
})

/**
 * Requests of these indications, some with a second indication or service, with dates or with gaps.
 *
 * @param held facts held to some of their answers, on the first line
 */
export const about = (tags: ReadonlyArray<IndicationTag>, ...held: ReadonlyArray<Variable>): fc.Arbitrary<Request> => {
  const allowed = allowing(held)
  const make = (draw: Draw): Request => {
    const [tag, alone, dateOfService] = [draw.one(tags), draw.chance(75), drawDateOfService(draw)]
    const ways = draw.chance(15) ? [] : allowed(waysThrough(tag, dateOfService, alone ? "none" : "any"))
    // an outcome first, then a kind, so that rare ones are not lost among many
    const way = ways.length === 0 ? only(held) : draw.one(draw.one(draw.one(ways)))
    return drawRequest(draw, {
      tags: [tag, ...(draw.chance(20) ? [draw.one([...tags, ...beside])] : [])],
      services: alone ? 1 : Math.max(2, 1 + way.beside.length),
      dated: draw.chance(25),
      absence: draw.one([undefined, undefined, undefined, undefined, 3, 20]),
      along: { way, dateOfService }
    })
  }
  return drawn(make, {
    smaller: (request) => smallerRequest(request as unknown as Fields, "nothing"),
    is: isRequest
  })
}

/** Requests of any indication. */
export const aboutAnything = (...held: ReadonlyArray<Variable>): fc.Arbitrary<Request> => about(indicationTags, ...held)
