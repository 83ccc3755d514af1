/**
 * The studies that the same facts support are exactly those that would be met: every modality, region, contrast and side
 * is put in place of the study ordered, and decided.
 */
import fc from "fast-check"
import { expect, it } from "vitest"
import { codes } from "../../spec/codes.ts"
import { whatIf } from "../../src/api/what-if.ts"
import { supportedInWords } from "../../src/api/what-if-words.ts"
import { consensus } from "../../src/diagram/consensus.ts"
import { possibleStudies, type Studies, supportedStudies } from "../../src/diagram/supported-studies.ts"
import { anyAnswer, type Fact } from "../../src/language/fact.ts"
import { registerProfile } from "../../src/language/profile.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import type { Request } from "../../src/request/request.ts"
import { type Service, study } from "../../src/request/service.ts"
import { complete, partial, several } from "../generators/request.ts"
import { check } from "../laws-general/law.ts"
import { decided, forced, onFile, reached } from "./brute.ts"

type Find = (request: Request, service: number) => ReadonlyArray<Studies>
const find: Find = (request, service) => supportedStudies(request, registerProfile, service)

const keys = ["modality", "region", "contrast", "side"] as const
type Bits = readonly [modality: number, region: number, contrast: number, side: number]

/** Every study, as the place of its answer in each list. */
const all: ReadonlyArray<Bits> = study.modality.answers.flatMap((_, modality) =>
  study.region.answers.flatMap((__, region) =>
    study.contrast.answers.flatMap((___, contrast) =>
      study.side.answers.map((____, side) => [modality, region, contrast, side] as const)
    )
  )
)
const isIn = (found: ReadonlyArray<Studies>, bits: Bits): number =>
  found.filter((one) => keys.every((key, at) => (one[key] >> bits[at]!) & 1)).length

/** The request with this study ordered, and no code. */
const ordering = (request: Request, service: number, bits: Bits): Request => {
  const { code: _, ...own } = request.services[service]!
  const ordered = Object.fromEntries(keys.map((key, at) => [key, study[key].answers[bits[at]!]]))
  const services = request.services.with(service, { ...own, study: ordered } as Service)
  return { ...request, services } as unknown as Request
}

const oneLine = fc.oneof(complete, partial(8)).filter(({ services }) => services.length === 1)

const dropLast: Find = (request, service) => find(request, service).slice(0, -1)
const anyContrast: Find = (request, service) =>
  find(request, service).map((one) => ({ ...one, contrast: anyAnswer(study.contrast) }))

check<Find>(find, {
  says: "of all 1,584 studies exactly those are supported, each once, that the program decides as CriteriaMet",
  runs: 18,
  of: (subject) =>
    fc.property(oneLine, (request) => {
      const found = subject(request, 0)
      const { code: _, ...uncoded } = request.services[0]!
      const bare = { ...request, services: [uncoded] } as unknown as Request
      const known = onFile(bare)
      return all.every((bits) => {
        const possible = (fact: Fact, path: string): number => {
          const key = keys.findIndex((one) => study[one].id === fact.id)
          return key === -1 ? known(fact, path) : 1 << bits[key]!
        }
        return isIn(found, bits) === (forced(bare, "CriteriaMet", possible) ? 1 : 0)
      })
    }),
  broken: { "forgets the last of them": dropLast, "does not mind the contrast": anyContrast }
})

check<Find>(find, {
  says: "with several indications or services, too, a study is supported exactly when ordering it is decided as CriteriaMet",
  runs: 12,
  of: (subject) =>
    fc.property(several, fc.nat(2), fc.nat(96), (request, nth, start) => {
      const service = nth % request.services.length
      const found = subject(request, service)
      // each supported kind, and others in turn
      const some = all.filter((bits, at) => at % 97 === start || (isIn(found, bits) > 0 && at % 5 === 0))
      return some.every((bits) => {
        const { possible } = consensus(ordering(request, service, bits), registerProfile, service)
        return isIn(found, bits) === (possible.join() === "CriteriaMet" ? 1 : 0)
      })
    }),
  broken: {
    "forgets the last of them": dropLast,
    "does not mind the contrast": anyContrast,
    "does not mind the side": (request, service) =>
      find(request, service).map((one) => ({ ...one, side: anyAnswer(study.side) })),
    "looks at the first service": (request) => find(request, 0)
  }
})

it("the studies that an indication can be met with are those of which some path leads there", {
  timeout: 60_000
}, () => {
  for (const tag of indicationTags) {
    const found = possibleStudies(tag as IndicationTag, registerProfile)
    const request = { dateOfService: "2024-03-01", indications: [{ _tag: tag }], services: [{}] } as unknown as Request
    // some of what was found, and others in turn
    const some = all.filter((bits, at) => at % 97 === 0 || (isIn(found, bits) > 0 && at % 47 === 0))
    for (const bits of some) {
      const met = reached(request, "CriteriaMet", (fact) => {
        const key = keys.findIndex((one) => study[one].id === fact.id)
        return key !== -1 ? 1 << bits[key]! : fact.scope === "reading" ? 1 : anyAnswer(fact)
      })
      expect([tag, bits, isIn(found, bits)]).toEqual([tag, bits, met ? 1 : 0])
    }
  }
})

// ── as they are shown ───────────────────────────────────────────────────────────────────────────────────────────────
const neck = {
  dateOfService: "2024-03-01",
  evaluation: { contact: "in person" },
  indications: [{ _tag: "BrachialPlexus", cause: "malignant infiltration", upperTrunk: false }],
  services: [{ code: "70543" }]
} as unknown as Request

it("not MRI of the neck, but MRI of the chest, with its codes", () => {
  expect(decided(neck)).toBe("CriteriaNotMet")
  expect(whatIf(neck)[0]!.supported.map(supportedInWords)).toEqual([
    "MRI of the chest, without or without and with contrast (71550 or 71552)"
  ])
})

it("a study that the file speaks against is not offered", () => {
  const bars = [{ mri: { feasibility: "contraindicated" } }, { contrastSafety: { gadolinium: "allergy" } }] as const
  const [noMri, noGadolinium] = bars.map((bar) =>
    whatIf({ ...neck, ...bar } as Request)[0]!.supported.map(supportedInWords)
  )
  expect(noMri).toEqual(["CT of the chest, without or with contrast (71250 or 71260)"])
  expect(noGadolinium).toEqual(["MRI of the chest, without contrast (71550)"])
})

it("the codes named are those of a study that is supported", { timeout: 60_000 }, () => {
  for (const request of fc.sample(complete, { seed: 20211001, numRuns: 60 })) {
    for (const { codes: named, contrasts, modality, regions } of whatIf(request)[0]!.supported) {
      for (const [code, one] of Object.entries(codes)) {
        const means =
          one.modality === modality &&
          (contrasts === undefined || contrasts.includes(one.contrast)) &&
          (regions === undefined || one.regions.some((region) => regions.includes(region)))
        expect(named.includes(code as keyof typeof codes)).toBe(means)
      }
    }
  }
})
