/** Alternatives among the regions of a study: each of a list is met alike, and what it leaves out is never met. */
import { armSegments, legSegments } from "../../spec/studies.ts"
import { allOf, is } from "../../src/language/criterion.ts"
import { oppositeSideOrdered, orderedToo } from "../../src/request/derived.ts"
import { lumbosacral } from "../../src/request/indications/plexus.ts"
import { mri } from "../../src/request/order.ts"
import { study } from "../../src/request/service.ts"
import { each, so } from "./alternatives.ts"
import type { Or } from "./either.ts"
import * as scope from "./scopes.ts"

const spine = ["cervical spine", "thoracic spine", "lumbar spine"] as const
const brainAndCord = ["brain", "cervical spine", "thoracic spine"] as const
const { modality, region, side } = study

export const regionAlternatives: ReadonlyArray<Or> = [
  {
    id: "either-region-of-a-list",
    says: "Each region of a list is met alike, and a region that the list leaves out is never met.",
    scope:
      "Plain MRI of ulnar, radial and peroneal nerve; contrast MRI of the arm for a radial tumor; MRI of cord, of arm " +
      "in multifocal neuropathy, of muscles, beside the spine; CT for malignant change; ultrasound of the ulnar nerve.",
    clauses: ["PN-2.c7", "PN-2.c8", "PN-2.c11", "PN-2.c12", "PN-2.c31", "PN-3.c12", "PN-6.2.c1", "PN-9.c5", "PN-9.c9"],
    readings: ["R-18", "R-40"],
    cases: [
      {
        tags: ["UlnarNeuropathy"],
        where: scope.orders("ultrasound"),
        limbs: each(region, "upper arm", "elbow", "forearm", "wrist", "hand"),
        without: each(region, "shoulder")
      },
      {
        tags: ["UlnarNeuropathy"],
        where: scope.orders("MRI", [], ["without"]),
        limbs: each(region, "elbow", "upper arm", "forearm"),
        without: each(region, "wrist", "hand", "shoulder")
      },
      {
        tags: ["RadialNeuropathy"],
        where: scope.orders("MRI", [], ["without"]),
        limbs: each(region, "upper arm", "forearm"),
        without: each(region, "elbow", "wrist", "hand")
      },
      {
        tags: ["RadialNeuropathy"],
        where: scope.orders("MRI", [], ["without and with"]),
        limbs: each(region, "upper arm", "forearm"),
        without: each(region, "elbow", "wrist", "hand")
      },
      {
        tags: ["PeronealNeuropathy"],
        where: scope.orders("MRI", [], ["without"]),
        limbs: each(region, "knee", ...legSegments),
        without: each(region, "ankle", "hip")
      },
      {
        tags: ["CrossoverSyndrome"],
        where: scope.orders("MRI", [], ["without and with"]),
        limbs: each(region, "cervical spine", "thoracic spine"),
        without: each(region, "lumbar spine", "neck")
      },
      {
        tags: ["MultifocalMotorNeuropathy"],
        where: scope.orders("MRI", [], ["without and with"]),
        limbs: each(region, "chest", ...armSegments),
        without: each(region, "neck", "shoulder", "elbow")
      },
      {
        tags: ["Myopathy", "MuscleBiopsy"],
        where: scope.orders("MRI"),
        limbs: each(region, ...armSegments, ...legSegments),
        without: each(region, "shoulder", "elbow", "wrist", "hip", "knee", "ankle", "pelvis")
      },
      {
        tags: ["Fasciculations"],
        where: scope.orders("MRI"),
        limbs: each(region, "cervical spine", "thoracic spine"),
        without: each(region, "neck", "chest")
      },
      {
        tags: ["ALS", "SpinalMuscularAtrophy"],
        where: scope.orders("MRI"),
        limbs: each(region, ...spine),
        without: each(region, "neck", "chest")
      },
      {
        tags: ["ParaspinalNeurofibroma"],
        where: scope.orders("MRI"),
        limbs: each(region, ...spine),
        without: each(region, "brain", "neck")
      },
      {
        tags: scope.tumors,
        where: scope.anyCt,
        limbs: each(region, "chest", "abdomen"),
        without: each(region, "pelvis", "abdomen and pelvis", "neck")
      }
    ]
  },
  {
    id: "either-brain-or-cord-once-qualified",
    says: "In motor neuron disease that qualifies, MRI of the brain is met as MRI of the cord is.",
    scope: "PN-8, MRI without or without and with contrast, the findings on file, in ALS and atrophy a first study.",
    clauses: ["PN-8.1.c2", "PN-8.1.c3", "PN-8.2.c3", "PN-8.3.c7"],
    readings: ["R-35", "R-37"],
    cases: [
      { tags: ["ALS"] as const, where: scope.alsQualifies },
      { tags: ["SpinalMuscularAtrophy"] as const, where: scope.smaQualifies },
      { tags: ["Fasciculations"] as const, where: scope.fasciculationsQualify }
    ].map(({ tags, where }) => ({
      tags,
      where: allOf(scope.orders("MRI", [], ["without", "without and with"]), where),
      limbs: each(region, ...brainAndCord),
      without: each(region, "neck")
    }))
  },
  {
    id: "either-arm-or-chest-or-neck",
    says: "The brachial plexus is imaged through chest, arm of the affected side, or neck if its upper trunk is involved.",
    scope: "PN-4, MRI and CT, both sides affected and the upper trunk involved.",
    clauses: ["PN-4.c1", "PN-4.c3"],
    readings: ["R-22", "R-28"],
    cases: [
      {
        tags: ["BrachialPlexus"],
        where: allOf(is(modality, "MRI", "CT"), scope.bothSidesOfTheUpperTrunk),
        limbs: each(region, "chest", "neck", ...armSegments),
        without: each(region, "shoulder", "elbow", "thoracic spine", "abdomen")
      }
    ]
  },
  {
    id: "either-both-femurs-or-each",
    says: "Both femurs in one study, or in one of each side: either is met in Gaucher disease.",
    scope: "PN-6.3, plain MRI of the thigh.",
    clauses: ["PN-6.3.c7", "PN-6.3.c8"],
    readings: ["R-62"],
    cases: (["left", "right"] as const).map((one) => {
      const otherFemur = oppositeSideOrdered("femurs", mri("thigh", "without"))
      return {
        tags: ["GaucherDisease"],
        where: scope.orders("MRI", ["thigh"], ["without"]),
        limbs: [
          [so(side, "both"), so(otherFemur, false)],
          [so(side, one), so(otherFemur)]
        ],
        without: [[so(side, one), so(otherFemur, false)]]
      }
    })
  },
  {
    id: "either-lower-plexus-or-abdomen-too",
    says: "MRI of the pelvis is met for the lumbosacral plexus, or with MRI of the abdomen for the upper lumbar plexus.",
    scope: "PN-5, MRI of the pelvis without and with contrast.",
    clauses: ["PN-5.c1", "PN-5.c2", "PN-5.c6"],
    readings: ["R-23", "R-42"],
    cases: (["upper lumbar plexus", "both"] as const).map((part) => {
      const abdomenToo = orderedToo("mri-abdomen", "MRI of the abdomen too", mri("abdomen", "without and with"))
      return {
        tags: ["LumbosacralPlexus"],
        where: scope.orders("MRI", ["pelvis"], ["without and with"]),
        limbs: [
          [so(lumbosacral.part, "lumbosacral plexus"), so(abdomenToo, false)],
          [so(lumbosacral.part, part), so(abdomenToo)]
        ],
        without: [[so(lumbosacral.part, part), so(abdomenToo, false)]]
      }
    })
  }
]
