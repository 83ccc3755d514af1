/** Laws of what is enough in PN-6: neuromuscular junction, muscle, Gaucher disease. */
import { armSegments, legSegments, regions } from "../../spec/studies.ts"
import { allOf, anyOf, is, meets, not } from "../../src/language/criterion.ts"
import { oppositeSideOrdered } from "../../src/request/derived.ts"
import {
  biopsy,
  gaucher,
  lems,
  myasthenia,
  myopathy,
  stiffPerson
} from "../../src/request/indications/neuromuscular.ts"
import { mri } from "../../src/request/order.ts"
import { previous, study } from "../../src/request/service.ts"
import { contrastSafety, patient } from "../../src/request/work-up.ts"
import type { Grant } from "./grants.ts"
import * as scope from "./scopes.ts"
import { onlyOneOf } from "./several.ts"

const first = is(previous.result, "none")
const negative = is(previous.result, "negative")
const contrastCt = scope.orders("CT", ["chest"], ["with"])
const forms = ["without", "without and with"] as const
const muscleMri = scope.orders("MRI", [...armSegments, ...legSegments], forms)
const adultUnlessOther = (inflammatory: typeof myopathy.inflammatory) =>
  anyOf(not(is(inflammatory)), meets(patient.age, "adultAge"))
const bones = regions.filter((region) => !["brain", "abdomen", "abdomen and pelvis"].includes(region))
const oneFemurEach = oppositeSideOrdered("femurs", mri("thigh", "without"))
const marrow = anyOf(
  scope.orders("MRI", ["lumbar spine", "abdomen"], ["without"]),
  allOf(scope.orders("MRI", ["thigh"], ["without"]), anyOf(is(study.side, "both"), is(oneFemurEach)))
)
const yearly = allOf(not(first), meets(previous.monthsAgo, "gaucherRepeat"), scope.followed)

export const neuromuscularGrants: ReadonlyArray<Grant> = [
  {
    id: "enough-myasthenia",
    says: "Established myasthenia is enough for a first CT of the chest, and with a trigger for one after a negative CT.",
    clauses: ["PN-6.1.c2", "PN-6.1.c3", "PN-6.1.c4"],
    readings: ["R-30", "R-31"],
    tag: "MyastheniaGravis",
    enough: [
      allOf(
        anyOf(
          contrastCt,
          allOf(scope.orders("CT", ["chest"], ["without"]), is(contrastSafety.iodinated, "concern", "allergy"))
        ),
        is(myasthenia.diagnosis, "established"),
        onlyOneOf("myasthenia-ct"),
        anyOf(
          first,
          allOf(
            negative,
            anyOf(is(myasthenia.chestMassSymptoms), is(myasthenia.risingTiters), is(myasthenia.preoperativeNeed))
          )
        )
      )
    ]
  },
  {
    id: "enough-lambert-eaton",
    says: "Suspicion is enough for a first contrast CT in Lambert-Eaton syndrome, and if it persists after three months.",
    clauses: ["PN-6.1.c6", "PN-6.1.c7"],
    readings: ["R-30"],
    tag: "LEMS",
    enough: [
      allOf(
        contrastCt,
        scope.suspectedOrEstablished(lems.diagnosis),
        anyOf(first, allOf(negative, meets(previous.monthsAgo, "lemsRepeat"), is(lems.suspicionPersists)))
      )
    ]
  },
  {
    id: "enough-stiff-person",
    says: "Suspicion is enough for a first contrast CT of the chest in stiff-person syndrome.",
    clauses: ["PN-6.1.c9"],
    readings: ["R-29"],
    tag: "StiffPersonSyndrome",
    enough: [allOf(contrastCt, first, scope.suspectedOrEstablished(stiffPerson.diagnosis))]
  },
  {
    id: "enough-myopathy",
    says: "Examination, EMG/NCV and laboratory tests are enough for muscle MRI in a myopathy that is not a child's.",
    clauses: ["PN-6.2.c1", "PN-6.2.c4", "PN-6.2.c5"],
    readings: ["R-32"],
    tag: "Myopathy",
    enough: [
      allOf(
        muscleMri,
        adultUnlessOther(myopathy.inflammatory),
        is(myopathy.examined),
        scope.emgDoneOrWaived,
        is(myopathy.laboratoryTested),
        onlyOneOf("muscle-mri")
      )
    ]
  },
  {
    id: "enough-biopsy",
    says: "Planning a biopsy is enough for muscle MRI, without any of these tests.",
    clauses: ["PN-6.2.c1", "PN-6.2.c6"],
    readings: [],
    tag: "MuscleBiopsy",
    enough: [allOf(muscleMri, adultUnlessOther(biopsy.inflammatory), onlyOneOf("muscle-mri"))]
  },
  {
    id: "enough-gaucher-marrow-and-abdomen",
    says: "The initial diagnosis, or a year while followed, is enough for plain MRI of spine, both femurs or abdomen.",
    clauses: ["PN-6.3.c7", "PN-6.3.c8", "PN-6.3.c9", "PN-6.3.c10"],
    readings: ["R-33", "R-62"],
    tag: "GaucherDisease",
    enough: [allOf(marrow, first, is(gaucher.initialDiagnosis)), allOf(marrow, yearly)]
  },
  {
    id: "enough-gaucher-chest",
    says: "New symptoms, or involvement and a year while followed, are enough for plain CT of the chest.",
    clauses: ["PN-6.3.c11", "PN-6.3.c12"],
    readings: ["R-33"],
    tag: "GaucherDisease",
    enough: [
      allOf(
        scope.orders("CT", ["chest"], ["without"]),
        anyOf(is(gaucher.pulmonarySymptoms, "new or worsening"), allOf(is(gaucher.pulmonaryInvolvement), yearly))
      )
    ]
  },
  {
    id: "enough-dxa",
    gate: allOf(),
    says: "Six years of age and an expert institution are enough for a first DXA, and for another after two years.",
    clauses: ["PN-6.3.c13", "PN-6.3.c14"],
    readings: ["R-33"],
    tag: "GaucherDisease",
    enough: [
      allOf(
        scope.orders("DXA"),
        meets(patient.age, "dxaAge"),
        is(gaucher.pediatricDxaExpertise),
        anyOf(first, meets(previous.monthsAgo, "dxaRepeat"))
      )
    ]
  },
  {
    id: "enough-radiograph",
    gate: allOf(),
    says: "Acute pain is enough for a radiograph of the bone imaged in Gaucher disease.",
    clauses: ["PN-6.3.c16"],
    readings: ["R-04"],
    tag: "GaucherDisease",
    enough: [allOf(is(study.modality, "radiograph"), is(gaucher.bonePain, "acute, in the area imaged"))]
  },
  {
    id: "enough-painful-bone",
    says: "A radiograph that leaves acute pain of a bone open is enough for contrast MRI of the bone.",
    clauses: ["PN-6.3.c17"],
    readings: ["R-70"],
    tag: "GaucherDisease",
    enough: [allOf(scope.orders("MRI", bones, ["without and with"]), scope.painfulBone)]
  }
]
