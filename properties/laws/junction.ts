/**
 * Laws of PN-6.1: CT of the chest in disorders of the neuromuscular junction, the first and its repeats. There is one
 * for each way in which the three disorders differ.
 */
import { allOf, anyOf, is, meets, not } from "../../src/language/criterion.ts"
import { lems, myasthenia, stiffPerson } from "../../src/request/indications/neuromuscular.ts"
import { previous } from "../../src/request/service.ts"
import { contrastSafety } from "../../src/request/work-up.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

const chestCt = scope.orders("CT", ["chest"])
const plainChestCt = scope.orders("CT", ["chest"], ["without"])
const repeatCt = allOf(chestCt, scope.repeated)
const negative = is(previous.result, "negative")

export const myastheniaEstablished: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "myasthenia-established",
  says: "CT of the chest in myasthenia gravis is met only once the diagnosis is established.",
  scope: "PN-6.1, myasthenia gravis.",
  clauses: ["PN-6.1.c2"],
  readings: ["R-29"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: ["MyastheniaGravis"], where: chestCt, then: is(myasthenia.diagnosis, "established") }]
}

export const plainChestCtForConcern: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "plain-chest-ct-only-for-a-contrast-concern",
  says: "In PN-6.1 CT of the chest without contrast is met only in myasthenia gravis, with a concern about contrast.",
  scope: "PN-6.1; in Gaucher disease it is the regular study.",
  clauses: ["PN-6.1.c4"],
  readings: ["R-31"],
  outcomes: ["CriteriaMet"],
  cases: [
    { tags: ["MyastheniaGravis"], where: plainChestCt, then: is(contrastSafety.iodinated, "concern", "allergy") },
    { tags: ["LEMS", "StiffPersonSyndrome"], where: plainChestCt }
  ]
}

export const onlyContrastCt: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "only-contrast-chest-ct-in-lambert-eaton-and-stiff-person",
  says: "In Lambert-Eaton and stiff-person syndrome nothing is met but CT of the chest with contrast.",
  scope: "PN-6.1 but for myasthenia gravis; MR neurography apart.",
  clauses: ["PN-6.1.c6", "PN-6.1.c9"],
  readings: ["R-29", "R-40"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["LEMS", "StiffPersonSyndrome"],
      where: scope.notNeurography,
      then: scope.orders("CT", ["chest"], ["with"])
    }
  ]
}

export const myastheniaRepeat: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "myasthenia-repeat",
  says: "A repeat CT in myasthenia gravis needs a negative first CT and one of three triggers.",
  scope: "PN-6.1, myasthenia gravis, an earlier CT on file or not ruled out.",
  clauses: ["PN-6.1.c3"],
  readings: ["R-30"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["MyastheniaGravis"],
      where: repeatCt,
      then: allOf(
        negative,
        anyOf(is(myasthenia.chestMassSymptoms), is(myasthenia.risingTiters), is(myasthenia.preoperativeNeed))
      )
    }
  ]
}

export const lambertEatonRepeat: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "lambert-eaton-repeat",
  says: "A repeat CT in Lambert-Eaton syndrome needs a negative first CT, three months, and suspicion that persists.",
  scope: "PN-6.1, Lambert-Eaton syndrome, an earlier CT on file or not ruled out.",
  clauses: ["PN-6.1.c7"],
  readings: ["R-30", "R-54"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["LEMS"],
      where: repeatCt,
      then: allOf(negative, meets(previous.monthsAgo, "lemsRepeat"), is(lems.suspicionPersists))
    }
  ]
}

export const stiffPersonRepeat: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "stiff-person-repeat-never-met",
  says: "A repeat CT in stiff-person syndrome is never met.",
  scope: "PN-6.1, stiff-person syndrome, an earlier CT on file or not ruled out.",
  clauses: ["PN-6.1.c9"],
  readings: ["R-30"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: ["StiffPersonSyndrome"], where: repeatCt }]
}

export const positiveFirstCt: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "positive-first-ct-never-met",
  says: "After a positive first CT in myasthenia gravis or Lambert-Eaton syndrome no repeat is met.",
  scope: "PN-6.1, CT of the chest, the first one positive; in myasthenia gravis a trigger leaves it to a reviewer.",
  clauses: ["PN-6.1.c3", "PN-6.1.c7"],
  readings: ["R-30", "R-54"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: ["MyastheniaGravis", "LEMS"], where: allOf(chestCt, is(previous.result, "positive")) }]
}

export const suspicionEnough: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "lambert-eaton-and-stiff-person-suspected",
  says: "CT of the chest in Lambert-Eaton or stiff-person syndrome is met only on a diagnosis at least suspected.",
  scope: "PN-6.1 but for myasthenia gravis; MR neurography apart.",
  clauses: ["PN-6.1.c6", "PN-6.1.c9"],
  readings: ["R-29"],
  outcomes: ["CriteriaMet"],
  cases: [
    { tags: ["LEMS"], where: scope.notNeurography, then: not(is(lems.diagnosis, "neither")) },
    { tags: ["StiffPersonSyndrome"], where: scope.notNeurography, then: not(is(stiffPerson.diagnosis, "neither")) }
  ]
}

export const junctionLaws = [
  myastheniaEstablished,
  plainChestCtForConcern,
  onlyContrastCt,
  myastheniaRepeat,
  lambertEatonRepeat,
  stiffPersonRepeat,
  positiveFirstCt,
  suspicionEnough
] as const
