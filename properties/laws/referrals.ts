/**
 * Laws of redirects: one for each guideline that the text points to. What belongs there is sent there always, and nothing
 * else is. A guideline that only speaks beside this policy is named beside what is decided, and nowhere else.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import { type GuidelineId, guidelines } from "../../spec/guidelines.ts"
import type { ReadingId } from "../../spec/readings.ts"
import { armSegments, legSegments } from "../../spec/studies.ts"
import type { Leaf } from "../../src/diagram/program-diagram.ts"
import { allOf, anyOf, type Criterion, is, meets, not } from "../../src/language/criterion.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import {
  als,
  fasciculations as facts,
  spinalMuscularAtrophy as sma
} from "../../src/request/indications/motor-neuron.ts"
import { biopsy, myopathy, neoplasmSearch } from "../../src/request/indications/neuromuscular.ts"
import { brachial, lumbosacral } from "../../src/request/indications/plexus.ts"
import { previous, study } from "../../src/request/service.ts"
import { patient } from "../../src/request/work-up.ts"
import type { OnlyWhere, Says } from "./law.ts"
import * as scope from "./scopes.ts"

/** What a guideline's law says, and when under each indication that it is sent something from. */
interface Redirect {
  readonly id: string
  readonly says: string
  readonly scope: string
  /** Named beside what is decided here, rather than sent there. */
  readonly beside?: true
  /** Clauses that speak of it besides those that point there. */
  readonly also?: ReadonlyArray<ClauseId>
  /** Readings on which it depends what is sent there. */
  readonly readings?: ReadonlyArray<ReadingId>
  readonly from: { readonly [Tag in IndicationTag]?: Criterion }
}

const anyStudy = allOf()
// ── PET ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
const pet = (mriDone: typeof brachial.plexusMriDone) =>
  allOf(scope.anyPet, anyOf(is(mriDone), scope.mriRuledOut.lumbosacral))
const vascular = is(brachial.cause, "vascular thoracic outlet syndrome")
// ── the spine ───────────────────────────────────────────────────────────────────────────────────────────────────────
const spinal = is(study.region, "cervical spine", "thoracic spine", "lumbar spine")
const listed = scope.orders(
  "MRI",
  ["brain", "cervical spine", "thoracic spine", "lumbar spine"],
  ["without", "without and with"]
)
/** In motor neuron disease: a repeat, and a study of the spine that does not qualify. */
const unlessQualified = (qualified: Criterion) =>
  anyOf(allOf(listed, not(is(previous.result, "none"))), allOf(spinal, not(allOf(listed, qualified))))
const lumbar = is(study.region, "lumbar spine")
const sphincter = is(facts.sphincterDysfunction, "present")
const legs = allOf(is(facts.lowerExtremityCause), not(allOf(sphincter, listed)))
// ── children ────────────────────────────────────────────────────────────────────────────────────────────────────────
const childWith = (inflammatory: typeof myopathy.inflammatory) =>
  allOf(is(inflammatory), not(meets(patient.age, "adultAge")))

