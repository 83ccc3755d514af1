/**
 * Why and what if, as plain data: what a decided service really rests on, which changes in a requester's reach would lead
 * to `CriteriaMet`, which other facts would matter, and which studies the same facts support. It never says which answer
 * of a fact that can only be found would help.
 */
import { Schema } from "effect"
import { type Code, codes } from "../../spec/codes.ts"
import { contrasts, modalities, regions, sides } from "../../spec/studies.ts"
import { Assumption } from "../determination.ts"
import { consensus } from "../diagram/consensus.ts"
import { primeImplicant, type Support } from "../diagram/implicant.ts"
import { wouldMatter as mattering, type Repaired, repairsInReach } from "../diagram/repairs.ts"
import { type Studies, supportedStudies } from "../diagram/supported-studies.ts"
import { type AnswerSet, answersAsSet, anyAnswer, type ChoiceFact, type Fact } from "../language/fact.ts"
import { type Profile, registerProfile } from "../language/profile.ts"
import { answersIn, statementOf } from "../language/render.ts"
import { period } from "../request/derived.ts"
import { hasResults } from "../request/in-reach.ts"
import type { Request } from "../request/request.ts"
import { study } from "../request/service.ts"
import type { DecideOptions } from "./decide.ts"
import { orderNotices } from "./notices.ts"
import { Answers, statable } from "./statable.ts"

/** A fact, by its path in the request, and what is said of it. */
export const FactSaid = Schema.Struct({ fact: Schema.String, says: Schema.String })
export interface FactSaid extends Schema.Schema.Type<typeof FactSaid> {}

/** A change of a fact that would help. */
export const ProposedChange = Schema.Struct({
  ...FactSaid.fields,
  /** The answers that would do, as a request states them; none are listed of a number, or of what is ordered beside. */
  answers: Answers
})
export interface ProposedChange extends Schema.Schema.Type<typeof ProposedChange> {}

/** What an outcome really rests on: a smallest set of facts on file that forces it. */
export const RestsOn = Schema.Struct({
  facts: Schema.Array(FactSaid),
  /** The facts taken at a default of which another answer could change it. */
  assumptions: Schema.Array(Assumption)
})
export interface RestsOn extends Schema.Schema.Type<typeof RestsOn> {}

/** A fact that would matter; which answer would help is not said. */
export const WouldMatter = Schema.Struct({
  fact: Schema.String,
  label: Schema.String,
  /** Whether anything is on file about it. */
  documented: Schema.Boolean
})
export interface WouldMatter extends Schema.Schema.Type<typeof WouldMatter> {}

/** Studies that would meet the criteria on the same facts; a part that does not matter is left out. */
export const SupportedStudy = Schema.Struct({
  modality: Schema.Literals(modalities),
  regions: Schema.optionalKey(Schema.Array(Schema.Literals(regions))),
  contrasts: Schema.optionalKey(Schema.Array(Schema.Literals(contrasts))),
  sides: Schema.optionalKey(Schema.Array(Schema.Literals(sides))),
  /** The codes of the code map for one of these. */
  codes: Schema.Array(Schema.Literals(Object.keys(codes) as ReadonlyArray<Code>))
})
export interface SupportedStudy extends Schema.Schema.Type<typeof SupportedStudy> {}

/** Why a service is decided as it is, and what would change that. */
export const WhatIf = Schema.Struct({
  /** Which service of the request: its position from 0. */
  service: Schema.Int,
  /** Absent where the service is not decided. */
  restsOn: Schema.optionalKey(RestsOn),
  /** Each is a smallest set of changes, the study apart, with which the criteria would be met. */
  repairs: Schema.Array(Schema.NonEmptyArray(ProposedChange)),
  wouldMatter: Schema.Array(WouldMatter),
  supported: Schema.Array(SupportedStudy)
})
export interface WhatIf extends Schema.Schema.Type<typeof WhatIf> {}

const contiguous = (set: AnswerSet): boolean => ((set + (set & -set)) & set) === 0

/** The answers on file; for an approval, the whole side of the threshold or the wider term where that is enough. */
const supportSaid = ({ enough, fact, onFile }: Support, approval: boolean): string => {
  const wider =
    approval &&
    (fact._tag === "Number"
      ? contiguous(enough)
      : Object.values(fact.covers).some((covered) => answersAsSet(fact, covered) === enough))
  return statementOf({ fact, yes: wider ? enough : onFile })
}

/** The period only says that this edition decides, unless the emergency matters. */
const telling = ({ enough, fact }: Support): boolean =>
  fact.id !== period.id || enough !== answersAsSet(period, ["within the emergency", "outside the emergency"])

