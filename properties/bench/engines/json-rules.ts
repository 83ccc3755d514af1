/**
 * The decision of the grid as rules for json-rules-engine: the rule with the highest priority that fires decides, and
 * what none approves is refused. It knows no policy.
 */
import { type RuleProperties, Engine as RulesEngine, type TopLevelCondition } from "json-rules-engine"
import { thresholds } from "../../../spec/thresholds.ts"
import { asEngine, type Engine, versioned } from "../engine.ts"
import type { FactName, PartialFacts, Said } from "../grid.ts"

const is = (fact: FactName, value: unknown) => ({ fact, operator: "equal", value })
const isNot = (fact: FactName, value: unknown) => ({ fact, operator: "notEqual", value })
const atLeast = (fact: FactName, value: number) => ({ fact, operator: "greaterThanInclusive", value })

const criteria: ReadonlyArray<TopLevelCondition | ReturnType<typeof is>> = [
  { any: [is("contact", "in person"), is("contact", "remote, established patient")] },
  { any: [is("cause", "malignant infiltration"), isNot("emgNcv", "not done")] },
  isNot("cause", "another cause"),
  {
    any: [
      isNot("cause", "neurogenic thoracic outlet syndrome"),
      {
        all: [
          is("conservativeTrial", "failed"),
          atLeast("trialMonths", thresholds.conservativeTrial.value),
          is("surgeryConsidered", true)
        ]
      }
    ]
  },
  { any: [isNot("cause", "preoperative study"), is("surgeryConsidered", true)] },
  { any: [isNot("region", "neck"), is("upperTrunk", true)] },
  { any: [isNot("region", "upper arm"), is("affectedSide", "left")] }
]

const rule = (type: Said, priority: number, ...all: ReadonlyArray<(typeof criteria)[number]>): RuleProperties => ({
  conditions: { all: [...all] },
  event: { type },
  priority
})

const rules: ReadonlyArray<RuleProperties> = [
  rule("Referred", 3, is("cause", "vascular thoracic outlet syndrome")),
  rule("CriteriaMet", 2, ...criteria, { any: [is("modality", "MRI"), is("feasibility", "contraindicated")] }),
  rule("ClinicalReview", 1, ...criteria, is("modality", "CT"), is("feasibility", "not available"))
]

type Results = Awaited<ReturnType<RulesEngine["run"]>>["results"]

const outcome = (results: Results): Said => {
  let first: Results[number] | undefined
  for (const one of results) if (first === undefined || one.priority! > first.priority!) first = one
  return (first?.event?.type as Said | undefined) ?? "CriteriaNotMet"
}

export const load = async (): Promise<Engine> => {
  const lenient = new RulesEngine([...rules], { allowUndefinedFacts: true })
  // after an error the same engine would go on with what is left of the run, so it is made anew
  let strict = new RulesEngine([...rules])
  return asEngine<PartialFacts>({
    name: "json-rules-engine",
    packaged: versioned("json-rules-engine"),
    absent: "undefined facts allowed",
    input: (facts) => facts,
    decide: async (inputs, into) => {
      for (let at = 0; at < inputs.length; at++) into[at] = outcome((await lenient.run(inputs[at])).results)
    },
    account: "the conditions of the rules that fired, each with its result",
    explain: async (inputs, into) => {
      for (let at = 0; at < inputs.length; at++) into[0] = (await lenient.run(inputs[at])).results
    },
    alsoTaken: {
      "undefined facts are an error, and the error a question": async (inputs, into) => {
        for (let at = 0; at < inputs.length; at++) {
          try {
            into[at] = outcome((await strict.run(inputs[at])).results)
          } catch {
            into[at] = "asks"
            strict = new RulesEngine([...rules])
          }
        }
      }
    }
  })
}
