/**
 * Requests inside the regions of a difference and just outside, and whether the programs, run under either reading, rule
 * on them as the difference says. The programs are run themselves; no diagram is asked what they would say.
 */
import fc from "fast-check"
import { readings } from "../../spec/readings.ts"
import { pathsOf } from "../../src/api/grounds.ts"
import { requestStating } from "../../src/charts/stated-request.ts"
import { bitsOf } from "../../src/diagram/decision-diagram.ts"
import { underReadings } from "../../src/diagram/difference/readings.ts"
import { type Differing, type DifferingRegion, differing, regionsOf, type Sides } from "../../src/diagram/difference.ts"
import { leafOf } from "../../src/diagram/explore.ts"
import { instance } from "../../src/diagram/instantiate.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { PortableLeaf } from "../../src/diagram/portable.ts"
import { anyAnswer, type Fact } from "../../src/language/fact.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"

/** A reading, another option of it, and what it changes. */
export interface Tried {
  readonly id: string
  readonly option: string
  readonly sides: Sides
  readonly found: ReadonlyArray<Differing>
  readonly profile: Profile
}

/** Every option of every live reading that is not the register's. */
export const tried: ReadonlyArray<Tried> = readings
  .filter(({ live }) => live)
  .flatMap(({ id, options }) =>
    options.slice(1).map(({ id: option }) => {
      const sides = underReadings(programDiagrams, { [id]: option })
      const profile: Profile = { name: "tried", readings: { [id]: option } }
      return { id, option, sides, found: sides.tags.flatMap((tag) => differing(sides, tag) ?? []), profile }
    })
  )

const first = { service: 0, indication: 0 }

/** A ruling in one text: what decides, and through what. */
const textOf = ({ cites, guideline, kind, outcome }: PortableLeaf): string =>
  JSON.stringify([outcome, kind, guideline, [...cites].sort()])

/** What the programs rule on a request, over all completions of what it leaves out. */
export const ruled = (request: Request, profile: Profile): ReadonlySet<string> =>
  new Set(pathsOf(request, profile, first).map(({ value }) => textOf(leafOf(value))))

/** The leaves of the difference that the completions of a request reach. */
const foretold = (
  { facts, store }: Sides,
  { node }: Pick<Differing, "node">,
  request: Request
): ReadonlyArray<string> => {
  const left = instance()
  const file = { request, profile: registerProfile, position: first }
  return left.store.leavesOf(left.fill({ facts, store, root: () => node }, node, file))
}

/** How a request stands to a difference, and whether the programs agree. */
export interface Verdict {
  readonly where: "inside" | "outside" | "between"
  readonly agrees: boolean
}

/** Compares what a difference says of a request with what the programs rule. */
export const verdict = (
  { profile, sides }: Pick<Tried, "profile" | "sides">,
  difference: Pick<Differing, "node">,
  request: Request
): Verdict => {
  const leaves = foretold(sides, difference, request)
  const [before, after] = [ruled(request, registerProfile), ruled(request, profile)]
  const pairs = leaves.filter((leaf) => leaf !== "").map((leaf) => leaf.split(" ").map(Number))
  const agree = pairs.every(([a, b]) => before.has(textOf(sides.rulings[a!]!)) && after.has(textOf(sides.rulings[b!]!)))
  if (pairs.length === 0) return { where: "outside", agrees: [...before].sort().join() === [...after].sort().join() }
  const sure = leaves.every((leaf) => leaf !== "")
  const only = new Set(pairs.map(([a]) => a)).size >= before.size && new Set(pairs.map(([, b]) => b)).size >= after.size
  return { where: sure ? "inside" : "between", agrees: agree && (!sure || only) }
}

const seed = 20211001
const numbers = (count: number): ReadonlyArray<number> => fc.sample(fc.nat(), { numRuns: count, seed })

/** Some regions of a difference, evenly apart. */
const someRegions = (sides: Sides, difference: Differing, count: number): ReadonlyArray<DifferingRegion> => {
  const all = [...regionsOf(sides, difference)]
  const step = Math.max(1, all.length / count)
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)]!)
}

/**
 * Requests that state an answer of each fact that matters in a region, and next to each one with another answer of one of
 * these facts, which may lie inside or outside.
 */
export const samples = (sides: Sides, difference: Differing, count: number): ReadonlyArray<Request> => {
  const drawn = numbers(3 * count)
  const stating = (answers: ReadonlyArray<readonly [Fact, number]>) =>
    requestStating(difference.tag as IndicationTag, answers)?.request ?? []
  return someRegions(sides, difference, count).flatMap(({ where }, at) => {
    const [pick, which, other] = drawn.slice(3 * at, 3 * at + 3) as [number, number, number]
    const answers = [...where].map(([level, set]) => {
      const bits = bitsOf(set)
      return [sides.facts[level]!, 1 << bits[pick % bits.length]!] as const
    })
    const [fact] = answers[which % answers.length]!
    const all = bitsOf(anyAnswer(fact))
    const changed = answers.map(([one, set]) => [one, one === fact ? 1 << all[other % all.length]! : set] as const)
    return [stating(answers), stating(changed)].flat()
  })
}
