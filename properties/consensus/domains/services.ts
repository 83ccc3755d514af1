/**
 * Domains with two services, each deciding for the other, where the study of either can be open; with a code
 * that contradicts the description of one of them too.
 */
import { carpalTunnel } from "../../../src/request/indications/focal.ts"
import { biopsy, gaucher, myasthenia } from "../../../src/request/indications/neuromuscular.ts"
import { lumbosacral } from "../../../src/request/indications/plexus.ts"
import { previous, study } from "../../../src/request/service.ts"
import { mri, patient } from "../../../src/request/work-up.ts"
import { always, type Choice, type Domain, domain, open, unasked } from "../domain.ts"
import { emgDone, inPerson, neurographyFails, noNeurography } from "./at-rest.ts"

const { contrast, modality, region, side } = study
const second = { service: 1, indication: 0 }
const bothAre = (value: string, fact: typeof modality | typeof contrast | typeof side): ReadonlyArray<Choice> => [
  always(fact, value),
  always(fact, value, second)
]
const muscle: ReadonlyArray<Choice> = [
  ...noNeurography,
  ...emgDone,
  inPerson,
  always(biopsy.inflammatory, false),
  unasked(patient.age)
]
const [arm, plainOrNot] = ["upper extremity other than joint", ["without", "without and with"]]

export const withServices: ReadonlyArray<Domain> = [
  domain(
    "MRI of abdomen and of pelvis for the lumbar plexus",
    { tags: ["LumbosacralPlexus"], codes: [undefined, undefined] },
    ...noNeurography,
    ...emgDone,
    inPerson,
    ...bothAre("MRI", modality),
    open(region, ["pelvis", "abdomen"]),
    open(contrast, ["without and with"]),
    open(region, ["pelvis", "abdomen"], second),
    open(contrast, ["without and with"], second),
    always(lumbosacral.cause, "metabolic disorder"),
    unasked(lumbosacral.excludesInfiltration),
    unasked(lumbosacral.plexusMriDone),
    ...[0, 1].map((service) => unasked(side, { service, indication: 0 })),
    unasked(mri.feasibility)
  ),
  domain(
    "MRI and ultrasound for carpal tunnel syndrome",
    { tags: ["CarpalTunnelSyndrome"], codes: [undefined, undefined] },
    ...neurographyFails,
    always(emgDone[0]!.fact, "equivocal"),
    ...emgDone.slice(1).map(({ fact }) => unasked(fact)),
    inPerson,
    always(modality, "MRI"),
    always(region, "wrist"),
    always(contrast, "without"),
    open(side, ["left", "right"]),
    open(modality, ["ultrasound", "MRI"], second),
    open(region, ["wrist", "hand"], second),
    always(contrast, "without", second),
    open(side, ["left", "right"], second),
    always(carpalTunnel.affectedSide, "both"),
    always(carpalTunnel.surgeryConsidered, true),
    open(carpalTunnel.clinicallyUncertain),
    always(mri.feasibility, "possible")
  ),
  domain(
    "the femurs in Gaucher disease, one by one",
    { tags: ["GaucherDisease"], codes: ["73718", undefined] },
    ...noNeurography,
    ...emgDone,
    inPerson,
    always(modality, "MRI", second),
    open(region, ["thigh", "foot"]),
    open(side, ["left", "right", "both"]),
    open(region, ["thigh"], second),
    open(contrast, plainOrNot, second),
    open(side, ["left", "right"], second),
    always(modality, "MRI"),
    always(contrast, "without"),
    always(previous.result, "none"),
    always(previous.result, "none", second),
    ...[0, 1].map((service) => unasked(previous.monthsAgo, { service, indication: 0 })),
    open(gaucher.initialDiagnosis),
    always(gaucher.bonePain, "none"),
    always(gaucher.painRadiograph, "not done"),
    ...[gaucher.management, gaucher.pulmonarySymptoms, gaucher.pulmonaryInvolvement].map((fact) => unasked(fact)),
    ...[gaucher.pediatricDxaExpertise, patient.age].map((fact) => unasked(fact))
  ),
  domain(
    "CT of the chest twice for myasthenia gravis",
    { tags: ["MyastheniaGravis"], codes: ["71260", undefined] },
    ...neurographyFails,
    ...emgDone,
    inPerson,
    open(modality, ["CT"]),
    open(region, ["chest", "neck"]),
    open(contrast, ["with", "without"]),
    always(modality, "CT", second),
    open(region, ["chest"], second),
    open(contrast, ["with", "without"], second),
    ...[0, 1].flatMap((service) => [
      unasked(side, { service, indication: 0 }),
      always(previous.result, "none", { service, indication: 0 })
    ]),
    ...[myasthenia.chestMassSymptoms, myasthenia.risingTiters, myasthenia.preoperativeNeed].map((fact) => unasked(fact))
  ),
  domain(
    "planning of a muscle biopsy, a code for legs beside a description of arms",
    { tags: ["MuscleBiopsy"], codes: ["73718", undefined] },
    ...muscle,
    ...bothAre("MRI", modality),
    ...bothAre("left", side),
    open(contrast, plainOrNot),
    open(region, [arm, "forearm", "thigh"]),
    open(region, ["forearm", "thigh"], second),
    open(contrast, plainOrNot, second)
  )
]
