/** Alternatives among the causes of a plexopathy, and in Gaucher disease. */
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import { gaucher } from "../../src/request/indications/neuromuscular.ts"
import { brachial, lumbosacral } from "../../src/request/indications/plexus.ts"
import { previous, study } from "../../src/request/service.ts"
import { barelyNot, each, just, so } from "./alternatives.ts"
import type { Or } from "./either.ts"
import * as scope from "./scopes.ts"

const yearly = [so(previous.result, "negative"), just(previous.monthsAgo, "gaucherRepeat")]
const treated = so(gaucher.management, "enzyme replacement therapy")

export const causeAlternatives: ReadonlyArray<Or> = [
  {
    id: "either-cause-of-a-brachial-plexopathy",
    says: "Each indication that PN-4 lists, with what it asks for, opens the study alike once EMG/NCV is done.",
    scope: "PN-4, EMG/NCV done; not the cervical spine, PET or neurography.",
    clauses: ["PN-4.c4", "PN-4.c6", "PN-4.c7", "PN-4.c11", "PN-4.c13", "PN-4.c15"],
    readings: ["R-21", "R-25", "R-48"],
    cases: [
      {
        tags: ["BrachialPlexus"],
        where: allOf(scope.emgDone, is(study.modality, "MRI", "CT"), not(is(study.region, "cervical spine"))),
        limbs: [
          ...each(brachial.cause, "malignant infiltration", "brachial plexitis", "traumatic injury"),
          [so(brachial.cause, "radiation plexitis"), so(brachial.excludesInfiltration)],
          [
            so(brachial.cause, "neurogenic thoracic outlet syndrome"),
            so(brachial.conservativeTrial, "failed"),
            just(brachial.trialMonths, "conservativeTrial"),
            so(brachial.surgeryConsidered)
          ],
          [so(brachial.cause, "preoperative study"), so(brachial.surgeryConsidered), so(brachial.surgeryNeedsPlexus)]
        ],
        without: [
          [so(brachial.cause, "another cause")],
          [so(brachial.cause, "radiation plexitis"), so(brachial.excludesInfiltration, false)],
          [so(brachial.cause, "preoperative study"), so(brachial.surgeryConsidered, false)],
          [so(brachial.cause, "preoperative study"), so(brachial.surgeryNeedsPlexus, false)]
        ]
      }
    ]
  },
  {
    id: "either-cause-of-a-lumbosacral-plexopathy",
    says: "Each indication that PN-5 lists, with what it asks for, opens the study alike once EMG/NCV is done.",
    scope: "PN-5, EMG/NCV done; not the lumbar spine, PET or neurography.",
    clauses: ["PN-5.c7", "PN-5.c9", "PN-5.c10", "PN-5.c12", "PN-5.c13", "PN-5.c14"],
    readings: ["R-21", "R-48"],
    cases: [
      {
        tags: ["LumbosacralPlexus"],
        where: allOf(scope.emgDone, is(study.modality, "MRI", "CT"), not(is(study.region, "lumbar spine"))),
        limbs: [
          ...each(
            lumbosacral.cause,
            "malignant infiltration",
            "traumatic or post-surgical injury",
            "inflammation or infection",
            "toxic, obstetric or nerve-block injury",
            "metabolic disorder"
          ),
          [so(lumbosacral.cause, "radiation plexopathy"), so(lumbosacral.excludesInfiltration)]
        ],
        without: [
          [so(lumbosacral.cause, "another cause")],
          [so(lumbosacral.cause, "radiation plexopathy"), so(lumbosacral.excludesInfiltration, false)]
        ]
      }
    ]
  },
  {
    id: "either-treatment-or-surveillance",
    says: "In Gaucher disease enzyme replacement, surveillance, or both: each alone opens a yearly repeat.",
    scope: "PN-6.3, plain MRI, and CT of the chest without new symptoms; the same study on file.",
    clauses: ["PN-6.3.c8", "PN-6.3.c10", "PN-6.3.c12"],
    readings: ["R-33"],
    cases: [
      {
        tags: ["GaucherDisease"],
        where: allOf(
          is(previous.result, "negative", "positive"),
          anyOf(
            scope.orders("MRI", [], ["without"]),
            allOf(scope.anyCt, is(gaucher.pulmonarySymptoms, "stable or none"))
          )
        ),
        limbs: each(gaucher.management, "enzyme replacement therapy", "surveillance", "both"),
        without: each(gaucher.management, "neither")
      }
    ]
  },
  {
    id: "either-initial-diagnosis-or-yearly",
    says: "Plain MRI in Gaucher disease is met at the initial diagnosis, or a year later while treated.",
    scope: "PN-6.3, plain MRI.",
    clauses: ["PN-6.3.c7", "PN-6.3.c8", "PN-6.3.c9", "PN-6.3.c10"],
    readings: ["R-33", "R-65"],
    cases: [
      {
        tags: ["GaucherDisease"],
        where: scope.orders("MRI", ["thigh", "abdomen", "lumbar spine"], ["without"]),
        limbs: [
          [so(previous.result, "none"), so(gaucher.initialDiagnosis)],
          [...yearly, treated]
        ],
        without: [
          [so(previous.result, "none"), so(gaucher.initialDiagnosis, false)],
          [so(previous.result, "negative"), barelyNot(previous.monthsAgo, "gaucherRepeat"), treated],
          [...yearly, so(gaucher.management, "neither")]
        ]
      }
    ]
  },
  {
    id: "either-new-symptoms-or-yearly-with-involvement",
    says: "CT of the chest in Gaucher disease is met for new symptoms, or yearly on documented involvement.",
    scope: "PN-6.3, CT.",
    clauses: ["PN-6.3.c11", "PN-6.3.c12"],
    readings: ["R-33", "R-55"],
    cases: [
      {
        tags: ["GaucherDisease"],
        where: scope.anyCt,
        limbs: [
          [so(gaucher.pulmonarySymptoms, "new or worsening")],
          [so(gaucher.pulmonarySymptoms, "stable or none"), so(gaucher.pulmonaryInvolvement), ...yearly, treated]
        ],
        without: [
          [so(gaucher.pulmonarySymptoms, "stable or none"), so(gaucher.pulmonaryInvolvement, false)],
          [so(gaucher.pulmonarySymptoms, "stable or none"), so(previous.result, "none")]
        ]
      }
    ]
  },
  {
    id: "either-radiograph-that-leaves-open",
    says: "A radiograph that is non-diagnostic, or that points further: either opens MRI of a painful bone.",
    scope: "PN-6.3, MRI without and with contrast.",
    clauses: ["PN-6.3.c17"],
    readings: ["R-33"],
    cases: [
      {
        tags: ["GaucherDisease"],
        where: scope.orders("MRI", [], ["without and with"]),
        limbs: each(gaucher.painRadiograph, "non-diagnostic", "points to further imaging"),
        without: each(gaucher.painRadiograph, "not done", "diagnostic")
      }
    ]
  },
  {
    id: "either-first-dxa-or-two-years",
    says: "A first DXA, or one two years after the last: either is met.",
    scope: "PN-6.3, DXA.",
    clauses: ["PN-6.3.c13", "PN-6.3.c14"],
    readings: ["R-33"],
    cases: [
      {
        tags: ["GaucherDisease"],
        where: scope.orders("DXA"),
        limbs: [
          [so(previous.result, "none")],
          [so(previous.result, "negative"), just(previous.monthsAgo, "dxaRepeat")]
        ],
        without: [[so(previous.result, "negative"), barelyNot(previous.monthsAgo, "dxaRepeat")]]
      }
    ]
  }
]
