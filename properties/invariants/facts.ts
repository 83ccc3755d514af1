/**
 * What a request says, read anew for the laws: which study a service can be, whether a test was done, how long ago. It
 * looks at the request alone, so that a law does not lean on the engine that it is held against.
 */
import { type Code, codes } from "../../spec/codes.ts"
import { edition } from "../../spec/edition.ts"
import {
  type Contrast,
  contrasts,
  type Modality,
  modalities,
  type Region,
  regions,
  umbrellaRegions
} from "../../spec/studies.ts"
import { daysBetween, monthsBetween, yearsBetween } from "../../src/request/calendar.ts"
import type { Request } from "../../src/request/request.ts"
import type { Service } from "../../src/request/service.ts"

// ── the study ───────────────────────────────────────────────────────────────────────────────────────────────────────
/** A study in as much detail as a law needs. */
export interface Kind {
  readonly modality: ReadonlyArray<Modality>
  readonly region?: ReadonlyArray<Region>
  readonly contrast?: ReadonlyArray<Contrast>
}

const meet = <A>(a: ReadonlyArray<A>, b: ReadonlyArray<A>) => a.filter((each) => b.includes(each))

/** What is described; what is left out is open. */
const described = ({ study = {} }: Service): Required<Kind> => {
  const { contrast, modality, region } = study
  const wider: Readonly<Record<string, ReadonlyArray<Region>>> = umbrellaRegions
  return {
    modality: modality === undefined ? modalities : [modality],
    region: region === undefined ? regions : (wider[region] ?? [region as Region]),
    contrast: contrast === undefined ? contrasts : [contrast]
  }
}

/** The studies that a service can be: one, or two when its code contradicts its description. */
const candidates = (service: Service): ReadonlyArray<Required<Kind>> => {
  const said = described(service)
  if (service.code === undefined || !Object.hasOwn(codes, service.code)) return [said]
  const { contrast, modality, regions: region } = codes[service.code as Code]
  const neurography = service.study?.modality === "MRN" && modality === "MRI"
  const coded = { modality: neurography ? (["MRN"] as const) : [modality], region, contrast: [contrast] }
  const both = {
    modality: meet(said.modality, coded.modality),
    region: meet<Region>(said.region, coded.region),
    contrast: meet<Contrast>(said.contrast, coded.contrast)
  }
  if (Object.values(both).every((left) => left.length > 0)) return [both]
  const { contrast: c, modality: m, region: r } = service.study ?? {}
  const filled = {
    modality: m === undefined ? coded.modality : said.modality,
    region: r === undefined ? coded.region : said.region,
    contrast: c === undefined ? coded.contrast : said.contrast
  }
  return [filled, coded]
}

/** Whether the service can be such a study, whatever is still open about it. */
export const couldBe = (service: Service, { contrast = contrasts, modality, region = regions }: Kind): boolean =>
  candidates(service).some(
    (one) =>
      meet(one.modality, modality).length > 0 &&
      meet<Region>(one.region, region).length > 0 &&
      meet<Contrast>(one.contrast, contrast).length > 0
  )

/** Whether the service is one of these studies and can be no other. */
export const surelyIs = (service: Service, ...kinds: ReadonlyArray<Kind>): boolean =>
  candidates(service).every((one) =>
    kinds.some(
      ({ contrast = contrasts, modality, region = regions }) =>
        one.modality.every((each) => modality.includes(each)) &&
        one.region.every((each) => region.includes(each)) &&
        one.contrast.every((each) => contrast.includes(each))
    )
  )

/** Every modality but these. */
export const otherThan = (...these: ReadonlyArray<Modality>): Kind => ({
  modality: modalities.filter((each) => !these.includes(each))
})

/** Whether another service of the request is such a study. */
export const orderedToo = ({ services }: Request, service: Service, kind: Kind): boolean =>
  services.some((other) => other !== service && surelyIs(other, kind))

// ── evaluation and electrodiagnostics ───────────────────────────────────────────────────────────────────────────────
export const evaluated = ({ evaluation }: Request): boolean =>
  evaluation?.contact === "in person" || evaluation?.contact === "remote, established patient"

/** EMG/NCV is on file as done: stated, or taken for granted by its date, its components or its delay. */
export const emgDone = ({ electrodiagnostics = {} }: Request): boolean => {
  const { components, date, daysAfterOnset, emgNcv } = electrodiagnostics
  if (emgNcv !== undefined) return emgNcv !== "not done"
  return components !== undefined || date !== undefined || daysAfterOnset !== undefined
}

/** EMG/NCV was waived within the emergency, by one of those who may (PN-1.c6, R-09). */
export const emgWaived = ({ dateOfService, electrodiagnostics = {} }: Request): boolean => {
  const { from, to } = edition.emergency
  const { limitedVisits, waivedBy } = electrodiagnostics
  const decided = waivedBy === "treating neurologist" || waivedBy === "team coordinating care"
  return dateOfService >= from && dateOfService <= to && decided && limitedVisits !== false
}

/** The days from onset to EMG/NCV, if the request gives them. */
export const daysToEmg = ({ dateOfService, electrodiagnostics = {}, onset = {} }: Request): number | undefined => {
  const { date, daysAfterOnset } = electrodiagnostics
  if (daysAfterOnset !== undefined || date === undefined) return daysAfterOnset
  if (onset.date !== undefined) return daysBetween(onset.date, date)
  return onset.daysBeforeService === undefined ? undefined : onset.daysBeforeService - daysBetween(date, dateOfService)
}

// ── intervals ───────────────────────────────────────────────────────────────────────────────────────────────────────
export const ageOf = ({ dateOfService, patient = {} }: Request): number | undefined =>
  patient.age ?? (patient.birthDate === undefined ? undefined : yearsBetween(patient.birthDate, dateOfService))

/** The months since the same study, if the request gives them. */
export const monthsSince = ({ dateOfService }: Request, { previous = {} }: Service): number | undefined =>
  previous.monthsAgo ?? (previous.date === undefined ? undefined : monthsBetween(previous.date, dateOfService))

/** Whether the study can be a repeat of the same one. */
export const mayRepeat = ({ previous }: Service): boolean => previous?.result !== "none"

/** Whether a number is on file and reaches a value. */
export const atLeast = (number: number | undefined, value: number): boolean => number !== undefined && number >= value

// ── the frame ───────────────────────────────────────────────────────────────────────────────────────────────────────
/** Whether edition and plan govern, and the study is reviewed; mandate and plan document apart. */
export const inTheFrame = ({ coverage = {}, dateOfService }: Request, service: Service): boolean =>
  dateOfService >= edition.effective &&
  coverage.editionInForce !== false &&
  coverage.administered !== false &&
  service.coverage?.reviewed !== false

/** Whether mandate and plan document are silent on the study. */
export const silent = ({ coverage: { mandate = "silent", planDocument = "silent" } = {} }: Service): boolean =>
  mandate === "silent" && planDocument === "silent"

/** Whether this edition decides, as far as the frame goes. */
export const governed = (request: Request, service: Service): boolean => inTheFrame(request, service) && silent(service)
