/**
 * Laws of "or": wherever the text or a reading joins several things by "or", each of them alone does as much as any other,
 * and without all of them nothing is met. Here those of gates, results and reasons; the studies that a list joins stand in
 * `either-study.ts`.
 */
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import { period } from "../../src/request/derived.ts"
import { meralgia, ulnar } from "../../src/request/indications/focal.ts"
import { als } from "../../src/request/indications/motor-neuron.ts"
import { gaucher, lems, myasthenia, stiffPerson } from "../../src/request/indications/neuromuscular.ts"
import { brachial, lumbosacral } from "../../src/request/indications/plexus.ts"
import { aidsCytomegalovirus } from "../../src/request/indications/poly.ts"
import { previous, study } from "../../src/request/service.ts"
import { electrodiagnostics, evaluation, mri, ultrasound } from "../../src/request/work-up.ts"
import { barelyNot, each, just, so } from "./alternatives.ts"
import type { Either } from "./law.ts"
import * as scope from "./scopes.ts"

type Or = Omit<Either, "_tag">
const emg = electrodiagnostics.emgNcv
const inEmergency = so(period, "within the emergency")
const waiver = (by: "treating neurologist" | "team coordinating care") => [
  inEmergency,
  so(emg, "not done"),
  so(electrodiagnostics.waivedBy, by)
]
/** Where the step of EMG/NCV is asked for and no result. */
const stepOnly = [
  {
    tags: ["RadialNeuropathy", "SciaticNeuropathy", "PeronealNeuropathy", "CrossoverSyndrome", "AidsCytomegalovirus"],
    where: scope.notNeurography
  },
  ...scope.notInfiltrated.map(({ tags, where }) => ({ tags, where: allOf(where, scope.notNeurography) })),
  { tags: ["Myopathy"], where: scope.notNeurography }
] as const

