/** PN-6.3 · Gaucher disease: marrow, liver and spleen, lungs, bone density, bone pain. */
import { Effect } from "effect"
import { regions } from "../../spec/studies.ts"
import type { Chart, FactMissing } from "../language/chart.ts"
import {
  anyOf,
  barredBy,
  by,
  type Citation,
  type Criterion,
  granted,
  is,
  lacking,
  leftToJudgment,
  meets,
  named
} from "../language/criterion.ts"
import {
  notGoverned,
  noting,
  notListed,
  type Section,
  type StudySpec,
  supported,
  unsupported
} from "../language/ruling.ts"
import { answered, holds } from "../language/weigh.ts"
import { oppositeSideOrdered } from "../request/derived.ts"
import { gaucher } from "../request/indications/neuromuscular.ts"
import { anyStudy, ct, mri, ordered } from "../request/order.ts"
import { previous, study } from "../request/service.ts"
import { patient } from "../request/work-up.ts"
import { evaluated } from "./pn-1.ts"
import { orSpineGuidelines, supportedOrSpineGuidelines } from "./pn-8.ts"

const lumbar = mri("lumbar spine", "without")
const femur = mri("thigh", "without")
const femurs: StudySpec = { ...femur, side: "both" }
const abdomen = mri("abdomen", "without")
const chest = ct("chest", "without")
/** Where a painful bone can be; abdomen and brain are not bones. */
const bones = regions.filter((region) => !["brain", "abdomen", "abdomen and pelvis"].includes(region))
const otherFemur = oppositeSideOrdered("femurs", femur)
const bothFemurs = named(
  "both femurs are imaged, in one study or in one of each side",
  anyOf(is(study.side, "both"), is(otherFemur))
)

const followed = named(
  "enzyme replacement therapy or surveillance",
  is(gaucher.management, "enzyme replacement therapy", "surveillance", "both")
)

/** At the initial diagnosis, or at least 12 months after the same study while treated or followed. */
const initialOrRepeat = (
  initial: Citation,
  repeat: Citation
): Effect.Effect<ReadonlyArray<Criterion>, FactMissing, Chart> =>
  Effect.gen(function* () {
    if (yield* answered(previous.result, "none")) {
      return [
        named(
          "the initial diagnosis, or a reviewer's judgment on a first study after it",
          anyOf(by(initial)(is(gaucher.initialDiagnosis)), by(initial, repeat, "R-33")(leftToJudgment()))
        )
      ]
    }
    return [by(repeat, "R-33", "R-65")(meets(previous.monthsAgo, "gaucherRepeat")), by(repeat, "R-33")(followed)]
  })

const gaucherStudies: Section = Effect.gen(function* () {
  if (yield* holds(ordered(lumbar))) {
    return yield* supportedOrSpineGuidelines("PN-6", [evaluated], yield* initialOrRepeat("PN-6.3.c7", "PN-6.3.c8"))
  }
  if (yield* holds(ordered(femur))) {
    if (yield* holds(bothFemurs)) {
      return yield* supported(evaluated, by("R-62")(granted()), ...(yield* initialOrRepeat("PN-6.3.c7", "PN-6.3.c8")))
    }
    return notListed([femurs], "PN-6.3.c7", "R-62")
  }
  if (yield* holds(ordered(abdomen))) {
    return yield* supported(evaluated, ...(yield* initialOrRepeat("PN-6.3.c9", "PN-6.3.c10")))
  }
  if (yield* holds(ordered(chest))) return yield* chestCt
  if (yield* holds(ordered(anyStudy("DXA")))) return yield* dxa
  if (yield* holds(ordered(anyStudy("radiograph")))) return yield* radiograph
  if (yield* holds(ordered(mri(bones, "without and with")))) return yield* painfulBone
  if (yield* holds(ordered(anyStudy("PET"), anyStudy("PET/CT")))) {
    return unsupported("investigational", "PET is investigational in Gaucher disease", "PN-6.3.c18", "R-33")
  }
  return yield* orSpineGuidelines(
    "PN-6",
    notListed([lumbar, femurs, abdomen, chest, anyStudy("DXA")], "PN-6.3.c7", "PN-6.3.c9", "PN-6.3.c11", "PN-6.3.c13")
  )
})

/** New or worsening symptoms at any time; otherwise yearly with documented involvement. */
const chestCt: Section = Effect.gen(function* () {
  if (yield* answered(gaucher.pulmonarySymptoms, "new or worsening")) {
    return yield* supported(evaluated, granted("PN-6.3.c11", "R-12", "R-33"))
  }
  const otherwise = (of: Criterion) => barredBy("PN-6.3.c11")(by("PN-6.3.c12", "R-12", "R-33", "R-55")(of))
  const first = named("a first chest CT on documented involvement, without new symptoms", leftToJudgment())
  const interval = (yield* answered(previous.result, "none")) ? first : meets(previous.monthsAgo, "gaucherRepeat")
  return yield* supported(
    evaluated,
    otherwise(
      named("new or worsening pulmonary symptoms, or documented involvement", is(gaucher.pulmonaryInvolvement))
    ),
    otherwise(interval),
    otherwise(followed)
  )
})

/** Bone density from six years of age, every two years; not advanced imaging, so no evaluation is asked for. */
const dxa: Section = supported(
  granted("PN-6.3.c13", "R-04"),
  by("PN-6.3.c13", "R-33", "R-47")(meets(patient.age, "dxaAge")),
  named(
    "a first DXA, or at least 24 months since the last",
    anyOf(is(previous.result, "none"), by("PN-6.3.c14", "R-33")(meets(previous.monthsAgo, "dxaRepeat")))
  ),
  by(
    "PN-6.3.c13",
    "R-33"
  )(
    named(
      "the requesting institution has expertise with DXA in pediatrics",
      anyOf(is(gaucher.pediatricDxaExpertise), leftToJudgment(meets(patient.age, "adultAge")))
    )
  )
)

/** The one radiograph that the policy asks for. */
const radiograph: Section = Effect.gen(function* () {
  if (yield* answered(gaucher.bonePain, "acute, in the area imaged"))
    return yield* supported(granted("PN-6.3.c16", "R-04"))
  return notGoverned("a radiograph is not advanced imaging", "PN-6.3.c16", "R-04")
})

/** A painful bone: radiograph first, then MRI where it leaves the question open. */
const painfulBone: Section = Effect.gen(function* () {
  const kind = (yield* answered(gaucher.painRadiograph, "not done")) ? "order-of-tests" : "criterion"
  const radiographLeavesOpen = named(
    "a radiograph of the painful area that is non-diagnostic or points to further imaging",
    is(gaucher.painRadiograph, "non-diagnostic", "points to further imaging")
  )
  return yield* supportedOrSpineGuidelines(
    "PN-6",
    [evaluated],
    [
      by("PN-6.3.c17", "R-33", "R-70")(is(gaucher.bonePain, "acute, in the area imaged")),
      by("PN-6.3.c16", "PN-6.3.c17", "R-33")(lacking(kind, radiographLeavesOpen))
    ]
  )
})

export const gaucherDisease: Section = noting(
  "The abdomen guideline AB-11 also speaks on Gaucher disease.",
  "PN-6.3.c1"
)(gaucherStudies)
