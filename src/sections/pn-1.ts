/**
 * PN-1 · General guidelines: the evaluation before imaging, electrodiagnostics with the early course and the emergency
 * waiver, and the order of ultrasound, MRI and CT. The gates that the later sections use stand here and nowhere else.
 */
import { Effect } from "effect"
import {
  allOf,
  anyOf,
  barredBy,
  by,
  type Citation,
  type Criterion,
  is,
  lacking,
  leftToJudgment,
  meets,
  named,
  not,
  prerequisite
} from "../language/criterion.ts"
import type { ChoiceFact } from "../language/fact.ts"
import { notListed, type Section, type StudySpec, supported } from "../language/ruling.ts"
import { holds } from "../language/weigh.ts"
import { type OrderFact, period, reading } from "../request/derived.ts"
import { otherNerve } from "../request/indications/focal.ts"
import { anyStudy, ordered } from "../request/order.ts"
import { study } from "../request/service.ts"
import { electrodiagnostics, evaluation, mri, onset } from "../request/work-up.ts"

// ── the clinical evaluation (PN-1.c1 to c3) ─────────────────────────────────────────────────────────────────────────
const remote = by("PN-1.c3", "R-05")(is(evaluation.contact, "remote, established patient"))
const inPerson = is(evaluation.contact, "in person")
const examined = anyOf(
  is(evaluation.neurologicalExamination, "done"),
  by("PN-1.c2", "R-06")(leftToJudgment(is(evaluation.neurologicalExamination, "not done")))
)
const ultrasoundExempt = allOf(is(study.modality, "ultrasound"), reading("R-04", "ultrasound-free"))
const evaluation_ = "a pertinent clinical evaluation, in person or by remote contact with an established patient"

/** A pertinent clinical evaluation comes before advanced imaging. */
export const evaluated = by("PN-1.c1")(
  prerequisite(evaluation_, anyOf(allOf(inPerson, examined), remote, ultrasoundExempt))
)

/** The same, where the neurological examination is not required (PN-8.1.c1). */
export const evaluatedWithoutExamination = by("PN-1.c1")(prerequisite(evaluation_, anyOf(inPerson, remote)))

// ── electrodiagnostics (PN-1.c4 to c6) ──────────────────────────────────────────────────────────────────────────────
const notDone = is(electrodiagnostics.emgNcv, "not done")
const limitedVisits = named(
  "face-to-face visits were limited by the emergency",
  anyOf(is(electrodiagnostics.limitedVisits), leftToJudgment(is(electrodiagnostics.limitedVisits, false)))
)
const waived = by(
  "PN-1.c6",
  "R-09"
)(
  allOf(
    is(period, "within the emergency"),
    is(electrodiagnostics.waivedBy, "treating neurologist", "team coordinating care"),
    limitedVisits
  )
)
const earlyService = by("PN-1.c5", "R-08")(leftToJudgment(meets(onset.daysBeforeService, "earlyCourse")))
const earlyStudy = by("PN-1.c5", "R-08")(leftToJudgment(meets(electrodiagnostics.daysAfterOnset, "earlyCourse")))
const normalAndEarly = allOf(is(electrodiagnostics.emgNcv, "normal"), earlyStudy)

/** EMG/NCV comes first: done, or waived in the emergency; early in the course it is left to judgment. */
export const emgFirst = (...cites: ReadonlyArray<Citation>): Criterion =>
  by(...cites, "R-07")(prerequisite("EMG/NCV first", anyOf(not(notDone), waived, earlyService)))

/** The same, for nerve conduction and needle EMG both (PN-8.3.c11). */
export const bothComponentsFirst = (...cites: ReadonlyArray<Citation>): Criterion =>
  by(
    ...cites,
    "R-52"
  )(
    prerequisite(
      "nerve conduction and needle EMG first",
      anyOf(
        allOf(not(notDone), is(electrodiagnostics.components, "nerve conduction and needle EMG")),
        waived,
        earlyService
      )
    )
  )

/** No result, for a reason that PN-1 leaves to a person: waived, or early in the course. */
const resultLeftOpen = anyOf(
  by("R-10")(leftToJudgment(allOf(notDone, waived))),
  allOf(notDone, earlyService),
  normalAndEarly
)

/** EMG/NCV showed one of these: a waiver supplies no result. */
export const emgShowed = (
  ...results: ReadonlyArray<"normal" | "confirms the disorder" | "equivocal" | "non-diagnostic">
): Criterion =>
  named(`EMG/NCV is ${results.join(" or ")}`, anyOf(is(electrodiagnostics.emgNcv, ...results), resultLeftOpen))

