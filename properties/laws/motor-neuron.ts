/**
 * Laws of PN-8: what comes before imaging of fasciculations, and the two kinds of findings that suspected amyotrophic
 * lateral sclerosis and adult muscular atrophy need together.
 */
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import {
  als,
  fasciculations as facts,
  spinalMuscularAtrophy as sma
} from "../../src/request/indications/motor-neuron.ts"
import { previous, study } from "../../src/request/service.ts"
import { electrodiagnostics } from "../../src/request/work-up.ts"
import type { Idle, OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

// ── fasciculations ──────────────────────────────────────────────────────────────────────────────────────────────────
const history = allOf(
  is(facts.timeCourse),
  is(facts.areasInvolved),
  is(facts.weakness, "present", "absent"),
  is(facts.pain, "present", "absent"),
  is(facts.sensoryLoss, "present", "absent"),
  is(facts.sphincterDysfunction, "present", "absent")
)
const laboratory = allOf(
  is(facts.completeBloodCount),
  is(facts.metabolicPanel),
  is(facts.calcium),
  is(facts.thyroidFunction),
  is(facts.vitaminB12),
  is(facts.sedimentationRate),
  is(facts.antinuclearAntibodies),
  is(facts.rheumatoidFactor),
  is(facts.proteinElectrophoresis)
)

/** The whole history and all nine tests. */
export const wholeWorkUp = allOf(history, laboratory)

export const workUpFirst: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "fasciculations-history-and-laboratory-first",
  says: "In fasciculations a study is met only with the whole history and all nine laboratory tests on file.",
  scope: "Requests judged under PN-8.3; MR neurography apart.",
  clauses: ["PN-8.3.c2", "PN-8.3.c3", "PN-8.3.c4"],
  readings: ["R-37"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: ["Fasciculations"], where: scope.notNeurography, then: wholeWorkUp }]
}

const centralMri = scope.orders("MRI", ["brain", "cervical spine", "thoracic spine"])

export const centralStudies: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "fasciculations-brain-and-cord",
  says: "In fasciculations MRI of brain or cord needs upper motor neuron signs, nerve conduction and needle EMG.",
  scope: "MRI of brain, cervical or thoracic spine judged under PN-8.3; a waiver stands in for both examinations.",
  clauses: ["PN-8.3.c6", "PN-8.3.c7", "PN-8.3.c11"],
  readings: ["R-37", "R-52"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["Fasciculations"],
      where: centralMri,
      then: allOf(
        is(facts.upperMotorNeuronSigns),
        anyOf(
          scope.emgWaived,
          allOf(scope.emgDone, is(electrodiagnostics.components, "nerve conduction and needle EMG"))
        )
      )
    }
  ]
}

const lumbar = allOf(scope.notNeurography, is(study.region, "lumbar spine"))

export const lumbarStudies: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "fasciculations-lumbar",
  says: "In fasciculations imaging of the lumbar spine is met only with sphincter involvement.",
  scope: "The lumbar spine judged under PN-8.3; a cause in the legs to rule out is referred.",
  clauses: ["PN-8.3.c8", "PN-8.3.c9", "PN-8.3.c10"],
  readings: ["R-37", "R-38"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: ["Fasciculations"], where: lumbar, then: is(facts.sphincterDysfunction, "present") }]
}

export const onlyBrainAndSpine: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "motor-neuron-disease-mri-of-brain-and-spine-only",
  says: "In motor neuron disease nothing is met but MRI of brain and spine, without or without and with contrast.",
  scope: "PN-8; MR neurography apart.",
  clauses: ["PN-8.1.c2", "PN-8.1.c3", "PN-8.2.c3", "PN-8.3.c7", "PN-8.3.c9"],
  readings: ["R-35", "R-37", "R-40"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: scope.pn8,
      where: scope.notNeurography,
      then: scope.orders(
        "MRI",
        ["brain", "cervical spine", "thoracic spine", "lumbar spine"],
        ["without", "without and with"]
      )
    }
  ]
}

// ── amyotrophic lateral sclerosis and muscular atrophy ──────────────────────────────────────────────────────────────
const suspectedAls = allOf(scope.notNeurography, not(scope.establishedAls))

export const bothNeurons: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "upper-and-lower-motor-neuron-findings",
  says: "Suspected ALS and adult muscular atrophy are met only with upper and lower motor neuron findings together.",
  scope: "PN-8.1 but for established ALS, PN-8.2; MR neurography apart.",
  clauses: ["PN-8.1.c3", "PN-8.2.c3", "PN-8.2.c4"],
  readings: ["R-35", "R-36"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["ALS"],
      where: suspectedAls,
      then: allOf(is(als.diagnosis, "suspected"), is(als.upperMotorNeuronFindings), is(als.lowerMotorNeuronFindings))
    },
    {
      tags: ["SpinalMuscularAtrophy"],
      where: scope.notNeurography,
      then: allOf(is(sma.upperMotorNeuronFindings), is(sma.lowerMotorNeuronFindings))
    }
  ]
}

export const repeatsGoElsewhere: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "motor-neuron-disease-repeat-never-met",
  says: "A repeat MRI in ALS or adult muscular atrophy is never met here.",
  scope: "PN-8.1 and PN-8.2, the same study on file; MR neurography apart.",
  clauses: ["PN-8.1.c4"],
  readings: ["R-35"],
  outcomes: ["CriteriaMet", "ClinicalReview"],
  cases: [
    {
      tags: ["ALS", "SpinalMuscularAtrophy"],
      where: allOf(scope.notNeurography, is(previous.result, "negative", "positive"))
    }
  ]
}

export const establishedAls: Idle = {
  _tag: "Idle",
  id: "findings-are-idle-in-established-als",
  says: "Once ALS is established, upper and lower motor neuron findings make no difference.",
  scope: "PN-8.1, the diagnosis established.",
  clauses: ["PN-8.1.c2"],
  readings: ["R-35"],
  facts: [als.upperMotorNeuronFindings, als.lowerMotorNeuronFindings],
  of: "everything",
  cases: [{ tags: ["ALS"], where: scope.establishedAls }]
}

export const childhoodAtrophy: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "muscular-atrophy-of-childhood-never-met",
  says: "In muscular atrophy that began in infancy or childhood no imaging is met.",
  scope: "PN-8.2; MR neurography apart.",
  clauses: ["PN-8.2.c1", "PN-8.2.c2"],
  readings: ["R-36"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: ["SpinalMuscularAtrophy"], where: scope.notNeurography, then: is(sma.onset, "adulthood") }]
}

export const motorNeuronLaws = [
  workUpFirst,
  centralStudies,
  lumbarStudies,
  onlyBrainAndSpine,
  bothNeurons,
  repeatsGoElsewhere,
  establishedAls,
  childhoodAtrophy
] as const