// ── gates and results ───────────────────────────────────────────────────────────────────────────────────────────────
const gates: ReadonlyArray<Or> = [
  {
    id: "either-in-person-or-remote",
    says: "An evaluation in person, or a remote contact by an established patient: either is enough.",
    scope: "Advanced imaging under every indication, the examination done where the evaluation was in person.",
    clauses: ["PN-1.c1", "PN-1.c3"],
    readings: ["R-04", "R-05"],
    cases: [
      {
        tags: scope.everywhere,
        where: scope.advanced,
        limbs: [
          [so(evaluation.contact, "in person"), so(evaluation.neurologicalExamination, "done")],
          [so(evaluation.contact, "remote, established patient")]
        ],
        without: each(evaluation.contact, "remote, new patient", "none")
      }
    ]
  },
  {
    id: "either-result-of-the-step",
    says: "Where EMG/NCV is asked for as a step, any result will do.",
    scope: "Radial, sciatic, peroneal; crossover, AIDS; both plexuses but for infiltration; myopathy.",
    clauses: ["PN-2.c10", "PN-2.c15", "PN-2.c30", "PN-3.c2", "PN-3.c5", "PN-4.c2", "PN-5.c5", "PN-6.2.c5"],
    readings: ["R-07", "R-27", "R-32"],
    cases: stepOnly.map((one) => ({
      ...one,
      limbs: each(emg, "normal", "confirms the disorder", "equivocal", "non-diagnostic"),
      without: [[so(emg, "not done"), so(electrodiagnostics.waivedBy, "nobody")]]
    }))
  },
  {
    id: "either-done-or-waived",
    says: "EMG/NCV done, or waived in the emergency by the neurologist or by the team: each is enough as a step.",
    scope: "The same, the date of service within the emergency and face-to-face visits limited.",
    clauses: ["PN-1.c6"],
    readings: ["R-09", "R-27", "R-32"],
    cases: stepOnly.map(({ tags, where }) => ({
      tags,
      where: allOf(where, is(electrodiagnostics.limitedVisits)),
      limbs: [[inEmergency, so(emg, "equivocal")], waiver("treating neurologist"), waiver("team coordinating care")],
      without: [
        [inEmergency, so(emg, "not done"), so(electrodiagnostics.waivedBy, "someone else")],
        [so(period, "outside the emergency"), ...waiver("treating neurologist").slice(1)]
      ]
    }))
  },
  {
    id: "either-both-components-or-waived",
    says: "In fasciculations nerve conduction with needle EMG, or a waiver of both, is enough.",
    scope: "PN-8.3, MRI of brain or cord, the date of service within the emergency.",
    clauses: ["PN-8.3.c11", "PN-1.c6"],
    readings: ["R-09", "R-52"],
    cases: [
      {
        tags: ["Fasciculations"],
        where: allOf(
          is(electrodiagnostics.limitedVisits),
          scope.orders("MRI", ["brain", "cervical spine", "thoracic spine"])
        ),
        limbs: [
          [inEmergency, so(emg, "normal"), so(electrodiagnostics.components, "nerve conduction and needle EMG")],
          waiver("treating neurologist"),
          waiver("team coordinating care")
        ],
        without: [
          [
            so(emg, "normal"),
            so(electrodiagnostics.components, "nerve conduction only"),
            so(electrodiagnostics.waivedBy, "nobody")
          ],
          [
            so(emg, "normal"),
            so(electrodiagnostics.components, "needle EMG only"),
            so(electrodiagnostics.waivedBy, "nobody")
          ]
        ]
      }
    ]
  },
  {
    id: "either-inconclusive-emg",
    says: "An equivocal or a non-diagnostic EMG/NCV: either opens neurography, and ultrasound of the ulnar nerve.",
    scope: "PN-7 under every indication; PN-2, ultrasound in ulnar neuropathy.",
    clauses: ["PN-2.c7", "PN-7.c1"],
    readings: ["R-34"],
    cases: [
      { tags: scope.everywhere, where: scope.neurography },
      { tags: ["UlnarNeuropathy"] as const, where: scope.orders("ultrasound") }
    ].map((one) => ({
      ...one,
      limbs: each(emg, "equivocal", "non-diagnostic"),
      without: each(emg, "normal", "confirms the disorder", "not done")
    }))
  },
  {
    id: "either-inconclusive-ultrasound",
    says: "An equivocal or a non-diagnostic ultrasound: either opens neurography.",
    scope: "PN-7 under every indication.",
    clauses: ["PN-7.c1"],
    readings: ["R-34"],
    cases: [
      {
        tags: scope.everywhere,
        where: scope.neurography,
        limbs: each(ultrasound.result, "equivocal", "non-diagnostic"),
        without: each(ultrasound.result, "not done", "not feasible", "diagnostic")
      }
    ]
  },
  {
    id: "either-obstacle-to-mri",
    says: "Each obstacle to MRI that a section names opens the CT in its place, and no other does.",
    scope: "CT under PN-4 (contraindicated, unable) and PN-5 (also not available).",
    clauses: ["PN-4.c18", "PN-5.c3", "PN-5.c4", "PN-5.c16"],
    readings: ["R-24"],
    cases: [
      {
        tags: ["BrachialPlexus"],
        where: scope.anyCt,
        limbs: each(mri.feasibility, "contraindicated", "unable"),
        without: each(mri.feasibility, "possible", "not available", "inconvenient")
      },
      {
        tags: ["LumbosacralPlexus"],
        where: scope.anyCt,
        limbs: each(mri.feasibility, "contraindicated", "unable", "not available"),
        without: each(mri.feasibility, "possible", "inconvenient")
      }
    ]
  }
]

// ── reasons ─────────────────────────────────────────────────────────────────────────────────────────────────────────
const { chestMassSymptoms, preoperativeNeed, risingTiters } = myasthenia
const noTrigger = [so(chestMassSymptoms, false), so(risingTiters, false), so(preoperativeNeed, false)]
const yearly = [so(previous.result, "negative"), just(previous.monthsAgo, "gaucherRepeat")]
const treated = so(gaucher.management, "enzyme replacement therapy")

