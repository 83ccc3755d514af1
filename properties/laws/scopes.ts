/**
 * The scopes that several laws share, in facts: the rows in which the text asks for EMG/NCV, the studies, the obstacles to
 * MRI, the frame. They restate the document, not the programs.
 */
import { allOf, anyOf, type Criterion, is, meets, not } from "../../src/language/criterion.ts"
import type { ChoiceFact } from "../../src/language/fact.ts"
import { period } from "../../src/request/derived.ts"
import { type IndicationTag, indicationTags } from "../../src/request/indication.ts"
import { als, fasciculations, spinalMuscularAtrophy as sma } from "../../src/request/indications/motor-neuron.ts"
import { otherTumor, paraspinal, vestibular } from "../../src/request/indications/nerve-sheath.ts"
import { gaucher } from "../../src/request/indications/neuromuscular.ts"
import { brachial, lumbosacral } from "../../src/request/indications/plexus.ts"
import { previous, study, studyCoverage } from "../../src/request/service.ts"
import { electrodiagnostics, evaluation, mri, onset, planCoverage, ultrasound } from "../../src/request/work-up.ts"
import type { Case } from "./law.ts"

type Tags = ReadonlyArray<IndicationTag>

// ── sections ────────────────────────────────────────────────────────────────────────────────────────────────────────
export const everywhere: Tags = indicationTags
/** Every indication but these. */
export const except = (...tags: Tags): Tags => indicationTags.filter((tag) => !tags.includes(tag))
/** The rows of PN-2 with YES in the column of EMG/NCV. */
export const pn2WithEmg = [
  "CarpalTunnelSyndrome",
  "UlnarNeuropathy",
  "RadialNeuropathy",
  "SciaticNeuropathy",
  "PeronealNeuropathy"
] as const satisfies Tags
/** The rows of PN-2. */
export const pn2 = [
  ...pn2WithEmg,
  "OtherWristQuestion",
  "FemoralNeuropathy",
  "MeralgiaParesthetica",
  "TarsalTunnelSyndrome"
] as const satisfies Tags
export const pn3 = [
  "CrossoverSyndrome",
  "AidsCytomegalovirus",
  "CIDP",
  "MultifocalMotorNeuropathy",
  "POEMS",
  "ParaneoplasticNeuropathy"
] as const satisfies Tags
export const plexus = ["BrachialPlexus", "LumbosacralPlexus"] as const satisfies Tags
export const pn61 = ["MyastheniaGravis", "LEMS", "StiffPersonSyndrome"] as const satisfies Tags
export const pn62 = ["Myopathy", "MuscleBiopsy", "MyopathyLungDisease", "OccultNeoplasmSearch"] as const satisfies Tags
export const pn8 = ["ALS", "SpinalMuscularAtrophy", "Fasciculations"] as const satisfies Tags
/** The tumors of PN-9. */
export const tumors = [
  "VestibularSchwannoma",
  "ParaspinalNeurofibroma",
  "OtherNerveSheathTumor"
] as const satisfies Tags
/** The same with their facts. */
export const tumorFacts = [
  ["VestibularSchwannoma", vestibular],
  ["ParaspinalNeurofibroma", paraspinal],
  ["OtherNerveSheathTumor", otherTumor]
] as const

/** Where the text has no rule on EMG/NCV, or exempts by name. */
export const withoutEmgRule = [
  "FemoralNeuropathy",
  "MeralgiaParesthetica",
  ...pn61,
  "MuscleBiopsy",
  "GaucherDisease",
  "ALS",
  "SpinalMuscularAtrophy",
  ...tumors,
  "NeurofibromatosisSurveillance"
] as const satisfies Tags

// ── studies ─────────────────────────────────────────────────────────────────────────────────────────────────────────
type Modality = (typeof study.modality.answers)[number]
type Regions = ReadonlyArray<(typeof study.region.answers)[number]>
type Contrasts = ReadonlyArray<(typeof study.contrast.answers)[number]>

/** A study of this kind. */
export const orders = (modality: Modality, region: Regions = [], contrast: Contrasts = []): Criterion =>
  allOf(
    is(study.modality, modality),
    ...(region.length === 0 ? [] : [is(study.region, ...region)]),
    ...(contrast.length === 0 ? [] : [is(study.contrast, ...contrast)])
  )
export const anyCt = orders("CT")
export const anyPet = is(study.modality, "PET", "PET/CT")
export const neurography = orders("MRN")
/** Any study but neurography, which PN-7 judges whatever the indication. */
export const notNeurography = not(neurography)
/** Neither neurography nor a radiograph: what the sections themselves decide. */
export const ofTheSections = not(is(study.modality, "MRN", "radiograph"))
/** All that an evaluation comes before: neither DXA nor a radiograph. */
export const advanced = not(is(study.modality, "DXA", "radiograph"))
/** The same study was done before, or it is not ruled out. */
export const repeated = not(is(previous.result, "none"))

/** Each side that the study shows is affected. */
export const ofAnAffectedSide = (affected: ChoiceFact<"left" | "right" | "both">): Criterion =>
  anyOf(
    is(affected, "both"),
    allOf(is(affected, "left"), is(study.side, "left")),
    allOf(is(affected, "right"), is(study.side, "right"))
  )

// ── MRI ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** MRI cannot be had, for whatever reason. */
export const noMri = is(mri.feasibility, "contraindicated", "unable", "not available")
/** MRI is ruled out in the words of the section. */
export const mriRuledOut = {
  singleNerve: is(mri.feasibility, "contraindicated"),
  brachial: is(mri.feasibility, "contraindicated", "unable"),
  lumbosacral: noMri
} as const

