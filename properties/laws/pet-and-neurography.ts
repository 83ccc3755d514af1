/**
 * Laws of two kinds of study that no section grants: PET, which is referred or investigational and never met, and MR
 * neurography, which PN-7 alone judges.
 */
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import { brachial, lumbosacral } from "../../src/request/indications/plexus.ts"
import { neurography } from "../../src/request/work-up.ts"
import type { Alike, OnlyWhere, Says } from "./law.ts"
import * as scope from "./scopes.ts"

// ── PET ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const noPet: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "no-pet",
  says: "PET and PET/CT are never met.",
  scope: "All sections.",
  clauses: ["PN-4.c17", "PN-4.c19", "PN-5.c15", "PN-5.c17", "PN-6.3.c18"],
  readings: ["R-26", "R-33"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: scope.everywhere, where: scope.anyPet }]
}

const plexusPet = [
  {
    tags: ["BrachialPlexus"],
    where: allOf(scope.governed, scope.anyPet, not(is(brachial.cause, "vascular thoracic outlet syndrome"))),
    afterMri: is(brachial.plexusMriDone)
  },
  {
    tags: ["LumbosacralPlexus"],
    where: allOf(scope.governed, scope.anyPet),
    afterMri: is(lumbosacral.plexusMriDone)
  }
] as const

export const plexusPetAfterMri: Says = {
  _tag: "Says",
  id: "pet-for-a-plexus-after-mri",
  says: "PET for a plexus is referred once MRI was done or cannot be done, and otherwise not met.",
  scope: "PN-4 and PN-5 but for vascular thoracic outlet syndrome, PN-0 apart.",
  clauses: ["PN-4.c17", "PN-4.c19", "PN-5.c15", "PN-5.c17"],
  readings: ["R-26", "R-46", "R-60"],
  cases: plexusPet.flatMap(({ afterMri, tags, where }) => {
    const comes = anyOf(afterMri, scope.mriRuledOut.lumbosacral)
    return [
      { tags, where: allOf(where, comes), of: ({ outcome }) => outcome === "Referred" },
      {
        tags,
        where: allOf(where, not(comes)),
        of: ({ kind, outcome }) => outcome === "CriteriaNotMet" && kind === "order-of-tests"
      }
    ] satisfies Says["cases"]
  })
}

export const gaucherPetInvestigational: Says = {
  _tag: "Says",
  id: "pet-in-gaucher-disease-investigational",
  says: "PET and PET/CT in Gaucher disease are not met, as investigational.",
  scope: "PN-6.3, PN-0 apart.",
  clauses: ["PN-6.3.c18"],
  readings: ["R-33"],
  cases: [
    {
      tags: ["GaucherDisease"],
      where: allOf(scope.governed, scope.anyPet),
      of: ({ cites, kind, outcome }) =>
        outcome === "CriteriaNotMet" && kind === "investigational" && cites.includes("PN-6.3.c18")
    }
  ]
}

// ── MR neurography ──────────────────────────────────────────────────────────────────────────────────────────────────
export const neurographyLimited: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "neurography-limited",
  says:
    "MR neurography is met only in a complicated, uncertain case after inconclusive EMG/NCV and ultrasound, where it " +
    "decides an intervention on the nerve.",
  scope: "All sections, whatever code bills it.",
  clauses: ["PN-7.c1"],
  readings: ["R-34", "R-58"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: scope.everywhere,
      where: scope.neurography,
      then: allOf(
        is(neurography.complicated),
        is(neurography.diagnosisUncertain),
        is(neurography.decidesTreatment),
        scope.emgInconclusive,
        scope.ultrasoundInconclusive
      )
    }
  ]
}

export const neurographyWhateverWhy: Alike = {
  _tag: "Alike",
  id: "neurography-whatever-the-indication",
  says: "MR neurography is judged alike under every indication.",
  scope: "All sections: PN-7 comes before referrals and lists.",
  clauses: ["PN-7.c1"],
  readings: ["R-34", "R-50"],
  of: "everything",
  cases: [{ tags: scope.everywhere, where: scope.neurography }]
}

export const neurographyOfTheBrain: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "no-neurography-of-the-brain",
  says: "MR neurography of the brain is never met: the brain is no peripheral nerve.",
  scope: "All sections.",
  clauses: ["PN-7.c1"],
  readings: ["R-71"],
  outcomes: ["CriteriaMet", "ClinicalReview", "Referred"],
  cases: [{ tags: scope.everywhere, where: scope.orders("MRN", ["brain"]) }]
}

export const petAndNeurographyLaws = [
  noPet,
  plexusPetAfterMri,
  gaucherPetInvestigational,
  neurographyLimited,
  neurographyWhateverWhy,
  neurographyOfTheBrain
] as const
