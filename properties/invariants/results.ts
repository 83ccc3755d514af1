/**
 * Laws of results: where the text asks what EMG/NCV or ultrasound showed, the step alone is not enough, and neither a
 * waiver nor an early normal study stands in for a result.
 */
import fc from "fast-check"
import { thresholds } from "../../spec/thresholds.ts"
import { indicationTags } from "../../src/request/indication.ts"
import { ulnar } from "../../src/request/indications/focal.ts"
import { study } from "../../src/request/service.ts"
import { electrodiagnostics } from "../../src/request/work-up.ts"
import { asTested, stating, when } from "./change.ts"
import { couldBe, daysToEmg, emgDone, emgWaived } from "./facts.ts"
import type { Law } from "./law.ts"
import { type Line, metUnder, under } from "./lines.ts"
import { about, having } from "./requests.ts"
import * as scope from "./scopes.ts"

/** Whether the results that a line asks for are on file; undefined where it asks for none. */
const resultsOnFile = ({ indication, request, service }: Line): boolean | undefined => {
  const emg = request.electrodiagnostics?.emgNcv
  const ultrasound = request.ultrasound?.result
  const inconclusive = scope.isOneOf(emg, ["equivocal", "non-diagnostic"])
  const asked: Array<boolean> = []
  if (couldBe(service, scope.neurography)) {
    asked.push(inconclusive && scope.isOneOf(ultrasound, ["equivocal", "non-diagnostic"]))
  }
  if (couldBe(service, scope.notNeurography)) {
    if (indication._tag === "CarpalTunnelSyndrome") asked.push(emg === "equivocal")
    if (indication._tag === "CIDP" || indication._tag === "MultifocalMotorNeuropathy") {
      asked.push(emgDone(request) && indication.uncertainAfterEmg === true)
    }
    if (indication._tag === "UlnarNeuropathy" && couldBe(service, { modality: ["ultrasound"] })) {
      asked.push(inconclusive)
    }
    if (
      indication._tag === "UlnarNeuropathy" &&
      couldBe(service, scope.anyMri) &&
      indication.surgeryConsidered !== true
    ) {
      const scanned = scope.isOneOf(ultrasound, ["done", "diagnostic", "equivocal", "non-diagnostic"])
      asked.push(emgDone(request) && indication.uncertainAfterTests === true && scanned)
    }
  }
  return asked.length === 0 ? undefined : asked.every(Boolean)
}

const withResults = ["CarpalTunnelSyndrome", "UlnarNeuropathy", "CIDP", "MultifocalMotorNeuropathy"] as const

export const resultNotWaived: Law = {
  id: "result-not-waived",
  says: "Where a result of EMG/NCV or ultrasound is asked for, a study is met only with that result, waived or not.",
  scope:
    "Carpal tunnel; ulnar ultrasound; ulnar MRI without an operation; CIDP; multifocal motor neuropathy; MR " +
    "neurography under any indication.",
  clauses: ["PN-1.c6", "PN-2.c3", "PN-2.c7", "PN-2.c9", "PN-3.c9", "PN-3.c12", "PN-7.c1"],
  readings: ["R-07", "R-10", "R-15", "R-34"],
  requests: fc.oneof(
    about(withResults),
    about(["UlnarNeuropathy"], having(study.modality, "MRI"), having(ulnar.surgeryConsidered, false)),
    about(["LEMS"], having(study.modality, "MRN"))
  ),
  holds: metUnder(
    indicationTags,
    (line) => resultsOnFile(line) === true,
    (line) => resultsOnFile(line) !== undefined
  ),
  ignoring: when(emgWaived, asTested)
}

export const earlyNormalNotEnough: Law = {
  id: "early-normal-not-enough",
  says: "A normal EMG/NCV early in the course never meets a criterion that asks for its result.",
  scope: "The same studies; EMG/NCV at most 14 days after onset, and normal.",
  clauses: ["PN-1.c5", "PN-2.c9", "PN-3.c9", "PN-3.c12"],
  readings: ["R-08"],
  requests: about(withResults, having(electrodiagnostics.emgNcv, "normal")),
  holds: under(
    indicationTags,
    (line) => {
      const days = daysToEmg(line.request)
      const early = days !== undefined && days <= thresholds.earlyCourse.value
      return resultsOnFile(line) !== undefined && early && line.request.electrodiagnostics?.emgNcv === "normal"
    },
    ({ outcome }) => outcome !== "CriteriaMet"
  ),
  ignoring: stating({ electrodiagnostics: { emgNcv: "normal", daysAfterOnset: 100 }, onset: {} })
}

export const resultLaws = [resultNotWaived, earlyNormalNotEnough] as const
