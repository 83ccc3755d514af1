/**
 * Domains of PN-6 to PN-9 and of PN-0, one indication and one service each, with as many facts open together as can be
 * gone through. A fact that is not named here is open, or has any answer.
 */
import { vestibular } from "../../../src/request/indications/nerve-sheath.ts"
import { gaucher } from "../../../src/request/indications/neuromuscular.ts"
import { previous, study, studyCoverage } from "../../../src/request/service.ts"
import { electrodiagnostics, evaluation, onset, planCoverage, ultrasound } from "../../../src/request/work-up.ts"
import { always, type Domain, domain, open, unasked } from "../domain.ts"
import { emgDone, inPerson, neurographyFails, noNeurography } from "./at-rest.ts"

const { emgNcv, waivedBy } = electrodiagnostics
const { contrast, modality, region } = study
const doneOrNot = open(previous.result, [...previous.result.answers, "done"])

export const others: ReadonlyArray<Domain> = [
  domain(
    "stiff-person syndrome",
    { tags: ["StiffPersonSyndrome"] },
    ...neurographyFails,
    ...emgDone,
    open(modality, ["CT", "MRI"]),
    open(region, ["chest", "abdomen", "brachial plexus"]),
    doneOrNot
  ),
  domain(
    "Lambert-Eaton syndrome",
    { tags: ["LEMS"] },
    ...neurographyFails,
    ...emgDone,
    open(modality, ["CT", "MRI"]),
    open(region, ["chest"]),
    open(contrast, ["with", "without"]),
    doneOrNot,
    open(previous.monthsAgo, [2, 3]),
    inPerson
  ),
  domain(
    "planning of a muscle biopsy",
    { tags: ["MuscleBiopsy"] },
    ...neurographyFails,
    ...emgDone,
    open(modality, ["MRI", "MRN", "CT"]),
    open(region, ["forearm", "upper extremity other than joint", "chest"]),
    open(evaluation.contact, ["in person", "remote, established patient", "none"])
  ),
  domain(
    "bone density in Gaucher disease",
    { tags: ["GaucherDisease"] },
    ...neurographyFails,
    ...emgDone,
    inPerson,
    open(modality, ["DXA", "PET", "radiograph"]),
    always(region, "hip"),
    always(contrast, "without"),
    unasked(study.side),
    doneOrNot,
    unasked(gaucher.initialDiagnosis),
    unasked(gaucher.management),
    unasked(gaucher.pulmonarySymptoms),
    unasked(gaucher.pulmonaryInvolvement),
    unasked(gaucher.painRadiograph)
  ),
  domain(
    "neurography for tarsal tunnel syndrome",
    { tags: ["TarsalTunnelSyndrome"] },
    inPerson,
    open(modality, ["MRN", "MRI"]),
    always(region, "ankle"),
    open(onset.daysBeforeService, [15]),
    open(ultrasound.result, [...ultrasound.result.answers, "done"]),
    open(emgNcv, ["not done", "normal", "equivocal", "done"]),
    unasked(waivedBy)
  ),
  domain(
    "vestibular schwannoma",
    { tags: ["VestibularSchwannoma"] },
    ...noNeurography,
    ...emgDone,
    inPerson,
    always(modality, "MRI"),
    always(contrast, "without and with"),
    open(region, ["brain", "chest"]),
    unasked(vestibular.malignantTransformation)
  ),
  domain(
    "what decides before the policy",
    { tags: ["NeurofibromatosisSurveillance"] },
    ...neurographyFails,
    ...emgDone,
    inPerson,
    open(modality, ["MRI", "MRN", "radiograph"]),
    always(region, "another region"),
    ...Object.values(planCoverage).map((fact) => open(fact)),
    ...Object.values(studyCoverage).map((fact) => open(fact))
  )
]
