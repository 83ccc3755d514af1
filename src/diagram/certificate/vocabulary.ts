/**
 * Whether a policy means the same by its words as this version does where a request is read: the facts that reading knows
 * by name, the units of numbers, and the studies of codes and of other services. Another edition's may not; then nothing
 * of it can be checked here.
 */
import { thresholds } from "../../../spec/thresholds.ts"
import { period } from "../../request/derived.ts"
import { study } from "../../request/service.ts"
import type { Portable, PortableFact } from "../portable.ts"

const known = [period, study.modality, study.region, study.contrast, study.side]

const readAlike = (fact: PortableFact, theirs: Portable["thresholds"]): boolean => {
  if (fact._tag === "Choice") {
    const own = known.find(({ id }) => id === fact.id)
    return own === undefined || own.answers.join() === fact.answers.join()
  }
  const ours: Readonly<Record<string, { readonly unit: string }>> = thresholds
  const [id] = fact.thresholds
  return fact.between === undefined || ours[id!]?.unit === theirs[id!]?.unit
}

/** What of a policy this version would read otherwise: facts by their ids, and codes. */
export const readOtherwise = ({ codes, facts, thresholds: theirs }: Portable): ReadonlyArray<string> => {
  const has = ({ answers }: { readonly answers: ReadonlyArray<string> }, words: ReadonlyArray<string> = []) =>
    words.every((word) => answers.includes(word))
  const isStudy = (of: { modality: string; regions?: ReadonlyArray<string>; contrasts?: ReadonlyArray<string> }) =>
    has(study.modality, [of.modality]) && has(study.region, of.regions) && has(study.contrast, of.contrasts)
  return [
    ...facts
      .filter((fact) => !readAlike(fact, theirs) || (fact._tag === "Choice" && !(fact.others ?? []).every(isStudy)))
      .map(({ id }) => id),
    ...Object.entries(codes)
      .filter(([, { contrast, modality, regions }]) => !isStudy({ modality, regions, contrasts: [contrast] }))
      .map(([code]) => `code ${code}`)
  ]
}
