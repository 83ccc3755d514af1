/**
 * Laws of the gates in PN-1: the evaluation before imaging, and the step of EMG/NCV before it, with its exemptions.
 * What is asked of its result stands in `results.ts`.
 */
import fc from "fast-check"
import { indicationTags } from "../../src/request/indication.ts"
import { brachial, lumbosacral } from "../../src/request/indications/plexus.ts"
import { electrodiagnostics, evaluation } from "../../src/request/work-up.ts"
import { asEvaluated, asTested, asUnevaluated, knowing, together, when } from "./change.ts"
import { couldBe, emgDone, emgWaived, evaluated, otherThan, surelyIs } from "./facts.ts"
import type { Law, ToggleLaw } from "./law.ts"
import { metUnder, ofEachMet } from "./lines.ts"
import { about, aboutAnything, having } from "./requests.ts"
import * as scope from "./scopes.ts"
import { unmoved, whateverEmg, wholeOf } from "./toggle.ts"

// ── the clinical evaluation ─────────────────────────────────────────────────────────────────────────────────────────
const advanced = otherThan("DXA", "radiograph")

export const evaluationFirst: Law = {
  id: "evaluation-first",
  says: "Advanced imaging is met only after an evaluation, in person or remote with an established patient.",
  scope: "Every study of PN-2 to PN-9 but DXA and radiographs.",
  clauses: ["PN-1.c1", "PN-1.c2", "PN-1.c3", "PN-8.1.c1"],
  readings: ["R-04", "R-05"],
  requests: fc.oneof(aboutAnything(), aboutAnything(having(evaluation.contact, "none", "remote, new patient"))),
  holds: ofEachMet(
    ({ request }) => evaluated(request),
    ({ service }) => couldBe(service, advanced)
  ),
  ignoring: asEvaluated
}

export const examinationNotSkipped: Law = {
  id: "examination-not-skipped-in-person",
  says: "After an evaluation in person without a neurological examination nothing is met, but in established ALS.",
  scope: "Advanced imaging, the examination documented as not done.",
  clauses: ["PN-1.c2", "PN-8.1.c1"],
  readings: ["R-06"],
  requests: aboutAnything(having(evaluation.neurologicalExamination, "not done")),
  holds: metUnder(
    indicationTags,
    ({ indication, request }) =>
      request.evaluation?.contact === "remote, established patient" ||
      (indication._tag === "ALS" && indication.diagnosis === "established"),
    ({ request, service }) => request.evaluation?.neurologicalExamination === "not done" && couldBe(service, advanced)
  ),
  ignoring: when(({ evaluation }) => evaluation?.contact === "in person", asEvaluated)
}

// ── the step ────────────────────────────────────────────────────────────────────────────────────────────────────────
const undone = having(electrodiagnostics.emgNcv, "not done")
const rows = [...scope.pn2WithEmg, ...scope.pn3] as const
const spine = ["cervical spine", "lumbar spine"] as const

export const emgInTheTables: Law = {
  id: "emg-first-in-the-tables",
  says: "In a row that says YES, and in every polyneuropathy, a study is met only with EMG/NCV done or waived.",
  scope: "Carpal tunnel, ulnar, radial, sciatic and peroneal rows of PN-2; every row of PN-3; any modality.",
  clauses: ["PN-2.c2", "PN-2.c6", "PN-2.c10", "PN-2.c15", "PN-2.c30", "PN-3.c2", "PN-3.c5", "PN-3.c8", "PN-3.c11"],
  readings: ["R-07", "R-08", "R-09"],
  requests: fc.oneof(about(rows), about(rows, undone)),
  holds: metUnder(rows, ({ request }) => emgDone(request) || emgWaived(request)),
  ignoring: asTested
}

export const emgForThePlexus: Law = {
  id: "emg-first-for-the-plexus",
  says: "MRI or CT of a plexus is met only with EMG/NCV done or waived, unless a tumor infiltrates the plexus.",
  scope: "PN-4 and PN-5 but for malignant infiltration and for MRI of the cervical or lumbar spine.",
  clauses: ["PN-4.c2", "PN-4.c5", "PN-5.c5", "PN-5.c8"],
  readings: ["R-07", "R-08", "R-09", "R-21"],
  requests: fc.oneof(about(scope.plexus), about(scope.plexus, undone)),
  holds: metUnder(
    scope.plexus,
    ({ request }) => emgDone(request) || emgWaived(request),
    ({ indication, service }) =>
      !scope.infiltrated(indication) && !surelyIs(service, { modality: ["MRI"], region: spine })
  ),
  ignoring: asTested
}

const irradiated = ["radiation plexitis", "radiation plexopathy"]

export const emgAfterRadiation: Law = {
  id: "emg-first-after-radiation",
  says: "After radiation EMG/NCV comes first even where the study is to rule out infiltration.",
  scope: "Radiation plexitis (PN-4) and radiation plexopathy (PN-5).",
  clauses: ["PN-4.c6", "PN-5.c9"],
  readings: ["R-21"],
  requests: fc.oneof(
    about(["BrachialPlexus"], having(brachial.cause, "radiation plexitis")),
    about(["LumbosacralPlexus"], having(lumbosacral.cause, "radiation plexopathy"))
  ),
  holds: metUnder(
    scope.plexus,
    ({ request }) => emgDone(request) || emgWaived(request),
    ({ indication }) => scope.isOneOf(indication.cause, irradiated)
  ),
  ignoring: together(
    knowing("BrachialPlexus", { cause: "malignant infiltration" }),
    knowing("LumbosacralPlexus", { cause: "malignant infiltration" })
  )
}

export const emgExempt: ToggleLaw = {
  id: "emg-exempt-to-the-letter",
  says: "Where EMG/NCV is exempt or no section asks for it, its state changes nothing that is said.",
  scope: "Femoral, meralgia, malignant infiltration, biopsy planning, PN-6.1, PN-6.3, PN-8.1, PN-8.2, PN-9; not MRN.",
  clauses: ["PN-2.c20", "PN-2.c23", "PN-2.c29", "PN-4.c5", "PN-5.c8", "PN-6.2.c6", "PN-8.2.c4"],
  readings: ["R-21", "R-32"],
  requests: about([...scope.withoutEmgRule, ...scope.plexus, ...scope.plexus]),
  ...unmoved(scope.exemptFromEmg, whateverEmg, wholeOf),
  looking: when((request) => !emgDone(request), asUnevaluated)
}

export const gateLaws = [
  evaluationFirst,
  examinationNotSkipped,
  emgInTheTables,
  emgForThePlexus,
  emgAfterRadiation,
  emgExempt
] as const
