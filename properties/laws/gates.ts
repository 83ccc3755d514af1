/**
 * Laws of the gates in PN-1: the evaluation before imaging, and the step of EMG/NCV before it, with its exemptions.
 * What is asked of its result stands in `results.ts`.
 */
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import { brachial, lumbosacral } from "../../src/request/indications/plexus.ts"
import { study } from "../../src/request/service.ts"
import { electrodiagnostics, evaluation } from "../../src/request/work-up.ts"
import type { Idle, OnlyWhere, Says } from "./law.ts"
import * as scope from "./scopes.ts"

// ── the clinical evaluation ─────────────────────────────────────────────────────────────────────────────────────────
export const evaluationFirst: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "evaluation-first",
  says: "Advanced imaging is met only after an evaluation, in person or remote with an established patient.",
  scope: "Every study of PN-2 to PN-9 but DXA and radiographs.",
  clauses: ["PN-1.c1", "PN-1.c2", "PN-1.c3", "PN-8.1.c1"],
  readings: ["R-04", "R-05"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: scope.everywhere, where: scope.advanced, then: scope.evaluated }]
}

export const evaluationNotForReview: OnlyWhere = {
  ...evaluationFirst,
  id: "evaluation-before-judgment",
  says: "Without an evaluation nothing of advanced imaging is left to a reviewer either.",
  outcomes: ["ClinicalReview"]
}

export const evaluationIdle: Idle = {
  _tag: "Idle",
  id: "evaluation-is-idle-outside-advanced-imaging",
  says: "DXA and radiographs never depend on the evaluation.",
  scope: "Every indication; a nerve sheath tumor elsewhere has no list, and DXA for it none either.",
  clauses: ["PN-1.c1", "PN-6.3.c13", "PN-6.3.c16"],
  readings: ["R-04"],
  facts: [evaluation.contact, evaluation.neurologicalExamination],
  of: "everything",
  cases: [{ tags: scope.everywhere, where: is(study.modality, "DXA", "radiograph") }]
}

const examinationSkipped = allOf(is(evaluation.neurologicalExamination, "not done"), scope.advanced)
const remote = is(evaluation.contact, "remote, established patient")

export const examinationNotSkipped: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "examination-not-skipped-in-person",
  says: "After an evaluation in person without a neurological examination nothing is met, but in established ALS.",
  scope: "Advanced imaging, the examination documented as not done.",
  clauses: ["PN-1.c2", "PN-8.1.c1"],
  readings: ["R-04", "R-06"],
  outcomes: ["CriteriaMet"],
  cases: [
    { tags: scope.except("ALS"), where: examinationSkipped, then: remote },
    { tags: ["ALS"], where: examinationSkipped, then: anyOf(remote, scope.establishedAls) }
  ]
}

export const examinationIdle: Idle = {
  _tag: "Idle",
  id: "examination-is-idle-in-established-als",
  says: "In established ALS it makes no difference whether a neurological examination was done.",
  scope: "PN-8.1, the diagnosis established; MR neurography apart.",
  clauses: ["PN-8.1.c1"],
  readings: ["R-06"],
  facts: [evaluation.neurologicalExamination],
  of: "everything",
  cases: [{ tags: ["ALS"], where: allOf(scope.establishedAls, scope.notNeurography) }]
}

// ── the step ────────────────────────────────────────────────────────────────────────────────────────────────────────
const rows = [...scope.pn2WithEmg, ...scope.pn3] as const

export const emgInTheTables: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "emg-first-in-the-tables",
  says: "In a row that says YES, and in every polyneuropathy, a study is met only with EMG/NCV done or waived.",
  scope: "Carpal tunnel, ulnar, radial, sciatic and peroneal rows of PN-2; every row of PN-3; any modality.",
  clauses: ["PN-2.c2", "PN-2.c6", "PN-2.c10", "PN-2.c15", "PN-2.c30", "PN-3.c2", "PN-3.c5", "PN-3.c8", "PN-3.c11"],
  readings: ["R-07", "R-08", "R-09"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: rows, then: scope.emgDoneOrWaived }]
}

export const emgForThePlexus: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "emg-first-for-the-plexus",
  says: "MRI or CT of a plexus is met only with EMG/NCV done or waived, unless a tumor infiltrates the plexus.",
  scope: "PN-4 and PN-5 but for malignant infiltration and for MRI of the cervical or lumbar spine.",
  clauses: ["PN-4.c2", "PN-4.c5", "PN-5.c5", "PN-5.c8"],
  readings: ["R-07", "R-08", "R-09", "R-21"],
  outcomes: ["CriteriaMet"],
  cases: scope.notInfiltrated.map(({ tags, where }) => ({
    tags,
    where: allOf(where, not(scope.orders("MRI", ["cervical spine", "lumbar spine"]))),
    then: scope.emgDoneOrWaived
  }))
}

