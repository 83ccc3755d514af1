/**
 * Laws of what a reviewer decides: where the text leaves it to judgment and everything else is in order, a study is neither
 * met nor refused. What is left to judgment early in the course stands among the thresholds.
 */
import { armSegments, legSegments } from "../../spec/studies.ts"
import { allOf, anyOf, type Criterion, is, not } from "../../src/language/criterion.ts"
import type { IndicationTag } from "../../src/request/indication.ts"
import { carpalTunnel, meralgia, otherNerve, peroneal, radial, ulnar } from "../../src/request/indications/focal.ts"
import { otherTumor } from "../../src/request/indications/nerve-sheath.ts"
import { gaucher, myasthenia, stiffPerson } from "../../src/request/indications/neuromuscular.ts"
import { previous, study } from "../../src/request/service.ts"
import { neurography, ultrasound } from "../../src/request/work-up.ts"
import type { OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"
import { onlyOneOf } from "./several.ts"

interface Review extends Pick<OnlyWhere, "id" | "says" | "scope" | "clauses" | "readings"> {
  readonly cases: ReadonlyArray<readonly [IndicationTag, Criterion]>
}

const step = scope.emgDoneOrWaived
const arm = ["upper arm", "elbow", "forearm", "wrist", "hand"] as const
const meralgiaReason = anyOf(is(meralgia.surgeryConsidered), is(meralgia.diagnosisUncertain))
const contrastCtOfThePelvis = allOf(scope.orders("CT", ["pelvis"], ["with"]), scope.noMri)
const negative = is(previous.result, "negative")
const first = is(previous.result, "none")

const reviews: ReadonlyArray<Review> = [
  {
    id: "review-of-a-nerve-without-a-row",
    says: "Ultrasound of a superficial nerve without a row, and MRI of a deep one or before surgery, go to a reviewer.",
    scope: "PN-1.c7 and PN-1.c8, the patient evaluated.",
    clauses: ["PN-1.c7", "PN-1.c8"],
    readings: ["R-13"],
    cases: [
      ["OtherPeripheralNerve", allOf(scope.orders("ultrasound"), is(otherNerve.course, "superficial"))],
      [
        "OtherPeripheralNerve",
        allOf(scope.orders("MRI"), anyOf(not(is(otherNerve.course, "superficial")), is(otherNerve.surgicalPlanning)))
      ],
      ["OtherPeripheralNerve", allOf(scope.anyCt, scope.noMri)]
    ]
  },
  {
    id: "review-of-a-ct-without-a-grant",
    says: "A CT that a row does not grant goes to a reviewer where MRI is contraindicated, or cannot be had.",
    scope: "PN-2, CT of the region that the row images, with everything else in order.",
    clauses: ["PN-1.c9"],
    readings: ["R-16", "R-17", "R-24"],
    cases: [
      [
        "CarpalTunnelSyndrome",
        allOf(scope.orders("CT", ["wrist"]), step, scope.ofAnAffectedSide(carpalTunnel.affectedSide), scope.noMri)
      ],
      [
        "UlnarNeuropathy",
        allOf(
          scope.orders("CT", ["elbow", "upper arm", "forearm"]),
          step,
          scope.ofAnAffectedSide(ulnar.affectedSide),
          scope.noMri
        )
      ],
      [
        "RadialNeuropathy",
        allOf(
          scope.orders("CT", ["upper arm", "forearm"]),
          step,
          scope.ofAnAffectedSide(radial.affectedSide),
          scope.noMri
        )
      ],
      [
        "PeronealNeuropathy",
        allOf(
          scope.orders("CT", ["knee", ...legSegments]),
          step,
          scope.ofAnAffectedSide(peroneal.affectedSide),
          scope.noMri
        )
      ],
      ["SciaticNeuropathy", allOf(contrastCtOfThePelvis, step)],
      ["FemoralNeuropathy", allOf(scope.orders("CT", ["pelvis"]), scope.noMri)],
      ["MeralgiaParesthetica", allOf(contrastCtOfThePelvis, meralgiaReason)]
    ]
  },
  {
    id: "review-of-ultrasound-without-a-grant",
    says: "Ultrasound of a superficial nerve whose row lists none goes to a reviewer.",
    scope: "Radial and peroneal nerve, meralgia, with everything else in order.",
    clauses: ["PN-1.c7"],
    readings: ["R-40"],
    cases: [
      ["RadialNeuropathy", allOf(scope.orders("ultrasound", arm), step, scope.ofAnAffectedSide(radial.affectedSide))],
      [
        "PeronealNeuropathy",
        allOf(
          scope.orders("ultrasound", ["knee", ...legSegments, "ankle"]),
          step,
          scope.ofAnAffectedSide(peroneal.affectedSide)
        )
      ],
      ["MeralgiaParesthetica", scope.orders("ultrasound", ["pelvis", "hip", "thigh"])]
    ]
  },
  {
    id: "review-of-polyneuropathy-pointers",
    says: "What the rows of PN-3 point to without granting it goes to a reviewer.",
    scope: "The lumbar spine in crossover syndromes; plexus and muscle in CIDP; EMG/NCV done or waived.",
    clauses: ["PN-3.c3", "PN-3.c10"],
    readings: ["R-18", "R-19"],
    cases: [
      ["CrossoverSyndrome", allOf(scope.orders("MRI", ["lumbar spine"], ["without and with"]), step)],
      [
        "CIDP",
        allOf(
          scope.orders("MRI", [
            "neck",
            "chest",
            "pelvis",
            "abdomen",
            "abdomen and pelvis",
            ...armSegments,
            ...legSegments
          ]),
          step
        )
      ]
    ]
  },
  {
    id: "review-of-a-repeat-without-a-rule",
    says: "A repeat CT on which PN-6.1 has no rule goes to a reviewer.",
    scope: "Stiff-person syndrome; myasthenia gravis after a positive first CT, with a trigger.",
    clauses: ["PN-6.1.c3", "PN-6.1.c9"],
    readings: ["R-30"],
    cases: [
      [
        "StiffPersonSyndrome",
        allOf(scope.orders("CT", ["chest"], ["with"]), not(first), scope.suspectedOrEstablished(stiffPerson.diagnosis))
      ],
      [
        "MyastheniaGravis",
        allOf(
          scope.orders("CT", ["chest"], ["with"]),
          not(first),
          not(negative),
          is(myasthenia.diagnosis, "established"),
          anyOf(is(myasthenia.chestMassSymptoms), is(myasthenia.risingTiters), is(myasthenia.preoperativeNeed)),
          onlyOneOf("myasthenia-ct")
        )
      ]
    ]
  },
  {
    id: "review-of-a-late-first-study",
    says: "In Gaucher disease a first study after the diagnosis, and a first CT of the chest, go to a reviewer.",
    scope: "PN-6.3, plain MRI of spine and abdomen; CT of the chest on involvement, without new symptoms, followed.",
    clauses: ["PN-6.3.c7", "PN-6.3.c9", "PN-6.3.c12"],
    readings: ["R-33"],
    cases: [
      [
        "GaucherDisease",
        allOf(scope.orders("MRI", ["lumbar spine", "abdomen"], ["without"]), first, not(is(gaucher.initialDiagnosis)))
      ],
      [
        "GaucherDisease",
        allOf(
          scope.orders("CT", ["chest"], ["without"]),
          first,
          is(gaucher.pulmonarySymptoms, "stable or none"),
          is(gaucher.pulmonaryInvolvement),
          scope.followed
        )
      ]
    ]
  },
  {
    id: "review-of-neurography-without-ultrasound",
    says: "Neurography of a nerve that ultrasound cannot show goes to a reviewer.",
    scope: "PN-7, everything else in order.",
    clauses: ["PN-7.c1"],
    readings: ["R-34"],
    cases: [
      [
        "TarsalTunnelSyndrome",
        allOf(
          scope.neurography,
          not(is(study.region, "brain")),
          is(neurography.complicated),
          is(neurography.diagnosisUncertain),
          is(neurography.decidesTreatment),
          scope.emgInconclusive,
          is(ultrasound.result, "not feasible")
        )
      ]
    ]
  },
  {
    id: "review-of-a-tumor-elsewhere",
    says: "For a nerve sheath tumor elsewhere, of which the text names no study, a reviewer decides.",
    scope: "PN-9, a first study, or a follow-up that is needed; DXA and the CT for malignant change apart.",
    clauses: ["PN-9.c2", "PN-9.c7", "PN-9.c8"],
    readings: ["R-39"],
    cases: [
      [
        "OtherNerveSheathTumor",
        allOf(
          scope.notNeurography,
          not(is(study.modality, "DXA", "radiograph")),
          is(otherTumor.malignantTransformation, "neither"),
          scope.tumorElsewhereImaged,
          scope.suspectedOrEstablished(otherTumor.diagnosis)
        )
      ]
    ]
  }
]

export const reviewLaws: ReadonlyArray<OnlyWhere> = reviews.map(({ cases, ...stated }) => ({
  ...stated,
  _tag: "OnlyWhere",
  outcomes: ["CriteriaMet", "Referred", "CriteriaNotMet", "NotGoverned"],
  cases: cases.map(([tag, where]) => ({
    tags: [tag],
    where: allOf(scope.governed, scope.evaluatedAndExamined, where)
  }))
}))