const resultGiven = anyOf(
  is(electrodiagnostics.emgNcv, "confirms the disorder", "equivocal", "non-diagnostic"),
  allOf(is(electrodiagnostics.emgNcv, "normal"), not(meets(electrodiagnostics.daysAfterOnset, "earlyCourse")))
)

/** What holds after EMG/NCV: it needs a result, which a waiver or an early course leaves open. */
export const afterEmg = (of: Criterion): Criterion => anyOf(allOf(resultGiven, of), resultLeftOpen)

// ── ultrasound, MRI and CT (PN-1.c7 to c9) ──────────────────────────────────────────────────────────────────────────
/** MRI cannot be done, as R-24 grades it: some causes count, others are left to judgment. */
export const mriRuledOut = (
  counts: ReadonlyArray<"contraindicated" | "unable" | "not available">,
  leftOpen: ReadonlyArray<"unable" | "not available" | "inconvenient">
): Criterion =>
  by("R-24")(
    named(
      `MRI is ${counts.join(" or ")}`,
      anyOf(is(mri.feasibility, ...counts), leftToJudgment(is(mri.feasibility, ...leftOpen)))
    )
  )

/** The grading for single nerves. */
export const mriContraindicated = mriRuledOut(["contraindicated"], ["unable", "not available"])

/** A CT where the text grants none: the limit of PN-1 leaves it to a person when MRI is contraindicated. */
export const ctOnlyByJudgment = by(
  "PN-1.c9",
  "R-17"
)({ ...leftToJudgment(mriContraindicated), name: "a CT that the policy does not list, because MRI is contraindicated" })

/** Ultrasound of a superficial nerve whose row lists none: a preference, not an indication. */
export const ultrasoundPreferred = by(
  "PN-1.c7",
  "R-40"
)(named("ultrasound of a superficial nerve whose row does not list it", leftToJudgment()))

// ── sides and lists, wherever a limb or a choice of studies occurs ──────────────────────────────────────────────────
/** A limb study shows the affected side and no other; cites what the row lists when it does not. */
export const affectedSideOnly = (
  affected: ChoiceFact<"left" | "right" | "both">,
  ...listed: ReadonlyArray<Citation>
): Criterion => {
  const affectedSides = named(
    "each side imaged is affected",
    anyOf(
      allOf(is(study.side, "left"), is(affected, "left", "both")),
      allOf(is(study.side, "right"), is(affected, "right", "both")),
      is(affected, "both")
    )
  )
  return barredBy(...listed)(by("R-28")(lacking("not-listed", affectedSides, "the affected side")))
}

/** Of studies that the text joins by "or", only one is ordered; otherwise a person chooses. */
export const oneOfTheList = (another: OrderFact, ...list: ReadonlyArray<Citation>): Criterion =>
  named(
    "one study of the list, or a reviewer's choice when several are ordered",
    anyOf(not(is(another)), by(...list, "R-43")(leftToJudgment()))
  )

// ── a nerve without a row of its own ────────────────────────────────────────────────────────────────────────────────
const mriOfTheNerve: StudySpec = anyStudy("MRI")
const ultrasoundOfTheNerve: StudySpec = anyStudy("ultrasound")

/** A peripheral nerve without a row of its own: preferences and limits, but no indication. */
export const otherPeripheralNerve: Section = Effect.gen(function* () {
  const superficial = is(otherNerve.course, "superficial")
  if (yield* holds(ordered(ultrasoundOfTheNerve))) {
    if (yield* holds(superficial))
      return yield* supported(
        evaluated,
        by("PN-1.c7", "R-13")(named("ultrasound as the modality preferred for the nerve", leftToJudgment()))
      )
    return notListed([mriOfTheNerve], "PN-1.c7", "R-61")
  }
  if (yield* holds(ordered(mriOfTheNerve))) {
    return yield* supported(
      evaluated,
      by("R-13")(
        named(
          "the nerve is deep or covered by bone, or surgery is planned",
          barredBy("PN-1.c7")(
            anyOf(
              by("PN-1.c8")(leftToJudgment(anyOf(not(superficial), is(otherNerve.surgicalPlanning)))),
              by("PN-1.c7")(by("PN-1.c7")(leftToJudgment(reading("R-13", "review"))))
            )
          )
        )
      )
    )
  }
  if (yield* holds(ordered(anyStudy("CT")))) return yield* supported(evaluated, by("R-13", "R-57")(ctOnlyByJudgment))
  return notListed([ultrasoundOfTheNerve, mriOfTheNerve], "PN-1.c7", "PN-1.c8")
})
