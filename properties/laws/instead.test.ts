/** What is named instead of a study that is not listed is what can be met, all of it and no more. */
import { expect, it } from "vitest"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import type { Leaf, ProgramDiagrams } from "../../src/diagram/program-diagram.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { namedAmiss } from "./instead.ts"

/** The policy with other studies named. */
const naming = (change: (named: NonNullable<Leaf["instead"]>) => Leaf["instead"]): ProgramDiagrams => ({
  ...programDiagrams,
  leaves: (programDiagrams as ProgramDiagrams).leaves.map((leaf) => {
    const instead = leaf.instead === undefined ? undefined : change(leaf.instead)
    return instead === undefined ? leaf : { ...leaf, instead }
  })
})

it("where a study is not listed, those named instead can come to something, and those that can be met are named", () => {
  expect(indicationTags.flatMap((tag) => namedAmiss(programDiagrams, tag))).toEqual([])
})

it("a policy that leaves one out is found", () => {
  const wrong = naming((named) => named.slice(1))
  expect(namedAmiss(wrong, "CarpalTunnelSyndrome")).toContain(
    "CarpalTunnelSyndrome, PN-2.c3 R-40: ultrasound, wrist, with is not named"
  )
})

it("a policy that names one too many is found", () => {
  const wrong = naming((named) => [...named, { modality: "PET", regions: ["brain"], contrasts: ["without"] }])
  expect(namedAmiss(wrong, "CIDP")).toEqual(["CIDP, PN-3.c9 R-40: PET, brain, without is named in vain"])
})

it("a policy that names what is no study is found", () => {
  const wrong = naming((named) => [...named, { modality: "MRI", regions: [] }])
  expect(namedAmiss(wrong, "CIDP")).toContain("CIDP, PN-3.c9 R-40: 1 named that are no studies")
})
