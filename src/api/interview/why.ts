/**
 * Why a question is asked: which outcomes its answers can rule out, the criteria it belongs to, and the clauses that
 * its answers choose between. It never says which answer leads to which outcome, since that would teach what to answer.
 */
import { type ClauseId, clauses as register } from "../../../spec/clauses.ts"
import type { ReadingId } from "../../../spec/readings.ts"
import type { Path } from "../../charts/forking.ts"
import { outcomes } from "../../determination.ts"
import { consensus } from "../../diagram/consensus.ts"
import { bitsOf } from "../../diagram/decision-diagram.ts"
import { sectionOf } from "../../diagram/section-of.ts"
import { type Citation, type Criterion, factsIn } from "../../language/criterion.ts"
import type { AnswerSet } from "../../language/fact.ts"
import { sentenceOf } from "../../language/render.ts"
import type { Decided, Ruling } from "../../language/ruling.ts"
import { isList } from "../../language/weigh.ts"
import type { IndicationTag } from "../../request/indication.ts"
import type { Request } from "../../request/request.ts"
import { valuesOf } from "../../request/state.ts"
import { cited, pathsOf } from "../grounds.ts"
import { stated } from "./answer.ts"
import type { FactQuestion } from "./question.ts"
import type { Interview } from "./state.ts"

/** A criterion that a question is asked for. */
export interface Reason {
  readonly criterion: string
  readonly clauses: ReadonlyArray<ClauseId>
  readonly readings: ReadonlyArray<ReadingId>
}

/** Why a question is asked. */
export interface Why {
  /** The outcomes still possible. */
  readonly possible: ReadonlyArray<Decided>
  /** Those of them that some answer rules out and another does not; none, where it takes other answers as well. */
  readonly canRuleOut: ReadonlyArray<Decided>
  /** The criteria it belongs to. */
  readonly criteria: ReadonlyArray<Reason>
  /**
   * Where it chooses which rules apply: the clauses that bear on the request after some of the answers and not after
   * others, or else those that bear on it whenever it is asked. Those of the indication's own section come first.
   */
  readonly choosesBetween: ReadonlyArray<ClauseId>
}

/** What some of these have and others lack, in the order in which it occurs. */
const notInAll = <A>(all: ReadonlyArray<ReadonlyArray<A>>): ReadonlyArray<A> =>
  [...new Set(all.flat())].filter((one) => !all.every((part) => part.includes(one)))

/** The conjuncts of a criterion that ask about a fact. */
const conjuncts = (criterion: Criterion, id: string): ReadonlyArray<Criterion> =>
  !factsIn(criterion).some((fact) => fact.id === id)
    ? []
    : isList(criterion) && criterion._tag === "All"
      ? criterion.of.flatMap((part) => conjuncts(part, id))
      : [criterion]

/** What is cited on the way from a criterion down to the questions about a fact. */
const citedFor = (criterion: Criterion, id: string): ReadonlyArray<Citation> => {
  if (!factsIn(criterion).some((fact) => fact.id === id)) return []
  const parts = criterion._tag === "Ask" ? [] : "_tag" in criterion.of ? [criterion.of] : criterion.of
  return [...criterion.cites, ...(criterion.bars ?? []), ...parts.flatMap((part) => citedFor(part, id))]
}

/** Whether a criterion asks for no clause's sake, and so only chooses which rules apply. */
const isGuard = (criterion: Criterion, id: string): boolean =>
  criterion.name === undefined && citedFor(criterion, id).length === 0

const criteriaOf = (criteria: ReadonlyArray<Criterion>, id: string): ReadonlyArray<Reason> => {
  const found = new Map<string, ReadonlyArray<Citation>>()
  for (const criterion of criteria.filter((one) => !isGuard(one, id))) {
    const says = sentenceOf(criterion)
    found.set(says, [...(found.get(says) ?? []), ...citedFor(criterion, id)])
  }
  return [...found].map(([criterion, cites]) => ({ criterion, ...cited(cites) }))
}

/** The answers that a path leaves to a variable. */
const leftBy = ({ forks }: Path<Ruling>, path: string, possible: AnswerSet): AnswerSet =>
  forks
    .filter(({ variable }) => variable.path === path)
    .reduce((left, { answer, yes }) => left & (answer ? yes : ~yes), possible)

/** The clauses that answers to a question choose between, those of the indication's own section first. */
const clausesBetween = (
  paths: ReadonlyArray<Path<Ruling>>,
  { fact, possible }: FactQuestion,
  tags: ReadonlyArray<IndicationTag>
): ReadonlyArray<ClauseId> => {
  const ruled = paths.map((path) => ({
    clauses: cited(path.value.cites).clauses,
    left: leftBy(path, fact, possible),
    asks: path.forks.some(({ variable }) => variable.path === fact)
  }))
  const clausesOf = (some: typeof ruled) => [...new Set(some.flatMap(({ clauses }) => clauses))]
  const some = notInAll(bitsOf(possible).map((answer) => clausesOf(ruled.filter(({ left }) => (left >> answer) & 1))))
  // the same clauses may grant after one answer and withhold after another
  const between = some.length > 0 ? some : clausesOf(ruled.filter(({ asks }) => asks))
  const inDocument = register.map(({ id }) => id).filter((id) => between.includes(id))
  const isOwn = (id: ClauseId) => tags.some((tag) => id.startsWith(`${sectionOf(tag)}.`))
  return [...inDocument.filter(isOwn), ...inDocument.filter((id) => !isOwn(id))]
}

const inOrder = (some: ReadonlyArray<Decided>): ReadonlyArray<Decided> =>
  outcomes.filter((one): one is Decided => some.includes(one as Decided))

/**
 * Why a question about a fact is asked.
 *
 * @param interview the interview that asks it
 * @param question a question of this interview, as `next` gave it
 *
 * **Example** (The kind of study bears on every outcome)
 *
 * ```ts
 * import { Result } from "effect"
 * import { interview } from "pnd-policy"
 *
 * const begun = Result.getOrThrow(
 *   interview.begin({ among: ["TarsalTunnelSyndrome"], start: { dateOfService: "2024-03-01" } })
 * )
 * const question = interview.next(begun)
 * question._tag === "Fact" && interview.why(begun, question).canRuleOut.length // => 5
 * ```
 */
export const why = (interview: Interview, question: FactQuestion): Why => {
  const { draft, profile } = interview
  const request = draft as Request
  const { about, fact, possible, service } = question
  const after = bitsOf(possible).map((answer) => {
    const value = valuesOf(about)[answer]!
    const reply =
      typeof value === "number" ? ({ _tag: "Number", value } as const) : ({ _tag: "Choice", value } as const)
    return consensus(stated(interview, request, question, reply)!, profile, service).possible
  })
  const paths = request.indications.flatMap((_, indication) => pathsOf(request, profile, { service, indication }))
  const asked = paths.flatMap((path) => path.asked).filter((one) => one.path === fact)
  const criteria = [...new Set(asked.flatMap(({ of }) => conjuncts(of, about.id)))]
  const chooses = criteria.length === 0 || criteria.some((one) => isGuard(one, about.id))
  const tags = request.indications.map(({ _tag }) => _tag)
  return {
    possible: inOrder(consensus(request, profile, service).possible),
    canRuleOut: inOrder(notInAll(after)),
    criteria: criteriaOf(criteria, about.id),
    choosesBetween: chooses ? clausesBetween(paths, question, tags) : []
  }
}
