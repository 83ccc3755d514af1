/**
 * What a request says, fact by fact: the set of answers that what is on file leaves open, and where it comes from. An
 * absent fact leaves every answer open, unless it has a default. It may not know what any program asks.
 */
import { codes } from "../../spec/codes.ts"
import { edition } from "../../spec/edition.ts"
import { type AnswerSet, answersAsSet, anyAnswer, type ChoiceFact, type Fact, stretchOf } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { boundsOf } from "../request/bounds.ts"
import { period } from "../request/derived.ts"
import { at, computed, type Position, rootOf } from "../request/paths.ts"
import { presuppositions } from "../request/presuppositions.ts"
import type { Request } from "../request/request.ts"
import { study } from "../request/service.ts"

export { computed, type Position, pathOf, rootOf, valueAt } from "../request/paths.ts"

/** Where an answer comes from. */
export type Source = "stated" | "computed" | "code" | "assumed" | "reading" | "open"

export interface Knowledge {
  readonly possible: AnswerSet
  readonly source: Source
}

/** Whether the study of a service is the one described or the one that its code stands for. */
export const describedOrCoded: ChoiceFact<"the study described" | "the study of the code"> = {
  _tag: "Choice",
  id: "study.source",
  scope: "service",
  path: ["code"],
  label: "the study ordered",
  question: "Description and code name different studies: which one is ordered?",
  answers: ["the study described", "the study of the code"],
  covers: {},
  actionable: true
}

/** The period of a date of service. */
export const periodOf = (date: string, { effective, emergency }: Profile): AnswerSet => {
  const { from, to } = emergency ?? edition.emergency
  return answersAsSet(period, [
    date < (effective ?? edition.effective)
      ? "before this edition"
      : date >= from && date <= to
        ? "within the emergency"
        : "outside the emergency"
  ])
}

/** The facts that a code speaks of. */
const codedFacts: ReadonlyArray<Fact> = [study.modality, study.region, study.contrast]
/** Whether a code can speak of this fact. */
export const isCoded = (fact: Fact): boolean => codedFacts.some(({ id }) => id === fact.id)

/** The studies that codes stand for. */
export type CodeMap = Readonly<
  Record<string, { readonly modality: string; readonly regions: ReadonlyArray<string>; readonly contrast: string }>
>

/** What the code of a service says of each study fact; nothing when the map lacks the code. */
const coded = (request: Request, service: number, map: CodeMap): ReadonlyMap<string, AnswerSet> | undefined => {
  const code = request.services[service]?.code
  if (code === undefined || !Object.hasOwn(map, code)) return undefined
  const { contrast, modality, regions } = map[code]!
  const described = request.services[service]?.study?.modality
  const set = (fact: Fact, answers: ReadonlyArray<string>) => answersAsSet(fact as ChoiceFact<string>, answers)
  return new Map([
    // an order for neurography stays one, whatever code bills it
    [study.modality.id, set(study.modality, [described === "MRN" && modality === "MRI" ? "MRN" : modality])],
    [study.region.id, set(study.region, regions)],
    [study.contrast.id, set(study.contrast, [contrast])]
  ])
}

const stated = (request: Request, fact: Fact, position: Position): AnswerSet | undefined => {
  const value = at(rootOf(request, fact.scope, position), fact.path)
  if (value === undefined) return undefined
  if (fact._tag === "Number") return stretchOf(fact, value as number)
  const covered = typeof value === "string" ? fact.covers[value] : undefined
  return answersAsSet(fact, covered ?? [value])
}

/** Whether the code of a service contradicts the study described. */
export const contradictory = (request: Request, service: number, map: CodeMap = codes): boolean => {
  const code = coded(request, service, map)
  return (
    code !== undefined &&
    codedFacts.some((fact) => {
      const said = stated(request, fact, { service, indication: 0 })
      return said !== undefined && (said & code.get(fact.id)!) === 0
    })
  )
}

/**
 * What a request says of a fact.
 *
 * @param believed for a service whose code contradicts its description: which of the two to believe; the code still fills
 * what the description leaves out
 * @param map the studies that codes stand for; those that this policy knows by default
 */
export const knowledge = (
  request: Request,
  profile: Profile,
  fact: Fact,
  position: Position,
  believed?: "described" | "coded",
  map: CodeMap = codes
): Knowledge => {
  if (fact.id === period.id) return { possible: periodOf(request.dateOfService, profile), source: "computed" }
  if (fact.scope === "reading") {
    const chosen = profile.readings?.[fact.id as keyof typeof profile.readings]
    const answers = (fact as ChoiceFact<string>).answers
    return { possible: answersAsSet(fact as ChoiceFact<string>, [chosen ?? answers[0]!]), source: "reading" }
  }
  const said = believed === "coded" && isCoded(fact) ? undefined : stated(request, fact, position)
  const silent = believed !== "described" || said === undefined
  const code = silent && isCoded(fact) ? coded(request, position.service, map)?.get(fact.id) : undefined
  if (code !== undefined)
    return { possible: code & (said ?? anyAnswer(fact)), source: said === undefined ? "code" : "stated" }
  if (said !== undefined) return { possible: said, source: "stated" }
  if (fact._tag === "Number") {
    const number = computed(request, fact, position)
    if (number !== undefined) return { possible: stretchOf(fact, number), source: "computed" }
    const { least, most } = boundsOf(request, fact, position)
    const upTo = stretchOf(fact, most) * 2 - 1
    return { possible: upTo & ~(stretchOf(fact, least) - 1), source: "computed" }
  }
  const root = rootOf(request, fact.scope, position)
  const implied = presuppositions.filter((rule) => rule.fact.id === fact.id && rule.when(root))
  if (implied.length > 0) {
    const excluded = implied.reduce((set, { excludes }) => set | answersAsSet<string>(fact, excludes), 0)
    return { possible: anyAnswer(fact) & ~excluded, source: "computed" }
  }
  if (fact.fallback !== undefined) {
    return { possible: answersAsSet(fact, [fact.fallback]), source: "assumed" }
  }
  return { possible: anyAnswer(fact), source: "open" }
}
