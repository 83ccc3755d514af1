/** PN-8.3 · Fasciculations. */
import { Effect } from "effect"
import { by, type Criterion, granted, is, lacking, not } from "../language/criterion.ts"
import { notListed, referred, type Section, supported, unsupported } from "../language/ruling.ts"
import { answered, holds } from "../language/weigh.ts"
import { alternativeOrdered } from "../request/derived.ts"
import { fasciculations as facts } from "../request/indications/motor-neuron.ts"
import { mri, ordered } from "../request/order.ts"
import { study } from "../request/service.ts"
import { bothComponentsFirst, evaluated, oneOfTheList } from "./pn-1.ts"
import { orSpineGuidelines, supportedOrSpineGuidelines, withSpineGuidelines } from "./pn-8.ts"

const needed = (of: Criterion): Criterion => lacking("prerequisite", of)

const history = [
  is(facts.timeCourse),
  not(is(facts.weakness, "not addressed")),
  is(facts.areasInvolved),
  not(is(facts.pain, "not addressed")),
  not(is(facts.sensoryLoss, "not addressed")),
  not(is(facts.sphincterDysfunction, "not addressed"))
].map((item) => by("PN-8.3.c2", "PN-8.3.c3", "R-37")(needed(item)))

const laboratory = [
  is(facts.completeBloodCount),
  is(facts.metabolicPanel),
  is(facts.calcium),
  is(facts.thyroidFunction),
  is(facts.vitaminB12),
  is(facts.sedimentationRate),
  is(facts.antinuclearAntibodies),
  is(facts.rheumatoidFactor),
  is(facts.proteinElectrophoresis)
].map((test) => by("PN-8.3.c2", "PN-8.3.c4", "R-37")(needed(test)))

const centralNervousSystem = mri(["brain", "cervical spine", "thoracic spine"], "without", "without and with")
const lumbar = mri("lumbar spine", "without", "without and with")
const anotherForm = alternativeOrdered("fasciculations-mri", "same region", centralNervousSystem, lumbar)

const before = [evaluated, ...history, ...laboratory]

export const fasciculations: Section = Effect.gen(function* () {
  if (yield* holds(ordered(centralNervousSystem))) {
    return yield* supportedOrSpineGuidelines(
      "PN-8",
      [...before, bothComponentsFirst("PN-8.3.c11", "R-37")],
      [by("PN-8.3.c6", "PN-8.3.c7", "R-37")(is(facts.upperMotorNeuronSigns)), oneOfTheList(anotherForm, "PN-8.3.c7")]
    )
  }
  if (yield* answered(study.region, "lumbar spine")) return yield* lumbarSpine
  return yield* orSpineGuidelines("PN-8", notListed([centralNervousSystem], "PN-8.3.c7"))
})

/** The lumbar spine: not indicated unless one of two grounds lifts the bar. */
const lumbarSpine: Section = Effect.gen(function* () {
  const sphincter = yield* answered(facts.sphincterDysfunction, "present")
  if (sphincter && (yield* holds(ordered(lumbar)))) {
    return yield* supported(...before, granted("PN-8.3.c9", "R-37"), oneOfTheList(anotherForm, "PN-8.3.c9"))
  }
  if (yield* answered(facts.lowerExtremityCause)) return referred("SP-6.1", "PN-8.3.c9", "PN-8.3.c10", "R-37")
  if (sphincter) return referred("Spine", "PN-8.3.c13", "R-38", "R-56")
  if (yield* answered(facts.sphincterDysfunction, "absent")) {
    return withSpineGuidelines(
      unsupported(
        "not-indicated",
        "lumbar imaging is not indicated without sphincter involvement or a cause in the legs to rule out",
        "PN-8.3.c8",
        "R-38"
      )
    )
  }
  return referred("Spine", "PN-8.3.c13", "R-38", "R-67")
})
