/** Alternatives in the gates and in the results that they ask for: evaluation, EMG/NCV, ultrasound, an obstacle to MRI. */
import { allOf, is } from "../../src/language/criterion.ts"
import { period } from "../../src/request/derived.ts"
import { electrodiagnostics, evaluation, mri, ultrasound } from "../../src/request/work-up.ts"
import { each, so } from "./alternatives.ts"
import type { Or } from "./either.ts"
import * as scope from "./scopes.ts"

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
export const gateAlternatives: ReadonlyArray<Or> = [
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
