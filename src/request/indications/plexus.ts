/** Indications of PN-4 and PN-5: the brachial plexus, and the lumbar and lumbosacral plexus, each with its causes. */
import { Schema } from "effect"
import { factsOf, oneOf, whole, yesNo } from "../../language/fact.ts"
import { IsoDate } from "../scalar.ts"
import { affectedSide, excludesInfiltration, plexusMriDone, surgeryConsidered } from "./common.ts"

/** The brachial plexus (PN-4). */
export const BrachialPlexus = Schema.TaggedStruct("BrachialPlexus", {
  cause: oneOf(
    "Why is the brachial plexus to be imaged?",
    [
      "malignant infiltration",
      "radiation plexitis",
      "brachial plexitis",
      "traumatic injury",
      "neurogenic thoracic outlet syndrome",
      "vascular thoracic outlet syndrome",
      "preoperative study",
      "another cause"
    ],
    {
      label: "the reason for imaging the plexus",
      covers: {
        "thoracic outlet syndrome": ["neurogenic thoracic outlet syndrome", "vascular thoracic outlet syndrome"]
      }
    }
  ),
  affectedSide,
  excludesInfiltration,
  upperTrunk: yesNo("Is the upper trunk of the plexus involved?", { label: "the upper trunk is involved" }),
  radiculopathy: yesNo("Is a cervical radiculopathy present or suspected?", {
    label: "a cervical radiculopathy is present or suspected"
  }),
  conservativeTrial: oneOf(
    "How did conservative management end?",
    ["failed", "succeeded or still under way", "not tried"],
    {
      label: "conservative management",
      actionable: true
    }
  ),
  trialBegan: Schema.optionalKey(IsoDate),
  trialEnded: Schema.optionalKey(IsoDate),
  trialMonths: whole(
    "For how many months was conservative management tried?",
    ["conservativeTrial", "conservativeTrialLong"],
    { label: "the length of conservative management", actionable: true, between: ["trialBegan", "trialEnded"] }
  ),
  surgeryConsidered,
  surgeryNeedsPlexus: yesNo("Does the operation require evaluation of the brachial plexus?", {
    label: "the operation requires evaluation of the brachial plexus"
  }),
  plexusMriDone
})
export interface BrachialPlexus extends Schema.Schema.Type<typeof BrachialPlexus> {}

/** The lumbar and lumbosacral plexus (PN-5). */
export const LumbosacralPlexus = Schema.TaggedStruct("LumbosacralPlexus", {
  cause: oneOf(
    "Why is the lumbar or lumbosacral plexus to be imaged?",
    [
      "malignant infiltration",
      "radiation plexopathy",
      "traumatic or post-surgical injury",
      "inflammation or infection",
      "toxic, obstetric or nerve-block injury",
      "metabolic disorder",
      "another cause"
    ],
    { label: "the reason for imaging the plexus" }
  ),
  excludesInfiltration,
  part: oneOf("Which plexus is involved?", ["upper lumbar plexus", "lumbosacral plexus", "both"], {
    label: "the plexus involved"
  }),
  plexusMriDone
})
export interface LumbosacralPlexus extends Schema.Schema.Type<typeof LumbosacralPlexus> {}

export const brachial = factsOf("indication", "BrachialPlexus", [], BrachialPlexus)
export const lumbosacral = factsOf("indication", "LumbosacralPlexus", [], LumbosacralPlexus)
