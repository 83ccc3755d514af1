/** Alternatives among the forms of a study: contrast, modality. */
import { armSegments } from "../../spec/studies.ts"
import { is } from "../../src/language/criterion.ts"
import { study } from "../../src/request/service.ts"
import { contrastSafety } from "../../src/request/work-up.ts"
import { each, so } from "./alternatives.ts"
import type { Or } from "./either.ts"
import * as scope from "./scopes.ts"

const spine = ["cervical spine", "thoracic spine", "lumbar spine"] as const
const { contrast, modality, region } = study

export const formAlternatives: ReadonlyArray<Or> = [
  {
    id: "either-form-of-contrast",
    says: "Where the text lists MRI without, and without and with contrast, each is met alike, and no other form is.",
    scope: "PN-4, the plexus; PN-6.2; PN-8.",
    clauses: ["PN-4.c1", "PN-6.2.c1", "PN-8.1.c2", "PN-8.3.c7", "PN-8.3.c9"],
    readings: ["R-37"],
    cases: [
      { tags: ["BrachialPlexus"] as const, where: scope.orders("MRI", [...armSegments, "chest", "neck"]) },
      { tags: ["Myopathy", "MuscleBiopsy"] as const, where: scope.orders("MRI") },
      { tags: scope.pn8, where: scope.orders("MRI", ["brain", ...spine]) }
    ].map((one) => ({ ...one, limbs: each(contrast, "without", "without and with"), without: each(contrast, "with") }))
  },
  {
    id: "either-form-of-contrast-in-a-plexus-ct",
    says: "CT in place of MRI of the brachial plexus is met without, or with contrast, alike.",
    scope: "PN-4, CT.",
    clauses: ["PN-4.c18"],
    readings: ["R-24"],
    cases: [
      {
        tags: ["BrachialPlexus"],
        where: scope.anyCt,
        limbs: each(contrast, "without", "with"),
        without: each(contrast, "without and with")
      }
    ]
  },
  {
    id: "either-with-contrast-or-a-concern",
    says: "CT of the chest in myasthenia gravis is met with contrast, or without it for a concern or an allergy.",
    scope: "PN-6.1, myasthenia gravis, CT of the chest.",
    clauses: ["PN-6.1.c2", "PN-6.1.c4"],
    readings: ["R-31"],
    cases: [
      {
        tags: ["MyastheniaGravis"],
        where: scope.orders("CT", ["chest"]),
        limbs: [
          [so(contrast, "with")],
          [so(contrast, "without"), so(contrastSafety.iodinated, "concern")],
          [so(contrast, "without"), so(contrastSafety.iodinated, "allergy")]
        ],
        without: [
          [so(contrast, "without"), so(contrastSafety.iodinated, "neither")],
          [so(contrast, "without and with")]
        ]
      }
    ]
  },
  {
    id: "either-ultrasound-or-mri-of-the-wrist",
    says: "In carpal tunnel syndrome ultrasound, or plain MRI of the wrist, is met alike.",
    scope: "PN-2, carpal tunnel syndrome, the wrist.",
    clauses: ["PN-2.c3"],
    readings: ["R-04", "R-14"],
    cases: [
      {
        tags: ["CarpalTunnelSyndrome"],
        where: is(region, "wrist"),
        limbs: [[so(modality, "ultrasound")], [so(modality, "MRI"), so(contrast, "without")]],
        without: [[so(modality, "CT")], [so(modality, "MRI"), so(contrast, "without and with")]]
      }
    ]
  }
]
