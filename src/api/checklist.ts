/**
 * A checklist: what to document and send for one study under one indication, from the paths of the policy that lead to
 * `CriteriaMet`. It is plain data; it decides nothing and looks at no request.
 */
import { Schema } from "effect"
import { type GuidelineId, guidelines } from "../../spec/guidelines.ts"
import { Assumption, Item } from "../determination.ts"
import { possibleStudies } from "../diagram/supported-studies.ts"
import type { Fact } from "../language/fact.ts"
import { registerProfile } from "../language/profile.ts"
import { sentenceOf, statementOf } from "../language/render.ts"
import { outcomeOf } from "../language/ruling.ts"
import { factsOfTheFrame } from "../request/in-reach.ts"
import { type IndicationTag, indicationTags } from "../request/indication.ts"
import { pathOf } from "../request/paths.ts"
import { type Service, study } from "../request/service.ts"
import type { Need, Way } from "./checklist/needs.ts"
import { citedBy, knownOf, pathsFor, type Route, routesOf } from "./checklist/routes.ts"
import type { DecideOptions } from "./decide.ts"
import { cited } from "./grounds.ts"
import { Answers, statable } from "./statable.ts"
import { SupportedStudy, supportedOf } from "./what-if.ts"

const Outcome = Schema.Literals(["CriteriaNotMet", "ClinicalReview", "Referred", "NotGoverned"])

/** A fact to document: where, and what would do. */
export const ToDocument = Schema.Struct({
  /** Its path in a request; absent for what is ordered beside this study. */
  fact: Schema.optionalKey(Schema.String),
  label: Schema.String,
  /** What it must say, in words. */
  says: Schema.String,
  /** The answers that would do, or the wider term for them; none are listed of a number. */
  answers: Answers
})
export interface ToDocument extends Schema.Schema.Type<typeof ToDocument> {}

/** A criterion to be met, and by documenting what. */
export const ChecklistItem = Schema.Struct({
  ...Item.fields,
  /** Any one of them will do; each asks for all of its facts. */
  ways: Schema.NonEmptyArray(Schema.NonEmptyArray(ToDocument)),
  /** The routes that ask for it, by their places in the list from 0. */
  routes: Schema.Array(Schema.Int)
})
export interface ChecklistItem extends Schema.Schema.Type<typeof ChecklistItem> {}

/** A route to `CriteriaMet`: what chooses it, and the clauses that grant it beside its criteria. */
export const ChecklistRoute = Schema.Struct({ when: Schema.Array(ToDocument), clauses: Item.fields.clauses })
export interface ChecklistRoute extends Schema.Schema.Type<typeof ChecklistRoute> {}

/** What to document and send for a study under an indication. */
export const Checklist = Schema.Struct({
  indication: Schema.Literals(indicationTags),
  study: Schema.Array(SupportedStudy),
  /** Any one of them will do. None: no path leads to `CriteriaMet`. */
  routes: Schema.Array(ChecklistRoute),
  /** Each criterion once; prerequisites first. */
  items: Schema.Array(ChecklistItem),
  /** What is assumed unless it is stated otherwise. */
  assumptions: Schema.Array(Assumption),
  /** Without a route: what the study comes to, and where the policy sends it. */
  comesTo: Schema.Array(Outcome),
  referral: Schema.Array(Schema.Literals(Object.keys(guidelines) as ReadonlyArray<GuidelineId>)),
  /** Without a route: the studies that can meet the criteria under this indication. */
  instead: Schema.Array(SupportedStudy)
})
export interface Checklist extends Schema.Schema.Type<typeof Checklist> {}

const first = { service: 0, indication: 0 }

const toDocument = ({ answers, fact }: Need): ToDocument => {
  const { label } = fact
  if (fact.scope === "order") {
    return { label, says: answers === 1 ? label : "no other study of the same list is ordered", answers: [] }
  }
  return {
    fact: pathOf(fact, first),
    label,
    says: statementOf({ fact, yes: answers }),
    answers: statable(fact, answers)
  }
}

const wayOf = (way: Way): ChecklistItem["ways"][number] => {
  const [head, ...rest] = [...way.values()].map(toDocument)
  return [head!, ...rest]
}

/** Each criterion of the routes once, with the routes that ask for it. */
const itemsOf = (routes: ReadonlyArray<Route>): ReadonlyArray<ChecklistItem> => {
  const found = new Map<string, ChecklistItem>()
  routes.forEach(({ criteria }, at) => {
    for (const one of criteria) {
      const [head, ...rest] = one.ways.map(wayOf)
      const criterion = sentenceOf(one.criterion)
      // the same words are the same item, whatever each route cites for it
      const key = JSON.stringify([criterion, head, ...rest])
      const item = found.get(key) ?? {
        criterion,
        kind: one.criterion.kind ?? "criterion",
        clauses: [],
        readings: [],
        ways: [head!, ...rest] as const,
        routes: []
      }
      found.set(key, {
        ...item,
        ...cited([...item.clauses, ...item.readings, ...citedBy(one)]),
        routes: [...new Set([...item.routes, at])]
      })
    }
  })
  const all = [...found.values()]
  return [...all.filter(({ kind }) => kind === "prerequisite"), ...all.filter(({ kind }) => kind !== "prerequisite")]
}

/** The study of a service as far as it is known, as one entry. */
const studyOf = (known: (fact: Fact) => number): ReadonlyArray<SupportedStudy> =>
  supportedOf({
    modality: known(study.modality),
    region: known(study.region),
    contrast: known(study.contrast),
    side: known(study.side)
  })

/**
 * What to document and send for a study under an indication, for a date of service outside the emergency.
 *
 * @param indication why the study is ordered
 * @param service the study, described or coded; what it leaves open can choose between routes
 * @param options a plan's own readings
 *
 * **Example** (Meralgia paresthetica asks for no EMG/NCV)
 *
 * ```ts
 * import { checklist } from "pnd-policy"
 *
 * const { items } = checklist("MeralgiaParesthetica", { code: "72195" })
 * items.map(({ ways }) => ways.map(([first]) => first.fact)) // => [["evaluation.contact"], ["indications[0].surgeryConsidered", "indications[0].diagnosisUncertain"]]
 * ```
 */
export const checklist = (
  indication: IndicationTag,
  service: Service,
  { profile = registerProfile }: DecideOptions = {}
): Checklist => {
  const known = knownOf(indication, service, profile)
  const paths = pathsFor(indication, known)
  const routes = routesOf(paths, known)
  const assumed = new Map<string, Assumption>()
  for (const { asked, value } of paths) {
    if (outcomeOf(value) !== "CriteriaMet") continue
    for (const { path, question } of asked) {
      const { fact } = question
      if (fact._tag === "Choice" && fact.fallback !== undefined && !factsOfTheFrame.has(fact.id))
        assumed.set(path, { fact: path, assumed: fact.fallback })
    }
  }
  const none = routes.length === 0
  const ends = none ? paths.map(({ value }) => value) : []
  return {
    indication,
    study: studyOf(known),
    routes: routes.map(({ cites, when }) => ({
      when: [...when.values()].map(toDocument),
      clauses: cited(cites).clauses
    })),
    items: itemsOf(routes),
    assumptions: [...assumed.values()],
    comesTo: [...new Set(ends.map(outcomeOf))].filter((outcome) => outcome !== "CriteriaMet"),
    referral: [...new Set(ends.flatMap((ruling) => (ruling._tag === "Elsewhere" ? [ruling.guideline] : [])))],
    instead: none ? possibleStudies(indication, profile).flatMap(supportedOf) : []
  }
}
