/**
 * Laws of results: where the text asks what EMG/NCV or ultrasound showed, the step alone is not enough, and neither a
 * waiver nor an early normal study stands in for a result.
 */
import { allOf, type Criterion, is, not } from "../../src/language/criterion.ts"
import { ulnar } from "../../src/request/indications/focal.ts"
import { cidp, multifocal } from "../../src/request/indications/poly.ts"
import type { Condition, OnlyWhere } from "./law.ts"
import * as scope from "./scopes.ts"

/** Where a result is asked for, and which. */
const asked: ReadonlyArray<Condition & { readonly where: Criterion; readonly then: Criterion }> = [
  {
    tags: scope.everywhere,
    where: scope.neurography,
    then: allOf(scope.emgInconclusive, scope.ultrasoundInconclusive)
  },
  { tags: ["CarpalTunnelSyndrome"], where: scope.notNeurography, then: scope.emgEquivocal },
  { tags: ["CIDP"], where: scope.notNeurography, then: allOf(scope.emgDone, is(cidp.uncertainAfterEmg)) },
  {
    tags: ["MultifocalMotorNeuropathy"],
    where: scope.notNeurography,
    then: allOf(scope.emgDone, is(multifocal.uncertainAfterEmg))
  },
  { tags: ["UlnarNeuropathy"], where: scope.orders("ultrasound"), then: scope.emgInconclusive },
  {
    tags: ["UlnarNeuropathy"],
    where: allOf(scope.orders("MRI"), not(is(ulnar.surgeryConsidered))),
    then: allOf(scope.emgDone, is(ulnar.uncertainAfterTests), is(ulnar.complex), scope.ultrasoundDone)
  }
]

export const resultNotWaived: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "result-not-waived",
  says: "Where a result of EMG/NCV or ultrasound is asked for, a study is met only with that result, waived or not.",
  scope:
    "Carpal tunnel; ulnar ultrasound; ulnar MRI without an operation; CIDP; multifocal motor neuropathy; MR " +
    "neurography under any indication.",
  clauses: ["PN-1.c6", "PN-2.c3", "PN-2.c7", "PN-2.c9", "PN-3.c9", "PN-3.c12", "PN-7.c1"],
  readings: ["R-07", "R-10", "R-15", "R-34"],
  outcomes: ["CriteriaMet"],
  cases: asked
}

export const earlyNormalNotEnough: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "early-normal-not-enough",
  says: "A normal EMG/NCV early in the course never meets a criterion that asks for its result.",
  scope: "The same studies; EMG/NCV at most 14 days after onset, and normal.",
  clauses: ["PN-1.c5", "PN-2.c9", "PN-3.c9", "PN-3.c12"],
  readings: ["R-08"],
  outcomes: ["CriteriaMet"],
  cases: asked.map(({ tags, where }) => ({ tags, where, then: not(scope.emgNormalAndEarly) }))
}

export const waivedResultJudged: OnlyWhere = {
  _tag: "OnlyWhere",
  id: "waived-result-is-never-refused",
  says: "Where only the result of a waived EMG/NCV is wanting, a reviewer decides.",
  scope: "CIDP and multifocal motor neuropathy: EMG/NCV waived on record, everything else in order.",
  clauses: ["PN-1.c6", "PN-3.c9", "PN-3.c12"],
  readings: ["R-10"],
  outcomes: ["CriteriaMet", "CriteriaNotMet", "Referred"],
  cases: [
    { tags: ["CIDP"], where: scope.orders("MRI", ["lumbar spine"], ["without and with"]) },
    {
      tags: ["MultifocalMotorNeuropathy"],
      where: scope.orders("MRI", ["chest", "upper arm", "forearm", "hand"], ["without and with"])
    }
  ].map(({ tags, where }) => ({
    tags,
    where: allOf(where, scope.governed, scope.evaluatedAndExamined, not(scope.emgDone), scope.emgWaived)
  })) as ReadonlyArray<Condition>
}

export const resultLaws = [resultNotWaived, earlyNormalNotEnough, waivedResultJudged] as const
