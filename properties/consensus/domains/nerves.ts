/**
 * Domains of PN-2 to PN-5, one indication and one service each, with as many facts open together as can be
 * gone through. A fact that is not named here is open, or has any answer.
 */
import { carpalTunnel } from "../../../src/request/indications/focal.ts"
import { brachial, lumbosacral } from "../../../src/request/indications/plexus.ts"
import { study } from "../../../src/request/service.ts"
import { electrodiagnostics, evaluation, mri, onset } from "../../../src/request/work-up.ts"
import { always, type Domain, domain, open, unasked } from "../domain.ts"
import { emgDone, inPerson, neurographyFails, noNeurography } from "./at-rest.ts"

const { daysAfterOnset, emgNcv, waivedBy } = electrodiagnostics
const { contrast, modality, region } = study
const [arm, leg] = ["upper extremity other than joint", "lower extremity other than joint"]
const inTheEmergency = "2022-03-01"

const focal: ReadonlyArray<Domain> = [
  domain(
    "femoral neuropathy",
    { tags: ["FemoralNeuropathy"] },
    ...neurographyFails,
    ...emgDone,
    open(modality, ["MRI", "MRN", "CT", "ultrasound", "radiograph"]),
    open(region, ["pelvis", "hip", "brachial plexus"]),
    open(evaluation.neurologicalExamination)
  ),
  domain(
    "meralgia paresthetica",
    { tags: ["MeralgiaParesthetica"] },
    ...neurographyFails,
    ...emgDone,
    inPerson,
    open(modality, ["MRI", "CT", "ultrasound"]),
    open(region, ["pelvis", "thigh", leg]),
    open(mri.feasibility, ["possible", "contraindicated", "unable"])
  ),
  domain(
    "sciatic neuropathy, the gates of PN-1 within the emergency",
    { tags: ["SciaticNeuropathy"], dateOfService: inTheEmergency },
    ...noNeurography,
    always(modality, "CT"),
    always(region, "pelvis"),
    open(contrast, ["without", "with"]),
    open(emgNcv, ["not done", "normal", "done"]),
    unasked(daysAfterOnset),
    open(waivedBy, ["treating neurologist", "someone else"]),
    always(onset.daysBeforeService, 15),
    open(electrodiagnostics.limitedVisits),
    open(evaluation.contact, ["in person", "remote, new patient"]),
    open(mri.feasibility, ["possible", "contraindicated", "unable"])
  ),
  domain(
    "carpal tunnel syndrome",
    { tags: ["CarpalTunnelSyndrome"] },
    ...noNeurography,
    inPerson,
    always(modality, "MRI"),
    always(contrast, "without"),
    open(region, ["wrist", "elbow", "cervical spine", arm]),
    open(emgNcv, ["not done", "normal", "equivocal", "done"]),
    open(onset.daysBeforeService),
    open(daysAfterOnset),
    unasked(waivedBy),
    always(carpalTunnel.surgeryConsidered, true),
    unasked(mri.feasibility)
  )
]

const many: ReadonlyArray<Domain> = [
  domain(
    "AIDS-related cytomegaloviral neuropathy",
    { tags: ["AidsCytomegalovirus"], dateOfService: inTheEmergency },
    ...neurographyFails,
    inPerson,
    open(modality, ["MRI", "CT"]),
    open(region, ["lumbar spine", "brain"]),
    open(contrast, ["without", "without and with"]),
    open(emgNcv, ["not done", "equivocal", "done"]),
    open(waivedBy, ["team coordinating care", "nobody"]),
    unasked(daysAfterOnset)
  ),
  domain(
    "CIDP",
    { tags: ["CIDP"] },
    ...neurographyFails,
    inPerson,
    open(modality, ["MRI", "CT"]),
    open(region, ["lumbar spine", leg, "knee"]),
    open(contrast, ["without and with"]),
    open(emgNcv, [...emgNcv.answers, "done"]),
    unasked(waivedBy)
  ),
  domain(
    "thoracic outlet syndrome",
    { tags: ["BrachialPlexus"] },
    ...noNeurography,
    ...emgDone,
    inPerson,
    always(modality, "MRI"),
    always(contrast, "without"),
    open(region, ["neck", arm, "brachial plexus"]),
    always(study.side, "left"),
    open(brachial.affectedSide, ["left"]),
    open(brachial.cause, ["neurogenic thoracic outlet syndrome", "thoracic outlet syndrome"]),
    always(brachial.excludesInfiltration, false),
    always(brachial.surgeryNeedsPlexus, true),
    always(brachial.radiculopathy, false),
    unasked(brachial.plexusMriDone),
    unasked(mri.feasibility)
  ),
  domain(
    "lumbosacral plexus",
    { tags: ["LumbosacralPlexus"] },
    ...neurographyFails,
    inPerson,
    open(modality, ["MRI", "CT", "PET"]),
    open(region, ["pelvis", "abdomen and pelvis"]),
    always(contrast, "without and with"),
    open(lumbosacral.cause, ["malignant infiltration", "radiation plexopathy"]),
    open(emgNcv, ["not done"]),
    unasked(waivedBy),
    always(onset.daysBeforeService, 400),
    unasked(daysAfterOnset),
    always(mri.feasibility, "possible"),
    always(lumbosacral.plexusMriDone, true)
  )
]
export const nerves: ReadonlyArray<Domain> = [...focal, ...many]
