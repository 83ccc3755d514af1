/**
 * Laws of PN-8: what comes before imaging of fasciculations, and the two kinds of findings that suspected amyotrophic
 * lateral sclerosis and adult muscular atrophy need together.
 */
import { spinalMuscularAtrophy } from "../../src/request/indications/motor-neuron.ts"
import { study } from "../../src/request/service.ts"
import { knowing, stating, together } from "./change.ts"
import { couldBe, emgDone, emgWaived } from "./facts.ts"
import type { Law } from "./law.ts"
import { metUnder, under } from "./lines.ts"
import { about, having } from "./requests.ts"
import { isOneOf, notNeurography } from "./scopes.ts"

// ── fasciculations ──────────────────────────────────────────────────────────────────────────────────────────────────
const addressed = (answer: string | undefined): boolean => isOneOf(answer, ["present", "absent"])

export const workUpFirst: Law = {
  id: "fasciculations-history-and-laboratory-first",
  says: "In fasciculations a study is met only with the whole history and all nine laboratory tests on file.",
  scope: "Requests judged under PN-8.3; MR neurography apart.",
  clauses: ["PN-8.3.c2", "PN-8.3.c3", "PN-8.3.c4"],
  readings: ["R-37"],
  requests: about(["Fasciculations"]),
  holds: metUnder(
    ["Fasciculations"],
    ({ indication: { pain, sensoryLoss, sphincterDysfunction, weakness, ...of } }) =>
      of.timeCourse === true &&
      of.areasInvolved === true &&
      [weakness, pain, sensoryLoss, sphincterDysfunction].every(addressed) &&
      of.completeBloodCount === true &&
      of.metabolicPanel === true &&
      of.calcium === true &&
      of.thyroidFunction === true &&
      of.vitaminB12 === true &&
      of.sedimentationRate === true &&
      of.antinuclearAntibodies === true &&
      of.rheumatoidFactor === true &&
      of.proteinElectrophoresis === true,
    ({ service }) => couldBe(service, notNeurography)
  ),
  ignoring: knowing("Fasciculations", { rheumatoidFactor: true, weakness: "absent" })
}

export const centralStudies: Law = {
  id: "fasciculations-brain-and-cord",
  says: "In fasciculations MRI of brain or cord needs upper motor neuron signs, nerve conduction and needle EMG.",
  scope: "MRI of brain, cervical or thoracic spine judged under PN-8.3; a waiver stands in for both examinations.",
  clauses: ["PN-8.3.c6", "PN-8.3.c7", "PN-8.3.c11"],
  readings: ["R-37", "R-52"],
  requests: about(
    ["Fasciculations"],
    having(study.modality, "MRI"),
    having(study.region, "brain", "cervical spine", "thoracic spine")
  ),
  holds: metUnder(
    ["Fasciculations"],
    ({ indication, request }) =>
      indication.upperMotorNeuronSigns === true &&
      (emgWaived(request) ||
        (emgDone(request) && request.electrodiagnostics?.components === "nerve conduction and needle EMG")),
    ({ service }) => couldBe(service, { modality: ["MRI"], region: ["brain", "cervical spine", "thoracic spine"] })
  ),
  ignoring: stating({
    electrodiagnostics: { emgNcv: "equivocal", components: "nerve conduction and needle EMG" }
  })
}

export const lumbarStudies: Law = {
  id: "fasciculations-lumbar",
  says: "In fasciculations imaging of the lumbar spine is met only with sphincter involvement.",
  scope: "The lumbar spine judged under PN-8.3; a cause in the legs to rule out is referred.",
  clauses: ["PN-8.3.c8", "PN-8.3.c9", "PN-8.3.c10"],
  readings: ["R-37", "R-38"],
  requests: about(["Fasciculations"], having(study.modality, "MRI"), having(study.region, "lumbar spine")),
  holds: metUnder(
    ["Fasciculations"],
    ({ indication }) => indication.sphincterDysfunction === "present",
    ({ service }) => couldBe(service, { ...notNeurography, region: ["lumbar spine"] })
  ),
  ignoring: knowing("Fasciculations", { sphincterDysfunction: "present" })
}

// ── amyotrophic lateral sclerosis and muscular atrophy ──────────────────────────────────────────────────────────────
export const bothNeurons: Law = {
  id: "upper-and-lower-motor-neuron-findings",
  says: "Suspected ALS and adult muscular atrophy are met only with upper and lower motor neuron findings together.",
  scope: "PN-8.1 but for established ALS, PN-8.2; MR neurography apart.",
  clauses: ["PN-8.1.c3", "PN-8.2.c3", "PN-8.2.c4"],
  readings: ["R-35", "R-36"],
  requests: about(["ALS", "SpinalMuscularAtrophy"]),
  holds: metUnder(
    ["ALS", "SpinalMuscularAtrophy"],
    ({ indication }) => indication.upperMotorNeuronFindings === true && indication.lowerMotorNeuronFindings === true,
    ({ indication, service }) =>
      couldBe(service, notNeurography) && !(indication._tag === "ALS" && indication.diagnosis === "established")
  ),
  ignoring: together(
    knowing("ALS", { upperMotorNeuronFindings: true }),
    knowing("SpinalMuscularAtrophy", { upperMotorNeuronFindings: true })
  )
}

export const childhoodAtrophy: Law = {
  id: "muscular-atrophy-of-childhood-never-met",
  says: "In muscular atrophy that began in infancy or childhood no imaging is met.",
  scope: "PN-8.2; MR neurography apart.",
  clauses: ["PN-8.2.c1", "PN-8.2.c2"],
  readings: ["R-36"],
  requests: about(["SpinalMuscularAtrophy"], having(spinalMuscularAtrophy.onset, "infancy", "childhood")),
  holds: under(
    ["SpinalMuscularAtrophy"],
    ({ indication, service }) => indication.onset !== "adulthood" && couldBe(service, notNeurography),
    ({ outcome }) => outcome !== "CriteriaMet"
  ),
  ignoring: knowing("SpinalMuscularAtrophy", { onset: "adulthood" })
}

export const motorNeuronLaws = [workUpFirst, centralStudies, lumbarStudies, bothNeurons, childhoodAtrophy] as const
