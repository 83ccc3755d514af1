/**
 * Two readers of a criterion. `weigh` decides: it stops at the first conjunct that is unmet and at the first disjunct
 * that is met. `explain` looks at every part and knows a fourth answer, unknown. All-of takes the least and any-of the
 * greatest of unmet < judgment < met.
 */
import { Effect } from "effect"
import { ask, type Chart, type FactMissing, type Question } from "./chart.ts"
import { type Citation, type Criterion, is, type UnmetKind } from "./criterion.ts"
import type { ChoiceFact } from "./fact.ts"

export const unmet = 0
export const judged = 1
export const met = 2
export type Verdict = typeof unmet | typeof judged | typeof met

/** A verdict and what it relies on. */
export interface Finding {
  readonly verdict: Verdict
  readonly cites: ReadonlyArray<Citation>
  /** What sort of thing is missing, where the verdict is unmet: the kind of the conjunct at which weighing stopped. */
  readonly kind?: UnmetKind
}

/** Whether a criterion is only a list of conjuncts, each of them a criterion of its own. */
export const isList = ({ _tag, name }: Criterion): boolean => _tag === "All" && name === undefined

const found = (criterion: Criterion, verdict: Verdict, cites: ReadonlyArray<Citation>, last?: UnmetKind): Finding =>
  verdict === unmet
    ? {
        verdict,
        cites: [...criterion.cites, ...(criterion.bars ?? []), ...cites],
        kind: (isList(criterion) ? last : criterion.kind) ?? "criterion"
      }
    : { verdict, cites: [...criterion.cites, ...cites] }

/**
 * Decides a criterion, asking no more than it must.
 *
 * @param whole the criterion for whose sake the chart is asked, where this one is a part of it
 */
export const weigh: (criterion: Criterion, whole?: Criterion) => Effect.Effect<Finding, FactMissing, Chart> =
  Effect.fnUntraced(function* (
    criterion: Criterion,
    whole: Criterion = criterion
  ): Effect.fn.Return<Finding, FactMissing, Chart> {
    switch (criterion._tag) {
      case "Ask":
        return found(criterion, (yield* ask(criterion.question, whole)) ? met : unmet, [])
      case "Not": {
        const { cites, verdict } = yield* weigh(criterion.of, whole)
        return found(criterion, (met - verdict) as Verdict, cites)
      }
      case "Judgment": {
        const { cites, verdict } = yield* weigh(criterion.of, whole)
        return found(criterion, verdict === met ? judged : verdict, cites)
      }
      case "All":
      case "Any": {
        const stop = criterion._tag === "All" ? unmet : met
        let verdict: Verdict = stop === unmet ? met : unmet
        let cites: ReadonlyArray<Citation> = []
        let kind: UnmetKind | undefined
        for (const part of criterion.of) {
          const one = yield* weigh(part, whole)
          if (one.verdict === verdict) cites = [...cites, ...one.cites]
          else if (one.verdict === judged || one.verdict === stop) {
            verdict = one.verdict
            cites = one.cites
          }
          kind = one.kind
          if (verdict === stop) break
        }
        return found(criterion, verdict, cites, kind)
      }
    }
  })

/** Whether a criterion is met. */
export const holds = (criterion: Criterion): Effect.Effect<boolean, FactMissing, Chart> =>
  Effect.map(weigh(criterion), ({ verdict }) => verdict === met)

/** Whether the answer of a fact is one of these; for a yes/no fact without a list, yes. */
export const answered = <A extends string | boolean>(fact: ChoiceFact<A>, ...answers: ReadonlyArray<A>) =>
  holds(is(fact, ...answers))

/** How a criterion stands on the facts on file. */
export type Standing = "met" | "judgment" | "unmet" | "unknown"

/** A criterion with the standing of every part. */
export interface Explained {
  readonly criterion: Criterion
  readonly standing: Standing
  readonly parts: ReadonlyArray<Explained>
}

const flipped = { met: "unmet", unmet: "met", judgment: "judgment", unknown: "unknown" } as const
const least = ["unmet", "unknown", "judgment", "met"] as const
const greatest = ["met", "unknown", "judgment", "unmet"] as const

/** Answers a question; nothing where that is not known. */
export type Say = (question: Question) => boolean | undefined

/** Explains a criterion: every part is looked at, also where nobody says. */
export const explain = (criterion: Criterion, say: Say): Explained => {
  if (criterion._tag === "Ask") {
    const said = say(criterion.question)
    return { criterion, standing: said === undefined ? "unknown" : said ? "met" : "unmet", parts: [] }
  }
  if (criterion._tag === "Not" || criterion._tag === "Judgment") {
    const part = explain(criterion.of, say)
    const standing =
      criterion._tag === "Not" ? flipped[part.standing] : part.standing === "met" ? "judgment" : part.standing
    return { criterion, standing, parts: [part] }
  }
  const parts = criterion.of.map((part) => explain(part, say))
  const order = criterion._tag === "All" ? least : greatest
  const standing = order.find((at) => parts.some((part) => part.standing === at)) ?? order[3]
  return { criterion, standing, parts }
}

/** What an explained criterion relies on for its standing: the same citations that weighing it gives. */
export const reliedOn = ({ criterion, parts, standing }: Explained): ReadonlyArray<Citation> => {
  const own = [...criterion.cites, ...(standing === "unmet" ? (criterion.bars ?? []) : [])]
  const decisive =
    criterion._tag === "All" || criterion._tag === "Any" ? parts.filter((part) => part.standing === standing) : parts
  const stops = standing === (criterion._tag === "All" ? "unmet" : "met")
  return [...own, ...(stops ? decisive.slice(0, 1) : decisive).flatMap(reliedOn)]
}
