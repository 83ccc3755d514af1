/**
 * What a guard is about: the study ordered, one fact, or itself; and the words for the ways that it opens. Labels and
 * answers come from the facts; it knows no policy.
 */
import { type Criterion, factsIn } from "../language/criterion.ts"
import { type AnswerSet, answersAsSet, type Fact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { answersIn, sentenceOf, statementOf } from "../language/render.ts"
import { judged, met, unmet } from "../language/weigh.ts"
import { study } from "../request/service.ts"
import { leftBy, verdictOf } from "./explored.ts"
import type { Passed } from "./flow.ts"
import { type Kind, type Kinds, or, studiesInWords } from "./studies.ts"

/** What a criterion asks, whatever it cites. */
export const keyOf = (criterion: Criterion): string =>
  JSON.stringify(criterion, (key, value) =>
    key === "fact" ? (value as Fact).id : ["cites", "bars", "kind", "instead"].includes(key) ? undefined : value
  )

/** What a guard is about; guards with the same key are about the same. */
export interface Subject {
  readonly key: string
  /** The one fact that it is about. */
  readonly fact?: Fact
}

const placeOf = new Map<string, keyof Kind>([
  [study.modality.id, "modality"],
  [study.region.id, "region"],
  [study.contrast.id, "contrast"]
])

/** What a guard is about. */
export const subjectOf = (guard: Criterion): Subject => {
  const facts = new Map(factsIn(guard).map((fact) => [fact.id, fact]))
  const asked = [...facts.values()].filter(({ scope }) => scope !== "reading")
  if (asked.every(({ id }) => placeOf.has(id))) return { key: "study" }
  return asked.length === 1 ? { key: asked[0]!.id, fact: asked[0]! } : { key: keyOf(guard) }
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The subject of a guard as a question, and as a phrase. */
export const subjectName = (
  { fact, key }: Subject,
  guard: Criterion
): { readonly subject: string; readonly about: string } => {
  if (key === "study") return { subject: "Which study is ordered?", about: "the study ordered" }
  if (fact !== undefined) return { subject: fact.question, about: fact.label }
  return { subject: upper(sentenceOf(guard)), about: sentenceOf(guard) }
}

/** Some answers of a fact, without the fact's own name. */
const answersInWords = (fact: Fact, set: AnswerSet, among: AnswerSet): string => {
  if (fact._tag === "Number") return statementOf({ fact, yes: set }).slice(fact.label.length + 2)
  if (typeof fact.answers[0] === "boolean") return set & 1 ? "yes" : "no"
  const wider = Object.entries(fact.covers).find(([, covered]) => answersAsSet(fact, covered) === set)
  if (wider !== undefined) return wider[0]
  const [said, rest] = [answersIn(fact, set), answersIn(fact, among & ~set)]
  return said.length > 3 && rest.length < 3 ? `any but ${or(rest)}` : or(said)
}

const verdictNames = { [met]: "yes", [judged]: "left to judgment", [unmet]: "no" } as const

/** The studies, of some, for which guards about the study come to these verdicts. */
export const studiesThat = (when: ReadonlyArray<Passed>, among: Kinds, profile: Profile): Kinds =>
  when.reduce(
    (kinds, [guard, verdict]) =>
      kinds.filter(
        (kind) =>
          verdictOf(guard, ({ fact, yes }) =>
            fact.scope === "reading"
              ? (leftBy(profile, fact) & yes) !== 0
              : ((yes >> kind[placeOf.get(fact.id)!]) & 1) === 1
          ) === verdict
      ),
    among
  )

/** A way, or several that come to the same place: what leads there. */
export interface Leading {
  /** The guards on each. */
  readonly when: ReadonlyArray<ReadonlyArray<Passed>>
  /** Of a choice about one fact, its answers that lead there, and all between which is chosen. */
  readonly answers: AnswerSet
  readonly among: AnswerSet
  /** Of a choice about the study, the studies that lead there, and all that are left at the choice. */
  readonly studies: Kinds
  readonly amongStudies: Kinds
}

/** A way in words. */
export const wayName = (
  { fact, key }: Subject,
  { among, amongStudies, answers, studies, when }: Leading,
  profile: Profile
): string => {
  if (key === "study") {
    const asked = new Set(
      when.flatMap((way) =>
        studiesThat(
          way.filter(([, verdict]) => verdict !== unmet),
          amongStudies,
          profile
        )
      )
    )
    return studiesInWords(studies, [...asked], amongStudies)
  }
  if (fact !== undefined) return answersInWords(fact, answers, among)
  return or([...new Set(when.map((way) => verdictNames[way.at(-1)![1]]))])
}
