/** Domains with several indications for a service: the first outcome that occurs, after R-44. */
import { als, fasciculations } from "../../../src/request/indications/motor-neuron.ts"
import { paraspinal } from "../../../src/request/indications/nerve-sheath.ts"
import { previous, study } from "../../../src/request/service.ts"
import { contrastSafety, electrodiagnostics, evaluation, mri, onset } from "../../../src/request/work-up.ts"
import { always, type Choice, type Domain, domain, open, unasked } from "../domain.ts"
import { emgDone, inPerson, neurographyFails, noNeurography } from "./at-rest.ts"

const { components, daysAfterOnset, emgNcv, waivedBy } = electrodiagnostics
const { contrast, modality, region, side } = study
const at = (indication: number) => ({ service: 0, indication })

/** Under fasciculations as the second indication: history and laboratory complete. */
const workedUp: ReadonlyArray<Choice> = Object.entries(fasciculations).flatMap(([key, fact]) =>
  ["sphincterDysfunction", "upperMotorNeuronSigns", "lowerExtremityCause"].includes(key)
    ? []
    : [always(fact, typeof fact.answers[0] === "boolean" ? true : "absent", at(1))]
)
const motorNeuron: ReadonlyArray<Choice> = [
  ...noNeurography,
  inPerson,
  ...workedUp,
  unasked(waivedBy),
  always(onset.daysBeforeService, 400),
  unasked(daysAfterOnset),
  unasked(side),
  always(modality, "MRI"),
  always(components, "nerve conduction and needle EMG")
]

export const withIndications: ReadonlyArray<Domain> = [
  domain(
    "ALS and fasciculations",
    { tags: ["ALS", "Fasciculations"] },
    ...motorNeuron,
    always(emgNcv, "normal"),
    open(region, ["brain", "lumbar spine", "knee"]),
    open(contrast, ["without", "with"]),
    open(previous.result, ["none", "negative"]),
    always(als.lowerMotorNeuronFindings, true),
    open(fasciculations.sphincterDysfunction, ["present", "absent"], at(1)),
    open(fasciculations.lowerExtremityCause, [false], at(1))
  ),
  domain(
    "ALS, fasciculations and a paraspinal neurofibroma",
    { tags: ["ALS", "Fasciculations", "ParaspinalNeurofibroma"] },
    ...motorNeuron,
    always(emgNcv, "normal"),
    open(region, ["lumbar spine", "cervical spine"]),
    always(contrast, "without and with"),
    always(previous.result, "none"),
    open(als.diagnosis, ["established"]),
    always(als.upperMotorNeuronFindings, false),
    always(als.lowerMotorNeuronFindings, false),
    open(fasciculations.sphincterDysfunction, ["present", "absent"], at(1)),
    always(fasciculations.lowerExtremityCause, false, at(1)),
    ...[paraspinal.postoperative, paraspinal.surgeonRequests, paraspinal.baselineAfterIncompleteRemoval].map((fact) =>
      always(fact, false, at(2))
    ),
    unasked(paraspinal.malignantTransformation, at(2))
  ),
  domain(
    "femoral and sciatic neuropathy",
    { tags: ["FemoralNeuropathy", "SciaticNeuropathy"] },
    ...neurographyFails,
    unasked(waivedBy),
    unasked(daysAfterOnset),
    open(emgNcv, ["not done", "normal"]),
    always(onset.daysBeforeService, 400),
    open(evaluation.contact, ["in person", "none"]),
    open(modality, ["MRI", "CT"]),
    always(region, "pelvis"),
    open(contrast, ["without", "with"]),
    open(mri.feasibility, ["possible", "contraindicated"]),
    open(contrastSafety.iodinated, ["allergy"])
  ),
  domain(
    "Lambert-Eaton and stiff-person syndrome",
    { tags: ["LEMS", "StiffPersonSyndrome"] },
    ...neurographyFails,
    ...emgDone,
    inPerson,
    open(modality, ["CT", "MRI"]),
    always(region, "chest"),
    open(contrast, ["with", "without"]),
    open(previous.result, [...previous.result.answers, "done"]),
    open(previous.monthsAgo, [2, 3])
  ),
  domain(
    "myopathy stated twice",
    { tags: ["MuscleBiopsy", "MuscleBiopsy"] },
    ...noNeurography,
    ...emgDone,
    unasked(side),
    always(modality, "MRI"),
    open(region, ["thigh", "chest", "cervical spine"])
  )
]