const redirects: { readonly [Id in GuidelineId]: Redirect } = {
  "MS-21": {
    id: "redirect-other-wrist-questions",
    says: "A question about the wrist that is not carpal tunnel syndrome belongs to MS-21, always, and nothing else does.",
    scope: "Every study; PN-0, MR neurography and radiographs apart.",
    from: { OtherWristQuestion: anyStudy }
  },
  "MS-27": {
    id: "redirect-tarsal-tunnel",
    says: "Tarsal tunnel syndrome belongs to MS-27, always, and nothing else does.",
    scope: "Every study; PN-0, MR neurography and radiographs apart.",
    from: { TarsalTunnelSyndrome: anyStudy }
  },
  "SP-3": {
    id: "redirect-neck",
    says:
      "A cervical study in carpal tunnel syndrome, and cervical MRI for radiculopathy beside a brachial plexus, belong " +
      "to SP-3, always, and nothing else does.",
    scope: "The plain cervical MRI that trauma of the plexus adds is decided here; PN-0, MRN and radiographs apart.",
    also: ["PN-4.c9"],
    from: {
      CarpalTunnelSyndrome: is(study.region, "cervical spine"),
      BrachialPlexus: allOf(
        scope.orders("MRI", ["cervical spine"]),
        is(brachial.radiculopathy),
        not(vascular),
        not(allOf(is(brachial.cause, "traumatic injury"), is(study.contrast, "without")))
      )
    }
  },
  "SP-6.1": {
    id: "redirect-cause-in-the-legs",
    says: "A lumbar study for a cause in the legs, in fasciculations, belongs to SP-6.1, always, and nothing else does.",
    scope: "Where sphincters are involved lumbar MRI is decided here; PN-0, MR neurography and radiographs apart.",
    from: { Fasciculations: allOf(lumbar, legs) }
  },
  "ONC-25": {
    id: "redirect-poems",
    says: "POEMS syndrome belongs to ONC-25, always, and nothing else does.",
    scope: "Every study; PN-0, MR neurography and radiographs apart.",
    from: { POEMS: anyStudy }
  },
  "ONC-30.3": {
    id: "redirect-paraneoplastic",
    says:
      "Paraneoplastic neuropathy, and the search for a tumor in dermatomyositis or polymyositis, belong to ONC-30.3, " +
      "always, and nothing else does.",
    scope: "Every study; PN-0, MR neurography and radiographs apart.",
    also: ["PN-3.c17"],
    from: {
      ParaneoplasticNeuropathy: anyStudy,
      OccultNeoplasmSearch: is(neoplasmSearch.disease, "dermatomyositis", "polymyositis")
    }
  },
  "ONC-1.4": {
    id: "redirect-pet",
    says: "PET for a plexus belongs to ONC-1.4 once MRI was done or cannot be done, always, and nothing else does.",
    scope: "PN-4 but for vascular thoracic outlet syndrome, and PN-5; PN-0 apart.",
    from: {
      BrachialPlexus: allOf(pet(brachial.plexusMriDone), not(vascular)),
      LumbosacralPlexus: pet(lumbosacral.plexusMriDone)
    }
  },
  "CH-31": {
    id: "redirect-vascular-outlet",
    says: "Vascular thoracic outlet syndrome belongs to CH-31, always, and nothing else does.",
    scope: "Every study; PN-0, MR neurography and radiographs apart.",
    from: { BrachialPlexus: vascular }
  },
  "CH-11.1": {
    id: "redirect-lung-disease",
    says: "Lung disease in an inflammatory myopathy belongs to CH-11.1, always, and nothing else does.",
    scope: "Every study; PN-0, MR neurography and radiographs apart.",
    from: { MyopathyLungDisease: anyStudy }
  },
  "PEDMS-10.3": {
    id: "redirect-inflammatory-muscle-disease-of-children",
    says: "Inflammatory muscle disease under eighteen belongs to PEDMS-10.3, always, and nothing else does.",
    scope: "Myopathy and planning of a biopsy; PN-0, MR neurography and radiographs apart.",
    from: { Myopathy: childWith(myopathy.inflammatory), MuscleBiopsy: childWith(biopsy.inflammatory) }
  },
  "AB-11": {
    id: "pointer-gaucher-disease",
    says: "AB-11 is named beside whatever is decided on Gaucher disease, and nowhere else.",
    scope: "PN-0 and MR neurography apart.",
    beside: true,
    from: { GaucherDisease: anyStudy }
  },
  "HD-33.1": {
    id: "pointer-vestibular-schwannoma",
    says: "HD-33.1 is named beside whatever is decided on vestibular schwannoma, and nowhere else.",
    scope: "PN-0, MR neurography and radiographs apart.",
    beside: true,
    from: { VestibularSchwannoma: anyStudy }
  },
  "PEDONC-2.3": {
    id: "redirect-neurofibromatosis",
    says: "Surveillance in neurofibromatosis belongs to PEDONC-2.3, always, and nothing else does.",
    scope: "Every study; PN-0, MR neurography and radiographs apart.",
    from: { NeurofibromatosisSurveillance: anyStudy }
  },
  Spine: {
    id: "redirect-spine",
    readings: ["R-38"],
    says:
      "A repeat in motor neuron disease, and a study of the spine that does not qualify there, belong to the spine " +
      "guidelines, always, and nothing else does.",
    scope: "PN-8; what is said to be unnecessary or not indicated is refused here; PN-0, MRN and radiographs apart.",
    from: {
      ALS: unlessQualified(
        anyOf(
          scope.establishedAls,
          allOf(is(als.diagnosis, "suspected"), is(als.upperMotorNeuronFindings), is(als.lowerMotorNeuronFindings))
        )
      ),
      SpinalMuscularAtrophy: anyOf(
        allOf(
          is(sma.onset, "adulthood"),
          unlessQualified(allOf(is(sma.upperMotorNeuronFindings), is(sma.lowerMotorNeuronFindings)))
        ),
        allOf(not(is(sma.onset, "adulthood")), spinal, not(is(study.modality, "MRI")))
      ),
      Fasciculations: anyOf(
        allOf(
          is(study.region, "cervical spine", "thoracic spine"),
          not(allOf(listed, is(facts.upperMotorNeuronSigns)))
        ),
        allOf(
          lumbar,
          not(is(facts.lowerExtremityCause)),
          anyOf(is(facts.sphincterDysfunction, "not addressed"), allOf(sphincter, not(listed)))
        )
      )
    }
  }
}

