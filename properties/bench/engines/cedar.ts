/**
 * The decision of the grid as Cedar policies, parsed beforehand: each permits for a reason, the reason is the outcome, and
 * what none permits is refused. It knows no policy of coverage.
 */
import { thresholds } from "../../../spec/thresholds.ts"
import { asEngine, type Engine, peer, versioned } from "../engine.ts"
import type { PartialFacts, Said } from "../grid.ts"

/** What is used of the package. */
interface Cedar {
  readonly preparsePolicySet: (id: string, policies: { readonly staticPolicies: Record<string, string> }) => Answer
  readonly statefulIsAuthorized: (call: Call) => Answer
}
interface Answer {
  readonly type: "success" | "failure"
  readonly errors?: ReadonlyArray<{ readonly message: string }>
  readonly response?: Response
}
interface Response {
  readonly decision: "allow" | "deny"
  readonly diagnostics: { readonly reason: ReadonlyArray<string>; readonly errors: ReadonlyArray<unknown> }
}
interface Call {
  readonly principal: Entity
  readonly action: Entity
  readonly resource: Entity
  readonly context: PartialFacts
  readonly preparsedPolicySetId: string
  readonly entities: ReadonlyArray<never>
}
interface Entity {
  readonly type: string
  readonly id: string
}

const criteria = `
  (context.contact == "in person" || context.contact == "remote, established patient") &&
  (context.cause == "malignant infiltration" || context.emgNcv != "not done") &&
  context.cause != "another cause" &&
  context.cause != "vascular thoracic outlet syndrome" &&
  (context.cause != "neurogenic thoracic outlet syndrome" || (
    context.conservativeTrial == "failed" &&
    context.trialMonths >= ${thresholds.conservativeTrial.value} &&
    context.surgeryConsidered)) &&
  (context.cause != "preoperative study" || context.surgeryConsidered) &&
  (context.region != "neck" || context.upperTrunk) &&
  (context.region != "upper arm" || context.affectedSide == "left")`

const permit = (when: string): string => `permit(principal, action, resource) when {${when}};`

const policies: Partial<Record<Said, string>> = {
  Referred: permit('context.cause == "vascular thoracic outlet syndrome"'),
  CriteriaMet: permit(`${criteria} && (context.modality == "MRI" || context.feasibility == "contraindicated")`),
  ClinicalReview: permit(`${criteria} && context.modality == "CT" && context.feasibility == "not available"`)
}

const outcome = ({ decision, diagnostics }: Response): Said =>
  decision === "allow" ? (diagnostics.reason[0] as Said) : "CriteriaNotMet"

export const load = async (): Promise<Engine> => {
  const cedar = await peer<Cedar>("@cedar-policy/cedar-wasm/nodejs")
  const parsed = cedar.preparsePolicySet("PN-4", { staticPolicies: policies as Record<string, string> })
  if (parsed.type === "failure") throw new Error(parsed.errors?.map(({ message }) => message).join("; "))
  const respond = (call: Call): Response => {
    const { response } = cedar.statefulIsAuthorized(call)
    if (response === undefined) throw new Error("cedar-wasm gave no response")
    return response
  }
  const [principal, action, resource] = (["Payer", "Action", "Study"] as const).map((type) => ({ type, id: "one" }))
  return asEngine<Call>({
    name: "cedar-wasm",
    packaged: versioned("@cedar-policy/cedar-wasm"),
    absent: "a policy that fails on an absent attribute is passed over",
    input: (context) => ({
      principal: principal!,
      action: action!,
      resource: resource!,
      context,
      preparsedPolicySetId: "PN-4",
      entities: []
    }),
    decide: (inputs, into) => {
      for (let at = 0; at < inputs.length; at++) into[at] = outcome(respond(inputs[at]!))
    },
    account: "the policies that determined the decision",
    explain: (inputs, into) => {
      for (let at = 0; at < inputs.length; at++) into[0] = respond(inputs[at]!).diagnostics
    },
    alsoTaken: {
      "a policy that fails on an absent attribute is a question": (inputs, into) => {
        for (let at = 0; at < inputs.length; at++) {
          const response = respond(inputs[at]!)
          into[at] = response.diagnostics.errors.length > 0 ? "asks" : outcome(response)
        }
      }
    }
  })
}
