/** Laws of PN-9: a nerve sheath tumor that is suspected, its follow-up, and the CT that looks for malignant change. */
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

const anyMri = scope.orders("MRI")

export const followUpNeeded: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "nerve-sheath-follow-up",
  says: "Follow-up MRI of a nerve sheath tumor needs something new, or surgery with the surgeon or a new baseline.",
  scope: "PN-9, MRI, the phase not stated as initial.",
  clauses: ["PN-9.c6", "PN-9.c7", "PN-9.c8"],
  readings: ["R-39"],
  outcomes: ["CriteriaMet"],
  cases: scope.tumorFacts.map(([tag, facts]) => ({
    tags: [tag],
    where: allOf(anyMri, not(is(facts.phase, "initial"))),
    then: anyOf(
      is(facts.newSymptomsOrFindings),
      allOf(is(facts.postoperative), anyOf(is(facts.surgeonRequests), is(facts.baselineAfterIncompleteRemoval)))
    )
  }))
}

export const malignantChangeOnly: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "nerve-sheath-ct-for-malignant-change",
  says: "CT in a nerve sheath tumor is met only for malignant transformation, known or suspected.",
  scope: "PN-9, CT.",
  clauses: ["PN-9.c9"],
  readings: ["R-39"],
  outcomes: ["CriteriaMet"],
  cases: scope.tumorFacts.map(([tag, facts]) => ({
    tags: [tag],
    where: scope.anyCt,
    then: allOf(
      is(facts.malignantTransformation, "known", "suspected"),
      scope.orders("CT", ["chest", "abdomen"], ["with"])
    )
  }))
}

export const tumorSuspected: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "nerve-sheath-tumor-suspected",
  says: "For a nerve sheath tumor imaging is met only where the tumor is at least suspected.",
  scope: "PN-9 but for surveillance in neurofibromatosis; MR neurography apart.",
  clauses: ["PN-9.c2"],
  readings: ["R-39", "R-72"],
  outcomes: ["CriteriaMet"],
  cases: scope.tumorFacts.map(([tag, facts]) => ({
    tags: [tag],
    where: scope.notNeurography,
    then: scope.suspectedOrEstablished(facts.diagnosis)
  }))
}

export const listedMri: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "nerve-sheath-mri-of-the-listed-region",
  says: "MRI of a nerve sheath tumor is met only of the brain for vestibular schwannoma, of the spine beside it.",
  scope: "PN-9, MRI; of a tumor elsewhere the text names no region.",
  clauses: ["PN-9.c3", "PN-9.c5"],
  readings: ["R-39", "R-40"],
  outcomes: ["CriteriaMet"],
  cases: [
    { tags: ["VestibularSchwannoma"], where: anyMri, then: scope.orders("MRI", ["brain"], ["without and with"]) },
    {
      tags: ["ParaspinalNeurofibroma"],
      where: anyMri,
      then: scope.orders("MRI", ["cervical spine", "thoracic spine", "lumbar spine"], ["without and with"])
    },
    { tags: ["OtherNerveSheathTumor"], where: anyMri }
  ]
}

export const nerveSheathLaws = [tumorSuspected, followUpNeeded, malignantChangeOnly, listedMri] as const
