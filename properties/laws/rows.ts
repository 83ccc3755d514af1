/**
 * Laws of rows and lists that ask for something of their own: a nerve without a row, ulnar, radial and peroneal nerve,
 * crossover syndromes, muscle disease; and of the side that a study shows.
 */
import { armSegments } from "../../spec/studies.ts"
import { allOf, anyOf, is, not } from "../../src/language/criterion.ts"
import { carpalTunnel, otherNerve, peroneal, radial, ulnar } from "../../src/request/indications/focal.ts"
import { myopathy } from "../../src/request/indications/neuromuscular.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import { crossover } from "../../src/request/indications/poly.ts"
import { study } from "../../src/request/service.ts"
import type { Idle, OnlyWhere, Says } from "./law.ts"
import * as scope from "./scopes.ts"

// ── a nerve without a row of its own ────────────────────────────────────────────────────────────────────────────────
export const otherNerveNeverMet: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "nerve-without-a-row-never-met",
  says: "For a nerve without a row of its own nothing is met: the text states preferences there, and no indication.",
  scope: "PN-1.c7 and PN-1.c8; MR neurography apart.",
  clauses: ["PN-1.c7", "PN-1.c8"],
  readings: ["R-13", "R-48"],
  outcomes: ["CriteriaMet"],
  cases: [{ tags: ["OtherPeripheralNerve"], where: scope.notNeurography }]
}

export const otherNerveJudged: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "nerve-without-a-row-judged-as-preferred",
  says:
    "For a nerve without a row a reviewer decides on ultrasound of a superficial nerve, MRI of a deep one or before " +
    "surgery, and CT where MRI cannot be done; on nothing else.",
  scope: "PN-1.c7 to PN-1.c9; MR neurography apart.",
  clauses: ["PN-1.c7", "PN-1.c8", "PN-1.c9"],
  readings: ["R-13", "R-57", "R-61"],
  outcomes: ["ClinicalReview"],
  cases: [
    {
      tags: ["OtherPeripheralNerve"],
      where: scope.notNeurography,
      then: anyOf(
        allOf(scope.orders("ultrasound"), is(otherNerve.course, "superficial")),
        allOf(scope.orders("MRI"), anyOf(not(is(otherNerve.course, "superficial")), is(otherNerve.surgicalPlanning))),
        allOf(scope.anyCt, scope.noMri)
      )
    }
  ]
}

// ── the side ────────────────────────────────────────────────────────────────────────────────────────────────────────
const limbs = [
  ["CarpalTunnelSyndrome", carpalTunnel.affectedSide, scope.notNeurography],
  ["UlnarNeuropathy", ulnar.affectedSide, scope.notNeurography],
  ["RadialNeuropathy", radial.affectedSide, scope.notNeurography],
  ["PeronealNeuropathy", peroneal.affectedSide, scope.notNeurography],
  ["BrachialPlexus", brachial.affectedSide, allOf(scope.notNeurography, is(study.region, ...armSegments))]
] as const

export const affectedSideOnly: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "limb-of-an-affected-side-only",
  says: "A study of an arm or leg is met only where each side that it shows is affected.",
  scope: "Carpal tunnel, ulnar, radial and peroneal rows of PN-2, and the arm in PN-4; MR neurography apart.",
  clauses: ["PN-2.c3", "PN-2.c8", "PN-2.c11", "PN-2.c31", "PN-4.c16"],
  readings: ["R-28"],
  outcomes: ["CriteriaMet", "ClinicalReview"],
  cases: limbs.map(([tag, affected, where]) => ({ tags: [tag], where, then: scope.ofAnAffectedSide(affected) }))
}

const oneSided = ["CarpalTunnelSyndrome", "UlnarNeuropathy", "RadialNeuropathy", "PeronealNeuropathy"] as const

export const sideIdle: Idle = {
  _tag: "Idle",
  id: "side-is-idle-elsewhere",
  says: "Chest and neck show both sides, muscles can be imaged on both: there a side makes no difference.",
  scope: "All but the limbs of the law above, and both femurs in Gaucher disease.",
  clauses: ["PN-4.c16", "PN-6.2.c3"],
  readings: ["R-28", "R-32"],
  facts: [study.side],
  of: "everything",
  cases: [
    { tags: scope.except(...oneSided, "BrachialPlexus", "GaucherDisease") },
    { tags: oneSided, where: scope.neurography },
    { tags: ["BrachialPlexus"], where: not(is(study.region, ...armSegments)) },
    { tags: ["GaucherDisease"], where: not(scope.orders("MRI", ["thigh"], ["without"])) }
  ]
}

