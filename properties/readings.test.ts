/**
 * Each reading that a profile may choose is live: under the other option one request is decided otherwise, and both
 * determinations cite the reading. The trial of two or three months is compared on both sides of each threshold.
 */
import { describe, expect, it } from "vitest"
import { type LiveReadingId, readings } from "../spec/readings.ts"
import { type Determination, decide, type Profile, type Request } from "../src/index.ts"

const onFile = { dateOfService: "2024-03-01", evaluation: { contact: "in person" } } as const
const plexus = { ...onFile, electrodiagnostics: { emgNcv: "done" } } as const
const pelvis = { study: { modality: "MRI", region: "pelvis", contrast: "without and with" } } as const
const chest = { study: { modality: "MRI", region: "chest", contrast: "without" } } as const

interface Row {
  readonly option: string
  readonly request: Request
  readonly register: Determination["_tag"]
  readonly otherwise: Determination["_tag"]
}

const outlet = (trialMonths: number): Request => ({
  ...plexus,
  indications: [
    {
      _tag: "BrachialPlexus",
      cause: "neurogenic thoracic outlet syndrome",
      conservativeTrial: "failed",
      trialMonths,
      surgeryConsidered: true
    }
  ],
  services: [chest]
})

const rows: { readonly [Id in LiveReadingId]: Row } = {
  "R-04": {
    option: "ultrasound-free",
    request: {
      dateOfService: "2024-03-01",
      evaluation: { contact: "none" },
      indications: [{ _tag: "OtherPeripheralNerve", course: "superficial" }],
      services: [{ study: { modality: "ultrasound", region: "ankle" } }]
    },
    register: "CriteriaNotMet",
    otherwise: "ClinicalReview"
  },
  "R-13": {
    option: "review",
    request: {
      ...onFile,
      indications: [{ _tag: "OtherPeripheralNerve", course: "superficial", surgicalPlanning: false }],
      services: [{ study: { modality: "MRI", region: "ankle" } }]
    },
    register: "CriteriaNotMet",
    otherwise: "ClinicalReview"
  },
  "R-22": {
    option: "every-region",
    request: {
      ...plexus,
      indications: [{ _tag: "BrachialPlexus", cause: "brachial plexitis", upperTrunk: false }],
      services: [chest]
    },
    register: "CriteriaMet",
    otherwise: "CriteriaNotMet"
  },
  "R-23": {
    option: "in-printed-order",
    request: {
      ...plexus,
      indications: [{ _tag: "LumbosacralPlexus", cause: "metabolic disorder", part: "lumbosacral plexus" }],
      services: [pelvis]
    },
    register: "CriteriaMet",
    otherwise: "CriteriaNotMet"
  },
  "R-25": { option: "three-months", request: outlet(2), register: "CriteriaMet", otherwise: "CriteriaNotMet" },
  "R-27": {
    option: "not-inherited",
    request: {
      ...onFile,
      electrodiagnostics: { emgNcv: "not done" },
      onset: { daysBeforeService: 40 },
      indications: [{ _tag: "BrachialPlexus", cause: "traumatic injury" }],
      services: [{ code: "72141" }]
    },
    register: "CriteriaNotMet",
    otherwise: "CriteriaMet"
  },
  "R-32": {
    option: "any-adjunct",
    request: {
      ...onFile,
      patient: { age: 40 },
      electrodiagnostics: { emgNcv: "not done" },
      onset: { daysBeforeService: 40 },
      indications: [{ _tag: "Myopathy", inflammatory: true, examined: true, laboratoryTested: true }],
      services: [{ study: { modality: "MRI", region: "thigh", contrast: "without", side: "both" } }]
    },
    register: "CriteriaNotMet",
    otherwise: "CriteriaMet"
  },
  "R-38": {
    option: "muscle-and-storage-too",
    request: {
      ...onFile,
      indications: [{ _tag: "MyastheniaGravis", diagnosis: "established" }],
      services: [{ code: "72141" }]
    },
    register: "CriteriaNotMet",
    otherwise: "Referred"
  }
}

const choosing = (id: string, option: string): Profile => ({ name: "test", readings: { [id]: option } })
const outcome = (request: Request, profile?: Profile) =>
  decide(request, profile === undefined ? {} : { profile }).determinations[0]

describe("a profile that chooses another reading decides otherwise", () => {
  it("for every live reading there is a request", () => {
    expect(Object.keys(rows).sort()).toEqual(readings.filter(({ live }) => live).map(({ id }) => id))
  })

  it.each(Object.entries(rows))("%s", (id, { option, otherwise, register, request }) => {
    const [before, after] = [outcome(request), outcome(request, choosing(id, option))]
    expect([before._tag, after._tag]).toEqual([register, otherwise])
    expect(after.stamp.profile).toBe("test")
    expect(outcome(request, choosing(id, readings.find((reading) => reading.id === id)!.options[0].id))._tag).toBe(
      register
    )
    expect([...before.readings, ...after.readings]).toContain(id)
  })

  it("R-25: two months suffice by the register, three are needed by the other option", () => {
    const tags = (profile?: Profile) => [1, 2, 3, 4].map((months) => outcome(outlet(months), profile)._tag)
    expect(tags()).toEqual(["CriteriaNotMet", "CriteriaMet", "CriteriaMet", "CriteriaMet"])
    expect(tags(choosing("R-25", "three-months"))).toEqual([
      "CriteriaNotMet",
      "CriteriaNotMet",
      "CriteriaMet",
      "CriteriaMet"
    ])
  })
})