const restsOn = (request: Request, profile: Profile, service: number): RestsOn | undefined => {
  const implicant = primeImplicant(request, profile, service)
  if (implicant === undefined) return undefined
  const approval = consensus(request, profile, service).possible[0] === "CriteriaMet"
  return {
    facts: implicant.facts.filter(telling).map((one) => ({ fact: one.path, says: supportSaid(one, approval) })),
    assumptions: implicant.assumed.map(({ fact, path }) => ({
      fact: path,
      assumed: (fact as ChoiceFact<string | boolean>).fallback!
    }))
  }
}

const yesNo = (fact: Fact): boolean => fact._tag === "Choice" && typeof fact.answers[0] === "boolean"

const changeSaid = ({ answers, fact, onFile, path }: Repaired): ProposedChange => {
  if (fact.scope === "order") {
    return { fact: path, says: answers === 1 ? fact.label : "no other study of the same list is ordered", answers: [] }
  }
  const waited = fact._tag === "Number" && onFile !== anyAnswer(fact) ? ", by waiting" : ""
  const found = hasResults(fact) ? ", whatever it shows" : ""
  const says = `${statementOf({ fact, yes: answers })}${waited}${found}`
  return { fact: path, says, answers: statable(fact, answers) }
}

/** The codes for one of some studies; a neurography has none of its own. */
const codesFor = ({ contrast, modality, region }: Studies): ReadonlyArray<Code> =>
  (Object.keys(codes) as ReadonlyArray<Code>).filter(
    (code) =>
      answersAsSet(study.modality, [codes[code].modality]) & modality &&
      answersAsSet(study.contrast, [codes[code].contrast]) & contrast &&
      answersAsSet(study.region, codes[code].regions) & region
  )

const parts = <A extends string>(fact: ChoiceFact<A>, set: AnswerSet): ReadonlyArray<A> | undefined =>
  set === anyAnswer(fact) ? undefined : answersIn(fact, set)

/** Studies of one modality, as plain data. */
export const supportedOf = (one: Studies): ReadonlyArray<SupportedStudy> =>
  answersIn(study.modality, one.modality).map((modality) => {
    const only = { ...one, modality: answersAsSet(study.modality, [modality]) }
    const [regions, contrasts] = [parts(study.region, one.region), parts(study.contrast, one.contrast)]
    const sides = parts(study.side, one.side)
    return {
      modality,
      ...(regions === undefined ? {} : { regions }),
      ...(contrasts === undefined ? {} : { contrasts }),
      ...(sides === undefined ? {} : { sides }),
      codes: codesFor(only)
    }
  })

/** Whether a study carries a notice that it is not for this patient. */
const advisedAgainst = (request: Request, profile: Profile, service: number, modality: string, contrast: string) => {
  const { code: _, ...own } = request.services[service]!
  const services = request.services.with(service, { ...own, study: { modality, contrast } } as never)
  const so = { ...request, services } as unknown as Request
  return orderNotices(so, profile, service).some(({ readings }) => readings.includes("R-51"))
}

/** The studies that the facts of a service support, without those that the file speaks against. */
export const supported = (request: Request, profile: Profile, service: number): ReadonlyArray<SupportedStudy> =>
  supportedStudies(request, profile, service).flatMap((one) =>
    answersIn(study.modality, one.modality).flatMap((modality) => {
      const contrast = answersAsSet(
        study.contrast,
        answersIn(study.contrast, one.contrast).filter((as) => !advisedAgainst(request, profile, service, modality, as))
      )
      return contrast === 0 ? [] : supportedOf({ ...one, contrast, modality: answersAsSet(study.modality, [modality]) })
    })
  )

/**
 * Why each service is decided as it is, and what would change that. A study that the file speaks against (MRI that is
 * contraindicated, contrast with an allergy to it) is not offered.
 *
 * @param request a request that was decoded
 * @param options a plan's own readings
 *
 * **Example** (What is missing, and what would do)
 *
 * ```ts
 * import { whatIf } from "pnd-policy"
 *
 * const [found] = whatIf({
 *   dateOfService: "2024-03-01",
 *   evaluation: { contact: "none" },
 *   indications: [{ _tag: "FemoralNeuropathy" }],
 *   services: [{ code: "72195" }]
 * })
 * found?.repairs.map(([change]) => change.answers) // => [["in person", "remote, established patient"]]
 * ```
 */
export const whatIf = (request: Request, { profile = registerProfile }: DecideOptions = {}): ReadonlyArray<WhatIf> =>
  request.services.map((_, service) => {
    const rests = restsOn(request, profile, service)
    return {
      service,
      ...(rests === undefined ? {} : { restsOn: rests }),
      repairs: repairsInReach(request, profile, service).map((repair) => {
        const [head, ...rest] = repair.map(changeSaid)
        return [head!, ...rest] as const
      }),
      wouldMatter: mattering(request, profile, service).map(({ fact, onFile, path }) => ({
        fact: path,
        label: yesNo(fact) ? `whether ${fact.label}` : fact.label,
        documented: onFile !== anyAnswer(fact)
      })),
      supported: supported(request, profile, service)
    }
  })
