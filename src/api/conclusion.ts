/** The reason in plain words, and what belongs to one outcome alone. It words what was found; it finds nothing. */
import { guidelines } from "../../spec/guidelines.ts"
import type { Side } from "../../spec/studies.ts"
import { knowledge, type Position } from "../charts/knowledge.ts"
import type { Determination, StudyRef } from "../determination.ts"
import type { ChoiceFact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { answersIn } from "../language/render.ts"
import type { StudySpec } from "../language/ruling.ts"
import type { Request } from "../request/request.ts"
import { study } from "../request/service.ts"
import type { Grounds } from "./grounds.ts"
import { guidelineInWords, list, studyInWords } from "./words.ts"

export const uniqueBy = <A>(all: ReadonlyArray<A>, key: (one: A) => string): ReadonlyArray<A> => [
  ...new Map(all.map((one) => [key(one), one])).values()
]

export const studyRef = ({ contrasts, modality, regions, side }: StudySpec): StudyRef => ({
  modality,
  ...(regions === undefined ? {} : { regions }),
  ...(contrasts === undefined ? {} : { contrasts }),
  ...(side === undefined ? {} : { side })
})

/** The study as ordered, as far as it is known, on the affected side. */
export const onTheAffectedSide = (request: Request, profile: Profile, position: Position): ReadonlyArray<StudyRef> => {
  const known = <A extends string>(fact: ChoiceFact<A>): ReadonlyArray<A> =>
    answersIn(fact, knowledge(request, profile, fact, position).possible)
  const { affectedSide: side } = request.indications[position.indication] as { readonly affectedSide?: Side }
  const [modality, ...others] = known(study.modality)
  if (modality === undefined || others.length > 0 || side === undefined) return []
  const contrasts = known(study.contrast)
  return [{ modality, regions: known(study.region), ...(contrasts.length === 3 ? {} : { contrasts }), side }]
}

/** Reason, and what belongs to the outcome alone. */
export const conclusion = (
  grounds: Grounds,
  outcome: Exclude<Determination["_tag"], "NeedsInformation">,
  subject: string,
  alternatives: ReadonlyArray<StudyRef>
) => {
  const items = (all: Grounds["unmet"]) => list(all.map(({ criterion }) => criterion))
  switch (outcome) {
    case "CriteriaMet":
      return { _tag: outcome, reason: `${subject}: every criterion of the policy is met.` }
    case "ClinicalReview":
      return {
        _tag: outcome,
        judgment: grounds.judgment,
        reason:
          grounds.judgment.length === 0
            ? `${subject}: the policy leaves this to a reviewer's judgment.`
            : `${subject}: left to a reviewer's judgment: ${items(grounds.judgment)}.`
      }
    case "CriteriaNotMet": {
      const [head, ...rest] = grounds.unmet
      const instead = alternatives.length === 0 ? "" : ` Listed instead: ${list(alternatives.map(studyInWords))}.`
      return {
        _tag: outcome,
        kind: head!.kind,
        unmet: [head!, ...rest] as const,
        judgment: grounds.judgment,
        alternatives,
        reason: grounds.rulings.some((ruling) => ruling._tag === "Weighed")
          ? `${subject}: not met: ${items(grounds.unmet)}.${instead}`
          : `${subject}: ${items(grounds.unmet)}.${instead}`
      }
    }
    case "Referred": {
      const targets = uniqueBy(
        grounds.rulings.flatMap((ruling) => (ruling._tag === "Elsewhere" ? [ruling.guideline] : [])),
        (id) => id
      )
      const [head, ...rest] = targets.map((guideline) => ({ guideline, title: guidelines[guideline].title }))
      return {
        _tag: outcome,
        referral: [head!, ...rest] as const,
        reason: `${subject}: the policy sends this question to ${targets.map(guidelineInWords).join(" or ")}.`
      }
    }
    case "NotGoverned":
      return {
        _tag: outcome,
        reason: `${subject}: this edition does not decide: ${list(
          uniqueBy(
            grounds.rulings.flatMap((ruling) => (ruling._tag === "Ungoverned" ? [ruling.because] : [])),
            String
          )
        )}.`
      }
  }
}
