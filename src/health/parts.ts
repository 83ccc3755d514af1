/**
 * Parts of criteria that never decide: a conjunct or an alternative that can be replaced by "met", or by "unmet", without
 * any path ever coming to another verdict or resting on anything else. A part that several programs share, such as a gate
 * with an exemption for one kind of study, is live when it decides in one of them.
 */
import { forkingPaths } from "../charts/forking.ts"
import { allOf, anyOf, type Criterion, identityOf } from "../language/criterion.ts"
import { anyAnswer } from "../language/fact.ts"
import { sentenceOf } from "../language/render.ts"
import type { Ruling } from "../language/ruling.ts"
import { type Finding as Weighing, weigh } from "../language/weigh.ts"
import type { Ending } from "./guard-tree.ts"
import { type Explored, type Finding, findingIn } from "./program.ts"
import { answersOn } from "./reach.ts"

/** A part, and the criterion with something else in its place. */
interface Part {
  readonly part: Criterion
  readonly replaced: (by: Criterion) => Criterion
}

/** Every conjunct and alternative of a criterion, at any depth. */
const partsOf = (criterion: Criterion): ReadonlyArray<Part> => {
  switch (criterion._tag) {
    case "Ask":
      return []
    case "Not":
    case "Judgment":
      return partsOf(criterion.of).map(({ part, replaced }) => ({
        part,
        replaced: (by) => ({ ...criterion, of: replaced(by) })
      }))
    case "All":
    case "Any":
      return criterion.of.flatMap((part, place) => {
        const put = (of: Criterion): Criterion => ({ ...criterion, of: criterion.of.with(place, of) })
        const inside = partsOf(part).map((one) => ({ ...one, replaced: (by: Criterion) => put(one.replaced(by)) }))
        return [{ part, replaced: put }, ...inside]
      })
  }
}

/** What a weighing comes to and rests on; the order of citations does not matter. */
const rests = ({ cites, kind, verdict }: Weighing): string => `${verdict} ${kind} ${[...new Set(cites)].sort().join()}`

type WeighedPath = Ending<Ruling & { readonly _tag: "Weighed" }>

/** Whether a criterion comes to something else than a path did, for any request on the path. */
const differs = (criterion: Criterion, { forks, value }: WeighedPath): boolean => {
  const left = new Map(answersOn({ forks }).map(([fact, set]) => [fact.id, set]))
  const paths = forkingPaths(weigh(criterion), (askOpen) => ({ fact, yes }) => {
    const possible = left.get(fact.id) ?? anyAnswer(fact)
    return { path: fact.id, answer: askOpen({ path: fact.id, fact, possible }, yes), source: "open" }
  })
  for (const path of paths) if (rests(path.value) !== rests(value)) return true
  return false
}

const constants = { met: allOf(), unmet: anyOf() } as const

/** How a part decides: whether anything changes when it is taken to be met, or unmet. */
interface Standing {
  readonly part: Criterion
  readonly in: Explored
  readonly matters: Record<keyof typeof constants, boolean>
}

/** Every part of the criteria that programs rule by, and whether it decides anywhere. */
export const standings = (programs: ReadonlyArray<Explored>): ReadonlyArray<Standing> => {
  const found = new Map<string, Standing>()
  for (const program of programs) {
    for (const { paths, ruling } of program.rules) {
      if (ruling._tag !== "Weighed") continue
      for (const { part, replaced } of partsOf(ruling.criterion)) {
        const id = identityOf(part)
        const standing = found.get(id) ?? { part, in: program, matters: { met: false, unmet: false } }
        found.set(id, standing)
        for (const to of ["met", "unmet"] as const) {
          const changed = replaced(constants[to])
          standing.matters[to] ||= (paths as ReadonlyArray<WeighedPath>).some((path) => differs(changed, path))
        }
      }
    }
  }
  return [...found.values()]
}

/** The parts that never decide. */
export const deadParts = (all: ReadonlyArray<Standing>): ReadonlyArray<Finding> =>
  all
    .filter(({ matters }) => !matters.met || !matters.unmet)
    .map(({ in: program, matters, part }) =>
      findingIn(
        program,
        "a part that never decides",
        `${sentenceOf(part) || "a grant"}: nothing changes when it is taken to be ${matters.met ? "unmet" : "met"}`
      )
    )