/** Where the guideline has something to say; a radiograph in Gaucher disease is decided there. */
const base = (tag: IndicationTag): Criterion =>
  allOf(scope.governed, tag === "GaucherDisease" ? scope.notNeurography : scope.ofTheSections)

const redirectLaw = (guideline: GuidelineId): Says => {
  const { also = [], beside, from, id, readings = [], says, scope: of } = redirects[guideline]
  const sent = beside
    ? ({ notes }: Leaf) => notes?.some((note) => note.says.includes(guideline)) === true
    : (leaf: Leaf) => leaf.outcome === "Referred" && leaf.guideline === guideline
  const not_ = (leaf: Leaf) => !sent(leaf)
  const places = Object.entries(from) as ReadonlyArray<readonly [IndicationTag, Criterion]>
  return {
    _tag: "Says",
    id,
    says,
    scope: of,
    clauses: [...guidelines[guideline].clauses, ...also],
    readings: ["R-46", "R-50", ...readings],
    cases: [
      ...places.map(([tag, where]) => ({ tags: [tag], where: allOf(base(tag), where), of: sent })),
      ...places.map(([tag, where]) => ({ tags: [tag], where: not(allOf(base(tag), where)), of: not_ })),
      { tags: scope.except(...places.map(([tag]) => tag)), of: not_ }
    ]
  }
}

/** For each guideline, what is sent there. */
export const redirectLaws: ReadonlyArray<Says> = (Object.keys(guidelines) as ReadonlyArray<GuidelineId>).map(
  redirectLaw
)

// ── what this policy only refers ────────────────────────────────────────────────────────────────────────────────────
const onlyReferred = ["MS-21", "MS-27", "SP-3", "ONC-25", "ONC-30.3", "ONC-1.4", "CH-31", "CH-11.1"] as const

export const referOnly: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "refer-only",
  says: "What the text only sends elsewhere is referred to the guideline it names, never met and never refused.",
  scope:
    "Tarsal tunnel, other wrist questions, a cervical study in carpal tunnel, POEMS, paraneoplastic neuropathy, " +
    "vascular thoracic outlet, PET for a plexus after MRI or where MRI cannot be done, lung disease and search for a " +
    "neoplasm in muscle disease, repeat MRI in ALS; PN-0, MR neurography and radiographs apart.",
  clauses: ["PN-2.c4", "PN-2.c5", "PN-2.c33", "PN-3.c15", "PN-3.c18", "PN-4.c14", "PN-4.c19", "PN-5.c17", "PN-6.2.c8"],
  readings: ["R-11", "R-14", "R-20", "R-25", "R-26", "R-32", "R-35", "R-46", "R-50"],
  outcomes: ["CriteriaMet", "ClinicalReview", "CriteriaNotMet", "NotGoverned"],
  cases: [
    ...onlyReferred.flatMap((guideline) =>
      Object.entries(redirects[guideline].from).map(([tag, where]) => ({
        tags: [tag as IndicationTag],
        where: allOf(base(tag as IndicationTag), where)
      }))
    ),
    { tags: ["ALS"], where: allOf(scope.governed, listed, not(is(previous.result, "none"))) }
  ]
}

export const pointerGrantsNothing: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "cidp-pointer-grants-nothing",
  says: "MRI of plexus or muscle under CIDP, to which the row points, is neither met nor referred.",
  scope: "PN-3, chronic inflammatory demyelinating polyneuropathy; the sections pointed to do not name it.",
  clauses: ["PN-3.c10"],
  readings: ["R-19"],
  outcomes: ["CriteriaMet", "Referred"],
  cases: [
    {
      tags: ["CIDP"],
      where: scope.orders("MRI", [
        "neck",
        "chest",
        "pelvis",
        "abdomen",
        "abdomen and pelvis",
        ...armSegments,
        ...legSegments
      ])
    }
  ]
}

export const referralsWithoutGates: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "referred-before-any-gate",
  says: "What belongs to another guideline is referred there before anyone asks for an evaluation or EMG/NCV.",
  scope: "The same, where nobody evaluated the patient and EMG/NCV was not done.",
  clauses: ["PN-2.c33", "PN-3.c15", "PN-4.c14", "PN-6.2.c8"],
  readings: ["R-46"],
  outcomes: ["CriteriaMet", "ClinicalReview", "CriteriaNotMet", "NotGoverned"],
  cases: referOnly.cases.map(({ tags, where }) => ({
    tags,
    where: allOf(where ?? allOf(), not(scope.evaluated), not(scope.emgDone))
  }))
}

export const referralLaws = [referOnly, pointerGrantsNothing, referralsWithoutGates, ...redirectLaws] as const
