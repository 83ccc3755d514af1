/** A near miss in a closed vocabulary names the valid word, and never one that means something else. */
import { Result } from "effect"
import { expect, it } from "vitest"
import { modalities } from "../../spec/studies.ts"
import { decode } from "../../src/request/decode.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { nearMiss } from "../../src/request/near-miss.ts"

const valid = { dateOfService: "2022-05-10", indications: [{ _tag: "POEMS" }], services: [{}] }
const ordered = (study: object) => ({ services: [{ study }] })

/** The suggestion for the one problem of a request with these changes. */
const suggested = (changed: object): string | undefined => {
  const decoded = decode({ ...valid, ...changed })
  const problems = Result.isFailure(decoded) ? decoded.failure.problems : []
  expect(problems).toHaveLength(1)
  return problems[0]?.didYouMean
}

it.each<[slip: string, meant: string, changed: object]>([
  ["BrachialPlexis", "BrachialPlexus", { indications: [{ _tag: "BrachialPlexis" }] }],
  ["tarsal tunnel syndrome", "TarsalTunnelSyndrome", { indications: [{ _tag: "tarsal tunnel syndrome" }] }],
  ["Cervical-Spine", "cervical spine", ordered({ region: "Cervical-Spine" })],
  ["ankel", "ankle", ordered({ region: "ankel" })],
  ["brachial plexuss", "brachial plexus", ordered({ region: "brachial plexuss" })],
  [
    "upper-extremity_OTHER-than joint",
    "upper extremity other than joint",
    ordered({ region: "upper-extremity_OTHER-than joint" })
  ],
  ["with out", "without", ordered({ contrast: "with out" })],
  ["Ultrasonnd", "ultrasound", ordered({ modality: "Ultrasonnd" })],
  ["lefft", "left", ordered({ side: "lefft" })],
  ["moddality, a field", "modality", ordered({ moddality: "MRI" })],
  ["pateint, a field", "patient", { pateint: {} }]
])("%s is taken for %s", (_, meant, changed) => {
  expect(suggested(changed)).toBe(meant)
})

it("a field that is there already is not suggested", () => {
  expect(suggested({ service: [] })).toBe(undefined)
})

it("nothing is suggested when two words are equally near", () => {
  expect(modalities).toEqual(expect.arrayContaining(["MRI", "MRN"]))
  expect(suggested(ordered({ modality: "MRA" }))).toBe(undefined)
})

it("nothing is suggested for a text that is far from every word", () => {
  expect(suggested(ordered({ region: "sternum" }))).toBe(undefined)
  expect(suggested(ordered({ modality: "CX" }))).toBe(undefined)
  expect(nearMiss("", ["a", "an"])).toBe(undefined)
})

it("a text of any length is compared at once", { timeout: 1000 }, () => {
  const tags = indicationTags.flatMap((tag) => [tag, `${tag}s`])
  expect(nearMiss("ab".repeat(5_000_000), tags)).toBe(undefined)
})

it.each<[said: string, opposite: string, changed: object]>([
  ["unknown", "known", { indications: [{ _tag: "VestibularSchwannoma", malignantTransformation: "unknown" }] }],
  ["abnormal", "normal", { electrodiagnostics: { emgNcv: "abnormal" } }],
  ["impossible", "possible", { mri: { feasibility: "impossible" } }],
  ["able", "unable", { mri: { feasibility: "able" } }],
  ["either", "neither", { contrastSafety: { iodinated: "either" } }]
])("%s is not taken for its opposite, %s", (_, opposite, changed) => {
  expect(suggested(changed)).not.toBe(opposite)
})
