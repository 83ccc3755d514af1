/**
 * Laws of numbers, one for each that a threshold cuts: with everything else fixed, the outcome changes nowhere but
 * across the threshold, and there only for the better. Which thresholds there are, the register says.
 */
import { type ThresholdId, thresholds } from "../../spec/thresholds.ts"
import { is } from "../../src/language/criterion.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import type { Decided } from "../../src/language/ruling.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import { previous, study } from "../../src/request/service.ts"
import { electrodiagnostics, onset, patient } from "../../src/request/work-up.ts"
import type { Across, Change } from "./law.ts"
import * as scope from "./scopes.ts"

const threeMonths: Profile = {
  ...registerProfile,
  name: "three-months",
  readings: { ...registerProfile.readings, "R-25": "three-months" }
}

type Order = ReadonlyArray<ReadonlyArray<Decided>>
const worstFirst: Order = [["NotGoverned"], ["CriteriaNotMet"], ["Referred"], ["ClinicalReview"], ["CriteriaMet"]]
/** A child that is only referred is no better off than one whose criteria are not met. */
const referredIsLeast: Order = [["NotGoverned"], ["CriteriaNotMet", "Referred"], ["ClinicalReview"], ["CriteriaMet"]]

const better =
  (order = worstFirst): Change =>
  (before, after) => {
    const rank = (one: Decided) => order.findIndex((same) => same.includes(one))
    return rank(after) >= rank(before)
  }
/** Late, a normal study is a result, for or against; early, it is left to judgment. */
const toJudgment: Change = (_, early) => early === "ClinicalReview"

const outlet = is(brachial.cause, "neurogenic thoracic outlet syndrome")
const dxa = is(study.modality, "DXA")

type Cut = Omit<Across, "_tag" | "clauses" | "change"> & { readonly change?: Change }

const cuts: ReadonlyArray<Cut> = [
  {
    id: "early-course-to-service",
    threshold: "earlyCourse",
    fact: onset.daysBeforeService,
    says: "Undone EMG/NCV is left to judgment up to 14 days from onset to service, and no longer.",
    scope: "PN-2 rows marked YES, PN-3, PN-4, PN-5, PN-6.2, PN-8.3.",
    readings: ["R-08"],
    cases: [{ tags: [...scope.pn2WithEmg, ...scope.pn3, ...scope.plexus, "Myopathy", "Fasciculations"] }]
  },
  {
    id: "early-course-to-study",
    threshold: "earlyCourse",
    fact: electrodiagnostics.daysAfterOnset,
    says: "A normal EMG/NCV up to 14 days after onset is left to judgment; later it is a result, for or against.",
    scope: "Where a result is asked for.",
    readings: ["R-08"],
    change: toJudgment,
    cases: [{ tags: ["CarpalTunnelSyndrome", "UlnarNeuropathy", "CIDP", "MultifocalMotorNeuropathy"] }]
  },
  {
    id: "conservative-trial",
    threshold: "conservativeTrial",
    fact: brachial.trialMonths,
    says: "In thoracic outlet syndrome two months of conservative management are enough, and fewer are not.",
    scope: "PN-4, neurogenic thoracic outlet syndrome.",
    readings: ["R-25"],
    cases: [{ tags: ["BrachialPlexus"], where: outlet }]
  },
  {
    id: "conservative-trial-long",
    threshold: "conservativeTrialLong",
    fact: brachial.trialMonths,
    says: "Where a plan reads the range at its upper end, three months of conservative management are enough.",
    scope: "The same, with reading R-25 set to three-months.",
    readings: ["R-25"],
    profile: threeMonths,
    cases: [{ tags: ["BrachialPlexus"], where: outlet }]
  },
  {
    id: "lems-repeat",
    threshold: "lemsRepeat",
    fact: previous.monthsAgo,
    says: "In Lambert-Eaton syndrome a CT can be repeated from three months on.",
    scope: "PN-6.1, Lambert-Eaton syndrome.",
    readings: ["R-30"],
    cases: [{ tags: ["LEMS"] }]
  },
  {
    id: "gaucher-repeat",
    threshold: "gaucherRepeat",
    fact: previous.monthsAgo,
    says: "In Gaucher disease MRI and CT can be repeated from twelve months on.",
    scope: "PN-6.3 but for DXA.",
    readings: ["R-33", "R-38"],
    cases: [{ tags: ["GaucherDisease"], where: is(study.modality, "MRI", "CT") }]
  },
  {
    id: "dxa-age",
    threshold: "dxaAge",
    besides: ["adultAge"],
    fact: patient.age,
    says: "DXA starts at six years of age.",
    scope: "PN-6.3, DXA.",
    readings: ["R-33", "R-47"],
    cases: [{ tags: ["GaucherDisease"], where: dxa }]
  },
  {
    id: "dxa-repeat",
    threshold: "dxaRepeat",
    fact: previous.monthsAgo,
    says: "DXA can be repeated from twenty-four months on.",
    scope: "PN-6.3, DXA.",
    readings: ["R-33"],
    cases: [{ tags: ["GaucherDisease"], where: dxa }]
  },
  {
    id: "adult-age",
    threshold: "adultAge",
    besides: ["dxaAge"],
    fact: patient.age,
    says: "From eighteen years on muscle disease is decided here, and DXA without expertise is left to judgment.",
    scope: "PN-6.2 and DXA in PN-6.3.",
    readings: ["R-32", "R-33", "R-47"],
    change: better(referredIsLeast),
    cases: [{ tags: ["Myopathy", "MuscleBiopsy"] }, { tags: ["GaucherDisease"], where: dxa }]
  }
]

export const thresholdLaws: ReadonlyArray<Across> = cuts.map(({ change = better(), ...cut }) => ({
  ...cut,
  _tag: "Across",
  change,
  clauses: [thresholds[cut.threshold].clause]
}))

/** The thresholds that the laws are about. */
export const cutThresholds: ReadonlyArray<ThresholdId> = cuts.map(({ threshold }) => threshold)
