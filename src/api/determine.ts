/**
 * One service's determination: the consensus of all completions, with its grounds, the facts consulted, what was assumed
 * and what is worth noting. The order of things said here is the order in which the programs asked.
 */
import { edition } from "../../spec/edition.ts"
import type { Asked, Path, Variable } from "../charts/forking.ts"
import { contradictory } from "../charts/knowledge.ts"
import { onFileAlone } from "../charts/request-chart.ts"
import type { Assumption, Determination, Missing, Notice, Stamp, Step, UnderIndication } from "../determination.ts"
import { type Consensus, type Considered, consensus, nextQuestion } from "../diagram/consensus.ts"
import { citedBeside, toldOf } from "../diagram/deciding.ts"
import { digest } from "../digest.ts"
import type { Citation } from "../language/criterion.ts"
import type { ChoiceFact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { answerKind, statementOf } from "../language/render.ts"
import type { Decided, Ruling } from "../language/ruling.ts"
import type { Request } from "../request/request.ts"
import { version } from "../version.ts"
import { conclusion, onTheAffectedSide, studyRef, uniqueBy } from "./conclusion.ts"
import { cited, type Grounds, groundsOf, pathsOf } from "./grounds.ts"
import { orderNotices } from "./notices.ts"
import { indicationsInWords, list, missingInWords, orderInWords } from "./words.ts"

const missingOf = ({ fact, path, possible }: Variable): Missing => ({
  fact: path,
  question: fact.question,
  answers: answerKind(fact, possible),
  actionable: fact.actionable
})

/** The questions that the file itself answers, in the order asked; what completions answer differently is left out. */
const consulted = (paths: ReadonlyArray<Path<Ruling>>): ReadonlyArray<Asked> => {
  const asked = paths
    .flatMap((path) => path.asked)
    .filter(({ answer, source }) => source !== "open" && answer !== undefined)
  const of = ({ path, question }: Asked) => `${path}:${question.yes}`
  const answers = new Map<string, Set<boolean>>()
  for (const one of asked) answers.set(of(one), (answers.get(of(one)) ?? new Set()).add(one.answer!))
  return uniqueBy(
    asked.filter((one) => answers.get(of(one))!.size === 1),
    of
  )
}

const stepOf = ({ answer, path, question, source }: Asked): Step => ({
  fact: path,
  asked: statementOf(question),
  answer: answer!,
  source: source as Step["source"]
})

const assumptionsIn = (asked: ReadonlyArray<Asked>): ReadonlyArray<Assumption> =>
  uniqueBy(
    asked.filter(({ source }) => source === "assumed"),
    ({ path }) => path
  ).map(({ path, question: { fact } }) => ({
    fact: path,
    assumed: (fact as ChoiceFact<string | boolean>).fallback!
  }))

const stampOf = (profile: Profile): Stamp => ({ edition: edition.id, version, digest, profile: profile.name })

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What a consensus says of one service, in full. */
export const determine = (request: Request, profile: Profile, service: number): Determination =>
  determined(request, profile, service, consensus(request, profile, service))

/** What one indication of several comes to on its own. */
const alone = (
  request: Request,
  profile: Profile,
  agreed: Consensus,
  service: number,
  one: Considered
): UnderIndication => {
  const {
    _tag: outcome,
    clauses,
    readings,
    reason
  } = determined(request, profile, service, {
    ...agreed,
    ...one,
    indications: [one]
  })
  return { indication: one.tag, outcome, clauses, readings, reason }
}

const both = (a: Grounds, b: Grounds): Grounds => ({
  cites: [...a.cites, ...b.cites],
  explained: [...a.explained, ...b.explained],
  unmet: [...a.unmet, ...b.unmet],
  judgment: [...a.judgment, ...b.judgment],
  instead: [...a.instead, ...b.instead],
  affectedSide: a.affectedSide || b.affectedSide,
  rulings: [...a.rulings, ...b.rulings],
  notes: [...a.notes, ...b.notes]
})

const determined = (request: Request, profile: Profile, service: number, agreed: Consensus): Determination => {
  const { indications, missing, possible } = agreed
  const [outcome] = possible as readonly [Decided]
  const [head, ...rest] = missing.map(missingOf)
  const { aside, conflicting, told } = toldOf(request, indications, head === undefined ? outcome : undefined)
  const traced = told.map((one) => ({
    one,
    paths: pathsOf(request, profile, { service, indication: one.indication })
  }))
  const asked = consulted(traced.flatMap(({ paths }) => paths))
  const serviceId = request.services[service]!.id
  const subject = capital(`${orderInWords(request, service)} for ${indicationsInWords(told.map(({ tag }) => tag))}`)
  const several = indications.length > 1
  const common = (cites: ReadonlyArray<Citation>, notes: ReadonlyArray<Notice>) => ({
    service,
    ...(serviceId === undefined ? {} : { serviceId }),
    ...cited([
      ...cites,
      ...citedBeside({
        several,
        setAside: aside.length > 0,
        coded: asked.some(({ source }) => source === "code") || contradictory(request, service)
      })
    ]),
    assumptions: assumptionsIn(asked),
    notices: [...orderNotices(request, profile, service), ...notes],
    trace: asked.map(stepOf),
    ...(several ? { indications: indications.map((one) => alone(request, profile, agreed, service, one)) } : {}),
    stamp: stampOf(profile)
  })
  if (head !== undefined) {
    const at = traced.flatMap(({ paths }) => paths.flatMap(({ value }) => value.cites))
    return {
      _tag: "NeedsInformation",
      ...common(at, []),
      missing: [head, ...rest],
      next: nextQuestion(agreed)!.path,
      possible: possible as readonly [Decided, ...ReadonlyArray<Decided>],
      reason: `${subject}: the facts on file allow more than one outcome. Not documented: ${list(
        [head, ...rest].map(missingInWords)
      )}.`
    }
  }
  const all = traced.map(({ one, paths }) => {
    const sought = conflicting ? one.possible : [outcome]
    const say = onFileAlone({ request, profile, position: { service, indication: one.indication } })
    const rulings = paths.map(({ value }) => value)
    return { one, grounds: sought.map((each) => groundsOf(rulings, each, say)).reduce(both) }
  })
  const grounds = all.map((each) => each.grounds).reduce(both)
  const sides = all.filter((each) => each.grounds.affectedSide)
  const alternatives = [
    ...grounds.instead.map(studyRef),
    ...sides.flatMap(({ one }) => onTheAffectedSide(request, profile, { service, indication: one.indication }))
  ]
  const own = conflicting
    ? {
        _tag: outcome,
        judgment: [],
        reason: `${subject}: both are stated and their sections come to different outcomes, so a reviewer decides.`
      }
    : conclusion(grounds, outcome, subject, alternatives)
  const notes = grounds.notes.map(({ cites, says }) => ({ says, ...cited(cites) }))
  return { ...own, ...common(grounds.cites, notes), ...own } as Determination
}
