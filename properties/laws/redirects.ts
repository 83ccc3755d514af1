/**
 * What is sent to each of the other guidelines, in facts, guideline by guideline: under which indications, and when. What
 * the laws make of it stands in `referrals.ts`.
 */
import type { ClauseId } from "../../spec/clauses.ts"
import type { GuidelineId } from "../../spec/guidelines.ts"
import type { ReadingId } from "../../spec/readings.ts"
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
import * as scope from "./scopes.ts"

/** What a guideline's law says, and when under each indication that it is sent something from. */
export interface Redirect {
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
export const listed = scope.orders(
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

export const redirects: { readonly [Id in GuidelineId]: Redirect } = {
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
