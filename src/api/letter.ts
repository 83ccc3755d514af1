/** The paragraph for a notice: the specific reason, the criterion by name, and what to send. */
import type { Determination } from "../determination.ts"
import { registerProfile } from "../language/profile.ts"
import type { Request } from "../request/request.ts"
import type { DecideOptions } from "./decide.ts"
import { determine } from "./determine.ts"
import { type SupportedStudy, supported } from "./what-if.ts"
import { supportedSentence } from "./what-if-words.ts"
import { guidelineInWords, indicationsInWords, list, missingInWords, orderInWords, studyInWords } from "./words.ts"

const cite = (clauses: ReadonlyArray<string>): string => (clauses.length === 0 ? "" : ` (${clauses.join(", ")})`)

const said = (determination: Determination, studies: () => ReadonlyArray<SupportedStudy>): string => {
  switch (determination._tag) {
    case "CriteriaMet":
      return "meets the criteria of the policy."
    case "CriteriaNotMet": {
      const { alternatives, unmet } = determination
      const listed =
        alternatives.length === 0 ? [] : [`The policy lists instead: ${list(alternatives.map(studyInWords))}.`]
      const same = supportedSentence({ supported: studies() })
      return [
        "does not meet the criteria of the policy.",
        ...unmet.map(({ clauses, criterion }) => `Not met: ${criterion}${cite(clauses)}.`),
        ...(same.length === 0 ? listed : same),
        "If the record shows otherwise, please send that part of it."
      ].join(" ")
    }
    case "NeedsInformation":
      return `cannot be decided on the facts on file. Please send: ${determination.missing.map(missingInWords).join(" ")}`
    case "Referred":
      return `is decided under another guideline: ${determination.referral
        .map(({ guideline }) => guidelineInWords(guideline))
        .join(" or ")}.`
    case "ClinicalReview":
      return [
        "is left by the policy to a reviewer's judgment.",
        ...determination.judgment.map(({ clauses, criterion }) => `To be judged: ${criterion}${cite(clauses)}.`)
      ].join(" ")
    case "NotGoverned":
      return `is not decided by this edition of the policy. ${determination.reason}`
  }
}

/**
 * The paragraph for a notice, one for each service: what was decided in plain words, what to send, and the clauses.
 *
 * @param request a request that was decoded
 * @param options a plan's own readings
 *
 * **Example** (It says what it is not)
 *
 * ```ts
 * import { letter } from "pnd-policy"
 *
 * const [paragraph] = letter({
 *   dateOfService: "2024-03-01",
 *   indications: [{ _tag: "TarsalTunnelSyndrome" }],
 *   services: [{ study: { modality: "MRI", region: "ankle", contrast: "without" } }]
 * })
 * paragraph?.endsWith("This is a criteria result, not a coverage decision.") // => true
 * ```
 */
export const letter = (request: Request, { profile = registerProfile }: DecideOptions = {}): ReadonlyArray<string> =>
  request.services.map((_, service) => {
    const determination = determine(request, profile, service)
    const { clauses, notices, stamp } = determination
    const noted = notices.map(({ says }) => ` ${says}`).join("")
    const reasons = indicationsInWords(request.indications.map(({ _tag }) => _tag))
    return `The request for ${orderInWords(request, service)} for ${reasons} ${said(determination, () => supported(request, profile, service))}${noted} Basis: imaging policy for peripheral nerve disorders, edition ${stamp.edition}, ${clauses.join(", ")}. This is a criteria result, not a coverage decision.`
  })
