/**
 * Every request of a domain decided twice: as found by what is to be checked, and by brute force over all completions,
 * each of which is decided once by a plain run.
 */
import type { Request } from "../../src/request/request.ts"
import { study } from "../../src/request/service.ts"
import { stating, type Value } from "../../src/request/state.ts"
import { allCompletions } from "./completions.ts"
import { type Domain, placesOf } from "./domain.ts"
import { type Answers, type Outcome, outcomes, plainOutcome } from "./plain-run.ts"
import { codedAnswers, fixedAnswers, readingOf } from "./reading.ts"

/** What is said of a service: the outcomes still possible, and the facts that can still matter; none when one is left. */
export interface Said {
  readonly possible: ReadonlyArray<Outcome>
  readonly missing: ReadonlyArray<string>
}

/** Says what is possible and missing for a service of a request, the n-th of its domain; or passes it over. */
export type Finder = (request: Request, service: number, nth: number) => Said | undefined

export interface Difference {
  readonly request: Request
  readonly service: number
  readonly bruteForce: Said
  readonly found: Said
}

export interface Compared {
  readonly requests: number
  readonly decided: number
  readonly completions: number
  readonly differences: ReadonlyArray<Difference>
}

/** What a completion comes to for a service, each decided once. */
const decider = (domain: Domain, service: number) => {
  const { axes, base } = domain
  const { count, sizes, start } = placesOf(domain)
  const fixed = fixedAnswers(domain)
  const tags = base.indications.map(({ _tag }) => _tag)
  const axisAt = new Map(axes.map(({ path }, axis) => [path, axis]))
  const coded = base.services.map((_, at) => codedAnswers(domain, at))
  const answersOf =
    (completion: ReadonlyArray<number>): Answers =>
    (path, fact, position) => {
      const at = fact.scope === "service" ? start(position.service) : undefined
      if (at !== undefined && completion[at] === 1) {
        if (fact.id === study.modality.id) return completion[at + 1]!
        const region = completion[at + 2]!
        if (fact.id === study.region.id && region < study.region.answers.length) return region
        if (fact.id === study.contrast.id) return coded[position.service]!.contrast[0]!
      }
      const axis = axisAt.get(path)
      return axis === undefined ? fixed(path, fact, position) : completion[axis]!
    }
  const known = new Map<number, number>()
  return (completion: ReadonlyArray<number>): number => {
    let key = 0
    for (let place = 0; place < count; place++) key = key * sizes[place]! + completion[place]!
    const found = known.get(key)
    if (found !== undefined) return found
    const outcome = outcomes.indexOf(plainOutcome(tags, service, base.services.length, answersOf(completion)))
    known.set(key, outcome)
    return outcome
  }
}

/** Every combination of the values of the axes. */
function* combinations({ axes }: Domain): Generator<ReadonlyArray<Value | undefined>> {
  const count = axes.reduce((product, { values }) => product * values.length, 1)
  for (let index = 0; index < count; index++) {
    let rest = index
    yield axes.map(({ values }) => {
      const value = values[rest % values.length]
      rest = Math.floor(rest / values.length)
      return value
    })
  }
}

const sorted = (words: ReadonlyArray<string>): string => [...new Set(words)].sort().join()
const sameSaid = (a: Said, b: Said): boolean =>
  sorted(a.possible) === sorted(b.possible) && sorted(a.missing) === sorted(b.missing)

/** Compares what each finder says with brute force, over the whole domain. */
export const compare = (domain: Domain, service: number, ...finders: ReadonlyArray<Finder>): Compared => {
  const { axes, base } = domain
  const [read, outcome, { paths }] = [readingOf(domain), decider(domain, service), placesOf(domain)]
  const differences: Array<Difference> = []
  let [requests, decided, completions] = [0, 0, 0]
  for (const values of combinations(domain)) {
    const possible = read(values)
    if (possible === undefined) continue
    const all = allCompletions(possible, outcome)
    const bruteForce: Said = {
      possible: outcomes.filter((_, bit) => (all.possible >> bit) & 1),
      missing: [...new Set(all.missing.map((place) => paths[place]!))]
    }
    const request = values.reduce<Request>(
      (so, value, axis) => (value === undefined ? so : stating(so, axes[axis]!.fact, axes[axis]!.position, value)),
      base
    )
    requests += 1
    decided += bruteForce.possible.length === 1 ? 1 : 0
    completions += possible.reduce((product, answers) => product * answers.length, 1)
    for (const find of finders) {
      const found = find(request, service, requests)
      if (found !== undefined && !sameSaid(bruteForce, found)) differences.push({ request, service, bruteForce, found })
    }
  }
  return { requests, decided, completions, differences }
}