// ── rows ────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const ulnarUltrasound: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "ulnar-ultrasound-for-an-uncertain-picture",
  says: "Ultrasound of the ulnar nerve is met only where the clinical findings are uncertain.",
  scope: "PN-2, ulnar neuropathy, ultrasound.",
  clauses: ["PN-2.c7"],
  readings: ["R-10"],
  outcomes: ["CriteriaMet", "ClinicalReview"],
  cases: [{ tags: ["UlnarNeuropathy"], where: scope.orders("ultrasound"), then: is(ulnar.clinicallyUncertain) }]
}

const plainMri = scope.orders("MRI", [], ["without"])

export const severeAndSurgical: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "severe-and-surgical",
  says: "Plain MRI of the radial or the peroneal nerve is met only in a severe case with an operation in view.",
  scope: "PN-2, radial and peroneal neuropathy, MRI without contrast.",
  clauses: ["PN-2.c11", "PN-2.c31"],
  readings: ["R-49"],
  outcomes: ["CriteriaMet", "ClinicalReview"],
  cases: [
    { tags: ["RadialNeuropathy"], where: plainMri, then: allOf(is(radial.severe), is(radial.surgeryConsidered)) },
    { tags: ["PeronealNeuropathy"], where: plainMri, then: allOf(is(peroneal.severe), is(peroneal.surgeryConsidered)) }
  ]
}

export const ctWithoutGrant: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "ct-without-a-grant-never-met",
  says: "In a row that grants no CT, none is met, not even where MRI is contraindicated.",
  scope: "PN-2 but for sciatic neuropathy and meralgia, and all of PN-3.",
  clauses: ["PN-1.c9"],
  readings: ["R-12", "R-17"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: [...scope.pn2.filter((tag) => tag !== "SciaticNeuropathy" && tag !== "MeralgiaParesthetica"), ...scope.pn3],
      where: scope.anyCt
    }
  ]
}

export const eachAreaForItself: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "crossover-each-area-for-itself",
  says: "In crossover syndromes MRI of an area is met only where the findings point to that area.",
  scope: "PN-3, row 1: the brain; the cord as cervical and thoracic spine; nothing else.",
  clauses: ["PN-3.c3"],
  readings: ["R-18"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["CrossoverSyndrome"],
      where: scope.notNeurography,
      then: allOf(
        scope.orders("MRI", ["brain", "cervical spine", "thoracic spine"], ["without and with"]),
        anyOf(
          allOf(is(study.region, "brain"), is(crossover.brainFindings)),
          allOf(not(is(study.region, "brain")), is(crossover.spinalCordFindings))
        )
      )
    }
  ]
}

export const poemsOutside: Says = {
  _tag: "Says",
  id: "poems-never-decided-here",
  says: "Imaging in POEMS syndrome is for what lies outside the nervous system, and never decided here.",
  scope: "PN-3, row 5; PN-0, MR neurography and radiographs apart.",
  clauses: ["PN-3.c14"],
  readings: ["R-20"],
  cases: [
    {
      tags: ["POEMS"],
      where: allOf(scope.governed, scope.ofTheSections),
      of: ({ cites, outcome }) => outcome === "Referred" && cites.includes("PN-3.c14")
    }
  ]
}

// ── muscle disease ──────────────────────────────────────────────────────────────────────────────────────────────────
export const myopathyWorkUp: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "myopathy-examination-emg-and-laboratory-first",
  says: "To evaluate a myopathy MRI is met only after examination, EMG/NCV and laboratory tests.",
  scope: "PN-6.2, evaluation of myopathy or myositis; MR neurography apart; the step of EMG/NCV can be waived.",
  clauses: ["PN-6.2.c4", "PN-6.2.c5"],
  readings: ["R-32"],
  outcomes: ["CriteriaMet"],
  cases: [
    {
      tags: ["Myopathy"],
      where: scope.notNeurography,
      then: allOf(is(myopathy.examined), is(myopathy.laboratoryTested), scope.emgDoneOrWaived)
    }
  ]
}

export const musclesNoted: Says = {
  _tag: "Says",
  id: "usually-affected-muscles-noted",
  says: "Whatever is decided on muscle MRI says beside it that the muscles usually affected are meant.",
  scope: "PN-6.2, MRI of arms and legs that is weighed here.",
  clauses: ["PN-6.2.c2"],
  readings: ["R-63"],
  cases: [
    {
      tags: ["Myopathy", "MuscleBiopsy"],
      where: allOf(scope.governed, scope.orders("MRI", armSegments, ["without", "without and with"])),
      of: ({ notes = [], outcome }) => outcome === "Referred" || notes.some(({ cites }) => cites.includes("PN-6.2.c2"))
    }
  ]
}

export const rowLaws = [
  otherNerveNeverMet,
  otherNerveJudged,
  affectedSideOnly,
  sideIdle,
  ulnarUltrasound,
  severeAndSurgical,
  ctWithoutGrant,
  eachAreaForItself,
  poemsOutside,
  myopathyWorkUp,
  musclesNoted
] as const