export const emgAfterRadiation: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "emg-first-after-radiation",
  says: "After radiation EMG/NCV comes first even where the study is to rule out infiltration.",
  scope: "Radiation plexitis (PN-4) and radiation plexopathy (PN-5).",
  clauses: ["PN-4.c6", "PN-5.c9"],
  readings: ["R-21"],
  outcomes: ["CriteriaMet"],
  cases: [
    { tags: ["BrachialPlexus"], where: is(brachial.cause, "radiation plexitis"), then: scope.emgDoneOrWaived },
    { tags: ["LumbosacralPlexus"], where: is(lumbosacral.cause, "radiation plexopathy"), then: scope.emgDoneOrWaived }
  ]
}

export const emgForTrauma: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "emg-first-for-the-spine-of-a-plexus",
  says: "The plain MRI of the spine that trauma of a plexus adds inherits the step of EMG/NCV.",
  scope: "MRI of the cervical spine in PN-4, of the lumbar spine in PN-5.",
  clauses: ["PN-4.c2", "PN-4.c12", "PN-5.c5", "PN-5.c11"],
  readings: ["R-27"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: scope.plexus,
      where: scope.orders("MRI", ["cervical spine", "lumbar spine"]),
      then: scope.emgDoneOrWaived
    }
  ]
}

export const waiverCited: Says = {
  _tag: "Says",
  id: "waiver-on-record",
  says: "Where a study is met without EMG/NCV that comes first, the determination rests on the emergency's waiver.",
  scope: "PN-2 rows marked YES, PN-3, PN-4 and PN-5; not malignant infiltration.",
  clauses: ["PN-1.c6"],
  readings: ["R-09", "R-27"],
  cases: scope.emgGated.map(({ tags, where }) => ({
    tags,
    where: allOf(where, not(scope.emgDone)),
    of: ({ cites, outcome }) => outcome !== "CriteriaMet" || (cites.includes("PN-1.c6") && cites.includes("R-09"))
  }))
}

export const earlyNotMet: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "undone-emg-is-judged-only-early",
  says: "Undone EMG/NCV is left to a reviewer only early in the course, or where the emergency may have waived it.",
  scope: "PN-2 rows marked YES, PN-3, PN-4 and PN-5; not malignant infiltration.",
  clauses: ["PN-1.c5", "PN-1.c6"],
  readings: ["R-08", "R-09", "R-27"],
  outcomes: ["ClinicalReview"],
  cases: scope.emgGated.map(({ tags, where }) => ({
    tags,
    where: allOf(where, not(scope.emgDone)),
    then: anyOf(scope.earlyService, scope.perhapsWaived)
  }))
}

export const emgExempt: Idle = {
  _tag: "Idle",
  id: "emg-exempt-to-the-letter",
  says: "Where EMG/NCV is exempt or no section asks for it, its state changes nothing that is said.",
  scope: "Femoral, meralgia, malignant infiltration, biopsy planning, PN-6.1, PN-6.3, PN-8.1, PN-8.2, PN-9; not MRN.",
  clauses: ["PN-2.c20", "PN-2.c23", "PN-2.c29", "PN-4.c5", "PN-5.c8", "PN-6.2.c6", "PN-8.2.c4"],
  readings: ["R-21", "R-32"],
  facts: scope.emgFacts,
  of: "everything",
  cases: [
    { tags: scope.withoutEmgRule, where: scope.notNeurography },
    ...scope.infiltrated.map(({ tags, where }) => ({ tags, where: allOf(where, scope.notNeurography) }))
  ]
}

export const componentsIdle: Idle = {
  _tag: "Idle",
  id: "components-of-emg-count-in-fasciculations-only",
  says: "Which of nerve conduction and needle EMG was done makes a difference in fasciculations only.",
  scope: "All sections but PN-8.3; there MR neurography.",
  clauses: ["PN-8.3.c11"],
  readings: ["R-52"],
  facts: [electrodiagnostics.components],
  of: "everything",
  cases: [{ tags: scope.except("Fasciculations") }, { tags: ["Fasciculations"], where: scope.neurography }]
}

export const gateLaws = [
  evaluationFirst,
  evaluationNotForReview,
  evaluationIdle,
  examinationNotSkipped,
  examinationIdle,
  emgInTheTables,
  emgForThePlexus,
  emgAfterRadiation,
  emgForTrauma,
  waiverCited,
  earlyNotMet,
  emgExempt,
  componentsIdle
] as const
