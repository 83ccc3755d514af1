/**
 * The grounds of an outcome: from the paths that lead to it, the clauses and readings relied on, what is unmet, what is
 * left to judgment, and what is supported instead. It looks at rulings that were made; it makes none.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { ReadingId } from "../../spec/readings.ts"
import type { Path } from "../charts/forking.ts"
import type { Position } from "../charts/knowledge.ts"
import { paths } from "../charts/request-chart.ts"
import type { Item } from "../determination.ts"
import { type Citation, type Criterion, identityOf, isReading, type UnmetKind } from "../language/criterion.ts"
import type { Profile } from "../language/profile.ts"
import { sentenceOf } from "../language/render.ts"
import { type Decided, type Note, outcomeOf, type Ruling, type StudySpec } from "../language/ruling.ts"
import { type Explained, explain, isList, reliedOn, type Say, type Standing } from "../language/weigh.ts"
import { rule } from "../policy.ts"
import type { Request } from "../request/request.ts"

/** A citation list taken apart. */
export const cited = (
  cites: ReadonlyArray<Citation>
): { clauses: ReadonlyArray<ClauseId>; readings: ReadonlyArray<ReadingId> } => {
  const unique = [...new Set(cites)]
  return {
    clauses: unique.filter((id) => !isReading(id)) as ReadonlyArray<ClauseId>,
    readings: unique.filter(isReading)
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
const kindOf = ({ criterion }: Explained): UnmetKind => criterion.kind ?? "criterion"
const itemOfPart = (part: Explained): Item => itemOf(sentenceOf(part.criterion), kindOf(part), reliedOn(part))
const itemsOf = (explained: Explained, standing: Standing): ReadonlyArray<Item> =>
  conjuncts(explained, standing).map(itemOfPart)

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

/** Every path that a request leaves open under one indication, in program order. */
export const pathsOf = (request: Request, profile: Profile, position: Position): ReadonlyArray<Path<Ruling>> => [
  ...paths(rule(request.indications[position.indication]!._tag), { request, profile, position })
]

/** One criterion that rulings weigh, and how it stands on file. */
interface Weighing {
  readonly tree: Explained
  /** Whether what is on file gives the outcome, whatever else is open. */
  readonly isSure: boolean
  /** What the rulings cite. */
  readonly inSome: ReadonlyArray<Citation>
}

/**
 * Each criterion that rulings of one outcome weigh, in the order of the rulings.
 *
 * @param keyOf what tells criteria apart
 */
const weighings = (
  rulings: ReadonlyArray<Ruling>,
  outcome: Decided,
  say: Say,
  keyOf: (criterion: Criterion) => unknown
): ReadonlyArray<Weighing> => {
  const cites = new Map<unknown, { readonly criterion: Criterion; readonly inSome: Array<Citation> }>()
  for (const ruling of rulings) {
    if (ruling._tag !== "Weighed") continue
    const key = keyOf(ruling.criterion)
    const same = cites.get(key)
    if (same === undefined) cites.set(key, { criterion: ruling.criterion, inSome: [...ruling.cites] })
    else same.inSome.push(...ruling.cites)
  }
  return Array.from(cites.values(), ({ criterion, inSome }) => {
    const tree = explain(criterion, say)
    return { tree, isSure: tree.standing === standingOf[outcome], inSome }
  })
}

/** What is cited: by criteria as they stand on file where that is enough, otherwise and beside them by the rulings. */
const citesOf = (weighed: ReadonlyArray<Weighing>, rulings: ReadonlyArray<Ruling>): ReadonlyArray<Citation> => [
  ...new Set([
    // what the file alone relies on can stand in a part that no completion comes to
    ...weighed.flatMap(({ inSome, isSure, tree }) =>
      isSure ? reliedOn(tree).filter((one) => inSome.includes(one)) : inSome
    ),
    ...rulings.flatMap((ruling) => (ruling._tag === "Weighed" ? [] : ruling.cites))
  ])
]

/** What is unmet, in order: of which kind, and the item that says it, which takes longer to find. */
const unmetIn = (
  weighed: ReadonlyArray<Weighing>,
  rulings: ReadonlyArray<Ruling>,
  outcome: Decided
): ReadonlyArray<{ readonly kind: UnmetKind; readonly item: () => Item }> => {
  const unmet = (kind: UnmetKind, item: () => Item) => ({ kind, item })
  const ofCriteria = weighed.flatMap(({ inSome, isSure, tree }) => {
    const parts = conjuncts(tree, "unmet").map((part) => unmet(kindOf(part), () => itemOfPart(part)))
    if (isSure || outcome !== "CriteriaNotMet") return parts
    const whichever = "criteria that fail whichever way the open facts turn out"
    return [...parts, unmet("criterion", () => itemOf(whichever, "criterion", inSome))]
  })
  const unsupported = rulings.flatMap((ruling) =>
    ruling._tag === "Unsupported" ? [unmet(ruling.kind, () => itemOf(ruling.because, ruling.kind, ruling.cites))] : []
  )
  return [...ofCriteria, ...unsupported]
}

/** What an outcome relies on, without a word said. */
export interface Reliance {
  readonly cites: ReadonlyArray<Citation>
  /** Where criteria are not met: the kind of the first of them. */
  readonly kind: UnmetKind | undefined
  readonly rulings: ReadonlyArray<Ruling>
}

/**
 * What the rulings that come to an outcome rely on: the citations, the kind and the rulings of their grounds.
 *
 * @param found of the ruling diagrams, in which equal criteria are one
 */
export const relianceOf = (found: ReadonlyArray<Ruling>, outcome: Decided, say: Say): Reliance => {
  const rulings = found.filter((ruling) => outcomeOf(ruling) === outcome)
  const weighed = weighings(rulings, outcome, say, (criterion) => criterion)
  const kind = outcome === "CriteriaNotMet" ? unmetIn(weighed, rulings, outcome)[0]?.kind : undefined
  return { cites: citesOf(weighed, rulings), kind, rulings }
}

/**
 * The grounds of the rulings that come to an outcome.
 *
 * @param found in the order in which the paths come to them
 * @param say what is on file
 */
export const groundsOf = (found: ReadonlyArray<Ruling>, outcome: Decided, say: Say): Grounds => {
  const rulings = found.filter((ruling) => outcomeOf(ruling) === outcome)
  const weighed = weighings(rulings, outcome, say, identityOf)
  const judgment: Array<Item> = []
  let affectedSide = false
  for (const { isSure, tree } of weighed) {
    judgment.push(...itemsOf(tree, "judgment"))
    if (outcome === "ClinicalReview" && !isSure) judgment.push(...itemsOf(tree, "unknown"))
    affectedSide ||= conjuncts(tree, "unmet").some(({ criterion, parts }) =>
      [criterion, ...parts.map((part) => part.criterion)].some(({ instead }) => instead === "the affected side")
    )
  }
  return {
    cites: citesOf(weighed, rulings),
    explained: weighed.map(({ tree }) => tree),
    unmet: merged(unmetIn(weighed, rulings, outcome).map(({ item }) => item())),
    judgment: merged(judgment),
    instead: uniqueBy(rulings.flatMap((ruling) => (ruling._tag === "Unsupported" ? ruling.instead : []))),
    affectedSide,
    rulings,
    notes: uniqueBy(rulings.flatMap(({ notes }) => notes ?? []))
  }
}
