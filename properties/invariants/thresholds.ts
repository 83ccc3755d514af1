/**
 * Laws of numbers, one for each that a threshold cuts: with everything else fixed, the outcome changes nowhere but
 * across the threshold, and there only for the better. Which thresholds there are, the register says.
 */
import fc from "fast-check"
import type { ThresholdId } from "../../spec/thresholds.ts"
import { type Profile, registerProfile } from "../../src/language/profile.ts"
import { brachial } from "../../src/request/indications/plexus.ts"
import { previous, study } from "../../src/request/service.ts"
import { electrodiagnostics } from "../../src/request/work-up.ts"
import { acrossOnly, better, type Cut, fromJudgment, referredIsLeast } from "./cut.ts"
import type { ToggleLaw } from "./law.ts"
import { age, daysToService, daysToStudy, monthsOfTrial, monthsSinceStudy } from "./numbers.ts"
import { about, having } from "./requests.ts"
import { plexus, pn2WithEmg, pn3 } from "./scopes.ts"

const threeMonths: Profile = {
  ...registerProfile,
  name: "three-months",
  readings: { ...registerProfile.readings, "R-25": "three-months" }
}
const outlet = having(brachial.cause, "neurogenic thoracic outlet syndrome")
const dxa = having(study.modality, "DXA")
const chestCt = [having(study.modality, "CT"), having(study.region, "chest")] as const

const cuts: ReadonlyArray<Cut> = [
  {
    id: "early-course-to-service",
    threshold: "earlyCourse",
    quantity: daysToService,
    says: "Undone EMG/NCV is left to judgment up to 14 days from onset to service, and no longer.",
    scope: "PN-2 rows marked YES, PN-3, PN-4, PN-5, PN-6.2, PN-8.3.",
    readings: ["R-08"],
    requests: about(
      [...pn2WithEmg, ...pn3, ...plexus, "Myopathy", "Fasciculations"],
      having(electrodiagnostics.emgNcv, "not done")
    )
  },
  {
    id: "early-course-to-study",
    threshold: "earlyCourse",
    quantity: daysToStudy,
    says: "A normal EMG/NCV up to 14 days after onset is left to judgment; later it is a result, for or against.",
    scope: "Where a result is asked for.",
    readings: ["R-08"],
    change: (later, early) => fromJudgment(early, later),
    requests: about(
      ["CarpalTunnelSyndrome", "UlnarNeuropathy", "CIDP", "MultifocalMotorNeuropathy"],
      having(electrodiagnostics.emgNcv, "normal")
    )
  },
  {
    id: "conservative-trial",
    threshold: "conservativeTrial",
    quantity: monthsOfTrial,
    says: "In thoracic outlet syndrome two months of conservative management are enough, and fewer are not.",
    scope: "PN-4, neurogenic thoracic outlet syndrome.",
    readings: ["R-25"],
    requests: about(["BrachialPlexus"], outlet)
  },
  {
    id: "conservative-trial-long",
    threshold: "conservativeTrialLong",
    quantity: monthsOfTrial,
    says: "Where a plan reads the range at its upper end, three months of conservative management are enough.",
    scope: "The same, with reading R-25 set to three-months.",
    readings: ["R-25"],
    profile: threeMonths,
    requests: about(["BrachialPlexus"], outlet)
  },
  {
    id: "lems-repeat",
    threshold: "lemsRepeat",
    quantity: monthsSinceStudy,
    says: "In Lambert-Eaton syndrome a CT can be repeated from three months on.",
    scope: "PN-6.1, Lambert-Eaton syndrome.",
    readings: ["R-30"],
    requests: about(["LEMS"], ...chestCt, having(previous.result, "negative"))
  },
  {
    id: "gaucher-repeat",
    threshold: "gaucherRepeat",
    quantity: monthsSinceStudy,
    says: "In Gaucher disease MRI and CT can be repeated from twelve months on.",
    scope: "PN-6.3 but for DXA.",
    readings: ["R-33"],
    requests: about(
      ["GaucherDisease"],
      having(study.modality, "MRI", "CT"),
      having(previous.result, "negative", "positive")
    )
  },
  {
    id: "dxa-age",
    threshold: "dxaAge",
    quantity: age,
    says: "DXA starts at six years of age.",
    scope: "PN-6.3, DXA.",
    readings: ["R-33", "R-47"],
    requests: about(["GaucherDisease"], dxa)
  },
  {
    id: "dxa-repeat",
    threshold: "dxaRepeat",
    quantity: monthsSinceStudy,
    says: "DXA can be repeated from twenty-four months on.",
    scope: "PN-6.3, DXA.",
    readings: ["R-33"],
    requests: about(["GaucherDisease"], dxa, having(previous.result, "negative", "positive"))
  },
  {
    id: "adult-age",
    threshold: "adultAge",
    quantity: age,
    says: "From eighteen years on muscle disease is decided here, and DXA without expertise is left to judgment.",
    scope: "PN-6.2 and DXA in PN-6.3.",
    readings: ["R-32", "R-33", "R-47"],
    change: better(referredIsLeast),
    requests: fc.oneof(about(["Myopathy", "MuscleBiopsy"]), about(["GaucherDisease"], dxa))
  }
]

export const thresholdLaws: ReadonlyArray<ToggleLaw> = cuts.map(acrossOnly)

/** The thresholds that the laws are about. */
export const cutThresholds: ReadonlyArray<ThresholdId> = cuts.map(({ threshold }) => threshold)