const reasons: ReadonlyArray<Or> = [
  {
    id: "either-operation-or-complex-ulnar-case",
    says: "MRI of the ulnar nerve is met for an operation in view, or in a complex case that the tests leave open.",
    scope: "PN-2, ulnar neuropathy, MRI, EMG/NCV equivocal.",
    clauses: ["PN-2.c8", "PN-2.c9"],
    readings: ["R-15"],
    cases: [
      {
        tags: ["UlnarNeuropathy"],
        where: allOf(scope.orders("MRI"), scope.emgEquivocal),
        limbs: [
          [so(ulnar.surgeryConsidered), so(ulnar.complex, false)],
          [
            so(ulnar.surgeryConsidered, false),
            so(ulnar.complex),
            so(ulnar.uncertainAfterTests),
            so(ultrasound.result, "diagnostic")
          ]
        ],
        without: [
          [so(ulnar.surgeryConsidered, false), so(ulnar.complex, false)],
          [so(ulnar.surgeryConsidered, false), so(ulnar.complex), so(ulnar.uncertainAfterTests, false)],
          [so(ulnar.surgeryConsidered, false), so(ulnar.complex), so(ultrasound.result, "not done")]
        ]
      }
    ]
  },
  {
    id: "either-operation-or-uncertain-meralgia",
    says: "In meralgia paresthetica an operation in view, or an uncertain diagnosis: either is enough.",
    scope: "PN-2, meralgia paresthetica; MR neurography apart.",
    clauses: ["PN-2.c24", "PN-2.c25"],
    readings: ["R-49"],
    cases: [
      {
        tags: ["MeralgiaParesthetica"],
        where: scope.notNeurography,
        limbs: [
          [so(meralgia.surgeryConsidered), so(meralgia.diagnosisUncertain, false)],
          [so(meralgia.surgeryConsidered, false), so(meralgia.diagnosisUncertain)]
        ],
        without: [[so(meralgia.surgeryConsidered, false), so(meralgia.diagnosisUncertain, false)]]
      }
    ]
  },
  {
    id: "either-suspected-or-established",
    says: "Where suspicion suffices, it is worth as much as an established diagnosis.",
    scope: "AIDS-related cytomegalovirus, Lambert-Eaton, stiff-person, nerve sheath tumors; MR neurography apart.",
    clauses: ["PN-3.c6", "PN-6.1.c6", "PN-6.1.c9", "PN-9.c2"],
    readings: ["R-29", "R-39"],
    cases: [
      ["AidsCytomegalovirus", aidsCytomegalovirus.diagnosis] as const,
      ["LEMS", lems.diagnosis] as const,
      ["StiffPersonSyndrome", stiffPerson.diagnosis] as const,
      ...scope.tumorFacts.map(([tag, { diagnosis }]) => [tag, diagnosis] as const)
    ].map(([tag, diagnosis]) => ({
      tags: [tag],
      where: scope.notNeurography,
      limbs: each(diagnosis, "suspected", "established"),
      without: each(diagnosis, "neither")
    }))
  },
  {
    id: "either-trigger-of-a-repeat-in-myasthenia",
    says: "Symptoms of a chest mass, rising titers or a preoperative need: each alone opens a repeat in myasthenia.",
    scope: "PN-6.1, myasthenia gravis, the first CT negative.",
    clauses: ["PN-6.1.c3"],
    readings: ["R-30"],
    cases: [
      {
        tags: ["MyastheniaGravis"],
        where: allOf(scope.orders("CT"), is(previous.result, "negative")),
        limbs: [chestMassSymptoms, risingTiters, preoperativeNeed].map((one) => [
          ...noTrigger.filter(([fact]) => fact !== one),
          so(one)
        ]),
        without: [noTrigger]
      }
    ]
  },
  {
    id: "either-first-or-due-repeat",
    says: "A first CT, or a repeat that is due: either is met in myasthenia gravis and Lambert-Eaton syndrome.",
    scope: "PN-6.1 but for stiff-person syndrome, CT.",
    clauses: ["PN-6.1.c2", "PN-6.1.c3", "PN-6.1.c6", "PN-6.1.c7"],
    readings: ["R-30"],
    cases: [
      {
        tags: ["MyastheniaGravis"],
        where: scope.anyCt,
        limbs: [[so(previous.result, "none")], [so(previous.result, "negative"), so(chestMassSymptoms)]],
        without: [[so(previous.result, "negative"), ...noTrigger], [so(previous.result, "positive")]]
      },
      {
        tags: ["LEMS"],
        where: scope.anyCt,
        limbs: [
          [so(previous.result, "none")],
          [so(previous.result, "negative"), just(previous.monthsAgo, "lemsRepeat"), so(lems.suspicionPersists)]
        ],
        without: [
          [so(previous.result, "negative"), barelyNot(previous.monthsAgo, "lemsRepeat")],
          [so(previous.result, "negative"), so(lems.suspicionPersists, false)],
          [so(previous.result, "positive")]
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
  },
  {
    id: "either-established-or-suspected-with-findings",
    says: "ALS that is established, or suspected with findings of both neurons: either is enough.",
    scope: "PN-8.1, the neurological examination done; MR neurography apart.",
    clauses: ["PN-8.1.c2", "PN-8.1.c3"],
    readings: ["R-35"],
    cases: [
      {
        tags: ["ALS"],
        where: allOf(scope.notNeurography, is(evaluation.neurologicalExamination, "done")),
        limbs: [
          [so(als.diagnosis, "established")],
          [so(als.diagnosis, "suspected"), so(als.upperMotorNeuronFindings), so(als.lowerMotorNeuronFindings)]
        ],
        without: [
          [so(als.diagnosis, "suspected"), so(als.upperMotorNeuronFindings, false)],
          [so(als.diagnosis, "suspected"), so(als.lowerMotorNeuronFindings, false)],
          [so(als.diagnosis, "neither")]
        ]
      }
    ]
  },
  {
    id: "either-reason-for-follow-up",
    says: "Follow-up of a nerve sheath tumor is met for something new, or after surgery with the surgeon or a baseline.",
    scope: "PN-9, MRI in follow-up.",
    clauses: ["PN-9.c7", "PN-9.c8"],
    readings: ["R-39"],
    cases: scope.tumorFacts.slice(0, 2).map(([tag, facts]) => {
      const after = (operated: boolean, surgeon: boolean, baseline: boolean) => [
        so(facts.newSymptomsOrFindings, false),
        so(facts.postoperative, operated),
        so(facts.surgeonRequests, surgeon),
        so(facts.baselineAfterIncompleteRemoval, baseline)
      ]
      return {
        tags: [tag],
        where: allOf(scope.orders("MRI"), is(facts.phase, "follow-up")),
        limbs: [
          [so(facts.newSymptomsOrFindings), so(facts.postoperative, false)],
          after(true, true, false),
          after(true, false, true)
        ],
        without: [after(false, true, true), after(true, false, false)]
      }
    })
  },
  {
    id: "either-known-or-suspected-malignant-change",
    says: "Malignant transformation that is known, or suspected: either opens CT of chest and abdomen.",
    scope: "PN-9, CT.",
    clauses: ["PN-9.c9"],
    readings: ["R-39"],
    cases: scope.tumorFacts.map(([tag, { malignantTransformation }]) => ({
      tags: [tag],
      where: scope.anyCt,
      limbs: each(malignantTransformation, "known", "suspected"),
      without: each(malignantTransformation, "neither")
    }))
  },
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
  }
]

export const eitherLaws: ReadonlyArray<Either> = [...gates, ...reasons].map((or) => ({ ...or, _tag: "Either" }))
