/** Alternatives among the reasons for a study: single nerves, junction, motor neurons, nerve sheaths. */
import { allOf, is } from "../../src/language/criterion.ts"
import { meralgia, ulnar } from "../../src/request/indications/focal.ts"
import { als } from "../../src/request/indications/motor-neuron.ts"
import { lems, myasthenia, stiffPerson } from "../../src/request/indications/neuromuscular.ts"
import { aidsCytomegalovirus } from "../../src/request/indications/poly.ts"
import { previous } from "../../src/request/service.ts"
import { evaluation, ultrasound } from "../../src/request/work-up.ts"
import { barelyNot, each, just, so } from "./alternatives.ts"
import type { Or } from "./either.ts"
import * as scope from "./scopes.ts"

const { chestMassSymptoms, preoperativeNeed, risingTiters } = myasthenia
const noTrigger = [so(chestMassSymptoms, false), so(risingTiters, false), so(preoperativeNeed, false)]

export const reasonAlternatives: ReadonlyArray<Or> = [
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
  }
]
