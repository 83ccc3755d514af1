/**
 * A domain: a family of partial requests, small enough that all of them and all of their completions can be gone through.
 * Some facts stay as stated; every other fact that a program can ask for is an axis, which each request of the family
 * leaves open or states in one of several ways. It knows what requests look like, not how they are decided.
 */
import { codes } from "../../spec/codes.ts"
import { explore } from "../../src/diagram/explore.ts"
import type { Fact } from "../../src/language/fact.ts"
import { rule } from "../../src/policy.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { type Position, pathOf } from "../../src/request/paths.ts"
import type { Request } from "../../src/request/request.ts"
import { study } from "../../src/request/service.ts"
import { stating, type Value, valuesOf } from "../../src/request/state.ts"

/** One fact of a domain: left open, or stated in one of these ways. */
export interface Axis {
  readonly fact: Fact
  readonly position: Position
  readonly path: string
  /** Undefined: left open. */
  readonly values: ReadonlyArray<Value | undefined>
}

export interface Domain {
  readonly name: string
  /** What every request of the family states. */
  readonly base: Request
  readonly axes: ReadonlyArray<Axis>
}

/** What a domain says of a fact: its only value, or the values tried beside leaving it open; or nothing at all. */
export interface Choice {
  readonly fact: Fact
  readonly position: Position
  readonly values: Value | ReadonlyArray<Value> | undefined
}

const first: Position = { service: 0, indication: 0 }

/** The fact has this value in every request of the domain. */
export const always = <A extends Value>(fact: Fact, value: A, position = first): Choice => ({
  fact,
  position,
  values: value
})
/** The fact is left open, or has one of these values; by default any. */
export const open = (fact: Fact, values: ReadonlyArray<Value> = valuesOf(fact), position = first): Choice => ({
  fact,
  position,
  values
})

/** The fact is left open, and no request of the domain asks for it; if one does, the comparison breaks off. */
export const unasked = (fact: Fact, position = first): Choice => ({ fact, position, values: undefined })

interface Lines {
  readonly tags: ReadonlyArray<IndicationTag>
  /** The code of each service, or none; by default one service without a code. */
  readonly codes?: ReadonlyArray<string | undefined>
  readonly dateOfService?: string
}

/** A domain of more requests takes too long: when a program comes to ask for more, a domain must keep more of it still. */
const mostRequests = 30_000

/** Every fact that the program of an indication can ask a request for, as long as it has no default. */
const askedFor = (tag: IndicationTag): ReadonlyArray<Fact> => {
  const asked = new Map<string, Fact>()
  for (const { forks } of explore(rule(tag))) for (const { variable } of forks) asked.set(variable.path, variable.fact)
  return [...asked.values()].filter(
    (fact) =>
      ["request", "service", "indication"].includes(fact.scope) &&
      fact.id !== "period" &&
      !(fact._tag === "Choice" && fact.fallback !== undefined)
  )
}

/**
 * The domain of one or several indications: what the program can ask for is open unless a choice says otherwise.
 *
 * @param choices the facts with one value, with fewer values tried, or with a default that is varied all the same
 */
export const domain = (
  name: string,
  { codes: ordered = [undefined], dateOfService = "2024-03-01", tags }: Lines,
  ...choices: ReadonlyArray<Choice>
): Domain => {
  const asked = tags.flatMap((tag, indication) =>
    ordered.flatMap((_, service) => askedFor(tag).map((fact) => open(fact, valuesOf(fact), { service, indication })))
  )
  const all = new Map([...asked, ...choices].map((choice) => [pathOf(choice.fact, choice.position), choice]))
  const empty = {
    dateOfService,
    indications: tags.map((tag) => ({ _tag: tag })),
    services: ordered.map((code) => (code === undefined ? {} : { code }))
  } as unknown as Request
  const fixed = [...all.values()].filter(({ values }) => values !== undefined && !Array.isArray(values))
  const axes = [...all].flatMap(([path, { fact, position, values }]) =>
    Array.isArray(values) ? [{ fact, position, path, values: [undefined, ...values] }] : []
  )
  const requests = axes.reduce((product, { values }) => product * values.length, 1)
  if (requests > mostRequests)
    throw new Error(`${name}: ${requests} requests; keep some of ${axes.map(({ path }) => path)}`)
  return {
    name,
    base: fixed.reduce((request, choice) => stating(request, choice.fact, choice.position, choice.values), empty),
    axes
  }
}

/**
 * The places of a completion: the axes, and for each service with a known code three more, of which only the first can
 * be asked for: whether to believe description or code, and the modality and region that the code then says.
 */
export const placesOf = ({ axes, base }: Domain) => {
  const coded = base.services.flatMap(({ code }, service) =>
    code !== undefined && Object.hasOwn(codes, code) ? [service] : []
  )
  const more = coded.flatMap((service) => {
    const at = (fact: Fact, path = fact.path) => pathOf({ ...fact, path }, { service, indication: 0 })
    return [
      { path: at(study.modality, ["code"]), size: 2 },
      { path: at(study.modality), size: study.modality.answers.length },
      // one more: the region that the code says is the one described
      { path: at(study.region), size: study.region.answers.length + 1 }
    ]
  })
  const all = [...axes.map(({ fact, path }) => ({ path, size: valuesOf(fact).length })), ...more]
  return {
    count: all.length,
    sizes: all.map(({ size }) => size),
    paths: all.map(({ path }) => path),
    /** Where the three places of a service start, if it has them. */
    start: (service: number): number | undefined =>
      coded.includes(service) ? axes.length + 3 * coded.indexOf(service) : undefined
  }
}
