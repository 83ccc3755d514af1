/** The decision of the grid as a programmer would write it by hand, without clauses or reasons. It knows no policy. */
import { edition } from "../../../spec/edition.ts"
import { thresholds } from "../../../spec/thresholds.ts"
import { asEngine, type Engine } from "../engine.ts"
import type { Outcome, PartialFacts, Said } from "../grid.ts"

const trial = thresholds.conservativeTrial.value

const isApproved = (facts: PartialFacts): boolean => {
  if (facts.contact !== "in person" && facts.contact !== "remote, established patient") return false
  if (facts.cause !== "malignant infiltration" && facts.emgNcv === "not done") return false
  if (facts.cause === "another cause") return false
  if (facts.cause === "neurogenic thoracic outlet syndrome") {
    if (facts.conservativeTrial !== "failed" || facts.trialMonths! < trial || !facts.surgeryConsidered) return false
  }
  if (facts.cause === "preoperative study" && !facts.surgeryConsidered) return false
  if (facts.region === "neck" && !facts.upperTrunk) return false
  return !(facts.region === "upper arm" && facts.affectedSide === "right")
}

/** The decision. */
export const ifElse = (facts: PartialFacts): Outcome => {
  if (facts.cause === "vascular thoracic outlet syndrome") return "Referred"
  if (!isApproved(facts)) return "CriteriaNotMet"
  if (facts.modality === "MRI" || facts.feasibility === "contraindicated") return "CriteriaMet"
  return facts.feasibility === "not available" ? "ClinicalReview" : "CriteriaNotMet"
}

/** What the frame and the gates ask for besides, each at its default or as the grid fixes it. */
const frame = {
  dateOfService: "2024-03-01",
  editionInForce: true,
  administered: true,
  reviewed: true,
  mandate: "silent",
  planDocument: "silent",
  neurologicalExamination: "done",
  daysBeforeService: 2 * thresholds.earlyCourse.value,
  contrast: "without",
  side: "left",
  excludesInfiltration: true,
  surgeryNeedsPlexus: true
}

/** The decision of a programmer who checks what the grid fixes as well: the frame, the course, the contrast, the side. */
const framed = (facts: PartialFacts & typeof frame): Said => {
  if (facts.dateOfService < edition.effective || !facts.editionInForce) return "asks"
  if (!facts.administered || !facts.reviewed) return "asks"
  if (facts.mandate !== "silent" || facts.planDocument !== "silent") return "asks"
  if (facts.cause === "vascular thoracic outlet syndrome") return "Referred"
  if (facts.neurologicalExamination !== "done" || facts.daysBeforeService < thresholds.earlyCourse.value) return "asks"
  if (facts.contrast !== "without" || facts.side !== "left") return "asks"
  if (facts.cause === "radiation plexitis" && !facts.excludesInfiltration) return "CriteriaNotMet"
  if (facts.cause === "preoperative study" && !facts.surgeryNeedsPlexus) return "CriteriaNotMet"
  return ifElse(facts)
}

export const load = async (): Promise<Engine> =>
  asEngine<PartialFacts>({
    name: "hand-written if/else",
    absent: "undefined is unlike every answer",
    input: (facts) => facts,
    decide: (inputs, into) => {
      for (let at = 0; at < inputs.length; at++) into[at] = ifElse(inputs[at]!)
    }
  })

/** The same with the frame, and with what the grid fixes: all that this package's decision looks at. */
export const loadFramed = async (): Promise<Engine> =>
  asEngine<PartialFacts & typeof frame>({
    name: "hand-written if/else that checks the frame too",
    absent: "undefined is unlike every answer",
    input: (facts) => ({ ...facts, ...frame }),
    decide: (inputs, into) => {
      for (let at = 0; at < inputs.length; at++) into[at] = framed(inputs[at]!)
    }
  })
