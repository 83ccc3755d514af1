/**
 * The studies that the facts of a service support, whatever study it orders: modality, region, contrast and side vary,
 * everything else stays as on file. It knows studies, not the codes that bill them.
 */
import { pathOf } from "../charts/knowledge.ts"
import { standing } from "../charts/request-chart.ts"
import { type AnswerSet, anyAnswer, type Fact } from "../language/fact.ts"
import type { Profile } from "../language/profile.ts"
import { factsOfTheStudy } from "../request/in-reach.ts"
import type { IndicationTag } from "../request/indication.ts"
import type { Request } from "../request/request.ts"
import { study } from "../request/service.ts"
import { consensus } from "./consensus.ts"
import type { Reader } from "./instantiate.ts"
import { policyOrdered } from "./policy-diagrams.ts"
import { merged } from "./products.ts"
import { comesTo, forAll, forSome } from "./quantify.ts"

/** Studies: every combination of these answers to the facts of a study. */
export type Studies = { readonly [Key in keyof typeof study]: AnswerSet }

const keys = Object.keys(study) as ReadonlyArray<keyof typeof study>

const place = (service: number): ReadonlyMap<string, keyof typeof study> =>
  new Map(keys.map((key) => [pathOf(study[key], { service, indication: 0 }), key]))

/** The studies for which what a reader makes of the file comes to `CriteriaMet`, with the rest for all or for some. */
const studies = (request: Request, profile: Profile, service: number, read: Reader, rest: typeof forSome) => {
  const { instance, node } = consensus(request, profile, service, policyOrdered, read)
  const { store, variables } = instance
  const places = place(service)
  const met = store
    .support(node)
    .filter((level) => !places.has(variables[level]!.path))
    .reduce((left, level) => rest(store, left, level), comesTo(store, node, "CriteriaMet"))
  const rows = [...store.regions(met)]
    .filter(({ leaf }) => leaf === "yes")
    .map(({ where }) => {
      const set = new Map([...where].map(([level, answers]) => [places.get(variables[level]!.path)!, answers]))
      return keys.map((key) => set.get(key) ?? anyAnswer(study[key]))
    })
  return merged(rows).map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at]!])) as unknown as Studies)
}

/** The studies for which a service would be `CriteriaMet` with everything else as on file. No two entries overlap. */
export const supportedStudies = (request: Request, profile: Profile, service: number): ReadonlyArray<Studies> => {
  const own = (fact: Fact, position: number): boolean =>
    factsOfTheStudy.has(fact.id) && ("service" in fact ? fact.service : position) === service
  const read: Reader = (file, fact) => {
    if (fact.scope === "order") return undefined
    if (!own(fact, file.position.service)) return standing(file, fact)
    return { path: pathOf(fact, { ...file.position, service }), fact, possible: anyAnswer(fact), source: "open" }
  }
  return studies(request, profile, service, read, forAll)
}

/** The studies with which a request under an indication can be `CriteriaMet` at all. No two entries overlap. */
export const possibleStudies = (tag: IndicationTag, profile: Profile): ReadonlyArray<Studies> => {
  const request = { dateOfService: "2000-01-01", indications: [{ _tag: tag }], services: [{}] } as unknown as Request
  const read: Reader = (file, fact) => {
    const open = { path: pathOf(fact, file.position), fact, possible: anyAnswer(fact), source: "open" } as const
    return fact.scope === "reading" ? standing(file, fact) : open
  }
  return studies(request, profile, 0, read, forSome)
}