// ── evaluation, EMG/NCV, ultrasound ─────────────────────────────────────────────────────────────────────────────────
export const evaluated = is(evaluation.contact, "in person", "remote, established patient")
/** The same, with the neurological examination that an evaluation in person includes. */
export const evaluatedAndExamined = anyOf(
  is(evaluation.contact, "remote, established patient"),
  allOf(is(evaluation.contact, "in person"), is(evaluation.neurologicalExamination, "done"))
)
/** EMG/NCV was done. */
export const emgDone = not(is(electrodiagnostics.emgNcv, "not done"))
/** EMG/NCV was waived within the emergency, by one of those who may (PN-1.c6, R-09). */
export const emgWaived = allOf(
  is(period, "within the emergency"),
  is(electrodiagnostics.waivedBy, "treating neurologist", "team coordinating care"),
  is(electrodiagnostics.limitedVisits)
)
export const emgDoneOrWaived = anyOf(emgDone, emgWaived)
/** The same, or face-to-face visits may not have been limited: then a reviewer decides. */
export const perhapsWaived = allOf(
  is(period, "within the emergency"),
  is(electrodiagnostics.waivedBy, "treating neurologist", "team coordinating care")
)
/** The service comes early in the course. */
export const earlyService = meets(onset.daysBeforeService, "earlyCourse")
/** A normal study early in the course. */
export const emgNormalAndEarly = allOf(
  is(electrodiagnostics.emgNcv, "normal"),
  meets(electrodiagnostics.daysAfterOnset, "earlyCourse")
)
export const emgEquivocal = is(electrodiagnostics.emgNcv, "equivocal")
export const emgInconclusive = is(electrodiagnostics.emgNcv, "equivocal", "non-diagnostic")
export const ultrasoundDone = is(ultrasound.result, "diagnostic", "equivocal", "non-diagnostic")
export const ultrasoundInconclusive = is(ultrasound.result, "equivocal", "non-diagnostic")
/** Every fact about EMG/NCV that decides. */
export const emgFacts = [
  electrodiagnostics.emgNcv,
  electrodiagnostics.components,
  electrodiagnostics.daysAfterOnset,
  electrodiagnostics.waivedBy
]

// ── a cause, a diagnosis ────────────────────────────────────────────────────────────────────────────────────────────
const infiltration = "malignant infiltration"
type Placed = Case & { readonly where: Criterion }
/** The two plexuses, infiltrated by a tumor or not. */
export const infiltrated: ReadonlyArray<Placed> = [
  { tags: ["BrachialPlexus"], where: is(brachial.cause, infiltration) },
  { tags: ["LumbosacralPlexus"], where: is(lumbosacral.cause, infiltration) }
]
export const notInfiltrated: ReadonlyArray<Placed> = infiltrated.map(({ tags, where }) => ({ tags, where: not(where) }))
/** Where EMG/NCV comes first: PN-2 rows marked YES, PN-3, PN-4 and PN-5; not malignant infiltration. */
export const emgGated: ReadonlyArray<Placed> = [{ tags: [...pn2WithEmg, ...pn3], where: allOf() }, ...notInfiltrated]
export const suspectedOrEstablished = (diagnosis: ChoiceFact<"established" | "suspected" | "neither">): Criterion =>
  is(diagnosis, "suspected", "established")
export const establishedAls = is(als.diagnosis, "established")
const firstStudy = is(previous.result, "none")
/** Where motor neuron disease qualifies for imaging of brain and cord. */
export const alsQualifies = allOf(
  firstStudy,
  is(als.diagnosis, "suspected"),
  is(als.upperMotorNeuronFindings),
  is(als.lowerMotorNeuronFindings)
)
export const smaQualifies = allOf(
  firstStudy,
  is(sma.onset, "adulthood"),
  is(sma.upperMotorNeuronFindings),
  is(sma.lowerMotorNeuronFindings)
)
export const fasciculationsQualify = is(fasciculations.upperMotorNeuronSigns)
export const bothSidesOfTheUpperTrunk = allOf(is(brachial.affectedSide, "both"), is(brachial.upperTrunk))

/** A first study, something new, or surgery with the surgeon or a new baseline. */
export const tumorElsewhereImaged = anyOf(
  is(otherTumor.phase, "initial"),
  is(otherTumor.newSymptomsOrFindings),
  allOf(
    is(otherTumor.postoperative),
    anyOf(is(otherTumor.surgeonRequests), is(otherTumor.baselineAfterIncompleteRemoval))
  )
)

// ── Gaucher disease ─────────────────────────────────────────────────────────────────────────────────────────────────
/** A painful bone whose radiograph leaves the question open: MRI of whatever region (PN-6.3.c17). */
export const painfulBone = allOf(
  is(gaucher.bonePain, "acute, in the area imaged"),
  is(gaucher.painRadiograph, "non-diagnostic", "points to further imaging")
)
export const followed = is(gaucher.management, "enzyme replacement therapy", "surveillance", "both")

// ── the frame ───────────────────────────────────────────────────────────────────────────────────────────────────────
/** Edition and plan govern, and the study is reviewed; mandate and plan document apart. */
export const inTheFrame = allOf(
  not(is(period, "before this edition")),
  is(planCoverage.editionInForce),
  is(planCoverage.administered),
  is(studyCoverage.reviewed)
)
/** Mandate and plan document are silent on the study. */
export const silent = allOf(is(studyCoverage.mandate, "silent"), is(studyCoverage.planDocument, "silent"))
/** This edition decides, as far as the frame goes. */
export const governed = allOf(inTheFrame, silent)
