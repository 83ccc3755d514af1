/**
 * The grounds of an outcome: from the paths that lead to it, the clauses and readings relied on, what is unmet, what is
 * left to judgment, and what is supported instead. It looks at rulings that were made; it makes none.
 */
import { Effect } from "effect"
import type { ClauseId } from "../../spec/clauses.ts"
import type { ReadingId } from "../../spec/readings.ts"
import type { Path } from "../charts/forking.ts"
import type { Position } from "../charts/knowledge.ts"
import { paths, strictChart } from "../charts/request-chart.ts"
import type { Item } from "../determination.ts"
import { Chart } from "../language/chart.ts"
import type { Citation, Criterion, UnmetKind } from "../language/criterion.ts"
import type { Profile } from "../language/profile.ts"
import { sentenceOf } from "../language/render.ts"
import { type Decided, type Note, outcomeOf, type Ruling, type StudySpec } from "../language/ruling.ts"
import { type Explained, explain, isList, reliedOn, type Standing } from "../language/weigh.ts"
import { rule } from "../policy.ts"
import type { Request } from "../request/request.ts"

/** A citation list taken apart. */
export const cited = (
  cites: ReadonlyArray<Citation>
): { clauses: ReadonlyArray<ClauseId>; readings: ReadonlyArray<ReadingId> } => {
  const unique = [...new Set(cites)]
  return {
    clauses: unique.filter((id) => id.startsWith("PN-")) as ReadonlyArray<ClauseId>,
    readings: unique.filter((id) => id.startsWith("R-")) as ReadonlyArray<ReadingId>
  }
}

/** What the paths to one outcome rest on. */
export interface Grounds {
  readonly cites: ReadonlyArray<Citation>
  readonly explained: ReadonlyArray<Explained>
  readonly unmet: ReadonlyArray<Item>
  readonly judgment: ReadonlyArray<Item>
  readonly instead: ReadonlyArray<StudySpec>
  /** Whether an unmet criterion says that the affected side is supported instead. */
  readonly affectedSide: boolean
  readonly rulings: ReadonlyArray<Ruling>
  readonly notes: ReadonlyArray<Note>
}

const standingOf: Partial<Record<Decided, Standing>> = {
  CriteriaMet: "met",
  ClinicalReview: "judgment",
  CriteriaNotMet: "unmet"
}

/** The conjuncts of an explained criterion that stand so: each on its own, alternatives as one. */
const conjuncts = (explained: Explained, standing: Standing): ReadonlyArray<Explained> =>
  isList(explained.criterion)
    ? explained.parts.flatMap((part) => conjuncts(part, standing))
    : explained.standing === standing
      ? [explained]
      : []

const itemOf = (criterion: string, kind: UnmetKind, cites: ReadonlyArray<Citation>): Item => ({
  criterion,
  kind,
  ...cited(cites)
})
const itemsOf = (explained: Explained, standing: Standing): ReadonlyArray<Item> =>
  conjuncts(explained, standing).map((part) =>
    itemOf(sentenceOf(part.criterion), part.criterion.kind ?? "criterion", reliedOn(part))
  )

const uniqueBy = <A>(all: ReadonlyArray<A>): ReadonlyArray<A> => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values()
]

/** Items that say the same, as one with the citations of all. */
const merged = (all: ReadonlyArray<Item>): ReadonlyArray<Item> => {
  const found = new Map<string, Item>()
  for (const item of all) {
    const key = `${item.kind} ${item.criterion}`
    const { clauses, readings } = found.get(key) ?? item
    found.set(key, { ...item, ...cited([...clauses, ...readings, ...item.clauses, ...item.readings]) })
  }
  return [...found.values()]
}

/** A criterion's identity: what it asks, by fact and set. */
const identity = (criterion: Criterion): string =>
  JSON.stringify(criterion, (key, value) => (key === "fact" ? (value as { id: string }).id : value))

/** Every path that a request leaves open under one indication, in program order. */
export const pathsOf = (request: Request, profile: Profile, position: Position): ReadonlyArray<Path<Ruling>> => [
  ...paths(rule(request.indications[position.indication]!._tag), { request, profile, position })
]

/** The grounds of the paths that come to an outcome. */
export const groundsOf = (
  request: Request,
  profile: Profile,
  position: Position,
  found: ReadonlyArray<Path<Ruling>>,
  outcome: Decided
): Grounds => {
  const rulings = found.map(({ value }) => value).filter((ruling) => outcomeOf(ruling) === outcome)
  const chart = strictChart({ request, profile, position })
  const byCriterion = new Map<string, Array<Ruling & { _tag: "Weighed" }>>()
  for (const ruling of rulings) {
    if (ruling._tag !== "Weighed") continue
    const key = identity(ruling.criterion)
    byCriterion.set(key, [...(byCriterion.get(key) ?? []), ruling])
  }
  const cites: Array<Citation> = []
  const unmet: Array<Item> = []
  const judgment: Array<Item> = []
  const explained: Array<Explained> = []
  let affectedSide = false
  for (const same of byCriterion.values()) {
    const tree = Effect.runSync(Effect.provideService(explain(same[0]!.criterion), Chart, chart))
    const sure = tree.standing === standingOf[outcome]
    explained.push(tree)
    // what the file alone relies on can stand in a part that no completion comes to
    const inSome = same.flatMap((ruling) => ruling.cites)
    cites.push(...(sure ? reliedOn(tree).filter((one) => inSome.includes(one)) : inSome))
    judgment.push(...itemsOf(tree, "judgment"))
    if (outcome === "ClinicalReview" && !sure) judgment.push(...itemsOf(tree, "unknown"))
    unmet.push(...itemsOf(tree, "unmet"))
    if (outcome === "CriteriaNotMet" && !sure) {
      unmet.push(
        itemOf(
          "criteria that fail whichever way the open facts turn out",
          "criterion",
          same.flatMap((r) => r.cites)
        )
      )
    }
    affectedSide ||= conjuncts(tree, "unmet").some(({ criterion, parts }) =>
      [criterion, ...parts.map((part) => part.criterion)].some(({ instead }) => instead === "the affected side")
    )
  }
  const instead: Array<StudySpec> = []
  for (const ruling of rulings) {
    if (ruling._tag === "Weighed") continue
    cites.push(...ruling.cites)
    if (ruling._tag !== "Unsupported") continue
    instead.push(...ruling.instead)
    unmet.push(itemOf(ruling.because, ruling.kind, ruling.cites))
  }
  return {
    cites: [...new Set(cites)],
    explained,
    unmet: merged(unmet),
    judgment: merged(judgment),
    instead: uniqueBy(instead),
    affectedSide,
    rulings,
    notes: uniqueBy(rulings.flatMap(({ notes }) => notes ?? []))
  }
}
