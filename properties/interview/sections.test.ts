/** Which indications a section decides: found from what the diagrams rely on, and here written down to be compared. */
import { describe, expect, it } from "vitest"
import { sections } from "../../spec/clauses.ts"
import { programDiagrams } from "../../src/diagram/policy-diagrams.ts"
import { indicationsOf, sectionOf, sectionsOf } from "../../src/diagram/section-of.ts"
import { indicationTags } from "../../src/request/indication.ts"

const bySection = {
  "PN-0": [],
  "PN-1": ["OtherPeripheralNerve"],
  "PN-2": [
    "CarpalTunnelSyndrome",
    "OtherWristQuestion",
    "UlnarNeuropathy",
    "RadialNeuropathy",
    "SciaticNeuropathy",
    "FemoralNeuropathy",
    "MeralgiaParesthetica",
    "PeronealNeuropathy",
    "TarsalTunnelSyndrome"
  ],
  "PN-3": [
    "CrossoverSyndrome",
    "AidsCytomegalovirus",
    "CIDP",
    "MultifocalMotorNeuropathy",
    "POEMS",
    "ParaneoplasticNeuropathy"
  ],
  "PN-4": ["BrachialPlexus"],
  "PN-5": ["LumbosacralPlexus"],
  "PN-6.1": ["MyastheniaGravis", "LEMS", "StiffPersonSyndrome"],
  "PN-6.2": ["Myopathy", "MuscleBiopsy", "MyopathyLungDisease", "OccultNeoplasmSearch"],
  "PN-6.3": ["GaucherDisease"],
  "PN-7": [],
  "PN-8.1": ["ALS"],
  "PN-8.2": ["SpinalMuscularAtrophy"],
  "PN-8.3": ["Fasciculations"],
  "PN-9": ["VestibularSchwannoma", "ParaspinalNeurofibroma", "OtherNerveSheathTumor", "NeurofibromatosisSurveillance"]
}

describe("every indication is decided by one section", () => {
  it("the one whose clauses it relies on", () => {
    expect(Object.fromEntries(sections.map(({ id }) => [id, indicationsOf(id)]))).toEqual(bySection)
    expect(Object.values(bySection).flat().sort()).toEqual([...indicationTags].sort())
  })

  it("a heading stands for the sections below it, and for no other", () => {
    expect(indicationsOf("PN-6")).toEqual(indicationTags.filter((tag) => sectionOf(tag).startsWith("PN-6.")))
    expect(indicationsOf("PN-8")).toEqual(["ALS", "SpinalMuscularAtrophy", "Fasciculations"])
    expect(indicationsOf("PN")).toEqual([])
  })

  it("which changes with the diagrams", () => {
    const { indications } = programDiagrams
    const swapped = { ...programDiagrams, indications: { ...indications, ALS: indications.LEMS } }
    expect(sectionsOf(swapped).ALS).toBe("PN-6.1")
  })
})
